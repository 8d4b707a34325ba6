"""Whose a profile PDF is, and what it would change; nothing is written but by `write_profiles`.

By its profile's slug, else by the very name. A slug that is known to be another's is another
person of the same name. Where several people share the name and nothing tells them apart, nobody
is chosen: in the window the person chooses, the command line refuses the file.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from app.imports.compare import NewPerson
from app.imports.linkedin import Connection, profile_slug
from app.imports.own import TABLES, OwnRows, Row, plan_own
from app.imports.pdf_lines import SIZE_LIMIT, Picture, page_picture
from app.imports.profile_merge import (
    SOURCE,
    Merge,
    credentials_of,
    merge_of,
    write_merge,
)
from app.imports.profile_pdf import ReadProfile
from app.imports.tables import Opener
from app.people.keys import folded, sort_name
from app.store.db import Store
from app.store.models import Person
from app.store.operation import Operation

NEW, OWN, UNDECIDED = -1, -2, -3
"""Whom a profile joins when it is nobody who is here: a new person, oneself, or not yet known."""


@dataclass(frozen=True, slots=True)
class ProfileFile:
    """A profile PDF as it was read, with the number of its table in the plan."""

    name: str
    open: Opener
    """How to read its bytes again, for its picture."""
    file: int
    read: ReadProfile


@dataclass(frozen=True, slots=True)
class ProfilePlan:
    """One profile of an import. `joins` is the id of a person, or NEW, OWN or UNDECIDED.

    `read` may be corrected and `joins` changed before it is written. `found` is the name or the
    slug by which somebody was found; `candidates` are the people who share the name.
    """

    key: int
    source: ProfileFile
    read: ReadProfile
    joins: int
    candidates: tuple[int, ...] = ()
    again: bool = False
    """The very same file was imported before: it changes nobody who is here."""
    outcome: str = "unchanged"
    """What it does to the people: created, updated or unchanged."""

    @property
    def file(self) -> int:
        """The number of its table in the plan."""
        return self.source.file


def plan_profiles(
    store: Store, files: Sequence[ProfileFile], new: Iterable[NewPerson], seen: set[str]
) -> list[ProfilePlan]:
    """Find whose each profile is; `new` are those whom the same import makes.

    The oldest comes first, so that of several profiles of one person the newest speaks last.
    """
    incoming = list(new)
    plans: list[ProfilePlan] = []
    for file in sorted(files, key=lambda file: file.read.written or ""):
        joins, candidates = _whose(store, file.read, incoming)
        again = file.read.digest in seen
        plan = ProfilePlan(-1 - len(plans), file, file.read, joins, tuple(candidates), again)
        plans.append(replace(plan, outcome=_outcome(store, plan, incoming, plans)))
    return plans


def settled(store: Store, plan: ProfilePlan, joins: int, read: ReadProfile) -> ProfilePlan:
    """The profile as the person corrected it, joining whom they chose."""
    changed = replace(plan, joins=joins, read=read)
    same = (joins, read) == (plan.joins, plan.read)
    return plan if same else replace(changed, outcome=_outcome(store, changed, (), ()))


def _outcome(
    store: Store, plan: ProfilePlan, new: Iterable[NewPerson], before: Sequence[ProfilePlan]
) -> str:
    if plan.joins == NEW:
        joined = [other for other in before if other.joins == NEW and _same(other, plan)]
        if joined:
            return "unchanged" if joined[-1].read.digest == plan.read.digest else "updated"
        return "updated" if _incoming(plan.read, new) else "created"
    if plan.joins == OWN:
        return (
            "updated"
            if not plan.again and plan_own(store, own_rows(plan.read), plan.read.slug)
            else "unchanged"
        )
    if plan.joins == UNDECIDED:
        return "unchanged"
    return "updated" if merge_for(store, plan, plan.joins) else "unchanged"


def _same(one: ProfilePlan, other: ProfilePlan) -> bool:
    slugs = one.read.slug, other.read.slug
    if all(slugs):
        return slugs[0] == slugs[1]
    return folded(one.read.name) == folded(other.read.name)


# --- whose it is ----------------------------------------------------------------------------------


def _whose(store: Store, read: ReadProfile, new: Sequence[NewPerson]) -> tuple[int, list[int]]:
    known = _by_slug(store, read.slug)
    if known is None and is_own(store, read):
        return OWN, []
    if known is not None:
        return known, []
    if any(read.slug and person.person.slug == read.slug for person in new):
        return NEW, []
    same_name = _by_name(store, read)
    if len(same_name) + len(_incoming(read, new)) > 1:
        return UNDECIDED, same_name
    return (same_name[0] if same_name else NEW), same_name


def is_own(store: Store, read: ReadProfile) -> bool:
    """Whether a profile is one's own: by its slug, else by one's name."""
    found = store.sql("SELECT first_name, last_name, linkedin_slug FROM profile WHERE id = 1")
    if not found:
        return False
    first, last, slug = found[0]
    if slug and read.slug:
        return str(slug).lower() == read.slug
    name = folded(f"{first or ''} {last or ''}")
    return bool(name) and name == folded(read.name)


def _by_slug(store: Store, slug: str | None) -> int | None:
    if not slug:
        return None
    found = store.sql("SELECT id FROM person WHERE linkedin_slug = ?", (slug,))
    if found:
        return int(found[0][0])
    points = store.sql(
        "SELECT person_id, value FROM contact_point WHERE kind = 'profile' "
        "AND person_id IS NOT NULL ORDER BY id"
    )
    return next((row[0] for row in points if profile_slug(row[1]) == slug), None)


def _by_name(store: Store, read: ReadProfile) -> list[int]:
    """The people of the very same name whose profile is not known to be another one."""
    rows = store.sql(
        "SELECT id, linkedin_slug FROM person WHERE sort_name = ? ORDER BY id",
        (sort_name(read.name, ""),),
    )
    return [row[0] for row in rows if not (read.slug and row[1])]


def _incoming(read: ReadProfile, new: Iterable[NewPerson]) -> list[NewPerson]:
    """Those whom the same import makes and who may be this person."""
    name = folded(read.name)
    return [
        person
        for person in new
        if (read.slug and person.person.slug == read.slug)
        or (folded(person.person.name) == name and not (read.slug and person.person.slug))
    ]


# --- what it changes ------------------------------------------------------------------------------


def merge_for(store: Store, plan: ProfilePlan, person_id: int) -> Merge:
    """What a profile would change on somebody's card."""
    person = store.get(Person, person_id)
    if person is None or (plan.again and plan.read == plan.source.read):
        return Merge({})
    return merge_of(store, person, plan.read, _is_newer(store, person, plan.read))


