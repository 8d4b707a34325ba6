"""Sample people, who come and go with one click; they are invented."""

from __future__ import annotations

import tomllib
from uuid import uuid4

from app.changes import Changes
from app.clock import Clock, iso
from app.paths import resources_dir
from app.people.keys import company_key, sort_name
from app.store.db import Store
from app.store.models import Person

ORIGIN = "sample"
_FIELDS = ("first_name", "last_name", "position", "company", "location", "email")


def add_sample(store: Store, clock: Clock) -> Changes:
    """Add the sample people; those already there are not added twice."""
    now = iso(clock.now())
    sample = tomllib.loads((resources_dir() / "sample" / "people.toml").read_text("utf-8"))
    with store.operation("Sample people") as op:
        for person in sample["person"] if not sample_ids(store) else ():
            values = {name: person[name] for name in _FIELDS}
            op.insert(
                Person,
                uid=uuid4().hex,
                origin=ORIGIN,
                sort_name=sort_name(person["first_name"], person["last_name"]),
                company_key=company_key(person["company"]),
                created_at=now,
                updated_at=now,
                **values,
            )
    return op.changes


def remove_sample(store: Store) -> Changes:
    """Take the sample people away, with all that hangs on them."""
    with store.operation("Take the sample people away") as op:
        for person_id in sample_ids(store):
            op.delete(Person, person_id)
    return op.changes


def sample_ids(store: Store) -> list[int]:
    """The ids of the sample people in the store."""
    return [row[0] for row in store.sql("SELECT id FROM person WHERE origin = ?", (ORIGIN,))]
