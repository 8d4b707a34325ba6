"""How often the idle program wakes up: every switch of all its threads, as Linux counts them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from tests.bench.test_window_bench import Line

NOW = "2026-11-24T09:00:00Z"
SETTLES = 12.0
"""Seconds after which the start is over: pictures, figures, the copy of the day, a notice."""
WATCHED = 10.0
_ASKWELL = "import sys; from ui.main import main; sys.exit(main())"
_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTableView())
window.resize(1280, 820)
window.show()
app.exec()
"""


def wake_ups(process: int) -> int:
    """Switches of all threads of a process since they began."""
    count = 0
    for thread in Path(f"/proc/{process}/task").iterdir():
        for line in (thread / "status").read_text().splitlines():
            if line.startswith(("voluntary_ctxt_switches", "nonvoluntary_ctxt_switches")):
                count += int(line.split()[1])
    return count


def data_with_dues(folder: Path) -> Path:
    """Twenty people of whom something is due, and one whose hours run down."""
    from app.context import open_context
    from app.people.service import add_person, log_event

    context = open_context(folder / "data", NOW)
    store, clock = context.store, context.clock
    for n in range(20):
        who = min(add_person(store, clock, "Mara", f"Oyelaran {n}", company=f"R{n}").of("person"))
        log_event(store, clock, who, "met" if n == 0 else "sent", clock.now() - timedelta(hours=9))
    context.close()
    return folder / "data"


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment of a display: an X server of one's own, or none where there is no Xvfb."""
    hidden = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    if shutil.which("Xvfb") is None:
        yield kept | {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as stream:
        number = stream.readline().strip()
    try:
        yield kept | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait(10)


def idle_wake_ups(command: list[str], environment: dict[str, str], settles: float, watched: float):
    """Start a program, leave it alone, and count how often it wakes."""
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        time.sleep(settles)
        before = wake_ups(process.pid)
        time.sleep(watched)
        return wake_ups(process.pid) - before
    finally:
        process.terminate()
        process.wait(20)


def rows(settles: float = SETTLES, watched: float = WATCHED) -> list[Line]:
    """The table of this file: work, measured, goal."""
    if not Path("/proc/self/task").is_dir():
        return []
    with tempfile.TemporaryDirectory() as folder, display() as environment:
        words = ["--data", str(data_with_dues(Path(folder))), "--now", NOW]
        ours = idle_wake_ups(
            [sys.executable, "-c", _ASKWELL, *words], environment, settles, watched
        )
        bare = idle_wake_ups([sys.executable, "-c", _BARE], environment, settles / 3, watched)
    shown = f"{ours} in {watched:.0f} s (a bare window {bare})"
    return [(f"Wake-ups of the idle program on {environment['QT_QPA_PLATFORM']}", shown, "0")]


@pytest.mark.bench
def test_the_bench_counts_wake_ups():
    if Path("/proc/self/task").is_dir():
        assert len(rows(2, 0.2)) == 1
