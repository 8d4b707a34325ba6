"""My own card: who writes the letters, in which zone and country, and when I can talk."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.changes import Changes
from app.errors import AppError
from app.language import say
from app.people.keys import company_key, folded
from app.research.hours import hours_text
from app.store.db import Store
from app.store.models import Credential, Education, Position, Profile

KEYS = ("name", "email", "zone", "country", "hours")
"""What `askwell me` reads and writes."""
OWN_KINDS = (
    "skill",
    "language",
    "certification",
    "course",
    "honor",
    "group",
    "volunteer",
    "place",
)
"""What can be on one's own card beside jobs and schools."""
BETWEEN = " · "
_COLUMN = {"zone": "time_zone"}
_COLUMNS = (
    "first_name, last_name, email, phone, headline, time_zone, country, hours, location, goal, "
    "linkedin_slug"
)


@dataclass(frozen=True)
class Me:
    """What is known of oneself; "" is not known. `hours` is like 09:00-17:00, or
    Mon-Thu 09:00-17:00; Fri 09:00-13:00."""

    first_name: str = ""
    last_name: str = ""
    email: str = ""
    phone: str = ""
    headline: str = ""
    zone: str = ""
    country: str = ""
    hours: str = ""
    location: str = ""
    goal: str = ""
    slug: str = ""

    @property
    def name(self) -> str:
        """First and last name as they are shown."""
        return f"{self.first_name} {self.last_name}".strip()


def own_profile(store: Store) -> Me:
    """What is known of oneself."""
    found = store.sql(f"SELECT {_COLUMNS} FROM profile WHERE id = 1")
    return Me(*(value or "" for value in found[0])) if found else Me()


def change_me(store: Store, values: Mapping[str, str]) -> Changes:
    """Give KEYS (and phone, headline, location, goal) new values; a blank clears one.

    Raises AppError: unknown_key, bad_address, bad_zone, bad_country, bad_hours.
    """
    columns: dict[str, str | None] = {}
    for key, value in values.items():
        columns |= _columns(key, value.strip())
    with store.operation(say("Edit my card"), merge_key=f"me:{','.join(values)}") as op:
        if columns and not store.sql("SELECT 1 FROM profile WHERE id = 1"):
            op.insert(Profile, id=1, **columns)
        elif columns:
            op.update(Profile, 1, **columns)
    return op.changes


@dataclass(frozen=True)
class OwnPlace:
    """A job or a school of one's own; dates are ISO years or months."""

    id: int
    kind: str
    name: str
    title: str
    start: str
    end: str


def own_places(store: Store) -> tuple[OwnPlace, ...]:
    """One's own jobs, then one's own schools, the newest first."""
    rows = store.sql(
        "SELECT id, 'job', company, title, start_on, end_on FROM position WHERE person_id IS NULL "
        "ORDER BY COALESCE(NULLIF(end_on, ''), '9999') DESC, start_on DESC, id"
    ) + store.sql(
        "SELECT id, 'school', school, degree, start_on, end_on FROM education "
        "WHERE person_id IS NULL ORDER BY COALESCE(NULLIF(end_on, ''), '9999') DESC, id"
    )
    return tuple(OwnPlace(row[0], row[1], *(value or "" for value in row[2:])) for row in rows)


def add_own_place(
    store: Store, kind: str, name: str, title: str = "", start: str = "", end: str = ""
) -> Changes:
    """Add a job or a school of one's own. Raises AppError: empty_place, bad_year."""
    words = _as_is(name)
    if not words:
        raise AppError("empty_place")
    years = {"start_on": _year(start), "end_on": _year(end), "source": "hand"}
    with store.operation(say("Add to my card")) as op:
        extra = _as_is(title) or None
        key = company_key(words)
        if kind == "job":
            op.insert(Position, company=words, company_key=key, title=extra, **years)
        else:
            op.insert(Education, school=words, school_key=key, degree=extra, **years)
    return op.changes


def remove_own_place(store: Store, kind: str, place_id: int) -> Changes:
    """Take a job or a school out of one's own card; Undo brings it back."""
    with store.operation(say("Take out of my card")) as op:
        op.delete(Position if kind == "job" else Education, place_id)
    return op.changes


