"""Moments of a talk in words, in two zones, with the clocks of each day."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDateTime

from app.language import counted
from ui.dates import time_words, weekday_words


def tr(text: str) -> str:
    """Translate a text of the talks."""
    return QCoreApplication.translate("Talks", text)


def city(zone: str) -> str:
    """Return the place of a zone, as "Lisbon" of Europe/Lisbon."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def moment_in(chosen: QDateTime, zone: ZoneInfo) -> datetime:
    """Return the moment of what a field shows, taken as the clock of this zone."""
    day, time = chosen.date(), chosen.time()
    local = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=zone)
    return local.astimezone(UTC)


def exists_in(chosen: QDateTime, zone: ZoneInfo) -> bool:
    """Whether the clocks of this zone show that time at all: not in the hour that is skipped."""
    back = moment_in(chosen, zone).astimezone(zone)
    time = chosen.time()
    return (back.hour, back.minute) == (time.hour(), time.minute())


def both_words(at: datetime, mine: ZoneInfo, theirs: ZoneInfo, name: str) -> str:
    """Return "Fri 27 Nov, 16:00 for you · 15:00 in Lisbon for Mara", with their day if another."""
    here, there = at.astimezone(mine), at.astimezone(theirs)
    day = weekday_words(here.date())
    if here.utcoffset() == there.utcoffset():
        return tr("{day}, {time}, the same for both").format(day=day, time=time_words(here))
    their_day = f"{weekday_words(there.date())}, " if there.date() != here.date() else ""
    return tr("{day}, {time} for you · {their_day}{their_time} in {city} for {name}").format(
        day=day,
        time=time_words(here),
        their_day=their_day,
        their_time=time_words(there),
        city=city(theirs.key),
        name=name,
    )


def minutes_words(count: int) -> str:
    """Return "24 minutes"."""
    return counted("1 minute", "{n} minutes", count)


def span_words(at: datetime, minutes: int, zone: ZoneInfo) -> str:
    """Return "16:30–16:50"."""
    here = at.astimezone(zone)
    return f"{time_words(here)}–{time_words(here + timedelta(minutes=minutes))}"
