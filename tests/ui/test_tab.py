"""A tab loads when seen, refreshes while seen, and is only marked stale while hidden."""

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.changes import Changes
from ui.actions import Actions
from ui.tabs.base import Tab


class Probe(Tab):
    KINDS = frozenset({"person"})

    def __init__(self, session, actions, parent=None):
        super().__init__(session, actions, parent)
        self.did: list[object] = []

    def reload(self):
        self.did.append("reload")

    def show_person(self, person_id):
        self.did.append(person_id)


PERSON = Changes("x", {"person": frozenset({5})})
NOTE = Changes("x", {"research_note": frozenset({5})})


@pytest.fixture
def stack(session, qtbot):
    made = QStackedWidget()
    qtbot.addWidget(made)
    actions = Actions(session, made)
    made.tab = Probe(session, actions, made)
    made.addWidget(made.tab)
    made.addWidget(QWidget())
    made.setCurrentIndex(1)
    made.show()
    return made


def test_nothing_is_loaded_before_it_is_seen(stack):
    assert stack.tab.did == []
    stack.setCurrentIndex(0)
    assert stack.tab.did == ["reload", None]
    assert not stack.tab.is_stale


def test_a_seen_tab_refreshes_for_its_own_kinds_only(stack, session):
    stack.setCurrentIndex(0)
    stack.tab.did.clear()
    session.publish(NOTE)
    assert stack.tab.did == []
    session.publish(PERSON)
    assert stack.tab.did == ["reload"]


def test_a_hidden_tab_catches_up_once_when_seen(stack, session):
    stack.setCurrentIndex(0)
    stack.setCurrentIndex(1)
    stack.tab.did.clear()
    session.publish(PERSON)
    session.publish(PERSON)
    session.person_id = 7
    assert stack.tab.did == []
    stack.setCurrentIndex(0)
    assert stack.tab.did == ["reload", 7]


def test_the_person_in_hand_is_shown_without_a_reload(stack, session):
    stack.setCurrentIndex(0)
    stack.tab.did.clear()
    session.person_id = 7
    assert stack.tab.did == [7]
