"""The history of steps: named, dated, counted, walked back and forth, and there after a restart."""

import subprocess
import sys
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.people.service import add_person, delete_person, log_event
from app.store.db import Store
from app.store.models import Person
from app.store.undo import STEPS_KEPT


def names(store):
    return [row[0] for row in store.sql("SELECT first_name FROM person ORDER BY id")]


def test_a_step_tells_what_when_and_how_many_things(store, clock):
    add_person(store, clock, "Ada", "Weber")
    clock.advance(timedelta(minutes=5))
    with store.operation("Crowd") as op:
        op.insert_many(
            Person, ("uid", "created_at", "updated_at"), [(str(n), "", "") for n in range(40)]
        )
    newest, oldest = store.history()
    assert (newest.label, newest.at, newest.things) == ("Crowd", "2026-11-24T09:05:00Z", 40)
    assert (oldest.at, oldest.things, oldest.undone) == ("2026-11-24T09:00:00Z", 1, False)
    assert newest.id > oldest.id


def test_fifty_steps_are_kept(store, clock):
    for n in range(STEPS_KEPT + 7):
        add_person(store, clock, f"P{n}", "")
    steps = store.history()
    assert len(steps) == STEPS_KEPT == 50
    store.turn_to(0)
    assert len(names(store)) == 7
    assert all(step.undone for step in store.history())
    store.turn_to(steps[0].id)
    assert len(names(store)) == STEPS_KEPT + 7


def test_going_to_a_step_takes_the_later_ones_back_and_does_them_again(store, clock):
    for name in ("Ada", "Bo", "Cy", "Di"):
        add_person(store, clock, name, "")
    bo = store.history()[2].id
    changes = store.turn_to(bo)
    assert names(store) == ["Ada", "Bo"]
    assert len(changes.of("person")) == 2
    assert [step.undone for step in store.history()] == [True, True, False, False]
    assert store.turn_to(bo) is None
    store.turn_to(store.history()[1].id)
    assert names(store) == ["Ada", "Bo", "Cy"]
    add_person(store, clock, "Eve", "")
    assert [step.undone for step in store.history()] == [False] * 4


def test_an_unknown_step_between_two_stands_for_the_one_before_it(store, clock):
    add_person(store, clock, "Ada", "")
    assert store.turn_to(10_000) is None
    assert names(store) == ["Ada"]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(walk=st.lists(st.integers(0, 12), max_size=12))
def test_every_walk_through_the_history_meets_the_same_states(tmp_path, clock, walk):
    path = tmp_path / "walk" / "askwell.db"
    for left in path.parent.glob("*") if path.parent.exists() else ():
        left.unlink()
    store = Store.open(path, clock)
    seen = {0: snapshot(store)}
    ids = [0]
    for n in range(6):
        (person,) = add_person(store, clock, f"P{n}", "").of("person")
        remember(store, seen, ids)
        log_event(store, clock, person, "sent", None)
        remember(store, seen, ids)
    delete_person(store, 1)
    remember(store, seen, ids)
    for place in walk:
        store.turn_to(ids[place])
        assert snapshot(store) == seen[ids[place]]
    store.close()


def snapshot(store):
    return [store.sql(f"SELECT * FROM {table} ORDER BY id") for table in ("person", "event")]


def remember(store, seen, ids):
    ids.append(store.history()[0].id)
    seen[ids[-1]] = snapshot(store)


@pytest.mark.parametrize("back", [0, 1])
def test_the_history_survives_a_restart_of_the_program(tmp_path, back):
    run = "import sys; from ui.main import main; sys.exit(main())"

    def askwell(*words):
        command = [sys.executable, "-c", run, "--data", str(tmp_path), *words]
        subprocess.run(command, check=True, capture_output=True)

    code = (
        "import sys; from pathlib import Path; from app.context import open_context;"
        "from app.people.service import add_person; c = open_context(Path(sys.argv[1]));"
        "[add_person(c.store, c.clock, name, 'Weber') for name in ('Ada', 'Bo')]; c.close()"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)
    askwell("log", "Bo Weber", "sent")
    later = (
        "import sys; from pathlib import Path; from app.context import open_context;"
        "s = open_context(Path(sys.argv[1])).store; h = s.history();"
        "s.turn_to(h[int(sys.argv[2])].id if int(sys.argv[2]) else 0);"
        "print(len(h), s.sql('SELECT count(*) FROM person')[0][0],"
        " s.sql('SELECT count(*) FROM event')[0][0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", later, str(tmp_path), str(back)],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert done.stdout.split() == ["3", *(["2", "0"] if back else ["0", "0"])]
