"""One's own figures, each with the cases it rests on (method.md: none under five cases)."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.clock import Clock, parse_iso
from app.people.stage import FELL_THROUGH, THANK_WITHIN
from app.store.db import Store

LEAST_CASES = 5
WEEKS = 8
YES = ("replied", "scheduled", *FELL_THROUGH, "met")


@dataclass(frozen=True)
class Figures:
    """Counts of one's own talks; a rate is None under LEAST_CASES cases."""

    asked: int
    said_yes: int
    to_thank: int
    """Talks for which one thanked, or for which the time to do so is over."""
    thanked_in_time: int
    reply_days: tuple[float, ...]
    talks_a_week: tuple[int, ...]

    @property
    def yes_share(self) -> float | None:
        """The share of those asked who said yes, 0 to 1."""
        return self.said_yes / self.asked if self.asked >= LEAST_CASES else None

    @property
    def days_to_reply(self) -> float | None:
        """Half of the replies came within so many days."""
        return median_of(self.reply_days) if len(self.reply_days) >= LEAST_CASES else None


def median_of(values: Sequence[float]) -> float:
    """The middle of some values; there must be one."""
    # Loaded with the first figure: it brings fractions and decimals along.
    from statistics import median

    return median(values)


def own_figures(store: Store, clock: Clock) -> Figures:
    """The figures over everybody, and the talks of the last WEEKS weeks, this one last."""
    people: dict[int, list[tuple[str, datetime]]] = {}
    for person_id, kind, at in store.sql("SELECT person_id, kind, at FROM event ORDER BY at, id"):
        people.setdefault(person_id, []).append((kind, parse_iso(at)))
    asked = said_yes = to_thank = in_time = 0
    over = clock.now() - THANK_WITHIN
    replies: list[float] = []
    talks: list[datetime] = []
    for facts in people.values():
        first = _first(facts, ("sent",))
        answer = _first(facts, YES, after=first)
        asked += first is not None
        said_yes += first is not None and answer is not None
        reply = _first(facts, ("replied",), after=first)
        if first and reply:
            replies.append((reply - first) / timedelta(days=1))
        held = [at for kind, at in facts if kind == "met"]
        talks += held
        for at in held:
            thanked = _first(facts, ("thanked",), after=at)
            to_thank += thanked is not None or at < over
            in_time += thanked is not None and thanked - at <= THANK_WITHIN
    weeks = _by_week(talks, clock)
    return Figures(asked, said_yes, to_thank, in_time, tuple(replies), weeks)


def _first(
    facts: list[tuple[str, datetime]], kinds: tuple[str, ...], after: datetime | None = None
) -> datetime | None:
    times = (at for kind, at in facts if kind in kinds and (after is None or at >= after))
    return min(times, default=None)


def _by_week(talks: list[datetime], clock: Clock) -> tuple[int, ...]:
    today = clock.today()
    monday = today - timedelta(days=today.weekday())
    counts = [0] * WEEKS
    for at in talks:
        day = at.astimezone(clock.zone).date()
        weeks_ago = (monday - (day - timedelta(days=day.weekday()))).days // 7
        if 0 <= weeks_ago < WEEKS:
            counts[WEEKS - 1 - weeks_ago] += 1
    return tuple(counts)
