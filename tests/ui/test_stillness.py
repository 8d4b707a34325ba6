"""Nothing moves but the progress of real work: who asked for reduced motion need not ask."""

import ast
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "ui"
MOVING = {
    "QPropertyAnimation",
    "QVariantAnimation",
    "QSequentialAnimationGroup",
    "QParallelAnimationGroup",
    "QTimeLine",
    "QMovie",
    "QGraphicsEffect",
    "QGraphicsOpacityEffect",
}


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda p: str(p.relative_to(UI)))
def test_nothing_is_animated(path):
    names = {node.id for node in ast.walk(ast.parse(path.read_text("utf-8"))) if
             isinstance(node, ast.Name)}  # fmt: skip
    assert not names & MOVING


def test_a_meter_says_in_words_what_it_shows(qtbot):
    from ui.widgets.meter import Meter

    meter = Meter()
    qtbot.addWidget(meter)
    meter.set_value(3, 4, "warn", "6 h left of 24")
    assert meter.accessibleName() == "6 h left of 24"
