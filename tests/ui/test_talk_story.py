"""A whole talk in the real window, from the yes to the thank-you, with the clock moved on."""

from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.cadence.due import steps_of
from app.interviews.answers import answer_lines, sheet_of_talk
from app.interviews.promises import promises_of
from app.interviews.referrals import suggested_by
from app.interviews.talks import last_talk, open_talk
from app.people.queries import dossier, find_person
from app.people.service import add_person, log_event
from app.questions.tailor import suggest_questions
from app.research.me import change_me
from tests.ui.conftest import delete_later_now
from ui.dialogs.answers import AllAnswers
from ui.dialogs.interview_mode import InterviewMode
from ui.dialogs.talk import TalkDialog


def shown(window, kind):
    (found,) = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    return found


def words(widget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel))


def kinds(session, who) -> list[str]:
    return [step.kind for step in steps_of(session.store, session.clock, who)]


class Story:
    """Nora's talk with Jonas: the window, the clock, and what was opened outside."""

    def __init__(self, window, clock, opened: list) -> None:
        self.window, self.clock, self.opened = window, clock, opened
        self.session, self.store = window.session, window.session.store
        self.jonas = 0

    def opened_event(self):
        """The event of the calendar file that was opened last."""
        path = Path(self.opened[-1].toLocalFile())
        (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        return event

    def row(self, title: str):
        """The row of Today with this title, now."""
        self.window.show_tab("today")
        self.window.tab("today")._on_minute()
        return next(r for r in self.window.tab("today").rows if r.title.text() == title)


@pytest.fixture
def story(window, clock, monkeypatch) -> Story:
    opened: list = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    return Story(window, clock, opened)


def test_a_talk_from_the_yes_to_the_thank_you(story, qtbot):
    he_says_yes_and_they_agree(story)
    he_moves_it_to_monday(story)
    today_asks_to_confirm(story)
    mode = today_leads_into_the_talk(story, qtbot)
    they_talk(story, mode)
    the_time_runs_out(story, mode)
    it_is_over(story, mode)
    the_letter_quotes_the_notes(story)
    the_answers_are_found_again(story)


def he_says_yes_and_they_agree(story: Story) -> None:
    """Jonas in New York said yes. Nora, in Stockholm, agrees on Friday at five with him."""
    session = story.session
    session.write(change_me, {"name": "Nora Weiss", "zone": "Europe/Stockholm"})
    story.clock.set_zone("Europe/Stockholm")
    session.write(
        add_person, "Jonas", "Weber", email="jonas@example.com", time_zone="America/New_York"
    )
    story.jonas = find_person(story.store, "Jonas Weber")
    session.write(log_event, story.jonas, "sent")
    session.write(log_event, story.jonas, "replied")
    session.open_tab("contacts", story.jonas)
    story.window.actions_.run("plan_talk")
    plan = shown(story.window, TalkDialog)
    plan.when.setDateTime(QDateTime(QDate(2026, 11, 27), QTime(17, 0)))
    assert plan.both.text() == "Fri 27 Nov, 17:00 for you · 11:00 in New York for Jonas"
    plan.place.setText("https://meet.example.org/jonas")
    plan.calendar.setChecked(True)
    QTest.mouseClick(plan.confirm, Qt.MouseButton.LeftButton)
    assert story.window.toast_text.startswith("Agreed: Fri 27 Nov, 17:00 for you")
    begins = open_talk(story.store, story.jonas).plan.starts_at
    assert story.opened_event().decoded("dtstart") == begins
    assert kinds(story.session, story.jonas) == ["confirm", "prepare", "talk"]


def he_moves_it_to_monday(story: Story) -> None:
    """He must move it to Monday: the same entry in the calendar moves, and all that is due."""
    before = story.opened_event()
    story.window.actions_.run("plan_talk")
    plan = shown(story.window, TalkDialog)
    plan.zones.chips[1].click()
    assert plan.when.time() == QTime(11, 0)
    plan.when.setDateTime(QDateTime(QDate(2026, 11, 30), QTime(10, 0)))
    plan.confirm.click()
    moved = story.opened_event()
    assert (moved["uid"], moved["sequence"]) == (before["uid"], 1)
    assert "Talk moved, was Fri 17:00" in words(story.window.tab("contacts").page.between)


def today_asks_to_confirm(story: Story) -> None:
    """Sunday: the day before, Today asks to confirm. Questions are chosen."""
    story.session.write(suggest_questions, story.jonas, "R")
    story.clock.advance(timedelta(days=5))
    assert story.row("Confirm the talk with Jonas Weber")


def today_leads_into_the_talk(story: Story, qtbot) -> InterviewMode:
    """Monday, ten minutes before: Today leads into interview mode."""
    story.clock.advance(timedelta(days=1, hours=6, minutes=50) - timedelta(hours=1))
    row = story.row("Talk with Jonas Weber")
    assert row.button.text() == "Interview mode"
    row.button.click()
    mode = shown(story.window, InterviewMode)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is mode)
    assert "10:00 in New York for Jonas" in mode.ready.when.text()
    QTest.mouseClick(mode.ready.open, Qt.MouseButton.LeftButton)
    assert story.opened[2].toString() == "https://meet.example.org/jonas"
    return mode


