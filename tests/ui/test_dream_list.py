"""The dream list: added, ordered by keys and drag, edited in place, everything undone."""

from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.demo import add_sample
from app.people.service import add_person
from app.research.targets import add_target, all_targets
from ui import theme
from ui.delegates.person import CELL_ROLE
from ui.dialogs.dream_list import DreamList
from ui.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow):
    window.session.write(add_sample)
    for name in ("Northwind Rail", "Acme", "Fabrikam"):
        window.session.write(add_target, "company", name)
    window.actions_.run("dream_list")
    found = window.findChildren(DreamList)[-1]
    yield found
    if shiboken6.isValid(found):
        found.reject()


def names(dialog: DreamList) -> list[str]:
    return [target.name for target in dialog.model.targets]


def shown(dialog: DreamList) -> list[str]:
    table = dialog.there.table
    return [table.row_at(row).name for row in range(table.rowCount())]


def test_who_is_there_and_who_was_is_listed(dialog):
    assert shown(dialog) == ["Hana Nakamura", "Mara Oyelaran", "Rui Barbosa"]
    assert [chip.text() for chip in dialog.there.chips.chips] == ["There now 3", "Was there 0"]
    text = dialog.model.index(0, 0).data()
    assert text == "1. Northwind Rail, 3 there"


def test_a_company_of_ones_people_is_offered_and_added_by_one_key(dialog):
    dialog.add.setFocus()
    QTest.keyClicks(dialog.add, "tail")
    popup = dialog.add.completer().popup()
    assert popup.model().index(0, 0).data() == "Tailspin"
    assert popup.grab().toImage().pixelColor(0, 0) == theme.color("line")
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert names(dialog) == ["Northwind Rail", "Acme", "Fabrikam", "Tailspin"]
    assert dialog.add.text() == ""
    assert "Tailspin" not in dialog.names.stringList()
    dialog.kinds.choose("title")
    dialog.kinds.chosen.emit("title")
    assert "Staff Engineer" in dialog.names.stringList()


def test_keys_and_drag_change_the_order_and_undo_brings_it_back(dialog):
    dialog.view.select_target(dialog.model.targets[2].id)
    QTest.keyClick(dialog.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(dialog) == ["Northwind Rail", "Fabrikam", "Acme"]
    assert dialog.view.target.name == "Fabrikam"
    QTest.keyClick(dialog.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(dialog) == ["Northwind Rail", "Acme", "Fabrikam"]
    data = dialog.model.mimeData([dialog.model.index(0, 0)])
    action = Qt.DropAction.MoveAction
    assert not dialog.model.dropMimeData(data, action, 3, 0, dialog.model.index(-1, -1))
    assert names(dialog) == ["Acme", "Fabrikam", "Northwind Rail"]
    dialog._session.undo()
    assert names(dialog)[0] == "Northwind Rail"


def test_a_dream_is_added_by_return_and_taken_off_by_delete(dialog, window):
    dialog.add.setText("  Tailspin ")
    QTest.keyClick(dialog.add, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert (names(dialog)[-1], dialog.view.target.name) == ("Tailspin", "Tailspin")
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert "Tailspin" not in names(dialog)
    window.session.undo()
    assert "Tailspin" in names(dialog)
    dialog.view.select_target(dialog.model.targets[-1].id)
    dialog.remove.click()
    assert "Tailspin" not in names(dialog)
    dialog.add.clear()
    dialog.button.click()
    assert "needs a name" in dialog.fault.text()


def test_reason_and_name_are_saved_as_one_types(dialog, window):
    dialog.there.reason.setPlainText("Moves a country")
    dialog.there.reason.flush()
    assert all_targets(window.session.store)[0].reason == "Moves a country"
    dialog.there.name.setText("acme")
    dialog.there.name.textEdited.emit("acme")
    dialog.there.name.flush()
    assert "on the dream list already" in dialog.fault.text()


def test_a_company_with_nobody_says_what_to_do(dialog, window, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(
        "ui.dialogs.dream_list.who_is_there.open_page", lambda _s, url: opened.append(url)
    )
    dialog.view.select_target(dialog.model.targets[1].id)
    texts = [label.text() for label in dialog.there.findChildren(QLabel)]
    assert "Nobody you know is at Acme yet. What you can do:" in texts
    assert any("Mara Oyelaran" in text for text in texts)
    dialog.there.stack.currentWidget().findChildren(QPushButton)[0].click()
    assert opened[0].endswith("keywords=Acme&network=%5B%22S%22%5D")


def test_titles_have_a_list_of_their_own(dialog, window):
    dialog.kinds.chips[1].click()
    assert dialog.right.currentWidget() is dialog.nothing
    dialog.add.setText("Engineer")
    dialog.button.click()
    assert "Mara Oyelaran" in shown(dialog)
    assert [chip.text() for chip in dialog.kinds.chips] == ["Companies 3", "Titles 1"]
    mara = shown(dialog).index("Mara Oyelaran")
    index = dialog.there.table.index(mara, 0)
    assert index.data(CELL_ROLE).mark == "dream title and company"
    dialog.there.chips.chips[1].click()
    assert [chip.text() for chip in dialog.there.chips.chips][1] == "Had it 0"


def test_a_person_opens_in_contacts(dialog, window):
    index = dialog.there.table.index(1, 0)
    dialog.there.view.activated.emit(index)
    assert (window.current_tab, dialog.isVisible()) == ("contacts", False)
    assert window.session.person_id == dialog.there.table.id_at(1)


def test_somebody_new_counts_at_once(dialog, window):
    window.session.write(partial(add_person, company="ACME Ltd"), "Zoe", "Z")
    assert dialog.model.index(1, 0).data() == "2. Acme, 1 there"


def test_a_row_is_painted_with_its_reason(dialog, window):
    dialog.there.reason.setPlainText("Moves a country")
    dialog.there.reason.flush()
    QTest.mouseMove(dialog.view.viewport(), QPoint(20, 80))
    assert not dialog.view.grab().isNull()
