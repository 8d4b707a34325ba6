"""Whom to write to next: everybody nothing was written to, the best reasons first, in words.

Two parts: `gather_facts` reads what speaks for people, `rank_people` puts them in order.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from heapq import nsmallest
from operator import itemgetter
from typing import NamedTuple

from app.clock import Clock, iso
from app.jobs import Progress, no_progress
from app.language import MONTHS
from app.people.between import IN, OUT, WORDS
from app.people.stage import STAGE_OF_FACT
from app.research.common_ground import shared_with, shared_with_all
from app.research.months import NO_SPAN
from app.research.shared import STRENGTH, Shared
from app.research.targets import Target, TargetIndex, all_targets
from app.store.db import Store

MOST_WORDS = 3
"""Reasons that are said of one person."""
NEWS_DAYS, RECENT_DAYS, OLD_DAYS = 90, 60, 5 * 365
"""For how long a new job is news, a connection is new, and from when on it is an old one."""
LEAST_SHARED = STRENGTH["language"]
"""What says less of two people than this is no reason to write."""
_SHARED_WORDS = {
    "school": "same school",
    "employer": "same employer",
    "group": "same group",
    "cause": "same cause",
    "certification": "same certificate",
    "training": "same course",
    "team_place": "worked in the same town",
    "place": "same town",
    "language": "same language",
}
_KNOWN_BY = {
    "suggested": ("suggested", "{name} suggested them", 15),
    "message": ("mentioned", "{name} wrote of them", 4),
    "employer": ("colleague", "{name} works there too", 0),
    "": ("acquaintance", "{name} knows them", 0),
}
_TOGETHER = {"school": "same school at the same time", "employer": "same employer at the same time"}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why to write to somebody. `detail` is a name or an ISO day, for whoever says it otherwise."""

    kind: str
    weight: int
    words: str
    detail: str = ""


class Card(NamedTuple):
    """What ranking reads of a person's card."""

    id: int
    company: str | None
    position: str | None
    connected_on: str | None
    why: bool


@dataclass(frozen=True)
class Facts:
    """What speaks for people, by their ids, and whom nothing is to be proposed of.

    `reasons` are those that do not stand on the card itself; `weights` are their sums.
    """

    today: date
    targets: TargetIndex
    reasons: dict[int, list[Reason]]
    weights: dict[int, int]
    past_dreams: frozenset[int]
    closed: frozenset[int]


def gather_facts(
    store: Store,
    clock: Clock,
    progress: Progress = no_progress,
    ids: Sequence[int] | None = None,
) -> Facts:
    """Read all that speaks for these people, or for anybody.

    For anybody it is long work: it tells its progress and can be cancelled.
    """
    today = clock.today()
    targets = TargetIndex(all_targets(store))
    shared = shared_with_all(store, progress) if ids is None else shared_with(store, ids)
    reasons = {who: list(_shared_reasons(items)) for who, items in shared.items()}
    for who, reason in _dated(store, today, ids):
        reasons.setdefault(who, []).append(reason)
    weights = {who: sum(reason.weight for reason in known) for who, known in reasons.items()}
    past = _past_dreams(store, targets, ids)
    return Facts(today, targets, reasons, weights, past, closed_people(store, clock, ids))


def rank_people(
    store: Store, facts: Facts, limit: int | None = None, ids: Sequence[int] | None = None
) -> list[int]:
    """Ids of all to whom one could write (or the first few), the best reasons first, all day long.

    With a limit little is held in memory: nobody else is remembered.
    """
    scored = (
        (-_weight(facts, card), card.id)
        for card in _cards(store, ids)
        if card.id not in facts.closed
    )
    # The cards come newest connection first; both ways of sorting keep that among equals.
    best = itemgetter(0)
    ranked = sorted(scored, key=best) if limit is None else nsmallest(limit, scored, key=best)
    return [person_id for _, person_id in ranked]


def _weight(facts: Facts, card: Card) -> int:
    own = sum(reason.weight for reason in _card_reasons(facts, card))
    return own + facts.weights.get(card.id, 0)


