"""Encryption switched on and off: nothing is lost, whatever happens half-way."""

import os
import shutil
import subprocess
import sys
from contextlib import closing

import pytest

from app.context import open_context
from app.jobs import Cancelled
from app.people.service import add_person
from app.store import seal as seals
from app.store import sealing
from app.store.backup import back_up, backups_of, look_inside, restore_backup
from app.store.connect import Key, connect, is_sealed, key_for
from app.store.db import Store
from app.store.seal import new_seal, seal_of
from app.store.sealing import (
    convert,
    copies_of,
    erase,
    finish_copies,
    plain_copies,
    settle,
    switch_off,
    switch_on,
)
from tests.app.store.seal_cut_off import KEY, cut_off
from tests.refusals import refusal_of

NAMES = ("Ada", "Bo", "Cy")


def filled(folder, clock):
    store = Store.open(folder / "askwell.db", clock)
    for name in NAMES:
        add_person(store, clock, name, "Weber")
    back_up(store, clock, "daily")
    store.close()
    return store.path


@pytest.fixture
def path(tmp_path, clock):
    return filled(tmp_path / "data", clock)


def content(path, key=None):
    """Everything in a store, table by table."""
    with closing(connect(path, key_for(path, key), read_only=True)) as connection:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        return {
            name: connection.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()
            for (name,) in connection.execute(tables).fetchall()
        }


