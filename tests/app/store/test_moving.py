"""Files are moved and removed on a system that refuses it while somebody has them open."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.context import open_context
from app.people.forget import forget_person
from app.people.queries import people_ids
from app.people.service import add_person
from app.store import moving
from app.store.backup import back_up, backups_of, restore_backup
from app.store.connect import Key, connect, is_sealed, without_host
from app.store.db import Store
from app.store.faults import fault_of
from app.store.rescue import ASIDE, put_in_place
from app.store.seal import new_seal
from app.store.sealing import settle, switch_off, switch_on
from app.unlock import set_aside
from tests.like_windows import DENIED, HELD, like_windows, refused
from tests.refusals import refusal_of

KEY = Key(bytes(range(32)))
needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="asks /proc")


@pytest.fixture
def windows(monkeypatch):
    with like_windows(monkeypatch):
        yield


@pytest.fixture
def slept(monkeypatch):
    pauses = []
    monkeypatch.setattr(moving.time, "sleep", pauses.append)
    return pauses


def refusing(monkeypatch, name, errors):
    """Let a method of Path fail with these errors, one after the other, then work."""
    left, real = list(errors), getattr(Path, name)

    def act(self, *args, **named):
        if left:
            raise left.pop(0)
        return real(self, *args, **named)

    monkeypatch.setattr(Path, name, act)


@pytest.mark.parametrize("number", [HELD, DENIED, 33, 1224])
def test_what_a_scanner_holds_for_a_moment_is_moved_and_removed(
    tmp_path, monkeypatch, slept, number
):
    source, target = tmp_path / "new", tmp_path / "old"
    source.write_text("new")
    refusing(monkeypatch, "replace", [refused(number)] * 2)
    moving.replace(source, target)
    assert target.read_text() == "new"
    refusing(monkeypatch, "unlink", [refused(number)])
    moving.remove(target)
    moving.remove(target)
    assert not target.exists()
    assert slept == [*moving.PAUSES[:2], moving.PAUSES[0]]


def test_what_is_refused_for_good_is_said_at_once(tmp_path, monkeypatch, slept):
    refusing(monkeypatch, "replace", [PermissionError(13, "no")])
    with pytest.raises(PermissionError):
        moving.replace(tmp_path / "new", tmp_path / "old")
    assert slept == []
    refusing(monkeypatch, "replace", [refused()] * (len(moving.PAUSES) + 1))
    with pytest.raises(PermissionError):
        moving.replace(tmp_path / "new", tmp_path / "old")
    assert slept == list(moving.PAUSES)


def test_files_that_belong_together_move_together_or_not_at_all(tmp_path, monkeypatch):
    for name in ("log", "store"):
        (tmp_path / name).write_text(name)
    moves = [(tmp_path / name, tmp_path / f"{name}-away") for name in ("log", "store")]
    real = Path.replace

    def replace(self, target):
        if self.name == "store":
            raise PermissionError(13, "no")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(PermissionError):
        moving.move_all(moves)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["log", "store"]


@pytest.mark.parametrize("number", [HELD, 33, 1224])
def test_a_file_that_another_program_holds_is_no_folder_without_rights(tmp_path, number):
    assert fault_of(refused(number), tmp_path / "askwell.db").code == "store_held"
    assert fault_of(refused(DENIED), tmp_path / "askwell.db").code == "read_only"


@needs_proc
def test_the_stand_in_refuses_what_is_open(tmp_path, windows):
    with (tmp_path / "open").open("w") as file:
        with pytest.raises(PermissionError):
            Path(file.name).unlink()
        with pytest.raises(PermissionError):
            Path(file.name).replace(tmp_path / "other")
    Path(file.name).unlink()


@needs_proc
def test_encryption_goes_on_and_off(tmp_path, clock, windows):
    store = Store.open(tmp_path / "askwell.db", clock)
    add_person(store, clock, "Ada", "Weber")
    back_up(store, clock, "daily")
    store.close()
    switch_on(store.path, KEY, new_seal())
    assert [is_sealed(path) for path in (store.path, backups_of(store)[0].path)] == [True, True]
    switch_off(store.path, KEY)
    assert settle(store.path) == ""
    with closing(Store.open(store.path, clock)) as again:
        assert people_ids(again)
        assert not is_sealed(backups_of(again)[0].path)


@needs_proc
def test_a_store_that_is_open_elsewhere_is_not_encrypted_and_that_is_said(tmp_path, clock, windows):
    store = Store.open(tmp_path / "askwell.db", clock)
    add_person(store, clock, "Ada", "Weber")
    store.close()
    with store.path.open("rb"):
        assert refusal_of(switch_on, store.path, KEY, new_seal()) == "store_in_use"
    assert not is_sealed(store.path)
    assert settle(store.path) == ""


@needs_proc
def test_a_copy_is_put_back(store, clock, windows):
    add_person(store, clock, "Ada", "Weber")
    back_up(store, clock, "daily")
    add_person(store, clock, "Bo", "Weber")
    restore_backup(store, clock, backups_of(store)[-1])
    assert len(people_ids(store)) == 1


@needs_proc
def test_a_damaged_store_that_is_held_stays_whole_where_it_is(store, clock, windows):
    add_person(store, clock, "Ada", "Weber")
    reader = connect(store.path)
    reader.execute("SELECT COUNT(*) FROM person").fetchone()
    store.close()
    before = sorted(path.name for path in store.path.parent.glob("askwell.db*"))
    with closing(reader):
        assert refusal_of(put_in_place, store.path, clock, None) == "store_held"
        assert sorted(path.name for path in store.path.parent.glob("askwell.db*")) == before
    put_in_place(store.path, clock, None)
    assert not store.path.exists()
    assert list((store.path.parent / ASIDE).iterdir())


def test_data_that_nobody_can_open_is_set_aside_whole_or_not_at_all(tmp_path, clock, monkeypatch):
    for name in ("askwell.db", "askwell.db-wal"):
        (tmp_path / name).write_text(name)
    real = Path.replace

    def replace(self, target):
        if self.name.endswith("-wal"):
            raise PermissionError(13, "no")
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        assert refusal_of(set_aside, tmp_path, clock.now()) == "store_folder"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["askwell.db", "askwell.db-wal"]
    assert len(list(set_aside(tmp_path, clock.now()).iterdir())) == 2


def test_who_was_forgotten_leaves_a_draft_that_was_open_at_the_next_start(
    store, clock, monkeypatch
):
    (person,) = add_person(store, clock, "Ada", "Weber").of("person")
    draft = store.path.parent / "drafts" / "letter.eml"
    draft.parent.mkdir()
    draft.write_text("Dear Ada")
    with monkeypatch.context() as patched:
        patched.setattr(moving, "PAUSES", ())
        refusing(patched, "unlink", [refused()])
        forget_person(store, clock, person)
    assert draft.exists()
    store.close()
    open_context(store.path.parent).close()
    assert not draft.exists()


def test_a_server_of_windows_is_no_host_to_sqlite():
    assert without_host("file://server/share/a%20b.db") == "file:////server/share/a%20b.db"
    for uri in ("file:///C:/Users/x/askwell.db", "file:///home/x/askwell.db"):
        assert without_host(uri) == uri


def test_sqlite_takes_a_path_that_begins_like_a_server(store, clock):
    add_person(store, clock, "Ada", "Weber")
    uri = f"file:///{store.path}?mode=ro"
    assert uri.startswith("file:////")
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM person").fetchone() == (1,)
