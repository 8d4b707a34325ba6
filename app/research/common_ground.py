"""What I have in common with somebody: computed from both cards, each with its evidence.

Strict: a school or an employer counts when its name is the same after legal forms, accents and
the words "university of" are set aside. What was refused stays refused; what was added stays.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.changes import Changes
from app.clock import Clock, iso
from app.people.keys import folded
from app.store.db import Store
from app.store.models import CommonGround

KINDS = ("school", "employer", "acquaintance", "training", "language", "place")
"""The strongest first."""
_FORMS = re.compile(
    r"\b(inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|kg|ab|as|asa|"
    r"oy|sa|sas|sarl|srl|spa|bv|nv|pty|pvt|group|the|of|at|und|and)\b"
)
_SCHOOL_WORDS = re.compile(r"\b(university|univ|universitat|universite|universidad|uni)\b")
_COMMON_LANGUAGES = frozenset({"english"})


@dataclass(frozen=True)
class Shared:
    """One thing in common. `status` is found, confirmed or added."""

    kind: str
    match_key: str
    text: str
    evidence: str = ""
    status: str = "found"

    @property
    def name(self) -> str:
        """What it is, without the years: words for a letter or a question."""
        return self.text.split(" · ")[0]


@dataclass(frozen=True)
class _Fact:
    """A school, employer, language or place on a card, with its years and source."""

    kind: str
    key: str
    name: str
    start: str = ""
    end: str = ""
    source: str = ""


def organisation_key(name: str) -> str:
    """The key by which two spellings of a school or employer are one; "" for nothing."""
    plain = re.sub(r"[^\w\s]", " ", folded(name).replace(".", ""))
    core = _FORMS.sub(" ", _SCHOOL_WORDS.sub(" university ", plain))
    return " ".join(sorted(core.split()))


def common_ground_of(store: Store, person_id: int) -> tuple[Shared, ...]:
    """What I share with a person, the strongest first."""
    return shared_with(store, [person_id]).get(person_id, ())


def shared_with(store: Store, ids: list[int]) -> dict[int, tuple[Shared, ...]]:
    """What I share with each of these people; those with whom nothing is shared are left out."""
    mine = _own_facts(store)
    stored = _stored(store, ids)
    theirs = _their_facts(store, ids) if mine else {}
    found: dict[int, tuple[Shared, ...]] = {}
    for person_id in ids:
        kept, refused = stored.get(person_id, ({}, set[tuple[str, str]]()))
        shared = dict(kept)
        for fact in theirs.get(person_id, ()):
            own, key = mine.get((fact.kind, fact.key)), (fact.kind, fact.key)
            if own is not None and key not in shared and key not in refused:
                shared[key] = _shared(own, fact)
        if shared:
            found[person_id] = tuple(sorted(shared.values(), key=lambda item: _rank(item.kind)))
    return found


def refuse_shared(store: Store, clock: Clock, person_id: int, shared: Shared) -> Changes:
    """Say that something is not in common; it is not proposed again."""
    return _keep(store, clock, person_id, shared, "rejected", "Not in common")


def add_shared(store: Store, clock: Clock, person_id: int, kind: str, text: str) -> Changes:
    """Note by hand what is in common; a blank changes nothing."""
    words = " ".join(text.split())
    if not words:
        return Changes.none("In common")
    shared = Shared(kind, folded(words), words)
    return _keep(store, clock, person_id, shared, "confirmed", "In common")


def _keep(
    store: Store, clock: Clock, person_id: int, shared: Shared, status: str, label: str
) -> Changes:
    known = store.sql(
        "SELECT id FROM common_ground WHERE person_id = ? AND kind = ? AND match_key = ?",
        (person_id, shared.kind, shared.match_key),
    )
    with store.operation(label) as op:
        if known:
            op.update(CommonGround, known[0][0], status=status)
        else:
            op.insert(
                CommonGround,
                person_id=person_id,
                kind=shared.kind,
                match_key=shared.match_key,
                text=shared.text,
                evidence=shared.evidence or None,
                status=status,
                created_at=iso(clock.now()),
            )
    return op.changes


def _rank(kind: str) -> int:
    return KINDS.index(kind) if kind in KINDS else len(KINDS)


def _shared(own: _Fact, theirs: _Fact) -> Shared:
    years = ", ".join(
        part
        for part in (
            f"you {_years(own)}" if _years(own) else "",
            f"they {_years(theirs)}" if _years(theirs) else "",
        )
        if part
    )
    text = f"{own.name} · {years}" if years else own.name
    return Shared(own.kind, own.key, text, theirs.source)


def _years(fact: _Fact) -> str:
    start, end = fact.start[:4], fact.end[:4]
    if start and end:
        return start if start == end else f"{start}–{end}"
    return f"since {start}" if start else (f"until {end}" if end else "")


def _own_facts(store: Store) -> dict[tuple[str, str], _Fact]:
    facts = [fact for _, fact in _facts(store, "person_id IS NULL", ())]
    place = store.sql("SELECT location FROM profile WHERE id = 1 AND location != ''")
    facts += [_Fact("place", _place_key(row[0]), row[0].split(",")[0]) for row in place]
    own: dict[tuple[str, str], _Fact] = {}
    for fact in facts:
        if fact.key and not (fact.kind == "language" and fact.key in _COMMON_LANGUAGES):
            own.setdefault((fact.kind, fact.key), fact)
    return own


def _their_facts(store: Store, ids: list[int]) -> dict[int, list[_Fact]]:
    marks = ", ".join("?" for _ in ids)
    found: dict[int, list[_Fact]] = {}
    for person_id, fact in _facts(store, f"person_id IN ({marks})", ids):
        found.setdefault(person_id, []).append(fact)
    cards = store.sql(f"SELECT id, company, location FROM person WHERE id IN ({marks})", ids)
    for person_id, company, location in cards:
        facts = found.setdefault(person_id, [])
        if company:
            facts.append(_Fact("employer", organisation_key(company), company, source="card"))
        if location:
            facts.append(_Fact("place", _place_key(location), location, source="card"))
    return found


def _facts(store: Store, where: str, params: Iterable[Any]) -> Iterator[tuple[int, _Fact]]:
    params = tuple(params)
    for kind, table, name_column in (
        ("employer", "position", "company"),
        ("school", "education", "school"),
    ):
        for who, name, start, end, source in store.sql(
            f"SELECT person_id, COALESCE({name_column}, ''), COALESCE(start_on, ''), "
            f"COALESCE(end_on, ''), source FROM {table} WHERE {where} ORDER BY start_on DESC, id",
            params,
        ):
            yield who, _Fact(kind, organisation_key(name), name, start, end, source)
    kinds = {"language": "language", "certification": "training"}
    for who, kind, name, source in store.sql(
        f"SELECT person_id, kind, name, source FROM credential WHERE {where} "
        "AND kind IN ('language', 'certification') ORDER BY id",
        params,
    ):
        yield who, _Fact(kinds[kind], folded(name), name, source=source)


def _place_key(place: str) -> str:
    return folded(place.split(",")[0])


def _stored(
    store: Store, ids: list[int]
) -> dict[int, tuple[dict[tuple[str, str], Shared], set[tuple[str, str]]]]:
    marks = ", ".join("?" for _ in ids)
    found: dict[int, tuple[dict[tuple[str, str], Shared], set[tuple[str, str]]]] = {}
    for who, kind, key, text, evidence, status in store.sql(
        "SELECT person_id, kind, match_key, text, evidence, status FROM common_ground "
        f"WHERE person_id IN ({marks}) ORDER BY status != 'confirmed', id",
        ids,
    ):
        kept, refused = found.setdefault(who, ({}, set()))
        if status == "rejected":
            refused.add((kind, key))
        else:
            kept[kind, key] = Shared(kind, key, text, evidence or "", status)
    return found