def names_in(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_switching_on_and_off_gives_the_same_store_back(path):
    files = names_in(path.parent)
    before = content(path)
    switch_on(path, KEY, new_seal())
    assert is_sealed(path)
    assert content(path, KEY) == before
    assert plain_copies(path) == []
    assert seal_of(path).stage == seals.SEALED
    switch_off(path, KEY)
    seals.remove_seal(path)
    assert not is_sealed(path)
    assert content(path) == before
    assert [n for n in names_in(path.parent) if not n.endswith(("-wal", "-shm"))] == files


def test_a_sealed_folder_holds_no_name_in_any_file(path):
    switch_on(path, KEY, new_seal())
    for file in path.parent.rglob("*"):
        assert not file.is_file() or b"Weber" not in file.read_bytes(), file


def test_older_copies_are_encrypted_too_and_can_be_put_back(path, clock):
    switch_on(path, KEY, new_seal())
    store = Store.open(path, clock, KEY)
    assert len(backups_of(store)) == 1
    assert all(is_sealed(copy) for copy in copies_of(path))
    assert look_inside(backups_of(store)[0], KEY).people == 3
    add_person(store, clock, "Dee", "Chen")
    restore_backup(store, clock, backups_of(store)[-1])
    assert store.sql("SELECT COUNT(*) FROM person") == [(3,)]
    assert plain_copies(path) == []
    store.close()
    assert is_sealed(path)


def test_older_copies_can_be_erased_instead(path):
    switch_on(path, KEY, new_seal(), "erase")
    assert copies_of(path) == []


def test_a_copy_that_is_damaged_stays_and_is_counted(path):
    copy = copies_of(path)[0]
    copy.write_bytes(b"SQLite format 3\0 and then nothing of it")
    switch_on(path, KEY, new_seal())
    assert plain_copies(path) == [copy]
    assert finish_copies(path, KEY) == 1
    assert seal_of(path).copies == "encrypt"
    seals.change_seal(path, copies="erase")
    assert finish_copies(path, KEY) == 0
    assert seal_of(path).copies == ""


def test_facts_still_in_the_log_of_the_store_come_along(tmp_path, clock):
    store = Store.open(tmp_path / "data" / "askwell.db", clock)
    add_person(store, clock, "Ada", "Weber")
    with closing(connect(store.path)) as reader:
        # Its last words stay in the -wal file when nobody is left to tidy up.
        reader.execute("SELECT 1 FROM person").fetchall()
        shutil.copytree(store.path.parent, tmp_path / "left")
    store.close()
    left = tmp_path / "left" / "askwell.db"
    assert left.with_name("askwell.db-wal").stat().st_size
    switch_on(left, KEY, new_seal())
    assert content(left, KEY)["person"] == content(store.path)["person"]


def test_a_store_that_is_open_elsewhere_is_left_alone(path, clock):
    script = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
        "c.execute('PRAGMA journal_mode = wal'); c.execute('SELECT * FROM person').fetchall();"
        "print(flush=True); input()"
    )
    words = [sys.executable, "-c", script, str(path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        assert refusal_of(switch_on, path, KEY, new_seal()) == "store_in_use"
        other.communicate(b"\n")
    assert not is_sealed(path)
    assert seal_of(path) is None


def test_nobody_writes_to_the_old_file_while_it_is_replaced(path, monkeypatch):
    said = []
    real = sealing.export_from

    def write_meanwhile(source, made, key):
        script = (
            "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=0);"
            "c.execute('DELETE FROM person')"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, str(path)], capture_output=True, text=True
        )
        said.append(done.stderr)
        real(source, made, key)

    monkeypatch.setattr(sealing, "export_from", write_meanwhile)
    convert(path, None, KEY)
    assert "database is locked" in said[0]
    assert len(content(path, KEY)["person"]) == 3


def test_it_can_be_stopped_until_the_new_file_is_whole(path, clock):
    before = content(path)

    def stop(done, total, text):
        raise Cancelled

    with pytest.raises(Cancelled):
        switch_on(path, KEY, new_seal(), progress=stop)
    assert content(path) == before
    assert seal_of(path) is None
    assert not [name for name in names_in(path.parent) if name.endswith((".new", ".old"))]


def test_without_room_nothing_is_changed(path, monkeypatch):
    before = content(path)
    monkeypatch.setattr(
        sealing.shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(1, 1, 0)
    )
    assert refusal_of(switch_on, path, KEY, new_seal()) == "no_room_to_seal"
    assert content(path) == before


def test_a_new_file_that_is_not_the_same_is_never_taken(path, monkeypatch):
    before = content(path)
    real = sealing.export_from

    def lose_somebody(source, made, key):
        real(source, made, key)
        with closing(connect(made, key)) as copy:
            copy.execute("DELETE FROM person WHERE first_name = 'Bo'")

    monkeypatch.setattr(sealing, "export_from", lose_somebody)
    assert refusal_of(switch_on, path, KEY, new_seal()) == "seal_failed"
    assert content(path) == before


def test_erasing_leaves_a_file_with_another_name_whole(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"kept")
    other.hardlink_to(one)
    erase(other)
    assert one.read_bytes() == b"kept"
    erase(one)
    erase(one)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_key_switches_nothing_off(path):
    switch_on(path, KEY, new_seal())
    assert refusal_of(switch_off, path, Key(bytes(32))) == "seal_failed"
    assert len(content(path, KEY)["person"]) == 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that begin as copies")
@pytest.mark.parametrize(
    ("way", "copies", "step"),
    [("on", "encrypt", 1), ("on", "erase", 2), ("off", "encrypt", 3), ("off", "erase", 1)],
)
def test_cut_off_at_any_step_nothing_is_lost(path, clock, tmp_path, way, copies, step):
    before = content(path)
    if way == "off":
        switch_on(path, KEY, new_seal())
    ended = False
    while not ended:
        folder = tmp_path / f"try{step}"
        shutil.copytree(path.parent, folder)
        ended = cut_off(folder, way, copies, step)
        check_whole(folder, before, clock, is_over=(ended and way) or "")
        shutil.rmtree(folder)
        # Each of the four begins elsewhere; make torture ends at any moment.
        step += 4
    assert step > 20


def check_whole(folder, before, clock, is_over):
    """The next start finds everything, says what became of it, and leaves no trace of the rest."""
    path = folder / "askwell.db"
    context = open_context(folder, now="2026-11-24T09:00:00Z", key=KEY.copy())
    sealed = is_sealed(path)
    context.close()
    assert is_over != "on" or sealed
    assert is_over != "off" or not sealed
    found = content(path, KEY)
    assert {name: rows for name, rows in found.items() if name != "setting"} == {
        name: rows for name, rows in before.items() if name != "setting"
    }
    if sealed:
        assert finish_copies(path, KEY) == 0
        assert plain_copies(path) == []
        assert seal_of(path).stage == seals.SEALED
    else:
        assert all(not is_sealed(copy) for copy in copies_of(path))
        seals.remove_seal(path)
    assert all(look_inside_any(copy) == 3 for copy in copies_of(path))
    kept = {"askwell.db", "askwell.db-wal", "askwell.db-shm", "askwell.seal"}
    rest = [n for n in names_in(folder) if n not in kept and not n.endswith(".db")]
    assert [n for n in rest if not n.startswith("backups/")] == [], rest


def look_inside_any(copy):
    with closing(connect(copy, key_for(copy, KEY), read_only=True)) as connection:
        return connection.execute("SELECT COUNT(*) FROM person").fetchone()[0]


def test_what_was_cut_off_is_told_at_the_next_start(path):
    seals.write_seal(path, new_seal(stage=seals.SEALING))
    assert settle(path) == "not_on"
    seals.remove_seal(path)
    assert settle(path) == ""
    switch_on(path, KEY, new_seal())
    seals.change_seal(path, stage=seals.UNSEALING)
    assert settle(path) == "not_off"
    assert settle(path) == ""


def test_a_store_another_program_is_writing_anew_is_not_settled(path):
    seals.write_seal(path, new_seal(stage=seals.SEALING))
    made = path.with_name("askwell.db.new")
    made.write_bytes(b"under way")
    with closing(connect(path)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert settle(path) == ""
        assert made.exists()
    assert settle(path) == "not_on"
    assert not made.exists()
