"""My own schools, employers, places and the rest, indexed by every way their names are written."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.research.months import NO_SPAN, Span, joined
from app.research.names import (
    employer_key,
    initials_of,
    language_key,
    place_key,
    plain_key,
    school_key,
    short_form,
    spellings,
)
from app.store.db import Store

PAIR = "~"
"""Parts one's own key from theirs where two different names were called the same."""
KEY_OF: dict[str, Callable[[str], str]] = {
    "school": school_key,
    "employer": employer_key,
    "place": place_key,
    "team_place": place_key,
    "language": language_key,
}
NAMED = ("school", "employer", "certification", "training", "group", "cause")
"""Kinds whose names have short and former forms."""
KIND_OF_CREDENTIAL = {
    "language": "language",
    "certification": "certification",
    "course": "training",
    "training": "training",
    "organization": "group",
    "organisation": "group",
    "group": "group",
    "volunteering": "cause",
    "volunteer": "cause",
    "cause": "cause",
}
LONE_LANGUAGES = frozenset({"english"})
"""Languages that nobody is singled out by."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing on a card: a school, an employer, a place…, when, and where it is known from."""

    kind: str
    name: str
    span: Span = NO_SPAN
    source: str = ""


@dataclass(frozen=True, slots=True)
class Own:
    """One thing on my own card, with all the times it holds for."""

    kind: str
    key: str
    name: str
    spans: tuple[Span, ...] = ()

    @property
    def shown(self) -> str:
        """The name without what stands in its brackets."""
        return spellings(self.name).plain if self.kind in NAMED else self.name

    @property
    def mark(self) -> str:
        """The key under which a refusal is kept."""
        return " ".join(sorted(self.key.split()))


def key_of(kind: str, name: str) -> str:
    """The key of a name among those of its kind; "" when it names nothing."""
    return KEY_OF.get(kind, plain_key)(name)


def read_facts(store: Store, where: str, params: Iterable[Any] = ()) -> Iterator[tuple[int, Fact]]:
    """Whose, and each fact of the careers, schools and credentials that a condition picks."""
    params = tuple(params)
    positions = (
        "SELECT person_id, company, start_on, end_on, source, location FROM position "
        f"WHERE {where} ORDER BY start_on DESC, id"
    )
    for who, company, start, end, source, location in _rows(store, positions, params):
        span = Span(start or "", end or "")
        if company:
            yield who, Fact("employer", company, span, source)
        if location:
            yield who, Fact("team_place", location, span, source)
    schools = f"SELECT person_id, school, start_on, end_on, source FROM education WHERE {where}"
    for who, school, start, end, source in _rows(store, f"{schools} ORDER BY id", params):
        if school:
            yield who, Fact("school", school, Span(start or "", end or ""), source)
    yield from _credentials(store, where, params)


def _credentials(store: Store, where: str, params: tuple[Any, ...]) -> Iterator[tuple[int, Fact]]:
    kinds = ", ".join(f"'{kind}'" for kind in KIND_OF_CREDENTIAL)
    sql = (
        "SELECT person_id, kind, name, start_on, end_on, source, detail, description "
        f"FROM credential WHERE {where} AND kind IN ({kinds}) ORDER BY id"
    )
    for who, kind, name, start, end, source, detail, description in _rows(store, sql, params):
        what = KIND_OF_CREDENTIAL[kind]
        yield who, Fact(what, name, Span(start or "", end or ""), source)
        if what == "cause":
            # An import keeps the cause as the first line of the description.
            lines = (detail or "", *(description or "").splitlines()[:1])
            for cause in filter(_is_cause, lines):
                yield who, Fact(what, cause, source=source)


