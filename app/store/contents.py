"""What a store's file holds, in numbers, and what only one of two holds: to choose between them."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from app.errors import AppError
from app.store.connect import LITTLE_CACHE, Key, connect, faults, key_for
from app.store.schema import VERSION, version_of

PEOPLE, FACTS, LETTERS, NOTES = "people", "facts", "letters", "notes"
KINDS = (PEOPLE, FACTS, LETTERS, NOTES)
_THINGS = {
    PEOPLE: "SELECT uid FROM person",
    FACTS: "SELECT p.uid, e.kind, e.at FROM event e JOIN person p ON p.id = e.person_id",
    LETTERS: "SELECT p.uid, e.kind, e.created_at FROM email e JOIN person p ON p.id = e.person_id",
    NOTES: "SELECT p.uid, n.created_at, n.text FROM research_note n "
    "JOIN person p ON p.id = n.person_id UNION ALL "
    "SELECT p.uid, i.text, a.text FROM answer a JOIN sheet_item i ON i.id = a.sheet_item_id "
    "JOIN sheet s ON s.id = i.sheet_id JOIN person p ON p.id = s.person_id",
}
"""What makes two things the same one: never the number of a row, which differs between stores."""
_NEWEST = (
    "SELECT max(updated_at) FROM person",
    "SELECT max(recorded_at) FROM event",
    "SELECT max(updated_at) FROM email",
    "SELECT max(updated_at) FROM research_note",
    "SELECT max(updated_at) FROM answer",
    "SELECT max(updated_at) FROM interview",
)


@dataclass(frozen=True)
class Contents:
    """How many things a store holds, and the moment (ISO) of its newest entry, or ""."""

    people: int
    facts: int
    letters: int
    notes: int
    newest: str


@dataclass(frozen=True)
class Apart:
    """How many things only one of two stores holds."""

    people: int
    facts: int
    letters: int
    notes: int

    @property
    def total(self) -> int:
        """All of them together."""
        return self.people + self.facts + self.letters + self.notes

    def __bool__(self) -> bool:
        return bool(self.total)


@dataclass(frozen=True)
class Comparison:
    """What only the first holds, what only the second holds, and people who differ."""

    only_first: Apart
    only_second: Apart
    changed: int


def contents_of(path: Path, key: Key | None = None) -> Contents:
    """What a file holds. Raises AppError: bad_backup for a damaged one, newer_store."""
    try:
        with closing(_reader(path, key)) as connection:
            counts = {
                kind: _number(connection, f"SELECT count(*) FROM ({_THINGS[kind]})")
                for kind in KINDS
            }
            return Contents(**counts, newest=_newest(connection))
    except faults() as error:
        raise AppError("bad_backup", file=path.name) from error


def compare(first: Path, second: Path, key: Key | None = None) -> Comparison:
    """What two files hold that the other does not. Raises AppError: bad_backup, newer_store."""
    only: dict[str, tuple[int, int]] = {}
    for kind in KINDS:
        here, there = _things(first, kind, key), _things(second, kind, key)
        only[kind] = (len(here - there), len(there - here))
    moments, others = _moments(first, key), _moments(second, key)
    changed = sum(others.get(uid, at) != at for uid, at in moments.items())
    return Comparison(
        Apart(**{kind: counts[0] for kind, counts in only.items()}),
        Apart(**{kind: counts[1] for kind, counts in only.items()}),
        changed,
    )


def newest_entry(path: Path, key: Key | None = None) -> str:
    """The moment (ISO) of the newest entry of a file, or "". Raises AppError(bad_backup)."""
    try:
        with closing(_reader(path, key)) as connection:
            return _newest(connection)
    except faults() as error:
        raise AppError("bad_backup", file=path.name) from error


def _reader(path: Path, key: Key | None) -> Connection:
    connection = connect(path, key_for(path, key), read_only=True)
    try:
        connection.execute(LITTLE_CACHE)
        version = version_of(connection)
    except BaseException:
        connection.close()
        raise
    if version > VERSION:
        connection.close()
        raise AppError("newer_store", file=path.name, version=version)
    return connection


def _newest(connection: Connection) -> str:
    return max(str(connection.execute(sql).fetchone()[0] or "") for sql in _NEWEST)


def _number(connection: Connection, sql: str) -> int:
    return int(connection.execute(sql).fetchone()[0])


def _things(path: Path, kind: str, key: Key | None) -> set[int]:
    """Each thing as a number of 64 bits: of hundreds of thousands the words need not be held."""
    try:
        with closing(_reader(path, key)) as connection:
            return {hash(row) for row in connection.execute(_THINGS[kind])}
    except faults() as error:
        raise AppError("bad_backup", file=path.name) from error


def _moments(path: Path, key: Key | None) -> dict[int, int]:
    with closing(_reader(path, key)) as connection:
        rows = connection.execute("SELECT uid, updated_at FROM person")
        return {hash(uid): hash(at) for uid, at in rows}
