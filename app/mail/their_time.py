"""Where somebody's days begin: their zone and country, known, guessed, or taken from oneself."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from app.clock import Clock
from app.errors import AppError
from app.imports.zones import (
    cities_of_zones,
    country_names,
    country_of_zone,
    iana_zone,
    zone_called,
    zones_of_countries,
)
from app.language import written_language
from app.mail.time_words import Reader
from app.research.me import own_profile
from app.store.db import Store

GIVEN, CARD, GUESS, MINE = "given", "card", "guess", "mine"
"""Where a zone comes from: said now, on their card, guessed from where they live, one's own."""
_AROUND = re.compile(r"\b(greater|metropolitan|metro|bay|area|region|city of)\b", re.IGNORECASE)
_OTHER_NAMES = {
    "usa": "US", "united states of america": "US", "uk": "GB", "united kingdom": "GB",
    "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB",
    "northern ireland": "GB", "deutschland": "DE", "österreich": "AT", "schweiz": "CH",
    "suisse": "CH", "españa": "ES", "italia": "IT", "brasil": "BR", "méxico": "MX",
    "sverige": "SE", "norge": "NO", "danmark": "DK", "polska": "PL", "hrvatska": "HR",
    "nederland": "NL", "the netherlands": "NL", "czechia": "CZ", "czech republic": "CZ",
    "türkiye": "TR", "turkiye": "TR", "russia": "RU", "south korea": "KR", "vietnam": "VN",
    "uae": "AE", "hong kong": "HK", "macau": "MO", "ivory coast": "CI", "bolivia": "BO",
    "venezuela": "VE", "iran": "IR", "syria": "SY", "tanzania": "TZ", "moldova": "MD",
}  # fmt: skip
_STATES = {
    "America/New_York": "connecticut delaware florida georgia maine maryland massachusetts "
    "michigan new_hampshire new_jersey new_york north_carolina ohio pennsylvania rhode_island "
    "south_carolina vermont virginia washington_dc west_virginia boston philadelphia atlanta miami",
    "America/Chicago": "alabama arkansas illinois iowa louisiana minnesota mississippi missouri "
    "oklahoma texas wisconsin dallas houston austin minneapolis",
    "America/Denver": "colorado montana new_mexico utah wyoming",
    "America/Phoenix": "arizona",
    "America/Los_Angeles": "california nevada washington san_francisco seattle san_diego portland",
}
"""States and cities of the United States that lie in one zone, all but for their edges."""


@dataclass(frozen=True)
class TheirTime:
    """A zone, the country whose holidays count ("" is not known), and where both come from."""

    zone: ZoneInfo
    country: str
    source: str
    reason: str = ""
    """For a guess: the place that it was made from."""

    @property
    def reader(self) -> Reader:
        """For whom times are worded."""
        return Reader(self.zone, self.country, self.source != MINE, written_language())


def my_time(store: Store, clock: Clock) -> TheirTime:
    """One's own zone and country."""
    me = own_profile(store)
    return TheirTime(clock.zone, me.country or country_of_zone(clock.zone.key), MINE)


def their_time(store: Store, clock: Clock, person_id: int, zone: str = "") -> TheirTime:
    """A person's zone: the one given, else their card's, else a guess, else one's own.

    Raises AppError: bad_zone, no_such_person.
    """
    found = store.sql("SELECT time_zone, country, location FROM person WHERE id = ?", (person_id,))
    if not found:
        raise AppError("no_such_person", person=person_id)
    on_card, country_text, location = (str(value or "").strip() for value in found[0])
    country = country_of(country_text) or _country_in(location)
    if zone:
        if not (given := _named(zone)):
            raise AppError("bad_zone", text=zone)
        return TheirTime(given, country or country_of_zone(given.key), GIVEN)
    if on_card and (known := _named(on_card)):
        return TheirTime(known, country or country_of_zone(known.key), CARD)
    if guess := guessed_zone(location, country, clock.now()):
        place = location or country_text
        return TheirTime(guess, country or country_of_zone(guess.key), GUESS, place)
    return TheirTime(clock.zone, country, MINE)


def country_of(text: str) -> str:
    """The two letters of a country that is named, or nothing."""
    name = text.strip().casefold()
    if name.upper() in zones_of_countries():
        return name.upper()
    return _OTHER_NAMES.get(name) or country_names().get(name, "")


def _country_in(location: str) -> str:
    """The country that ends a place; two letters there may be a state (Boston, MA)."""
    parts = [part.strip() for part in location.split(",")]
    is_state = len(parts[-1]) < 3 or (parts[-1].casefold() == "georgia" and len(parts) > 1)
    return "" if is_state and parts[-1].upper() not in ("UK",) else country_of(parts[-1])


def guessed_zone(location: str, country: str, now: datetime) -> ZoneInfo | None:
    """The zone of a place, when its city or its country leaves no choice."""
    for part in location.split(","):
        place = " ".join(_AROUND.sub(" ", part).split()).casefold()
        zone = cities_of_zones().get(place)
        if zone and country in ("", country_of_zone(zone)):
            return ZoneInfo(zone)
        state = place.replace(" ", "_").replace(".", "")
        us = next((zone for zone, names in _STATES.items() if state in names.split()), None)
        if us and country in ("", "US"):
            return ZoneInfo(us)
    zones = [ZoneInfo(name) for name in zones_of_countries().get(country, ())]
    summer, winter = (datetime(now.year, month, 15, tzinfo=UTC) for month in (7, 1))
    clocks = {(summer.astimezone(z).utcoffset(), winter.astimezone(z).utcoffset()) for z in zones}
    return zones[0] if len(clocks) == 1 else None


def _named(name: str) -> ZoneInfo | None:
    zone: tzinfo | None = iana_zone(name) or zone_called(name)
    return zone if isinstance(zone, ZoneInfo) else None
