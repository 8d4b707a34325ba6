"""How fast free times are found beside a calendar of 10,000 entries, cold and warm."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.clock import FixedClock
from app.mail import appointments
from app.people.service import add_person
from app.store.db import Store
from tests.bench.watch import median_ms
from tests.fixtures.calendars import full_calendar

ENTRIES = 10_000
Line = tuple[str, str, str]


def slots_rows(folder: Path, entries: int = ENTRIES, turns: int = 7) -> list[Line]:
    """Reading the file and looking, and looking again; the floor is a bare scan of the lines."""
    path = folder / "full.ics"
    path.write_text(full_calendar(entries), encoding="utf-8", newline="")
    clock = FixedClock(datetime(2026, 11, 24, 9, tzinfo=UTC), "Europe/Berlin")
    store = Store.open(folder / "askwell.db", clock)
    (person_id,) = add_person(store, clock, "Ada", "L").of("person")

    def floor() -> None:
        sum(line.startswith("DTSTART") for line in path.read_text("utf-8").splitlines())

    def warm() -> None:
        found = appointments.look_for_times(store, clock, person_id, calendars=[path])
        assert found.times.proposed()

    def cold() -> None:
        appointments.forget_calendars()
        warm()

    cold()
    least, first, again = median_ms(floor, turns), median_ms(cold, turns), median_ms(warm, turns)
    store.close()
    what = f"Free times beside {entries:,} entries, a tenth repeating"
    return [
        (
            f"{what}, file read",
            f"{first:.0f} ms, {first / least:.1f} × a bare scan ({least:.0f} ms)",
            "≤ 150 ms",
        ),
        (f"{what}, known", f"{again:.0f} ms, {again / least:.1f} × the scan", "≤ 150 ms"),
    ]


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return slots_rows(Path(folder))


@pytest.mark.bench
def test_the_bench_measures_free_times(tmp_path):
    assert len(slots_rows(tmp_path, entries=200, turns=1)) == 2
