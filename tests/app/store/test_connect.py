"""The one door to a store's file: plain or sealed, told from the file itself."""

import sqlite3
import sys
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.people.service import add_person
from app.store.connect import (
    Key,
    connect,
    copy_database,
    faults,
    is_sealed,
)
from app.store.db import Store
from tests.refusals import refusal_of

KEY = Key(bytes(range(32)))
OTHER = Key(bytes(32))


@pytest.fixture
def sealed(tmp_path, clock):
    opened = Store.open(tmp_path / "sealed" / "askwell.db", clock, KEY)
    add_person(opened, clock, "Ada", "Weber")
    yield opened
    opened.close()


def people(path, key=None):
    with closing(connect(path, key, read_only=True)) as connection:
        return [row[0] for row in connection.execute("SELECT first_name FROM person")]


def test_a_key_tells_nothing_of_itself_and_can_be_wiped():
    key = Key.new()
    again = Key.from_hex(key.hex)
    assert key == again
    assert key != Key.new()
    assert key.hex not in repr(key) + str(key) + f"{key}"
    key.wipe()
    assert again.raw
    with pytest.raises(ValueError, match="wiped"):
        _ = key.hex


@given(st.binary(max_size=80).filter(lambda raw: len(raw) != 32))
def test_a_key_of_another_length_is_refused(raw):
    with pytest.raises(ValueError):
        Key(raw)


def test_a_store_is_plain_unless_a_key_is_given(store, clock):
    add_person(store, clock, "Ada", "Weber")
    store.close()
    assert not is_sealed(store.path)
    assert people(store.path) == ["Ada"]
    assert store.key is None


def test_a_sealed_store_shows_nothing_in_any_of_its_files(sealed):
    assert is_sealed(sealed.path)
    assert sealed.key == KEY
    for path in sealed.path.parent.iterdir():
        if path.is_file():
            assert b"Weber" not in path.read_bytes(), path.name
    assert (sealed.path.parent / "askwell.db-wal").exists()


def test_a_sealed_store_opens_with_its_key_alone(sealed, clock):
    sealed.close()
    assert refusal_of(Store.open, sealed.path, clock) == "sealed_store"
    assert refusal_of(Store.open, sealed.path, clock, OTHER) == "wrong_key"
    again = Store.open(sealed.path, clock, KEY)
    assert again.sql("SELECT first_name FROM person") == [("Ada",)]
    again.close()


def test_a_plain_store_opens_with_a_key_and_stays_plain(store, clock):
    store.close()
    again = Store.open(store.path, clock, KEY)
    again.sql("SELECT 1 FROM person")
    again.close()
    assert again.key is None
    assert not is_sealed(store.path)


def test_a_damaged_beginning_is_no_sealing(store, clock):
    add_person(store, clock, "Ada", "Weber")
    store.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    store.close()
    with store.path.open("r+b") as file:
        file.write(b"\0" * 4096)
    assert not is_sealed(store.path)
    assert refusal_of(Store.open, store.path, clock) == "not_a_store"


def test_faults_of_both_libraries_are_caught(sealed, store):
    with pytest.raises(faults()):
        people(sealed.path, OTHER)
    with pytest.raises(faults()):
        people(sealed.path)
    assert sqlite3.Error in faults()
    assert len(faults()) == 2


def test_opening_a_sealed_file_with_a_wrong_key_prints_nothing(sealed, capfd):
    with pytest.raises(faults()):
        people(sealed.path, OTHER)
    assert capfd.readouterr() == ("", "")


def test_a_copy_is_sealed_when_a_key_is_given(sealed, store, clock, tmp_path):
    add_person(store, clock, "Bo", "Chen")
    store.close()
    copy_database(sealed.path, KEY, tmp_path / "sealed.db", KEY)
    copy_database(store.path, None, tmp_path / "made.db", KEY)
    copy_database(store.path, None, tmp_path / "plain.db", None)
    assert people(tmp_path / "sealed.db", KEY) == ["Ada"]
    assert people(tmp_path / "made.db", KEY) == ["Bo"]
    assert people(tmp_path / "plain.db") == ["Bo"]
    assert [is_sealed(tmp_path / f"{n}.db") for n in ("sealed", "made", "plain")] == [1, 1, 0]


def test_an_export_keeps_schema_search_and_version(sealed, clock, tmp_path):
    plain = tmp_path / "plain" / "askwell.db"
    plain.parent.mkdir()
    copy_database(sealed.path, KEY, plain, None)
    opened = Store.open(plain, clock)
    found = "SELECT rowid FROM person_search WHERE person_search MATCH 'weber'"
    assert opened.sql(found) == [(1,)]
    add_person(opened, clock, "Cy", "Weber")
    assert len(opened.sql(found)) == 2
    schema = "SELECT type, name, tbl_name FROM sqlite_master ORDER BY 1, 2"
    assert opened.sql(schema) == sealed.sql(schema)
    assert opened.sql("PRAGMA user_version") == sealed.sql("PRAGMA user_version")
    opened.close()


def test_a_plain_store_never_loads_the_sealing_library(tmp_path):
    script = (
        "import sys; from app.context import open_context; from pathlib import Path;"
        "open_context(Path(sys.argv[1])).close(); print('sqlcipher3' in sys.modules)"
    )
    import subprocess

    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
