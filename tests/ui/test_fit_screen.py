"""Windows fit their screen, and large text gets the room it needs."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout

from tests.ui.conftest import delete_later_now
from tests.ui.cut_off import cut_off
from tests.ui.every_window import WINDOWS, close, settle
from ui import theme
from ui.fit_screen import fit


def test_a_dialog_larger_than_the_screen_is_made_smaller(window, qtbot):
    dialog = QDialog(window)
    column = QVBoxLayout(dialog)
    line = QLineEdit(dialog)
    column.addWidget(line)
    screen = window.screen().availableSize()
    dialog.setMinimumSize(200, screen.height() + 300)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    line.setFocus()
    assert dialog.height() <= screen.height()
    dialog.close()
    dialog.deleteLater()
    delete_later_now()


def test_a_window_that_fits_keeps_its_size(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(300, 200)
    fit(dialog, QSize(800, 600))
    assert dialog.size() == QSize(300, 200)


@pytest.fixture
def large_text(qapp):
    """The text of a system that was set to one and a half times its size."""
    kept = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(kept.pointSizeF() * 1.5)
    qapp.setFont(larger)
    yield larger
    qapp.setFont(kept)
    theme.apply(qapp, "system")


def test_no_words_are_cut_off_at_the_least_size(window):
    settle(window)
    window.resize(960, 640)
    wrong = []
    for name, opener in WINDOWS.items():
        shown = opener(window)
        # Lay out what was filled in just now.
        for _ in range(4):
            QApplication.sendPostedEvents()
        delete_later_now()
        wrong += [f"{name}: {line}" for line in cut_off(shown)]
        close(window, shown)
        delete_later_now()
    assert not wrong


def test_the_right_column_folds_earlier_for_large_text(large_text, qapp):
    assert theme.fold_width() > theme.FOLD_WIDTH


def test_the_search_field_grows_with_the_text(large_text, session, qapp):
    from ui.widgets.search_field import SearchField

    theme.apply(qapp, "light")
    field = SearchField("Ctrl F")
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    assert field.width() > words + theme.metrics(0.85).horizontalAdvance("Ctrl F") + 40
    field.deleteLater()
    delete_later_now()
