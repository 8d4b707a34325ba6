"""Everything out and in: the same content comes back, and nothing else is let in."""

import base64
import json
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.demo import add_sample, be_sample
from app.errors import AppError
from app.export.archive import export_archive, restore_archive
from app.jobs import Cancelled
from app.people.service import add_person, delete_person
from app.settings import Settings
from app.store.backup import backups_of
from app.store.db import Store
from app.store.models import MODELS, Attachment, Event, Person
from app.store.schema import VERSION
from tests.fixtures import archives
from tests.refusals import refusal_of

TABLES = sorted(model._meta.table_name for model in MODELS)


@pytest.fixture
def full(store, clock):
    be_sample(store)
    add_sample(store, clock)
    with store.operation("attach") as op:
        op.insert(
            Attachment, person_id=1, name="../../page: “one”.pdf", media_type="application/pdf",
            content=bytes(range(256)), added_at="2026-11-24T09:00:00Z",
        )  # fmt: skip
    store.db.execute_sql("INSERT INTO setting (key, value) VALUES ('x', '\"ü\"')")
    return store


@pytest.fixture
def empty(tmp_path, clock):
    opened = Store.open(tmp_path / "other" / "askwell.db", clock)
    yield opened
    opened.close()


def content(store):
    tables = [*TABLES, "setting"]
    return {name: store.sql(f'SELECT * FROM "{name}" ORDER BY 1') for name in tables}


def entries(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(path: Path, target: Path, **changed: bytes | None) -> Path:
    """The archive with some entries replaced (by name, dots and slashes as they are) or gone."""
    every = {**entries(path), **{k: v for k, v in changed.items() if v is not None}}
    with zipfile.ZipFile(target, "w") as archive:
        for name, what in every.items():
            if name not in changed or changed[name] is not None:
                archive.writestr(name, what)
    return target


def manifest(path, **changed):
    return json.dumps({**json.loads(entries(path)["manifest.json"]), **changed}).encode()


def test_what_goes_out_comes_back_the_same(full, empty, clock, tmp_path):
    path = export_archive(full, clock, tmp_path / "all.zip")
    before = content(full)
    changes = restore_archive(empty, clock, path)
    assert content(empty) == before
    assert changes.touches("person", "question", "attachment")
    assert empty.sql("PRAGMA integrity_check") == [("ok",)]
    assert empty.sql("PRAGMA foreign_key_check") == []
    # The search came with it.
    assert empty.sql("SELECT rowid FROM person_search WHERE person_search MATCH 'oyelaran'")
    assert content(full) == before


def test_an_archive_replaces_what_is_here_and_a_copy_stays(full, empty, clock, tmp_path):
    path = export_archive(full, clock, tmp_path / "all.zip")
    add_person(empty, clock, "Somebody", "Else")
    restore_archive(empty, clock, path)
    assert not empty.sql("SELECT 1 FROM person WHERE first_name = 'Somebody'")
    assert [backup.reason for backup in backups_of(empty)] == ["restore"]


def test_an_archive_can_be_read_without_askwell(full, clock, tmp_path):
    found = entries(export_archive(full, clock, tmp_path / "all.zip"))
    told = json.loads(found["manifest.json"])
    assert (told["format"], told["version"]) == ("askwell-archive", 1)
    people = [json.loads(line) for line in found["data/person.jsonl"].splitlines()]
    assert len(people) == told["tables"]["person"] == 10
    assert people[0]["first_name"]
    assert b"Oyelaran" in found["people.csv"]
    assert b"BEGIN:VCARD" in found["people.vcf"]
    page = next(v for k, v in found.items() if k.startswith("people/Mara-Oyelaran")).decode()
    assert page.startswith("# Mara Oyelaran\n")
    assert "## Career" in page
    assert "Moved a national timetable" in page
    (attached,) = [name for name in found if name.startswith("attachments/")]
    assert attached.count("/") == 1
    assert found[attached] == bytes(range(256))
    row = json.loads(found["data/attachment.jsonl"])
    assert base64.b64decode(row["content"]["base64"]) == bytes(range(256))
    assert not any("undo" in name or "_search" in name for name in found)
    assert b"BEGIN:VEVENT" in found["talks.ics"]
    for part in ("manifest.json", "schema.json", "data/TABLE.jsonl", "talks.ics", ".age"):
        assert part in found["README.txt"].decode()


def fits(value, rule):
    """Whether a value is what a rule of the schema says; the few words of JSON Schema used here."""
    kinds = {"string": str, "integer": int, "object": dict, "null": type(None)}
    wanted = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
    required = rule.get("required", ())
    return any(isinstance(value, kinds[kind]) for kind in wanted) and (
        not isinstance(value, dict) or set(required) <= set(value)
    )


def test_every_row_is_as_the_schema_in_the_archive_says(full, clock, tmp_path):
    found = entries(export_archive(full, clock, tmp_path / "all.zip"))
    schema = json.loads(found["schema.json"])
    assert schema["$schema"].endswith("2020-12/schema")
    tables = {name[5:-6] for name in found if name.startswith("data/")}
    assert tables == set(schema["$defs"]) == set(json.loads(found["manifest.json"])["tables"])
    for table in tables:
        rules = schema["$defs"][table]["properties"]
        for line in found[f"data/{table}.jsonl"].splitlines():
            row = json.loads(line)
            assert set(row) == set(schema["$defs"][table]["required"])
            assert all(fits(value, rules[name]) for name, value in row.items()), (table, row)
    assert schema["$defs"]["event"]["properties"]["person_id"]["references"] == "person"


def test_talks_can_be_read_by_a_calendar(full, clock, tmp_path):
    from icalendar import Calendar

    found = entries(export_archive(full, clock, tmp_path / "all.zip"))
    events = Calendar.from_ical(found["talks.ics"]).walk("VEVENT")
    assert len(events) == full.sql("SELECT count(*) FROM interview")[0][0]
    assert {str(event["SUMMARY"])[:10] for event in events} == {"Talk with "}


def test_a_file_of_that_name_is_replaced_only_by_a_whole_one(full, clock, tmp_path):
    path = tmp_path / "all.zip"
    path.write_text("mine")

    def stop(done, total, text):
        if text == "person":
            raise Cancelled

    with pytest.raises(Cancelled):
        export_archive(full, clock, path, stop)
    assert path.read_text() == "mine"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    assert refusal_of(export_archive, full, clock, tmp_path / "no" / "x.zip") == "cannot_write"


def test_a_cancelled_restore_changes_nothing(full, empty, clock, tmp_path):
    path = export_archive(full, clock, tmp_path / "all.zip")

    def stop(done, total, text):
        raise Cancelled

    with pytest.raises(Cancelled):
        restore_archive(empty, clock, path, stop)
    assert empty.sql("SELECT count(*) FROM person") == [(0,)]
    assert [p.name for p in empty.path.parent.iterdir() if p.name.startswith(".")] == []


def test_an_archive_of_a_newer_askwell_is_refused(full, empty, clock, tmp_path):
    path = export_archive(full, clock, tmp_path / "all.zip")
    for changed in ({"schema": 999}, {"version": 2}):
        newer = rewritten(
            path, tmp_path / "newer.zip", **{"manifest.json": manifest(path, **changed)}
        )
        assert refusal_of(restore_archive, empty, clock, newer) == "newer_store"


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("manifest.json", None),
        ("manifest.json", b"{}"),
        ("manifest.json", b"[]"),
        ("manifest.json", b"\xff"),
        ("data/person.jsonl", None),
        ("data/person.jsonl", b""),
        ("data/person.jsonl", b"[1]\n"),
        ("data/person.jsonl", b"[" * 100_000),
        ("data/person.jsonl", b'{"id": [1]}\n'),
        ("data/person.jsonl", b'{"id": 1, "nothing": 2}\n'),
        ("data/event.jsonl", b'{"id":1,"person_id":77,"kind":"met","at":"","recorded_at":""}\n'),
    ],
)
def test_a_damaged_archive_is_refused_and_nothing_changes(full, empty, clock, tmp_path, name, what):
    add_person(empty, clock, "Ada", "Weber")
    path = export_archive(full, clock, tmp_path / "all.zip")
    broken = rewritten(path, tmp_path / "broken.zip", **{name: what})
    before = content(empty)
    assert refusal_of(restore_archive, empty, clock, broken) == "not_an_archive"
    assert content(empty) == before
    assert backups_of(empty) == []


