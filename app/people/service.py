"""What can be done to people; every function is one undoable write."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import uuid4

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.people.keys import company_key, sort_name
from app.people.queries import STAGE_FACTS
from app.people.stage import FELL_THROUGH
from app.store.db import Store
from app.store.models import ContactPoint, Event, NotAgain, Person, StepState

FACTS = tuple(kind for kind in STAGE_FACTS if kind not in FELL_THROUGH)
"""What can be noted with a date alone; a talk that fell through belongs to its talk."""


def add_person(store: Store, clock: Clock, first_name: str, last_name: str, **more: Any) -> Changes:
    """Add a person by hand. Raises AppError(empty_name)."""
    if not (first_name.strip() or last_name.strip()):
        raise AppError("empty_name")
    now = iso(clock.now())
    if slug := _free_slug(store, more.get("profile_url")):
        more = {"linkedin_slug": slug, **more}
    with store.operation(say("New person {name}", name=f"{first_name} {last_name}".strip())) as op:
        op.insert(
            Person,
            uid=uuid4().hex,
            first_name=first_name.strip(),
            last_name=last_name.strip(),
            sort_name=sort_name(first_name, last_name),
            company_key=company_key(more.get("company")),
            created_at=now,
            updated_at=now,
            **more,
        )
    return op.changes


def edit_person(store: Store, clock: Clock, person_id: int, field: str, value: str) -> Changes:
    """Give one field of a person a new value; a blank clears it. Raises AppError(row_gone)."""
    text = value.strip()
    is_name = field in ("first_name", "last_name")
    values: dict[str, Any] = {field: text if is_name else text or None}
    if field == "company":
        values["company_key"] = company_key(text)
    if field == "profile_url" and (slug := _free_slug(store, text)):
        values["linkedin_slug"] = slug
    person = store.get(Person, person_id)
    if is_name and person:
        names = {"first_name": person.first_name, "last_name": person.last_name, field: text}
        if not any(names.values()):
            raise AppError("empty_name")
        values["sort_name"] = sort_name(names["first_name"], names["last_name"])
    with store.operation(_edit_label(field), merge_key=f"person:{person_id}:{field}") as op:
        if op.update(Person, person_id, **values):
            op.update(Person, person_id, updated_at=iso(clock.now()))
    return op.changes


def _free_slug(store: Store, url: str | None) -> str | None:
    """The identity in a profile address that was typed, so that an import knows the person.

    None when there is none, or when somebody else has it: then the two cards may be one person's.
    """
    from app.imports.linkedin import profile_slug

    slug = profile_slug(url)
    taken = slug and store.sql("SELECT 1 FROM person WHERE linkedin_slug = ?", (slug,))
    return None if taken else slug


def delete_person(store: Store, person_id: int) -> Changes:
    """Remove a person and all that hangs on them; Undo brings it all back."""
    with store.operation(say("Delete person")) as op:
        op.delete(Person, person_id)
    return op.changes


def delete_people(store: Store, person_ids: Collection[int]) -> Changes:
    """Remove several people and all that hangs on them; one Undo brings everything back."""
    with store.operation(say("Delete people")) as op:
        for person_id in person_ids:
            op.delete(Person, person_id)
    return op.changes


def put_people_aside(store: Store, clock: Clock, person_ids: Collection[int]) -> Changes:
    """Propose several people no more; who is put aside already stays so. Raises row_gone."""
    now = iso(clock.now())
    known = {row[0] for row in store.sql("SELECT id FROM person WHERE put_aside_at IS NOT NULL")}
    with store.operation(say("Put people aside")) as op:
        for person_id in person_ids:
            if person_id not in known:
                op.update(Person, person_id, put_aside_at=now)
    return op.changes


def put_aside(store: Store, clock: Clock, person_id: int, reason: str = "") -> Changes:
    """Propose a person no more, until they are taken back; a reason is kept in the history.

    Raises AppError(row_gone).
    """
    now = iso(clock.now())
    with store.operation(say("Put aside")) as op:
        op.update(Person, person_id, put_aside_at=now)
        if reason.strip():
            values = {"person_id": person_id, "kind": "write", "reason": reason.strip()}
            op.insert(StepState, **values, created_at=now)
    return op.changes


def take_back(store: Store, person_id: int) -> Changes:
    """Propose a person again. Raises AppError(row_gone)."""
    with store.operation(say("Take back")) as op:
        op.update(Person, person_id, put_aside_at=None)
        for (row_id,) in store.sql(
            "SELECT id FROM step_state WHERE person_id = ? AND kind = 'write' AND until IS NULL",
            (person_id,),
        ):
            op.delete(StepState, row_id)
    return op.changes


def delete_point(store: Store, point_id: int) -> Changes:
    """Take a further address of a person out; Undo brings it back."""
    with store.operation(say("Take an address out")) as op:
        op.delete(ContactPoint, point_id)
    return op.changes


def _edit_label(field: str) -> str:
    return {
        "first_name": say("Edit first name"),
        "last_name": say("Edit last name"),
        "email": say("Edit e-mail"),
        "phone": say("Edit phone"),
        "company": say("Edit company"),
        "position": say("Edit position"),
        "location": say("Edit location"),
        "why": say("Edit why this person"),
        "goals": say("Edit what I hope to gain"),
    }.get(field, say("Edit person"))


def _note_label(fact: str) -> str:
    return {
        "sent": say("Asked them"),
        "replied": say("They answered"),
        "declined": say("They said no"),
        "scheduled": say("Agree on a talk"),
        "met": say("Talk held"),
        "thanked": say("Thanked them"),
        "followed_up": say("Kept in touch"),
    }.get(fact, say("Note a fact"))


def log_event(
    store: Store, clock: Clock, person_id: int, kind: str, at: datetime | None = None, **more: Any
) -> Changes:
    """Note a dated fact between you and a person. Raises AppError(unknown_fact)."""
    fact = kind.replace("-", "_")
    if fact not in FACTS:
        raise AppError("unknown_fact", fact=kind)
    now = clock.now()
    with store.operation(_note_label(fact)) as op:
        op.insert(
            Event, person_id=person_id, kind=fact, at=iso(at or now), recorded_at=iso(now), **more
        )
    return op.changes


def taken_out(store: Store, person_id: int) -> int:
    """How much of what is between the two was taken out and is kept out of imports."""
    return int(store.sql("SELECT count(*) FROM not_again WHERE person_id = ?", (person_id,))[0][0])


def let_come_back(store: Store, person_id: int) -> Changes:
    """Let the next import bring back what was taken out; nothing comes back before."""
    with store.operation(say("Let imports bring it back")) as op:
        for (row_id,) in store.sql("SELECT id FROM not_again WHERE person_id = ?", (person_id,)):
            op.delete(NotAgain, row_id)
    return op.changes
