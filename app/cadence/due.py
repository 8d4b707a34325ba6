"""What is due now and what comes, over everybody in the store."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice, takewhile
from operator import attrgetter

from app.cadence.agenda import Agenda
from app.cadence.board import board_of
from app.cadence.business_days import work_calendar
from app.cadence.history import History, Landed, Pause, Step, Today
from app.cadence.next_steps import held_back, next_steps
from app.cadence.numbers import rules_of
from app.cadence.reading import late_words, load_histories, people_to_look_at
from app.cadence.who_next import WhoNext, step_of, who_next, write_steps
from app.changes import Changes
from app.clock import Clock, iso, parse_iso
from app.jobs import Progress, no_progress
from app.language import say
from app.people.queries import STAGE_FACTS
from app.settings import Settings
from app.store.db import Store
from app.store.models import Person, StepState

AHEAD = 14
"""Days ahead that are told."""


def today_of(store: Store, clock: Clock) -> Today:
    """Now, in the person's own zone and country, with the numbers and the landing that hold."""
    own = store.sql("SELECT country FROM profile WHERE id = 1")
    country = str(own[0][0] or "") if own else ""
    return Today(clock.now(), clock.zone, work_calendar(country), rules_of(store), _landed(store))


def _landed(store: Store) -> Landed | None:
    if Settings(store).get("landing") is None:
        return None
    # Loaded only once somebody landed.
    from app.cadence.landing import landing_of

    found = landing_of(store)
    if found is None or found.closed:
        return None
    return Landed(parse_iso(found.noted_at), found.left_out)


def due_steps(store: Store, clock: Clock) -> list[Step]:
    """What is to be done now: what began, most urgent first, then a few new people.

    What was late already when it came to be known, as after an import, is spread: a handful a day.
    """
    urgent = urgent_steps(store, clock)
    return urgent + new_steps(store, clock, urgent)


def urgent_steps(store: Store, clock: Clock) -> list[Step]:
    """What began with people one knows, most urgent first. Quick, however many there are."""
    today = today_of(store, clock)
    return _spread(store, _agenda(store, today, 0), today)[0]


def _agenda(store: Store, today: Today, days: int) -> Agenda:
    """Every step that begins within so many days; some that begin later may be among them."""
    if days <= AHEAD:
        return board_of(store).agenda(store, today)
    ids, _ = people_to_look_at(store, today, today.start(today.date + timedelta(days=days + 1)))
    histories = load_histories(store, today, ids)
    return Agenda((step for history in histories for step in next_steps(history, today)), today.now)


def new_steps(store: Store, clock: Clock, urgent: Iterable[Step]) -> list[Step]:
    """The new people of the day, as far as what is due leaves room for them."""
    today = today_of(store, clock)
    return write_steps(store, who_next(store, clock, today, known=_old(urgent)), today)


def next_people(store: Store, clock: Clock, progress: Progress = no_progress) -> WhoNext:
    """Who next, as today's steps have it. Long work: tells its progress, can be cancelled."""
    known = _old(urgent_steps(store, clock))
    return who_next(store, clock, today_of(store, clock), progress, limit=None, known=known)


def coming_steps(store: Store, clock: Clock, days: int = AHEAD) -> list[Step]:
    """What begins within the next days, soonest first; what is spread comes on its day."""
    today = today_of(store, clock)
    until = today.now + timedelta(days=days)
    agenda = _agenda(store, today, days)
    _, later = _spread(store, agenda, today)
    coming = agenda.until(until)
    for step in takewhile(lambda step: step.begins <= until, later):
        insort(coming, step, key=attrgetter("soonest"))
    return coming


def open_steps(store: Store, clock: Clock, days: int = AHEAD) -> list[Step]:
    """All that is due or will be with people one knows; whom to write to first is not among it.

    What is put off is none until it comes back, and then began when it first did.
    """
    today = today_of(store, clock)
    agenda = _agenda(store, today, days)
    shown, later = _spread(store, agenda, today)
    ahead = [step for step in agenda.ahead if "began" not in step.details]
    known = (replace(s, begins=s.details.get("began", s.begins)) for s in (*shown, *later, *ahead))
    return sorted(known, key=attrgetter("soonest"))


def next_due_moment(store: Store, clock: Clock) -> datetime | None:
    """The next moment at which something begins to be due, comes back or is late; None if never.

    Until then, and until somebody writes, what `due_steps` says of people one knows stays. Where
    nothing is known for the next two weeks it is the moment at which to ask again.
    """
    return board_of(store).next_turn(store, today_of(store, clock))


