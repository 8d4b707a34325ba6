"""Making one card of two: each field as chosen, all that hangs on both kept, one Undo."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.people.keys import company_key, sort_name
from app.store.backup import back_up
from app.store.db import Store
from app.store.models import MODELS, ContactPoint, NotSame, Person, Position, Referral
from app.store.operation import Operation

FIELDS = (
    "first_name",
    "last_name",
    "position",
    "company",
    "email",
    "phone",
    "location",
    "country",
    "time_zone",
    "profile_url",
    "website",
    "salutation",
    "headline",
    "summary",
    "why",
    "goals",
    "connected_on",
    "cadence_months",
    "put_aside_at",
)
"""The fields of a card, each of which is taken from one of the two."""
FIRST, SECOND = "first", "second"
_KEPT_BESIDE = {"email": "email", "phone": "phone", "website": "url", "profile_url": "profile"}
"""Addresses that are not chosen stay as further ones."""
_TWICE = ("position", "education", "credential", "contact_point", "research_note", "message")
"""What is kept once where both cards have the very same."""
_NO_DIFFERENCE = frozenset(
    ["id", "person_id", "source", "seen_on", "source_key", "created_at", "updated_at"]
)


@dataclass(frozen=True)
class FieldPair:
    """One field of two cards: both values, and from which card it is taken unless told."""

    name: str
    first: str
    second: str
    taken: str

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self.first and self.second and self.first != self.second)


@dataclass(frozen=True)
class SideBySide:
    """Two cards to be compared: their fields with a value, and what hangs on each."""

    fields: tuple[FieldPair, ...]
    first: Mapping[str, int]
    second: Mapping[str, int]


def side_by_side(store: Store, first: int, second: int) -> SideBySide:
    """Two cards as they are compared. Raises AppError(no_such_person)."""
    one, other = _both(store, first, second)
    pairs: list[FieldPair] = []
    for name in FIELDS:
        left, right = _text(getattr(one, name)), _text(getattr(other, name))
        if left or right:
            pairs.append(FieldPair(name, left, right, _usual(name, one, other)))
    return SideBySide(tuple(pairs), _hanging(store, first), _hanging(store, second))


def merge_people(
    store: Store, clock: Clock, first: int, second: int, taken: Mapping[str, str] | None = None
) -> Changes:
    """Make one card of two: the first stays, all that hangs on the second moves to it.

    `taken` says per field FIRST or SECOND; what it leaves out is filled as proposed. A job, an
    address or a profile that is not taken stays in the career or beside the card. Raises
    AppError: no_such_person, no_backup (a copy of the store is made before).
    """
    one, other = _both(store, first, second)
    if first == second:
        return Changes.none(say("Make one card of two"))
    chosen = {name: _usual(name, one, other) for name in FIELDS} | dict(taken or {})
    values = {name: getattr(other if chosen[name] == SECOND else one, name) for name in FIELDS}
    sources = {name: other if chosen[name] == SECOND else one for name in FIELDS}
    values["linkedin_slug"] = sources["profile_url"].linkedin_slug
    if not values["linkedin_slug"] and not (one.profile_url and other.profile_url):
        values["linkedin_slug"] = one.linkedin_slug or other.linkedin_slug
    values["company_key"] = company_key(values["company"])
    values["sort_name"] = sort_name(values["first_name"], values["last_name"])
    back_up(store, clock, "merge")
    now = iso(clock.now())
    with store.operation(say("Make one card of two")) as op:
        op.update(Person, first, updated_at=now)
        _move_all(store, op, first, second)
        _keep_beside(store, op, first, values, (one, other), now)
        _once_each(store, op, first)
        # The second lets go of its profile before the first may have it.
        op.delete(Person, second)
        op.update(Person, first, **values)
    return op.changes


def tell_apart(store: Store, first: int, second: int) -> Changes:
    """Remember that two cards are two people; they are never proposed again."""
    low, high = sorted((first, second))
    known = "SELECT 1 FROM not_same WHERE person_id = ? AND other_id = ?"
    with store.operation(say("Not the same person")) as op:
        if not store.sql(known, (low, high)):
            op.insert(NotSame, person_id=low, other_id=high)
    return op.changes


def _both(store: Store, first: int, second: int) -> tuple[Any, Any]:
    found = [store.get(Person, person_id) for person_id in (first, second)]
    for person, person_id in zip(found, (first, second), strict=True):
        if person is None:
            raise AppError("no_such_person", person=person_id)
    return found[0], found[1]


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _usual(name: str, one: Any, other: Any) -> str:
    """The first card's value, unless only the second has one; the earlier of two days."""
    left, right = getattr(one, name), getattr(other, name)
    if name == "connected_on" and left and right:
        return SECOND if right < left else FIRST
    if name == "profile_url" and other.linkedin_slug and not one.linkedin_slug:
        return SECOND
    return FIRST if left or not right else SECOND


