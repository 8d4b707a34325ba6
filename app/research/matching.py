"""What stands on somebody's card and on mine: the names that are one, and when we were there."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.clock import iso
from app.jobs import Progress
from app.research.months import joined, overlap_of
from app.research.names import likeness, spellings
from app.research.own_index import PAIR, Fact, NameIndex, Own, key_of, read_facts
from app.research.shared import COMMON_LANGUAGE, SOURCES, Shared, strength_of
from app.store.db import Store

LANGUAGES_SEEN, MOST_SPEAK = 4, 0.5
"""From so many people on, a language that such a share of them speaks singles nobody out."""
Found = dict[tuple[str, str], Shared]
"""What one person shares, by kind and mark."""
_Hit = tuple[Fact, str]


def facts_on(store: Store, ids: Sequence[int]) -> Iterator[tuple[int, Fact]]:
    marks = ", ".join("?" for _ in ids)
    yield from read_facts(store, f"person_id IN ({marks})", ids)
    yield from _cards(store, f"WHERE id IN ({marks})", ids)


def facts_of_all(store: Store, progress: Progress) -> Iterator[tuple[int, Fact]]:
    total = store.sql("SELECT count(*) FROM person")[0][0]
    yield from read_facts(store, "person_id IS NOT NULL")
    for done, (who, fact) in enumerate(_cards(store)):
        if done % 2000 == 0:
            progress(min(done // 2, total), total, "common ground")
        yield who, fact


def _cards(store: Store, where: str = "", ids: Sequence[int] = ()) -> Iterator[tuple[int, Fact]]:
    sql = f"SELECT id, company, location FROM person {where}"
    for who, company, location in store.db.execute_sql(sql, tuple(ids)):
        if company:
            yield who, Fact("employer", company, source="card")
        if location:
            yield who, Fact("place", location, source="card")


def matched(store: Store, index: NameIndex, facts: Iterable[tuple[int, Fact]]) -> dict[int, Found]:
    """What of their facts is mine too, by person and by (kind, mark)."""
    hits: dict[int, dict[tuple[str, str], tuple[Own, list[_Hit]]]] = {}
    for who, fact in facts:
        if hit := index.find(fact.kind, fact.name):
            own, how = hit
            there = hits.setdefault(who, {})
            there.setdefault((own.kind, own.mark), (own, []))[1].append((fact, how))
    month = iso(store.clock.now())[:7]
    common = _common_languages(store) if _any_language(hits.values()) else frozenset[str]()
    names = dict(
        store.sql(
            "SELECT id, first_name FROM person WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(hits)),),
        )
    )
    found: dict[int, Found] = {}
    for who, of_person in hits.items():
        name = names.get(who) or ""
        made = {key: _shared(own, facts, name, month) for key, (own, facts) in of_person.items()}
        found[who] = _without_doubles(made, common)
    return found


def _shared(own: Own, hits: Sequence[_Hit], who: str, month: str) -> Shared:
    theirs = joined(fact.span for fact, _ in hits)
    both = overlap_of(own.spans, theirs, month)
    fact, how = next(((f, h) for f, h in hits if not h), hits[0])
    source = SOURCES.get(fact.source, fact.source)
    return Shared(
        own.kind, own.mark, own.shown, source, how=how, written=fact.name if how else "", who=who,
        ours=own.spans, theirs=theirs, overlap=both, strength=strength_of(own.kind, both),
    )  # fmt: skip


def _without_doubles(found: Found, common: frozenset[str]) -> Found:
    """Without the town of a job where the same town is home; a language of all counts little."""
    towns = {key for kind, key in found if kind == "place"}
    kept = {key: s for key, s in found.items() if key[0] != "team_place" or key[1] not in towns}
    for key in kept:
        if key[0] == "language" and key[1] in common:
            kept[key] = replace(kept[key], strength=COMMON_LANGUAGE)
    return kept


def _any_language(people: Iterable[Iterable[tuple[str, str]]]) -> bool:
    return any(kind == "language" for of_person in people for kind, _ in of_person)


def _common_languages(store: Store) -> frozenset[str]:
    """Languages that most of those speak whose languages are known (a sample is enough)."""
    rows = store.sql(
        "SELECT person_id, name FROM credential WHERE kind = 'language' "
        "AND person_id IS NOT NULL LIMIT 200"
    )
    speakers: dict[str, set[int]] = {}
    for who, name in rows:
        speakers.setdefault(key_of("language", name), set()).add(who)
    people = len({who for who, _ in rows})
    if people < LANGUAGES_SEEN:
        return frozenset()
    return frozenset(key for key, who in speakers.items() if len(who) >= MOST_SPEAK * people)


def alike(index: NameIndex, fact: Fact) -> Iterator[Shared]:
    said = spellings(fact.name)
    key = key_of(fact.kind, said.plain)
    former = {key_of(fact.kind, name) for name in said.former}
    for own in index.facts.values():
        if own.kind != fact.kind:
            continue
        like = "former" if own.key in former else likeness(own.key, key)
        if like:
            how = "their_former" if like == "former" else like
            source = SOURCES.get(fact.source, fact.source)
            pair = f"{own.mark}{PAIR}{key}"
            yield Shared(
                own.kind, pair, own.shown, source, "proposed", how, said.plain,
                strength=strength_of(own.kind),
            )  # fmt: skip
