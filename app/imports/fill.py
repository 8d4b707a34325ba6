"""Writing what address books add: blanks of people, further addresses, and who was picked."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from app.imports.match import POINT_OF, BookFill, Offered, Point
from app.people.keys import company_key, sort_name
from app.store.db import Store
from app.store.models import ContactPoint, Person
from app.store.operation import Operation

COLUMN_OF = {"url": "profile_url", "slug": "linkedin_slug"}


def write_fills(
    store: Store, op: Operation, fills: Sequence[BookFill], made: Mapping[int, int], now: str
) -> None:
    """Fill blanks that are still blank; `made` says which id a new person of the plan got.

    Someone may have been changed or deleted while the preview was open: nothing is replaced, and
    whoever is gone stays gone.
    """
    for fill in fills:
        where, number = fill.ref
        person_id = number if where == "here" else made.get(number)
        if person_id is None:
            continue
        person = store.get(Person, person_id)
        if person is not None:
            _fill(store, op, person, fill, now)


def _fill(store: Store, op: Operation, person: Any, fill: BookFill, now: str) -> None:
    named = {COLUMN_OF.get(name, name): value for name, value in fill.values.items()}
    values: dict[str, Any] = {n: v for n, v in named.items() if not getattr(person, n)}
    slug = values.get("linkedin_slug")
    if slug and store.sql("SELECT 1 FROM person WHERE linkedin_slug = ?", (slug,)):
        values = {n: v for n, v in values.items() if n not in COLUMN_OF.values()}
    if "company" in values:
        values["company_key"] = company_key(values["company"])
    if values:
        op.update(Person, person.id, **values, updated_at=now)
    write_points(store, op, person.id, fill.points)


def write_points(store: Store, op: Operation, person_id: int, points: Sequence[Point]) -> None:
    """Let further addresses stand beside a card, each once."""
    known = "SELECT kind, value FROM contact_point WHERE person_id = ?"
    there = set(store.sql(known, (person_id,)))
    for name, value in points:
        kind = POINT_OF.get(name, name)
        if (kind, value) not in there:
            op.insert(ContactPoint, person_id=person_id, kind=kind, value=value)


def write_picked(
    store: Store, op: Operation, picked: Sequence[Offered], batches: Sequence[int], now: str
) -> None:
    """Add the people of address books who were picked by hand."""
    for offered in picked:
        entry = offered.entry
        taken = "SELECT 1 FROM person WHERE linkedin_slug = ?"
        free = not (entry.slug and store.sql(taken, (entry.slug,)))
        first, last = entry.first_name or "", entry.last_name or ""
        person_id = op.insert(
            Person,
            uid=os.urandom(16).hex(),
            first_name=first,
            last_name=last,
            sort_name=sort_name(first, last),
            profile_url=entry.url,
            linkedin_slug=entry.slug if free else None,
            email=next(iter(entry.emails), None),
            phone=next(iter(entry.phones), None),
            website=next(iter(entry.websites), None),
            company=entry.company,
            company_key=company_key(entry.company),
            position=entry.position,
            location=entry.location,
            origin="book",
            batch_id=batches[offered.file],
            created_at=now,
            updated_at=now,
        )
        write_points(store, op, person_id, offered.points)
