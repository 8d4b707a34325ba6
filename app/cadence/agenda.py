"""Steps in the order in which they are shown, kept sorted while people change and time goes by."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable
from datetime import datetime
from operator import attrgetter
from typing import Any

from app.cadence.history import Step

_BEGINS, _SOONEST, _URGENCY = map(attrgetter, ("begins", "soonest", "urgency"))


class Agenda:
    """Steps as of a moment, which only moves forward: what began and what lies ahead.

    `begun` and `old` are the begun ones, the most urgent first; `old` are those that were late
    when they came to be known. `ahead` are the others, the soonest first.
    """

    def __init__(self, steps: Iterable[Step], now: datetime) -> None:
        self.begun: list[Step] = []
        self.old: list[Step] = []
        self.ahead: list[Step] = []
        self._now = now
        for step in steps:
            self._place(step)[0].append(step)
        self.begun.sort(key=_URGENCY)
        self.old.sort(key=_URGENCY)
        self.ahead.sort(key=_SOONEST)

    def copy(self) -> Agenda:
        """The same steps at the same moment."""
        other = Agenda((), self._now)
        other.begun, other.old, other.ahead = [*self.begun], [*self.old], [*self.ahead]
        return other

    def move_on(self, now: datetime) -> None:
        """Let what begins until a later moment begin."""
        self._now = now
        count = bisect_right(self.ahead, now, key=_BEGINS)
        begins, self.ahead = self.ahead[:count], self.ahead[count:]
        self.add(begins)

    def add(self, steps: Iterable[Step]) -> None:
        """Put steps where they belong."""
        for step in steps:
            place, key = self._place(step)
            insort(place, step, key=key)

    def remove(self, steps: Iterable[Step]) -> None:
        """Take out the very steps that were put in."""
        for step in steps:
            place, key = self._place(step)
            index = bisect_left(place, key(step), key=key)
            while place[index] is not step:
                index += 1
            del place[index]

    def until(self, moment: datetime) -> list[Step]:
        """What begins from now until a moment, the soonest first."""
        return self.ahead[: bisect_right(self.ahead, moment, key=_BEGINS)]

    def _place(self, step: Step) -> tuple[list[Step], Callable[[Step], Any]]:
        if step.begins > self._now:
            return self.ahead, _SOONEST
        return (self.old if step.old else self.begun), _URGENCY
