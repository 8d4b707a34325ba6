"""What is folded away can be reached, and what is read keeps its measure."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from tests.ui.every_window import WINDOWS, settle
from ui.widgets.fields import MEASURE, SavedText
from ui.widgets.folding import FoldingRow
from ui.widgets.form import Form

FOLDED = ("today", "contacts", "email")


def column_of(tab):
    """The column that folds away, and the button that is shown for it."""
    buttons = [button for button in tab.aside.buttons if button.isVisible()]
    return tab.aside.column, buttons[0] if buttons else None


def laid_out():
    for _ in range(4):
        QApplication.sendPostedEvents()


@pytest.mark.parametrize("name", FOLDED)
def test_a_folded_column_is_shown_by_its_button_and_hidden_again(window, name):
    settle(window)
    window.resize(960, 640)
    WINDOWS[name](window)
    tab = window.tab(name)
    column, button = column_of(tab)
    assert not column.isVisible()
    button.click()
    assert column.isVisible()
    _, back = column_of(tab)
    assert window.focusWidget() is back
    back.click()
    assert not column.isVisible()


@pytest.mark.parametrize("name", FOLDED)
def test_where_there_is_room_nothing_is_folded_and_no_button_shown(window, name):
    settle(window)
    window.resize(1280, 820)
    WINDOWS[name](window)
    column, button = column_of(window.tab(name))
    assert column.isVisible()
    assert button is None


def test_what_was_chosen_is_remembered(window, session):
    settle(window)
    window.resize(960, 640)
    WINDOWS["email"](window)
    column, button = column_of(window.tab("email"))
    button.click()
    assert session.recall("window/email/aside") == 1
    window.resize(1400, 640)
    window.resize(960, 640)
    assert column.isVisible()


def test_a_note_is_begun_where_it_can_be_seen(window):
    settle(window)
    window.resize(960, 640)
    WINDOWS["contacts"](window)
    page = window.tab("contacts").page
    page.aside.toggle()
    assert not page.notes.isVisible()
    page.add_note()
    assert page.notes.isVisible()


def test_a_wide_today_shows_what_comes_beside_what_is_due(window):
    settle(window)
    tab = WINDOWS["today"](window).tab("today")
    window.resize(1280, 820)
    laid_out()
    assert tab.coming.y() > tab.due.geometry().bottom()
    window.resize(1920, 1080)
    laid_out()
    assert tab.coming.x() > tab.due.geometry().right()


def test_two_parts_stand_below_each_other_before_words_wrap(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    row = FoldingRow(page)
    heading, button = QLabel("First e-mail: Dmitri Kovač"), QPushButton("Template")
    heading.setWordWrap(True)
    row.add(heading)
    row.add(button)
    page.show()
    words = heading.fontMetrics().horizontalAdvance(heading.text())
    for width, beside in ((words + button.width() + 20, True), (words + button.width(), False)):
        page.resize(width, 60)
        laid_out()
        assert (button.x() > heading.x()) == beside
    assert page.minimumSizeHint().width() < words
    heading.setText("Reminder")
    laid_out()
    assert button.x() > heading.x()


def test_no_line_of_a_wide_field_is_longer_than_the_eye_can_follow(qtbot):
    text = SavedText("Why")
    qtbot.addWidget(text)
    text.show_value("word " * 200)
    text.resize(1600, 400)
    text.show()
    letters = text.viewport().width() / text.fontMetrics().averageCharWidth()
    assert letters <= MEASURE + 1
    text.resize(300, 400)
    assert text.viewportMargins().right() == 0
    assert text.lineWrapMode() == QPlainTextEdit.LineWrapMode.WidgetWidth


def test_the_name_of_a_field_stands_on_its_line(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    form = Form(page)
    line = QLineEdit(page)
    line.setMinimumHeight(34)
    large = QPlainTextEdit(page)
    form.addRow("Name", line)
    form.addRow("Text", large)
    page.show()
    label = form.labelForField(line)
    assert abs(label.geometry().center().y() - line.geometry().center().y()) <= 1
    assert form.labelForField(large).height() < large.height() / 2