def steps_of(store: Store, clock: Clock, person_id: int) -> list[Step]:
    """Every step of one person that is due or will be, soonest first."""
    today = today_of(store, clock)
    histories = load_histories(store, today, [person_id])
    steps = [step for history in histories for step in next_steps(history, today)]
    if not steps and not any(h.facts or h.states for h in histories):
        return [step_of(store, clock, person_id, today)]
    return sorted(steps, key=lambda step: step.order)


def history_of(store: Store, clock: Clock, person_id: int) -> History | None:
    """All that the steps of one person hang on; None when there is no such person."""
    return next(iter(load_histories(store, today_of(store, clock), [person_id])), None)


def snooze_step(
    store: Store,
    clock: Clock,
    person_id: int,
    kind: str,
    until: datetime | None,
    reason: str = "",
) -> Changes:
    """Put a step off until a moment, or away for good (None). It is no contact: dates stay.

    `kind` is its kind, or its key where there may be several. The reason is kept with it.
    """
    with store.operation(say("Later") if until else "Not needed") as op:
        op.insert(
            StepState,
            person_id=person_id,
            kind=kind,
            until=iso(until) if until else None,
            reason=reason.strip() or None,
            created_at=iso(clock.now()),
        )
    return op.changes


def dismissed_steps(store: Store, person_id: int) -> list[tuple[int, str, str, str, bool]]:
    """What was dismissed or moved for a reason: (id, kind, when, why, whether for good)."""
    rows = store.sql(
        "SELECT id, kind, created_at, COALESCE(reason, ''), until IS NULL FROM step_state "
        "WHERE person_id = ? AND (until IS NULL OR reason NOT NULL) ORDER BY id",
        (person_id,),
    )
    return [
        (int(n), str(k).partition(":")[0], str(at), str(why), bool(g)) for n, k, at, why, g in rows
    ]


def correct_dismissal(
    store: Store, state_id: int, at: datetime, words: str | None = None
) -> Changes:
    """Give what was dismissed or moved another moment and reason (None: as it is).

    Raises AppError(row_gone).
    """
    given = {} if words is None else {"reason": words.strip()}
    with store.operation(say("Correct a reason")) as op:
        op.update(StepState, state_id, created_at=iso(at), **given)
    return op.changes


def take_up_again(store: Store, state_id: int) -> Changes:
    """Take back that a step was put off or dismissed; it is due again as before.

    Whoever was put aside with it is proposed again.
    """
    state = store.get(StepState, state_id)
    with store.operation(say("Take up again")) as op:
        op.delete(StepState, state_id)
        if state is not None and state.kind == "write" and state.until is None:
            op.update(Person, state.person_id, put_aside_at=None)
    return op.changes


def _old(steps: Iterable[Step]) -> int:
    """How much of the day's handful is taken by what was late before it was known."""
    return sum(step.old for step in steps)


def _spread(store: Store, agenda: Agenda, today: Today) -> tuple[list[Step], Iterator[Step]]:
    """What of the begun is shown today, and the rest with the days on which it will be."""
    shown = list(agenda.begun)
    if not agenda.old:
        return shown, iter(())
    a_day = today.rules.new_a_day
    done = sum(1 for _ in late_words(store, today.start(today.date)))
    room = max(0, a_day - done)
    for step in agenda.old[:room]:
        insort(shown, step, key=attrgetter("urgency"))
    later = (
        replace(step, begins=today.start(today.date + timedelta(days=1 + place // a_day)))
        for place, step in enumerate(islice(agenda.old, room, None))
    )
    return shown, later


def held_back_steps(store: Store) -> list[tuple[int, Pause]]:
    """Everybody whose reminder waits for a talk with a colleague of theirs, and that talk."""
    today = today_of(store, store.clock)
    ids = board_of(store).held(store, today)
    found = ((h.person_id, held_back(h)) for h in load_histories(store, today, ids))
    return [(who, pause) for who, pause in found if pause is not None]


def held_back_by(store: Store, person_id: int) -> Pause | None:
    """The talk with a colleague for which the reminder to this person waits, or None."""
    today = today_of(store, store.clock)
    return next((held_back(h) for h in load_histories(store, today, [person_id])), None)


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


__all__ = [
    "board_of",
    "coming_steps",
    "correct_dismissal",
    "dismissed_steps",
    "due_steps",
    "held_back_by",
    "held_back_steps",
    "history_of",
    "load_histories",
    "new_steps",
    "next_due_moment",
    "next_people",
    "open_steps",
    "rules_of",
    "second_person",
    "snooze_step",
    "steps_of",
    "take_up_again",
    "today_of",
    "urgent_steps",
]
