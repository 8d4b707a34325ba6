"""Tab goes as one reads, whatever was put in last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.tab_order import TabOrder, in_reading_order


@pytest.fixture
def page(qapp, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.watcher = TabOrder(qapp, made)
    return made


def walked(page, qtbot, first: QWidget, count: int) -> list[str]:
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    first.setFocus()
    names = [first.text()]
    for _ in range(count - 1):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().text())
    return names


def test_a_row_that_is_put_in_later_comes_at_its_place(page, qtbot):
    column = QVBoxLayout(page)
    first, last = QPushButton("first", page), QPushButton("last", page)
    column.addWidget(first)
    column.addWidget(last)
    page.show()
    column.insertWidget(1, QPushButton("later", page))
    assert walked(page, qtbot, first, 3) == ["first", "later", "last"]


def test_a_grid_is_read_row_by_row_and_a_form_line_by_line(page, qtbot):
    row = QHBoxLayout(page)
    grid, form = QGridLayout(), QFormLayout()
    row.addLayout(grid)
    row.addLayout(form)
    for text, at in (("d", (1, 1)), ("b", (0, 1)), ("c", (1, 0)), ("a", (0, 0))):
        grid.addWidget(QPushButton(text, page), *at)
    form.addRow("x", QLineEdit("e", page))
    form.addRow("y", QLineEdit("f", page))
    first = next(w for w in page.findChildren(QPushButton) if w.text() == "a")
    assert walked(page, qtbot, first, 6) == list("abcdef")


def test_what_is_hidden_is_no_part_of_the_order(page):
    column = QVBoxLayout(page)
    shown, hidden = QPushButton("shown", page), QPushButton("hidden", page)
    column.addWidget(hidden)
    column.addWidget(shown)
    page.show()
    hidden.hide()
    assert list(in_reading_order(page)) == [shown]
