"""The time zones that calendars name: by IANA's names, by Windows', or spelled out in the file."""

# Moments on a wall clock have no zone of their own.
# ruff: noqa: DTZ001, ARG002

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import cache, lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from app.imports.recurrence import DAY, Budget, Rule, TooDense, occurrences
from app.paths import resources_dir

WIDEST = (timedelta(hours=-12), timedelta(hours=14))
"""The zones furthest behind and ahead of UTC."""
_FIXED = re.compile(r"(?:UTC|GMT)\s*([+-])(\d{1,2}):?(\d\d)?", re.IGNORECASE)


@dataclass(frozen=True)
class Observance:
    """A stretch of standard or summer time of a VTIMEZONE, and when it begins."""

    start: datetime
    before: timedelta
    after: timedelta
    rule: Rule | None = None
    dates: tuple[datetime, ...] = ()

    def last_start(self, moment: datetime, budget: Budget) -> datetime | None:
        """The last time that it began at or before a moment on the wall clock."""
        known = [day for day in (self.start, *self.dates) if day <= moment]
        if self.rule is not None:
            since = max(self.start, moment - 800 * DAY) if moment > self.start else self.start
            try:
                known += list(occurrences(self.rule, self.start, since, moment, budget))
            except TooDense:
                return max(known, default=None)
        return max(known, default=None)


class FileZone(tzinfo):
    """A zone that a file spells out (VTIMEZONE)."""

    def __init__(self, name: str, observances: Sequence[Observance]) -> None:
        self._name = name
        self._observances = tuple(observances)
        # For the whole file: one that changes without a pause is not looked up for ever.
        self._budget = Budget(2_000_000)
        self._offset_at = lru_cache(maxsize=4096)(self._look_up)

    def utcoffset(self, dt: datetime | None) -> timedelta:
        """The distance from UTC at a moment on the wall clock."""
        return self._offset_at(dt.replace(tzinfo=None) if dt else datetime(2000, 1, 1))

    def dst(self, dt: datetime | None) -> timedelta | None:
        """Not told apart from the offset."""
        return None

    def tzname(self, dt: datetime | None) -> str:
        """The name in the file."""
        return self._name

    def _look_up(self, moment: datetime) -> timedelta:
        began = [(o.last_start(moment, self._budget), o) for o in self._observances]
        known = [(start, o.after) for start, o in began if start is not None]
        if known:
            return max(known)[1]
        return min(self._observances, key=lambda o: o.start).before


def zone_called(name: str, spelled_out: Mapping[str, FileZone] | None = None) -> tzinfo | None:
    """The zone that a calendar means by a name; None when nobody can know.

    A name of the tz database or of Windows wins over what the file spells out: its rules are whole.
    """
    known = _known_zone(name.strip().strip('"').strip())
    return known or (spelled_out or {}).get(name)


@lru_cache(maxsize=512)
def _known_zone(name: str) -> tzinfo | None:
    if found := windows_zones().get(name.casefold()):
        return ZoneInfo(found)
    if found := _FIXED.fullmatch(name):
        return _fixed(*found.groups())
    parts = name.split("/")
    # /mozilla.org/20050126_1/Europe/Berlin and the like.
    for first in range(max(0, len(parts) - 3), len(parts)):
        if zone := iana_zone("/".join(parts[first:])):
            return zone
    return _by_display_name(name) if name.startswith("(") else None


def iana_zone(name: str) -> ZoneInfo | None:
    """The zone of the tz database with this name, in any case; None when there is none."""
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        exact = _iana_names().get(name.casefold())
        return ZoneInfo(exact) if exact else None


@cache
def _iana_names() -> dict[str, str]:
    return {name.casefold(): name for name in _table("zones") if name}


def _table(name: str) -> list[str]:
    """The lines of a table of the tz database that are no remarks."""
    folder = files("tzdata") / ("" if name == "zones" else "zoneinfo")
    lines = (folder / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def zones_of_countries() -> Mapping[str, tuple[str, ...]]:
    """Two letters of a country → its zones, the most important first."""
    found: dict[str, list[str]] = {}
    for line in _table("zone.tab"):
        country, _, zone = line.split("\t")[:3]
        found.setdefault(country, []).append(zone)
    return {country: tuple(zones) for country, zones in found.items()}


@cache
def country_names() -> Mapping[str, str]:
    """English name of a country in small letters → its two letters."""
    pairs = (line.split("\t")[:2] for line in _table("iso3166.tab"))
    return {name.casefold(): code for code, name in pairs}


def country_of_zone(zone: str) -> str:
    """The two letters of the country in which a zone's city is; "" for UTC and the like."""
    found = (code for code, zones in zones_of_countries().items() if zone in zones)
    return next(found, "")


@cache
def windows_zones() -> Mapping[str, str]:
    """Windows' name in small letters → name of the tz database."""
    text = (resources_dir() / "windows_zones.toml").read_text("utf-8")
    return {name.casefold(): zone for name, zone in tomllib.loads(text).items()}


def _fixed(sign: str, hours: str, minutes: str | None) -> tzinfo | None:
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    east = offset if sign == "+" else -offset
    if not WIDEST[0] <= east <= WIDEST[1]:
        return None
    return FileZone(f"UTC{sign}{hours}", (Observance(datetime(1601, 1, 1), east, east),))


def _by_display_name(name: str) -> tzinfo | None:
    """Outlook's "(UTC+01:00) Amsterdam, Berlin": the first of the cities that is a zone's."""
    cities = re.sub(r"^\([^)]*\)", "", name).split(",")
    found = (cities_of_zones().get(city.strip().casefold()) for city in cities)
    zone = next(filter(None, found), None)
    return ZoneInfo(zone) if zone else None


@cache
def cities_of_zones() -> Mapping[str, str]:
    """City in small letters → the zone that is called after it."""
    names = [zone for zones in zones_of_countries().values() for zone in zones]
    return {name.rpartition("/")[2].replace("_", " ").casefold(): name for name in names}
