"""The lines of a calendar file (.ics): its entries, their moments, the zones that it spells out.

Entries are told apart by searching the text, and read only when they can matter.
"""

# Moments on a wall clock have no zone of their own.
# ruff: noqa: DTZ001

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from app.imports.recurrence import DAY, parse_rule, rule_of
from app.imports.zones import FileZone, Observance, zone_called

MOST_ZONES = 500
MOST_DATES = 20_000
"""Single dates (RDATE, EXDATE) of one line that are read."""

_KEPT = re.compile(
    r"^(DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|UID|STATUS|TRANSP|SEQUENCE"
    r"|X-MICROSOFT-CDO-BUSYSTATUS|TZOFFSETFROM|TZOFFSETTO)([;:].*)$",
    re.MULTILINE | re.IGNORECASE,
)
_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)")
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(Z)?")
_DURATION = re.compile(
    r"([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?"
)
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?")
_DAY = r"((?!0000)\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))"
_FIRST = re.compile(rf"\nDTSTART[^\n]*?:{_DAY}(?=[T\n])")
_LAST = re.compile(rf"\nDTEND[^\n]*?:{_DAY}(?=[T\n])")
_UID = re.compile(r"\nUID[^\n:]*:([^\n]+)")
_MARK = re.compile(r"(?im)^(?:begin|end):[a-z-]+[ \t]*$")
_ODD_MARKS = (
    "\nbegin:",
    "\nBegin:",
    "\nend:",
    "\nEnd:",
    "VEVENT ",
    "VEVENT\t",
    ":vevent",
    ":Vevent",
)
_TAKEN = re.compile(r"(?i)(?<=\n)FREEBUSY((?:;[^:\n]*)?):([^\n]+)(?=\n)")
_FREE = re.compile(r"(?i);FBTYPE=\"?FREE\b")
_ZONE = re.compile(r"\nBEGIN:VTIMEZONE\n(.*?)\nEND:VTIMEZONE", re.DOTALL)
_ZONE_PART = re.compile(r"\nBEGIN:(STANDARD|DAYLIGHT)\n(.*?)\nEND:\1", re.DOTALL)
_ZONE_ID = re.compile(r"\nTZID[^\n:]*:([^\n]*)")
_TZID = re.compile(r';TZID=("[^"]*"|[^;]*)', re.IGNORECASE)

Line = tuple[str, str]
"""The parameters (with their first semicolon) and the value of a property."""
Props = dict[str, list[Line]]


class When(NamedTuple):
    """A moment as a file says it: on a wall clock, with its zone. A day has no time of its own.

    `zone` is None for a floating time, which is one's own; `known` is False when the zone that
    the file names is not.
    """

    wall: datetime
    zone: tzinfo | None
    is_day: bool = False
    known: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """One VEVENT as text, with the little that tells whether it must be read at all.

    `first` and `last` are its days as YYYYMMDD, on its own clock; "" when only a reading can tell.
    """

    text: str
    uid: str
    first: str
    last: str
    repeats: bool
    stands_in: bool


def entries_of(text: str) -> Iterator[Entry | None]:
    """The entries of a calendar whose lines are whole; None for one that never ends."""
    for block in text.split("\nBEGIN:VEVENT\n")[1:]:
        body, ends, _ = block.partition("\nEND:VEVENT")
        yield _entry(f"\n{body}\n") if ends else None


def free_busy_of(text: str) -> Iterator[Entry]:
    """The times that a calendar gives away as taken and no more (VFREEBUSY), as entries."""
    for part in text.split("\nBEGIN:VFREEBUSY\n")[1:]:
        body = part.partition("\nEND:VFREEBUSY")[0]
        for found in _TAKEN.finditer(f"\n{body}\n"):
            if not _FREE.search(found.group(1)):
                yield from map(_taken, found.group(2).split(","))


def _taken(period: str) -> Entry:
    start, _, end = period.strip().partition("/")
    how = "DURATION" if "P" in end.upper() else "DTEND"
    return _entry(f"\nDTSTART:{start}\n{how}:{end}\n")


