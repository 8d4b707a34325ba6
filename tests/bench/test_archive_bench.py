"""How long everything takes out and in, and a look through the whole file: 30,000 people."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.export.archive import export_archive, restore_archive
from app.store.db import Store
from app.store.models import Event
from app.store.recovery import recover
from app.store.rescue import is_whole
from tests.bench.test_books_bench import PEOPLE, Line, crowd

FACTS = 200_000
KINDS = ("sent", "replied", "scheduled", "met", "thanked", "followed_up")


def with_facts(folder: Path, people: int, facts: int) -> Store:
    """A store of so many people with so many facts between them."""
    store = crowd(folder, people)
    first = store.sql("SELECT min(id) FROM person")[0][0]
    with store.operation("Facts") as op:
        op.insert_many(
            Event,
            ("person_id", "kind", "at", "recorded_at", "note"),
            (
                (
                    first + n % people,
                    KINDS[n % 6],
                    f"2026-{n % 12 + 1:02}-01T10:00:00Z",
                    "",
                    f"N{n}",
                )
                for n in range(facts)
            ),
        )
    return store


def seconds(work: Callable[[], object]) -> float:
    """The time that the processor takes for it."""
    start = time.process_time()
    work()
    return time.process_time() - start


def archive_rows(folder: Path, people: int = PEOPLE, facts: int = FACTS) -> list[Line]:
    """Export, restore, the look through the file, and the recovery of all of it."""
    clock = SystemClock()
    store = with_facts(folder, people, facts)
    other = Store.open(folder / "other" / "askwell.db", clock)
    archive = folder / "all.zip"
    floor = seconds(lambda: store.path.read_bytes())
    out = seconds(lambda: export_archive(store, clock, archive))
    back = seconds(lambda: restore_archive(other, clock, archive))
    looked = seconds(lambda: is_whole(store.path))
    read = seconds(lambda: recover(store.path, folder / "made.db"))
    for opened in (store, other):
        opened.close()

    def shown(took: float) -> str:
        return f"{took:.1f} s, {took / max(floor, 1e-4):.0f} × reading the file"

    size = f"{people:,} people, {facts:,} facts"
    return [
        (f"Export of {size}", shown(out), "≤ 20 s"),
        ("Restore of the same", shown(back), "≤ 20 s"),
        ("Look through the whole file at the start", shown(looked), "beside the window"),
        ("Recovery of the whole file", shown(read), "beside the window"),
    ]


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return archive_rows(Path(folder))


@pytest.mark.bench
def test_the_bench_measures_archives(tmp_path):
    assert len(archive_rows(tmp_path, people=100, facts=500)) == 4
