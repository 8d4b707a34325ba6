"""Whatever the disk, another program or the clock does: nothing is lost, and a sentence says so."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import peewee
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.context import open_context
from app.errors import AppError
from app.export.archive import export_archive
from app.people.service import add_person
from app.settings import Settings
from app.store.backup import back_up, restore_backup
from app.store.db import Store
from app.store.faults import fault_of, is_damage
from tests.refusals import refusal_of


def names(store):
    return [row[0] for row in store.sql("SELECT first_name FROM person ORDER BY id")]


@contextmanager
def small_disk(folder: Path, size: str, *options: str):
    """A real disk of this size, mounted on a folder; skips where that is not allowed."""
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", ",".join((f"size={size}", *options)), "tmpfs", str(folder)],
        capture_output=True, check=False,
    ) if shutil.which("mount") else None  # fmt: skip
    if done is None or done.returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_loses_nothing_and_says_so(tmp_path, clock):
    with small_disk(tmp_path / "disk", "2m") as disk:
        store = Store.open(disk / "data" / "askwell.db", clock)
        add_person(store, clock, "Ada", "Weber")
        fill_up(disk / "filler")
        assert refusal_of(add_many, store, clock) == "disk_full"
        assert refusal_of(back_up, store, clock, "import") == "no_backup"
        out = disk / "all.zip"
        assert refusal_of(export_archive, store, clock, out) in ("disk_full", "cannot_write")
        assert not out.exists()
        assert names(store) == ["Ada"]
        (disk / "filler").unlink()
        add_person(store, clock, "Bo", "Weber")
        assert names(store) == ["Ada", "Bo"]
        assert store.sql("PRAGMA integrity_check") == [("ok",)]
        store.close()


def fill_up(file):
    with suppress(OSError), file.open("wb", buffering=0) as filler:
        while filler.write(bytes(1024)):
            pass


def add_many(store, clock):
    for n in range(2000):
        add_person(store, clock, f"Person{n}" * 20, "Weber")


def test_a_disk_that_fills_up_in_a_restore_keeps_what_was_here(tmp_path, clock):
    with small_disk(tmp_path / "disk", "4m") as disk:
        store = Store.open(disk / "data" / "askwell.db", clock)
        add_person(store, clock, "Ada", "Weber")
        other = Store.open(tmp_path / "other" / "askwell.db", clock)
        for n in range(300):
            add_person(other, clock, f"Person{n}" * 200, "Weber")
        copy = back_up(other, clock, "daily")
        other.close()
        code = refusal_of(restore_backup, store, clock, copy)
        assert code in ("disk_full", "bad_backup", "no_backup")
        assert names(store) == ["Ada"]
        assert store.sql("PRAGMA integrity_check") == [("ok",)]
        store.close()


def test_a_folder_that_cannot_be_written_says_so_at_the_start(tmp_path, clock):
    with small_disk(tmp_path / "disk", "4m") as disk:
        Store.open(disk / "data" / "askwell.db", clock).close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(AppError) as caught:
            Store.open(disk / "data" / "askwell.db", clock)
        assert caught.value.code == "store_folder"
        assert "--data" in caught.value.message
        done = subprocess.run(
            [sys.executable, "-c", "import sys; from ui.main import main; sys.exit(main())",
             "--data", str(disk / "data"), "people"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, "Traceback" in done.stderr) == (1, False)
        assert "cannot be written to" in done.stderr


def test_a_disk_that_turns_read_only_under_an_open_store_says_so(tmp_path, clock):
    store = Store.open(tmp_path / "data" / "askwell.db", clock)
    add_person(store, clock, "Ada", "Weber")
    store.db.execute_sql("PRAGMA query_only = ON")
    assert refusal_of(add_person, store, clock, "Bo", "Weber") == "read_only"
    assert refusal_of(Settings(store).set, "key", 1) == "read_only"
    assert refusal_of(store.undo) == "read_only"
    assert names(store) == ["Ada"]
    store.close()


def test_a_file_held_by_another_program_is_left_alone(tmp_path, clock, monkeypatch):
    store = Store.open(tmp_path / "data" / "askwell.db", clock)
    add_person(store, clock, "Ada", "Weber")
    store.db.execute_sql("PRAGMA busy_timeout = 10")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert refusal_of(add_person, store, clock, "Bo", "Weber") == "store_held"
        assert refusal_of(store.undo) == "store_held"
    add_person(store, clock, "Bo", "Weber")
    assert names(store) == ["Ada", "Bo"]
    store.close()


def test_a_file_held_at_the_start_is_not_called_damaged(tmp_path, clock, monkeypatch):
    path = tmp_path / "data" / "askwell.db"
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("CREATE TABLE t (x)")
        other.execute("BEGIN EXCLUSIVE")
        impatient = sqlite3.connect
        monkeypatch.setattr(
            sqlite3, "connect", lambda *a, **k: impatient(*a, **{**k, "timeout": 0})
        )
        assert refusal_of(Store.open, path, clock) == "store_held"


def test_a_store_that_turns_out_damaged_while_it_opens_is_told_from_a_bug(tmp_path, clock):
    context = open_context(tmp_path)
    add_person(context.store, context.clock, "Ada", "Weber")
    context.store.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    (root,) = context.store.sql("SELECT rootpage FROM sqlite_master WHERE name = 'profile'")[0]
    context.close()
    with (tmp_path / "askwell.db").open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(os.urandom(4096))
    assert refusal_of(open_context, tmp_path) == "not_a_store"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (sqlite3.OperationalError("database or disk is full"), "disk_full"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "read_only"),
        (sqlite3.OperationalError("database is locked"), "store_held"),
        (sqlite3.OperationalError("disk I/O error"), "store_unreadable"),
        (sqlite3.OperationalError("unable to open database file"), "store_unreadable"),
        (sqlite3.DatabaseError("database disk image is malformed"), "damaged_store"),
        (sqlite3.DatabaseError("file is not a database"), "damaged_store"),
        (peewee.OperationalError("database or disk is full"), "disk_full"),
        (OSError(errno.ENOSPC, "No space left on device"), "disk_full"),
        (OSError(errno.EROFS, "Read-only file system"), "read_only"),
        (OSError(errno.ENOENT, "No such file"), None),
        (sqlite3.IntegrityError("UNIQUE constraint failed"), None),
        (ValueError("database is locked"), None),
    ],
)
def test_what_a_database_says_becomes_a_sentence(error, code):
    known = fault_of(error, Path("/home/ada/data/askwell.db"))
    assert (known.code if known else None) == code
    assert is_damage(error) is (code == "damaged_store")
    if known:
        assert "{" not in known.message


def committed(tmp_path, clock, count):
    """A store of so many people, each committed alone, as a stop without warning leaves it."""
    store = Store.open(tmp_path / "cut" / "askwell.db", clock)
    store.db.execute_sql("PRAGMA wal_autocheckpoint = 0")
    for n in range(count):
        add_person(store, clock, f"P{n}", "")
    folder = tmp_path / "left"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(store.path.parent, folder)
    (folder / "askwell.db-shm").unlink()
    store.close()
    shutil.rmtree(store.path.parent)
    return folder / "askwell.db"


def test_every_write_is_on_the_disk_before_it_is_called_saved(store):
    assert store.sql("PRAGMA synchronous") == [(2,)]
    assert store.sql("PRAGMA journal_mode") == [("wal",)]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(share=st.floats(0, 1), tail=st.binary(max_size=6000))
def test_a_power_cut_in_the_middle_of_a_write_takes_no_earlier_one(tmp_path, clock, share, tail):
    path = committed(tmp_path, clock, 6)
    log = path.with_name("askwell.db-wal")
    whole = log.read_bytes()
    log.write_bytes(whole[: int(len(whole) * share)] + tail)
    store = Store.open(path, clock)
    there = names(store)
    assert there == [f"P{n}" for n in range(len(there))]
    assert share < 1 or len(there) == 6
    assert store.sql("PRAGMA integrity_check") == [("ok",)]
    add_person(store, clock, "After", "")
    store.close()