@pytest.mark.parametrize("table", ["undo_row", "person_search", "sqlite_master", "x; DROP"])
def test_only_tables_of_ones_own_are_let_in(full, empty, clock, tmp_path, table):
    path = export_archive(full, clock, tmp_path / "all.zip")
    tables = {**json.loads(entries(path)["manifest.json"])["tables"], table: 0}
    odd = rewritten(
        path,
        tmp_path / "odd.zip",
        **{"manifest.json": manifest(path, tables=tables), f"data/{table}.jsonl": b""},
    )
    assert refusal_of(restore_archive, empty, clock, odd) == "not_an_archive"


def test_what_is_no_archive_is_refused(store, clock, tmp_path):
    assert refusal_of(restore_archive, store, clock, tmp_path / "gone.zip") == "not_found"
    (tmp_path / "text.zip").write_text("hello")
    assert refusal_of(restore_archive, store, clock, tmp_path / "text.zip") == "not_an_archive"


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.integers(0, 20_000), byte=st.integers(0, 255))
def test_one_wrong_byte_is_refused_or_harmless(full, empty, clock, tmp_path, place, byte):
    path = tmp_path / "all.zip"
    if not path.exists():
        export_archive(full, clock, path)
    damaged = bytearray(path.read_bytes())
    damaged[place % len(damaged)] = byte
    (tmp_path / "damaged.zip").write_bytes(damaged)
    try:
        restore_archive(empty, clock, tmp_path / "damaged.zip")
    except AppError as error:
        assert error.code in ("not_an_archive", "newer_store")
    assert empty.sql("PRAGMA integrity_check") == [("ok",)]


