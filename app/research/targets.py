"""Dream companies and dream titles: in order, each with its reason, and who is there."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.changes import Changes
from app.errors import AppError
from app.language import say
from app.people.keys import folded
from app.research.links import alumni_link, events_link, second_degree_link
from app.research.names import employer_key
from app.research.own_index import NameIndex, Own
from app.research.titles import holds_title, title_phrase
from app.store.db import Store
from app.store.models import Target as TargetRow
from app.store.operation import Operation

KINDS = ("company", "title")
MOST_KNOWN = 2000
"""Names that are offered while one types."""
MOST_ASKED = 3
"""Names of people to ask, of those one has met."""


@dataclass(frozen=True)
class Target:
    """A company or title one dreams of; `rank` 1 is the dearest of its kind."""

    id: int
    kind: str
    name: str
    reason: str
    rank: int


@dataclass(frozen=True)
class TargetPeople:
    """Who is there (or has the title) now, who was, and who of them is twice a dream."""

    now: tuple[int, ...] = ()
    was: tuple[int, ...] = ()
    both: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Way:
    """A way to somebody at a company where one knows nobody.

    `kind` is second_degree, alumni, event (each opens `url`), or ask (people whom one has met).
    """

    kind: str
    url: str = ""
    names: tuple[str, ...] = ()


def all_targets(store: Store, kind: str = "") -> tuple[Target, ...]:
    """The targets of a kind ("" for all), the dearest first."""
    rows = store.sql(
        "SELECT id, kind, name, COALESCE(reason, ''), priority FROM target "
        "WHERE ? IN ('', kind) ORDER BY kind, priority, id",
        (kind,),
    )
    return tuple(Target(*row) for row in rows)


def add_target(store: Store, kind: str, name: str, reason: str = "") -> tuple[int, Changes]:
    """Add a dream behind the others of its kind; its id. One that is there already stays as it is.

    Raises AppError(empty_target).
    """
    words = " ".join(name.split())
    if not words:
        raise AppError("empty_target")
    known = all_targets(store, kind)
    same = next((t for t in known if _key(kind, t.name) == _key(kind, words)), None)
    if same is not None:
        return same.id, Changes.none(say("Add to the dream list"))
    with store.operation(say("Add to the dream list")) as op:
        target_id = op.insert(
            TargetRow,
            kind=kind,
            name=words,
            name_key=folded(words),
            reason=reason.strip() or None,
            priority=len(known) + 1,
        )
    return target_id, op.changes


def names_known(store: Store, kind: str) -> list[str]:
    """Companies (or titles) of people here that are no dream yet, those of most people first."""
    titles = ("lower(position)", "position")
    key, column = ("company_key", "company") if kind == "company" else titles
    rows = store.sql(
        f"SELECT {column} FROM person WHERE {column} != '' GROUP BY {key} "
        f"ORDER BY COUNT(*) DESC, {column} LIMIT {MOST_KNOWN}"
    )
    taken = {_key(kind, target.name) for target in all_targets(store, kind)}
    return [name for (name,) in rows if _key(kind, name) not in taken]


def edit_target(store: Store, target_id: int, field: str, value: str) -> Changes:
    """Give a dream another name or reason; typing on is one Undo.

    Raises AppError: empty_target, known_target, row_gone.
    """
    text = value.strip()
    values: dict[str, str | None] = {field: text or None}
    if field == "name":
        if not text:
            raise AppError("empty_target")
        values = {"name": " ".join(text.split()), "name_key": folded(text)}
        if _is_taken(store, target_id, folded(text)):
            raise AppError("known_target", name=text)
    with store.operation(say("Edit the dream list"), merge_key=f"target:{target_id}:{field}") as op:
        op.update(TargetRow, target_id, **values)
    return op.changes


def remove_target(store: Store, target_id: int) -> Changes:
    """Take a dream off the list; Undo brings it back."""
    kind = _kind(store, target_id)
    with store.operation(say("Take off the dream list")) as op:
        op.delete(TargetRow, target_id)
        _number(op, [target.id for target in all_targets(store, kind)])
    return op.changes


def move_target(store: Store, target_id: int, to: int) -> Changes:
    """Move a dream to a place among its kind; 0 is the dearest. Raises AppError(row_gone)."""
    order = [target.id for target in all_targets(store, _kind(store, target_id))]
    with store.operation(say("Order the dream list")) as op:
        order.remove(target_id)
        order.insert(max(0, to), target_id)
        _number(op, order)
    return op.changes


def _kind(store: Store, target_id: int) -> str:
    found = store.sql("SELECT kind FROM target WHERE id = ?", (target_id,))
    if not found:
        raise AppError("row_gone")
    return str(found[0][0])


def _is_taken(store: Store, target_id: int, key: str) -> bool:
    same = "SELECT 1 FROM target WHERE name_key = ? AND kind = ? AND id != ?"
    return bool(store.sql(same, (key, _kind(store, target_id), target_id)))


def _number(op: Operation, order: Sequence[int]) -> None:
    for rank, target_id in enumerate(order, 1):
        op.update(TargetRow, target_id, priority=rank)


def _key(kind: str, name: str) -> str:
    key = employer_key(name) if kind == "company" else title_phrase(name)
    return key or folded(name)


class TargetIndex:
    """Finds the dream that a company or a title is; quick over many people."""

    def __init__(self, targets: Iterable[Target]) -> None:
        targets = tuple(targets)
        companies = [t for t in targets if t.kind == "company"]
        self._companies = {employer_key(t.name): t for t in reversed(companies)}
        self._names = NameIndex(
            Own("employer", key, t.name) for key, t in self._companies.items() if key
        )
        titles = [t for t in targets if t.kind == "title"]
        self._titles = [(title_phrase(t.name), t) for t in titles]
        self._memo: dict[str, Target | None] = {}

    def __bool__(self) -> bool:
        return bool(self._companies or self._titles)

    def company(self, name: str | None) -> Target | None:
        """The dream company that this one is, or None."""
        found = self._names.find("employer", name) if name and self._companies else None
        return self._companies[found[0].key] if found else None

    def title(self, name: str | None) -> Target | None:
        """The dearest dream title that this one is or holds, or None."""
        if not name or not self._titles:
            return None
        if name not in self._memo:
            hits = (target for phrase, target in self._titles if holds_title(name, phrase))
            self._memo[name] = next(hits, None)
        return self._memo[name]


def people_of_targets(store: Store) -> dict[int, TargetPeople]:
    """By id of each dream: who is there now and who was, of those I know."""
    targets = all_targets(store)
    index = TargetIndex(targets)
    now: dict[int, list[int]] = {target.id: [] for target in targets}
    was: dict[int, list[int]] = {target.id: [] for target in targets}
    both: set[int] = set()
    people = "SELECT id, company, position FROM person ORDER BY sort_name, id"
    for who, company, title in store.db.execute_sql(people) if targets else ():
        hits = [index.company(company), index.title(title)]
        both |= {who} if all(hits) else set()
        for target in filter(None, hits):
            now[target.id].append(who)
    for who, target in _past(store, index) if targets else ():
        if who not in now[target.id] and who not in was[target.id]:
            was[target.id].append(who)
    return {
        t.id: TargetPeople(
            tuple(sorted(now[t.id], key=lambda who: who not in both)),
            tuple(was[t.id]),
            frozenset(both & {*now[t.id], *was[t.id]}),
        )
        for t in targets
    }


def _past(store: Store, index: TargetIndex) -> Iterator[tuple[int, Target]]:
    jobs = (
        "SELECT j.person_id, j.company, j.title FROM position j "
        "JOIN person p ON p.id = j.person_id ORDER BY p.sort_name, p.id"
    )
    for who, company, title in store.db.execute_sql(jobs):
        for target in filter(None, (index.company(company), index.title(title))):
            yield who, target


def ways_to(store: Store, company: str) -> tuple[Way, ...]:
    """What to do about a company where I know nobody, the surest first."""
    school = store.sql(
        "SELECT school FROM education WHERE person_id IS NULL AND school != '' "
        "ORDER BY COALESCE(NULLIF(end_on, ''), '9999') DESC, id LIMIT 1"
    )
    met = store.sql(
        "SELECT trim(p.first_name || ' ' || p.last_name) FROM event e JOIN person p "
        "ON p.id = e.person_id WHERE e.kind = 'met' GROUP BY p.id ORDER BY max(e.at) DESC LIMIT ?",
        (MOST_ASKED,),
    )
    ways = [Way("second_degree", second_degree_link(company))]
    ways += [Way("ask", "", tuple(row[0] for row in met))] if met else []
    ways += [Way("alumni", alumni_link(company, row[0]), (row[0],)) for row in school]
    return (*ways, Way("event", events_link(company)))
