"""What is due now and what comes, over everybody in the store."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any

from app.cadence.business_days import WorkCalendar
from app.cadence.next_steps import (
    KINDS,
    Fact,
    History,
    Met,
    Owed,
    Pause,
    Rules,
    Step,
    Today,
    held_back,
    next_steps,
    talk_going_on,
)
from app.cadence.who_next import WhoNext, step_of, who_next, write_steps
from app.changes import Changes
from app.clock import Clock, iso, parse_iso
from app.jobs import Progress, no_progress
from app.people.between import last_words
from app.people.queries import STAGE_FACTS
from app.research.me import own_profile
from app.store.db import Store
from app.store.models import StepState

LOOKED_AT = 500
"""How many of the ranked are looked at for the handful: some share a company."""


def today_of(store: Store, clock: Clock) -> Today:
    """Now, in the person's own zone and country."""
    return Today(clock.now(), clock.zone, WorkCalendar(own_profile(store).country), Rules())


def due_steps(store: Store, clock: Clock) -> list[Step]:
    """What is to be done now: what began, most urgent first, then a few new people."""
    today = today_of(store, clock)
    histories = load_histories(store)
    shown = [step for step in _visible(store, histories, today) if step.begins <= today.now]
    urgent = sorted(shown, key=lambda step: (KINDS.index(step.kind), step.due_text))
    return urgent + write_steps(
        store, who_next(store, clock, histories, today, limit=LOOKED_AT), today
    )


def next_people(store: Store, clock: Clock, progress: Progress = no_progress) -> WhoNext:
    """Who next, as today's steps have it. Long work: tells its progress, can be cancelled."""
    return who_next(store, clock, load_histories(store), today_of(store, clock), progress)


def coming_steps(store: Store, clock: Clock, days: int = 14) -> list[Step]:
    """What begins within the next days, soonest first."""
    today = today_of(store, clock)
    until = today.now + timedelta(days=days)
    steps = _visible(store, load_histories(store), today)
    coming = [step for step in steps if today.now < step.begins <= until]
    return sorted(coming, key=lambda step: (step.begins, KINDS.index(step.kind)))


def open_steps(store: Store, clock: Clock) -> list[Step]:
    """All that is due or will be with people one knows; whom to write to first is not among it."""
    steps = _visible(store, load_histories(store), today_of(store, clock))
    return sorted(steps, key=lambda step: (step.begins, KINDS.index(step.kind)))


def next_due_moment(store: Store, clock: Clock) -> datetime | None:
    """The next moment at which something begins to be due, comes back or is late; None if never.

    Until then, and until somebody writes, what `due_steps` says of people one knows stays.
    """
    today = today_of(store, clock)
    hidden = _states(store)
    moments = (
        moment
        for history in load_histories(store)
        for step in next_steps(history, today)
        for moment in _turns(step, hidden.get((step.person_id, step.kind), ()))
    )
    return min((moment for moment in moments if moment > today.now), default=None)


def _turns(step: Step, states: Iterable[tuple[str | None, str]]) -> Iterator[datetime]:
    """The moments at which a step comes into sight or is late; none when it is gone for good."""
    begins = iso(step.begins)
    if any(until is None and created >= begins for until, created in states):
        return
    back = max((parse_iso(until) for until, _ in states if until), default=step.begins)
    yield max(step.begins, back)
    if isinstance(step.due, datetime):
        yield max(step.due, back)


def steps_of(store: Store, clock: Clock, person_id: int) -> list[Step]:
    """Every step of one person that is due or will be, soonest first."""
    today = today_of(store, clock)
    histories = load_histories(store, person_id)
    steps = sorted(_visible(store, histories, today), key=lambda step: step.order)
    if not steps and not any(h.facts for h in histories):
        return [step_of(store, clock, person_id, today)]
    return steps


def snooze_step(
    store: Store, clock: Clock, person_id: int, kind: str, until: datetime | None
) -> Changes:
    """Put a step off until a moment, or away for good (None). It is no contact: dates stay."""
    with store.operation("Later" if until else "Not needed") as op:
        op.insert(
            StepState,
            person_id=person_id,
            kind=kind,
            until=iso(until) if until else None,
            created_at=iso(clock.now()),
        )
    return op.changes


