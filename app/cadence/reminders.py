"""What is to be told, and when: pure rules over steps, a moment, a zone and the quiet hours.

A step gives at most two notices. Whoever tells them looks, tells what the look says as one, keeps
the keys as told, and sleeps until the moment the look names.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zlib import crc32
from zoneinfo import ZoneInfo

from app.cadence.next_steps import KINDS, TALK_MINUTES, Step
from app.clock import iso

MORNING = time(9)
"""When a day's things are told, all of them at once."""
BEFORE_TALK = timedelta(minutes=15)
THANK_LEFT = timedelta(hours=4)
"""So much of the 24 hours is left when a thank-you is called to mind."""
EVENING_BEFORE = timedelta(minutes=30)
"""So long before the quiet hours comes what would be too late after them."""
UNTOLD = frozenset({"write"})
"""Whom one might write to is a proposal: it waits in Today and calls nobody."""
Snoozes = Mapping[tuple[int, str], datetime]
"""(person, kind or key) → the moment until which a step was put off, when that is over."""


@dataclass(frozen=True)
class QuietHours:
    """Hours of the day in which nothing is told; over midnight when they end before they begin."""

    begins: time = time(21)
    ends: time = time(8)

    def around(self, moment: datetime, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
        """Begin and end of the quiet hours that hold a moment in a zone; None outside of them."""
        if self.begins == self.ends:
            return None
        today = moment.astimezone(zone).date()
        for day in (today - timedelta(days=1), today):
            last = day if self.begins < self.ends else day + timedelta(days=1)
            begins = datetime.combine(day, self.begins, zone).astimezone(UTC)
            ends = datetime.combine(last, self.ends, zone).astimezone(UTC)
            if begins <= moment < ends:
                return begins, ends
        return None

    def after(self, moment: datetime, zone: ZoneInfo) -> datetime:
        """The first moment from here on that is not quiet."""
        while span := self.around(moment, zone):
            moment = span[1]
        return moment


@dataclass(frozen=True)
class Notice:
    """One thing to tell, from `at` on. With `until`, it has no sense from then on."""

    key: str
    step: Step
    at: datetime
    until: datetime | None = None

    @property
    def urgency(self) -> tuple[int, datetime, int]:
        """The most urgent kind first."""
        return KINDS.index(self.step.kind), self.at, self.step.person_id


@dataclass(frozen=True)
class Look:
    """What one look at the steps found: what to tell now, as one; the keys of all that is open;
    when to look again (None: when something changes)."""

    tell: tuple[Notice, ...]
    open_keys: frozenset[str]
    wake_at: datetime | None


def look_at(
    steps: Iterable[Step],
    told: Container[str],
    now: datetime,
    zone: ZoneInfo,
    quiet: QuietHours,
    snoozes: Snoozes | None = None,
) -> Look:
    """Look at all steps of the moment: what was not told yet, and when there is more to tell.

    Nothing is told in the quiet hours: it waits for their end, or comes the evening before when
    it would then be too late.
    """
    past = snoozes or {}
    notices = [n for step in steps for n in notices_of(step, zone, quiet, _back(step, past))]
    waiting = [n for n in notices if n.key not in told and not (n.until and n.until <= now)]
    is_quiet = quiet.around(now, zone) is not None
    tell = [] if is_quiet else [n for n in waiting if n.at <= now]
    keys = frozenset(notice.key for notice in notices)
    tell.sort(key=lambda notice: notice.urgency)
    return Look(tuple(tell), keys, _wake(waiting, now, zone, quiet))


def _back(step: Step, past: Snoozes) -> datetime | None:
    """When a step came back; one of several of a kind is put off by its own key."""
    names = ((step.person_id, step.key), (step.person_id, step.kind))
    return max((past[name] for name in names if name in past), default=None)


def _wake(
    waiting: Iterable[Notice], now: datetime, zone: ZoneInfo, quiet: QuietHours
) -> datetime | None:
    moments = ((quiet.after(max(n.at, now), zone), n.until) for n in waiting)
    later = (at for at, until in moments if at > now and not (until and until <= at))
    return min(later, default=None)


def notices_of(
    step: Step, zone: ZoneInfo, quiet: QuietHours, back: datetime | None = None
) -> Iterator[Notice]:
    """The notices of a step; `back` is when it came back after it had been put off."""
    for phase, at, until, room in _phases(step, zone):
        moment, name = _at(at, until, room, zone, quiet), f"{_key(step)}:{phase}"
        if back is not None and back > moment:
            moment, name = back, f"{name}:{iso(back)}"
        yield Notice(name, step, moment, until if phase == "soon" else None)


def _phases(
    step: Step, zone: ZoneInfo
) -> Iterator[tuple[str, datetime, datetime | None, timedelta]]:
    """Name, moment, deadline, and how long before the deadline it must be told at the latest."""
    if step.kind in UNTOLD:
        return
    if step.kind == "talk":
        starts: datetime = step.details["starts_at"]
        length = timedelta(minutes=step.details.get("minutes") or TALK_MINUTES)
        yield "soon", starts - BEFORE_TALK, starts, timedelta(minutes=5)
        yield "over", starts + length, None, timedelta()
    elif isinstance(step.due, datetime):
        at = max(step.begins, step.due - THANK_LEFT)
        yield "left", at, step.due, timedelta(hours=1)
    else:
        yield "day", _morning(step.begins, zone), None, timedelta()


def _morning(moment: datetime, zone: ZoneInfo) -> datetime:
    """The first morning from a moment on: what one noted in the afternoon is no news that day."""
    day = moment.astimezone(zone).date()
    morning = datetime.combine(day, MORNING, zone).astimezone(UTC)
    if morning >= moment:
        return morning
    return datetime.combine(day + timedelta(days=1), MORNING, zone).astimezone(UTC)


def _at(
    at: datetime, deadline: datetime | None, room: timedelta, zone: ZoneInfo, quiet: QuietHours
) -> datetime:
    span = quiet.around(at, zone)
    if span is None:
        return at
    later = quiet.after(at, zone)
    return later if deadline is None or later <= deadline - room else span[0] - EVENING_BEFORE


def _key(step: Step) -> str:
    """Names a step and its occasion without any word of it; another date is another occasion."""
    what = str(step.details.get("text") or step.details.get("name") or "")
    mark = f":{crc32(what.encode()):x}" if what else ""
    return f"{step.kind}:{step.person_id}:{step.due_text}{mark}"
