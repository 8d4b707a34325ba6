"""One's own profile in an export: who I am, where I worked and learned. Nothing is written here."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from app.imports.dates import read_date, read_month
from app.imports.linkedin import clean, column_key
from app.imports.tables import Layout, Opener, read_rows
from app.people.keys import folded
from app.store.db import Store

MOST_ROWS = 2000
"""Rows that are read of each table; nobody had so many jobs."""
TABLES = ("profile", "positions", "schools", "languages", "certificates")

Row = Mapping[str, str | None]
_PROFILE = {
    "firstname": "first_name",
    "lastname": "last_name",
    "headline": "headline",
    "summary": "summary",
    "geolocation": "location",
}
_POSITION = {
    "companyname": "company",
    "title": "title",
    "description": "description",
    "location": "location",
    "startedon": "start_on",
    "finishedon": "end_on",
}
_SCHOOL = {
    "schoolname": "school",
    "degreename": "degree",
    "notes": "notes",
    "startdate": "start_on",
    "enddate": "end_on",
}
_LANGUAGE = {"name": "name", "proficiency": "detail"}
_CERTIFICATE = {"name": "name", "authority": "detail", "url": "url"}
_COLUMNS = {
    "profile": _PROFILE,
    "positions": _POSITION,
    "schools": _SCHOOL,
    "languages": _LANGUAGE,
    "certificates": _CERTIFICATE,
}
_DATES = ("start_on", "end_on")


@dataclass(frozen=True, slots=True)
class OwnTable:
    """A table about oneself: which of TABLES, and how to read it."""

    kind: str
    name: str
    open: Opener
    layout: Layout


@dataclass(frozen=True)
class OwnPlan:
    """What an import would add to one's own card; blanks are filled, nothing is replaced."""

    profile: Mapping[str, str] = field(default_factory=dict[str, str])
    positions: tuple[Row, ...] = ()
    schools: tuple[Row, ...] = ()
    credentials: tuple[Row, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.profile or self.positions or self.schools or self.credentials)


OwnRows = tuple[str, list[Row]]
"""Which of TABLES, and its rows."""


def read_own(table: OwnTable) -> OwnRows:
    """Read a table about oneself whole. Raises AppError when its bytes turn out broken."""
    return table.kind, list(_rows(table))


def plan_own(store: Store, tables: Iterable[OwnRows]) -> OwnPlan:
    """Compare what was read about oneself with what is on file."""
    rows: dict[str, list[Row]] = {kind: [] for kind in TABLES}
    for kind, found in tables:
        rows[kind] += found
    jobs = [row for row in rows["positions"] if row["company"] or row["title"]]
    schools = [row for row in rows["schools"] if row["school"]]
    learned = [{**row, "kind": "language", "url": None} for row in rows["languages"]]
    learned += [{**row, "kind": "certification"} for row in rows["certificates"]]
    return OwnPlan(
        _blanks(store, rows["profile"]),
        _unknown(store, "position", ("company", "title", "start_on"), jobs),
        _unknown(store, "education", ("school", "degree", "start_on"), schools),
        _unknown(store, "credential", ("kind", "name"), [row for row in learned if row["name"]]),
    )


def _rows(table: OwnTable) -> Iterator[Row]:
    names = [_COLUMNS[table.kind].get(column_key(cell)) for cell in table.layout.header]
    wanted = dict.fromkeys(_COLUMNS[table.kind].values())
    for _, cells, _ in islice(read_rows(table.open, table.layout, table.name), MOST_ROWS):
        found = {name: clean(cell) for name, cell in zip(names, cells, strict=False) if name}
        row: dict[str, str | None] = {**wanted, **found}
        for name in _DATES:
            if text := row.get(name):
                row[name] = read_month(text) or read_date(text)
        yield row


def _blanks(store: Store, rows: Iterable[Row]) -> dict[str, str]:
    columns = ", ".join(_PROFILE.values())
    known = store.sql(f"SELECT {columns} FROM profile WHERE id = 1")
    mine = dict(zip(_PROFILE.values(), known[0], strict=True)) if known else {}
    filled: dict[str, str] = {}
    for row in rows:
        for name, value in row.items():
            if value and not mine.get(name):
                filled.setdefault(name, value)
    return filled


def _unknown(
    store: Store, table: str, key: tuple[str, ...], rows: Iterable[Row]
) -> tuple[Row, ...]:
    """The rows whose key is not on file about oneself; twice the same is once."""
    columns = ", ".join(key)
    seen = {
        tuple(folded(value or "") for value in row)
        for row in store.sql(f"SELECT {columns} FROM {table} WHERE person_id IS NULL")
    }
    new: list[Row] = []
    for row in rows:
        mark = tuple(folded(row[name] or "") for name in key)
        if mark not in seen:
            seen.add(mark)
            new.append(row)
    return tuple(new)