def _states(store: Store) -> dict[tuple[int, str], list[tuple[str | None, str]]]:
    """What was put off: (person, kind) → until when (None: for good) and when that was said."""
    hidden: dict[tuple[int, str], list[tuple[str | None, str]]] = {}
    for person_id, kind, until, created_at in store.sql(
        "SELECT person_id, kind, until, created_at FROM step_state"
    ):
        hidden.setdefault((person_id, kind), []).append((until, created_at))
    return hidden


def _visible(store: Store, histories: Iterable[History], today: Today) -> list[Step]:
    hidden = _states(store)
    found: list[Step] = []
    for history in histories:
        for step in next_steps(history, today):
            if not _is_hidden(hidden.get((step.person_id, step.kind), ()), step, today):
                found.append(step)
    return found


def _is_hidden(states: Iterable[tuple[str | None, str]], step: Step, today: Today) -> bool:
    now, begins = iso(today.now), iso(step.begins)
    return any(now < until if until else created >= begins for until, created in states)


def load_histories(store: Store, person_id: int | None = None) -> list[History]:
    """The history of everybody with a fact, a promise or a referral; or of one person."""
    where = "" if person_id is None else f" WHERE person_id = {int(person_id)}"
    facts: dict[int, list[Fact]] = {}
    sql = (
        "SELECT person_id, kind, at, recorded_at, note, minutes, interview_id "
        f"FROM event{where} ORDER BY at, id"
    )
    for who, kind, at, recorded_at, note, minutes, talk in store.sql(sql):
        fact = Fact(kind, parse_iso(at), parse_iso(recorded_at), note or "", minutes, talk)
        facts.setdefault(who, []).append(fact)
    _add_last_words(store, facts)
    owed, met = _owed(store), _met_through(store)
    wanted = {*facts, *owed, *met} if person_id is None else {person_id}
    asked = {who for who, known in facts.items() if any(f.kind == "sent" for f in known)}
    if person_id is not None:
        asked = {row[0] for row in store.sql("SELECT person_id FROM event WHERE kind = 'sent'")}
    cards = _cards(store, wanted | asked)
    at_company: dict[str, set[int]] = {}
    for who in asked & set(cards):
        at_company.setdefault(cards[who][2] or "", set()).add(who)
    ready = _with_questions(store)
    talks = _talks(store, today_of(store, store.clock), person_id)
    return [
        History(
            who,
            cards[who][0],
            cards[who][1] or "",
            tuple(facts.get(who, ())),
            cards[who][3],
            who in ready,
            bool(at_company.get(cards[who][2] or "", set()) - {who}),
            tuple(owed.get(who, ())),
            tuple(met.get(who, ())),
            _pause(talks.get(cards[who][2] or "", ()), who),
            cards[who][4] or "",
        )
        for who in sorted(wanted & set(cards))
    ]


def _talks(store: Store, today: Today, person_id: int | None) -> dict[str, list[tuple[int, Pause]]]:
    """Company → who there a talk goes on with, the one that holds longest first."""
    here, params = "", ()
    if person_id is not None:
        here = "AND p.company_key = (SELECT company_key FROM person WHERE id = ?)"
        params = (person_id,)
    rows = store.sql(
        "SELECT p.company_key, p.id, trim(p.first_name || ' ' || p.last_name), e.kind, e.at, "
        "e.recorded_at FROM event e JOIN person p ON p.id = e.person_id "
        "WHERE p.company_key IS NOT NULL AND e.person_id IN "
        f"(SELECT person_id FROM event WHERE kind IN ('replied', 'scheduled', 'met')) {here} "
        "ORDER BY p.company_key, p.id",
        params,
    )
    talks: dict[str, list[tuple[int, Pause]]] = {}
    for (company, who, name), events in groupby(rows, key=itemgetter(0, 1, 2)):
        facts = [Fact(kind, parse_iso(at), parse_iso(noted)) for *_, kind, at, noted in events]
        if pause := talk_going_on(name, facts, today):
            talks.setdefault(company, []).append((who, pause))
    for found in talks.values():
        found.sort(key=lambda talk: talk[1].until, reverse=True)
    return talks


def _pause(talks: Iterable[tuple[int, Pause]], person_id: int) -> Pause | None:
    """What holds back a person: a talk with somebody else of their company."""
    return next((pause for who, pause in talks if who != person_id), None)