def _hanging(store: Store, person_id: int) -> dict[str, int]:
    """How many rows of each kind hang on a person."""
    counts: dict[str, int] = {}
    for table, column in _references(store):
        number = store.sql(f'SELECT count(*) FROM "{table}" WHERE "{column}" = ?', (person_id,))
        counts[table] = counts.get(table, 0) + int(number[0][0])
    return {table: count for table, count in counts.items() if count and table != "not_same"}


def _references(store: Store) -> list[tuple[str, str]]:
    """Every column of every table that points at a person."""
    return store.sql(
        'SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f '
        "WHERE m.type = 'table' AND f.\"table\" = 'person' ORDER BY m.name, f.seq"
    )


def _model(table: str) -> Any:
    return next(model for model in MODELS if str(model._meta.table_name) == table)  # pyright: ignore


def _move_all(store: Store, op: Operation, first: int, second: int) -> None:
    between = "SELECT id FROM not_same WHERE ? IN (person_id, other_id)"
    _move_told_apart(store, op, first, second, [row for (row,) in store.sql(between, (second,))])
    for table, column in _references(store):
        if table == "not_same":
            continue
        rows = store.sql(f'SELECT id FROM "{table}" WHERE "{column}" = ?', (second,))
        for (row_id,) in rows:
            if _is_there(store, table, column, row_id, first):
                op.delete(_model(table), row_id)
            else:
                op.update(_model(table), row_id, **{column: first})
    # Whoever named the other card named themselves.
    own = "SELECT id FROM referral WHERE from_person_id = ? AND to_person_id = ?"
    for (row_id,) in store.sql(own, (first, first)):
        op.update(Referral, row_id, to_person_id=None)


def _move_told_apart(store: Store, op: Operation, first: int, second: int, rows: list[int]) -> None:
    for row_id in rows:
        pair = "SELECT person_id, other_id FROM not_same WHERE id = ?"
        ((left, right),) = store.sql(pair, (row_id,))
        third = right if left == second else left
        low, high = sorted((first, third))
        op.delete(NotSame, row_id)
        known = "SELECT 1 FROM not_same WHERE person_id = ? AND other_id = ?"
        if third != first and not store.sql(known, (low, high)):
            op.insert(NotSame, person_id=low, other_id=high)


def _is_there(store: Store, table: str, column: str, row_id: int, first: int) -> bool:
    """Whether the first card has what this row says in a place where it can stand only once."""
    for (index,) in store.sql(f"SELECT name FROM pragma_index_list('{table}') WHERE \"unique\""):
        names = [name for (name,) in store.sql(f"SELECT name FROM pragma_index_info('{index}')")]
        if column not in names:
            continue
        same = " AND ".join(f'a."{name}" = b."{name}"' for name in names if name != column) or "1"
        both = f'"{table}" a, "{table}" b'
        where = f'b.id = ? AND a."{column}" = ? AND {same}'
        if store.sql(f"SELECT 1 FROM {both} WHERE {where}", (row_id, first)):
            return True
    return False


def _keep_beside(
    store: Store,
    op: Operation,
    first: int,
    values: Mapping[str, Any],
    cards: tuple[Any, Any],
    now: str,
) -> None:
    """A job that is not taken goes into the career, an address beside the card."""
    for card in cards:
        job = (card.company, card.position)
        there = "SELECT 1 FROM position WHERE person_id = ? AND company IS ? AND title IS ?"
        known = job == (values["company"], values["position"]) or store.sql(there, (first, *job))
        if any(job) and not known:
            op.insert(
                Position,
                person_id=first,
                company=card.company,
                company_key=company_key(card.company),
                title=card.position,
                source="merge",
                seen_on=now[:10],
            )
        for name, kind in _KEPT_BESIDE.items():
            value = getattr(card, name)
            if value and value != values[name]:
                op.insert(ContactPoint, person_id=first, kind=kind, value=value)


def _once_each(store: Store, op: Operation, first: int) -> None:
    for table in _TWICE:
        kept: set[tuple[Any, ...]] = set()
        columns = [n for (n,) in store.sql(f"SELECT name FROM pragma_table_info('{table}')")]
        told = ", ".join(f'"{name}"' for name in columns if name not in _NO_DIFFERENCE)
        rows = store.sql(
            f'SELECT id, {told} FROM "{table}" WHERE person_id = ? ORDER BY id', (first,)
        )
        for row_id, *values in rows:
            if tuple(values) in kept:
                op.delete(_model(table), row_id)
            kept.add(tuple(values))
