import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from app.changes import Changes
from app.clock import FixedClock
from app.errors import AppError
from app.settings import Settings
from app.store import models, schema
from app.store.db import Store
from app.store.models import Attachment, Event, Message, Person, ResearchNote
from app.store.operation import Operation
from app.store.schema import STEPS, VERSION, bring_up, s0001, statements
from app.store.search import bulk_index, match_text, search_everything
from tests.refusals import coded

NOW = "2026-11-24T09:00:00Z"


def put(op: Operation, uid: str = "a", **values: object) -> int:
    return op.insert(Person, uid=uid, created_at=NOW, updated_at=NOW, **values)


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    return {
        model._meta.table_name: store.sql(f"SELECT * FROM {model._meta.table_name} ORDER BY id")
        for model in models.MODELS
    }


def test_folder_and_file_are_private_to_the_user(store: Store) -> None:
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_the_store_keeps_a_write_ahead_log_and_foreign_keys(store: Store) -> None:
    assert store.sql("PRAGMA journal_mode") == [("wal",)]
    assert store.sql("PRAGMA foreign_keys") == [(1,)]


def test_a_store_that_rested_reads_on_and_a_closed_one_stays_closed(store: Store) -> None:
    store.rest()
    assert store.sql("SELECT count(*) FROM person") == [(0,)]
    store.close()
    store.rest()
    assert store.db.is_closed()


def test_every_model_has_exactly_the_columns_of_its_table(store: Store) -> None:
    for model in models.MODELS:
        table = model._meta.table_name
        columns = {row[1] for row in store.sql(f"PRAGMA table_info({table})")}
        assert set(model._meta.columns) == columns, table


def test_every_table_but_the_plumbing_has_a_model(store: Store) -> None:
    sql = "SELECT name FROM sqlite_master WHERE type = 'table'"
    tables = {row[0] for row in store.sql(sql) if "_search" not in row[0]}
    plumbing = {"undo_step", "undo_row", "sqlite_sequence", "touched", "story"}
    assert tables - plumbing == {model._meta.table_name for model in models.MODELS}


def test_a_write_tells_what_it_changed(store: Store) -> None:
    with store.operation("New person") as op:
        person = put(op)
        event = op.insert(Event, person_id=person, kind="sent", at=NOW, recorded_at=NOW)
    assert op.changes.of("person") == {person}
    assert op.changes.of("event") == {event}
    assert op.changes.touches("event", "email")
    assert not op.changes.touches("email")


def test_nothing_stays_of_a_write_that_fails(store: Store) -> None:
    def fail() -> None:
        with store.operation("New person") as op:
            put(op)
            raise ValueError

    with pytest.raises(ValueError):
        fail()
    assert store.rows(Person.select()) == []
    assert store.undo_label is None


def test_undo_and_redo_walk_back_and_forth(store: Store) -> None:
    assert store.undo() is None
    assert store.redo() is None
    with store.operation("New person") as op:
        person = put(op, first_name="Mara")
    with store.operation("Edit name") as op:
        assert op.update(Person, person, first_name="Maria")
    after = content(store)
    assert store.undo_label == "Edit name"
    store.undo()
    assert store.get(Person, person).first_name == "Mara"
    store.undo()
    assert store.get(Person, person) is None
    assert store.redo_label == "New person"
    store.redo()
    store.redo()
    assert content(store) == after


def test_a_deleted_person_comes_back_with_everything(store: Store) -> None:
    with store.operation("New person") as op:
        person = put(op, first_name="Mara")
        op.insert(Event, person_id=person, kind="sent", at=NOW, recorded_at=NOW)
        op.insert(Attachment, person_id=person, name="a", content=b"\x00\xff", added_at=NOW)
    before = content(store)
    with store.operation("Delete person") as op:
        op.delete(Person, person)
    assert store.rows(Event.select()) == []
    store.undo()
    assert content(store) == before
    assert [hit.id for hit in search_everything(store, "mar")] == [person]


