"""What is taken: the calendars that count as mine, talks that are agreed, times offered to others.

An offered time is held for one person. It is free again, without a write, when its letter is
dropped or taken back, when the person declines or agrees on a talk, and when it is over.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.changes import Changes
from app.clock import Clock, iso, parse_iso
from app.errors import AppError
from app.imports.calendar import Busy, BusyTimes, Calendar, read_calendar, warning_words
from app.language import say
from app.mail.free_times import (
    BUFFER_MINUTES,
    FURTHEST,
    MINUTES,
    NOTICE_DAYS,
    PROPOSED,
    WINDOW,
    FreeTimes,
    Side,
    Wish,
    hours_of,
    usual_hours,
)
from app.mail.their_time import TheirTime, my_time, their_time
from app.mail.time_words import times_in
from app.research.me import own_profile
from app.settings import Settings
from app.store.db import Store
from app.store.models import OfferedTime

if TYPE_CHECKING:
    from app.store.operation import Operation

CALENDARS = "times/calendars"
NOTICE = "times/notice_days"
BUFFER = "times/buffer_minutes"
_SETTING = frozenset((1,))
HELD = (
    "o.status = 'offered' AND o.ends_at > ? AND NOT EXISTS (SELECT 1 FROM email e "
    "WHERE e.id = o.email_id AND (e.dropped_at IS NOT NULL OR (e.opened_at IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM event s WHERE s.email_id = e.id)))) "
    "AND NOT EXISTS (SELECT 1 FROM event v LEFT JOIN email e ON e.id = o.email_id "
    "WHERE v.person_id = o.person_id AND v.kind IN ('declined', 'scheduled', 'met') "
    "AND v.recorded_at > COALESCE(e.opened_at, e.created_at, v.recorded_at))"
)
"""The rows `o` of offered_time that are still held at the moment given as parameter."""
_TALKS = (
    "SELECT v.at, v.minutes FROM event v WHERE v.kind = 'scheduled' AND v.at > ? "
    "AND v.interview_id IS NULL AND v.id = "
    "(SELECT id FROM event w WHERE w.person_id = v.person_id AND w.kind IN "
    "('scheduled', 'declined') ORDER BY w.recorded_at DESC, w.id DESC LIMIT 1)"
)
_INTERVIEWS = (
    "SELECT starts_at, minutes FROM interview WHERE starts_at > ? AND ended_at IS NULL "
    "AND status = 'agreed'"
)


@dataclass(frozen=True)
class Taken:
    """Busy times, and what could not be known about them, each as a sentence with its file."""

    spans: tuple[Busy, ...]
    remarks: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    """The names of calendars that could not be read at all."""


@dataclass(frozen=True)
class Found:
    """A search for free times: how to look, for whom they are worded, and what is doubtful."""

    times: FreeTimes
    theirs: TheirTime
    taken: Taken


# --- my calendars ---------------------------------------------------------------------------------


def my_calendars(store: Store) -> tuple[Path, ...]:
    """The calendar files that count as mine, in the order in which they were added."""
    return tuple(Path(path) for path in Settings(store).get(CALENDARS, []))


def add_calendar(store: Store, path: Path) -> Changes:
    """Count a file as my calendar; it is read again whenever it has changed.

    Raises AppError as `read_calendar` does, and calendar_broken.
    """
    whole = path.absolute()
    read_calendar(whole)
    paths = my_calendars(store)
    if whole in paths:
        return Changes.none(say("Use calendar"))
    Settings(store).set(CALENDARS, [str(known) for known in (*paths, whole)])
    return Changes("Use calendar", {"setting": _SETTING}, undoable=False)


def remove_calendar(store: Store, path: Path) -> Changes:
    """Let a file count as my calendar no more; the file itself stays as it is."""
    paths = my_calendars(store)
    if path not in paths:
        return Changes.none(say("Leave calendar out"))
    Settings(store).set(CALENDARS, [str(known) for known in paths if known != path])
    return Changes("Leave calendar out", {"setting": _SETTING}, undoable=False)


def set_terms(store: Store, notice_days: int, buffer_minutes: int) -> Changes:
    """Say how far ahead times are proposed, and how much is kept free around appointments."""
    settings = Settings(store)
    settings.set(NOTICE, max(0, notice_days))
    settings.set(BUFFER, max(0, buffer_minutes))
    return Changes("Free times", {"setting": _SETTING}, undoable=False)


def wish_of(store: Store, minutes: int = MINUTES) -> Wish:
    """What is looked for, under the terms that the person has set."""
    settings = Settings(store)
    notice, buffer = settings.get(NOTICE, NOTICE_DAYS), settings.get(BUFFER, BUFFER_MINUTES)
    return Wish(minutes, timedelta(days=int(notice)), timedelta(minutes=int(buffer)))


def read_busy(paths: Sequence[Path], since: datetime, until: datetime, zone: ZoneInfo) -> Taken:
    """What calendars take up. One that cannot be read is said and left out; none stops the rest."""
    spans: list[Busy] = []
    remarks: list[str] = []
    missing: list[str] = []
    for path in paths:
        try:
            found = _busy_in(path, since, until, zone)
        except AppError as error:
            remarks.append(error.message)
            missing.append(path.name)
            continue
        spans += found.spans
        remarks += [
            f"{path.name}: {warning_words(code, count)}" for code, count in found.warnings.items()
        ]
    return Taken(tuple(spans), tuple(remarks), tuple(missing))


def calendar_in(path: Path) -> Calendar:
    """A calendar file, read again only when it has changed. Raises AppError as read_calendar."""
    return _calendar_of(path, *_mark(path))


def forget_calendars() -> None:
    """Read every calendar again when it is next asked for."""
    _calendar_of.cache_clear()
    _busy_of.cache_clear()


def _busy_in(path: Path, since: datetime, until: datetime, zone: ZoneInfo) -> BusyTimes:
    # Whole days, so that asking again a minute later finds what was worked out already.
    first = since.replace(hour=0, minute=0, second=0, microsecond=0)
    last = until.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return _busy_of(path, *_mark(path), first, last, zone)


def _mark(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError:
        raise AppError("not_found", file=path.name) from None
    return state.st_mtime_ns, state.st_size


@lru_cache(maxsize=8)
def _calendar_of(path: Path, changed: int, size: int) -> Calendar:  # noqa: ARG001
    return read_calendar(path)


@lru_cache(maxsize=8)
def _busy_of(
    path: Path, changed: int, size: int, since: datetime, until: datetime, zone: ZoneInfo
) -> BusyTimes:
    return _calendar_of(path, changed, size).busy(since, until, zone)


# --- looking for times ----------------------------------------------------------------------------


def look_for_times(
    store: Store,
    clock: Clock,
    person_id: int,
    *,
    zone: str = "",
    minutes: int = MINUTES,
    calendars: Sequence[Path] | None = None,
    ahead: timedelta | None = None,
) -> Found:
    """How to find times for a talk with a person; nothing is written.

    Without calendars those that count as mine are read. They are read for the next two weeks, and
    for six where those have too few times, or as far `ahead` as is said.
    Raises AppError: bad_zone, no_such_person.
    """
    mine, theirs = my_time(store, clock), their_time(store, clock, person_id, zone)
    hours = own_profile(store).hours
    sides = (
        Side(clock.zone, hours_of(hours) if hours else usual_hours(mine.country), mine.country),
        Side(theirs.zone, usual_hours(theirs.country), theirs.country),
    )
    paths = my_calendars(store) if calendars is None else calendars
    others = (*own_talks(store, clock), *held_for_others(store, clock, person_id))
    wish, now = wish_of(store, minutes), clock.now()

    def found(far: timedelta) -> Found:
        taken = read_busy(paths, now, now + far, clock.zone)
        spans = (*taken.spans, *others)
        return Found(FreeTimes(now, *sides, spans, wish, far), theirs, taken)

    near = found(ahead or WINDOW)
    enough = ahead is not None or len(near.times.proposed()) >= PROPOSED
    return near if enough else found(FURTHEST)


def own_talks(store: Store, clock: Clock) -> list[Busy]:
    """The talks that are agreed and not over."""
    recent = iso(clock.now() - timedelta(hours=4))
    rows = store.sql(_TALKS, (recent,)) + store.sql(_INTERVIEWS, (recent,))
    starts = [(parse_iso(at), timedelta(minutes=minutes or MINUTES)) for at, minutes in rows]
    return [Busy(start, start + length) for start, length in starts]


def held_for_others(store: Store, clock: Clock, person_id: int) -> list[Busy]:
    """The times that are held for other people than this one."""
    rows = store.sql(
        f"SELECT o.starts_at, o.ends_at FROM offered_time o WHERE {HELD} AND o.person_id != ?",
        (iso(clock.now()), person_id),
    )
    return [Busy(parse_iso(start), parse_iso(end)) for start, end in rows]


# --- holding --------------------------------------------------------------------------------------


def hold_times(op: Operation, store: Store, clock: Clock, email_id: int) -> None:
    """Hold the times that a letter offers, as part of the write that opens or sends it."""
    found = store.sql("SELECT person_id, body FROM email WHERE id = ?", (email_id,))
    if not found:
        raise AppError("row_gone")
    person_id, body = found[0]
    for (row_id,) in store.sql("SELECT id FROM offered_time WHERE email_id = ?", (email_id,)):
        op.delete(OfferedTime, row_id)
    reader = their_time(store, clock, person_id).reader
    for slot in times_in(body, reader, clock.now()):
        op.insert(
            OfferedTime,
            person_id=person_id,
            email_id=email_id,
            starts_at=iso(slot.start),
            ends_at=iso(slot.end),
            status="offered",
        )
