"""Who next: a daily handful out of the ranked list, and the list behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.cadence.next_steps import History, Step, Today, holds_company
from app.clock import Clock
from app.jobs import Progress, no_progress
from app.research.names import employer_key
from app.research.rank import Facts, gather_facts, rank_people, reason_sentence, reasons_of
from app.store.db import Store


@dataclass(frozen=True)
class WhoNext:
    """The ranked list: the handful of today first, then everybody else one could write to."""

    ids: tuple[int, ...]
    handful: tuple[int, ...]
    facts: Facts


def who_next(
    store: Store,
    clock: Clock,
    histories: Iterable[History],
    today: Today,
    progress: Progress = no_progress,
    limit: int | None = None,
) -> WhoNext:
    """Rank everybody (or the first few) and take the handful: `new_a_day`, one a company."""
    facts = gather_facts(store, clock, progress)
    ranked = rank_people(store, facts, limit)
    handful = _handful(store, ranked, tuple(histories), today)
    chosen = frozenset(handful)
    rest = (person_id for person_id in ranked if person_id not in chosen)
    return WhoNext((*handful, *rest), handful, facts)


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


def _handful(
    store: Store, ranked: Sequence[int], histories: Sequence[History], today: Today
) -> tuple[int, ...]:
    begun = today.start(today.date)
    firsts = [min(f.at for f in h.facts if f.kind == "sent") for h in histories if _was_asked(h)]
    room = today.rules.new_a_day - sum(at >= begun for at in firsts)
    waiting = {employer_key(h.company) for h in histories if h.company and holds_company(h, today)}
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


def _company(store: Store, person_id: int) -> str:
    found = store.sql("SELECT company FROM person WHERE id = ?", (person_id,))
    return employer_key(found[0][0] or "") if found else ""


def _was_asked(history: History) -> bool:
    return any(fact.kind == "sent" for fact in history.facts)
