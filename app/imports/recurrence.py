"""When a recurring event takes place: RFC 5545's rules, looked at only inside a window of days.

Other readers walk from the first event on, for which a rule that never fits needs minutes. Here
every day of the window is asked whether the rule fits it, so that the work is bounded by the
window; only COUNT has to be counted from the start, within a budget.
"""

# Moments on a wall clock have no zone of their own.
# ruff: noqa: DTZ901

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import product

DAY = timedelta(days=1)
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
UNITS = {
    "SECONDLY": timedelta(seconds=1),
    "MINUTELY": timedelta(minutes=1),
    "HOURLY": timedelta(hours=1),
    "DAILY": DAY,
    "WEEKLY": 7 * DAY,
}
"""Frequencies whose steps are of one length."""
SHORT = ("SECONDLY", "MINUTELY", "HOURLY")
MOST_STEPS = 5_000
"""So many steps of a rule shorter than a day are looked at one by one."""
_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_RANGES = {
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59),
    "BYSECOND": (0, 60),
    "BYSETPOS": (-366, 366),
}
Numbers = tuple[int, ...]


class TooDense(Exception):  # noqa: N818 - the caller takes the whole time as busy
    """The rule repeats so often that its single times are not worth counting."""


class Budget:
    """How many steps may still be taken for one calendar; raises TooDense when none are left."""

    def __init__(self, steps: int = 1_000_000) -> None:
        self.left = steps

    def spend(self, steps: int = 1) -> None:
        """Take so many steps."""
        self.left -= steps
        if self.left < 0:
            raise TooDense


@dataclass(frozen=True, slots=True)
class Rule:
    """One RRULE, read. `until` is in the zone of the event; `days` are (ordinal or 0, weekday)."""

    freq: str
    interval: int = 1
    count: int | None = None
    until: datetime | None = None
    months: Numbers = ()
    month_days: Numbers = ()
    year_days: Numbers = ()
    weeks: Numbers = ()
    days: tuple[tuple[int, int], ...] = ()
    hours: Numbers = ()
    minutes: Numbers = ()
    seconds: Numbers = ()
    positions: Numbers = ()
    week_start: int = 0

    @property
    def is_plain(self) -> bool:
        """True for a rule of even steps, without any condition on them."""
        conditions = (self.months, self.month_days, self.year_days, self.weeks, self.days)
        times = (self.hours, self.minutes, self.seconds, self.positions)
        return self.freq in UNITS and not any((*conditions, *times))


@lru_cache(maxsize=1024)
def parse_rule(text: str) -> Mapping[str, str]:
    """The parts of an RRULE by name, in capitals. Raises ValueError."""
    parts: dict[str, str] = {}
    for part in filter(None, text.strip().upper().split(";")):
        name, sign, value = part.partition("=")
        if not sign:
            raise ValueError(part)
        parts[name.strip()] = value.strip()
    return parts


@lru_cache(maxsize=1024)
def rule_of(text: str, until: datetime | None = None) -> Rule:
    """Read an RRULE; `until` comes from the caller, who knows the zone. Raises ValueError."""
    parts = parse_rule(text)
    freq = parts.get("FREQ", "")
    if freq not in (*UNITS, "MONTHLY", "YEARLY"):
        raise ValueError(freq)
    interval = int(parts.get("INTERVAL", "1"))
    count = int(parts["COUNT"]) if "COUNT" in parts else None
    if not 1 <= interval <= 100_000 or (count is not None and count < 1):
        raise ValueError(text)
    listed = {name: _numbers(parts.get(name, ""), *limits) for name, limits in _RANGES.items()}
    return Rule(
        freq,
        interval,
        count,
        until,
        listed["BYMONTH"],
        listed["BYMONTHDAY"],
        listed["BYYEARDAY"],
        listed["BYWEEKNO"],
        tuple(_by_days(parts.get("BYDAY", ""))),
        listed["BYHOUR"],
        listed["BYMINUTE"],
        listed["BYSECOND"],
        listed["BYSETPOS"],
        WEEKDAYS.index(parts.get("WKST", "MO")),
    )


def _numbers(text: str, least: int, most: int) -> Numbers:
    numbers = sorted({int(part) for part in text.split(",")}) if text else []
    if any(not least <= number <= most or (number == 0 and least < 0) for number in numbers):
        raise ValueError(text)
    return tuple(numbers)


