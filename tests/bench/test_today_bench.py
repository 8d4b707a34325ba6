"""How fast Today is painted once its steps are known, beside a bare form of as many rows."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from ui.main_window import MainWindow

NOW = "2026-11-24T09:00:00Z"
STORIES = (
    (7, (("met", 0.2),)),
    (3, (("sent", 9), ("replied", 8))),
    (5, (("sent", 12),)),
    (12, (("sent", 1),)),
)
"""How many people have which story: kinds with the days since. Twelve are due, twelve come."""
TURNS = 9
Line = tuple[str, str, str]


def data_of_a_day(folder: Path) -> Path:
    """A data folder with a full day: thank-yous that run out, answers, reminders."""
    from app.context import open_context
    from app.people.service import add_person, log_event

    context = open_context(folder / "data", NOW)
    store, clock = context.store, context.clock
    people = [story for count, story in STORIES for _ in range(count)]
    for n, story in enumerate(people):
        words = {"company": f"Ridge {n}", "position": "Grants officer"}
        who = min(add_person(store, clock, "Mara", f"Oyelaran {n}", **words).of("person"))
        for kind, days in story:
            log_event(store, clock, who, kind, clock.now() - timedelta(days=days))
    context.close()
    return folder / "data"


def milliseconds(work: Callable[[], object]) -> float:
    """The time of the processor that some work takes, with all that it leaves to the event loop."""
    from PySide6.QtCore import QCoreApplication

    start = time.process_time()
    work()
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    return (time.process_time() - start) * 1000


def bare_form(rows: int) -> QWidget:
    """A window of bare Qt with as many rows: two lines of text and two buttons each."""
    from PySide6.QtWidgets import (
        QFrame,
        QHBoxLayout,
        QLabel,
        QPushButton,
        QToolButton,
        QVBoxLayout,
        QWidget,
    )

    form = QWidget()
    column = QVBoxLayout(form)
    for n in range(rows):
        line, words = QHBoxLayout(), QVBoxLayout()
        words.addWidget(QLabel(f"Thank Mara Oyelaran {n}", form))
        words.addWidget(QLabel(f"Your talk ended: today · Grants officer, Ridge {n}", form))
        line.addLayout(words, 1)
        line.addWidget(QPushButton("Write thank-you", form))
        line.addWidget(QToolButton(form))
        column.addLayout(line)
        column.addWidget(QFrame(form))
    form.resize(1280, 820)
    return form


def floor_of_form(app: QApplication, rows: int, turns: int) -> float:
    """Milliseconds to make and paint the bare form, without a style sheet."""
    sheet = app.styleSheet()
    app.setStyleSheet("")
    times: list[float] = []
    for _ in range(turns):
        made: list[QWidget] = []

        def show(made: list[QWidget] = made) -> None:
            made.append(bare_form(rows))
            made[0].show()

        times.append(milliseconds(show))
        made[0].close()
        made[0].deleteLater()
    app.setStyleSheet(sheet)
    return min(times)


def fill(window: MainWindow, turns: int) -> tuple[float, float, int]:
    """Milliseconds from known steps to the painted tab: the best of many, and the first; rows."""
    from ui.tabs.today.day import read_day, read_rest
    from ui.tabs.today.tab import TodayTab

    session = window.session
    day, rest = read_day(session.store, session.clock), read_rest(session.store, session.clock)
    times: list[float] = []
    rows = 0
    for _ in range(turns):
        tab = TodayTab(session, window.actions_, window)
        tab._stale = False  # What is due is handed over here, at a moment that is known.
        window.stack.addWidget(tab)
        window.stack.setCurrentWidget(tab)
        milliseconds(tab.update)
        times.append(milliseconds(partial(show_all, tab, day, rest)))
        rows = len(tab.rows) + len(day.coming)
        window.stack.removeWidget(tab)
        tab.deleteLater()
        milliseconds(window.update)
    return min(times), times[0], rows


def show_all(tab: object, day: object, rest: object) -> None:
    """What the tab does when both are read."""
    tab._on_read(day)  # type: ignore[attr-defined]
    tab._on_rest(rest)  # type: ignore[attr-defined]


def today_rows(folder: Path, turns: int = TURNS) -> list[Line]:
    """The time from known steps to the painted tab."""
    from app.context import open_context
    from ui import theme
    from ui.jobs import SerialRunner
    from ui.main import make_application
    from ui.main_window import MainWindow
    from ui.session import Session

    app = make_application()
    theme.apply(app, "light")
    session = Session(open_context(data_of_a_day(folder), NOW), SerialRunner())
    window = MainWindow(session)
    window.show()
    best, first, rows = fill(window, turns)
    window.close()
    window.deleteLater()
    session.close()
    floor = floor_of_form(app, rows, turns)
    shown = (
        f"{best:.0f} ms, {best / floor:.1f} × a bare form ({floor:.0f} ms), first {first:.0f} ms"
    )
    return [(f"Today painted once its {rows} steps are known", shown, "≤ 50 ms")]


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return today_rows(Path(folder))


@pytest.mark.bench
def test_the_bench_measures_today(tmp_path, qapp):
    assert len(today_rows(tmp_path, turns=1)) == 1
