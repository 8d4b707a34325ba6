"""What happened, as one jots it down: "called her, 10 min, yesterday", "sent a note 3 Nov".

Read in the language in force first, and in English always. Honest: what is not understood for
certain is not noted at all, and the line says so.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TypeVar
from zoneinfo import ZoneInfo

from app.changes import Changes
from app.clock import Clock, iso
from app.interviews.day_words import first_day
from app.interviews.jot_words import jot_words
from app.interviews.service import hold
from app.language import say
from app.store.db import Store
from app.store.models import Event

MOST = 300
"""Characters of a line that are read."""
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january february march april may june july august september october november december".split()  # noqa: SIM905
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
            "ten": 10}  # fmt: skip
_COUNT = r"(?P<count>\d{1,3}|" + "|".join(_NUMBERS) + ")"
_DAY = "|".join(f"{day[:3]}(?:{day[3:]})?" for day in _DAYS)
_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" for month in _MONTHS)


@dataclass(frozen=True)
class Quick:
    """What was understood: a kind of fact, its moment (UTC), and of a talk its length and way."""

    kind: str
    at: datetime
    minutes: int | None = None
    way: str = ""
    words: str = ""
    """What was said besides, as it was typed."""


def read_quick(text: str, now: datetime, zone: ZoneInfo) -> Quick | None:
    """What a line says that happened; None where it is not certain, or still to come."""
    plain = " ".join(text[:MOST].split()).strip(" .")
    line = plain.casefold().replace("’", "'")
    abroad = jot_words()
    if abroad is not None:
        line = abroad.plain(plain)
    if not line or len(text) > MOST or _NOT_REACHED.search(line):
        return None
    today = now.astimezone(zone).date()
    minutes = clock = day = None
    rest = line
    if abroad is not None:
        if abroad.refuses(line):
            return None
        clock, rest = _take(abroad.time, rest)
        minutes, rest = _take(abroad.minutes, rest)
        day, rest = _take(partial(abroad.day, today=today), rest)
    minutes, rest = (minutes, rest) if minutes is not None else _take(_minutes, rest)
    clock, rest = (clock, rest) if clock is not None else _take(_time, rest)
    day, rest = (
        (day, rest) if day is not None else _take(partial(first_day, _FORMS, today=today), rest)
    )
    found = _what(rest)
    if found is None or re.search(r"\d", rest) or _is_unsure(rest) or _has_odd_end(rest):
        return None
    kind, way = found
    if minutes is not None and (kind != "met" or not 1 <= minutes <= 600):
        return None
    moment = _moment(day or today, clock, now, zone)
    if moment is None or moment > now:
        return None
    return Quick(kind, moment, minutes, way, plain)


def note_quick(store: Store, clock: Clock, person_id: int, quick: Quick) -> Changes:
    """Note what was understood, as one undoable step. A talk starts the thank-you clock."""
    if quick.kind == "met":
        return hold(store, clock, person_id, quick.at, quick.minutes, quick.way)[1]
    kind = quick.kind
    if kind == "followed_up" and not store.sql(_KNOWN, (person_id, iso(quick.at))):
        # A word to somebody who had never answered then keeps no touch: it moves no stage.
        kind = "wrote"
    with store.operation(say("Note what happened")) as op:
        op.insert(
            Event,
            person_id=person_id,
            kind=kind,
            at=iso(quick.at),
            recorded_at=iso(clock.now()),
            note=quick.words if " " in quick.words else None,
        )
    return op.changes


_KNOWN = (
    "SELECT 1 FROM event WHERE person_id = ? "
    "AND kind IN ('replied', 'met', 'thanked', 'followed_up') AND at <= ? LIMIT 1"
)

# What happened.

_NOT_REACHED = re.compile(
    r"\b(?:voice ?mail|no answer|no reply|not reach|did(?:n't| not)|could(?:n't| not)|missed|"
    r"tried|want(?:ed)? to|will|going to|should|must|never|not yet|plan(?:ned)?|hope)\b"
)
_UNSURE = re.compile(
    rf"\b(?:ago|last|next|tomorrow|yesterday|week|month|year|some ?time|soon|{_DAY})\b"
)
_KINDS: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), kind, way)
    for pattern, kind, way in (
        (r"thanked|thank[- ]you|thanks", "thanked", ""),
        (r"said no|declined|turned (?:me|it) down", "declined", ""),
        (r"said yes|agreed to (?:talk|meet)", "replied", ""),
        (
            r"(?:she|he|they) (?:answered|replied|wrote|e-?mailed|messaged|texted)|wrote back|"
            r"(?:got|had|received) (?:an? )?(?:answer|reply|note|e-?mail|message|letter)|"
            r"answered|replied",
            "replied",
            "",
        ),
        (r"(?<!\S)(?<!she )(?<!he )(?<!they )asked (?:her|him|them|for|\S+ for)", "sent", ""),
        (r"video(?: ?call(?:ed)?)?|zoom(?:ed)?|skyped?|facetimed?", "met", "video"),
        (r"called|phoned|rang|telephoned|(?:phone ?)?call|on the phone", "met", "phone"),
        (r"(?:met|coffee|lunch|dinner|breakfast|visited|saw)", "met", "meeting"),
        (r"talked|spoke|chatted|interviewed|(?:a )?(?:talk|chat)", "met", ""),
        (
            r"(?:sent|wrote|e-?mailed|messaged|texted|dropped)(?: \S+){0,3}"
            r"|followed up|kept in touch",
            "followed_up",
            "",
        ),
    )
)


def _has_odd_end(line: str) -> bool:
    """Whether a word or two stand alone and say nothing: a day or a length not fully typed."""
    parts = [part.split() for part in line.split(",")]
    return any(0 < len(part) <= 2 and _what(" ".join(part)) is None for part in parts)


def _is_unsure(line: str) -> bool:
    """Whether words of time are left over that nothing was made of."""
    abroad = jot_words()
    return bool(_UNSURE.search(line)) or (abroad is not None and abroad.is_unsure(line))


def _what(line: str) -> tuple[str, str] | None:
    abroad = jot_words()
    if abroad is not None and (found := abroad.what(line)):
        return found
    for pattern, kind, way in _KINDS:
        if pattern.search(line):
            return kind, way
    return None


# How long, at what time, on which day: each is taken out of the line.

_T = TypeVar("_T")
_Found = tuple[_T, tuple[int, int]] | None


def _take(read: Callable[[str], _Found[_T]], line: str) -> tuple[_T | None, str]:
    found = read(line)
    if found is None:
        return None, line
    value, (start, end) = found
    return value, f"{line[:start]} {line[end:]}".strip(" ,")


_MINUTES = re.compile(r"\b(?P<minutes>\d{1,3}) ?(?:min(?:ute)?s?|m)\b")
_HOURS = re.compile(r"\b(?:(?P<half>half an hour)|(?P<hours>an|one|two|\d) hours?)\b")
_TIME = re.compile(
    r"\b(?:at )?(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)\b"
    r"|\b(?:at )?(?P<twelve>1[0-2]|0?[1-9]) ?(?P<half>am|pm)\b"
)


def _minutes(line: str) -> _Found[int]:
    if found := _MINUTES.search(line):
        return int(found["minutes"]), found.span()
    if found := _HOURS.search(line):
        hours = 0 if found["half"] else _NUMBERS.get(found["hours"], 0) or int(found["hours"])
        return (60 * hours or 30), found.span()
    return None


def _time(line: str) -> _Found[time]:
    found = _TIME.search(line)
    if found is None:
        return None
    if found["hour"]:
        return time(int(found["hour"]), int(found["minute"])), found.span()
    return time(int(found["twelve"]) % 12 + (12 if found["half"] == "pm" else 0)), found.span()


def _moment(day: date, clock: time | None, now: datetime, zone: ZoneInfo) -> datetime | None:
    """At the time that was said; else now for today, and noon of another day."""
    if clock is None and day == now.astimezone(zone).date():
        return now
    try:
        return datetime.combine(day, clock or time(12), zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _weekday(found: re.Match[str], today: date) -> date:
    """The day of that name that was last; today's name is today, "last" is the week before."""
    wanted = next(n for n, day in enumerate(_DAYS) if day.startswith(found["day"][:3]))
    back = (today.weekday() - wanted) % 7
    return today - timedelta(days=7 if found["last"] and back == 0 else back)


