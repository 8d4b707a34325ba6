"""Copies in a folder of one's choice: when they are due, what is kept, and a disk that is away."""

from datetime import timedelta

import pytest

from app.export.archive import restore_archive
from app.export.scheduled import (
    DAILY,
    WEEKLY,
    Schedule,
    choose_schedule,
    copies_in,
    copy_if_due,
    copy_out,
    schedule_of,
)
from app.people.service import add_person
from app.settings import Settings
from app.store.backup import restore_backup
from app.store.connect import Key
from app.store.db import Store
from tests.refusals import refusal_of


@pytest.fixture
def disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    return folder


@pytest.fixture
def chosen(store, clock, disk):
    add_person(store, clock, "Ada", "Weber")
    settings = Settings(store)
    choose_schedule(settings, Schedule(str(disk), DAILY))
    return settings


def test_nothing_is_copied_before_somebody_chooses(store, clock):
    settings = Settings(store)
    assert not schedule_of(settings).is_on
    assert copy_if_due(store, settings, clock) is None


def test_a_copy_is_made_once_a_day_and_comes_back(store, clock, chosen, disk):
    made = copy_if_due(store, chosen, clock)
    assert made.parent == disk
    assert copy_if_due(store, chosen, clock) is None
    clock.advance(timedelta(days=1))
    assert copy_if_due(store, chosen, clock) is not None
    clock.advance(timedelta(days=-5))
    assert copy_if_due(store, chosen, clock) is None
    add_person(store, clock, "Bo", "Weber")
    restore_archive(store, clock, made)
    assert store.sql("SELECT first_name FROM person") == [("Ada",)]


def test_by_the_week_seven_days_pass(store, clock, chosen, disk):
    choose_schedule(chosen, Schedule(str(disk), WEEKLY))
    assert copy_if_due(store, chosen, clock)
    clock.advance(timedelta(days=6))
    assert copy_if_due(store, chosen, clock) is None
    clock.advance(timedelta(days=1))
    assert copy_if_due(store, chosen, clock)


def test_old_copies_are_thinned_out_and_nothing_else_is_touched(store, clock, chosen, disk):
    for name in ("askwell-copy-mine.zip", "askwell-copy-20200101T000000Z.zip.bak", "other.zip"):
        (disk / name).write_text("mine")
    for _ in range(40):
        clock.advance(timedelta(days=1))
        copy_if_due(store, chosen, clock)
    assert 10 <= len(copies_in(disk)) <= 14
    assert len(list(disk.glob("*"))) == len(copies_in(disk)) + 3


def test_a_disk_that_is_away_is_said_and_tried_again(store, clock, chosen, disk):
    disk.rename(disk.with_name("away"))
    assert refusal_of(copy_if_due, store, chosen, clock) == "copy_folder_missing"
    assert not disk.exists()
    disk.with_name("away").rename(disk)
    assert copy_if_due(store, chosen, clock) is not None


def test_a_copy_that_fails_leaves_nothing_half(store, clock, chosen, disk, monkeypatch):
    (disk / "not").write_text("a folder")
    assert refusal_of(copy_out, store, clock, disk / "not") == "copy_failed"
    assert copies_in(disk) == []


def test_an_encrypted_store_goes_out_encrypted(tmp_path, clock, disk):
    store = Store.open(tmp_path / "s" / "askwell.db", clock, Key.new())
    add_person(store, clock, "Adaline", "Weber")
    made = copy_out(store, clock, disk)
    assert made.suffix == ".db"
    assert b"Adaline" not in made.read_bytes()
    assert b"SQLite" not in made.read_bytes()[:16]
    add_person(store, clock, "Bo", "Weber")
    restore_backup(store, clock, copies_in(disk)[0])
    assert store.sql("SELECT count(*) FROM person") == [(1,)]
    store.close()
