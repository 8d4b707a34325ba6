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


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return hostile_rows(Path(folder))


@pytest.mark.bench
def test_the_bench_measures_refusals(tmp_path):
    assert all("unsafe_zip" in measured for _, measured, _ in hostile_rows(tmp_path))