def _rows(store: Store, sql: str, params: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    # Row by row: over everybody this is a large read, of which little is kept.
    return iter(store.db.execute_sql(sql, params))


_CAUSES = (
    "animalwelfare", "artsandculture", "children", "civilrightsandsocialaction", "education",
    "disasterandhumanitarianrelief", "economicempowerment", "environment", "health", "politics",
    "humanrights", "povertyalleviation", "scienceandtechnology", "socialservices",
    "veteransupport",
)  # fmt: skip


def _is_cause(line: str) -> bool:
    """Whether a line is one of the causes that LinkedIn offers, and no role."""
    return plain_key(line).replace(" ", "").replace("_", "") in _CAUSES


class NameIndex:
    """Finds which of some known names a name on a card is, and says how."""

    def __init__(self, known: Iterable[Own]) -> None:
        self.facts: dict[tuple[str, str], Own] = {(own.kind, own.key): own for own in known}
        self._ways: dict[tuple[str, str], tuple[Own, str]] = {}
        self._memo: dict[tuple[str, str], tuple[Own, str] | None] = {}
        for own in self.facts.values():
            self._index(own)

    def __bool__(self) -> bool:
        return bool(self.facts)

    def find(self, kind: str, name: str) -> tuple[Own, str] | None:
        """What of mine this name is, and how it is known to be that: one of Shared.how, or ""."""
        key = (kind, name)
        if key not in self._memo:
            self._memo[key] = self._find(kind, name)
        return self._memo[key]

    def _index(self, own: Own) -> None:
        put = self._ways.setdefault
        put((own.kind, own.key), (own, "same"))
        if own.kind not in NAMED:
            return
        said = spellings(own.name)
        for other in (said.plain, *said.others):
            put((own.kind, key_of(own.kind, other)), (own, "same"))
            if initials := initials_of(other):
                put((own.kind, f"^{initials}"), (own, "initials"))
            if short := short_form(other):
                put((own.kind, f"_{short}"), (own, "initials"))
        for former in said.former:
            put((own.kind, key_of(own.kind, former)), (own, "former"))

    def call_same(self, store: Store) -> None:
        """Two names that were called the same once are the same for everybody."""
        pairs = store.sql(
            "SELECT DISTINCT kind, match_key FROM common_ground WHERE status = 'confirmed' "
            "AND instr(match_key, ?)",
            (PAIR,),
        )
        for kind, pair in pairs:
            mine, _, theirs = pair.partition(PAIR)
            own = next((o for o in self.facts.values() if (o.kind, o.mark) == (kind, mine)), None)
            if own is not None:
                self._ways.setdefault((kind, theirs), (own, "confirmed"))

    def _find(self, kind: str, name: str) -> tuple[Own, str] | None:
        if kind not in NAMED:
            found = self._ways.get((kind, key_of(kind, name)))
            return (found[0], "") if found else None
        for way in _ways_of(kind, name):
            if way and (found := self._ways.get((kind, way))):
                return found[0], _how(found[0], found[1], name)
        return None


def _ways_of(kind: str, name: str) -> Iterator[str]:
    said = spellings(name)
    for form in (said.plain, *said.others):
        yield key_of(kind, form)
        if short := short_form(form):
            yield f"^{short}"
    if initials := initials_of(said.plain):
        yield f"_{initials}"


def _how(own: Own, tier: str, name: str) -> str:
    if tier != "same":
        return tier
    return "" if name.casefold() == own.name.casefold() else "written"


def own_index(store: Store) -> NameIndex:
    """What stands on my own card, with the names that I said are the same."""
    index = NameIndex(_own(store))
    if index:
        index.call_same(store)
    return index


def _own(store: Store) -> Iterator[Own]:
    found: dict[tuple[str, str], tuple[str, list[Span]]] = {}
    for _, fact in read_facts(store, "person_id IS NULL"):
        form = spellings(fact.name).plain if fact.kind in NAMED else fact.name
        key = (fact.kind, key_of(fact.kind, form))
        found.setdefault(key, (fact.name, []))[1].append(fact.span)
    for (location,) in store.sql("SELECT location FROM profile WHERE id = 1 AND location != ''"):
        found["place", place_key(location)] = (location.split(",")[0], [])
    for (kind, key), (name, spans) in found.items():
        if key and not (kind == "language" and key in LONE_LANGUAGES):
            shown = name.split(",")[0] if kind == "team_place" else name
            yield Own(kind, key, shown, joined(spans))