def reasons_of(store: Store, facts: Facts, ids: Sequence[int]) -> dict[int, tuple[Reason, ...]]:
    """The reasons for each of these people, the best first."""
    found: dict[int, tuple[Reason, ...]] = {}
    for card in _cards(store, ids):
        reasons = [*facts.reasons.get(card.id, ()), *_card_reasons(facts, card)]
        found[card.id] = tuple(sorted(reasons, key=lambda reason: -reason.weight))
    return found


def _card_reasons(facts: Facts, card: Card) -> list[Reason]:
    """What stands on the card itself. Runs once for everybody: hence its few steps."""
    reasons = [_WHY] if card.why else []
    if facts.targets:
        reasons += _dream_reasons(facts, card)
    if card.connected_on and (connected := _connected(card.connected_on, facts.today)):
        reasons.append(connected)
    return reasons


def reason_sentence(reasons: Sequence[Reason]) -> str:
    """The best reasons in words: "Same school, at a dream company, wrote to you in March."."""
    words = ", ".join(reason.words for reason in reasons[:MOST_WORDS])
    if not words:
        return "You know each other already and nothing was written yet."
    return f"{words[0].upper()}{words[1:]}."


_WHY = Reason("why", 70, "you noted why")


def _cards(store: Store, ids: Sequence[int] | None = None) -> Iterator[Card]:
    where = "" if ids is None else "WHERE id IN (SELECT value FROM json_each(?))"
    rows = store.db.execute_sql(
        "SELECT id, company, position, connected_on, COALESCE(why, '') != '' FROM person "
        f"{where} ORDER BY connected_on DESC, sort_name, id",
        () if ids is None else (json.dumps(list(ids)),),
    )
    return map(Card._make, rows)


def _shared_reasons(shared: Sequence[Shared]) -> Iterator[Reason]:
    """The strongest thing in common counts by its strength, what comes on top a little."""
    for place, item in enumerate(shared[:MOST_WORDS]):
        if item.strength < LEAST_SHARED:
            continue
        weight = item.strength // 2 if place == 0 else 6
        if item.kind == "acquaintance":
            kind, pattern, extra = _KNOWN_BY[item.via]
            yield Reason(kind, weight + extra, pattern.format(name=item.name), item.name)
        else:
            together = item.overlap != NO_SPAN
            words = _TOGETHER if together else _SHARED_WORDS
            kind = f"{item.kind}_together" if together else item.kind
            said = words.get(item.kind) or _SHARED_WORDS.get(item.kind, item.name)
            yield Reason(kind, weight, said, item.name)


def _dream_reasons(facts: Facts, card: Card) -> Iterator[Reason]:
    company, title = facts.targets.company(card.company), facts.targets.title(card.position)
    if company:
        yield _dream(company)
    elif card.id in facts.past_dreams:
        yield _PAST_DREAM
    if title:
        yield _dream(title)


_PAST_DREAM = Reason("was_dream_company", 15, "was at a dream company")


@lru_cache(256)
def _dream(target: Target) -> Reason:
    """The dearer the dream, the more it weighs."""
    if target.kind == "company":
        weight = max(26, 40 - 2 * (target.rank - 1))
        return Reason("dream_company", weight, "at a dream company", target.name)
    weight = max(18, 28 - 2 * (target.rank - 1))
    return Reason("dream_title", weight, "has a dream title", target.name)


def _past_dreams(store: Store, targets: TargetIndex, ids: Sequence[int] | None) -> frozenset[int]:
    if not targets:
        return frozenset()
    of, params = _of(ids)
    sql = f"SELECT person_id, company FROM position WHERE person_id NOT NULL AND {of}"
    jobs = store.db.execute_sql(sql, params)
    return frozenset(who for who, company in jobs if targets.company(company))


def _of(ids: Sequence[int] | None, column: str = "person_id") -> tuple[str, tuple[str, ...]]:
    """A condition that picks these people's rows, or all."""
    if ids is None:
        return "1", ()
    return f"{column} IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)


@lru_cache(512)
def _connected(day: str, today: date) -> Reason | None:
    if len(day) < 10:
        return None
    days = (today - date.fromisoformat(day[:10])).days
    if 0 <= days <= RECENT_DAYS:
        return Reason("connected", 6, f"connected in {month_of(day, today)}", day)
    if days >= OLD_DAYS:
        return Reason("connected_since", 2, f"connected since {day[:4]}", day)
    return None


