"""Free times: when two people can talk, inside both their hours, worded for the reader."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.cadence.business_days import WorkCalendar
from app.errors import AppError
from app.imports.calendar import Busy, joined
from app.mail.time_words import Slot
from app.research.hours import WORKING_DAYS, WeekHours, read_hours

USUAL_HOURS = "09:00-17:00"
MINUTES = 20
"""What is asked for when nothing else is said."""
LEAST_MINUTES, MOST_MINUTES = 5, 240
NOTICE_DAYS = 2
BUFFER_MINUTES = 10
WINDOW = timedelta(days=14)
"""How far ahead of now all free times are listed."""
FURTHEST = timedelta(days=42)
"""How far ahead two or three are looked for when the window has too few."""
GRID = timedelta(minutes=15)
PROPOSED = 3
_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Side:
    """One of the two: the zone, the hours of the week and the country's holidays."""

    zone: ZoneInfo
    hours: WeekHours
    country: str = ""


@dataclass(frozen=True)
class Wish:
    """What is looked for, and under which terms."""

    minutes: int = MINUTES
    notice: timedelta = timedelta(days=NOTICE_DAYS)
    buffer: timedelta = timedelta(minutes=BUFFER_MINUTES)
    """Kept free around other appointments where a time is proposed."""


def hours_of(text: str) -> WeekHours:
    """The hours on a card; the usual ones when it says none, or nothing readable."""
    try:
        return read_hours(text or USUAL_HOURS)
    except AppError:
        return read_hours(USUAL_HOURS)


def usual_hours(country: str = "") -> WeekHours:
    """Nine to five, Monday to Friday, without the days that are weekend in the country."""
    week = read_hours(USUAL_HOURS)
    return week.without(WorkCalendar(country).weekend & frozenset(WORKING_DAYS))


@dataclass
class FreeTimes:
    """Looks for times; `busy` is what is taken, joined and in order."""

    now: datetime
    mine: Side
    theirs: Side
    busy: Sequence[Busy] = ()
    wish: Wish = field(default_factory=Wish)
    known: timedelta = FURTHEST
    """How far ahead of now `busy` goes; nothing is proposed beyond it."""

    def __post_init__(self) -> None:
        self._busy = joined(self.busy)
        self._ends = [span.end for span in self._busy]
        self._rests = (_rests(self.mine.country), _rests(self.theirs.country))

    def all(self, until: datetime | None = None) -> list[Slot]:
        """Every free start on the quarter of an hour, from the notice on, in the next two weeks."""
        last = until or self.now + WINDOW
        return [slot for slot in self._candidates(last) if self._is_free(slot, timedelta())]

    def proposed(self, count: int = PROPOSED) -> list[Slot]:
        """Two or three that a person would choose: on different days, at different hours.

        The next two weeks are looked through first, and all that is known when they have too few.
        """
        found: list[Slot] = []
        for ahead in sorted({min(WINDOW, self.known), self.known}):
            free = [
                slot
                for slot in self._candidates(self.now + ahead)
                if self._is_free(slot, self.wish.buffer)
            ]
            found = spread(free, self.theirs.zone, count)
            if len(found) >= count:
                break
        return found

    def _candidates(self, until: datetime) -> Iterator[Slot]:
        length = timedelta(minutes=self.wish.minutes)
        start = _on_grid(self.now + self.wish.notice)
        while start + length <= until:
            slot = Slot(start, start + length)
            if self._suits(slot):
                yield slot
            start += GRID

    def _suits(self, slot: Slot) -> bool:
        for side, rests in zip((self.mine, self.theirs), self._rests, strict=True):
            start, end = (moment.astimezone(side.zone) for moment in slot)
            if not side.hours.fits(start, end) or rests(start.date()):
                return False
            if _is_unclear(start, end):
                return False
        return True

    def _is_free(self, slot: Slot, buffer: timedelta) -> bool:
        first, last = slot.start - buffer, slot.end + buffer
        place = bisect_left(self._ends, first)
        for span in self._busy[place : place + 2]:
            # One that ends when this begins does not disturb; one without a length does.
            if span.start < last and (span.end > first or span.start >= first):
                return False
        return True


def spread(free: Iterable[Slot], zone: ZoneInfo, count: int) -> list[Slot]:
    """So many of these, on different days and hours where that can be, in order.

    One day in the morning, the next in the afternoon; full and half hours before quarters.
    """
    by_day: dict[date, list[Slot]] = {}
    for slot in free:
        by_day.setdefault(slot.start.astimezone(zone).date(), []).append(slot)
    days = _chosen_days(sorted(by_day), count)
    chosen: list[Slot] = []
    for number, day in enumerate(days):
        chosen.append(_best(by_day[day], zone, number))
    while len(chosen) < count:
        apart = [s for day in by_day.values() for s in day if _apart(s, chosen)]
        if not apart:
            break
        chosen.append(_best(apart, zone, len(chosen)))
    return sorted(chosen)


WISHED_HOURS = (10, 15, 11, 14, 9, 16)
"""The hours that are tried first, one after the other."""


def _best(free: Sequence[Slot], zone: ZoneInfo, number: int) -> Slot:
    wished = WISHED_HOURS[number % len(WISHED_HOURS)]

    def cost(slot: Slot) -> tuple[float, Slot]:
        start = slot.start.astimezone(zone)
        hour = start.hour + start.minute / 60
        odd = {0: 0.0, 30: 0.25}.get(start.minute, 0.5)
        return abs(hour - wished) + odd, slot

    return min(free, key=cost)


def _chosen_days(days: Sequence[date], count: int) -> list[date]:
    """The first days, one after the next with a day between them where there are enough."""
    chosen: list[date] = []
    for day in days:
        if len(chosen) < count and (not chosen or (day - chosen[-1]).days > 1):
            chosen.append(day)
    for day in days:
        if len(chosen) < count and day not in chosen:
            chosen.append(day)
    return sorted(chosen)


def _apart(slot: Slot, others: Sequence[Slot]) -> bool:
    return all(slot.start >= o.end + _HOUR or slot.end + _HOUR <= o.start for o in others)


def _on_grid(moment: datetime) -> datetime:
    begin = datetime(2000, 1, 1, tzinfo=UTC)
    return begin + -((begin - moment) // GRID) * GRID


def _is_unclear(start: datetime, end: datetime) -> bool:
    """Whether clocks change in it, or its hour comes twice that day: nobody could agree on it."""
    if start.utcoffset() != end.utcoffset():
        return True
    return any(
        moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset()
        for moment in (start, end)
    )


def _rests(country: str) -> Callable[[date], bool]:
    calendar = WorkCalendar(country)
    known: dict[date, bool] = {}

    def rests(day: date) -> bool:
        if day not in known:
            known[day] = calendar.is_holiday(day)
        return known[day]

    return rests
