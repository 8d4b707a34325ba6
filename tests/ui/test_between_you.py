"""The card "Between you": who wrote last, messages as plain text, folded when long or many."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from app.cadence.due import snooze_step, steps_of
from app.clock import iso
from app.interviews.promises import MINE, add_promise
from app.interviews.referrals import note_name
from app.language import speak
from app.people.queries import people_by_stage
from app.people.service import add_person, log_event
from app.research.notes import add_clipping
from app.store.models import Message
from tests.ui.conftest import delete_later_now
from ui.tabs.contacts.history import BetweenCard
from ui.tabs.contacts.messages import EXCERPT, FEW, MessageRow

LONG = "Dear Nora,\n\n" + "the timetable is ready, " * 20 + "\n\nAnn"


@pytest.fixture
def said(session):
    def say(who: int, days: int, text: str | None, direction: str = "in", source: str = "message"):
        at = iso(session.clock.now() - timedelta(days=days))
        with session.store.operation("say") as op:
            op.insert(Message, person_id=who, at=at, direction=direction, source=source, text=text)
        session.publish(op.changes)

    return say


@pytest.fixture
def ann(session) -> int:
    session.write(add_person, "Ann", "Lee")
    return 1


@pytest.fixture
def card(window, session, ann) -> BetweenCard:
    window.show_tab("contacts")
    session.open_tab("contacts", ann)
    return window.tab("contacts").page.between


def settle() -> None:
    """Let the layout show what was just put into it."""
    QCoreApplication.sendPostedEvents()
    delete_later_now()


def texts(card: BetweenCard) -> list[str]:
    settle()
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


def shown(card: BetweenCard) -> list[MessageRow]:
    settle()
    return [row for row in card.findChildren(MessageRow) if not row.isHidden()]


def test_it_says_who_wrote_last_and_how_often(card, said, ann):
    assert "Nothing yet." in texts(card)
    said(ann, 9, "Hello", "out")
    said(ann, 2, "Hello Nora")
    assert "They wrote last, 22 Nov · 1 from them, 1 from you" in texts(card)
    said(ann, 1, None, "out", "endorsement")
    said(ann, 1, None, "in", "invitation")
    said(ann, 0, "Nora is thorough", "in", "recommendation")
    words = [row.words.text() for row in shown(card)]
    assert words == [
        "They recommended you: Nora is thorough",
        "You endorsed them",
        "They invited you to connect",
        "They wrote: Hello Nora",
    ]
    assert "Nothing yet." not in texts(card)


def test_a_long_message_unfolds_as_plain_text(card, said, ann, session):
    said(ann, 1, LONG + " <b>bold</b> <img src='http://e.example/x.png'>")
    (row,) = shown(card)
    assert len(row.words.text()) < EXCERPT + 20
    assert row.words.textFormat() == Qt.TextFormat.PlainText
    assert row.fold.accessibleName() == "Show all of it"
    row.fold.click()
    assert "<b>bold</b>" in row.words.text()
    assert row.fold.accessibleName() == "Show less"
    session.write(log_event, ann, "sent")
    assert "<b>bold</b>" in shown(card)[0].words.text()
    shown(card)[0].fold.click()
    session.write(log_event, ann, "replied")
    assert "<b>bold</b>" not in shown(card)[0].words.text()


def test_a_short_message_has_nothing_to_unfold(card, said, ann):
    said(ann, 1, "Thank you")
    assert shown(card)[0].fold.isHidden()


def test_many_messages_are_folded(card, said, ann, session):
    for number in range(60):
        said(ann, number + 1, f"Number {number}")
    assert len(shown(card)) == FEW
    more = [button for button in card.findChildren(QPushButton) if "more" in button.text()]
    assert more[-1].text() == "Show 50 of 56 more"
    more[-1].click()
    assert len(shown(card)) == 54
    more = [button for button in card.findChildren(QPushButton) if not button.isHidden()]
    assert more[-1].text() == "Show 6 more"
    session.write(add_person, "Bob", "Ray")
    session.person_id = 2
    assert shown(card) == []
    session.person_id = ann
    assert len(shown(card)) == FEW


def test_a_found_message_leads_to_its_person(window, session, card, said, ann):
    said(ann, 1, "The punctual timetable")
    session.write(add_person, "Bob", "Ray")
    session.person_id = 2
    window.search.setText("punctual")
    window.results.search_now()
    item = window.results.list.item(1)
    assert "Ann Lee" in item.text()
    window.results.list.itemClicked.emit(item)
    assert session.person_id == ann


def test_a_line_is_read_while_it_is_typed_and_noted_with_enter(card, session, ann, qtbot):
    field = card.quick.field
    qtbot.keyClicks(field, "called her, 10 min, yest")
    assert card.quick.reading.text() == "Not understood yet: what, and when?"
    qtbot.keyClicks(field, "erday")
    assert card.quick.reading.text() == "You talked · 10 minutes · phone · Yesterday 12:00"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == ""
    assert "Talked 10 minutes, phone" in texts(card)
    assert people_by_stage(session.store) == {"met": [ann]}
    session.undo()
    assert "Talked 10 minutes, phone" not in texts(card)


def test_a_line_is_read_in_the_language_of_the_window(card, qtbot):
    speak("de", None)
    try:
        qtbot.keyClicks(card.quick.field, "Telefonat gestern, 10 Min")
    finally:
        speak("en", None)
    assert card.quick.reading.text() == "You talked · 10 minutes · phone · Yesterday 12:00"


def test_what_is_not_understood_stays_and_says_how(card, session, qtbot):
    qtbot.keyClicks(card.quick.field, "called her 11/3")
    qtbot.keyClick(card.quick.field, Qt.Key.Key_Return)
    assert card.quick.field.text() == "called her 11/3"
    assert "nothing is noted" in card.quick.reading.text()
    assert session.store.sql("SELECT count(*) FROM event") == [(0,)]
    qtbot.keyClick(card.quick.field, Qt.Key.Key_Escape)
    assert card.quick.reading.isHidden()


def test_all_that_is_between_you_stands_in_one_line_of_time(card, session, ann):
    clock = session.clock
    session.write(log_event, ann, "met", clock.now() - timedelta(days=100))
    session.write(add_promise, ann, MINE, "the link")
    session.write(note_name, ann, "Hana Brandt")
    session.write(add_clipping, ann, "An interview in the paper")
    session.write(snooze_step, ann, "thank", None, "Thanked at the door")
    shown = " | ".join(texts(card))
    for words in ("Talked", "You promised: the link", "Suggested Hana Brandt", "Noted: An interv",
                  "Dismissed: Thank Ann Lee (Thanked at the door)"):  # fmt: skip
        assert words in shown
    outs = [b for b in card.findChildren(QToolButton) if "Dismissed" in b.accessibleName()]
    outs[-1].click()
    assert "Dismissed" not in " | ".join(texts(card))
    assert steps_of(session.store, clock, ann)[0].kind == "thank"
    session.undo()
    assert "Dismissed" in " | ".join(texts(card))
