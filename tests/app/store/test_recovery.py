"""A damaged store: what can be read is saved, the file is kept, the newest good copy is offered."""

import os
import random
import sqlite3
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from app.demo import add_sample, be_sample
from app.errors import AppError
from app.jobs import Cancelled
from app.people.service import add_person
from app.store.backup import back_up
from app.store.connect import Key
from app.store.contents import compare, contents_of
from app.store.db import Store
from app.store.models import Event, Person
from app.store.recovery import LOST_NAME, recover
from app.store.rescue import (
    ASIDE,
    damage_sentence,
    finish_rescue,
    is_whole,
    look_for_rescue,
    put_in_place,
)
from tests.refusals import refusal_of

PAGE = 4096


@pytest.fixture
def full(store, clock):
    """A store of some hundred pages: sample people, a crowd with facts, a larger file."""
    be_sample(store)
    add_sample(store, clock)
    with store.operation("Crowd") as op:
        people = op.insert_many(
            Person, ("uid", "first_name", "last_name", "sort_name", "created_at", "updated_at"),
            [(f"u{n}", f"First{n}", "Crowd", f"crowd {n}", "", "2026-11-20T08:00:00Z")
             for n in range(1500)],
        )  # fmt: skip
        op.insert_many(
            Event, ("person_id", "kind", "at", "recorded_at", "note"),
            [(people[n % 1500], "sent", f"2026-01-01T00:{n % 60:02}:00Z", "", f"Note {n}")
             for n in range(6000)],
        )  # fmt: skip
    store.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    store.close()
    return store


def rows(path, table, key=None):
    with closing(Store(path, None, key).db.connection()) as connection:
        return {row[0]: row for row in connection.execute(f'SELECT * FROM "{table}"')}


def spoil(path, page, content):
    with path.open("r+b") as file:
        file.seek(page * PAGE)
        file.write(content)


def pages(path):
    return path.stat().st_size // PAGE


