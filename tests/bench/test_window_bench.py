"""How fast the window is and how much it holds, as ratios to a bare window in the same run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from tests.bench.bare import bare
from tests.fixtures import linkedin as li

MANY = 100_000
USUAL = 30_000
TYPED = ("farah", "hana bra", "engineer", "grant works", "a", "labs", "zz", "chen c", "e", "dina")
Line = tuple[str, str, str]

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
import time

class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            print(time.time() - float(sys.argv[1]), flush=True)
            QTimer.singleShot(int(sys.argv[3]), app.quit)

app = QApplication([])
window = Window()
window.setCentralWidget(QTableView())
window.resize(1280, 820)
window.show()
app.exec()
rss = [line for line in open("/proc/self/status") if line.startswith("VmRSS")][0]
print(int(rss.split()[1]) / 1024)
"""

_ASKWELL = """
import sys, time
from ui import main

collect = main._collect_again

def note():
    print(time.time() - float(sys.argv[1]), flush=True)
    collect()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    QTimer.singleShot(int(sys.argv[3]), QApplication.closeAllWindows)

main._collect_again = note
main.main(["--data", sys.argv[2]])
rss = [line for line in open("/proc/self/status") if line.startswith("VmRSS")][0]
print(int(rss.split()[1]) / 1024)
"""


def store_with(folder: Path, count: int) -> Path:
    """A data folder with so many imported people."""
    from app.clock import SystemClock
    from app.imports.report import import_paths
    from app.store.db import Store

    export = folder / f"crowd{count}.csv"
    export.write_text(li.connections_2023(li.crowd(count)), encoding="utf-8")
    data = folder / f"data{count}"
    store = Store.open(data / "askwell.db", SystemClock())
    import_paths(store, SystemClock(), [export])
    store.close()
    return data


def first_paint(script: str, data: Path, rest: int) -> tuple[float, float]:
    """Seconds from starting a process to its first picture, and its megabytes `rest` ms later."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    # An installed program has its modules compiled; here they are once the first turn is over.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", script, str(time.time()), str(data), str(rest)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    seconds, megabytes = done.stdout.split()
    return float(seconds), float(megabytes)


def start_rows(folder: Path, count: int = USUAL, turns: int = 9, rest: int = 1500) -> list[Line]:
    """Start and idle memory, each the median of turns that alternate with a bare window."""
    data = store_with(folder, count)
    ours: list[tuple[float, float]] = []
    bare: list[tuple[float, float]] = []
    first_paint(_ASKWELL, data, rest)
    for _ in range(turns):
        ours.append(first_paint(_ASKWELL, data, rest))
        bare.append(first_paint(_BARE, data, rest))
    start, floor = (statistics.median(t for t, _ in runs) for runs in (ours, bare))
    memory, least = (statistics.median(m for _, m in runs) for runs in (ours, bare))
    people = f"with {count:,} people"
    return [
        (
            f"Start to first picture {people}",
            f"{start / floor:.2f} × a bare window ({start:.3f} s, bare {floor:.3f} s)",
            "≤ 2 ×",
        ),
        (
            f"Idle memory {people}",
            f"{memory / least:.2f} × a bare window ({memory:.0f} MB, bare {least:.0f} MB)",
            "≤ 1.6 ×",
        ),
    ]


def p95(times: list[float]) -> float:
    """The time under which 95 of 100 stay, in milliseconds."""
    return statistics.quantiles(times, n=20)[-1] * 1000


def keystrokes() -> list[str]:
    """What stands in the filter after each key."""
    return [word[:end] for word in TYPED for end in range(1, len(word) + 1)]


def floor_of_search(database: Path) -> float:
    """p95 of the same FTS5 queries through bare sqlite3, unranked, limit 50."""
    db = bare(database)
    times: list[float] = []
    sql = (
        "SELECT p.id, p.first_name, p.last_name FROM person p WHERE p.id IN (SELECT rowid FROM "
        "person_search WHERE person_search MATCH ? LIMIT 50)"
    )
    for text in keystrokes():
        match = " ".join(f'"{word}"*' for word in text.split())
        start = time.perf_counter()
        db.execute(sql, (match,)).fetchall()
        times.append(time.perf_counter() - start)
    db.close()
    return p95(times)


def filter_rows(folder: Path, count: int = MANY) -> list[Line]:
    """One key in the filter to the painted list."""
    from PySide6.QtWidgets import QApplication

    from app.context import open_context
    from ui import theme
    from ui.jobs import SerialRunner
    from ui.main import make_application
    from ui.main_window import MainWindow
    from ui.session import Session

    data = store_with(folder, count)
    floor = floor_of_search(data / "askwell.db")
    app = make_application()
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    session = Session(open_context(data), SerialRunner())
    window = MainWindow(session)
    window.show()
    window.show_tab("contacts")
    tab = window.tab("contacts")
    times: list[float] = []
    for text in keystrokes():
        start = time.perf_counter()
        tab.filter.setText(text)  # type: ignore[attr-defined]
        tab.view.viewport().repaint()  # type: ignore[attr-defined]
        times.append(time.perf_counter() - start)
    window.close()
    window.deleteLater()
    session.close()
    found = p95(times)
    shown = f"p95 {found:.1f} ms, {found / floor:.1f} × the bare query ({floor:.1f} ms)"
    return [(f"Key in the filter to painted list, {count:,} people", shown, "≤ 16 ms")]


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return [*filter_rows(Path(folder)), *start_rows(Path(folder))]


@pytest.mark.bench
def test_the_bench_measures_the_window(tmp_path, qapp):
    assert len(filter_rows(tmp_path, 300)) == 1
    assert len(start_rows(tmp_path, 300, turns=1, rest=50)) == 2