def edit_own_place(store: Store, kind: str, place_id: int, field: str, value: str) -> Changes:
    """Give the name, title, start or end of an own job or school a new value.

    Raises AppError: empty_place, bad_year, row_gone.
    """
    is_job = kind == "job"
    words = _as_is(value)
    if field in ("start", "end"):
        values = {f"{field}_on": _year(value)}
    elif field == "title":
        values = {"title" if is_job else "degree": words or None}
    elif not words:
        raise AppError("empty_place")
    elif is_job:
        values = {"company": words, "company_key": company_key(words)}
    else:
        values = {"school": words, "school_key": company_key(words)}
    with store.operation(say("Edit my card"), merge_key=f"me:{kind}:{place_id}:{field}") as op:
        op.update(Position if is_job else Education, place_id, **values)
    return op.changes


@dataclass(frozen=True)
class OwnDetail:
    """Something one knows, has earned or belongs to; `kind` is one of OWN_KINDS."""

    id: int
    kind: str
    name: str
    detail: str

    @property
    def words(self) -> str:
        """Name and detail as they are typed and shown."""
        return f"{self.name}{BETWEEN}{self.detail}" if self.detail else self.name


def own_details(store: Store) -> tuple[OwnDetail, ...]:
    """One's own skills, languages, certifications and so on, in the order they came."""
    rows = store.sql(
        "SELECT id, kind, name, COALESCE(detail, CASE kind WHEN 'honor' THEN substr(start_on, 1, 4)"
        " END, '') FROM credential WHERE person_id IS NULL ORDER BY id"
    )
    return tuple(OwnDetail(*row) for row in rows if row[1] in OWN_KINDS)


def add_own_detail(store: Store, kind: str, text: str) -> Changes:
    """Add "Swedish" or "Swedish · native" to one's own card; what is there is not added twice.

    Raises AppError: empty_detail.
    """
    name, _, detail = (_as_is(part) for part in text.partition(BETWEEN.strip()))
    if not name:
        raise AppError("empty_detail")
    here = {folded(known.name) for known in own_details(store) if known.kind == kind}
    if folded(name) in here:
        return Changes.none(say("Add to my card"))
    with store.operation(say("Add to my card")) as op:
        op.insert(Credential, kind=kind, name=name, detail=detail or None, source="hand")
    return op.changes


def remove_own_detail(store: Store, detail_id: int) -> Changes:
    """Take something out of one's own card; Undo brings it back."""
    with store.operation(say("Take out of my card")) as op:
        op.delete(Credential, detail_id)
    return op.changes


def _year(text: str) -> str | None:
    plain = text.strip()
    if plain and not re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2]))?", plain):
        raise AppError("bad_year", text=text)
    return plain or None


def _columns(key: str, value: str) -> dict[str, str | None]:
    if key == "name":
        first, _, last = value.partition(" ")
        return {"first_name": first or None, "last_name": last.strip() or None}
    if key not in _CHECKS:
        raise AppError("unknown_key", key=key, keys=" ".join(KEYS))
    checked = _CHECKS[key](value) if value else None
    return {_COLUMN.get(key, key): checked}


def valid_address(text: str) -> str:
    """An e-mail address as it is to be written. Raises AppError(bad_address). Asks no server."""
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(
            text.strip(), check_deliverability=False, test_environment=True, allow_quoted_local=True
        )
    except EmailNotValidError as error:
        raise AppError("bad_address", text=text) from error
    return found.normalized


def _zone(text: str) -> str:
    try:
        return ZoneInfo(text).key
    except (ValueError, OSError, KeyError) as error:
        raise AppError("bad_zone", text=text) from error


def _country(text: str) -> str:
    from app.imports.zones import country_names

    # Its people write UK; the list of countries has it as GB.
    code = {"UK": "GB"}.get(text.upper(), text.upper())
    if code not in country_names().values():
        raise AppError("bad_country", text=text)
    return code


def _as_is(text: str) -> str:
    return " ".join(text.split())


_CHECKS: dict[str, Callable[[str], str]] = {
    "email": valid_address,
    "zone": _zone,
    "country": _country,
    "hours": hours_text,
    "phone": _as_is,
    "headline": _as_is,
    "location": _as_is,
    "goal": _as_is,
}