def held_back_steps(store: Store) -> list[tuple[int, Pause]]:
    """Everybody whose reminder waits for a talk with a colleague of theirs, and that talk."""
    found = ((history, held_back(history)) for history in load_histories(store))
    return [(history.person_id, pause) for history, pause in found if pause is not None]


def held_back_by(store: Store, person_id: int) -> Pause | None:
    """The talk with a colleague for which the reminder to this person waits, or None."""
    return next((held_back(h) for h in load_histories(store, person_id)), None)


def second_person(store: Store, person_id: int, steps: Iterable[Step] = ()) -> int | None:
    """Whom to ask beside a person: somebody at the same company to whom nothing was written.

    Whoever is proposed there by one of these steps is the one, so that nobody else is as well.
    """
    facts = ", ".join(f"'{kind}'" for kind in STAGE_FACTS)
    rows = store.sql(
        f"""
        SELECT p.id FROM person p
        WHERE p.company_key = (SELECT company_key FROM person WHERE id = ?) AND p.id != ?
          AND p.put_aside_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM event e WHERE e.person_id = p.id AND e.kind IN ({facts}))
          AND NOT EXISTS (SELECT 1 FROM step_state s WHERE s.person_id = p.id
            AND s.kind = 'write' AND (s.until IS NULL OR s.until > ?))
        ORDER BY (p.why IS NOT NULL AND p.why != '') DESC, EXISTS (SELECT 1 FROM common_ground c
          WHERE c.person_id = p.id AND c.status != 'rejected') DESC, p.connected_on DESC, p.id
        LIMIT 200
        """,
        (person_id, person_id, iso(store.clock.now())),
    )
    free = [row[0] for row in rows]
    proposed = {step.person_id for step in steps if step.kind == "write"}
    return next((who for who in free if who in proposed), free[0] if free else None)


def _add_last_words(store: Store, facts: Mapping[int, list[Fact]]) -> None:
    """Words on LinkedIn, in either direction, are a contact with those who have a history here.

    They begin no history: they say nothing about being asked, and nothing is due because of them.
    """
    for who, at in last_words(store, list(facts)).items():
        moment = parse_iso(at)
        facts[who].append(Fact("wrote", moment, moment))


def _cards(store: Store, ids: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    """Name, company, company key, cadence (own, else of a group) and country of people."""
    cards: dict[int, tuple[Any, ...]] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        marks = ", ".join("?" for _ in part)
        rows = store.sql(
            "SELECT p.id, trim(p.first_name || ' ' || p.last_name), p.company, p.company_key, "
            "COALESCE(p.cadence_months, (SELECT min(g.cadence_months) FROM person_group g "
            "JOIN group_member m ON m.group_id = g.id WHERE m.person_id = p.id)), p.country "
            f"FROM person p WHERE p.id IN ({marks})",
            part,
        )
        cards |= {row[0]: row[1:] for row in rows}
    return cards


def _owed(store: Store) -> dict[int, list[Owed]]:
    owed: dict[int, list[Owed]] = {}
    for who, text, due_on, created_at in store.sql(
        "SELECT person_id, text, due_on, created_at FROM promise "
        "WHERE direction = 'mine' AND done_at IS NULL ORDER BY id"
    ):
        due = date.fromisoformat(due_on[:10]) if due_on else None
        owed.setdefault(who, []).append(Owed(text, parse_iso(created_at).date(), due))
    return owed


def _met_through(store: Store) -> dict[int, list[Met]]:
    met: dict[int, list[Met]] = {}
    for who, name, at in store.sql(
        "SELECT r.from_person_id, r.name, min(e.at) FROM referral r JOIN event e "
        "ON e.person_id = r.to_person_id AND e.kind = 'met' WHERE r.told_at IS NULL GROUP BY r.id"
    ):
        met.setdefault(who, []).append(Met(name, parse_iso(at)))
    return met


def _with_questions(store: Store) -> set[int]:
    rows = store.sql(
        "SELECT DISTINCT s.person_id FROM sheet s JOIN sheet_item i ON i.sheet_id = s.id "
        "WHERE i.closing = 0"
    )
    return {row[0] for row in rows}
