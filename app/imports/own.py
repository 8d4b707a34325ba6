"""One's own card out of an export or a profile: blanks are filled, nothing is replaced.

A job, school or skill counts as known when its name is the same and neither title nor beginning
says otherwise; what the card leaves blank is then filled from the export. So the two zips that
LinkedIn sends, or a later one, add nothing twice.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from peewee import Model

from app.imports.dates import read_date, read_month
from app.imports.export_tables import OWN as TABLES
from app.imports.linkedin import column_key, first_email
from app.imports.plain_text import plain_text
from app.imports.tables import Layout, Opener, read_rows
from app.people.keys import company_key, folded
from app.store.db import Store
from app.store.models import Credential, Education, Position, Profile
from app.store.operation import Operation

MOST_ROWS = 2000
"""Rows that are read of each table; nobody had so many jobs."""

Row = Mapping[str, str | None]
OwnRows = tuple[str, list[Row]]
"""Which of TABLES, and its rows by the names of the store's columns."""

_DESCRIBED = {"description": "description", "startedon": "start_on", "finishedon": "end_on"}
_COLUMNS: dict[str, dict[str, str]] = {
    "profile": {
        "firstname": "first_name",
        "lastname": "last_name",
        "headline": "headline",
        "summary": "summary",
        "geolocation": "location",
    },
    "positions": {
        "companyname": "company",
        "title": "title",
        "location": "location",
        **_DESCRIBED,
    },
    "schools": {
        "schoolname": "school",
        "degreename": "degree",
        "notes": "notes",
        "activities": "activities",
        "startdate": "start_on",
        "enddate": "end_on",
    },
    "skills": {"name": "name"},
    "languages": {"name": "name", "proficiency": "detail"},
    "certificates": {"name": "name", "authority": "detail", "url": "url", **_DESCRIBED},
    "honors": {
        "title": "name",
        "issuer": "detail",
        "issuedon": "start_on",
        "issuedate": "start_on",
        "description": "description",
    },
    "courses": {"name": "name", "number": "detail"},
    "groups": {"name": "name", "position": "detail", **_DESCRIBED},
    "volunteering": {"companyname": "name", "role": "detail", "cause": "cause", **_DESCRIBED},
    "e-mail addresses": {"emailaddress": "email", "confirmed": "confirmed", "primary": "primary"},
    "phone numbers": {"number": "phone"},
}
_CREDENTIALS = {
    "skills": "skill",
    "languages": "language",
    "certificates": "certification",
    "honors": "honor",
    "courses": "course",
    "groups": "group",
    "volunteering": "volunteer",
}
"""Which table becomes which kind of credential."""
_PROFILE = (*_COLUMNS["profile"].values(), "email", "phone", "linkedin_slug")
_DATES = ("start_on", "end_on")
_PARTS: dict[str, tuple[str, str, type[Model]]] = {
    "position": ("company", "title", Position),
    "education": ("school", "degree", Education),
    "credential": ("name", "", Credential),
}
"""Table of the store → the column of its name, the column that tells two of a name apart, model."""
_KEPT = {
    "position": ("company", "title", "location", "start_on", "end_on", "description"),
    "education": ("school", "degree", "start_on", "end_on", "notes"),
    "credential": ("kind", "name", "detail", "url", "start_on", "end_on", "description"),
}


@dataclass(frozen=True, slots=True)
class OwnTable:
    """A table about oneself: which of TABLES, and how to read it."""

    kind: str
    name: str
    open: Opener
    layout: Layout


@dataclass(frozen=True, slots=True)
class Filled:
    """Blanks of one entry on the card that would be filled: the store's table, id and values."""

    table: str
    id: int
    name: str
    values: Row


@dataclass(frozen=True)
class OwnPlan:
    """What an import would add to one's own card; blanks are filled, nothing is replaced."""

    profile: Mapping[str, str] = field(default_factory=dict[str, str])
    positions: tuple[Row, ...] = ()
    schools: tuple[Row, ...] = ()
    credentials: tuple[Row, ...] = ()
    filled: tuple[Filled, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.count)

    @property
    def count(self) -> int:
        """How many things it would add or fill."""
        lists = (self.profile, self.positions, self.schools, self.credentials, self.filled)
        return sum(map(len, lists))


def read_own(table: OwnTable) -> OwnRows:
    """Read a table about oneself whole. Raises AppError when its bytes turn out broken."""
    return table.kind, list(_rows(table))


def own_names(tables: Iterable[OwnRows]) -> tuple[str, ...]:
    """The name, first and last, under which an export speaks of its owner."""
    rows = (row for kind, found in tables if kind == "profile" for row in found)
    names = (" ".join(filter(None, (row["first_name"], row["last_name"]))) for row in rows)
    return tuple(name for name in names if name)


def plan_own(store: Store, tables: Iterable[OwnRows], slug: str | None = None) -> OwnPlan:
    """Compare what was read about oneself with what is on file; `slug` is one's own profile's.

    The rows may come from anywhere: a dict for each with the store's column names and None for
    blanks, under one of TABLES.
    """
    rows: dict[str, list[Row]] = {kind: [] for kind in TABLES}
    for kind, found in tables:
        rows[kind] += found
    schools = [{**row, "notes": _lines(row, "notes", "activities")} for row in rows["schools"]]
    learned = [
        {**row, "kind": kind, "description": _lines(row, "cause", "description")}
        for table, kind in _CREDENTIALS.items()
        for row in rows[table]
    ]
    jobs, ended = _compare(store, "position", rows["positions"])
    places, left = _compare(store, "education", schools)
    credentials, known = _compare(store, "credential", learned)
    profile = [*rows["profile"], *_addresses(rows["e-mail addresses"]), *rows["phone numbers"]]
    blanks = _blanks(store, [*profile, {"linkedin_slug": slug}])
    return OwnPlan(blanks, jobs, places, credentials, (*ended, *left, *known))