def whole_lines(text: str) -> str:
    """The text with plain line ends, folded lines joined and the marks of parts in capitals."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = plain.replace("\n ", "").replace("\n\t", "")
    if any(mark in plain for mark in _ODD_MARKS) or plain.startswith(("begin", "Begin")):
        plain = _MARK.sub(lambda mark: mark.group().strip(" \t").upper(), plain)
    return plain


def _entry(text: str) -> Entry:
    first, last, uid = _FIRST.search(text), _LAST.search(text), _UID.search(text)
    start = first.group(1) if first else ""
    end = last.group(1) if last else "" if "\nDTEND" in text or "\nDURATION" in text else start
    repeats = "\nRRULE" in text or "\nRDATE" in text
    stands_in = "\nRECURRENCE-ID" in text
    name = uid.group(1).strip() if uid else ""
    return Entry(text, name, start, max(start, end) if end else "", repeats, stands_in)


def props_of(text: str) -> Props:
    """What says when an entry is, by name; what its alarms say is left out."""
    props: Props = {}
    if "\nBEGIN:" in text:
        text = _without_parts(text)
    for found in _KEPT.finditer(text):
        name = found.group(1).upper()
        props.setdefault(name, []).append(_split(name, found.group(2)))
    return props


def _without_parts(text: str) -> str:
    kept: list[str] = []
    depth = 0
    for line in text.split("\n"):
        depth += line.startswith("BEGIN:")
        if depth == 0:
            kept.append(line)
        depth -= line.startswith("END:") and depth > 0
    return "\n".join(kept)


def is_cancelled(text: str) -> bool:
    """Whether the file takes back what it holds (METHOD:CANCEL)."""
    return "\nMETHOD:CANCEL" in text.partition("\nBEGIN:VEVENT\n")[0]


def _split(name: str, rest: str) -> Line:
    """Parameters and value. A time holds no colon, a zone's name may (tzone://Microsoft/Custom)."""
    if name.startswith(("DT", "RDATE", "EXDATE", "RECURRENCE")):
        params, _, value = rest.rpartition(":")
    else:
        params, _, value = rest.partition(":")
    return params, value.strip()


# --- moments --------------------------------------------------------------------------------------


def moment_of(line: Line, zones: Mapping[str, FileZone]) -> When:
    """The one moment of a property. Raises ValueError."""
    return moments_of(line, zones)[0]


def moments_of(line: Line, zones: Mapping[str, FileZone]) -> list[When]:
    """The moments of a property; of a period its beginning. Raises ValueError."""
    params, values = line
    zone, known = None, True
    if found := _TZID.search(params):
        zone = zone_called(name := found.group(1).strip('"'), zones)
        known = zone is not None or not name
    listed = values.split(",", MOST_DATES)[:MOST_DATES]
    return [when_of(value.partition("/")[0].strip().upper(), zone, known) for value in listed]


def when_of(value: str, zone: tzinfo | None, known: bool) -> When:
    """One moment or day as it is written. Raises ValueError."""
    if found := _DATE.fullmatch(value):
        year, month, day = map(int, found.groups())
        return When(datetime(year, month, day), None, is_day=True)
    if found := _MOMENT.fullmatch(value):
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
        # A leap second, or midnight as the end of a day.
        wall = datetime(year, month, day) + timedelta(
            hours=hour, minutes=minute, seconds=min(second, 59)
        )
        if hour > 24 or minute > 59 or second > 60:
            raise ValueError(value)
        return When(wall, UTC) if found.group(7) else When(wall, zone, known=known)
    raise ValueError(value)


def duration_of(text: str) -> timedelta:
    """A length as it is written (PT20M); may be negative. Raises ValueError."""
    found = _DURATION.fullmatch(text.strip().upper())
    if not found or not any(found.groups()[1:]):
        raise ValueError(text)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if found.group(1) == "-" else length


def spelled_out(text: str) -> dict[str, FileZone]:
    """The zones of a file that can be understood, by name."""
    found: dict[str, FileZone] = {}
    for zone in list(_ZONE.finditer(text))[:MOST_ZONES]:
        body = f"\n{zone.group(1)}\n"
        name = _ZONE_ID.search(body)
        observances = list(_observances(body))
        if name and observances:
            label = name.group(1).strip().strip('"')
            found[label] = FileZone(label, observances)
    return found


def _observances(body: str) -> Iterator[Observance]:
    for part in list(_ZONE_PART.finditer(body))[:MOST_ZONES]:
        try:
            yield _observance(props_of(part.group(2)))
        except (ValueError, LookupError, OverflowError):
            continue


def _observance(part: Props) -> Observance:
    start = moment_of(part["DTSTART"][0], {}).wall
    before, after = (_offset(part[name][0][1]) for name in ("TZOFFSETFROM", "TZOFFSETTO"))
    dates = tuple(when.wall for line in part.get("RDATE", ()) for when in moments_of(line, {}))
    rule = None
    if "RRULE" in part:
        text = part["RRULE"][0][1]
        last = parse_rule(text).get("UNTIL")
        # UNTIL is in UTC; a day more or less does not matter for a change of clocks.
        rule = rule_of(text, when_of(last, None, True).wall + DAY if last else None)
    return Observance(start, before, after, rule, dates)


def _offset(text: str) -> timedelta:
    found = _OFFSET.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    if hours > 23 or minutes > 59:
        raise ValueError(text)
    length = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -length if found.group(1) == "-" else length
