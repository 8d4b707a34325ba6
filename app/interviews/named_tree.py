"""Who named whom, as a tree: each name stands once under whoever gave it.

Names go in circles in real life. A person's own branch is told where they first stand; where they
come up again the line says so, and the walk ends there. Whoever named themselves is left out.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.language import in_row
from app.people.keys import folded
from app.people.queries import PersonRow, people_rows
from app.store.db import Store


@dataclass(frozen=True)
class NamedLine:
    """A line of the tree, from the top down. `parent` is the place of the line above it, or -1.

    `person_id` is None while a name is nobody here. `again` says that the branch of this person
    stands elsewhere in the tree. `referral_id` is None for whoever nobody named.
    """

    place: int
    parent: int
    depth: int
    name: str
    person_id: int | None = None
    referral_id: int | None = None
    job: str = ""
    stage: str = ""
    note: str = ""
    again: bool = False


@dataclass(frozen=True)
class _Link:
    id: int
    giver: int
    to: int | None
    name: str
    note: str


def who_named_whom(store: Store) -> tuple[NamedLine, ...]:
    """Every name that was given, each below its giver; givers whom nobody named are at the top."""
    links = [
        _Link(*row)
        for row in store.sql(
            "SELECT id, from_person_id, to_person_id, name, COALESCE(note, '') "
            "FROM referral WHERE to_person_id IS NULL OR to_person_id != from_person_id ORDER BY id"
        )
    ]
    given: dict[int, list[_Link]] = {}
    for link in links:
        given.setdefault(link.giver, []).append(link)
    named = {link.to for link in links if link.to is not None}
    people = people_rows(store, sorted({*given, *named}))
    return _walked(_tops(given, named, people), given, people)


def _tops(
    given: Mapping[int, list[_Link]], named: Iterable[int], people: Mapping[int, PersonRow]
) -> list[int]:
    """Givers in the order in which a branch may begin: those whom nobody named come first."""
    known = set(named)
    return sorted(
        (who for who in given if who in people),
        key=lambda who: (who in known, folded(people[who].name), who),
    )


def _walked(
    tops: Iterable[int], given: Mapping[int, list[_Link]], people: Mapping[int, PersonRow]
) -> tuple[NamedLine, ...]:
    lines: list[NamedLine] = []
    told: set[int] = set()
    for top in tops:
        if top in told:
            continue
        # A walk of its own instead of calls: a chain of names may be longer than Python's stack.
        waiting: list[tuple[int, int, int | None, _Link | None]] = [(-1, 0, top, None)]
        while waiting:
            parent, depth, who, link = waiting.pop()
            branch = given.get(who, []) if who is not None else []
            again = bool(branch) and who in told
            lines.append(_line(len(lines), parent, depth, who, link, people, again))
            if who is None or again:
                continue
            told.add(who)
            here = len(lines) - 1
            waiting += [(here, depth + 1, below.to, below) for below in reversed(branch)]
    return tuple(lines)


def _line(
    place: int,
    parent: int,
    depth: int,
    who: int | None,
    link: _Link | None,
    people: Mapping[int, PersonRow],
    again: bool,
) -> NamedLine:
    row = people.get(who) if who is not None else None
    return NamedLine(
        place,
        parent,
        depth,
        row.name if row else link.name if link else "",
        row.id if row else None,
        link.id if link else None,
        in_row(row.position, row.company) if row else "",
        row.stage if row else "",
        link.note if link else "",
        again,
    )
