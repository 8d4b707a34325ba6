"""A talk as a calendar file, and a calendar file as a talk.

Out: one event with its zone, an alarm, a UID that stays and a sequence that grows, so that a
calendar moves it when it is opened again. It names no attendee and no method: no calendar may
send anything to anybody because of it. In: one event that is, or names, somebody here.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.clock import Clock, parse_iso
from app.errors import AppError
from app.interviews.talks import (
    CANCELLED,
    LEAST_MINUTES,
    MOST_MINUTES,
    NO_SHOW,
    USUAL_MINUTES,
    TalkPlan,
    open_talk,
    talk,
    talk_by_uid,
    zone_of,
)
from app.people.keys import folded
from app.research.me import own_profile
from app.store.db import Store

ALARM = timedelta(minutes=15)
MOST_BYTES = 200_000
"""Larger files are calendars, not a talk."""
_ODD = (ValueError, LookupError, TypeError, AttributeError, OverflowError, OSError, RecursionError)
"""What the library raises on odd files; a zone's name goes to the disk as that of a file."""


def talk_ics(store: Store, clock: Clock, talk_id: int) -> bytes:
    """A talk as an iCalendar file. Raises AppError(row_gone)."""
    from icalendar import Alarm, Calendar, Event

    found = talk(store, talk_id)
    if found is None:
        raise AppError("row_gone")
    plan, off = found.plan, found.status in (CANCELLED, NO_SHOW)
    zone = zone_of(plan.zone, clock)
    begins = plan.starts_at if zone.key == "UTC" else plan.starts_at.astimezone(zone)
    event = Event()
    changed = parse_iso(found.changed_at)
    event.add("uid", found.uid)
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", found.sequence)
    event.add("dtstart", begins)
    event.add("dtend", begins + timedelta(minutes=plan.minutes))
    event.add("summary", f"Talk with {found.name}")
    event.add("status", "CANCELLED" if off else "CONFIRMED")
    if plan.place:
        event.add("location", plan.place)
    if plan.place.startswith(("http://", "https://")):
        event.add("url", plan.place)
    if plan.agenda:
        event.add("description", plan.agenda)
    if not off:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", -ALARM)
        alarm.add("description", f"Talk with {found.name}")
        event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//Askwell//Talk//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    if zone.key != "UTC":
        day = begins.date()
        calendar.add_missing_timezones(
            first_date=day.replace(year=day.year - 1, day=1),
            last_date=day.replace(year=day.year + 1, day=1),
        )
    return bytes(calendar.to_ical())


@dataclass(frozen=True)
class TalkOffer:
    """A calendar file that is a talk with somebody here. `known`: a talk that stands changes."""

    person_id: int
    uid: str
    plan: TalkPlan
    known: bool
    cancelled: bool
    summary: str = ""


def talk_in(store: Store, clock: Clock, content: bytes) -> TalkOffer | None:
    """The talk that a calendar file is about; None for a calendar, a stranger, or no calendar.

    It is a talk when it holds one event that does not repeat, and that has the UID of a talk here
    or names exactly one person here: by address, or by their whole name.
    """
    event = _only_event(content)
    if event is None:
        return None
    plan = _plan(event, clock)
    uid = str(event.get("uid") or "")[:255]
    ours = talk_by_uid(store, uid) if uid else None
    people = {ours.person_id} if ours else _people(store, event)
    if plan is None or len(people) != 1:
        return None
    person_id = people.pop()
    off = str(event.get("status") or "").upper() == "CANCELLED" or _method(content) == "CANCEL"
    known = open_talk(store, person_id) is not None
    return TalkOffer(person_id, uid, plan, known, off, str(event.get("summary") or "")[:200])


