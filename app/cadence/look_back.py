"""A year looked back on: what happened, in figures and in what was learned."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from app.cadence.insights import YES
from app.cadence.landing import Landing, landing_of
from app.clock import Clock, iso, parse_iso
from app.people.stage import THANK_WITHIN
from app.store.db import Store

LEARNED = 12
"""What was learned is quoted from so many talks at most."""


@dataclass(frozen=True)
class HeldTalk:
    """A talk of the year; `learned` is what was noted after it, "" for nothing."""

    person_id: int
    name: str
    company: str
    on: date
    minutes: int | None
    learned: str = ""


@dataclass(frozen=True)
class LookBack:
    """What happened in one year, by the days of the person's own zone."""

    year: int
    asked: int = 0
    said_yes: int = 0
    talks: tuple[HeldTalk, ...] = ()
    thanked_in_time: int = 0
    notes_in_touch: int = 0
    names_given: int = 0
    names_met: int = 0
    promises_made: int = 0
    promises_kept: int = 0
    kept_for_me: int = 0
    landing: Landing | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all happened."""
        return not (self.asked or self.talks or self.notes_in_touch or self.names_given)

    def first_of(self, month: int) -> date:
        """The first day of a month of this year, January being 1."""
        return date(self.year, month, 1)

    @property
    def people_met(self) -> int:
        """How many different people were talked with."""
        return len({talk.person_id for talk in self.talks})

    @property
    def minutes(self) -> int:
        """How long was talked, as far as it is known."""
        return sum(talk.minutes or 0 for talk in self.talks)

    @property
    def companies(self) -> tuple[str, ...]:
        """Where the people one talked with are, by name."""
        return tuple(
            sorted({talk.company for talk in self.talks if talk.company}, key=str.casefold)
        )

    @property
    def by_month(self) -> tuple[int, ...]:
        """The talks of each month, January first."""
        counts = Counter(talk.on.month for talk in self.talks)
        return tuple(counts[month] for month in range(1, 13))

    @property
    def longest(self) -> HeldTalk | None:
        """The longest talk, or None where no length is known."""
        known = [talk for talk in self.talks if talk.minutes]
        return max(known, key=lambda talk: talk.minutes or 0, default=None)

    @property
    def learned(self) -> tuple[HeldTalk, ...]:
        """Talks of which it was noted what they taught, at most LEARNED, oldest first."""
        return tuple(talk for talk in self.talks if talk.learned)[:LEARNED]


def years_with_facts(store: Store, clock: Clock) -> list[int]:
    """The years in which anything happened and this one, newest first."""
    found = store.sql("SELECT min(at), max(at) FROM event WHERE at <= ?", (iso(clock.now()),))
    this = clock.today().year
    if not found or found[0][0] is None:
        return [this]
    first = parse_iso(found[0][0]).astimezone(clock.zone).year
    return list(range(this, min(first, this) - 1, -1))


def look_back(store: Store, clock: Clock, year: int) -> LookBack:
    """What happened in a year, up to now."""
    span = _span(clock, year)
    talks = _talks(store, clock, span)
    landing = landing_of(store)
    return LookBack(
        year,
        *_asked(store, span),
        talks,
        _thanked_in_time(store, span),
        _count(store, "event WHERE kind = 'followed_up' AND at", span),
        _count(store, "referral WHERE to_person_id IS NOT from_person_id AND created_at", span),
        _count(store, _NAMES_MET, span),
        _count(store, "promise WHERE direction = 'mine' AND created_at", span),
        _count(store, "promise WHERE direction = 'mine' AND done_at", span),
        _count(store, "promise WHERE direction = 'theirs' AND done_at", span),
        landing if landing is not None and landing.on.year == year else None,
    )


# The plus keeps SQLite from going through all facts of a kind for each person.
_NAMES_MET = (
    "(SELECT r.id, min(e.at) AS at FROM referral r JOIN event e ON e.person_id = r.to_person_id "
    "AND +e.kind = 'met' WHERE r.to_person_id != r.from_person_id GROUP BY r.id) WHERE at"
)


def _span(clock: Clock, year: int) -> tuple[str, str]:
    """Begin and end of a year in one's own zone; a year that still runs ends now."""
    begins, ends = (datetime.combine(date(y, 1, 1), time(), clock.zone) for y in (year, year + 1))
    last = min(ends.astimezone(UTC), clock.now() + timedelta(seconds=1))
    return iso(begins), iso(last)


def _count(store: Store, what: str, span: tuple[str, str]) -> int:
    return int(
        store.sql(f"SELECT count(*) FROM {what} >= ? AND {what.split()[-1]} < ?", span)[0][0]
    )


def _asked(store: Store, span: tuple[str, str]) -> tuple[int, int]:
    """How many people were asked first in this span, and how many of them said yes."""
    yes = ", ".join(f"'{kind}'" for kind in YES)
    rows: list[tuple[Any, ...]] = store.sql(
        f"SELECT count(*), COALESCE(sum(EXISTS (SELECT 1 FROM event y WHERE y.person_id = f.who "
        f"AND +y.kind IN ({yes}) AND y.at >= f.first)), 0) FROM (SELECT person_id AS who, "
        "min(at) AS first FROM event WHERE kind = 'sent' GROUP BY person_id) f "
        "WHERE f.first >= ? AND f.first < ?",
        span,
    )
    return int(rows[0][0]), int(rows[0][1])


def _talks(store: Store, clock: Clock, span: tuple[str, str]) -> tuple[HeldTalk, ...]:
    rows = store.sql(
        "SELECT e.person_id, trim(p.first_name || ' ' || p.last_name), COALESCE(p.company, ''), "
        "e.at, e.minutes, COALESCE(i.learned, '') FROM event e JOIN person p ON p.id = e.person_id "
        "LEFT JOIN interview i ON i.id = e.interview_id WHERE e.kind = 'met' AND e.at >= ? "
        "AND e.at < ? ORDER BY e.at, e.id",
        span,
    )
    return tuple(
        HeldTalk(
            who,
            name,
            company,
            parse_iso(at).astimezone(clock.zone).date(),
            minutes,
            " ".join(learned.split()),
        )
        for who, name, company, at, minutes, learned in rows
    )


def _thanked_in_time(store: Store, span: tuple[str, str]) -> int:
    rows = store.sql(
        "SELECT e.at, (SELECT min(t.at) FROM event t WHERE t.person_id = e.person_id "
        "AND +t.kind = 'thanked' AND t.at >= e.at) FROM event e "
        "WHERE e.kind = 'met' AND e.at >= ? AND e.at < ?",
        span,
    )
    times = ((parse_iso(met), parse_iso(thanked)) for met, thanked in rows if thanked)
    return sum(thanked - met <= THANK_WITHIN for met, thanked in times)
