"""Times as a letter says them, in the reader's zone, and read back from a letter.

All wording is here: another language is another `Wording`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.mail.said_times import times_said

HALF_DAY_CLOCK = frozenset("US CA AU NZ PH IN PK BD MY EG SA CO".split())  # noqa: SIM905
"""Countries in which a time has am or pm."""
MONTH_FIRST = frozenset(("US", "CA", "PH"))
BULLET = "• "


_BLOCK = re.compile(
    rf"^[ \t]*{BULLET}[^\n]*\d:\d\d[^\n]*(?:\n[ \t]*{BULLET}[^\n]*\d:\d\d[^\n]*)*"
    r"(?:\n\([^\n]* time in [^\n]*\))?",
    re.MULTILINE,
)


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


WORDINGS = {
    "en": Wording(
        tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),  # noqa: SIM905
        (
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        "{weekday} {day} {month}",
        "{weekday}, {month} {day}",
        "your time in {city}",
        "my time in {city}",
    )
}


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
        return WORDINGS.get(self.language, WORDINGS["en"])


def slot_words(slot: Slot, reader: Reader) -> str:
    """One time with its zone: "Tuesday 1 December, 10:00–10:20, your time in Zagreb"."""
    return f"{time_words(slot, reader)}, {zone_words(reader)}"


def time_words(slot: Slot, reader: Reader) -> str:
    """One time without its zone: "Tuesday 1 December, 10:00–10:20"."""
    start, end = (moment.astimezone(reader.zone) for moment in slot)
    return f"{day_words(start.date(), reader)}, {clock_words(start, end, reader.country)}"


def day_words(day: date, reader: Reader) -> str:
    """A day in the order of the reader's country."""
    wording = reader.wording
    pattern = wording.month_first if reader.country in MONTH_FIRST else wording.day_first
    return pattern.format(
        weekday=wording.days[day.weekday()], day=day.day, month=wording.months[day.month - 1]
    )


def clock_words(start: datetime, end: datetime, country: str) -> str:
    """From and to on the clock of a country: 14:00–14:20, or 2:00–2:20 pm."""
    if country not in HALF_DAY_CLOCK:
        return f"{start:%H:%M}–{end:%H:%M}"
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
    if found := _BLOCK.search(text):
        return found.span()
    gap = text.find(hint)
    return (gap, gap + len(hint)) if gap >= 0 else (cursor, cursor)


def times_in(text: str, reader: Reader, now: datetime) -> list[Slot]:
    """The times from one hour to another that a letter offers; those gone by are left out."""
    today = now.astimezone(reader.zone).date()
    whole = (said.moments(reader.zone) for said in times_said(text, today) if said.ends)
    slots = {Slot(a.astimezone(UTC), b.astimezone(UTC)) for a, b in filter(None, whole)}
    return sorted(slot for slot in slots if slot.end > now)


def _twelve(moment: datetime) -> str:
    return f"{moment.hour % 12 or 12}:{moment:%M}"