def test_a_new_write_ends_what_could_be_redone(store: Store) -> None:
    with store.operation("First") as op:
        put(op)
    store.undo()
    with store.operation("Second") as op:
        put(op, "b")
    assert store.redo() is None


def test_typing_in_one_field_is_one_undo(store: Store) -> None:
    with store.operation("New person") as op:
        person = put(op, why="")
    for text in ("A", "An", "And"):
        with store.operation("Edit why", merge_key="why") as op:
            op.update(Person, person, why=text)
    store.undo()
    assert store.get(Person, person).why == ""


def test_a_write_that_changes_nothing_leaves_no_step(store: Store) -> None:
    with store.operation("New person") as op:
        person = put(op, first_name="Mara")
    with store.operation("Edit name") as op:
        assert not op.update(Person, person, first_name="Mara")
    assert not op.changes
    assert store.undo_label == "New person"


def test_many_rows_added_at_once_are_one_undo(store: Store) -> None:
    rows = [(f"u{n}", f"Name{n}", NOW, NOW) for n in range(1000)]
    fields = ("uid", "first_name", "created_at", "updated_at")
    with store.operation("Import") as op, bulk_index(store, "person"):
        ids = op.insert_many(Person, fields, rows)
    assert len(ids) == 1000
    assert [hit.title for hit in search_everything(store, "name999")] == ["Name999"]
    with store.operation("One more") as op:
        put(op, "more", first_name="Zora")
    assert [hit.title for hit in search_everything(store, "zora")] == ["Zora"]
    store.undo()
    store.undo()
    assert store.rows(Person.select()) == []
    store.redo()
    assert len(store.rows(Person.select())) == 1000


def test_at_most_fifty_steps_are_kept(store: Store) -> None:
    for number in range(60):
        with store.operation(f"Step {number}") as op:
            put(op, f"u{number}")
    steps = 0
    while store.undo():
        steps += 1
    assert steps == 50


def test_a_row_that_is_gone_cannot_be_edited(store: Store) -> None:
    with pytest.raises(AppError, check=coded("row_gone")), store.operation("Edit") as op:
        op.update(Person, 7, first_name="A")


def test_reads_come_as_rows_tuples_and_values(store: Store) -> None:
    with store.operation("New person", undoable=False) as op:
        put(op, first_name="Mara")
    assert not op.changes.undoable
    assert store.tuples(Person.select(Person.first_name)) == [("Mara",)]
    assert store.scalar(Person.select(Person.first_name)) == "Mara"
    assert store.first(Person.select().where(Person.id == 9)) is None


def test_search_takes_anything_a_person_types(store: Store) -> None:
    with store.operation("New") as op:
        person = put(op, first_name="Zoë", company="C++ & Sons")
        op.insert(
            ResearchNote,
            person_id=person,
            kind="note",
            text="Moved a timetable",
            noted_on="2026-11-24",
            created_at=NOW,
            updated_at=NOW,
        )
    assert [hit.kind for hit in search_everything(store, "zoe")] == ["person"]
    assert [hit.kind for hit in search_everything(store, "timet")] == ["research_note"]
    for text in ('"', "c++", "a AND", "*", "NEAR(", "'; DROP"):
        search_everything(store, text)
    assert match_text("  ") == ""


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Łukasz Yilmaz", "lukasz y"),
        ("Lukasz Yilmaz", "Łukasz"),
        ("Ada Østergaard", "ostergaard"),
        ("Đorđe Đokić", "Dorde dokic"),
        ("Işıl Yıldız", "isil yildiz"),
        ("Lilo Tollo-Hollidillo", "lilo tollo-hollidillo"),
    ],
)
def test_a_name_is_found_without_the_strokes_of_its_letters(
    store: Store, name: str, typed: str
) -> None:
    with store.operation("New") as op:
        person = put(op, first_name=name)
        put(op, first_name="Somebody else", uid="other")
    assert [hit.id for hit in search_everything(store, typed)] == [person]