def _by_days(text: str) -> Iterator[tuple[int, int]]:
    for part in text.split(",") if text else ():
        found = _BY_DAY.fullmatch(part.strip())
        if not found:
            raise ValueError(part)
        yield int(found.group(1) or 0), WEEKDAYS.index(found.group(2))


def occurrences(
    rule: Rule, start: datetime, since: datetime, until: datetime, budget: Budget
) -> Iterator[datetime]:
    """The times from `since` on and before `until`, in order, on the event's own clock.

    `start` is the first event; all moments are without a zone. Raises TooDense.
    """
    last = min(until - timedelta(microseconds=1), rule.until or datetime.max)
    if rule.count is not None and rule.is_plain:
        last = min(last, _plus(start, UNITS[rule.freq] * rule.interval, rule.count - 1))
    elif rule.count is not None:
        yield from _counted(rule, start, since, last, budget)
        return
    if rule.freq in SHORT:
        found = _short_steps(rule, start, max(start, since), last, budget)
    else:
        found = _by_periods(rule, start, max(start, since), last, budget)
    yield from (moment for moment in found if since <= moment <= last)


def _plus(start: datetime, step: timedelta, times: int) -> datetime:
    try:
        return start + step * times
    except OverflowError:
        return datetime.max


def _counted(
    rule: Rule, start: datetime, since: datetime, last: datetime, budget: Budget
) -> Iterator[datetime]:
    """Walk from the first event on, since only so many count."""
    walk, end = _by_periods, last
    if rule.freq in SHORT:
        walk = _short_steps
        end = min(last, _plus(start, UNITS[rule.freq] * rule.interval, MOST_STEPS - 1))
    for number, moment in enumerate(walk(rule, start, start, end, budget), start=1):
        if moment > last or number > (rule.count or 0):
            return
        if moment >= since:
            yield moment
        if number == rule.count:
            return
    if end < last:
        raise TooDense


# --- steps shorter than a day ---------------------------------------------------------------------


