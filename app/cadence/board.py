"""Everybody's next steps, held in memory and kept in step with the store.

The store notes whose facts change (schema step 4), whoever changes them: a write, an undo, an
import, a merge, another program. The board reads those people anew, and whoever their change can
matter to: colleagues of theirs and who named them. A new day, zone, rule or landing, a clock that
goes back, and a change of very many are read from the beginning.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from threading import RLock
from typing import NamedTuple

from app.cadence.agenda import Agenda
from app.cadence.history import History, Step, Today
from app.cadence.next_steps import TALK_MINUTES, held_back, next_steps, open_asks
from app.cadence.reading import load_histories, people_to_look_at
from app.store.db import Store

HORIZON = 15
"""Days ahead of which every step is known."""
MANY = 500
"""So many changed people are read from the beginning."""


_MARKS = (
    "SELECT (SELECT min(id) FROM touched), (SELECT COALESCE(max(id), 0) FROM touched), "
    "(SELECT COALESCE(max(id), 0) FROM message), "
    "EXISTS (SELECT 1 FROM touched WHERE id > ? AND card = 2)"
)
"""How far the notes and the messages go: each by itself, together they would read every row."""


class Entry(NamedTuple):
    """The steps of one person and what others need to know of them."""

    steps: tuple[Step, ...]
    company: str
    waits: bool
    """Whether an answer is awaited: then what colleagues say matters."""
    held: bool
    turns_at: datetime
    """When the steps may be others without anything being written."""


class Board:
    """The steps of everybody who has any, at a moment. Safe to read from several threads."""

    def __init__(self) -> None:
        self.entries: dict[int, Entry] = {}
        self._asleep: set[int] = set()
        """Whose turn comes only beyond the horizon: they are not read until then."""
        self._lock = RLock()
        self._today: Today | None = None
        self._until: datetime | None = None
        self._seen = -1
        self._messages = 0
        self._turns: list[tuple[datetime, int]] = []
        self._at: dict[str, set[int]] = {}
        """Company → who there waits for an answer."""
        self._agenda = Agenda((), datetime.min.replace(tzinfo=UTC))

    def agenda(self, store: Store, today: Today) -> Agenda:
        """Every step that begins within HORIZON days, and some that begin later.

        It is a copy, so that it stays as it is when others read on.
        """
        with self._lock, store.db.atomic():
            self._bring_up(store, today)
            return self._agenda.copy()

    def held(self, store: Store, today: Today) -> list[int]:
        """Everybody whose reminder waits for a talk with a colleague of theirs."""
        with self._lock, store.db.atomic():
            self._bring_up(store, today)
            return sorted(who for who, entry in self.entries.items() if entry.held)

    def next_turn(self, store: Store, today: Today) -> datetime | None:
        """When something begins, comes back or is late, or beyond what moment nothing is known.

        None when nothing ever does.
        """
        with self._lock, store.db.atomic():
            self._bring_up(store, today)
            moments = (
                moment
                for entry in self.entries.values()
                for step in entry.steps
                for moment in step.turns()
                if moment > today.now
            )
            found = min(moments, default=self._until if self._asleep else None)
            return found and self._until and min(found, self._until)

    # Keeping up.

    def _bring_up(self, store: Store, today: Today) -> None:
        # Each by itself: together they would read every row.
        ((first, last, messages, again),) = store.sql(_MARKS, (self._seen,))
        if again or self._must_begin(today, first, last, messages):
            self._begin(store, today)
        else:
            self._today = today
            self._agenda.move_on(today.now)
            self._read(store, today, self._changed(store) | self._turned(today.now))
        self._seen, self._messages = last, messages

    def _must_begin(self, today: Today, first: int | None, last: int, messages: int) -> bool:
        known = self._today
        if known is None or last < self._seen:
            return True
        if (known.date, known.zone, known.rules, known.landed) != (
            today.date, today.zone, today.rules, today.landed,
        ):  # fmt: skip
            return True
        lost = first is not None and first > self._seen + 1
        moved = known.calendar is not today.calendar or today.now < known.now
        many = max(last - self._seen, messages - self._messages) > MANY
        return lost or moved or many

    def _begin(self, store: Store, today: Today) -> None:
        self._today = today
        self._until = today.start(today.date + timedelta(days=HORIZON + 1))
        self.entries.clear()
        self._turns.clear()
        self._at.clear()
        ids, self._asleep = people_to_look_at(store, today, self._until)
        steps = self._put(load_histories(store, today, ids), today)
        self._agenda = Agenda(steps, today.now)

    def _read(self, store: Store, today: Today, ids: Collection[int]) -> None:
        if not ids:
            return
        self._asleep.difference_update(ids)
        for who in ids:
            self._take_out(who)
        self._agenda.add(self._put(load_histories(store, today, ids), today))

    def _changed(self, store: Store) -> set[int]:
        """Who changed since, and to whom that can matter."""
        rows = store.sql(
            "SELECT person_id, max(card) FROM touched WHERE id > ? GROUP BY person_id "
            "UNION ALL SELECT DISTINCT person_id, 0 FROM message WHERE id > ?",
            (self._seen, self._messages),
        )
        if not rows:
            return set()
        changed = {row[0] for row in rows}
        ids = json.dumps(sorted(changed))
        here = store.sql(
            "SELECT DISTINCT company_key FROM person "
            "WHERE company_key NOT NULL AND id IN (SELECT value FROM json_each(?))",
            (ids,),
        )
        there = {company for (company,) in here}
        there |= {self.entries[who].company for who in changed if who in self.entries}
        # A card that moved from a company or is gone: all who wait are few.
        moved = any(card for _, card in rows)
        waiting = self._at.values() if moved else (self._at.get(key, set()) for key in there)
        named = store.sql(
            "SELECT DISTINCT from_person_id FROM referral "
            "WHERE to_person_id IN (SELECT value FROM json_each(?))",
            (ids,),
        )
        return changed.union(*waiting, (row[0] for row in named))

    def _turned(self, now: datetime) -> set[int]:
        turned: set[int] = set()
        while self._turns and self._turns[0][0] <= now:
            at, who = heappop(self._turns)
            if who in self.entries and self.entries[who].turns_at == at:
                turned.add(who)
        return turned

    def _take_out(self, who: int) -> None:
        entry = self.entries.pop(who, None)
        if entry is None:
            return
        self._agenda.remove(entry.steps)
        if entry.waits:
            self._at[entry.company].discard(who)

    def _put(self, histories: Iterable[History], today: Today) -> list[Step]:
        """Take people in; the steps of all of them."""
        tomorrow = today.start(today.date + timedelta(days=1))
        found: list[Step] = []
        for history in histories:
            steps = next_steps(history, today)
            waits = len(open_asks(history.facts)) == 1
            if not steps and not waits:
                continue
            found += steps
            turns_at = min(_turns(history, steps, today.now), default=tomorrow)
            held = waits and held_back(history) is not None
            who = history.person_id
            self.entries[who] = Entry(tuple(steps), history.company_key, waits, held, turns_at)
            heappush(self._turns, (turns_at, who))
            if waits:
                self._at.setdefault(history.company_key, set()).add(who)
        return found


def _turns(history: History, steps: Iterable[Step], now: datetime) -> Iterator[datetime]:
    """When a history says something else with nothing written; days turn for everybody at once."""
    for step in steps:
        for moment in step.turns():
            if moment > now:
                yield moment
    for fact in history.facts:
        if fact.at > now:
            yield fact.at
        if fact.kind == "scheduled":
            end = fact.at + timedelta(minutes=fact.minutes or TALK_MINUTES)
            if end > now:
                yield end


def board_of(store: Store) -> Board:
    """The board of a store, made with its first reader."""
    board = store.memory.setdefault("board", Board())
    assert isinstance(board, Board)
    return board