def test_steps_run_once_and_a_newer_store_is_refused(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "askwell.db"
    Store.open(path, clock).close()
    Store.open(path, clock).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    with pytest.raises(AppError) as refused:
        Store.open(path, clock)
    assert refused.value.code == "newer_store"
    assert "newer Askwell" in refused.value.message


def test_a_step_that_fails_leaves_the_store_as_it_was_and_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "askwell.db"
    bring_up(path)
    with pytest.raises(sqlite3.OperationalError):
        bring_up(
            path, (*STEPS, (VERSION + 1, "CREATE TABLE extra (id INTEGER); SELECT * FROM nowhere;"))
        )
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'extra'").fetchall()
    connection.close()
    assert (tmp_path / f"before-step-{VERSION + 1:04}.db").exists()


@pytest.mark.parametrize("at_first", [0, VERSION - 1])
def test_a_step_that_another_program_ran_meanwhile_is_not_run_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_first: int
) -> None:
    path = tmp_path / "askwell.db"
    if at_first:
        bring_up(path, STEPS[:at_first])
    read, others = schema.version_of, [path]

    def overtaken(connection: sqlite3.Connection) -> int:
        found = read(connection)
        while others:
            bring_up(others.pop())
        return found

    monkeypatch.setattr(schema, "version_of", overtaken)
    bring_up(path)
    with closing(sqlite3.connect(path)) as connection:
        assert read(connection) == VERSION
    copies = [found.name for found in tmp_path.glob("before-step-*.db")]
    assert copies == ([f"before-step-{VERSION:04}.db"] if at_first else [])
    for name in copies:
        with closing(sqlite3.connect(tmp_path / name)) as copy:
            assert read(copy) == at_first


def test_a_step_that_breaks_references_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "askwell.db"
    bad = "INSERT INTO event (person_id, kind, at, recorded_at) VALUES (9, 'a', 'b', 'c');"
    with pytest.raises(AppError, check=coded("broken_references")):
        bring_up(path, (*STEPS, (VERSION + 1, bad)))


def test_letters_of_the_first_schema_stay_and_can_have_copies(tmp_path: Path) -> None:
    path = tmp_path / "askwell.db"
    bring_up(path, STEPS[:1])
    connection = sqlite3.connect(path)
    connection.execute(
        "INSERT INTO person (id, uid, created_at, updated_at) VALUES (1, 'u', 'a', 'b')"
    )
    connection.execute(
        "INSERT INTO email (person_id, kind, subject, body, created_at, updated_at) "
        "VALUES (1, 'first', 'S', 'B', 'a', 'b')"
    )
    connection.commit()
    connection.close()
    bring_up(path)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT subject, body, cc FROM email").fetchall() == [
        ("S", "B", None)
    ]
    connection.close()


def test_messages_of_the_second_schema_stay_and_are_found(
    tmp_path: Path, clock: FixedClock
) -> None:
    path = tmp_path / "askwell.db"
    bring_up(path, STEPS[:2])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO person (id, uid, created_at, updated_at) VALUES (1, 'u', 'a', 'b')"
        )
        connection.execute(
            "INSERT INTO message (id, person_id, at, direction, text, source, source_key) "
            "VALUES (7, 1, '2026-01-02T03:04:05Z', 'in', 'The timetable', 'message', 'k')"
        )
        connection.commit()
    store = Store.open(path, clock)
    assert store.sql("SELECT id, text, source_key FROM message") == [(7, "The timetable", "k")]
    assert [hit.id for hit in search_everything(store, "timetable")] == [7]
    with store.operation("Change") as op:
        op.update(Message, 7, text="The garden")
    assert not search_everything(store, "timetable")
    assert [hit.id for hit in search_everything(store, "garden")] == [7]
    store.close()


