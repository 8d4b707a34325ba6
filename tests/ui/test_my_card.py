"""My card: saved as typed, refused in a sentence, jobs and schools added and taken out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from app.people.service import add_person
from app.research.me import own_places, own_profile
from ui.dialogs.my_card import MyCard


@pytest.fixture
def card(window):
    window.actions_["my_card"].trigger()
    found = window.findChildren(MyCard)[-1]
    yield found
    found.accept()


def type_in(card: MyCard, field: str, text: str) -> None:
    line = card.fields[field]
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    line.flush()


def test_what_is_typed_is_kept(card, session):
    type_in(card, "name", "Nora Weiss")
    type_in(card, "zone", "Europe/Berlin")
    type_in(card, "goal", "Whether rail is right for me")
    me = own_profile(session.store)
    assert (me.name, me.zone, me.goal) == (
        "Nora Weiss",
        "Europe/Berlin",
        "Whether rail is right for me",
    )
    session.undo()
    assert own_profile(session.store).goal == ""


def test_what_cannot_be_is_said_and_not_kept(card, session):
    type_in(card, "zone", "Mars")
    assert "not a time zone" in card.fault.text()
    assert card.fault.isVisible()
    assert own_profile(session.store).zone == ""
    type_in(card, "zone", "UTC")
    assert not card.fault.isVisible()


def test_jobs_and_schools_come_and_go(card, session):
    card.place.setText("Trey Research")
    card.start.setText("2018")
    card.end.setText("2020-03")
    QTest.keyClick(card.place, Qt.Key.Key_Return)
    card.kind.setCurrentIndex(1)
    card.place.setText("Chalmers")
    card.add.click()
    assert [(p.kind, p.name, p.start) for p in own_places(session.store)] == [
        ("job", "Trey Research", "2018"),
        ("school", "Chalmers", ""),
    ]
    card.add.click()
    assert "needs a name" in card.fault.text()
    card.place.setText("X")
    card.start.setText("lately")
    card.add.click()
    assert "not a year" in card.fault.text()
    out = [b for b in card.findChildren(QToolButton) if "Take out" in b.accessibleName()]
    out[-1].click()
    out[-2].click()
    assert own_places(session.store) == ()


def test_a_letter_with_my_gaps_leads_to_my_card(window, session):
    window.session.write(add_person, "Ada", "L")
    window.show_tab("email")
    tab = window.tab("email")
    assert not tab.side.before.card.isHidden()
    tab.side.before.card.click()
    card = window.findChildren(MyCard)[-1]
    type_in(card, "name", "Nora Weiss")
    type_in(card, "headline", "an analyst")
    card.accept()
    assert "I am an analyst" in tab.page.body.toPlainText()
    assert tab.side.before.card.isHidden()