def _back(found: re.Match[str], today: date) -> date:
    count = _NUMBERS.get(found["count"]) or int(found["count"])
    unit = found["unit"]
    if unit.startswith("month"):
        months = today.year * 12 + today.month - 1 - count
        year, month = divmod(months, 12)
        return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
    return today - timedelta(days=count * (7 if unit.startswith("week") else 1))


def _of_month(found: re.Match[str], today: date) -> date:
    """A day of a month; without a year the last one that is not to come."""
    month = next(n for n, name in enumerate(_MONTHS, 1) if name.startswith(found["month"][:3]))
    number = int(found["number"])
    if found["year"]:
        return date(int(found["year"]), month, number)
    day = date(today.year, month, number)
    return day if day <= today else date(today.year - 1, month, number)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date]], ...] = (
    (
        re.compile(r"\b(?:the )?day before yesterday\b"),
        lambda _found, today: today - timedelta(days=2),
    ),
    (re.compile(r"\byesterday\b"), lambda _found, today: today - timedelta(days=1)),
    (re.compile(r"\b(?:today|just now|this morning)\b"), lambda _found, today: today),
    (re.compile(rf"\b{_COUNT} (?P<unit>days?|weeks?|months?) ago\b"), _back),
    (re.compile(rf"\b(?:on |this )?(?P<last>last )?(?P<day>{_DAY})\b"), _weekday),
    (
        re.compile(r"\b(?:on )?(?P<iso>\d{4}-\d\d-\d\d)\b"),
        lambda found, _today: date.fromisoformat(found["iso"]),
    ),
    (
        re.compile(
            rf"\b(?:on )?(?:the )?(?P<number>\d{{1,2}})(?:st|nd|rd|th|\.)?(?: of)? "
            rf"(?P<month>{_MONTH})\b\.?(?:,? (?P<year>\d{{4}}))?"
        ),
        _of_month,
    ),
    (
        re.compile(
            rf"\b(?:on )?(?P<month>{_MONTH})\.? (?P<number>\d{{1,2}})(?:st|nd|rd|th)?\b"
            r"(?:,? (?P<year>\d{4}))?"
        ),
        _of_month,
    ),
)
