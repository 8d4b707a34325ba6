"""Days and times as a letter says them: “Tue 1 Dec, 10:00 – 11:30”, “December 3rd at 5 pm”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
USUAL_MINUTES = 20
_MONTH = (
    r"(?P<month{n}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?P<weekday>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|s|nesday|rsday|rs|r|urday)?"
_YEAR = r"(?:,? (?P<year{n}>20\d\d)\b)?"
_CLOCK = r"(?P<hour{n}>\d{{1,2}})(?:[:.](?P<minute{n}>[0-5]\d))?(?: ?(?P<half{n}>[ap])\.?m\b\.?)?"
_DATE = re.compile(
    rf"\b{_WEEKDAY}\b\.?,? (?:the )?)?(?:"
    rf"(?P<day1>\d{{1,2}})(?:st|nd|rd|th|\.)?(?: of)? {_MONTH.format(n=1)}\b{_YEAR.format(n=1)}"
    rf"|{_MONTH.format(n=2)} (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d){_YEAR.format(n=2)}"
    r"|(?P<year3>20\d\d)-(?P<month3>\d\d)-(?P<day3>\d\d)"
    r"|(?P<day4>\d{1,2})\.(?P<month4>\d{1,2})\.(?P<year4>20\d\d)?(?!\d))",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"(?:,|:|;)? ?(?:at |from |around |between )?{_CLOCK.format(n=1)}"
    rf"(?: ?(?:–|—|-|to|until|till|and) ?{_CLOCK.format(n=2)})?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class SaidTime:
    """A day that a letter names, with its place, its time where one follows, and its weekday."""

    start: int
    end: int
    day: date
    begins: time | None = None
    ends: time | None = None
    weekday: int | None = None

    def moments(self, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
        """From when to when, in a zone; None without a time of day."""
        if self.begins is None:
            return None
        begin = datetime.combine(self.day, self.begins, zone)
        if self.ends is not None and self.ends > self.begins:
            return begin, datetime.combine(self.day, self.ends, zone)
        return begin, begin + timedelta(minutes=USUAL_MINUTES)


def times_said(text: str, today: date) -> list[SaidTime]:
    """Every day that is named with its month; one without a year is the one nearest to today."""
    return list(_times(text, today))


def _times(text: str, today: date) -> Iterator[SaidTime]:
    for found in _DATE.finditer(text):
        day = _day(found, today)
        if day is None:
            continue
        begins, ends, end = _clock(text, found.end())
        said = found.group("weekday")
        weekday = DAYS.index(said.casefold()) if said else None
        yield SaidTime(found.start(), end, day, begins, ends, weekday)


def _day(found: re.Match[str], today: date) -> date | None:
    form = next(n for n in "1234" if found.group(f"day{n}"))
    month = found.group(f"month{form}").casefold()
    number = int(month) if month.isdigit() else MONTHS.index(month[:3]) + 1
    year = found.group(f"year{form}")
    day = int(found.group(f"day{form}"))
    years = [int(year)] if year else [today.year, today.year + 1, today.year - 1]
    days = [made for y in years if (made := _made(y, number, day)) is not None]
    return min(days, key=lambda made: abs((made - today).days), default=None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(text: str, at: int) -> tuple[time | None, time | None, int]:
    found = _TIME.match(text, at)
    if found is None or not _is_clock(found):
        return None, None, at
    half = found.group("half2") if not found.group("half1") else found.group("half1")
    begins = _time(found.group("hour1"), found.group("minute1"), half)
    ends = (
        _time(found.group("hour2"), found.group("minute2"), found.group("half2"))
        if found.group("hour2")
        else None
    )
    return (begins, ends, found.end()) if begins else (None, None, at)


def _is_clock(found: re.Match[str]) -> bool:
    """A bare number is a time only after “at” or with minutes, am or pm."""
    worded = re.search(r"\b(?:at|from|around|between)\b", found.group(), re.IGNORECASE)
    return bool(found.group("minute1") or found.group("half1") or found.group("half2") or worded)


def _time(hour: str, minute: str | None, half: str | None) -> time | None:
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half.casefold() == "p" else 0)
    return time(number, int(minute or 0)) if number < 24 else None
