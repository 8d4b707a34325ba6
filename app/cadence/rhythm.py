"""How often one keeps in touch: with a person, with several at once, with all of a group."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.changes import Changes
from app.errors import AppError
from app.language import say
from app.store.db import Store
from app.store.models import GroupMember, Person, PersonGroup

NEVER = 0
"""Months that say: not at all."""
CHOICES = (1, 2, 3, 4, 6, 12)
"""Months between two words that are offered."""


@dataclass(frozen=True)
class Group:
    """People with whom one keeps in touch alike; months None is the usual, 0 never."""

    id: int
    name: str
    months: int | None
    members: int


def groups(store: Store) -> list[Group]:
    """All groups by name."""
    rows = store.sql(
        "SELECT g.id, g.name, g.cadence_months, count(m.id) FROM person_group g "
        "LEFT JOIN group_member m ON m.group_id = g.id GROUP BY g.id ORDER BY g.name"
    )
    return [Group(*row) for row in rows]


def groups_of(store: Store, person_ids: Sequence[int]) -> list[Group]:
    """The groups that all of these people are in."""
    ids = set(person_ids)
    rows = store.sql(
        "SELECT group_id, count(DISTINCT person_id) FROM group_member "
        "WHERE person_id IN (SELECT value FROM json_each(?)) GROUP BY group_id",
        (json.dumps(sorted(ids)),),
    )
    shared = {group for group, count in rows if count == len(ids)}
    return [group for group in groups(store) if group.id in shared]


def cadence_of(store: Store, person_ids: Sequence[int]) -> int | None:
    """The months that all of these people have of their own; None is the usual or differs."""
    rows = store.sql(
        "SELECT DISTINCT cadence_months FROM person "
        "WHERE id IN (SELECT value FROM json_each(?)) LIMIT 2",
        (json.dumps(list(person_ids)),),
    )
    return rows[0][0] if len(rows) == 1 else None


def set_cadence(store: Store, person_ids: Sequence[int], months: int | None) -> Changes:
    """Keep in touch with each of these people every so many months; None: as with their group.

    Whoever is gone meanwhile is left out. It is one Undo.
    """
    known = _known(store, person_ids)
    with store.operation(say("How often to keep in touch")) as op:
        for person_id in known:
            op.update(Person, person_id, cadence_months=months)
    return op.changes


def join_group(store: Store, person_ids: Sequence[int], name: str, months: int | None) -> Changes:
    """Put people into a group, made when missing, and give it its months; one Undo.

    What a person had of their own goes: the group counts. Raises AppError(empty_entry).
    """
    words = " ".join(name.split())
    if not words:
        raise AppError("empty_entry")
    known = _known(store, person_ids)
    with store.operation(say("Group {name}", name=words)) as op:
        found = store.sql("SELECT id FROM person_group WHERE name = ? COLLATE NOCASE", (words,))
        group_id = int(found[0][0]) if found else op.insert(PersonGroup, name=words)
        op.update(PersonGroup, group_id, cadence_months=months)
        members = "SELECT person_id FROM group_member WHERE group_id = ?"
        there = {row[0] for row in store.sql(members, (group_id,))}
        for person_id in known:
            op.update(Person, person_id, cadence_months=None)
            if person_id not in there:
                op.insert(GroupMember, group_id=group_id, person_id=person_id)
    return op.changes


def leave_group(store: Store, person_ids: Sequence[int], group_id: int) -> Changes:
    """Take people out of a group; one that nobody is in is let go of. One Undo."""
    ids = set(person_ids)
    with store.operation(say("Leave the group")) as op:
        rows = store.sql("SELECT id, person_id FROM group_member WHERE group_id = ?", (group_id,))
        for row_id, person_id in rows:
            if person_id in ids:
                op.delete(GroupMember, row_id)
        if all(person_id in ids for _, person_id in rows):
            op.delete(PersonGroup, group_id)
    return op.changes


def _known(store: Store, person_ids: Sequence[int]) -> list[int]:
    rows = store.sql(
        "SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(person_ids)),),
    )
    return [row[0] for row in rows]
