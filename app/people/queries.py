"""What there is to read about people."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from app.errors import AppError
from app.people.between import last_words, messages_of
from app.people.keys import exact_name, folded
from app.people.stage import STAGE_OF_FACT, stage_of, stage_of_story
from app.store.db import Store
from app.store.models import (
    ContactPoint,
    Credential,
    Education,
    Event,
    Person,
    Position,
    ResearchNote,
)
from app.store.search import match_text

if TYPE_CHECKING:
    from app.research.common_ground import Shared


@dataclass(frozen=True)
class PersonRow:
    """One line of a list of people."""

    id: int
    first_name: str
    last_name: str
    linkedin_slug: str | None
    email: str | None
    company: str | None
    position: str | None
    connected_on: str | None
    stage: str

    @property
    def name(self) -> str:
        """The name as shown."""
        return f"{self.first_name} {self.last_name}".strip()


STAGE_FACTS = (*STAGE_OF_FACT, "declined")
"""The kinds of facts that move a stage."""
_COLUMNS = "id, first_name, last_name, linkedin_slug, email, company, position, connected_on"


ASIDE = "aside"
"""Lists those put aside, at whatever stage."""
ORDERS = {
    "name": ("person_sort", "sort_name, id"),
    "company": ("person_company", "company_key, id"),
    "newest": ("", "connected_on DESC, id"),
}
"""How a list of people can be ordered: the index that has this order ("": none), and the order."""


def people_ids(
    store: Store, text: str = "", limit: int = -1, stage: str = "", order: str = "name"
) -> list[int]:
    """Ids of the people whose card has words beginning like the text, at a stage ("" for any).

    Ordered by name, by company (blank ones last) or by newest connection.
    """
    index, by = ORDERS[order]
    where, params = _where(store, match_text(text), stage)
    if order == "company":
        named = _ids(store, index, f"company_key IS NOT NULL AND {where}", by, params, limit)
        room = limit - len(named) if limit >= 0 else limit
        blank = f"company_key IS NULL AND {where}"
        return named + (_ids(store, "person_sort", blank, ORDERS["name"][1], params, room))
    return _ids(store, index, where, by, params, limit)


def _ids(
    store: Store, index: str, where: str, by: str, params: tuple[object, ...], limit: int
) -> list[int]:
    # Walking the index of the order and probing the matches takes a third of sorting them.
    source = f"person INDEXED BY {index}" if index else "person"
    sql = f"SELECT id FROM {source} WHERE {where} ORDER BY {by} LIMIT ?"
    return [row[0] for row in store.sql(sql, (*params, limit))]


def _where(store: Store, match: str, stage: str) -> tuple[str, tuple[object, ...]]:
    parts: list[str] = []
    params: list[object] = []
    if match:
        parts.append("id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)")
        params.append(match)
    if stage == ASIDE:
        parts.append("put_aside_at IS NOT NULL")
    elif stage == "to_research":
        kinds = ", ".join(f"'{kind}'" for kind in STAGE_FACTS)
        parts.append(
            "NOT EXISTS (SELECT 1 FROM event e WHERE e.person_id = person.id "
            f"AND e.kind IN ({kinds}))"
        )
    elif stage:
        parts.append("id IN (SELECT value FROM json_each(?))")
        params.append(json.dumps(people_by_stage(store).get(stage, [])))
    return " AND ".join(parts) or "1", tuple(params)


def people_by_stage(store: Store) -> dict[str, list[int]]:
    """Stage → ids of the people who stand there, for all stages but to_research."""
    stages: dict[str, list[int]] = {}
    for person_id, kinds in store.sql("SELECT person_id, kinds FROM story"):
        stage = stage_of_story(kinds)
        if stage != "to_research":
            stages.setdefault(stage, []).append(person_id)
    return stages


def stage_counts(store: Store) -> dict[str, int]:
    """How many people stand at each stage, under "" how many there are, under ASIDE put aside."""
    total: int = store.sql("SELECT count(*) FROM person")[0][0]
    counts = {stage: len(ids) for stage, ids in people_by_stage(store).items()}
    aside: int = store.sql("SELECT count(*) FROM person WHERE put_aside_at IS NOT NULL")[0][0]
    here = total - sum(counts.values())
    return {"": total, "to_research": here, **counts, **({ASIDE: aside} if aside else {})}


@dataclass(frozen=True)
class ContactLine:
    """A line of the list of contacts: the person, their dated facts, how much is shared."""

    row: PersonRow
    facts: tuple[tuple[str, str], ...]
    shared: int

    @property
    def name(self) -> str:
        """The name as shown."""
        return self.row.name

    def latest(self, kind: str) -> str:
        """The moment of the last fact of a kind, or ""."""
        return next((at for known, at in reversed(self.facts) if known == kind), "")


def contact_lines(store: Store, ids: list[int]) -> dict[int, ContactLine]:
    """The lines of these people, by id; those gone are left out."""
    # Loaded with the first list: the first picture of the window does not wait for it.
    from app.research.common_ground import shared_with

    lines: dict[int, ContactLine] = {}
    for row, facts in _rows_with_facts(store, ids):
        lines[row.id] = ContactLine(row, tuple(facts), 0)
    shared = shared_with(store, list(lines))
    return {
        person_id: replace(line, shared=len(shared.get(person_id, ())))
        for person_id, line in lines.items()
    }


def people_rows(store: Store, ids: list[int]) -> dict[int, PersonRow]:
    """The lines of these people, by id; those gone are left out."""
    return {row.id: row for row, _ in _rows_with_facts(store, ids)}


def _rows_with_facts(
    store: Store, ids: list[int]
) -> Iterator[tuple[PersonRow, list[tuple[str, str]]]]:
    """Each person with the (kind, moment) of every fact and of the last words, oldest first."""
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        marks = ", ".join("?" for _ in part)
        facts: dict[int, list[tuple[str, str]]] = {}
        for person_id, kind, at in store.sql(
            f"SELECT person_id, kind, at FROM event WHERE person_id IN ({marks}) ORDER BY at, id",
            part,
        ):
            facts.setdefault(person_id, []).append((kind, at))
        for person_id, at in last_words(store, part).items():
            known = facts.setdefault(person_id, [])
            known.append(("wrote", at))
            known.sort(key=itemgetter(1))
        for row in store.sql(f"SELECT {_COLUMNS} FROM person WHERE id IN ({marks})", part):
            known = facts.get(row[0], [])
            yield PersonRow(*row, stage=stage_of(kind for kind, _ in known)), known


def find_person(store: Store, wanted: str) -> int:
    """The id of a person by number, slug or profile address, e-mail or unique name.

    Raises AppError: no_such_person, not_unique.
    """
    from app.imports.linkedin import profile_slug

    text = wanted.strip()
    slug = profile_slug(text) or profile_slug(f"/in/{text}")
    address = text.lower()
    tries = (
        ("id = ?", text if text.isascii() and text.isdigit() else None),
        ("linkedin_slug = ?", slug),
        ("lower(email) = ?", address),
        (
            "id IN (SELECT person_id FROM contact_point WHERE kind = 'email' AND lower(value) = ?)",
            address,
        ),
        # A list is sorted by the whole name without case and accents: it narrows the choice.
        ("sort_name = ?", folded(text)),
    )
    for where, value in tries:
        sql = f"SELECT id, first_name || ' ' || last_name FROM person WHERE {where}"
        found = store.sql(sql, (value,)) if value else []
        spelled = [row for row in found if exact_name(row[1]) == exact_name(text)]
        found = spelled or found
        if len(found) > 1:
            raise AppError("not_unique", person=wanted)
        if found:
            return int(found[0][0])
    raise AppError("no_such_person", person=wanted)


@dataclass(frozen=True)
class Job:
    """One job of a career; dates are ISO as far as known."""

    company: str | None
    title: str | None
    start: str | None = None
    end: str | None = None
    location: str | None = None
    description: str | None = None


@dataclass(frozen=True)
class Dossier:
    """Everything on file about one person, each part as it is stored."""

    person: Any
    stage: str
    positions: tuple[Any, ...]
    education: tuple[Any, ...]
    credentials: tuple[Any, ...]
    points: tuple[Any, ...]
    """Further addresses and numbers: kind, value, label."""
    notes: tuple[Any, ...]
    events: tuple[Any, ...]
    common_ground: tuple[Shared, ...]
    messages: tuple[Any, ...] = ()
    """What was written between us, newest first."""

    @property
    def career(self) -> tuple[Job, ...]:
        """The jobs on file, the present one first even when only the card names it."""
        jobs = [
            Job(p.company, p.title, p.start_on, p.end_on, p.location, p.description)
            for p in sorted(self.positions, key=_recency, reverse=True)
        ]
        company, title = self.person.company, self.person.position
        known = {(folded(job.company or ""), folded(job.title or "")) for job in jobs}
        if (company or title) and (folded(company or ""), folded(title or "")) not in known:
            jobs.insert(0, Job(company, title))
        return tuple(jobs)


def _recency(position: Any) -> tuple[str, str]:
    """What goes on comes first, then what ended last; a job without any date is long ago."""
    goes_on = position.start_on and not position.end_on
    return ("9999" if goes_on else position.end_on or "", position.start_on or "")


def _newest_first(schools: tuple[Any, ...]) -> tuple[Any, ...]:
    """Schools by their dates; one without dates keeps the place it was given."""
    dates = [_recency(school) for school in schools]
    dated = [place for place, date in enumerate(dates) if any(date)]
    found = list(schools)
    newest = sorted(dated, key=lambda place: dates[place], reverse=True)
    for place, other in zip(dated, newest, strict=True):
        found[place] = schools[other]
    return tuple(found)


def dossier(store: Store, person_id: int) -> Dossier:
    """All on file about a person. Raises AppError(no_such_person)."""
    from app.research.common_ground import common_ground_of

    person = store.get(Person, person_id)
    if person is None:
        raise AppError("no_such_person", person=person_id)

    def parts(model: Any, order: str) -> tuple[Any, ...]:
        query = model.select().where(model.person_id == person_id)
        return tuple(store.rows(query.order_by(getattr(model, order), model.id)))

    events = parts(Event, "at")
    return Dossier(
        person,
        stage_of(event.kind for event in events),
        parts(Position, "start_on"),
        _newest_first(parts(Education, "id")),
        parts(Credential, "kind"),
        parts(ContactPoint, "id"),
        parts(ResearchNote, "noted_on"),
        events,
        common_ground_of(store, person_id),
        messages_of(store, person_id),
    )
