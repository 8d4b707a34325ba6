"""How often to keep in touch: chosen for one, for several, for a group."""

import pytest
from PySide6.QtWidgets import QPushButton

from app.cadence.rhythm import cadence_of, groups, groups_of, join_group
from app.people.service import add_person
from ui.dialogs.keep_in_touch import KeepInTouch


@pytest.fixture
def people(window, session) -> list[int]:
    for name in ("Ann", "Bob"):
        session.write(add_person, name, "X")
    window.show_tab("contacts")
    return [1, 2]


def test_all_who_are_chosen_get_the_months_with_one_undo(window, session, people):
    window.tab("contacts").view.selectAll()
    window.actions_.run("keep_in_touch")
    dialog = window.findChild(KeepInTouch)
    assert dialog.often.currentText() == "The usual: 3 months"
    dialog.often.setCurrentIndex(dialog.often.findData(6))
    dialog.confirm.click()
    assert cadence_of(session.store, people) == 6
    session.undo()
    assert cadence_of(session.store, people) is None


def test_a_group_is_made_chosen_again_and_left(window, session, people):
    dialog = KeepInTouch(session, people[:1], window)
    dialog.open()
    dialog.group.setEditText("Rail")
    dialog.often.setCurrentIndex(dialog.often.findData(12))
    dialog.confirm.click()
    assert [(g.name, g.months) for g in groups(session.store)] == [("Rail", 12)]
    session.write(join_group, people, "Rail", 12)
    dialog = KeepInTouch(session, people, window)
    dialog.open()
    dialog.group.setCurrentIndex(1)
    assert dialog.often.currentText() == "12 months"
    out = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Take out")
    out.click()
    assert groups_of(session.store, people) == []
