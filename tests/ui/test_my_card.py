"""My card: saved as typed, refused in a sentence, jobs and schools added and taken out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.imports.apply import apply_plan
from app.imports.plan import plan_import
from app.people.service import add_person
from app.research.me import OWN_KINDS, own_details, own_places, own_profile
from tests.fixtures import linkedin as li
from tests.fixtures import own as me
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
    for row in list(card.place_rows.values()):
        row.out.click()
    assert own_places(session.store) == ()


def test_a_job_is_edited_in_place(card, session):
    card.role.setText("Engineer")
    card.place.setText("Trey Research")
    card.add.click()
    (row,) = card.place_rows.values()
    for field, text in (("title", "Lead"), ("start", "2018"), ("end", "2020-03"), ("name", "Trey")):
        row.fields[field].setText(text)
        row.fields[field].flush()
    (place,) = own_places(session.store)
    assert (place.title, place.name, place.start, place.end) == ("Lead", "Trey", "2018", "2020-03")
    row.fields["start"].setText("lately")
    row.fields["start"].flush()
    assert "not a year" in card.fault.text()
    row.fields["name"].setText(" ")
    row.fields["name"].flush()
    assert "needs a name" in card.fault.text()
    assert own_places(session.store) == (place,)
    assert list(card.place_rows.values()) == [row]


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_every_list_of_my_card_grows_and_shrinks(card, session, kind):
    row = card.details[kind]
    assert row.line.accessibleName().startswith("Add to ")
    for text in ("Swedish · native", "Danish", " swedish "):
        row.line.setText(text)
        QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert [detail.words for detail in own_details(session.store)] == ["Swedish · native", "Danish"]
    assert [chip.text() for chip in row.chips] == ["Swedish · native", "Danish"]
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert "nothing to add yet" in card.fault.text()
    row.chips[0].click()
    assert [detail.words for detail in own_details(session.store)] == ["Danish"]
    session.undo()
    assert len(row.chips) == 2
    assert card.isVisible()


def test_an_import_shows_on_the_open_card(card, session, tmp_path):
    export = li.write_zip(tmp_path / "Basic.zip", me.FILES_2026)
    session.write(apply_plan, plan_import(session.store, export))
    assert card.fields["name"].text() == "Nora Weiss"
    assert [chip.text() for chip in card.details["group"].chips] == ["Women in Rail · Treasurer"]
    assert len(card.place_rows) == 3


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
