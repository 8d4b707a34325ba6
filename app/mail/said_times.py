"""Days and times as a letter says them: “Tue 1 Dec, 10:00 – 11:30”, “December 3rd at 5 pm”.

Other languages have the names of their days and months in letter_words.toml, in the table `times`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from app.contents import content
from app.mail.letter_language import letter_language

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


_ENGLISH_DAYS = {name: number for number, name in enumerate(DAYS)}
_ENGLISH_MONTHS = {
    form: number
    for number, name in enumerate(
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        1,
    )
    for form in (name, name[:3], name[:4])
}
_ABROAD_DATE = (
    r"(?<!\w)(?:(?P<weekday>{weekdays})\b\.?[,،]? (?:de[nmr] |dnia |el |le |الموافق )?)?(?:"
    r"(?P<day1>\d{{1,2}})(?:\.|er\b|[º°])?(?: de)? (?P<month1>{months})\b\.?"
    r"(?:,? (?:de )?(?P<year1>20\d\d)\b)?"
    r"|(?P<year3>20\d\d)-(?P<month3>\d\d)-(?P<day3>\d\d)"
    r"|(?P<day4>\d{{1,2}})(?:\.(?P<month4>\d{{1,2}})\.(?P<year4>20\d\d)?(?!\d)))"
    r"(?: ?\((?P<weekday_after>{weekdays})\))?"
)
_HOUR = (
    r"(?P<hour{n}>\d{{1,2}})(?P<half{n}>(?!))?"
    r"(?:(?:[:.]| ?h ?)(?P<minute{n}>[0-5]\d)|(?P<whole{n}> ?(?:h|uhr)\b))"
)
_ABROAD_TIME = re.compile(
    r"[,،:;]? ?(?:um |von |gegen |a las |de las |de |à |vers |o |od |w godz\. |godz\. |الساعة "
    r"|من )?"
    rf"{_HOUR.format(n=1)}(?: ?(?:h|uhr)\b)?"
    rf"(?: ?(?:–|—|-|bis|a las|a|à|do|إلى|حتى) ?{_HOUR.format(n=2)})?(?: ?(?:h|uhr)\b)?",
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


@dataclass(frozen=True)
class _Names:
    """How a language names days and months: its pattern for a date, and each name's number."""

    date: re.Pattern[str]
    time: re.Pattern[str]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]


def times_said(text: str, today: date, language: str = "") -> list[SaidTime]:
    """Every day that is named with its month; one without a year is the one nearest to today.

    Without a language it is told by the text.
    """
    return list(_times(text, today, _names(language or letter_language(text))))


def _times(text: str, today: date, names: _Names) -> Iterator[SaidTime]:
    for found in names.date.finditer(text):
        day = _day(found, today, names)
        if day is None:
            continue
        begins, ends, end = _clock(text, found.end(), names.time)
        said = found.groupdict().get("weekday") or found.groupdict().get("weekday_after")
        weekday = names.weekdays[said.casefold()] if said else None
        yield SaidTime(found.start(), end, day, begins, ends, weekday)


@cache
def _names(language: str) -> _Names:
    given = content(language, "letter_words").get("times")
    if not given:
        return _Names(_DATE, _TIME, _ENGLISH_DAYS, _ENGLISH_MONTHS)
    weekdays, months = _numbered(given["day_forms"], 0), _numbered(given["month_forms"], 1)
    date_pattern = _ABROAD_DATE.format(weekdays=_any_of(weekdays), months=_any_of(months))
    return _Names(re.compile(date_pattern, re.IGNORECASE), _ABROAD_TIME, weekdays, months)


def _numbered(forms: Sequence[str], first: int) -> dict[str, int]:
    """Each form of each name, folded, with the number of the name."""
    return {
        form.casefold(): number for number, said in enumerate(forms, first) for form in said.split()
    }


def _any_of(names: Mapping[str, int]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _day(found: re.Match[str], today: date, names: _Names) -> date | None:
    form = next(n for n in "1234" if found.groupdict().get(f"day{n}"))
    month = found.group(f"month{form}").casefold()
    number = int(month) if month.isdigit() else names.months[month]
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


def _clock(text: str, at: int, pattern: re.Pattern[str]) -> tuple[time | None, time | None, int]:
    found = pattern.match(text, at)
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
    """A bare number is a time only after “at” or with minutes, am or pm, “h” or “Uhr”."""
    if found.groupdict().get("whole1"):
        return True
    worded = re.search(r"\b(?:at|from|around|between)\b", found.group(), re.IGNORECASE)
    return bool(found.group("minute1") or found.group("half1") or found.group("half2") or worded)


def _time(hour: str, minute: str | None, half: str | None) -> time | None:
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half.casefold() == "p" else 0)
    return time(number, int(minute or 0)) if number < 24 else None
