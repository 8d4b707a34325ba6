"""The ledger of promises: what I owe and am owed, over everybody, the next one first."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.clock import Clock, parse_iso
from app.interviews.promises import MINE, Promised
from app.store.db import Store

SOON_DAYS = 2
"""So many days before its day a promise is said to be near."""


@dataclass(frozen=True)
class Entry:
    """A promise in the ledger. `made_on` and `done_on` are days in the person's own zone."""

    promise: Promised
    name: str
    made_on: date
    done_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be kept."""
        return self.promise.done_at is None

    @property
    def is_mine(self) -> bool:
        """Whether I owe it; else it is owed to me."""
        return self.promise.direction == MINE

    def urgency(self, today: date) -> str:
        """How near its day is: "late", "near", "open", or "" where there is none or it is kept."""
        due = self.promise.due_on
        if due is None or not self.is_open:
            return ""
        left = (due - today).days
        return "late" if left < 0 else "near" if left <= SOON_DAYS else "open"


def ledger(store: Store, clock: Clock) -> tuple[Entry, ...]:
    """Every promise: what is open first, by its day (none last), then what was kept, newest first.

    Whoever is deleted takes their promises along; Undo brings both back.
    """
    rows = store.sql(
        "SELECT m.id, m.person_id, m.direction, m.text, m.due_on, m.done_at, m.created_at, "
        "trim(p.first_name || ' ' || p.last_name) FROM promise m JOIN person p ON p.id = "
        "m.person_id ORDER BY m.id"
    )
    entries = [_entry(clock, *row) for row in rows]
    still_open = sorted((e for e in entries if e.is_open), key=_by_day)
    kept = sorted((e for e in entries if not e.is_open), key=_by_end, reverse=True)
    return (*still_open, *kept)


def counts_of(entries: Iterable[Entry]) -> dict[str, int]:
    """How many are open, of these mine and theirs, and how many were kept."""
    counts = {"open": 0, "mine": 0, "theirs": 0, "kept": 0}
    for entry in entries:
        if entry.is_open:
            counts["open"] += 1
            counts["mine" if entry.is_mine else "theirs"] += 1
        else:
            counts["kept"] += 1
    return counts


def _entry(
    clock: Clock,
    row_id: int,
    person_id: int,
    direction: str,
    text: str,
    due_on: str | None,
    done_at: str | None,
    created_at: str,
    name: str,
) -> Entry:
    day = _day(due_on)
    promise = Promised(row_id, person_id, direction, text, day, done_at)
    made = parse_iso(created_at).astimezone(clock.zone).date()
    done = parse_iso(done_at).astimezone(clock.zone).date() if done_at else None
    return Entry(promise, name, made, done)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def _by_day(entry: Entry) -> tuple[date, int]:
    return entry.promise.due_on or date.max, entry.promise.id


def _by_end(entry: Entry) -> tuple[str, int]:
    return entry.promise.done_at or "", entry.promise.id