def test_undo_goes_on_from_the_restored_state(full, empty, clock, tmp_path):
    path = export_archive(full, clock, tmp_path / "all.zip")
    restore_archive(empty, clock, path)
    delete_person(empty, 1)
    empty.undo()
    assert content(empty)["person"] == content(full)["person"]


WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
WHOLE = st.integers(-(2**63), 2**63 - 1)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    people=st.lists(st.tuples(WORDS, WORDS, st.none() | WORDS), max_size=6),
    facts=st.lists(
        st.tuples(WORDS, st.none() | WORDS, st.none() | st.integers(-(2**63), 2**63 - 1))
    ),
    files=st.lists(st.tuples(WORDS, st.binary(max_size=200)), max_size=3),
    mine=st.dictionaries(WORDS, WORDS, max_size=4),
)
def test_whatever_is_in_a_store_comes_back_the_same(tmp_path, clock, people, facts, files, mine):
    with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
        first = Store.open(Path(folder) / "a" / "askwell.db", clock)
        second = Store.open(Path(folder) / "b" / "askwell.db", clock)
        with first.operation("Any") as op:
            for number, (name, sort, why) in enumerate(people):
                op.insert(
                    Person, uid=f"{number}{name}", last_name=name, sort_name=sort, why=why,
                    created_at="", updated_at="",
                )  # fmt: skip
            for kind, note, minutes in facts if people else ():
                op.insert(
                    Event, person_id=1, kind=kind, at="", recorded_at="", note=note,
                    minutes=minutes,
                )  # fmt: skip
            for name, blob in files if people else ():
                op.insert(Attachment, person_id=1, name=name, content=blob, added_at="")
        for key, value in mine.items():
            Settings(first).set(key, value)
        path = export_archive(first, clock, Path(folder) / "all.zip")
        restore_archive(second, clock, path)
        assert content(second) == content(first)
        first.close()
        second.close()


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_archives_of_every_schema_there_was_are_restored(empty, clock, tmp_path, version):
    text = archives.kept(version)
    if version == VERSION and not text.exists():
        pytest.skip("the present schema is kept as text once it is released")
    path = archives.as_zip(text, tmp_path / "old.zip")
    restore_archive(empty, clock, path)
    assert empty.sql("PRAGMA user_version") == [(VERSION,)]
    assert empty.sql("SELECT count(*) FROM person") == [(10,)]
    assert empty.sql("SELECT content FROM attachment") == [(b"A page",)]
    assert empty.sql("SELECT rowid FROM person_search WHERE person_search MATCH 'oyelaran'")
    assert empty.sql("PRAGMA foreign_key_check") == []
    told = json.loads(entries(path)["manifest.json"])
    assert told["schema"] == version
    for table, count in told["tables"].items():
        assert empty.sql(f'SELECT count(*) FROM "{table}"') == [(count,)]


def test_a_sealed_archive_opens_with_its_passphrase_alone(full, empty, clock, tmp_path):
    path = tmp_path / "all.zip.age"
    export_archive(full, clock, path, passphrase="vier hungrige Bären")
    sealed = path.read_bytes()
    assert sealed[:2] != b"PK"
    assert b"Oyelaran" not in sealed
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    assert refusal_of(restore_archive, empty, clock, path) == "sealed_archive"
    wrong = "vier hungrige Bienen"
    assert refusal_of(restore_archive, empty, clock, path, passphrase=wrong) == "wrong_seal"
    assert content(empty)["person"] == []
    restore_archive(empty, clock, path, passphrase="vier hungrige Bären")
    assert content(empty) == content(full)


def test_what_is_sealed_otherwise_says_so(store, clock, tmp_path):
    import pyrage

    path = tmp_path / "x.age"
    key = pyrage.x25519.Identity.generate().to_public()
    path.write_bytes(pyrage.encrypt(b"zip", [key]))
    assert refusal_of(restore_archive, store, clock, path, passphrase="p" * 9) == "sealed_for_key"
    path.write_bytes(b"age-encryption.org/v1\n-> scrypt c2FsdHNhbHRzYWx0c2Fs 40\nx\n")
    assert refusal_of(restore_archive, store, clock, path, passphrase="p" * 9) == "too_much_work"
    path.write_bytes(b"-----BEGIN AGE ENCRYPTED FILE-----\nbroken\n")
    assert refusal_of(restore_archive, store, clock, path, passphrase="p" * 9) == "wrong_seal"
    path.write_bytes(pyrage.passphrase.encrypt(b"no zip", "p" * 9))
    assert refusal_of(restore_archive, store, clock, path, passphrase="p" * 9) == "not_an_archive"
    out = tmp_path / "short.age"
    assert refusal_of(export_archive, store, clock, out, passphrase="short") == "short_seal"
    assert not out.exists()
