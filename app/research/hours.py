"""Hours of the week in which somebody can talk: "Mon-Fri 09:00-17:00"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from app.errors import AppError

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WORKING_DAYS = (0, 1, 2, 3, 4)
DAY_END = 24 * 60
Span = tuple[int, int]
"""From and to, in minutes after midnight."""
_HOURS = re.compile(r"(\d{1,2})(?::(\d\d))?\s*[-–]\s*(\d{1,2})(?::(\d\d))?")
_GROUP = re.compile(r"\s*+((?:[A-Za-z]{3,9}+\s*+(?:[-–,]\s*+)?+)*+)(\d.*?)\s*")
"""Nothing that was taken is given back: a long run of letters would be parted in every way."""
_DAY_NAMES = re.compile(r"([A-Za-z]+)(?:\s*[-–]\s*([A-Za-z]+))?")


@dataclass(frozen=True)
class WeekHours:
    """The hours of each day, Monday first; a day without any is free."""

    days: tuple[tuple[Span, ...], ...]

    def fits(self, start: datetime, end: datetime) -> bool:
        """Whether a stretch of one day lies inside the hours; both moments on the wall clock."""
        if start.date() != end.date():
            return False
        first, last = _minutes(start), _minutes(end)
        return any(a <= first and last <= b for a, b in self.days[start.weekday()])

    def without(self, days: frozenset[int]) -> WeekHours:
        """The same hours, with some days of the week (0 is Monday) left free."""
        return WeekHours(tuple(() if n in days else spans for n, spans in enumerate(self.days)))


def read_hours(text: str) -> WeekHours:
    """The hours that a text says; without days Monday to Friday. Raises AppError(bad_hours).

    Groups are parted by semicolons, or by a comma before a day: "Mon-Thu 9-17, Fri 9:00-13:00".
    """
    spans: list[list[Span]] = [[] for _ in DAYS]
    for group in re.split(r";|(?<=\d)\s*,(?=\s*[A-Za-z])", text.strip()):
        found = _GROUP.fullmatch(group)
        if not found:
            raise AppError("bad_hours", text=text)
        for day in _days(found.group(1), text):
            spans[day] += [_span(part, text) for part in found.group(2).split(",")]
    return WeekHours(tuple(tuple(sorted(day)) for day in spans))


def hours_text(text: str) -> str:
    """The one way to write these hours. Raises AppError(bad_hours)."""
    week = read_hours(text)
    groups: list[tuple[list[int], tuple[Span, ...]]] = []
    for day, spans in enumerate(week.days):
        if spans and groups and groups[-1][1] == spans and groups[-1][0][-1] == day - 1:
            groups[-1][0].append(day)
        elif spans:
            groups.append(([day], spans))
    named = any(character.isalpha() for character in text)
    if len(groups) == 1 and groups[0][0] == list(WORKING_DAYS) and not named:
        return _spans_text(groups[0][1])
    return "; ".join(f"{_days_text(days)} {_spans_text(spans)}" for days, spans in groups)


def _days(text: str, whole: str) -> list[int]:
    if not text.strip():
        return list(WORKING_DAYS)
    days: list[int] = []
    for part in filter(None, re.split(r"[,\s]+", re.sub(r"\s*[-–]\s*", "-", text).strip(" ,"))):
        found = _DAY_NAMES.fullmatch(part)
        if not found:
            raise AppError("bad_hours", text=whole)
        first = _day(found.group(1), whole)
        last = _day(found.group(2), whole) if found.group(2) else first
        days += [day % 7 for day in range(first, (last if last >= first else last + 7) + 1)]
    return days


def _day(name: str, whole: str) -> int:
    for number, day in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    ):
        if len(name) >= 3 and day.startswith(name.lower()):
            return number
    raise AppError("bad_hours", text=whole)


def _span(text: str, whole: str) -> Span:
    found = _HOURS.fullmatch(text.strip())
    if not found or any(int(minute or 0) > 59 for minute in found.group(2, 4)):
        raise AppError("bad_hours", text=whole)
    first, last = (
        int(hour) * 60 + int(minute or 0) for hour, minute in (found.group(1, 2), found.group(3, 4))
    )
    if not first < last <= DAY_END:
        raise AppError("bad_hours", text=whole)
    return first, last


def _minutes(moment: datetime) -> float:
    return moment.hour * 60 + moment.minute + moment.second / 60


def _days_text(days: list[int]) -> str:
    return DAYS[days[0]] if len(days) == 1 else f"{DAYS[days[0]]}-{DAYS[days[-1]]}"


def _spans_text(spans: tuple[Span, ...]) -> str:
    return ",".join(f"{a // 60:02}:{a % 60:02}-{b // 60:02}:{b % 60:02}" for a, b in spans)
