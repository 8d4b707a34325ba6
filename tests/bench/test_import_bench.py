"""How fast an import is and how little it holds, as ratios to a bare floor in the same run."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.fixtures import linkedin as li

PEOPLE = 30_000
Line = tuple[str, str, str]

_REFUSE = """
import resource, sys, time
from pathlib import Path
from app.errors import AppError
from app.imports.drop import look_at
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter()
try:
    for source in look_at(Path(sys.argv[1])).sources:
        list(source.rows())
    code = "accepted"
except AppError as error:
    code = error.code
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(code, time.perf_counter() - start, (after - before) / 1024)
"""


def refuse(path: Path) -> tuple[str, float, float]:
    """Outcome, seconds and extra megabytes of looking at a path in a process of its own."""
    command = [sys.executable, "-c", _REFUSE, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    code, seconds, megabytes = done.stdout.split()
    return code, float(seconds), float(megabytes)


def hostile_rows(folder: Path) -> list[Line]:
    """A zip of 300 MB inside 0.3 MB, with its true and with a lying size."""
    lines: list[Line] = []
    for what, claimed in (("true", None), ("lying", 2000)):
        code, seconds, extra = refuse(li.bomb(folder / f"{what}.zip", claimed))
        measured = f"{code}, {seconds:.2f} s, {extra:.0f} MB"
        lines.append((f"Hostile zip, {what} sizes", measured, "refused, ≤ 5 s, ≤ 60 MB"))
    return lines


_IMPORT = """
import resource, sys, time
from pathlib import Path
from app.clock import SystemClock
from app.imports.apply import apply_plan
from app.imports.plan import plan_import
from app.store.db import Store
import app.store.search, app.imports.report
store = Store.open(Path(sys.argv[2]) / "askwell.db", SystemClock())
store.sql("SELECT count(*) FROM person")
idle = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
times = []
for turn in range(2):
    start = time.perf_counter()
    plan = plan_import(store, Path(sys.argv[1]))
    apply_plan(store, SystemClock(), plan)
    times.append(time.perf_counter() - start)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(*times, (peak - idle) / 1024, store.sql("SELECT count(*) FROM person")[0][0])
"""

_FLOOR = """
import csv, io, sqlite3, sys, time, zipfile
start = time.perf_counter()
with zipfile.ZipFile(sys.argv[1]) as archive:
    text = io.TextIOWrapper(archive.open("Connections.csv"), "utf-8", newline="")
    table = csv.reader(text)
    for row in table:
        if row[:1] == ["First Name"]:
            break
    db = sqlite3.connect(sys.argv[2] + "/floor.db")
    db.execute("PRAGMA journal_mode = wal")
    names = "first_name, last_name, url, email, company, position, connected_on"
    db.execute(f"CREATE TABLE person (id INTEGER PRIMARY KEY, {names})")
    db.execute(f"CREATE VIRTUAL TABLE found USING fts5({names}, content='person')")
    db.execute("BEGIN")
    db.executemany(f"INSERT INTO person ({names}) VALUES (?, ?, ?, ?, ?, ?, ?)", table)
    db.execute("INSERT INTO found(found) VALUES ('rebuild')")
    db.commit()
print(time.perf_counter() - start)
"""


def numbers(script: str, export: Path, folder: Path) -> list[float]:
    """What a script prints that imports an export into a store of its own in a new process."""
    folder.mkdir()
    command = [sys.executable, "-c", script, str(export), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(number) for number in done.stdout.split()]


def import_rows(folder: Path, count: int = PEOPLE, turns: int = 3) -> list[Line]:
    """The import and its floor, each the best of a few turns."""
    export = li.complete_zip(folder / "export.zip", li.connections_2023(li.crowd(count)))
    floor = min(numbers(_FLOOR, export, folder / f"floor{turn}")[0] for turn in range(turns))
    runs = [numbers(_IMPORT, export, folder / f"import{turn}") for turn in range(turns)]
    assert all(run[3] == count for run in runs)
    first, again = min(run[0] for run in runs), min(run[1] for run in runs)
    peak = max(run[2] for run in runs)
    what = f"Import of {count:,} people with preview"
    shown = f"{first / floor:.1f} × the floor ({first:.2f} s, floor {floor:.2f} s)"
    return [
        (what, shown, "≤ 4 ×"),
        ("The same file again", f"{again / first:.2f} × ({again:.2f} s)", "≤ 0.7 ×"),
        ("Peak memory of that import", f"{peak:.0f} MB", "≤ 120 MB"),
    ]


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return [*import_rows(Path(folder)), *hostile_rows(Path(folder))]


@pytest.mark.bench
def test_the_bench_measures_refusals(tmp_path):
    assert all("unsafe_zip" in measured for _, measured, _ in hostile_rows(tmp_path))


@pytest.mark.bench
def test_the_bench_measures_an_import_whole(tmp_path):
    assert len(import_rows(tmp_path, count=200, turns=1)) == 3