def _only_event(content: bytes) -> Any | None:
    from icalendar import Calendar

    begins = content[:MOST_BYTES].upper().count(b"BEGIN:VEVENT")
    if len(content) > MOST_BYTES or begins != 1:
        return None
    try:
        events = list(Calendar.from_ical(content.decode("utf-8-sig", "replace")).walk("VEVENT"))
    except _ODD:
        return None
    return events[0] if len(events) == 1 and "rrule" not in events[0] else None


def _method(content: bytes) -> str:
    found = re.search(rb"^METHOD[^:\r\n]*:\s*(\w+)", content, re.MULTILINE | re.IGNORECASE)
    return found.group(1).decode().upper() if found else ""


def _plan(event: Any, clock: Clock) -> TalkPlan | None:
    begins = _moment(event, "dtstart", clock)
    if begins is None:
        return None
    ends = _moment(event, "dtend", clock)
    try:
        starts_at = begins.astimezone(UTC)
        length = (ends.astimezone(UTC) - starts_at) if ends else _duration(event)
    except OverflowError:
        return None
    minutes = round(length.total_seconds() / 60) if length else USUAL_MINUTES
    zone = getattr(begins.tzinfo, "key", "")
    place = " ".join(str(event.get("location") or "").split())[:500]
    link = str(event.get("url") or "") if not place else ""
    return TalkPlan(
        starts_at,
        min(MOST_MINUTES, max(LEAST_MINUTES, minutes)),
        "" if zone in ("UTC", clock.zone.key) else zone,
        _way(place or link),
        place or link,
        str(event.get("description") or "").strip()[:4000],
    )


def _moment(event: Any, name: str, clock: Clock) -> datetime | None:
    try:
        value = event.decoded(name)
    except _ODD:
        return None
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo else value.replace(tzinfo=clock.zone)


def _duration(event: Any) -> timedelta | None:
    try:
        value = event.decoded("duration")
    except _ODD:
        return None
    return value if isinstance(value, timedelta) else None


def _way(place: str) -> str:
    if re.search(r"https?://", place, re.IGNORECASE):
        return "video"
    if re.fullmatch(r"(?:tel:|phone:?)?\s*[+\d][\d\s()/.-]{5,}", place, re.IGNORECASE):
        return "phone"
    return "meeting" if place else ""


def _people(store: Store, event: Any) -> set[int]:
    parties = [*_many(event, "attendee"), *_many(event, "organizer")]
    mine = own_profile(store).email.casefold()
    addresses = {_address(party) for party in parties} - {mine, ""}
    people = _by_address(store, addresses)
    if people:
        return people
    names = [str(getattr(party, "params", {}).get("CN", "")) for party in parties]
    return _by_name(store, [str(event.get("summary") or ""), *names])


def _many(event: Any, name: str) -> list[Any]:
    value = event.get(name)
    return value if isinstance(value, list) else [] if value is None else [value]


def _address(party: object) -> str:
    return re.sub(r"^mailto:", "", str(party).strip(), flags=re.IGNORECASE).casefold()


def _by_address(store: Store, addresses: Iterable[str]) -> set[int]:
    found: set[int] = set()
    for address in addresses:
        rows = store.sql(
            "SELECT id FROM person WHERE lower(email) = ? UNION SELECT person_id FROM "
            "contact_point WHERE person_id IS NOT NULL AND lower(value) = ?",
            (address, address),
        )
        found |= {int(row[0]) for row in rows}
    return found


def _by_name(store: Store, texts: Iterable[str]) -> set[int]:
    """Whoever's whole name, of two words or more, stands in one of the texts."""
    keys: set[str] = set()
    for text in texts:
        words = re.findall(r"[^\W_]+(?:['’.-][^\W_]+)*\.?", text)[:60]
        for size in (2, 3, 4):
            keys |= {folded(" ".join(words[n : n + size])) for n in range(len(words) - size + 1)}
    marks = ", ".join("?" for _ in keys)
    rows = store.sql(f"SELECT id FROM person WHERE sort_name IN ({marks})", sorted(keys))
    return {int(row[0]) for row in rows}