def test_a_whole_store_is_told_from_a_damaged_one(full, tmp_path):
    assert is_whole(full.path)
    spoil(full.path, pages(full.path) // 2, os.urandom(PAGE))
    assert not is_whole(full.path)
    full.path.write_bytes(b"no database at all" * 500)
    assert not is_whole(full.path)


def test_looking_through_the_file_can_be_stopped(full):
    def stop(done, total, text):
        raise Cancelled

    with pytest.raises(Cancelled):
        is_whole(full.path, None, stop)


def test_a_whole_store_is_recovered_whole(full, tmp_path):
    before = {table: rows(full.path, table) for table in ("person", "event", "email", "sheet_item")}
    found = recover(full.path, tmp_path / "made.db")
    assert found.lost == {}
    for table, content in before.items():
        assert rows(found.path, table) == content
    assert is_whole(found.path)


@pytest.mark.parametrize("seed", range(12))
def test_with_pages_of_chance_all_else_is_saved(full, tmp_path, seed):
    dice = random.Random(seed)
    before = {table: rows(full.path, table) for table in ("person", "event")}
    # The pages of the schema itself lie at the beginning.
    damaged = dice.sample(range(40, pages(full.path)), 3)
    for page in damaged:
        spoil(full.path, page, dice.randbytes(PAGE))
    found = recover(full.path, tmp_path / "made.db")
    assert is_whole(found.path)
    with closing(sqlite3.connect(found.path)) as made:
        assert made.execute("PRAGMA foreign_key_check").fetchall() == []
    for table, content in before.items():
        kept = rows(found.path, table)
        real = [i for i, row in kept.items() if LOST_NAME not in row]
        assert all(kept[i] == content[i] or table == "event" for i in real)
        # An inner page leads to up to some hundred others; three of chance never take half.
        assert len(real) >= len(content) * 0.5
    total = sum(len(content) for content in before.values())
    assert sum(found.kept[table] for table in before) >= total * 0.8


@pytest.mark.parametrize("place", [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, -1, -2, -5])
@pytest.mark.parametrize("content", ["zeros", "chance", "shifted"])
def test_one_page_anywhere_loses_little_or_says_that_all_is_lost(full, tmp_path, place, content):
    dice = random.Random(place)
    page = place % pages(full.path)
    was = full.path.read_bytes()[page * PAGE : (page + 1) * PAGE]
    new = {"zeros": bytes(PAGE), "chance": dice.randbytes(PAGE), "shifted": was[7:] + was[:7]}
    people = set(rows(full.path, "person"))
    spoil(full.path, page, new[content])
    try:
        found = recover(full.path, tmp_path / "made.db")
    except AppError as error:
        assert error.code == "nothing_recovered"
        assert page < 40
        return
    assert is_whole(found.path)
    kept = rows(found.path, "person")
    if page >= 40:
        assert len(people & set(kept)) >= len(people) - 200


@pytest.mark.parametrize("share", [0.3, 0.7, 0.95])
def test_a_file_that_was_cut_off_gives_its_beginning(full, tmp_path, share):
    size = int(full.path.stat().st_size * share)
    os.truncate(full.path, size)
    with suppress(AppError):
        found = recover(full.path, tmp_path / "made.db")
        assert is_whole(found.path)
        assert sum(found.kept.values()) > 0


def test_what_is_lost_is_counted_where_an_index_knows(full, tmp_path):
    with closing(sqlite3.connect(full.path)) as connection:
        leaves = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = 'event' AND pagetype = 'leaf' LIMIT 1"
        ).fetchall() if has_dbstat(connection) else [(pages(full.path) // 2,)]  # fmt: skip
    spoil(full.path, leaves[0][0] - 1, bytes(PAGE))
    found = recover(full.path, tmp_path / "made.db")
    if "event" in found.lost:
        assert 0 < found.lost["event"] < 200


def has_dbstat(connection):
    with suppress(sqlite3.Error):
        connection.execute("SELECT 1 FROM dbstat LIMIT 1")
        return True
    return False


def test_letters_and_facts_of_somebody_lost_keep_a_place(store, clock, tmp_path):
    (ada,) = add_person(store, clock, "Ada", "Weber").of("person")
    with store.operation("Fact") as op:
        op.insert(Event, person_id=ada, kind="met", at="2026-01-01T00:00:00Z", recorded_at="")
    store.db.execute_sql("PRAGMA foreign_keys = OFF")
    store.db.execute_sql("DELETE FROM person")
    store.close()
    found = recover(store.path, tmp_path / "made.db")
    (person,) = rows(found.path, "person").values()
    assert LOST_NAME in person
    assert len(rows(found.path, "event")) == 1
    assert is_whole(found.path)


def test_a_sealed_store_is_recovered_sealed(tmp_path, clock):
    key = Key.new()
    store = Store.open(tmp_path / "s" / "askwell.db", clock, key)
    be_sample(store)
    add_sample(store, clock)
    store.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    store.close()
    before = set(rows(store.path, "event", key))
    assert is_whole(store.path, key)
    spoil(store.path, pages(store.path) - 3, os.urandom(PAGE))
    assert not is_whole(store.path, key)
    found = recover(store.path, tmp_path / "s" / "made.db", key)
    assert found.path.read_bytes()[:6] != b"SQLite"
    assert is_whole(found.path, key)
    assert len(set(rows(found.path, "event", key)) & before) >= len(before) * 0.5


def test_both_are_offered_with_what_each_lacks(full, clock, tmp_path):
    back_up(full, clock, "daily")
    clock.advance(timedelta(days=1))
    add_person(full, clock, "Newest", "Weber")
    full.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    full.close()
    spoil(full.path, pages(full.path) // 2, os.urandom(PAGE))
    found = look_for_rescue(full.path)
    assert found.recovered is not None
    assert found.backup_holds.people == 1510
    assert found.holds.newest == "2026-11-25T09:00:00Z"
    assert found.backup_holds.newest == "2026-11-24T09:00:00Z"
    assert found.apart.only_first.people >= 1
    assert found.backup.reason == "daily"
    assert "24 Nov 2026" in damage_sentence(full.path).message
    assert "1510 people" in damage_sentence(full.path).message


def test_where_nothing_can_be_read_the_newest_whole_copy_is_offered(full, clock):
    good = back_up(full, clock, "daily")
    clock.advance(timedelta(days=1))
    bad = back_up(full, clock, "daily")
    bad.path.write_bytes(bad.path.read_bytes()[:9000])
    full.close()
    full.path.write_bytes(b"\0" * 20_000)
    found = look_for_rescue(full.path)
    assert found.recovered is None
    assert found.backup == good
    good.path.unlink()
    assert look_for_rescue(full.path).backup is None
    assert damage_sentence(full.path).code == "damaged_alone"


def test_the_damaged_file_is_put_aside_and_kept(full, clock, tmp_path):
    add_person(full, clock, "Newest", "Weber")
    full.close()
    spoil(full.path, pages(full.path) // 2, os.urandom(PAGE))
    damaged = full.path.read_bytes()
    found = look_for_rescue(full.path)
    aside = put_in_place(full.path, clock, found.recovered.path)
    assert aside.parent.name == ASIDE
    assert aside.read_bytes() == damaged
    assert is_whole(full.path)
    assert len(rows(full.path, "person")) >= 1400
    left = {path.name for path in full.path.parent.iterdir()}
    assert left == {"askwell.db", ASIDE}
    if os.name == "posix":
        assert full.path.stat().st_mode & 0o777 == 0o600
        assert aside.parent.stat().st_mode & 0o777 == 0o700
    again = put_in_place(full.path, clock, None)
    assert again != aside
    assert aside.exists()
    assert not full.path.exists()


def test_a_damaged_choice_changes_nothing(full, clock, tmp_path):
    other = tmp_path / "other.db"
    other.write_bytes(b"x" * 9000)
    before = full.path.read_bytes()
    assert refusal_of(put_in_place, full.path, clock, other) == "bad_backup"
    assert full.path.read_bytes() == before


def test_a_stop_between_the_two_moves_is_finished_at_the_next_start(full, clock, monkeypatch):
    moved = Path.replace

    def stopped(self, target):
        if Path(target) == full.path:
            raise KeyboardInterrupt
        return moved(self, target)

    chosen = back_up(full, clock, "daily").path
    monkeypatch.setattr(Path, "replace", stopped)
    with pytest.raises(KeyboardInterrupt):
        put_in_place(full.path, clock, chosen)
    monkeypatch.undo()
    assert not full.path.exists()
    finish_rescue(full.path)
    assert len(rows(full.path, "person")) == 1510


def test_a_file_that_is_there_is_never_replaced_by_what_was_ready(full):
    ready = full.path.with_name(".askwell-ready.db")
    ready.write_bytes(b"older")
    before = full.path.read_bytes()
    finish_rescue(full.path)
    assert full.path.read_bytes() == before


def test_two_stores_are_compared_by_what_they_hold(full, clock, tmp_path):
    copy = back_up(full, clock, "daily")
    add_person(full, clock, "Newest", "Weber")
    clock.advance(timedelta(minutes=1))
    with full.operation("Edit") as op:
        op.update(Person, 1, company="Elsewhere", updated_at="2026-11-24T09:01:00Z")
        op.delete(Person, 2)
    found = compare(full.path, copy.path)
    assert (found.only_first.people, found.only_second.people, found.changed) == (1, 1, 1)
    assert contents_of(copy.path).people == 1510
    assert not compare(copy.path, copy.path).only_first
    assert refusal_of(contents_of, tmp_path / "none.db") == "bad_backup"
