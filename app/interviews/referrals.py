"""Whom a person named. A name becomes somebody here, and it stays known who suggested them."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.people.keys import folded, sort_name
from app.research.kept import as_kept
from app.research.shared import Shared
from app.store.db import Store
from app.store.models import CommonGround, Person, Referral
from app.store.operation import Operation

ORIGIN = "referral"


@dataclass(frozen=True)
class Named:
    """A name that somebody gave me; `to_person_id` once they are among my people."""

    id: int
    from_person_id: int
    to_person_id: int | None
    name: str
    note: str
    created_at: str


def named_by(store: Store, person_id: int) -> list[Named]:
    """Whom a person named, oldest first."""
    return _rows(store, "from_person_id = ?", person_id)


def suggested_by(store: Store, person_id: int) -> list[tuple[int, str]]:
    """Who suggested a person: (id, name), the first one first."""
    return [
        (int(row[0]), str(row[1]))
        for row in store.sql(
            "SELECT p.id, trim(p.first_name || ' ' || p.last_name) FROM referral r "
            "JOIN person p ON p.id = r.from_person_id WHERE r.to_person_id = ? ORDER BY r.id",
            (person_id,),
        )
    ]


def note_name(
    store: Store, clock: Clock, from_person_id: int, name: str, note: str = ""
) -> tuple[int, Changes]:
    """Note a name that somebody gave; its id. Nobody is added yet. Raises AppError(empty_entry)."""
    words = " ".join(name.split())
    if not words:
        raise AppError("empty_entry")
    with store.operation(say("Name")) as op:
        named_id = op.insert(
            Referral,
            from_person_id=from_person_id,
            name=words,
            note=note.strip() or None,
            created_at=iso(clock.now()),
        )
    return named_id, op.changes


def edit_name(store: Store, named_id: int, name: str, note: str = "") -> Changes:
    """Give a noted name other words; typing on is one Undo. Raises AppError(row_gone)."""
    with store.operation(say("Name"), merge_key=f"referral:{named_id}") as op:
        op.update(Referral, named_id, name=" ".join(name.split()), note=note.strip() or None)
    return op.changes


def correct_name(store: Store, named_id: int, at: datetime, words: str) -> Changes:
    """Give a noted name other words, and when it was given. Raises AppError: row_gone, empty_entry.

    Whoever it became keeps their own name.
    """
    name = " ".join(words.split())
    if not name:
        raise AppError("empty_entry")
    with store.operation(say("Name")) as op:
        op.update(Referral, named_id, name=name, created_at=iso(at))
    return op.changes


def drop_name(store: Store, named_id: int) -> Changes:
    """Take a noted name out; Undo brings it back."""
    with store.operation(say("Take a name out")) as op:
        op.delete(Referral, named_id)
    return op.changes


def add_named(store: Store, clock: Clock, from_person_id: int) -> Changes:
    """Make everybody whom a person named somebody here, in one undoable step.

    Whoever is here under that very name, alone, is that person; a blank name stays as it is.
    Both share who suggested them, so that the first letter can say so.
    """
    waiting = [named for named in named_by(store, from_person_id) if _can_be_added(named)]
    by = _name_of(store, from_person_id)
    with store.operation(say("New people, suggested by {name}", name=by)) as op:
        for named in waiting:
            person_id = _known(store, named.name) or _new(clock, op, named)
            if person_id != from_person_id:
                op.update(Referral, named.id, to_person_id=person_id)
                _share(store, clock, op, person_id, by, named)
    return op.changes


def waiting_names(store: Store, person_id: int) -> list[str]:
    """The names a person gave that are nobody here yet."""
    return [named.name for named in named_by(store, person_id) if _can_be_added(named)]


def _can_be_added(named: Named) -> bool:
    return named.to_person_id is None and any(c.isalpha() for c in named.name)


def _rows(store: Store, where: str, *params: int) -> list[Named]:
    rows = store.sql(
        "SELECT id, from_person_id, to_person_id, name, COALESCE(note, ''), created_at "
        f"FROM referral WHERE {where} ORDER BY id",
        params,
    )
    return [Named(*row) for row in rows]


def _name_of(store: Store, person_id: int) -> str:
    person = store.get(Person, person_id)
    return f"{person.first_name} {person.last_name}".strip() if person else ""


def _known(store: Store, name: str) -> int | None:
    found = store.sql("SELECT id FROM person WHERE sort_name = ? LIMIT 2", (folded(name),))
    return int(found[0][0]) if len(found) == 1 else None


def _new(clock: Clock, op: Operation, named: Named) -> int:
    first, _, last = named.name.partition(" ")
    now = iso(clock.now())
    return op.insert(
        Person,
        uid=uuid4().hex,
        first_name=first,
        last_name=last.strip(),
        sort_name=sort_name(first, last),
        origin=ORIGIN,
        created_at=now,
        updated_at=now,
    )


def _share(
    store: Store, clock: Clock, op: Operation, person_id: int, by: str, named: Named
) -> None:
    known = store.sql(
        "SELECT 1 FROM common_ground WHERE person_id = ? AND kind = 'acquaintance' "
        "AND match_key = ?",
        (person_id, folded(by)),
    )
    if by and not known:
        shared = Shared(
            "acquaintance", folded(by), by, "hand", who=named.name.partition(" ")[0],
            via="suggested", at=named.created_at,
        )  # fmt: skip
        text, evidence = as_kept(shared)
        op.insert(
            CommonGround,
            person_id=person_id,
            kind="acquaintance",
            match_key=folded(by),
            text=text,
            evidence=evidence,
            status="confirmed",
            created_at=iso(clock.now()),
        )
