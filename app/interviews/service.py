"""What can be done to a talk. The row holds the talk; its facts move the stage and what is due.

A talk has at most one fact of its date: `scheduled` while it stands, `cancelled` or `no_show`
once it fell through (so that nothing counts it as agreed), and one `met` when it was held.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from app.changes import Changes
from app.clock import Clock, iso, parse_iso
from app.errors import AppError
from app.interviews.talks import (
    AGREED,
    CANCELLED,
    HELD,
    LEAST_MINUTES,
    MOST_MINUTES,
    NO_SHOW,
    USUAL_MINUTES,
    Talk,
    TalkPlan,
    last_talk,
    open_talk,
    talk,
    talk_by_uid,
)
from app.language import say
from app.store.db import Store
from app.store.models import Event, Interview, Person
from app.store.operation import Operation

WORDS = ("went", "learned", "will_do")
"""What is written about a talk after it."""


def agree(
    store: Store, clock: Clock, person_id: int, plan: TalkPlan, uid: str = ""
) -> tuple[int, Changes]:
    """Agree on a talk, or move and change the one that stands; its id.

    A move keeps the UID under which calendars know it and counts one up. `uid`: what another
    calendar calls it. Raises AppError: talk_length, row_gone.
    """
    if not LEAST_MINUTES <= plan.minutes <= MOST_MINUTES:
        raise AppError("talk_length", minutes=plan.minutes)
    known = open_talk(store, person_id)
    with store.operation(say("Change the talk") if known else "Agree on a talk") as op:
        if known is None:
            talk_id = _begin(store, clock, op, person_id, plan, uid)
        else:
            talk_id = _adopted(store, clock, op, known)
            _change(store, clock, op, replace(known, id=talk_id), plan, uid)
    return talk_id, op.changes


def agree_at(store: Store, clock: Clock, person_id: int, at: datetime | None = None) -> Changes:
    """Note the date of a talk alone (None: now); what else was agreed stays."""
    known = open_talk(store, person_id)
    plan = known.plan if known else TalkPlan(clock.now())
    return agree(store, clock, person_id, replace(plan, starts_at=at or clock.now()))[1]


def cancel(store: Store, clock: Clock, person_id: int) -> Changes:
    """Call the agreed talk off. Raises AppError(no_talk)."""
    return _fall_through(store, clock, person_id, CANCELLED, say("Cancel the talk"))


def no_show(store: Store, clock: Clock, person_id: int) -> Changes:
    """Note that the agreed talk did not take place. Raises AppError(no_talk)."""
    return _fall_through(store, clock, person_id, NO_SHOW, say("They did not come"))


def hold(
    store: Store,
    clock: Clock,
    person_id: int,
    at: datetime | None = None,
    minutes: int | None = None,
    way: str = "",
) -> tuple[int, Changes]:
    """Note that a talk was held and ended `at` (None: now); its id. The thank-you clock starts.

    It is the talk that was agreed, unless that one was agreed only later for another day.
    """
    ended = at or clock.now()
    known = open_talk(store, person_id)
    with store.operation(say("Talk held")) as op:
        if known is not None and _is_that_talk(known, ended):
            talk_id = _adopted(store, clock, op, known)
            plan = replace(known.plan, way=way or known.plan.way)
        else:
            taken = timedelta(minutes=minutes or USUAL_MINUTES)
            plan = TalkPlan(ended - taken, minutes or USUAL_MINUTES, way=way)
            talk_id = _row(store, clock, op, person_id, plan, "")
        starts = plan.starts_at
        if minutes or starts > ended:
            starts = ended - timedelta(minutes=minutes or plan.minutes)
        _held(clock, op, talk_id, starts, ended, plan.way)
        _met(clock, op, person_id, talk_id, ended, minutes, plan.way)
    return talk_id, op.changes


def hold_at(store: Store, clock: Clock, person_id: int, at: datetime | None = None) -> Changes:
    """Note the end of a talk alone (None: now)."""
    return hold(store, clock, person_id, at)[1]


TALK_FACTS = {"scheduled": agree_at, "met": hold_at}
"""The facts that are more than a date: what notes each for a person at a moment."""


def set_end(store: Store, clock: Clock, talk_id: int, ended: datetime) -> Changes:
    """Correct when a held talk ended; the thank-you clock follows. Raises AppError(row_gone)."""
    found = _of_id(store, talk_id)
    starts = min(found.plan.starts_at, ended)
    minutes = max(1, round((ended - starts).total_seconds() / 60))
    with store.operation(say("End of the talk"), merge_key=f"talk:{talk_id}:end") as op:
        _held(clock, op, talk_id, starts, ended, found.plan.way)
        for event_id in _facts(store, talk_id, "met"):
            op.update(Event, event_id, at=iso(ended), minutes=minutes)
    return op.changes


def resume(store: Store, clock: Clock, talk_id: int) -> Changes:
    """Go on with a talk that was taken for over. Raises AppError(row_gone)."""
    found = _of_id(store, talk_id)
    with store.operation(say("Go on with the talk")) as op:
        for event_id in _facts(store, talk_id, "met"):
            op.delete(Event, event_id)
        op.update(Interview, talk_id, status=AGREED, ended_at=None, updated_at=iso(clock.now()))
        if not _facts(store, talk_id, "scheduled"):
            _scheduled(clock, op, found.person_id, talk_id, found.plan)
    return op.changes


def save_words(store: Store, talk_id: int, field: str, text: str) -> Changes:
    """Keep what is written about a talk, one of WORDS. Raises AppError(row_gone)."""
    assert field in WORDS
    with store.operation(say("Notes on the talk"), merge_key=f"talk:{talk_id}:{field}") as op:
        op.update(Interview, talk_id, **{field: text or None})
    return op.changes


def take_fact_out(store: Store, clock: Clock, event_id: int) -> Changes:
    """Take a dated fact back; the talk it belongs to follows."""
    event = store.get(Event, event_id)
    with store.operation(say("Take a fact out")) as op:
        op.delete(Event, event_id)
        row = store.get(Interview, event.interview_id or 0) if event is not None else None
        if event is not None and row is not None:
            back = event.kind == "met" and bool(_facts(store, row.id, "scheduled"))
            status = AGREED if back else row.status if event.kind == "moved" else CANCELLED
            ended = row.ended_at if event.kind == "moved" else None
            op.update(Interview, row.id, status=status, ended_at=ended, updated_at=iso(clock.now()))
    return op.changes


def correct_fact(
    store: Store,
    clock: Clock,
    event_id: int,
    at: datetime,
    words: str | None = None,
    minutes: int | None = None,
    way: str | None = None,
) -> Changes:
    """Give a dated fact another moment, and where given other words, of a talk its length and way.

    The talk it belongs to follows, and what follows from it follows. Raises AppError(row_gone).
    """
    event = store.get(Event, event_id)
    if event is None:
        raise AppError("row_gone")
    values: dict[str, Any] = {"at": iso(at)}
    if words is not None:
        values["note"] = words.strip() or None
    if minutes is not None:
        values["minutes"] = minutes
    if way is not None:
        values["way"] = way or None
    with store.operation(say("Correct what happened")) as op:
        found = talk(store, event.interview_id or 0)
        if op.update(Event, event_id, **values) and found is not None:
            _correct_talk(clock, op, found, store.get(Event, event_id))
    return op.changes


def talk_for_notes(store: Store, person_id: int) -> Talk | None:
    """The talk that notes made now belong to: the agreed one once it began, else the last held."""
    known = open_talk(store, person_id)
    held = last_talk(store, person_id)
    if held is None or (known is not None and known.plan.starts_at <= store.clock.now()):
        return known
    return held


def _is_that_talk(known: Talk, ended: datetime) -> bool:
    noted_later = bool(known.changed_at) and iso(ended) < known.changed_at
    return not (noted_later and known.plan.starts_at > ended + timedelta(days=1))


def _of_id(store: Store, talk_id: int) -> Talk:
    found = talk(store, talk_id)
    if found is None:
        raise AppError("row_gone")
    return found


def _facts(store: Store, talk_id: int, kind: str) -> list[int]:
    rows = store.sql(
        "SELECT id FROM event WHERE interview_id = ? AND kind = ? ORDER BY id", (talk_id, kind)
    )
    return [int(row[0]) for row in rows]


def _values(plan: TalkPlan) -> dict[str, Any]:
    return {
        "starts_at": iso(plan.starts_at),
        "minutes": plan.minutes,
        "time_zone": plan.zone or None,
        "way": plan.way or None,
        "place": plan.place.strip() or None,
        "agenda": plan.agenda.strip() or None,
    }


def _row(
    store: Store, clock: Clock, op: Operation, person_id: int, plan: TalkPlan, uid: str
) -> int:
    if store.get(Person, person_id) is None:
        raise AppError("row_gone")
    now = iso(clock.now())
    return op.insert(
        Interview,
        person_id=person_id,
        uid=uid if uid and talk_by_uid(store, uid) is None else f"{uuid4()}@askwell",
        status=AGREED,
        created_at=now,
        updated_at=now,
        **_values(plan),
    )


def _begin(
    store: Store, clock: Clock, op: Operation, person_id: int, plan: TalkPlan, uid: str
) -> int:
    talk_id = _row(store, clock, op, person_id, plan, uid)
    _scheduled(clock, op, person_id, talk_id, plan)
    return talk_id


def _scheduled(clock: Clock, op: Operation, person_id: int, talk_id: int, plan: TalkPlan) -> None:
    op.insert(
        Event,
        person_id=person_id,
        kind="scheduled",
        at=iso(plan.starts_at),
        recorded_at=iso(clock.now()),
        minutes=plan.minutes,
        way=plan.way or None,
        interview_id=talk_id,
    )


def _adopted(store: Store, clock: Clock, op: Operation, known: Talk) -> int:
    """The id of an open talk; a date that stood alone gets its row now."""
    if known.id:
        return known.id
    talk_id = _row(store, clock, op, known.person_id, known.plan, "")
    newest = store.sql(
        "SELECT id FROM event WHERE person_id = ? AND kind = 'scheduled' AND interview_id IS NULL "
        "ORDER BY recorded_at DESC, id DESC LIMIT 1",
        (known.person_id,),
    )
    op.update(Event, newest[0][0], interview_id=talk_id)
    return talk_id


def _change(
    store: Store, clock: Clock, op: Operation, known: Talk, plan: TalkPlan, uid: str
) -> None:
    free = uid and talk_by_uid(store, uid) is None
    values = _values(plan) | ({"uid": uid} if free else {})
    if not op.update(Interview, known.id, **values):
        return
    now = iso(clock.now())
    op.update(Interview, known.id, sequence=known.sequence + 1, updated_at=now)
    moved = plan.starts_at != known.plan.starts_at
    fact = {"minutes": plan.minutes, "way": plan.way or None}
    if moved:
        # Noted anew: a new time wants a new confirmation.
        fact |= {"at": iso(plan.starts_at), "recorded_at": now}
        _moved(op, known, now)
    for event_id in _facts(store, known.id, "scheduled"):
        op.update(Event, event_id, **fact)


def _moved(op: Operation, known: Talk, now: str) -> None:
    op.insert(
        Event,
        person_id=known.person_id,
        kind="moved",
        at=now,
        recorded_at=now,
        note=iso(known.plan.starts_at),
        interview_id=known.id,
    )


def _fall_through(store: Store, clock: Clock, person_id: int, status: str, label: str) -> Changes:
    known = open_talk(store, person_id)
    if known is None:
        raise AppError("no_talk")
    now = iso(clock.now())
    with store.operation(label) as op:
        talk_id = _adopted(store, clock, op, known)
        op.update(Interview, talk_id, status=status, sequence=known.sequence + 1, updated_at=now)
        for event_id in _facts(store, talk_id, "scheduled"):
            op.update(
                Event,
                event_id,
                kind=status,
                at=now,
                recorded_at=now,
                note=iso(known.plan.starts_at),
            )
    return op.changes


def _held(
    clock: Clock, op: Operation, talk_id: int, starts: datetime, ended: datetime, way: str
) -> None:
    op.update(
        Interview,
        talk_id,
        status=HELD,
        starts_at=iso(starts),
        ended_at=iso(ended),
        way=way or None,
        updated_at=iso(clock.now()),
    )


def _correct_talk(clock: Clock, op: Operation, found: Talk, event: Any) -> None:
    """Make the talk of a fact what the fact now says: its date, or its end, length and way."""
    if event.kind == "scheduled" and found.is_open:
        values = {"starts_at": event.at, "sequence": found.sequence + 1}
        op.update(Interview, found.id, **values, updated_at=iso(clock.now()))
    elif event.kind == "met":
        ended = parse_iso(event.at)
        taken = timedelta(minutes=event.minutes or found.minutes_held or found.plan.minutes)
        _held(clock, op, found.id, ended - taken, ended, event.way or "")


def _met(
    clock: Clock,
    op: Operation,
    person_id: int,
    talk_id: int,
    ended: datetime,
    minutes: int | None,
    way: str,
) -> None:
    op.insert(
        Event,
        person_id=person_id,
        kind="met",
        at=iso(ended),
        recorded_at=iso(clock.now()),
        minutes=minutes,
        way=way or None,
        interview_id=talk_id,
    )
