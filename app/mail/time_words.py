"""Times as a letter says them, in the reader's zone, and read back from a letter.

All wording is here and, for other languages, in the table `times` of their letter_words.toml.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from app.contents import content
from app.language import LANGUAGES
from app.mail.said_times import times_said

HALF_DAY_CLOCK = frozenset("US CA AU NZ PH IN PK BD MY EG SA CO".split())  # noqa: SIM905
"""Countries in which a time has am or pm."""
MONTH_FIRST = frozenset(("US", "CA", "PH"))
BULLET = "• "


_LINE = rf"[ \t]*{BULLET}[^\n]*\d[:h]\d\d[^\n]*"


class Slot(NamedTuple):
    """A time for a talk, in UTC."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class Wording:
    """How one language says days and zones."""

    days: tuple[str, ...]
    months: tuple[str, ...]
    day_first: str
    month_first: str
    theirs: str
    mine: str
    date: str = "{day} {month}"
    """A day without its weekday."""
    first_day: str = "1"
    """How the first of a month is counted: French has “1er”."""
    hour: str = "%H:%M"
    clock: str = "{start}–{end}"
    in_month: tuple[str, ...] = ()
    """The months as they stand after “in”, where that is another form."""
    two_zones: str = "{there} your time ({here} mine)"
    at: str = "{hour}"
    """One time alone, as it stands after “at”."""
    between: str = ", "
    """What stands between a day and its time."""
    half_days: bool = False
    """Whether am and pm are said where the country does."""

    def day_of(self, day: date) -> str:
        """A day without its weekday: 24 November."""
        number = self.first_day if day.day == 1 else str(day.day)
        return self.date.format(day=number, month=self.months[day.month - 1])

    def month_of(self, day: date) -> str:
        """The month of a day as it stands after “in”."""
        return (self.in_month or self.months)[day.month - 1]


_ENGLISH = Wording(
    tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),  # noqa: SIM905
    tuple(
        "January February March April May June July August September October November "  # noqa: SIM905
        "December".split()
    ),
    "{weekday} {day} {month}",
    "{weekday}, {month} {day}",
    "your time in {city}",
    "my time in {city}",
    half_days=True,
)


@cache
def wording_of(language: str) -> Wording:
    """The words of a language for days and zones; English where it has none."""
    given = content(language, "letter_words").get("times")
    if not given:
        return _ENGLISH
    names = {field.name for field in fields(Wording)} & given.keys()
    values: dict[str, Any] = {
        name: tuple(given[name]) if isinstance(given[name], list) else given[name] for name in names
    }
    return Wording(**values, month_first=given["day_first"])


@dataclass(frozen=True)
class Reader:
    """For whom times are worded: their zone and country; not `knows` when the zone is mine."""

    zone: ZoneInfo
    country: str = ""
    is_theirs: bool = True
    language: str = "en"

    @property
    def wording(self) -> Wording:
        """The words of their language; English where there are none."""
        return wording_of(self.language)


def slot_words(slot: Slot, reader: Reader) -> str:
    """One time with its zone: "Tuesday 1 December, 10:00–10:20, your time in Zagreb"."""
    return f"{time_words(slot, reader)}{reader.wording.between}{zone_words(reader)}"


def time_words(slot: Slot, reader: Reader) -> str:
    """One time without its zone: "Tuesday 1 December, 10:00–10:20"."""
    start, end = (moment.astimezone(reader.zone) for moment in slot)
    said = day_words(start.date(), reader), clock_words(start, end, reader)
    return reader.wording.between.join(said)


def day_words(day: date, reader: Reader) -> str:
    """A day in the order of the reader's country."""
    wording = reader.wording
    pattern = wording.month_first if reader.country in MONTH_FIRST else wording.day_first
    number = wording.first_day if day.day == 1 else str(day.day)
    return pattern.format(
        weekday=wording.days[day.weekday()], day=number, month=wording.months[day.month - 1]
    )


def clock_words(start: datetime, end: datetime, reader: Reader) -> str:
    """From and to on the clock of a country: 14:00–14:20, or 2:00–2:20 pm."""
    wording = reader.wording
    if not wording.half_days or reader.country not in HALF_DAY_CLOCK:
        hours = start.strftime(wording.hour), end.strftime(wording.hour)
        return wording.clock.format(start=hours[0], end=hours[1])
    first, last = ("am" if moment.hour < 12 else "pm" for moment in (start, end))
    said = "" if first == last else f" {first}"
    return f"{_twelve(start)}{said}–{_twelve(end)} {last}"


def zone_words(reader: Reader) -> str:
    """Whose time it is, and where."""
    pattern = reader.wording.theirs if reader.is_theirs else reader.wording.mine
    return pattern.format(city=city_of(reader.zone.key))


def city_of(zone: str) -> str:
    """The city that a zone is called after; UTC stays UTC."""
    if zone.startswith("Etc/") or "/" not in zone:
        return zone.removeprefix("Etc/")
    return zone.rpartition("/")[2].replace("_", " ")


def slots_block(slots: Iterable[Slot], reader: Reader) -> str:
    """The lines of a letter for these times, with the zone under them."""
    lines = [f"{BULLET}{time_words(slot, reader)}" for slot in slots]
    return "\n".join([*lines, f"({zone_words(reader)})"]) if lines else ""


def place_for_times(text: str, cursor: int, hint: str) -> tuple[int, int]:
    """Where times go in a letter: over those already there, over the gap for them, or here."""
    if found := _block().search(text):
        return found.span()
    gap = text.find(hint)
    return (gap, gap + len(hint)) if gap >= 0 else (cursor, cursor)


@cache
def _block() -> re.Pattern[str]:
    """Lines of times with the zone under them, in whatever language."""
    said = {form for name in LANGUAGES for form in (wording_of(name).theirs, wording_of(name).mine)}
    zones = "|".join(re.escape(form).replace(r"\{city\}", r"[^\n]*") for form in sorted(said))
    return re.compile(rf"^{_LINE}(?:\n{_LINE})*(?:\n\((?:{zones})\))?", re.MULTILINE)


def times_in(text: str, reader: Reader, now: datetime) -> list[Slot]:
    """The times from one hour to another that a letter offers; those gone by are left out."""
    today = now.astimezone(reader.zone).date()
    whole = (said.moments(reader.zone) for said in times_said(text, today) if said.ends)
    slots = {Slot(a.astimezone(UTC), b.astimezone(UTC)) for a, b in filter(None, whole)}
    return sorted(slot for slot in slots if slot.end > now)


def _twelve(moment: datetime) -> str:
    return f"{moment.hour % 12 or 12}:{moment:%M}"
