"""How fast questions are suggested and a sheet becomes a PDF, as ratios to a floor in one run."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from tests.bench.watch import median

OWN = 500
TURNS = 21
Line = tuple[str, str, str]


def _blank_pdf() -> int:
    """The floor of a sheet: an empty page written the same way."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QPainter, QPdfWriter

    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(300, 300, "Sheet")
    painter.end()
    return content.size()


def question_rows(folder: Path, own: int = OWN) -> list[Line]:
    """Suggestions with many own questions against reading them; a sheet against a blank page."""
    from app.context import open_context
    from app.demo import add_sample, be_sample
    from app.people.queries import find_person
    from app.questions.own import import_questions
    from app.questions.sheet_page import sheet_page
    from app.questions.tailor import suggest_questions, suggestions
    from ui.main import make_application
    from ui.printing import sheet_pdf

    app = make_application()
    context = open_context(folder, "2026-11-24T08:20:00Z")
    store, clock = context.store, context.clock
    be_sample(store)
    add_sample(store, clock)
    content = "\n".join(f"What do you think of thing number {n}?" for n in range(own))
    import_questions(store, clock, content.encode(), "bench.txt")
    person_id = find_person(store, "Mara Oyelaran")
    floor = median(lambda: store.sql("SELECT * FROM question"), TURNS)
    found = median(lambda: suggestions(store, person_id, "R", 30), TURNS)
    suggest_questions(store, clock, person_id, "R")
    page = sheet_page(store, clock, person_id)
    blank, sheet = median(_blank_pdf, TURNS), median(lambda: sheet_pdf(page), TURNS)
    context.close()
    del app
    told = f"{found * 1000:.1f} ms, {found / floor:.1f} × reading them ({floor * 1000:.1f} ms)"
    drawn = f"{sheet * 1000:.1f} ms, {sheet / blank:.1f} × a blank page ({blank * 1000:.1f} ms)"
    return [
        (f"Suggestions with {own:,} own questions", told, "≤ 50 ms"),
        ("A sheet to PDF", drawn, "≤ 150 ms"),
    ]


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return question_rows(Path(folder))


@pytest.mark.bench
def test_the_bench_measures_questions(tmp_path, qapp):
    assert len(question_rows(tmp_path, own=20)) == 2