def _is_newer(store: Store, person: Any, read: ReadProfile) -> bool:
    """Whether a profile was saved after all that is known of somebody from LinkedIn."""
    days = store.sql(
        "SELECT max(seen_on) FROM position WHERE person_id = ? AND source = ?",
        (person.id, SOURCE),
    )
    if person.origin == "linkedin":
        days += store.sql("SELECT max(newest_on) FROM import_batch")
    known = max((row[0] for row in days if row[0]), default="")
    return read.written is None or read.written >= known


def moved_by(plans: Iterable[ProfilePlan], counted: set[int | None]) -> int:
    """How many people profiles make or change beyond those who are counted already."""
    moved = [plan for plan in plans if plan.outcome != "unchanged"]
    made = sum(plan.outcome == "created" for plan in moved)
    return made + len({plan.joins for plan in moved if plan.joins > 0} - counted)


def write_profiles(
    store: Store,
    op: Operation,
    plans: Sequence[ProfilePlan],
    batches: Sequence[int],
    now: str,
) -> None:
    """Write the profiles of an import after its people; those of oneself and undecided ones wait.

    Someone may have been deleted while the preview was open: their profile makes them anew.
    """
    for plan in plans:
        if plan.joins in (OWN, UNDECIDED):
            continue
        seen_on = plan.read.written or now[:10]
        person_id = _there(store, plan)
        if person_id is None:
            person_id = _new_person(store, op, plan, batches[plan.file], now)
        if merge := merge_for(store, plan, person_id):
            write_merge(store, op, person_id, merge, seen_on, batches[plan.file], now)


