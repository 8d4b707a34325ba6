"""The screens look as they did when somebody last looked at them: `make look` renews the pictures.

What counts as a change, and why, stands in compare.py.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import delete_later_now
from tests.ui.cut_off import cut_off
from tests.ui.every_window import WINDOWS, close, settle
from tests.ui.look.compare import difference, small
from tests.ui.look.report import write_report
from tests.ui.look.screens import FAMILY, LARGE, LEAST, USUAL, has_font, take_apart
from ui import theme

REFERENCES = Path(__file__).parent / "references"
RENEW = "ASKWELL_RENEW_LOOK"
"""Set by `make look`: what was taken becomes the reference."""
REPORT = Path(__file__).resolve().parents[3] / "build" / "look"
"""Where the pictures of a failure go, and the page that shows them side by side."""
LARGEST, ALL_TOGETHER = 25_000, 1_500_000
"""Bytes that the references may take, one and all."""


@pytest.fixture
def fonts(qapp):
    """The font of the references, or nothing is compared."""
    if not has_font():
        pytest.skip(f"the pictures are of the font {FAMILY}, which is not here")


@pytest.mark.parametrize("ratio", [1, 2])
def test_every_screen_looks_as_it_did(fonts, tmp_path, ratio):
    take_apart(tmp_path, ratio)
    taken = {path.name: QImage(str(path)) for path in sorted(tmp_path.glob("*.png"))}
    kept = {
        path.name: QImage(str(path))
        for path in sorted(REFERENCES.glob("*.png"))
        if ("@2" in path.name) == (ratio == 2)
    }
    changed = [
        name
        for name in sorted(taken.keys() | kept.keys())
        if name not in taken or name not in kept or difference(taken[name], kept[name]).is_changed
    ]
    page = write_report(REPORT / f"ratio-{ratio}", changed, taken, kept)
    if os.environ.get(RENEW):
        for name in changed:
            (REFERENCES / name).unlink(missing_ok=True)
            if name in taken:
                taken[name].save(str(REFERENCES / name), quality=0)
        print(f"{len(changed)} pictures renewed, side by side in {page}")  # noqa: T201
        return
    assert not changed, f"{len(changed)} screens look different; see {page}, then `make look`"


def test_the_references_are_small():
    sizes = [path.stat().st_size for path in REFERENCES.glob("*.png")]
    assert sizes
    assert max(sizes) < LARGEST
    assert sum(sizes) < ALL_TOGETHER


# The comparison finds what a person would see, and nothing else.


@pytest.fixture
def today(window, fonts):
    """The Today tab and its picture at full size."""
    settle(window)
    window.resize(USUAL)
    window.show_tab("today")
    QApplication.sendPostedEvents()
    delete_later_now()
    return window.tab("today"), window.grab().toImage()


def place(widget) -> QRect:
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def painted_over(picture: QImage, rect: QRect, by: int | None) -> QImage:
    """The picture with what was in a place gone, or moved down by some pixels."""
    made = picture.copy()
    painter = QPainter(made)
    painter.fillRect(rect, theme.color("surface"))
    if by is not None:
        painter.drawImage(rect.translated(0, by).topLeft(), picture.copy(rect))
    painter.end()
    return made


def test_a_hidden_button_is_caught(today):
    tab, picture = today
    for row in tab.rows:
        changed = painted_over(picture, place(row.button), None)
        assert difference(small(changed), small(picture)).is_changed


def test_a_moved_label_is_caught(today):
    tab, picture = today
    for row in tab.rows:
        changed = painted_over(picture, place(row.title), 8)
        assert difference(small(changed), small(picture)).is_changed


def test_another_colour_of_the_ground_is_caught(today):
    _, picture = today
    changed = picture.copy()
    painter = QPainter(changed)
    painter.setOpacity(0.05)
    painter.fillRect(changed.rect(), theme.color("ink"))
    painter.end()
    assert difference(small(changed), small(picture)).is_changed


def test_a_grey_level_here_and_there_is_no_change(today):
    _, picture = today
    kept = small(picture)
    lighter = bytes(min(255, level + 1) for level in bytes(kept.constBits()))
    size = kept.width(), kept.height()
    changed = QImage(lighter, *size, kept.bytesPerLine(), kept.format())
    assert not difference(changed, kept).is_changed
    assert not difference(kept, kept).changed


def test_another_size_is_a_change(today):
    _, picture = today
    assert difference(small(picture), small(picture.copy(0, 0, 640, 400))).is_changed


# What is not compared is looked at for words that are cut off.


@pytest.mark.parametrize("size", [LEAST, USUAL, LARGE], ids=lambda size: f"{size.width()}")
def test_no_words_are_cut_off_at_any_size(window, size):
    settle(window)
    window.resize(size)
    wrong = []
    for name, opener in WINDOWS.items():
        shown = opener(window)
        for _ in range(4):
            QApplication.sendPostedEvents()
        delete_later_now()
        wrong += [f"{name}: {line}" for line in cut_off(shown)]
        close(window, shown)
        delete_later_now()
    assert not wrong