def _short_steps(
    rule: Rule, start: datetime, since: datetime, last: datetime, budget: Budget
) -> Iterator[datetime]:
    step = UNITS[rule.freq] * rule.interval
    first = max(0, -((start - since) // step))
    many = max(0, (last - start) // step - first + 1)
    budget.spend(min(many, MOST_STEPS) // 10 + 1)
    if many > MOST_STEPS:
        raise TooDense
    # One step more at both ends: what is spread out inside a step can lie before or after it.
    for number in range(max(0, first - 1), first + many + 1):
        moment = _plus(start, step, number)
        if _fits_day(rule, start, moment.date()) and _fits_time(rule, moment):
            yield from (found for found in _within(rule, moment) if start <= found)


def _fits_time(rule: Rule, moment: datetime) -> bool:
    """Whether a step may be; what is smaller than the step is spread out inside it instead."""
    return (
        (not rule.hours or moment.hour in rule.hours)
        and (not rule.minutes or rule.freq == "HOURLY" or moment.minute in rule.minutes)
        and (not rule.seconds or rule.freq != "SECONDLY" or moment.second in rule.seconds)
    )


def _within(rule: Rule, step: datetime) -> list[datetime]:
    minutes = rule.minutes if rule.freq == "HOURLY" else ()
    seconds = rule.seconds if rule.freq != "SECONDLY" else ()
    found = [
        step.replace(minute=minute, second=min(second, 59))
        for minute in minutes or (step.minute,)
        for second in seconds or (step.second,)
    ]
    return _at_positions(found, rule.positions) if rule.positions else found


# --- steps of a day or longer ---------------------------------------------------------------------


def _by_periods(
    rule: Rule, start: datetime, since: datetime, last: datetime, budget: Budget
) -> Iterator[datetime]:
    """Go through every day, week, month or year of the rule that touches the time asked for."""
    times = _times(rule, start)
    first_day, last_day = since.date(), last.date()
    first = max(0, _period_of(rule, start.date(), first_day))
    for number in range(first, _period_of(rule, start.date(), last_day) + 1):
        days = _days_of(rule, start.date(), number)
        if not rule.positions and rule.count is None:
            days = [day for day in days if first_day <= day <= last_day]
        budget.spend()
        found = [
            datetime.combine(day, at) for day in days if _fits_day(rule, start, day) for at in times
        ]
        budget.spend(len(found))
        chosen = _at_positions(found, rule.positions) if rule.positions else found
        yield from (moment for moment in chosen if moment >= start)


def _times(rule: Rule, start: datetime) -> list[time]:
    hours, minutes = rule.hours or (start.hour,), rule.minutes or (start.minute,)
    seconds = [s for s in rule.seconds or (start.second,) if s < 60]
    many = len(hours) * len(minutes) * len(seconds)
    if many > MOST_STEPS:
        raise TooDense
    return [time(*parts) for parts in product(hours, minutes, seconds)]


def _at_positions(found: list[datetime], positions: Numbers) -> list[datetime]:
    many = len(found)
    places = {place - 1 if place > 0 else many + place for place in positions}
    return [found[place] for place in sorted(places) if 0 <= place < many]


def _period_of(rule: Rule, start: date, day: date) -> int:
    """The number of the period in which a day falls, counted from the first event's."""
    if rule.freq == "DAILY":
        return (day - start).days // rule.interval
    if rule.freq == "WEEKLY":
        weeks = (_week_start(day, rule) - _week_start(start, rule)) // (7 * DAY)
        return weeks // rule.interval
    months = (day.year - start.year) * 12 + day.month - start.month
    return (months if rule.freq == "MONTHLY" else day.year - start.year) // rule.interval


def _days_of(rule: Rule, start: date, number: int) -> Iterable[date]:
    ahead = number * rule.interval
    if rule.freq == "DAILY":
        return (start + ahead * DAY,)
    if rule.freq == "WEEKLY":
        first = _week_start(start, rule).toordinal() + ahead * 7
        return (date.fromordinal(first + place) for place in range(7) if first + place > 0)
    if rule.freq == "MONTHLY":
        year, month = divmod(start.year * 12 + start.month - 1 + ahead, 12)
        return _month(year, month + 1)
    months = rule.months or ((start.month,) if _by_start(rule) else range(1, 13))
    return (day for month in months for day in _month(start.year + ahead, month))


def _month(year: int, month: int) -> Iterator[date]:
    return (date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1))


def _week_start(day: date, rule: Rule) -> date:
    # Clamped: the first week of year 1 begins before there are dates.
    back = (day.weekday() - rule.week_start) % 7
    return date.fromordinal(max(1, day.toordinal() - back))


def _by_start(rule: Rule) -> bool:
    """Whether the first event alone says on which day the others are."""
    return not (rule.month_days or rule.year_days or rule.weeks or rule.days)


def _fits_day(rule: Rule, start: datetime, day: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if _by_start(rule):
        return _fits_start(rule, start, day)
    return (
        (not rule.month_days or _counted_in(rule.month_days, day.day, _length(day)))
        and (not rule.year_days or _in_year(rule.year_days, day))
        and (not rule.weeks or _in_weeks(rule, day))
        and (not rule.days or any(_is_weekday(rule, d, day) for d in rule.days))
    )


def _fits_start(rule: Rule, start: datetime, day: date) -> bool:
    if rule.freq == "WEEKLY":
        return day.weekday() == start.weekday()
    if rule.freq == "YEARLY" and not rule.months and day.month != start.month:
        return False
    return rule.freq not in ("MONTHLY", "YEARLY") or day.day == start.day


def _counted_in(numbers: Numbers, place: int, length: int) -> bool:
    """Whether a place, counted from 1 or backwards from the end, is among the numbers."""
    return place in numbers or place - length - 1 in numbers


def _length(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _in_year(numbers: Numbers, day: date) -> bool:
    return _counted_in(numbers, day.timetuple().tm_yday, date(day.year, 12, 31).timetuple().tm_yday)


def _in_weeks(rule: Rule, day: date) -> bool:
    """A week belongs to the year in which its fourth day is; week 1 is the first such."""
    fourth = _week_start(day, rule) + 3 * DAY
    number = (fourth.timetuple().tm_yday - 1) // 7 + 1
    end = date(fourth.year, 12, 31)
    last = end - ((end.weekday() - fourth.weekday()) % 7) * DAY
    return _counted_in(rule.weeks, number, (last.timetuple().tm_yday - 1) // 7 + 1)


def _is_weekday(rule: Rule, wanted: tuple[int, int], day: date) -> bool:
    ordinal, weekday = wanted
    if day.weekday() != weekday:
        return False
    if not ordinal or rule.freq not in ("MONTHLY", "YEARLY"):
        return True
    if rule.freq == "YEARLY" and not rule.months:
        place, length = day.timetuple().tm_yday, date(day.year, 12, 31).timetuple().tm_yday
    else:
        place, length = day.day, _length(day)
    return ordinal in ((place - 1) // 7 + 1, -((length - place) // 7) - 1)
