"""The card "Between you": who wrote last, messages as plain text, folded when long or many."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton

from app.cadence.due import snooze_step, steps_of
from app.clock import iso
from app.interviews.promises import MINE, add_promise, keep_promise
from app.interviews.quick import Quick, note_quick
from app.interviews.referrals import note_name
from app.interviews.service import agree, hold
from app.interviews.talks import TalkPlan, last_talk
from app.language import speak
from app.mail.filed import count_message_as
from app.people.queries import dossier, people_by_stage
from app.people.service import add_person, log_event
from app.research.notes import add_clipping, add_note
from app.store.models import Message
from tests.ui.conftest import delete_later_now
from ui.dates import day_words
from ui.dialogs.talk import TalkDialog
from ui.tabs.contacts.entry import EntryDialog
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


def pressed(card: BetweenCard, name: str) -> QAbstractButton:
    """The button of this accessible name, which is on show."""
    settle()
    buttons = [b for b in card.findChildren(QAbstractButton) if not b.isHidden()]
    return next(b for b in buttons if name in b.accessibleName())


def corrected(window, card: BetweenCard, name: str, days: int = 0, words: str | None = None):
    """Correct an entry: so many days earlier, with other words."""
    pressed(card, name).click()
    dialog = window.findChildren(EntryDialog)[-1]
    dialog.when.setDateTime(dialog.when.dateTime().addDays(-days))
    if words is not None:
        dialog.words.setPlainText(words)
    dialog.confirm.click()
    delete_later_now()
    return dialog


@pytest.fixture
def entries(session, said, ann) -> None:
    """One entry of each kind."""
    clock = session.clock
    session.write(note_quick, ann, Quick("replied", clock.now(), words="she said come by"))
    _, _ = hold(session.store, clock, ann, clock.now() - timedelta(days=90), 20, "phone")
    session.write(add_promise, ann, MINE, "the link")
    kept, _ = add_promise(session.store, clock, ann, MINE, "the book")
    session.write(keep_promise, kept)
    session.write(note_name, ann, "Hana Brandt")
    session.write(add_note, ann, "Likes trains")
    session.write(snooze_step, ann, "thank", None, "Thanked at the door")
    said(ann, 3, "Hello Nora")
    said(ann, 2, "Good day, Nora", "out", "email")


ENTRIES = {
    "she said come by": ("correct this: she said", "Came by", "Came by"),
    "Talked 20 minutes, phone": ("correct this: Talked", None, "Talked 20 minutes"),
    "You promised: the link": ("correct this: You promised: the", "a link", "promised: a link"),
    "You promised and kept: the book": ("correct this: You promised and", "two", "kept: two"),
    "Suggested Hana Brandt": ("correct this: Suggested", "Hana Bach", "Suggested Hana Bach"),
    "Noted: Likes trains": ("correct this: Noted", "Likes trams", "Noted: Likes trams"),
    "(Thanked at the door)": ("correct this: Dismissed", "By phone", "(By phone)"),
    "They wrote: Hello Nora": ("correct this: They wrote", "Hi Nora", "They wrote: Hi Nora"),
    "Good day, Nora": ("correct this: You wrote", "Good evening", "Good evening"),
}


@pytest.mark.parametrize("before", ENTRIES)
def test_every_entry_is_corrected_moved_and_taken_out_each_with_one_undo(
    window, session, card, entries, before
):
    name, words, after = ENTRIES[before]
    assert before in " | ".join(texts(card))
    history = content(session.store)
    corrected(window, card, name, days=20, words=words)
    assert window.toast_text == "Corrected. What follows from it follows."
    assert after in " | ".join(texts(card))
    moved = content(session.store)
    assert moved != history
    earlier = session.clock.now() - timedelta(days=20)
    days = [day_words(session.clock, iso(earlier - timedelta(days=n))) for n in (0, 2, 3, 90)]
    assert any(day in " | ".join(buttons(card)) for day in days)
    session.undo()
    assert content(session.store) == history
    session.redo()
    assert content(session.store) == moved
    still = {"Came by": "Came by", "promised: a link": "You promised: a link"}
    pressed(card, "Take out: " + still.get(after, name.split(": ", 1)[1])).click()
    assert after not in " | ".join(texts(card))
    assert window.toast_text == "Taken out. What follows from it follows."
    session.undo()
    assert content(session.store) == moved


def buttons(card: BetweenCard) -> list[str]:
    """The texts of the buttons and labels on show: days stand on both."""
    settle()
    shown = [b.text() for b in card.findChildren(QPushButton) if not b.isHidden()]
    return shown + texts(card)


def content(store) -> dict[str, list]:
    tables = ("event", "interview", "promise", "referral", "research_note", "step_state", "message")
    columns = {"research_note": "id, text, noted_on, created_at"}
    return {
        table: store.sql(f"SELECT {columns.get(table, '*')} FROM {table} ORDER BY id")
        for table in tables
    }


def test_the_length_and_the_way_of_a_talk_are_corrected_with_its_end(window, session, card, ann):
    ended = session.clock.now() - timedelta(days=2)
    hold(session.store, session.clock, ann, ended, 20, "phone")
    session.write(log_event, ann, "replied")
    pressed(card, "correct this: Talked").click()
    dialog = window.findChildren(EntryDialog)[-1]
    assert dialog.words.isHidden()
    assert (dialog.minutes.value(), dialog.way.currentData()) == (20, "phone")
    dialog.minutes.setValue(45)
    dialog.way.setCurrentIndex(dialog.way.findData("video"))
    dialog.confirm.click()
    talk = last_talk(session.store, ann)
    assert (talk.minutes_held, talk.plan.way, talk.ended_at) == (45, "video", ended)
    assert "Talked 45 minutes, video" in texts(card)
    session.undo()
    assert last_talk(session.store, ann).minutes_held == 20


def test_the_date_of_a_talk_agreed_is_changed_where_talks_are(window, session, card, ann):
    plan = TalkPlan(session.clock.now() + timedelta(days=2))
    session.write(agree, ann, plan)
    pressed(card, "correct this: Talk agreed").click()
    dialog = window.findChildren(TalkDialog)[-1]
    assert dialog.plan.starts_at == plan.starts_at
    dialog.reject()


def test_what_happened_is_not_moved_to_what_is_to_come(window, session, card, ann):
    session.write(log_event, ann, "sent")
    corrected(window, card, "correct this: Asked", days=-5)
    assert dossier(session.store, ann).events[0].at <= iso(
        session.clock.now() + timedelta(minutes=1)
    )


def test_nothing_moves_where_nothing_was_corrected(window, session, card, entries):
    before = session.store.undo_label
    history = content(session.store)
    corrected(window, card, "correct this: You promised: the")
    assert content(session.store) == history
    assert session.store.undo_label == before


def test_what_was_taken_out_of_imports_can_be_let_back(window, session, card, ann):
    with session.store.operation("said") as op:
        at = iso(session.clock.now())
        key = f"ann|m{at}"
        op.insert(Message, person_id=ann, at=at, direction="in", source="message", text="Hello",
                  source_key=key)  # fmt: skip
    session.publish(op.changes)
    pressed(card, "Take out: They wrote").click()
    assert "1 message taken out stays out of imports." in texts(card)
    back = next(b for b in card.findChildren(QPushButton) if b.text() == "Let them come back")
    back.click()
    assert "1 message taken out stays out of imports." not in texts(card)
    session.undo()
    assert "1 message taken out stays out of imports." in texts(card)


def test_the_fact_of_a_mail_that_is_folded_away_is_corrected_with_it(
    window, session, card, said, ann
):
    for days in range(FEW):
        said(ann, days + 1, "Hello")
    said(ann, 30, "Could we talk?", "out", "email")
    mail = dossier(session.store, ann).messages[-1]
    session.write(count_message_as, mail.id, "sent")
    corrected(window, card, "correct this: Asked", days=3)
    found = dossier(session.store, ann)
    assert found.messages[-1].at == found.events[0].at < mail.at
    pressed(card, "Take out: Asked").click()
    found = dossier(session.store, ann)
    assert (len(found.messages), found.events) == (FEW, ())
