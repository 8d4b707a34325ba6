"""Copies of the store: proved when made, thinned out, looked into, put back and taken back."""

import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imports.apply import apply_plan
from app.imports.plan import plan_import
from app.people.forget import forget_person
from app.people.merge import merge_people
from app.people.queries import find_person
from app.people.service import add_person, delete_person
from app.store import backup as backups
from app.store.backup import (
    Backup,
    back_up,
    back_up_daily,
    backups_of,
    look_inside,
    restore_backup,
    to_drop,
)
from tests.refusals import refusal_of

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def add(store, clock, *names):
    return [min(add_person(store, clock, name, "Weber").of("person")) for name in names]


def names(store):
    return [row[0] for row in store.sql("SELECT first_name FROM person ORDER BY first_name")]


def copy(at, reason="daily"):
    return Backup(Path(f"{at:%Y%m%d%H%M%S}-{reason}"), at, reason)


def test_a_store_without_anybody_is_not_copied(store, clock):
    assert back_up(store, clock, "daily") is None
    assert backups_of(store) == []


def test_a_copy_is_whole_private_and_one_file(store, clock):
    add(store, clock, "Ada", "Bo")
    made = back_up(store, clock, "import")
    assert backups_of(store) == [made]
    assert (made.at, made.reason) == (NOW, "import")
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]
    if os.name == "posix":
        assert made.path.stat().st_mode & 0o777 == 0o600
        assert made.path.parent.stat().st_mode & 0o777 == 0o700
    inside = look_inside(made)
    assert (inside.people, inside.asked, inside.talks, inside.letters) == (2, 0, 0, 0)
    assert inside.last_change == "2026-11-24T09:00:00Z"


def test_two_copies_in_one_second_are_two_files(store, clock):
    add(store, clock, "Ada")
    first, second = back_up(store, clock, "merge"), back_up(store, clock, "merge")
    assert first.path != second.path
    assert len(backups_of(store)) == 2


def test_the_copy_of_the_day_is_made_once_a_day(store, clock):
    add(store, clock, "Ada")
    assert back_up_daily(store, clock) is not None
    assert back_up_daily(store, clock) is None
    clock.advance(timedelta(days=1))
    assert back_up_daily(store, clock) is not None
    clock.advance(timedelta(days=-3))
    assert back_up_daily(store, clock) is None


def test_restoring_brings_all_back_and_is_taken_back_itself(store, clock):
    ada, bo = add(store, clock, "Ada", "Bo")
    made = back_up(store, clock, "daily")
    delete_person(store, ada)
    add(store, clock, "Cy")
    clock.advance(timedelta(minutes=1))
    changes = restore_backup(store, clock, made)
    assert names(store) == ["Ada", "Bo"]
    assert changes.touches("person", "event", "sheet")
    assert {ada, bo} <= changes.of("person")
    assert find_person(store, "Ada Weber") == ada
    before = backups_of(store)[0]
    assert before.reason == "restore"
    clock.advance(timedelta(minutes=1))
    restore_backup(store, clock, before)
    assert names(store) == ["Bo", "Cy"]
    assert store.sql("PRAGMA journal_mode") == [("wal",)]
    assert store.sql("PRAGMA integrity_check") == [("ok",)]


def test_a_damaged_copy_changes_nothing(store, clock):
    add(store, clock, "Ada")
    made = back_up(store, clock, "daily")
    content = bytearray(made.path.read_bytes())
    content[5000:9000] = os.urandom(4000)
    for damaged in (bytes(content), b"", b"no database at all" * 100):
        made.path.write_bytes(damaged)
        assert refusal_of(restore_backup, store, clock, made) == "bad_backup"
        assert names(store) == ["Ada"]
    assert refusal_of(look_inside, made) == "bad_backup"
    assert not list(store.path.parent.glob(".askwell-*"))


def test_a_copy_of_a_newer_askwell_is_refused(store, clock):
    add(store, clock, "Ada")
    made = back_up(store, clock, "daily")
    with sqlite3.connect(made.path) as newer:
        newer.execute("PRAGMA user_version = 999")
    newer.close()
    assert refusal_of(look_inside, made) == "newer_store"
    assert refusal_of(restore_backup, store, clock, made) == "newer_store"


