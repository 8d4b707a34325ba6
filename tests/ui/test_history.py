"""The history can be read, and one click goes back to a step or forward to it again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.people.service import add_person
from tests.ui.conftest import delete_later_now
from ui.dialogs.history import History


@pytest.fixture
def history(window) -> History:
    for name in ("Ada", "Bo", "Cy"):
        window.session.write(add_person, name, "Weber")
    window.actions_["history"].trigger()
    dialog = window.findChildren(History)[-1]
    yield dialog
    dialog.close()
    delete_later_now()


def people(window):
    return window.session.store.sql("SELECT count(*) FROM person")[0][0]


def click(dialog, row):
    place = dialog.list.visualItemRect(dialog.list.item(row)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_step_is_named_dated_and_counted(window, history):
    texts = [history.list.item(n).text() for n in range(history.list.count())]
    assert len(texts) == 4
    assert texts[0].splitlines()[0].endswith("(now)")
    assert texts[0].splitlines()[1] == "Today 09:00 · 1 thing"
    assert texts[3] == "Before all of these"
    assert history.list.currentRow() == 0


def test_a_click_goes_back_and_another_forward_again(window, history):
    click(history, 2)
    assert people(window) == 1
    assert "taken back" in history.list.item(0).text()
    assert "(now)" in history.list.item(2).text()
    click(history, 0)
    assert people(window) == 3
    assert "taken back" not in history.list.item(0).text()


def test_the_keyboard_does_the_same(window, history):
    history.list.setFocus()
    QTest.keyClick(history.list, Qt.Key.Key_Down)
    assert people(window) == 3
    QTest.keyClick(history.list, Qt.Key.Key_Return)
    assert people(window) == 2


def test_it_follows_what_is_written_beside_it(window, history):
    window.session.write(add_person, "Di", "Weber")
    assert history.list.count() == 5
    window.session.undo()
    assert "(now)" in history.list.item(1).text()


def test_with_nothing_done_it_says_so(window):
    window.actions_["history"].trigger()
    dialog = window.findChildren(History)[-1]
    assert not dialog.empty.isHidden()
    assert dialog.list.isHidden()
    dialog.accept()
    delete_later_now()