def test_facts_of_the_fourth_schema_become_stories(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "askwell.db"
    bring_up(path, STEPS[:4])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO person (id, uid, created_at, updated_at) VALUES (1, 'u', 'a', 'b')"
        )
        for kind, at in (("met", "2026-03"), ("job_change", "2026-04"), ("sent", "2026-01")):
            connection.execute(
                "INSERT INTO event (person_id, kind, at, recorded_at) VALUES (1, ?, ?, ?)",
                (kind, f"{at}-02T03:04:05Z", "2026-05-01T00:00:00Z"),
            )
        connection.commit()
    store = Store.open(path, clock)
    story = (1, "sent met job_change", "2026-04-02T03:04:05Z", "2026-03-02T03:04:05Z")
    assert store.sql("SELECT * FROM story") == [story]
    store.close()


def test_settings_and_notes_of_the_fifth_schema_stay(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "askwell.db"
    bring_up(path, STEPS[:5])
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "INSERT INTO setting (key, value) VALUES ('b', '2'), ('a', '1');"
            "INSERT INTO person (id, uid, created_at, updated_at) VALUES (1, 'u', 'a', 'b');"
            "INSERT INTO research_note (id, person_id, kind, text, source, noted_on, created_at, "
            "updated_at) VALUES (1, 1, 'note', 'Moved', 'LinkedIn', '2026-01-02', "
            "'2026-01-02T03:04:05Z', 'n'), (2, 1, 'note', 'Mine', NULL, '2026-01-02', 'c', 'n');"
        )
    store = Store.open(path, clock)
    assert store.sql("SELECT id, key, value FROM setting ORDER BY id") == [
        (1, "a", "1"),
        (2, "b", "2"),
    ]
    assert store.sql("SELECT text, source_key FROM research_note ORDER BY id") == [
        ("Moved", "note 2026-01-02T03:04:05Z"),
        ("Mine", None),
    ]
    store.close()


def test_a_setting_kept_in_a_write_goes_with_undo(store: Store) -> None:
    settings = Settings(store)
    for value in (1, 2, None):
        with store.operation("Number") as op:
            settings.keep(op, "n", value)
    assert settings.get("n", "usual") == "usual"
    store.undo()
    assert settings.get("n") == 2
    store.undo()
    assert settings.get("n") == 1
    store.undo()
    assert settings.get("n", "usual") == "usual"
    store.redo()
    assert settings.get("n") == 1


def test_what_is_no_store_is_refused_and_left_alone(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "askwell.db"
    path.write_bytes(b"not a database, long enough to be looked at" * 50)
    before = path.read_bytes()
    with pytest.raises(AppError, check=coded("not_a_store")):
        Store.open(path, clock)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(AppError, check=coded("store_folder")):
        Store.open(tmp_path / "file" / "askwell.db", clock)


def test_a_script_splits_into_whole_statements() -> None:
    assert all(sqlite3.complete_statement(part) for part in statements(s0001.SQL))


def test_changes_of_two_writes_add_up() -> None:
    both = Changes("A", {"person": frozenset({1})}) | Changes(
        "B", {"person": frozenset({2})}, step=4
    )
    assert both.of("person") == {1, 2}
    assert both.step == 4
    assert not Changes.none("A")


def test_a_row_that_came_with_many_and_changed_at_once_goes_with_undo(store) -> None:
    fields = ("uid", "first_name", "created_at", "updated_at")
    with store.operation("Import") as op:
        ids = op.insert_many(
            Person, fields, [("a", "Ann", "now", "now"), ("b", "Bo", "now", "now")]
        )
        op.update(Person, ids[0], company="Acme")
    store.undo()
    assert store.sql("SELECT count(*) FROM person")[0][0] == 0
    store.redo()
    assert store.sql("SELECT first_name, company FROM person ORDER BY id") == [
        ("Ann", "Acme"),
        ("Bo", None),
    ]