def _there(store: Store, plan: ProfilePlan) -> int | None:
    """Whom a profile joins now that the people of the import are written."""
    if plan.joins > 0:
        return plan.joins if store.get(Person, plan.joins) is not None else None
    by_slug = _by_slug(store, plan.read.slug)
    if by_slug is not None or plan.candidates:
        # Of people who share the name, a new one was asked for.
        return by_slug
    same_name = _by_name(store, plan.read)
    return same_name[0] if len(same_name) == 1 else None


def _new_person(store: Store, op: Operation, plan: ProfilePlan, batch: int, now: str) -> int:
    values = merge_of(store, None, plan.read, wins=True).person
    return op.insert(
        Person,
        uid=uuid4().hex,
        origin=SOURCE,
        batch_id=batch,
        created_at=now,
        updated_at=now,
        **values,
    )


def as_connection(read: ReadProfile) -> Connection:
    """A profile as a row of Connections, for rules that look at one."""
    job = read.job
    return Connection(
        0,
        read.first_name or None,
        read.last_name or None,
        read.url,
        read.slug,
        read.email,
        (job.company or None) if job else None,
        (job.title or None) if job else None,
        None,
    )


def forgotten_apart(
    files: Iterable[ProfileFile], forgotten: Callable[[Connection], bool]
) -> tuple[list[ProfileFile], list[ProfileFile]]:
    """The profiles to look at, and those of people who are to stay forgotten."""
    kept: list[ProfileFile] = []
    left: list[ProfileFile] = []
    for file in files:
        (left if forgotten(as_connection(file.read)) else kept).append(file)
    return kept, left


def picture_of(source: ProfileFile, page: int, width: int) -> Picture:
    """A page of the file as it was dropped, drawn this many pixels wide. Raises AppError."""
    with source.open() as stream:
        return page_picture(stream.read(SIZE_LIMIT + 1), source.name, page, width)


def own_rows(read: ReadProfile) -> list[OwnRows]:
    """One's own profile as the rows that an export would give of it."""
    profile: Row = {
        "first_name": read.first_name or None,
        "last_name": read.last_name or None,
        "headline": read.headline or None,
        "summary": read.summary or None,
        "location": read.location or None,
    }
    jobs: list[Row] = [
        {
            "company": role.company or None,
            "title": role.title or None,
            "description": role.description or None,
            "location": role.location or None,
            "start_on": role.start,
            "end_on": role.end,
        }
        for role in read.roles
    ]
    schools: list[Row] = [
        {
            "school": school.school,
            "degree": ", ".join(filter(None, (school.degree, school.field))) or None,
            "notes": None,
            "start_on": school.start,
            "end_on": school.end,
        }
        for school in read.schools
    ]
    tables: dict[str, list[Row]] = {"profile": [profile], "positions": jobs, "schools": schools}
    kinds = {"skill": "skills", "language": "languages", "certification": "certificates"}
    kinds |= {"honor": "honors", "publication": "publications", "patent": "patents"}
    blank: Row = dict.fromkeys(("url", "start_on", "end_on", "description"))
    for kind, name, detail in credentials_of(read):
        tables.setdefault(kinds[kind], []).append({"name": name, "detail": detail, **blank})
    if read.email:
        address: Row = {"email": read.email, "confirmed": "Yes", "primary": "Yes"}
        tables["e-mail addresses"] = [address]
    if read.phones:
        tables["phone numbers"] = [{"phone": read.phones[0].value}]
    return [(kind, rows) for kind, rows in tables.items() if kind in TABLES]
