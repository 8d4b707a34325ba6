"""Calendars (.ics): what is taken up, and when, inside a window of days.

The file is scanned line by line and only what can touch the window is worked out: a general reader
needs seconds for 10,000 events, this one a fraction of one. Size, events and repetitions are
bounded. What cannot be understood counts as busy for as long as it could be, never as free.
"""

# Moments on a wall clock have no zone of their own.
# ruff: noqa: DTZ001

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import NamedTuple

from app.errors import AppError
from app.imports.archive import open_plain
from app.imports.ics import (
    MOST_DATES,
    Entry,
    Props,
    When,
    duration_of,
    entries_of,
    free_busy_of,
    is_cancelled,
    moment_of,
    moments_of,
    props_of,
    spelled_out,
    when_of,
    whole_lines,
)
from app.imports.recurrence import (
    DAY,
    Budget,
    Rule,
    TooDense,
    occurrences,
    parse_rule,
    rule_of,
)
from app.imports.zones import WIDEST, FileZone
from app.language import counted, say

MOST_BYTES = 50_000_000
MOST_EVENTS = 200_000


def warning_words(code: str, n: int) -> str:
    """Return what a reading had to leave open, by its code, as a sentence about the file."""
    return {
        "broken_event": counted(
            "1 of its entries cannot be read and is left out: "
            "look yourself that no time falls on it.",
            "{n} of its entries cannot be read and are left out: "
            "look yourself that no time falls on them.",
            n,
        ),
        "unknown_zone": counted(
            "1 of its entries names a time zone that nobody knows; "
            "it counts as busy in every zone in which it could be.",
            "{n} of its entries name a time zone that nobody knows; "
            "they count as busy in every zone in which they could be.",
            n,
        ),
        "dense_event": counted(
            "1 of its entries repeats without a pause and counts as busy throughout.",
            "{n} of its entries repeat without a pause and count as busy throughout.",
            n,
        ),
        "cut_off": say("It ends in the middle: what came after that is not known."),
    }[code]


class Busy(NamedTuple):
    """A time that is taken, in UTC."""

    start: datetime
    end: datetime


@dataclass(frozen=True)
class BusyTimes:
    """What a calendar takes up in a window: joined, in order; and what had to be left open."""

    spans: tuple[Busy, ...]
    warnings: Mapping[str, int]


@dataclass(frozen=True)
class Series:
    """An entry that repeats or was edited, and the ones that stand in for single times of it."""

    masters: tuple[Entry, ...]
    stand_ins: tuple[Entry, ...]


@dataclass(frozen=True)
class Calendar:
    """A calendar file, sorted: single entries, series, and the zones that it spells out."""

    name: str
    single: tuple[Entry, ...] = ()
    series: tuple[Series, ...] = ()
    zones: Mapping[str, FileZone] = field(default_factory=dict[str, FileZone])
    warnings: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def count(self) -> int:
        """How many entries it has."""
        series = sum(len(found.masters) + len(found.stand_ins) for found in self.series)
        return len(self.single) + series

    def busy(self, since: datetime, until: datetime, own: tzinfo) -> BusyTimes:
        """The busy times that touch a window; floating times and days are in one's own zone.

        Raises AppError: calendar_too_much (it repeats beyond all reason), calendar_broken.
        """
        window = _Window(since, until, own, self.zones)
        try:
            spans = window.of_single(self.single)
            for series in self.series:
                spans += window.of_series(series)
        except TooDense:
            raise AppError("calendar_too_much", file=self.name) from None
        found = Counter(self.warnings) + window.warnings
        if self.count and window.warnings["broken_event"] >= self.count:
            raise AppError("calendar_broken", file=self.name)
        return BusyTimes(tuple(joined(spans)), dict(found))