def write_own(store: Store, op: Operation, own: OwnPlan, source: str = "linkedin") -> None:
    """Write a plan of one's own card inside an operation."""
    if own.profile:
        if store.sql("SELECT 1 FROM profile WHERE id = 1"):
            op.update(Profile, 1, **own.profile)
        else:
            op.insert(Profile, id=1, **own.profile)
    for job in own.positions:
        op.insert(Position, company_key=company_key(job["company"]), source=source, **job)
    for school in own.schools:
        op.insert(Education, school_key=company_key(school["school"]), source=source, **school)
    for credential in own.credentials:
        op.insert(Credential, source=source, **credential)
    here = {table: _ids(store, table) for table in _PARTS} if own.filled else {}
    for filled in own.filled:
        # It may have been taken out while the preview was open.
        if filled.id in here[filled.table]:
            op.update(_PARTS[filled.table][2], filled.id, **filled.values)


def _rows(table: OwnTable) -> Iterator[Row]:
    columns = _COLUMNS[table.kind]
    names = [columns.get(column_key(cell)) for cell in table.layout.header]
    wanted = dict.fromkeys(columns.values())
    for _, cells, _ in islice(read_rows(table.open, table.layout, table.name, _never), MOST_ROWS):
        row: dict[str, str | None] = dict(wanted)
        for name, cell in zip(names, cells, strict=False):
            if name and (text := plain_text(cell)):
                row[name] = text
        for name in _DATES:
            if text := row.get(name):
                row[name] = read_month(text) or read_date(text)
        yield row


def _never(_line: str) -> bool:
    """Descriptions run over many lines, and none of these lines looks like a row's beginning."""
    return False


def _lines(row: Row, *names: str) -> str | None:
    return "\n".join(filter(None, (row.get(name) for name in names))) or None


def _addresses(rows: Iterable[Row]) -> list[Row]:
    """The valid addresses, one's primary one first, then the confirmed ones."""
    marks = [
        (row["primary"] == "Yes", row["confirmed"] == "Yes", first_email(row["email"] or ""))
        for row in rows
    ]
    best = sorted((mark for mark in marks if mark[2]), key=lambda mark: mark[:2], reverse=True)
    return [{"email": email} for _, _, email in best]


def _blanks(store: Store, rows: Iterable[Row]) -> dict[str, str]:
    columns = ", ".join(_PROFILE)
    known = store.sql(f"SELECT {columns} FROM profile WHERE id = 1")
    mine = dict(zip(_PROFILE, known[0], strict=True)) if known else {}
    named = bool(mine.get("first_name") or mine.get("last_name"))
    filled: dict[str, str] = {}
    for row in rows:
        for name, value in row.items():
            # Half a name of one's own choice is not made whole.
            own_name = named and name in ("first_name", "last_name")
            if value and not mine.get(name) and not own_name:
                filled.setdefault(name, value)
    return filled


def _ids(store: Store, table: str) -> set[int]:
    return {row[0] for row in store.sql(f"SELECT id FROM {table} WHERE person_id IS NULL")}


def _compare(
    store: Store, table: str, rows: Iterable[Mapping[str, str | None]]
) -> tuple[tuple[Row, ...], list[Filled]]:
    """The rows that are not on file about oneself, and the blanks that the others fill."""
    columns = _KEPT[table]
    name, other, _ = _PARTS[table]
    sql = f"SELECT id, {', '.join(columns)} FROM {table} WHERE person_id IS NULL ORDER BY id"
    known = [(row[0], dict(zip(columns, row[1:], strict=True))) for row in store.sql(sql)]
    before = {row_id: dict(card) for row_id, card in known}
    alike: dict[tuple[str | None, str], list[dict[str, Any]]] = {}
    for _, card in known:
        alike.setdefault((card.get("kind"), folded(card[name] or "")), []).append(card)
    new: list[dict[str, Any]] = []
    for row in rows:
        read = {column: row.get(column) for column in columns}
        if not read[name] and not (other and read[other]):
            continue
        cards = alike.setdefault((read.get("kind"), folded(read[name] or "")), [])
        same = next((card for card in cards if _is_same(card, read, other)), None)
        if same is None:
            new.append(read)
            cards.append(read)
        else:
            same.update({column: value for column, value in read.items() if not same[column]})
    filled = [
        Filled(table, row_id, card[name] or "", values)
        for row_id, card in known
        if (values := {c: v for c, v in card.items() if v and v != before[row_id][c]})
    ]
    return tuple(new), filled


def _is_same(card: Row, read: Row, other: str) -> bool:
    """Whether two entries of one name are one: neither title nor beginning says otherwise."""
    mine, theirs = card["start_on"] or "", read["start_on"] or ""
    if not (mine.startswith(theirs) or theirs.startswith(mine)):
        return False
    titles = (card[other], read[other]) if other else (None, None)
    return not all(titles) or folded(titles[0] or "") == folded(titles[1] or "")
