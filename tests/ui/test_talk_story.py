"""A whole talk in the real window, from the yes to the thank-you, with the clock moved on."""

from datetime import timedelta
from pathlib import Path

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


def test_a_talk_from_the_yes_to_the_thank_you(window, clock, qtbot, monkeypatch):
    session = window.session
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)

    # Jonas in New York said yes. Nora, in Stockholm, agrees on Friday at five with him.
    session.write(change_me, {"name": "Nora Weiss", "zone": "Europe/Stockholm"})
    clock.set_zone("Europe/Stockholm")
    session.write(
        add_person, "Jonas", "Weber", email="jonas@example.com", time_zone="America/New_York"
    )
    jonas = find_person(session.store, "Jonas Weber")
    session.write(log_event, jonas, "sent")
    session.write(log_event, jonas, "replied")
    session.open_tab("contacts", jonas)
    window.actions_.run("plan_talk")
    plan = shown(window, TalkDialog)
    plan.when.setDateTime(QDateTime(QDate(2026, 11, 27), QTime(17, 0)))
    assert plan.both.text() == "Fri 27 Nov, 17:00 for you · 11:00 in New York for Jonas"
    plan.place.setText("https://meet.example.org/jonas")
    plan.calendar.setChecked(True)
    QTest.mouseClick(plan.confirm, Qt.MouseButton.LeftButton)
    assert window.toast_text.startswith("Agreed: Fri 27 Nov, 17:00 for you")
    (event,) = Calendar.from_ical(Path(opened[0].toLocalFile()).read_bytes()).walk("VEVENT")
    assert event.decoded("dtstart") == open_talk(session.store, jonas).plan.starts_at
    assert kinds(session, jonas) == ["confirm", "prepare", "talk"]

    # He must move it to Monday: the same entry in the calendar moves, and so does all that is due.
    window.actions_.run("plan_talk")
    plan = shown(window, TalkDialog)
    plan.zones.chips[1].click()
    assert plan.when.time() == QTime(11, 0)
    plan.when.setDateTime(QDateTime(QDate(2026, 11, 30), QTime(10, 0)))
    plan.confirm.click()
    (moved,) = Calendar.from_ical(Path(opened[1].toLocalFile()).read_bytes()).walk("VEVENT")
    assert (moved["uid"], moved["sequence"]) == (event["uid"], 1)
    assert "Talk moved, was Fri 17:00" in words(window.tab("contacts").page.between)

    # Sunday: the day before, Today asks to confirm. Questions are chosen.
    session.write(suggest_questions, jonas, "R")
    clock.advance(timedelta(days=5))
    window.show_tab("today")
    window.tab("today")._on_minute()
    titles = [row.title.text() for row in window.tab("today").rows]
    assert "Confirm the talk with Jonas Weber" in titles

    # Monday, ten minutes before: Today leads into interview mode.
    clock.advance(timedelta(days=1, hours=6, minutes=50) - timedelta(hours=1))
    window.tab("today")._on_minute()
    row = next(r for r in window.tab("today").rows if r.title.text() == "Talk with Jonas Weber")
    assert row.button.text() == "Interview mode"
    row.button.click()
    mode = shown(window, InterviewMode)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is mode)
    assert "10:00 in New York for Jonas" in mode.ready.when.text()
    QTest.mouseClick(mode.ready.open, Qt.MouseButton.LeftButton)
    assert opened[2].toString() == "https://meet.example.org/jonas"

    # The talk begins. Notes, marks, a skipped question, and what is said on the way.
    clock.advance(timedelta(minutes=10))
    QTest.mouseClick(mode.ready.start, Qt.MouseButton.LeftButton)
    asking = mode.asking
    first = asking.question.text()
    QTest.keyClicks(asking.notes, "A page goes round before every meeting")
    clock.advance(timedelta(minutes=3))
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
    clock.advance(timedelta(minutes=13))
    mode.on_tick()
    assert mode.time.text() == "16 minutes used · 4 left"
    clock.advance(timedelta(minutes=6))
    mode.on_tick()
    assert mode.time.text() == "22 minutes used · 2 over"

    # It is over: the thank-you clock starts, and what stays is written down.
    QTest.mouseClick(mode.over, Qt.MouseButton.LeftButton)
    held = last_talk(session.store, jonas)
    assert (held.ended_at, held.minutes_held) == (clock.now(), 22)
    assert dossier(session.store, jonas).stage == "met"
    QTest.keyClicks(mode.after.fields["went"], "Warm and quick")
    QTest.keyClicks(mode.after.fields["learned"], "the page decides the meeting")
    QTest.keyClicks(mode.after.fields["will_do"], "write such a page by Friday")
    due = [(one.direction, one.text, one.due_on.isoformat()) for one in
           promises_of(session.store, jonas, held.id)]  # fmt: skip
    assert due == [
        ("mine", "send him the paper", "2026-12-04"),
        ("theirs", "introduce me to Hana", "2026-12-14"),
    ]
    QTest.mouseClick(mode.thank, Qt.MouseButton.LeftButton)

    # Hana is somebody now, suggested by Jonas; the letter quotes the notes of today.
    hana = find_person(session.store, "Hana Nakamura")
    assert suggested_by(session.store, hana) == [(jonas, "Jonas Weber")]
    assert window.toast_text == "Now among your people: Hana Nakamura."
    assert window.current_tab == "email"
    letter = window.tab("email").page
    assert "the page decides the meeting" in letter.body.toPlainText()
    assert "write such a page by Friday" in letter.body.toPlainText()
    thank = next(s for s in steps_of(session.store, clock, jonas) if s.kind == "thank")
    assert thank.due == held.ended_at + timedelta(hours=24)

    # What he said can be read beside what others said to the same question.
    lines = answer_lines(session.store, sheet_of_talk(session.store, jonas, held.id))
    assert (lines[0].text, lines[0].taught, lines[0].seconds) == (
        "A page goes round before every meeting", True, 180,
    )  # fmt: skip
    assert [line.status for line in lines[:3]] == ["answered", "skipped", ""]
    assert lines[-3].question == "And who decides?"
    window.search.setText("goes round")
    window.results.search_now()
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    answers = shown(window, AllAnswers)
    assert [told.name for told in answers.told] == ["Jonas Weber"]
    answers.close()
    session.undo()
    delete_later_now()