def read_calendar(path: Path) -> Calendar:
    """Scan a calendar file.

    Raises AppError: not_found, cannot_read, not_a_calendar, calendar_too_large, calendar_broken.
    """
    if not path.is_file():
        raise AppError("not_found", file=path.name)
    with open_plain(path) as stream:
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise AppError("calendar_too_large", file=path.name)
    return calendar_of(_decoded(content), path.name)


def is_calendar(path: Path) -> bool:
    """Whether a path is a file that begins like a calendar."""
    if not path.is_file():
        return False
    try:
        with open_plain(path) as stream:
            head = _decoded(stream.read(512))
    except AppError:
        return False
    return head.lstrip().upper().startswith("BEGIN:VCALENDAR")


def joined(spans: Iterable[Busy]) -> list[Busy]:
    """Times in order, those that touch made one."""
    found: list[Busy] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Busy(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    return content.decode("utf-8-sig", "replace")


def calendar_of(text: str, name: str) -> Calendar:
    """Sort the text of a calendar.

    Raises AppError: not_a_calendar, calendar_too_large, calendar_broken.
    """
    plain = "\n" + whole_lines(text).lstrip()
    if not plain.startswith("\nBEGIN:VCALENDAR"):
        raise AppError("not_a_calendar", file=name)
    found = [*entries_of(plain), *free_busy_of(plain)]
    if len(found) > MOST_EVENTS:
        raise AppError("calendar_too_large", file=name)
    entries = [entry for entry in found if entry is not None]
    is_whole = "\nEND:VCALENDAR" in plain
    if not entries and (found or not is_whole):
        raise AppError("calendar_broken", file=name)
    warnings = {} if is_whole else {"cut_off": 1}
    if len(entries) < len(found):
        warnings["broken_event"] = len(found) - len(entries)
    if is_cancelled(plain):
        return Calendar(name, warnings=warnings)
    single, series = _sorted(entries)
    return Calendar(name, single, series, spelled_out(plain), warnings)


# --- entries that belong together -----------------------------------------------------------------


def _sorted(entries: Sequence[Entry]) -> tuple[tuple[Entry, ...], tuple[Series, ...]]:
    """Single entries, and the series: several with one UID, or one that repeats."""
    by_uid: dict[str, list[Entry]] = {}
    for number, entry in enumerate(entries):
        by_uid.setdefault(entry.uid or f"\n{number}", []).append(entry)
    single: list[Entry] = []
    series: list[Series] = []
    for found in by_uid.values():
        if len(found) == 1 and not found[0].repeats:
            single.append(found[0])
            continue
        masters = [entry for entry in found if not entry.stands_in]
        stand_ins = tuple(entry for entry in found if entry.stands_in)
        series.append(Series(_newest(masters), stand_ins))
    return tuple(single), tuple(series)


def _newest(masters: Sequence[Entry]) -> tuple[Entry, ...]:
    """Of several editions of an entry the newest; all of them when they do not say."""
    if len(masters) < 2:
        return tuple(masters)
    editions = [_sequence(props_of(entry.text)) for entry in masters]
    return tuple(
        m for m, edition in zip(masters, editions, strict=True) if edition == max(editions)
    )


def _sequence(event: Props) -> int:
    text = event.get("SEQUENCE", [("", "")])[0][1]
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _is_free(event: Props) -> bool:
    """Cancelled, or marked as free; what is tentative is taken."""
    said = {name: event[name][0][1].upper() for name in event if name[0] in "STX"}
    return (
        said.get("STATUS") == "CANCELLED"
        or said.get("TRANSP") == "TRANSPARENT"
        or said.get("X-MICROSOFT-CDO-BUSYSTATUS") == "FREE"
    )


@dataclass(frozen=True)
class _Read:
    """One entry, worked out as far as its window needs it."""

    start: When
    wall_length: timedelta
    length: timedelta
    is_free: bool


def _earlier(moment: datetime, length: timedelta) -> datetime:
    try:
        return moment - length
    except OverflowError:
        return datetime(1, 1, 3)


class _Window:
    """Works out what entries take up between two moments."""

    def __init__(
        self, since: datetime, until: datetime, own: tzinfo, zones: Mapping[str, FileZone]
    ) -> None:
        self.warnings: Counter[str] = Counter()
        self._since, self._until = since, until
        self._own, self._zones = own, zones
        self._budget = Budget()
        # No zone is further than a day from another.
        self._first_wall = since.replace(tzinfo=None) - 2 * DAY
        self._last_wall = until.replace(tzinfo=None) + 2 * DAY
        self._first_day = f"{self._first_wall:%Y%m%d}"
        self._last_day = f"{self._last_wall:%Y%m%d}"

    def of_single(self, entries: Sequence[Entry]) -> list[Busy]:
        """What single entries take up; most are passed over by their days alone."""
        first, last = self._first_day, self._last_day
        near = (e for e in entries if not (e.first > last or "" < e.last < first))
        return [span for entry in near for span in self._tried(self._master, entry, _Moved())]

    def of_series(self, series: Series) -> list[Busy]:
        """What a series takes up; broken entries are counted and left out. Raises TooDense."""
        if all(entry.first > self._last_day for entry in (*series.masters, *series.stand_ins)):
            return []
        moved = _Moved()
        spans: list[Busy] = []
        for entry in series.stand_ins:
            spans += self._tried(self._override, entry, moved)
        for entry in series.masters:
            spans += self._tried(self._master, entry, moved)
        return spans

    def _tried(
        self, work: Callable[[Props, _Moved], list[Busy]], entry: Entry, moved: _Moved
    ) -> list[Busy]:
        try:
            spans = work(props_of(entry.text), moved)
        except (ValueError, LookupError, OverflowError):
            self.warnings["broken_event"] += 1
            return []
        return [span for span in spans if span.start < self._until and span.end >= self._since]

    def _read(self, event: Props) -> _Read:
        start = moment_of(event["DTSTART"][0], self._zones)
        if not start.known:
            self.warnings["unknown_zone"] += 1
        length = wall_length = DAY if start.is_day else timedelta()
        if "DTEND" in event:
            end = moment_of(event["DTEND"][0], self._zones)
            wall_length = end.wall - start.wall
            same = end.zone == start.zone and end.known == start.known
            length = wall_length if same else self._utc(end)[1] - self._utc(start)[0]
            wall_length = wall_length if same else length
        elif "DURATION" in event:
            length = wall_length = duration_of(event["DURATION"][0][1])
        if start.is_day:
            # A day ends with the day, also when a file says that it ends when it begins.
            length = wall_length = max(DAY, wall_length)
        zero = timedelta()
        return _Read(start, max(zero, wall_length), max(zero, length), _is_free(event))

    def _master(self, event: Props, moved: _Moved) -> list[Busy]:
        entry = self._read(event)
        if entry.is_free:
            return []
        starts = {entry.start.wall}
        excluded = self._walls(event, "EXDATE", entry.start)
        starts |= self._walls(event, "RDATE", entry.start)
        first = _earlier(self._first_wall, entry.wall_length)
        try:
            for line in event.get("RRULE", ())[:10]:
                rule = self._rule(line[1], entry.start)
                found = occurrences(rule, entry.start.wall, first, self._last_wall, self._budget)
                starts.update(found)
        except TooDense:
            if self._budget.left < 0:
                raise
            self.warnings["dense_event"] += 1
            return [self._dense(entry)]
        return self._periods(event) + [
            span
            for wall in starts
            if first <= wall <= self._last_wall and wall not in excluded
            for span in self._kept(entry, wall, moved)
        ]

    def _kept(self, entry: _Read, wall: datetime, moved: _Moved) -> Iterator[Busy]:
        start = entry.start._replace(wall=wall)
        if not (moved.single or moved.onward):
            yield self._span(entry, start)
            return
        key = self._utc(start)[0]
        if key in moved.single or (start.is_day and wall.date() in moved.days):
            return
        later = [change for change in moved.onward if change.key <= key]
        if later:
            change = max(later, key=lambda change: change.key)
            if not change.entry.is_free:
                yield self._span(change.entry, start._replace(wall=wall + change.shift))
            return
        yield self._span(entry, start)

    def _periods(self, event: Props) -> list[Busy]:
        """Single dates that say themselves how long they are."""
        found: list[Busy] = []
        for params, values in event.get("RDATE", ()):
            for value in values.split(",")[:MOST_DATES]:
                first, sign, last = value.partition("/")
                if sign:
                    start = moment_of((params, first), self._zones)
                    length = duration_of(last) if "P" in last.upper() else None
                    end = moment_of((params, last), self._zones) if length is None else start
                    found.append(Busy(self._utc(start)[0], self._utc(end)[1] + (length or 0 * DAY)))
        return found

    def _dense(self, entry: _Read) -> Busy:
        return Busy(max(self._since, self._utc(entry.start)[0]), self._until)

    def _override(self, event: Props, moved: _Moved) -> list[Busy]:
        """Note which time it stands in for; what it takes up itself."""
        instead = moment_of(event["RECURRENCE-ID"][0], self._zones)
        entry = self._read(event)
        key = self._utc(instead)[0]
        if "THISANDFUTURE" in event["RECURRENCE-ID"][0][0].upper():
            shift = entry.start.wall - instead.wall
            moved.onward.append(_Change(key, shift, entry))
            return []
        moved.single.add(key)
        if instead.is_day:
            moved.days.add(instead.wall.date())
        return [] if entry.is_free else [self._span(entry, entry.start)]

    def _rule(self, text: str, start: When) -> Rule:
        last = parse_rule(text).get("UNTIL")
        if last is None:
            return rule_of(text)
        until = when_of(last, start.zone, True)
        if until.is_day:
            return rule_of(text, until.wall + DAY - timedelta(seconds=1))
        return rule_of(text, self._wall(until, start))

    def _walls(self, event: Props, name: str, start: When) -> set[datetime]:
        """Single dates of an entry, on the clock of its first one."""
        found: list[When] = []
        for line in event.get(name, ()):
            self._budget.spend(4 * (line[1].count(",") + 1))
            found += moments_of(line, self._zones)
        at = start.wall.time()
        # Many programs leave a whole day out of an entry that has a time.
        return {
            datetime.combine(when.wall, at) if when.is_day else self._wall(when, start)
            for when in found
        }

    def _wall(self, when: When, start: When) -> datetime:
        """A moment on the wall clock of another."""
        if when.zone == start.zone or when.zone is None or not when.known or not start.known:
            return when.wall
        zone = start.zone or self._own
        return when.wall.replace(tzinfo=when.zone).astimezone(zone).replace(tzinfo=None)

    def _utc(self, when: When) -> tuple[datetime, datetime]:
        """The first and the last moment in UTC that this can be."""
        if not when.known:
            wall = when.wall.replace(tzinfo=UTC)
            return wall - WIDEST[1], wall - WIDEST[0]
        moment = when.wall.replace(tzinfo=when.zone or self._own).astimezone(UTC)
        return moment, moment

    def _span(self, entry: _Read, start: When) -> Busy:
        first, last = self._utc(start)
        wall_end = start._replace(wall=start.wall + entry.wall_length)
        # A night in which clocks change: the later of the two ends that programs show.
        ends = (self._utc(wall_end)[1], last + entry.length)
        return Busy(first, ends[0] if start.is_day else max(ends))


@dataclass(frozen=True)
class _Change:
    """From `key` on the series is moved by `shift` and looks like `entry`."""

    key: datetime
    shift: timedelta
    entry: _Read


@dataclass
class _Moved:
    """The times of a series for which another entry stands in."""

    single: set[datetime] = field(default_factory=set[datetime])
    days: set[object] = field(default_factory=set[object])
    onward: list[_Change] = field(default_factory=list[_Change])
