"""How fast what is due is known, beside reading the same facts bare, and how fast Today paints."""

from __future__ import annotations

import random
import tempfile
import time
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from app.cadence.due import coming_steps, due_steps, urgent_steps
from app.clock import FixedClock, iso, parse_iso
from app.people.service import log_event
from app.store.db import Store
from app.store.models import Event, Person
from tests.bench.bare import bare
from tests.bench.watch import best

PEOPLE = 30_000
FACTS = 200_000
NOW = parse_iso("2026-11-24T09:00Z")
Line = tuple[str, str, str]

_STORIES = (
    (20, ("sent", "sent")),
    (10, ("sent", "declined")),
    (4, ("sent", "replied", "scheduled", "met", "thanked", "declined")),
    (60, ("sent", "replied", "scheduled", "met", "thanked", "followed_up", "followed_up")),
    (3, ("sent", "replied", "scheduled", "met", "thanked", "followed_up", "job_change")),
    (1, ("sent", "replied", "scheduled", "met")),
    (1, ("sent",)),
    (1, ("sent", "replied")),
)
"""Weight and kinds of what people did; most were asked, met or in touch with lately."""


def facts_of(rng: random.Random, kinds: tuple[str, ...]) -> list[tuple[str, datetime]]:
    """A story with its moments: weeks apart, the last word within the last months."""
    at = NOW - timedelta(days=rng.randint(1, 85), seconds=rng.randint(0, 80_000))
    told: list[tuple[str, datetime]] = []
    for kind in reversed(kinds):
        told.append((kind, at))
        at -= timedelta(days=rng.randint(2, 90), seconds=rng.randint(0, 3000))
    return told[::-1]


def crowd(folder: Path, people: int, facts: int, wild: bool = False) -> Store:
    """A store with so many people and facts; `wild`: of any kind, in any order, of three years."""
    rng = random.Random(11)
    store = Store.open(
        folder / f"due{'-wild' if wild else ''}.db", FixedClock(NOW, "Europe/Berlin")
    )
    weights, stories = zip(*_STORIES, strict=True)
    kinds = sorted({kind for story in stories for kind in story})
    rows: list[tuple[object, ...]] = []
    who = 0
    while len(rows) < facts:
        who = who % people + 1
        if wild:
            at = NOW - timedelta(seconds=rng.randint(0, 94_000_000))
            told = [(rng.choice(kinds), at)]
        else:
            told = facts_of(rng, rng.choices(stories, weights)[0]) if who > len(rows) // 7 else []
            told = told or [("followed_up", NOW - timedelta(days=rng.randint(1, 85)))]
        rows += [(who, kind, iso(at), iso(at)) for kind, at in told]
    with store.operation("crowd", undoable=False) as op:
        columns = ("uid", "first_name", "last_name", "company", "company_key", "created_at",
                   "updated_at")  # fmt: skip
        op.insert_many(
            Person,
            columns,
            (
                (f"u{n}", f"F{n}", "L", f"C{n % 5000}", f"c{n % 5000}", "", "")
                for n in range(people)
            ),
        )
        op.insert_many(Event, ("person_id", "kind", "at", "recorded_at"), rows[:facts])
    store.db.execute_sql("ANALYZE")
    return store


def floor_of_reading(database: Path) -> float:
    """Seconds to read all facts once, bare."""
    db = bare(database)
    found = best(lambda: db.execute("SELECT person_id, kind, at FROM event").fetchall(), 3)
    db.close()
    return found


def all_steps(store: Store) -> int:
    """Everything that is due and comes."""
    return len(urgent_steps(store, store.clock)) + len(coming_steps(store, store.clock))


def one_change(store: Store, who: int) -> float:
    """Seconds from a fact that was noted to what is due."""
    log_event(store, store.clock, who, "met", NOW - timedelta(hours=1))
    start = time.perf_counter()
    urgent_steps(store, store.clock)
    coming_steps(store, store.clock)
    return time.perf_counter() - start


def due_rows(folder: Path, people: int = PEOPLE, facts: int = FACTS, turns: int = 5) -> list[Line]:
    """Cold and after one change, of plausible stories and of wild ones."""
    rows: list[Line] = []
    for wild in (False, True):
        store = crowd(folder, people, facts, wild)
        floor = floor_of_reading(store.path)
        found = all_steps(store)
        seconds = best(partial(all_steps, store), turns, before=store.memory.clear)
        changed = sorted(one_change(store, who) for who in range(1, people, max(1, people // 40)))
        middle = changed[len(changed) // 2]
        name = f"{people:,} people, {facts:,} facts" + (" of any kind in any order" * wild)
        told = (
            f"{seconds * 1000:.0f} ms, {seconds / floor:.1f} × reading them bare, {found:,} steps"
        )
        rows.append((f"Next steps cold, {name}", told, "—" if wild else "≤ 150 ms"))
        told = f"{middle * 1000:.1f} ms, worst {changed[-1] * 1000:.1f} ms"
        rows.append((f"Next steps after one change, {name}", told, "≤ 5 ms"))
        start = time.perf_counter()
        due_steps(store, store.clock)
        whole = (time.perf_counter() - start) * 1000
        rows.append((f"With who is next, {name}", f"{whole:.0f} ms", "—"))
        store.close()
    return rows


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return due_rows(Path(folder))


@pytest.mark.bench
def test_the_bench_measures_what_is_due(tmp_path):
    assert len(due_rows(tmp_path, 100, 500, turns=1)) == 6