def month_of(day: str, today: date) -> str:
    """The month of an ISO day: "March", with the year when it is not this one."""
    month = MONTHS[int(day[5:7]) - 1]
    return month if day[:4] == str(today.year) else f"{month} {day[:4]}"


# What happened, as reasons.


def _dated(store: Store, today: date, ids: Sequence[int] | None) -> Iterator[tuple[int, Reason]]:
    of, params = _of(ids)
    begun = (
        f"SELECT DISTINCT person_id FROM email e WHERE dropped_at IS NULL AND {of} "
        "AND NOT EXISTS (SELECT 1 FROM event v WHERE v.email_id = e.id)"
    )
    for (who,) in store.sql(begun, params):
        yield who, Reason("began", 90, "you began an e-mail")
    yield from _messages(store, today, of, params)
    yield from _news(store, today, of, params)


def _messages(
    store: Store, today: date, of: str, params: tuple[str, ...]
) -> Iterator[tuple[int, Reason]]:
    """Who wrote last, and when: the newest of their words, else of mine; and who praised whom."""
    newest: dict[int, dict[str, str]] = {}
    sql = (
        "SELECT person_id, CASE WHEN source IN ('recommendation', 'endorsement') THEN source "
        f"WHEN {WORDS} THEN 'words' END, direction, max(at) FROM message WHERE {of} "
        "GROUP BY 1, 2, 3"
    )
    for who, what, direction, at in store.sql(sql, params):
        if (what, direction) in _PRAISE:
            yield who, Reason(*_PRAISE[what, direction], at)
        elif what:
            newest.setdefault(who, {})[direction] = at
    for who, last in newest.items():
        at = last.get(IN) or last[OUT]
        when, days = month_of(at, today), (today - date.fromisoformat(at[:10])).days
        if IN in last:
            yield who, Reason("wrote", 22 if days < 365 else 12, f"wrote to you in {when}", at)
        else:
            yield who, Reason("you_wrote", 5, f"you wrote to them in {when}", at)


_PRAISE = {
    ("recommendation", IN): ("recommended_me", 30, "recommended you"),
    ("recommendation", OUT): ("recommended_them", 18, "you recommended them"),
    ("endorsement", IN): ("endorsed_me", 6, "endorsed you"),
    ("endorsement", OUT): ("endorsed_them", 3, "you endorsed them"),
}


def _news(
    store: Store, today: date, of: str, params: tuple[str, ...]
) -> Iterator[tuple[int, Reason]]:
    sql = (
        f"SELECT person_id, max(at) FROM event WHERE kind = 'job_change' AND {of} "
        "GROUP BY person_id"
    )
    for who, at in store.sql(sql, params):
        if (today - date.fromisoformat(at[:10])).days <= NEWS_DAYS:
            words = f"in a new job since {month_of(at, today)}"
            yield who, Reason("job_change", 16, words, at)


# Whom nothing is proposed of.


def closed_people(store: Store, clock: Clock, ids: Sequence[int] | None = None) -> frozenset[int]:
    """Who was asked, met or said no, was put aside or off; a new job opens a rested request."""
    of, params = _of(ids)
    here, _ = _of(ids, "id")
    aside = store.sql(f"SELECT id FROM person WHERE put_aside_at IS NOT NULL AND {here}", params)
    off = store.sql(
        f"SELECT person_id FROM step_state WHERE kind = 'write' AND {of} "
        "AND (until IS NULL OR until > ?)",
        (*params, iso(clock.now())),
    )
    closed = {row[0] for row in (*aside, *off)}
    kinds = ", ".join(f"'{kind}'" for kind in (*STAGE_OF_FACT, "declined", "job_change"))
    # One line a person: a hundred thousand facts are few kinds in few orders.
    events = store.sql(
        "SELECT person_id, group_concat(kind) FROM event INDEXED BY event_story "
        f"WHERE kind IN ({kinds}) AND {of} GROUP BY person_id",
        params,
    )
    closed.update(who for who, story in events if _is_closed(story))
    return frozenset(closed)


@lru_cache(maxsize=4096)
def _is_closed(story: str) -> bool:
    """Whether something was begun; after two unanswered requests a new job begins anew."""
    asked = 0
    for kind in story.split(","):
        if kind == "sent":
            asked += 1
        elif kind != "job_change":
            return True
        elif asked > 1:
            asked = 0
    return asked > 0
