"""Who next: a daily handful out of the ranked list, and the list behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.cadence.history import Step, Today
from app.cadence.next_steps import holds_company
from app.cadence.reading import first_letters, load_histories
from app.clock import Clock, iso
from app.jobs import Progress, no_progress
from app.research.names import employer_key
from app.research.rank import (
    Facts,
    closed_people,
    gather_facts,
    rank_people,
    reason_sentence,
    reasons_of,
)
from app.store.db import Store

LOOKED_AT = 500
"""How many of the ranked are looked at for the handful: some share a company."""
FEW = 200
"""So many are read one by one; of more, all is read at once."""
FRESH = timedelta(days=21)
"""No request is older that still keeps a company to itself, whatever the holidays."""


@dataclass(frozen=True)
class WhoNext:
    """The ranked list: the handful of today first, then everybody else one could write to."""

    ids: tuple[int, ...]
    handful: tuple[int, ...]
    facts: Facts


def who_next(
    store: Store,
    clock: Clock,
    today: Today,
    progress: Progress = no_progress,
    limit: int | None = LOOKED_AT,
    known: int = 0,
) -> WhoNext:
    """Rank everybody (or the first few) and take the handful: `new_a_day`, one a company.

    `known`: so much of the day is taken by people one knows.
    """
    few = None if limit is None else _few_open(store, clock)
    facts = gather_facts(store, clock, progress, few)
    ranked = rank_people(store, facts, limit, few)
    handful = handful_of(store, ranked, today, known)
    chosen = frozenset(handful)
    rest = (person_id for person_id in ranked if person_id not in chosen)
    return WhoNext((*handful, *rest), handful, facts)


def _few_open(store: Store, clock: Clock) -> list[int] | None:
    """Everybody to whom one could write, where they are few; else None: all are looked at."""
    closed = closed_people(store, clock)
    if store.sql("SELECT count(*) FROM person")[0][0] - len(closed) > FEW:
        return None
    rows = store.sql("SELECT id FROM person WHERE put_aside_at IS NULL")
    return [row[0] for row in rows if row[0] not in closed]


def write_steps(store: Store, found: WhoNext, today: Today) -> list[Step]:
    """The handful as steps, each with its reasons in words."""
    reasons = reasons_of(store, found.facts, found.handful)
    return [
        write_step(who, today, reason_sentence(reasons[who]), {"reasons": reasons[who]})
        for who in found.handful
    ]


def step_of(store: Store, clock: Clock, person_id: int, today: Today) -> Step:
    """The step of writing to one person, with the reasons for them."""
    reasons = reasons_of(store, gather_facts(store, clock, ids=[person_id]), [person_id])
    found = reasons.get(person_id, ())
    return write_step(person_id, today, reason_sentence(found), {"reasons": found})


def write_step(
    person_id: int, today: Today, reason: str, details: dict[str, object] | None = None
) -> Step:
    """The step of writing to somebody for the first time."""
    begins = today.start(today.date)
    return Step(person_id, "write", begins, today.date, reason, details=details or {})


def handful_of(
    store: Store, ranked: Sequence[int], today: Today, known: int = 0
) -> tuple[int, ...]:
    """The new people of the day out of the ranked: none where somebody was just asked."""
    room = today.rules.new_a_day - len(first_letters(store, today.start(today.date))) - known
    waiting = _asked_lately(store, today) if room > 0 else set[str]()
    chosen: list[int] = []
    for person_id in ranked if room > 0 else ():
        company = _company(store, person_id)
        if company and company in waiting:
            continue
        chosen.append(person_id)
        waiting.add(company)
        if len(chosen) == room:
            break
    return tuple(chosen)


def _asked_lately(store: Store, today: Today) -> set[str]:
    """The companies where a request is too fresh for another."""
    rows = store.sql(
        "SELECT DISTINCT person_id FROM event WHERE kind = 'sent' AND at >= ?",
        (iso(today.now - FRESH),),
    )
    histories = load_histories(store, today, [row[0] for row in rows])
    return {employer_key(h.company) for h in histories if h.company and holds_company(h, today)}


def _company(store: Store, person_id: int) -> str:
    found = store.sql("SELECT company FROM person WHERE id = ?", (person_id,))
    return employer_key(found[0][0] or "") if found else ""
