"""What there is to read about people."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.errors import AppError
from app.people.stage import STAGE_OF_FACT, stage_of
from app.store.db import Store
from app.store.models import (
    CommonGround,
    Credential,
    Education,
    Event,
    Person,
    Position,
    ResearchNote,
)
from app.store.search import match_text


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


def people_ids(store: Store, text: str = "", limit: int = -1) -> list[int]:
    """Ids of the people whose card has words beginning like the text, by name."""
    match = match_text(text)
    found = "id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)" if match else "1"
    params = (match, limit) if match else (limit,)
    sql = f"SELECT id FROM person WHERE {found} ORDER BY sort_name, id LIMIT ?"
    return [row[0] for row in store.sql(sql, params)]


def people_rows(store: Store, ids: list[int]) -> dict[int, PersonRow]:
    """The lines of these people, by id; those gone are left out."""
    rows: dict[int, PersonRow] = {}
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        marks = ", ".join("?" for _ in part)
        facts = _facts(store, marks, part)
        for row in store.sql(f"SELECT {_COLUMNS} FROM person WHERE id IN ({marks})", part):
            stage = stage_of(facts.get(row[0], []))
            rows[row[0]] = PersonRow(*row, stage=stage)
    return rows


def _facts(store: Store, marks: str, ids: list[int]) -> dict[int, list[str]]:
    sql = f"SELECT person_id, kind FROM event WHERE person_id IN ({marks}) ORDER BY at, id"
    facts: dict[int, list[str]] = {}
    for person_id, kind in store.sql(sql, ids):
        facts.setdefault(person_id, []).append(kind)
    return facts


def find_person(store: Store, wanted: str) -> int:
    """The id of a person by number, slug, e-mail or unique name.

    Raises AppError: no_such_person, not_unique.
    """
    text = wanted.strip()
    tries = (
        ("id = ?", text if text.isascii() and text.isdigit() else None),
        ("linkedin_slug = ?", text.casefold()),
        ("lower(email) = ?", text.lower()),
        ("trim(first_name || ' ' || last_name) = ? COLLATE NOCASE", text),
    )
    for where, value in tries:
        found = store.sql(f"SELECT id FROM person WHERE {where} LIMIT 2", (value,)) if value else []
        if len(found) > 1:
            raise AppError("not_unique", person=wanted)
        if found:
            return int(found[0][0])
    raise AppError("no_such_person", person=wanted)


@dataclass(frozen=True)
class Dossier:
    """Everything on file about one person, each part as it is stored."""

    person: Any
    stage: str
    positions: tuple[Any, ...]
    education: tuple[Any, ...]
    credentials: tuple[Any, ...]
    notes: tuple[Any, ...]
    events: tuple[Any, ...]
    common_ground: tuple[Any, ...]


def dossier(store: Store, person_id: int) -> Dossier:
    """All on file about a person. Raises AppError(no_such_person)."""
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
        parts(Education, "start_on"),
        parts(Credential, "kind"),
        parts(ResearchNote, "noted_on"),
        events,
        tuple(row for row in parts(CommonGround, "id") if row.status != "rejected"),
    )
