"""How fast messages are imported, and what they cost later, beside a floor of the same run."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from tests.bench.test_import_bench import Line, numbers
from tests.fixtures import linkedin as li
from tests.fixtures import said as sd

MESSAGES = 25_000
PEOPLE = 30_000

_IMPORT = """
import resource, sys, time
from pathlib import Path
from app.cadence.due import due_steps
from app.clock import SystemClock
from app.imports.apply import apply_plan
from app.imports.plan import plan_import
from app.people.between import exchanges
from app.store.db import Store
import app.store.search, app.imports.report
clock = SystemClock()
store = Store.open(Path(sys.argv[2]) / "askwell.db", clock)
apply_plan(store, clock, plan_import(store, Path(sys.argv[1] + ".people.zip")))
idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
times = []
for turn in range(2):
    start = time.perf_counter()
    plan = plan_import(store, Path(sys.argv[1]))
    apply_plan(store, clock, plan)
    times.append(time.perf_counter() - start)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
asked = []
for turn in range(3):
    start = time.perf_counter()
    exchanges(store)
    asked.append(time.perf_counter() - start)
steps = len(due_steps(store, clock))
count = store.sql("SELECT count(*) FROM message")[0][0]
print(*times, (peak - idle) / 1024, min(asked), steps, count)
"""

_FLOOR = """
import csv, io, sqlite3, sys, time, zipfile
start = time.perf_counter()
with zipfile.ZipFile(sys.argv[1]) as archive:
    text = io.TextIOWrapper(archive.open("messages.csv"), "utf-8", newline="")
    table = csv.reader(text)
    next(table)
    db = sqlite3.connect(sys.argv[2] + "/floor.db")
    db.execute("PRAGMA journal_mode = wal")
    names = "thread, title, sender, url, recipient, urls, at, subject, text, folder, attachments"
    db.execute(f"CREATE TABLE message (id INTEGER PRIMARY KEY, {names})")
    searched = "subject, text, content='message', content_rowid='id'"
    db.execute(f"CREATE VIRTUAL TABLE found USING fts5({searched})")
    db.execute("BEGIN")
    marks = ", ".join("?" * 11)
    db.executemany(f"INSERT INTO message ({names}) VALUES ({marks})", table)
    db.execute("INSERT INTO found(found) VALUES ('rebuild')")
    db.commit()
print(time.perf_counter() - start)
"""


def message_rows(
    folder: Path, count: int = MESSAGES, people: int = PEOPLE, turns: int = 3
) -> list[Line]:
    """The import of messages among people who are here, and its floor, best of a few turns."""
    crowd = li.crowd(people)
    export = folder / "messages.zip"
    li.write_zip(export, {"Profile.csv": sd.PROFILE, **_messages(crowd, count)})
    connections = {"Connections.csv": li.connections_2023(crowd)}
    li.write_zip(Path(f"{export}.people.zip"), connections)
    floors, runs = [], []
    for turn in range(turns):
        floors.append(numbers(_FLOOR, export, folder / f"floor{turn}")[0])
        runs.append(numbers(_IMPORT, export, folder / f"import{turn}"))
    floor = min(floors)
    first, again, asked = (min(run[place] for run in runs) for place in (0, 1, 3))
    assert all(run[5] > count * 0.9 for run in runs)
    what = f"Import of {count:,} messages with {people:,} people"
    shown = f"{first / floor:.1f} × the floor ({first:.2f} s, floor {floor:.2f} s)"
    return [
        (what, shown, "≤ 2 ×"),
        ("The same messages again", f"{again / first:.2f} × ({again:.2f} s)", "≤ 1 ×"),
        ("Peak memory of that import", f"{max(run[2] for run in runs):.0f} MB", "≤ 120 MB"),
        ("Who wrote last, of everybody", f"{asked * 1000:.0f} ms", "≤ 100 ms"),
        ("Steps on Today after it", f"{max(run[4] for run in runs):.0f}", "≤ 5"),
    ]


def _messages(crowd: list[li.Person], count: int) -> dict[str, str]:
    return {"messages.csv": sd.messages_2026(sd.many_messages(crowd, count))}


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return message_rows(Path(folder))


@pytest.mark.bench
def test_the_bench_measures_messages_whole(tmp_path):
    assert len(message_rows(tmp_path, count=200, people=50, turns=1)) == 5
