"""Days as one says them when promising something: "by Friday", "in two weeks", "5 Dec".

Read in the language in force first, and in English always. Honest: what is not understood for
certain stays a part of the words, and no day is made up.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from app.imports.dates import read_date
from app.interviews.day_words import coming_day, day_words, names_no_day

LONGEST = 80
"""Characters of the longest way to say a day; only so much of the end of a text is looked at."""
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january february march april may june july august september october november december".split()  # noqa: SIM905
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "ten": 10}
_LEAD = r"(?:by|until|till|before|on|due)\s+"
_DAY = "|".join(f"{day[:3]}(?:{day[3:]})?" for day in _DAYS).replace("tue(?:sday)", "tues?(?:day)")
_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" for month in _MONTHS)


def read_when(text: str, today: date) -> date | None:
    """The day these words name, seen from today; None when they name none for certain."""
    if len(text) > LONGEST:
        return None
    if abroad := coming_day(text, today):
        return abroad
    words = re.sub(f"^{_LEAD}", "", " ".join(text.casefold().split()).rstrip("."))
    if named := _NAMED_DAY.fullmatch(words):
        day = read_when(named["rest"], today)
        # A weekday that does not go with its date is a slip: which of the two is meant, who knows.
        fits = day is not None and _DAYS[day.weekday()].startswith(named["name"][:3])
        return day if fits else None
    for pattern, day_of in _FORMS:
        if found := pattern.fullmatch(words):
            try:
                return day_of(found, today)
            except (ValueError, OverflowError):
                return None
    written = read_date(words) if re.search(r"\d{4}", words) else None
    return date.fromisoformat(written) if written else None


_NAMED_DAY = re.compile(rf"(?P<name>{_DAY})\.?,? (?P<rest>(?:the )?\d.*)")


def split_when(text: str, today: date) -> tuple[str, date | None]:
    """The words of a promise without the day at their end, and that day: the longest end counts.

    Only an end that begins with by, until, on, in, next, tomorrow or the like is looked at.
    """
    plain = " ".join(text.split())
    begin = plain.find(" ", len(plain) - LONGEST) if len(plain) > LONGEST else 0
    ends = _END if day_words() is None else _ANY_WORD
    for found in ends.finditer(plain, begin) if begin >= 0 else ():
        if names_no_day(plain[found.start() :]):
            break
        day = _end_day(plain, found.start(), today)
        words = plain[: found.start()].rstrip(" ,;:–-")
        if day is not None and words:
            return words, day
    return plain, None


def _end_day(plain: str, start: int, today: date) -> date | None:
    """The day that the end of a text names from this word on."""
    if abroad := coming_day(plain[start:], today, end=True):
        return abroad
    return read_when(plain[start:], today) if _END.match(plain, start) else None


_ANY_WORD = re.compile(r"(?<!\S)(?=\S)")
_END = re.compile(
    rf"(?<!\S)(?=(?:{_LEAD.strip()}|in\s|next\s|this\s|today|tomorrow|at the end|end of))",
    re.IGNORECASE,
)


def _number(word: str) -> int:
    return int(word) if word.isascii() and word.isdecimal() else _NUMBERS[word]


def _on_weekday(found: re.Match[str], today: date) -> date:
    """The coming day of that name; "next" is the one in the week after this."""
    wanted = next(n for n, day in enumerate(_DAYS) if day.startswith(found["day"][:3]))
    if found["next"]:
        monday = today + timedelta(days=7 - today.weekday())
        return monday + timedelta(days=wanted)
    return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _in_some(found: re.Match[str], today: date) -> date:
    count, unit = _number(found["count"]), found["unit"]
    if unit.startswith("month"):
        return _months_on(today, count)
    return today + timedelta(days=count * (7 if unit.startswith("week") else 1))


def _months_on(today: date, count: int) -> date:
    years, month = divmod(today.month - 1 + count, 12)
    year = today.year + years
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _next_unit(found: re.Match[str], today: date) -> date:
    """Next week is its Friday, next month its last day: the latest that keeps the word."""
    if found["unit"] == "week":
        return today + timedelta(days=4 - today.weekday() + 7)
    return _end_of_month(_months_on(today.replace(day=1), 1))


def _end_of(found: re.Match[str], today: date) -> date:
    if found["unit"] == "week":
        friday = today + timedelta(days=4 - today.weekday())
        return friday if friday >= today else friday + timedelta(days=7)
    if found["unit"] == "year":
        return date(today.year, 12, 31)
    return _end_of_month(today)


def _end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _in_month(found: re.Match[str], today: date) -> date | None:
    """A day of a month; without a year the coming one."""
    month = next(n for n, name in enumerate(_MONTHS, 1) if name.startswith(found["month"][:3]))
    if found["year"]:
        return date(int(found["year"]), month, int(found["number"]))
    day = date(today.year, month, int(found["number"]))
    return day if day >= today else date(today.year + 1, month, int(found["number"]))


_COUNT = r"(?P<count>\d{1,3}|" + "|".join(_NUMBERS) + ")"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date | None]], ...] = (
    (re.compile("today|tonight"), lambda _found, today: today),
    (re.compile("tomorrow"), lambda _found, today: today + timedelta(days=1)),
    (re.compile("the day after tomorrow"), lambda _found, today: today + timedelta(days=2)),
    (re.compile(rf"(?:this )?(?P<next>next )?(?P<day>{_DAY})"), _on_weekday),
    (re.compile(rf"(?:with)?in {_COUNT} (?P<unit>days?|weeks?|months?)"), _in_some),
    (re.compile(r"next (?P<unit>week|month)"), _next_unit),
    (re.compile(r"(?:at )?(?:the )?end of (?:the |this )?(?P<unit>week|month|year)"), _end_of),
    (re.compile(r"this (?P<unit>week|month|year)"), _end_of),
    (
        re.compile(
            rf"(?:the )?(?P<number>\d{{1,2}})(?:st|nd|rd|th|\.)?(?: of)? (?P<month>{_MONTH})\.?"
            r",?(?: (?P<year>\d{4}))?"
        ),
        _in_month,
    ),
    (
        re.compile(
            rf"(?P<month>{_MONTH})\.? (?P<number>\d{{1,2}})(?:st|nd|rd|th)?,?"
            r"(?: (?P<year>\d{4}))?"
        ),
        _in_month,
    ),
)