def they_talk(story: Story, mode: InterviewMode) -> None:
    """The talk begins. Notes, marks, a skipped question, and what is said on the way."""
    story.clock.advance(timedelta(minutes=10))
    QTest.mouseClick(mode.ready.start, Qt.MouseButton.LeftButton)
    asking = mode.asking
    first = asking.question.text()
    QTest.keyClicks(asking.notes, "A page goes round before every meeting")
    story.clock.advance(timedelta(minutes=3))
    QTest.keyClick(asking.notes, Qt.Key.Key_F9)
    QTest.keyClick(asking.notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asking.question.text() != first
    assert asking.notes.toPlainText() == ""
    QTest.keyClick(asking.notes, Qt.Key.Key_F7)
    QTest.keyClick(asking.notes, Qt.Key.Key_F2)
    QTest.keyClicks(asking.lists["names"].rows[0].line, "Hana Nakamura")
    QTest.keyClick(asking.lists["names"].rows[0].line, Qt.Key.Key_Return)
    QTest.keyClick(asking.notes, Qt.Key.Key_F3)
    QTest.keyClicks(asking.lists["mine"].rows[0].line, "send him the paper by Friday")
    QTest.keyClick(asking.lists["mine"].rows[0].line, Qt.Key.Key_Escape)
    assert mode.isVisible()
    QTest.keyClick(asking.notes, Qt.Key.Key_F4)
    QTest.keyClicks(asking.lists["theirs"].rows[0].line, "introduce me to Hana in two weeks")
    QTest.keyClick(asking.notes, Qt.Key.Key_F6)
    QTest.keyClicks(asking.new_question, "And who decides?")
    QTest.keyClick(asking.new_question, Qt.Key.Key_Return)
    assert asking.question.text() == "And who decides?"


def the_time_runs_out(story: Story, mode: InterviewMode) -> None:
    """The minutes agreed, and two more."""
    story.clock.advance(timedelta(minutes=13))
    mode.on_tick()
    assert mode.time.text() == "16 minutes used · 4 left"
    story.clock.advance(timedelta(minutes=6))
    mode.on_tick()
    assert mode.time.text() == "22 minutes used · 2 over"


def it_is_over(story: Story, mode: InterviewMode) -> None:
    """It is over: the thank-you clock starts, and what stays is written down."""
    QTest.mouseClick(mode.over, Qt.MouseButton.LeftButton)
    held = last_talk(story.store, story.jonas)
    assert (held.ended_at, held.minutes_held) == (story.clock.now(), 22)
    assert dossier(story.store, story.jonas).stage == "met"
    QTest.keyClicks(mode.after.fields["went"], "Warm and quick")
    QTest.keyClicks(mode.after.fields["learned"], "the page decides the meeting")
    QTest.keyClicks(mode.after.fields["will_do"], "write such a page by Friday")
    due = [(one.direction, one.text, one.due_on.isoformat()) for one in
           promises_of(story.store, story.jonas, held.id)]  # fmt: skip
    assert due == [
        ("mine", "send him the paper", "2026-12-04"),
        ("theirs", "introduce me to Hana", "2026-12-14"),
    ]
    QTest.mouseClick(mode.thank, Qt.MouseButton.LeftButton)


def the_letter_quotes_the_notes(story: Story) -> None:
    """Hana is somebody now, suggested by Jonas; the letter quotes the notes of today."""
    held = last_talk(story.store, story.jonas)
    hana = find_person(story.store, "Hana Nakamura")
    assert suggested_by(story.store, hana) == [(story.jonas, "Jonas Weber")]
    assert story.window.toast_text == "Now among your people: Hana Nakamura."
    assert story.window.current_tab == "email"
    letter = story.window.tab("email").page
    assert "the page decides the meeting" in letter.body.toPlainText()
    assert "write such a page by Friday" in letter.body.toPlainText()
    thank = next(s for s in steps_of(story.store, story.clock, story.jonas) if s.kind == "thank")
    assert thank.due == held.ended_at + timedelta(hours=24)


def the_answers_are_found_again(story: Story) -> None:
    """What he said can be read beside what others said to the same question."""
    held = last_talk(story.store, story.jonas)
    lines = answer_lines(story.store, sheet_of_talk(story.store, story.jonas, held.id))
    assert (lines[0].text, lines[0].taught, lines[0].seconds) == (
        "A page goes round before every meeting", True, 180,
    )  # fmt: skip
    assert [line.status for line in lines[:3]] == ["answered", "skipped", ""]
    assert lines[-3].question == "And who decides?"
    story.window.search.setText("goes round")
    story.window.results.search_now()
    QTest.keyClick(story.window.search, Qt.Key.Key_Return)
    answers = shown(story.window, AllAnswers)
    assert [told.name for told in answers.told] == ["Jonas Weber"]
    answers.close()
    story.session.undo()
    delete_later_now()