def test_without_room_nothing_is_changed(store, clock, monkeypatch, tmp_path):
    ada, bo = add(store, clock, "Ada", "Bo")
    file = tmp_path / "Connections.csv"
    file.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Cy,Weber,https://www.linkedin.com/in/cy,,,,01 Jan 2020\n"
    )
    plan = plan_import(store, file)

    def full(path, key, target, target_key):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "copy_database", full)
    assert refusal_of(back_up, store, clock, "daily") == "no_backup"
    assert refusal_of(merge_people, store, clock, ada, bo) == "no_backup"
    assert refusal_of(apply_plan, store, clock, plan) == "no_backup"
    assert names(store) == ["Ada", "Bo"]
    assert backups_of(store) == []
    monkeypatch.undo()
    apply_plan(store, clock, plan)
    assert names(store) == ["Ada", "Bo", "Cy"]


def test_imports_and_merges_make_a_copy_before(store, clock, tmp_path):
    ada, bo = add(store, clock, "Ada", "Bo")
    file = tmp_path / "Connections.csv"
    file.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Cy,Weber,https://www.linkedin.com/in/cy,,,,01 Jan 2020\n"
    )
    apply_plan(store, clock, plan_import(store, file))
    apply_plan(store, clock, plan_import(store, file))
    assert [(b.reason, look_inside(b).people) for b in backups_of(store)] == [("import", 2)]
    clock.advance(timedelta(minutes=1))
    merge_people(store, clock, ada, bo)
    assert [b.reason for b in backups_of(store)] == ["merge", "import"]


def test_who_is_forgotten_is_in_no_copy(store, clock):
    ada, _ = add(store, clock, "Adaline", "Bo")
    back_up(store, clock, "daily")
    forget_person(store, clock, ada)
    (left,) = backups_of(store)
    assert look_inside(left).people == 1
    assert b"Adaline" not in left.path.read_bytes()


def test_old_copies_are_thinned_out_as_one_is_made(store, clock):
    add(store, clock, "Ada")
    for _ in range(40):
        clock.advance(timedelta(days=1))
        back_up_daily(store, clock)
    assert 10 <= len(backups_of(store)) <= 14


def test_the_last_of_each_day_week_and_month_stays():
    every = [copy(NOW - timedelta(hours=6 * n)) for n in range(4 * 800)]
    left = sorted(set(every) - set(to_drop(every, NOW)), key=lambda b: b.at, reverse=True)
    days = {b.at.date() for b in left}
    assert {(NOW - timedelta(days=n)).date() for n in range(7)} <= days
    assert len({(b.at.year, b.at.month) for b in left}) >= 12
    assert len(left) <= 10 + 8 + 5 + 14
    assert left[:10] == every[:10]


@given(st.lists(st.integers(-5_000, 500_000), max_size=60))
def test_the_newest_ten_and_the_future_always_stay(minutes):
    every = [copy(NOW - timedelta(minutes=n), str(i)) for i, n in enumerate(minutes)]
    dropped = to_drop(every, NOW)
    newest = sorted(every, key=lambda b: b.at, reverse=True)[:10]
    assert not set(newest) & set(dropped)
    assert to_drop([b for b in every if b not in dropped], NOW) == []


def test_what_is_no_copy_is_not_listed(store, clock):
    add(store, clock, "Ada")
    made = back_up(store, clock, "daily")
    for name in ("askwell-1.db", "notes.txt", "askwell-99999999T999999Z-daily.db"):
        (made.path.parent / name).write_text("x")
    assert backups_of(store) == [made]


def test_reading_goes_on_while_a_copy_is_made(store, clock):
    add(store, clock, "Ada")
    cursor = store.db.execute_sql("SELECT first_name FROM person")
    assert back_up(store, clock, "daily") is not None
    assert cursor.fetchall() == [("Ada",)]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_says_so(store, clock):
    add(store, clock, "Ada")
    store.path.parent.chmod(0o500)
    try:
        assert refusal_of(back_up, store, clock, "daily") == "no_backup"
    finally:
        store.path.parent.chmod(0o700)
