"""One session: writes are published once, errors become sentences, undo goes both ways."""

import pytest

from app.changes import Changes
from app.clock import FixedClock, iso
from app.errors import AppError
from app.jobs import Cancelled
from app.store.db import Store
from app.store.models import Person
from ui.jobs import ThreadRunner
from ui.session import Session, published


def add_person(store: Store, clock: FixedClock, name: str) -> tuple[int, Changes]:
    with store.operation(f"adding {name}") as op:
        now = iso(clock.now())
        id_ = op.insert(
            Person, uid=name, first_name=name, sort_name=name, created_at=now, updated_at=now
        )
    return id_, op.changes


def delete_person(store: Store, person_id: int) -> Changes:
    with store.operation("deleting") as op:
        op.delete(Person, person_id)
    return op.changes


def fail_with(error: Exception) -> None:
    raise error


@pytest.fixture
def heard(session):
    told = []
    session.changed.connect(told.append)
    return told


def test_a_write_is_published_before_its_caller_hears_of_it(session, heard):
    seen = []
    session.write(add_person, "Mara", on_done=lambda result: seen.append((len(heard), result[0])))
    assert len(heard) == 1
    person_id = seen[0][1]
    assert seen == [(1, person_id)]
    assert heard[0].of("person") == frozenset({person_id})


def test_the_caller_may_pass_the_store_itself(session, heard):
    session.write(add_person, session.store, session.clock, "Mara")
    assert session.store.sql("select first_name from person") == [("Mara",)]


def test_a_write_that_changes_nothing_is_not_published(session, heard):
    session.write(lambda store: Changes.none("nothing"))
    assert heard == []


def test_a_known_error_becomes_a_sentence(session):
    said = []
    session.message.connect(lambda text, action: said.append(text))
    session.write(fail_with, AppError("empty_file", file="a.csv"))
    assert said == [AppError("empty_file", file="a.csv").message]
    assert not session.is_saving


def test_a_caller_who_wants_the_error_gets_it(session):
    errors = []
    session.write(fail_with, ValueError("x"), on_error=errors.append)
    assert [str(error) for error in errors] == ["x"]


def test_an_unknown_error_goes_to_the_crash_report(session, monkeypatch):
    caught = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: caught.append(kind))
    session.write(fail_with, ZeroDivisionError())
    assert caught == [ZeroDivisionError]


def test_cancelling_writes_nothing_and_ends_saving(session, heard):
    ended = []
    session.write(fail_with, Cancelled(), on_cancel=lambda: ended.append(1))
    assert ended == [1]
    assert heard == []
    assert not session.is_saving


def test_saving_is_told_at_its_begin_and_end(session):
    told = []
    session.saving_changed.connect(told.append)
    session.write(add_person, "Mara")
    assert told == [True, False]


def test_undo_and_redo_are_published_like_any_write(session, heard):
    said = []
    session.message.connect(lambda text, action: said.append((text, action)))
    session.write(add_person, "Mara")
    session.undo()
    assert session.store.sql("select count(*) from person") == [(0,)]
    session.redo()
    assert session.store.sql("select count(*) from person") == [(1,)]
    assert [changes.touches("person") for changes in heard] == [True, True, True]
    assert said == [("Undone: adding Mara", "redo")]
    session.redo()
    assert len(heard) == 3


def test_a_person_who_is_deleted_is_no_longer_in_hand(session):
    ids = []
    session.write(add_person, "Mara", on_done=lambda result: ids.append(result[0]))
    session.person_id = ids[0]
    told = []
    session.person_changed.connect(told.append)
    session.write(delete_person, ids[0])
    assert session.person_id is None
    assert told == [None]


def test_taking_the_same_person_in_hand_again_tells_nobody(session):
    told = []
    session.person_changed.connect(told.append)
    session.open_tab("contacts", 7)
    session.open_tab("email", 7)
    assert told == [7]


def test_a_service_that_asks_for_progress_gets_it(session):
    steps = []

    def work(store, count, progress):
        progress(count, count, "done")

    session.write(work, 3, on_progress=lambda *step: steps.append(step))
    session.read_job(work, 4, on_progress=lambda *step: steps.append(step))
    assert steps == [(3, 3, "done"), (4, 4, "done")]


def test_what_is_remembered_is_there_at_the_next_start(context, qapp):
    from ui.jobs import SerialRunner

    first = Session(context, SerialRunner())
    first.remember("window/contacts", "1,2,3")
    first.close()
    assert Session(context, SerialRunner()).settings.get("window/contacts") == "1,2,3"


def test_real_threads_write_one_after_the_other(context, qapp, qtbot):
    session = Session(context, ThreadRunner())
    heard = []
    session.changed.connect(heard.append)
    with qtbot.waitSignal(session.jobs.idle):
        for number in range(20):
            session.write(add_person, f"P{number:02}")
        assert session.is_saving
    names = session.store.sql("select first_name from person order by id")
    assert [name for (name,) in names] == [f"P{n:02}" for n in range(20)]
    assert len(heard) == 20
    session.close()


def test_changes_are_found_wherever_a_service_puts_them():
    changes = Changes("x", {"person": frozenset({1})})
    assert published(changes) is changes
    assert published((1, changes)) is changes
    assert published(type("R", (), {"changes": changes})()) is changes
    assert published(5) is None


def test_asking_to_import_nothing_opens_nothing(session, tmp_path):
    asked = []
    session.import_requested.connect(asked.append)
    session.request_import([])
    session.request_import([tmp_path])
    assert asked == [[tmp_path]]
