"""A zip is dragged from another program and dropped on the window, with the mouse."""

from __future__ import annotations

import json
import sys

import pytest

from app.context import open_context
from app.people.service import add_person
from app.questions.sheets import sheet_of
from app.questions.tailor import suggest_questions
from tests.e2e.conftest import NOW, Desktop
from tests.fixtures import linkedin as li

pytestmark = pytest.mark.e2e
SOURCE = """
import sys
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel

class Source(QLabel):
    def mousePressEvent(self, event):
        drag = QDrag(self)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)

app = QApplication([])
source = Source("drag me")
source.setWindowTitle("Source of the drag")
source.setGeometry(1450, 100, 200, 200)
source.show()
app.exec()
"""


def drag(desktop: Desktop, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Press, move in small steps, let go."""
    words = ["mousemove", *map(str, start), "sleep", "0.3", "mousedown", "1", "sleep", "0.3"]
    for step in range(1, 13):
        x = start[0] + (end[0] - start[0]) * step // 12
        y = start[1] + (end[1] - start[1]) * step // 12
        words += ["mousemove", str(x), str(y), "sleep", "0.08"]
    desktop.xdotool(*words, "sleep", "0.4", "mouseup", "1")


def test_a_question_is_moved_with_the_mouse(desktop, tmp_path, qtbot):
    context = open_context(tmp_path / "data", NOW)
    store, clock = context.store, context.clock
    jonas = min(add_person(store, clock, "Jonas", "Weber").of("person"))
    suggest_questions(store, clock, jonas, "C")
    before = [line.question_key for line in sheet_of(store, jonas).movable]
    context.settings.set("window/tab", "questions")
    context.settings.set("window/person", jonas)
    context.close()
    desktop.askwell(tmp_path / "data")
    window = desktop.window("^Askwell$")
    desktop.xdotool("windowmove", "--sync", window, "20", "60")
    # The window's inside begins at (20, 60); the first row's middle is 190 below, rows are 38 high.
    drag(desktop, (720, 250), (720, 250 + 2 * 38 + 14))

    def order() -> list[str | None]:
        again = open_context(tmp_path / "data", NOW)
        lines = sheet_of(again.store, jonas).movable
        again.close()
        return [line.question_key for line in lines]

    qtbot.waitUntil(lambda: order() == [*before[1:3], before[0], *before[3:]], timeout=15_000)


def test_a_dropped_zip_is_reviewed_and_imported(desktop, tmp_path, qtbot):
    people = li.crowd(12)
    folder = tmp_path / "Ausfuhr Привет"
    folder.mkdir()
    export = li.complete_zip(folder / "Выгрузка.zip", li.connections_2023(people))
    data = tmp_path / "data"
    desktop.askwell(data)
    window = desktop.window("^Askwell$")
    desktop.xdotool("windowmove", "--sync", window, "20", "60")
    desktop.start(sys.executable, "-c", SOURCE, str(export))
    desktop.xdotool("windowmove", "--sync", desktop.window("^Source of the drag$"), "1450", "100")
    drag(desktop, (1550, 210), (640, 480))
    review = desktop.window("^Import$")
    assert json.loads(desktop.command(data, "people", "--json")) == []
    desktop.keys(review, "Return")

    def imported() -> bool:
        return len(json.loads(desktop.command(data, "people", "--json"))) == len(people)

    qtbot.waitUntil(imported, timeout=30_000)
    assert export.exists()
