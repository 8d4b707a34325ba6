"""Choosing free times in the window: calendars, the picture of the week, the letter."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from app.demo import add_sample, be_sample
from app.mail.appointments import held_for_others, my_calendars, wish_of
from app.mail.letters import drop_letter, mark_opened
from app.people.queries import find_person
from app.people.service import edit_person
from tests.fixtures.calendars import event, ics, one
from ui.dialogs.calendars import CalendarsDialog
from ui.main_window import MainWindow
from ui.tabs.email import EmailTab
from ui.tabs.email.free_times import FreeTimesDialog


@pytest.fixture
def tab(window: MainWindow) -> EmailTab:
    session = window.session
    be_sample(session.store)
    session.clock.set_zone("Europe/Stockholm")
    session.write(add_sample)
    window.show_tab("email")
    found = window.tab("email")
    assert isinstance(found, EmailTab)
    found.open_letter(find_person(session.store, "Dmitri Kovač"))
    return found


@pytest.fixture
def work(tmp_path: Path) -> Path:
    path = tmp_path / "work.ics"
    path.write_text(one("DTSTART:20261130T140000Z", "DURATION:PT2H"))
    return path


def picture_of(tab: EmailTab) -> FreeTimesDialog:
    tab.page.times.click()
    (dialog,) = tab.page.findChildren(FreeTimesDialog)
    return dialog


def calendars_of(window: MainWindow) -> CalendarsDialog:
    (dialog,) = window.findChildren(CalendarsDialog)
    return dialog


def texts(dialog: CalendarsDialog) -> str:
    QCoreApplication.sendPostedEvents()
    labels = (label for label in dialog.findChildren(QLabel) if not label.isHidden())
    return "\n".join(label.text() for label in labels)


def test_a_dropped_calendar_is_asked_about_and_then_counts(tab, window, work) -> None:
    window.files.review([work])
    dialog = calendars_of(window)
    assert "Keep the times of work.ics free? It has 1 entry." in texts(dialog)
    assert my_calendars(tab.session.store) == ()
    use = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Use as my calendar")
    use.click()
    assert my_calendars(tab.session.store) == (work,)
    assert "1 entry · " in texts(dialog)
    out = next(b for b in dialog.findChildren(QToolButton) if "work.ics" in b.accessibleName())
    out.click()
    assert my_calendars(tab.session.store) == ()
    assert "None yet" in texts(dialog)
    dialog.accept()


def test_a_calendar_that_cannot_be_used_is_said(tab, window, tmp_path) -> None:
    broken = tmp_path / "broken.ics"
    broken.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\n")
    window.files.review([broken])
    dialog = calendars_of(window)
    assert "broken.ics is damaged" in dialog.fault.text()
    dialog.use(tmp_path / "gone.ics")
    assert "gone.ics is not there" in dialog.fault.text()
    odd = tmp_path / "odd.ics"
    odd.write_text(ics(*event("DTSTART;TZID=Mars:20261201T090000")))
    dialog.use(odd)
    assert "a time zone that nobody knows" in texts(dialog)
    assert dialog.fault.isHidden()
    dialog.accept()


def test_my_terms_are_kept(tab, window) -> None:
    window.actions_["calendars"].trigger()
    dialog = calendars_of(window)
    dialog.notice.setValue(4)
    dialog.buffer.setValue(20)
    dialog.buffer.editingFinished.emit()
    wish = wish_of(tab.session.store)
    assert (wish.notice, wish.buffer) == (timedelta(days=4), timedelta(minutes=20))
    dialog.accept()


def test_proposed_times_go_into_the_letter_over_those_already_there(tab) -> None:
    dialog = picture_of(tab)
    assert len(dialog.chosen) == 3
    assert dialog.insert.text() == "Insert 3 times"
    assert "your time in Zagreb" in dialog.words.text()
    dialog.toggle(dialog.chosen[0])
    dialog.toggle(dialog.chosen[0])
    assert dialog.insert.text() == "Insert 1 time"
    dialog.insert.click()
    body = tab.page.body.toPlainText()
    assert body.count("• ") == 1
    assert body.count("(your time in Zagreb)") == 1


def test_without_a_place_for_them_times_go_where_the_cursor_is(tab) -> None:
    tab.page.body.setPlainText("Dear Dmitri,")
    tab.page.body.moveCursor(tab.page.body.textCursor().MoveOperation.End)
    dialog = picture_of(tab)
    dialog.insert.click()
    assert tab.page.body.toPlainText().startswith("Dear Dmitri,\n• Thursday 26 November, ")


def test_the_gap_for_times_is_filled(tab) -> None:
    tab.page.body.setPlainText("Would [two or three times that suit you] do?")
    dialog = picture_of(tab)
    dialog.insert.click()
    assert "[" not in tab.page.body.toPlainText()


def test_keys_walk_through_the_free_times_and_choose_them(tab) -> None:
    dialog = picture_of(tab)
    picture = dialog.picture
    first = picture.current
    QTest.keyClick(picture, Qt.Key.Key_Space)
    assert first not in dialog.chosen
    QTest.keyClick(picture, Qt.Key.Key_Down)
    assert picture.current.start == first.start + timedelta(minutes=15)
    QTest.keyClick(picture, Qt.Key.Key_Up)
    assert picture.current == first
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert picture.current.start.date() == first.start.date() + timedelta(days=1)
    assert picture.accessibleDescription().endswith(": free")
    QTest.keyClick(picture, Qt.Key.Key_Space)
    assert picture.current in dialog.chosen
    assert picture.accessibleDescription().endswith(": chosen")
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert dialog.span.text().startswith("30 November")
    QTest.keyClick(picture, Qt.Key.Key_PageUp)
    assert dialog.span.text().startswith("23 November")
    assert not dialog.before.isEnabled()
    dialog.before.click()
    dialog.after.click()
    assert dialog.span.text().startswith("30 November")
    QTest.keyClick(picture, Qt.Key.Key_Left)
    assert dialog.span.text().startswith(("23 November", "30 November"))
    QTest.keyClick(picture, Qt.Key.Key_A)
    dialog.reject()


def test_a_click_chooses_and_chooses_no_more(tab) -> None:
    dialog = picture_of(tab)
    picture = dialog.picture
    free = [slot for slot in picture.week.free if slot not in dialog.chosen]
    slot = free[-1]
    box = picture.box_of(slot)
    place = QPoint(int(box.center().x()), int(box.y()) + 2)
    QTest.mouseMove(picture, place)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)
    assert slot in dialog.chosen
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=place)
    assert slot not in dialog.chosen
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    picture.grab()
    dialog.reject()


def test_taken_times_are_not_offered_and_the_picture_follows_a_new_calendar(
    tab, window, work
) -> None:
    dialog = picture_of(tab)
    monday = next(slot for slot in dialog.chosen if slot.start.day == 30)
    assert monday.start.hour == 14
    dialog.calendars.click()
    calendars = calendars_of(window)
    calendars.use(work)
    calendars.accept()
    assert monday not in dialog.chosen
    dialog.reject()


def test_a_zone_can_be_said_and_a_wrong_one_is_refused(tab) -> None:
    dialog = picture_of(tab)
    dialog.zone.setText("America/New_York")
    dialog.zone.editingFinished.emit()
    assert dialog.words.text().count("your time in New York") == 3
    assert "says the times in New York" in dialog.whose.text()
    dialog.picture.grab()
    dialog.zone.setText("Mars/X")
    dialog.zone.editingFinished.emit()
    assert "is not a time zone" in dialog.remarks.text()
    dialog.reject()


def test_a_guess_is_said_as_a_guess(tab) -> None:
    store, clock = tab.session.store, tab.session.clock
    dmitri = find_person(store, "Dmitri Kovač")
    edit_person(store, clock, dmitri, "time_zone", "")
    edit_person(store, clock, dmitri, "location", "Split, Croatia")
    dialog = picture_of(tab)
    assert "a guess from “Split, Croatia”" in dialog.whose.text()
    dialog.reject()
    edit_person(store, clock, dmitri, "location", "")
    tab.page.choose_times()
    again = tab.page.findChildren(FreeTimesDialog)[-1]
    assert "not known" in again.whose.text()
    again.reject()


def test_an_opened_letter_holds_its_times_until_it_is_dropped(tab) -> None:
    store, clock = tab.session.store, tab.session.clock
    mara = find_person(store, "Mara Oyelaran")
    dialog = picture_of(tab)
    dialog.insert.click()
    tab.page.flush()
    tab.session.write(mark_opened, tab.page.email_id, "mailto")
    assert len(held_for_others(store, clock, mara)) == 3
    tab.session.write(drop_letter, tab.page.email_id)
    assert held_for_others(store, clock, mara) == []
