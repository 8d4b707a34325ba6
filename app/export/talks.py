"""All talks as one calendar (RFC 5545), to be read by any calendar program; in UTC."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from app.clock import iso, parse_iso
from app.errors import AppError
from app.export.vcard import escaped, folded
from app.store.db import Store

_TALKS = (
    "SELECT i.uid, i.updated_at, i.sequence, i.starts_at, i.minutes, "
    "trim(p.first_name || ' ' || p.last_name), i.place, i.agenda, i.status "
    "FROM interview i JOIN person p ON p.id = i.person_id ORDER BY i.starts_at, i.id"
)
_OFF = ("cancelled", "no_show")


def talks_calendar(store: Store) -> bytes:
    """Every talk, agreed, held or called off, as one calendar file. It invites nobody."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Askwell//Askwell//EN"]
    for row in store.sql(_TALKS):
        lines += _event(row)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode("utf-8")


def _event(row: Sequence[str | int | None]) -> Iterator[str]:
    uid, changed, sequence, starts, minutes, name, place, agenda, status = row
    begins = parse_iso(str(starts))
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(str(uid))}"
    yield f"DTSTAMP:{_moment(str(changed), str(starts))}"
    yield f"SEQUENCE:{sequence}"
    yield f"DTSTART:{_short(iso(begins))}"
    yield f"DTEND:{_short(iso(begins + timedelta(minutes=int(minutes or 0))))}"
    yield f"SUMMARY:{escaped(f'Talk with {name}')}"
    yield f"STATUS:{'CANCELLED' if status in _OFF else 'CONFIRMED'}"
    if place:
        yield f"LOCATION:{escaped(str(place))}"
    if agenda:
        yield f"DESCRIPTION:{escaped(str(agenda))}"
    yield "END:VEVENT"


def _moment(text: str, otherwise: str) -> str:
    try:
        return _short(iso(parse_iso(text)))
    except AppError:
        return _short(otherwise)


def _short(moment: str) -> str:
    return moment.replace("-", "").replace(":", "")
