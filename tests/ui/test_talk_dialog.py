"""A talk is agreed, moved, called off; both clocks are shown and right; a file becomes a talk."""

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar
from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from app.clock import iso
from app.interviews.service import agree
from app.interviews.talks import TalkPlan, open_talk
from app.mail.appointments import add_calendar
from app.people.queries import dossier, find_person
from app.people.service import add_person, log_event
from app.store.models import OfferedTime
from tests.ui.conftest import delete_later_now
from ui.dialogs.import_review import ImportReview
from ui.dialogs.talk import TalkDialog

FRIDAY = datetime(2026, 11, 27, 15, 0, tzinfo=UTC)


@pytest.fixture
def mara(window, clock) -> int:
    clock.set_zone("Europe/Stockholm")
    window.session.write(add_person, "Mara", "Oyelaran", phone="+46 1", email="mara@example.com")
    found = find_person(window.session.store, "Mara Oyelaran")
    window.session.person_id = found
    return found


@pytest.fixture
def dialog(window, mara):
    made = []

    def make() -> TalkDialog:
        window.actions_.run("plan_talk")
        made.append([d for d in window.findChildren(TalkDialog) if d.isVisible()][-1])
        return made[-1]

    yield make
    delete_later_now()


def set_when(dialog: TalkDialog, day: QDate, hour: int, minute: int = 0) -> None:
    dialog.when.setDateTime(QDateTime(day, QTime(hour, minute)))


def test_a_first_proposal_is_a_working_day_at_ten_in_two_days(dialog, clock):
    assert dialog().when.dateTime().toString("yyyy-MM-dd HH:mm") == "2026-11-26 10:00"
    clock.advance(timedelta(days=2))
    made = dialog()
    assert made.when.date() == QDate(2026, 11, 30)
    for found in made.parent().findChildren(TalkDialog):
        found.reject()


def test_what_is_agreed_is_kept_with_all_its_parts(dialog, window, mara):
    made = dialog()
    set_when(made, QDate(2026, 11, 27), 16)
    made.zone.setText("Europe/Lisbon")
    made.lengths.chips[2].click()
    made.way.chips[0].click()
    made.place.setText(" https://meet.example.org/a ")
    made.agenda.setPlainText("One thing")
    made.confirm.click()
    plan = open_talk(window.session.store, mara).plan
    assert plan == TalkPlan(
        FRIDAY, 30, "Europe/Lisbon", "video", "https://meet.example.org/a", "One thing"
    )
    again = dialog()
    assert again.plan == plan
    assert again.confirm.text() == "Save the change"
    again.reject()
    assert open_talk(window.session.store, mara).sequence == 0


def test_the_clocks_of_the_day_count_and_the_hour_that_is_skipped_is_said(dialog):
    made = dialog()
    made.zone.setText("America/New_York")
    # Between the two changes of spring, New York is five hours behind, not six.
    set_when(made, QDate(2027, 3, 22), 15)
    assert "10:00 in New York" in made.both.text()
    set_when(made, QDate(2027, 4, 5), 15)
    assert "09:00 in New York" in made.both.text()
    set_when(made, QDate(2027, 3, 28), 2, 30)
    assert "The clocks go forward that night: 03:30 is meant." in made.notice.text()
    made.zone.setText("Asia/Tokyo")
    set_when(made, QDate(2026, 11, 27), 16, 30)
    assert made.both.text() == "Fri 27 Nov, 16:30 for you · Sat 28 Nov, 00:30 in Tokyo for Mara"
    assert "It is 00:30 for Mara then." in made.notice.text()
    made.zones.chips[1].click()
    assert made.when.time() == QTime(0, 30)
    assert made.plan.starts_at == FRIDAY + timedelta(minutes=30)
    made.zone.setText("Europe/Berlin")
    assert made.plan.starts_at == FRIDAY + timedelta(minutes=30)
    assert "the same for both" in made.both.text()
    made.zone.setText("no/zone")
    assert len(made.zones.chips) == 1
    made.reject()


def test_another_talk_at_that_time_and_the_past_are_said(dialog, window, clock):
    session = window.session
    session.write(add_person, "Jonas", "Weber")
    jonas = find_person(session.store, "Jonas Weber")
    session.write(agree, jonas, TalkPlan(FRIDAY, 20))
    made = dialog()
    set_when(made, QDate(2026, 11, 27), 16, 10)
    assert made.notice.text() == "You talk with Jonas Weber then: 16:00–16:20."
    made.minutes.setValue(45)
    assert made.lengths.current == ""
    set_when(made, QDate(2026, 11, 23), 16)
    assert made.notice.text() == "That moment is over."
    set_when(made, QDate(2026, 11, 27), 17)
    assert made.notice.isHidden()
    made.reject()


def test_a_time_that_was_offered_is_one_click_away(dialog, window, mara, clock):
    def offer(store):
        with store.operation("offer") as op:
            for hours in (-100, 0, 20):
                at = FRIDAY + timedelta(hours=hours)
                op.insert(
                    OfferedTime,
                    person_id=mara,
                    starts_at=iso(at),
                    ends_at=iso(at + timedelta(minutes=20)),
                    status="offered",
                )

    window.session.write(offer)
    made = dialog()
    assert [chip.text() for chip in made.offered.chips] == ["Fri 16:00", "Sat 12:00"]
    made.zone.setText("America/New_York")
    made.zones.chips[1].click()
    made.offered.chips[1].click()
    assert made.plan.starts_at == FRIDAY + timedelta(hours=20)
    made.offered.chips[0].click()
    assert (made.plan.starts_at, made.when.time()) == (FRIDAY, QTime(10, 0))
    assert made.offered.current == iso(FRIDAY)
    set_when(made, QDate(2026, 11, 27), 11)
    assert made.offered.current == ""
    made.reject()


def test_what_stands_in_ones_own_calendar_is_said(dialog, window, mara, tmp_path):
    path = tmp_path / "own.ics"
    path.write_bytes(ics("SUMMARY:Dentist", "DURATION:PT1H"))
    window.session.write(add_calendar, path)
    made = dialog()
    set_when(made, QDate(2026, 11, 27), 16, 40)
    assert made.notice.text() == "Your calendar has something then: 16:00–17:00."
    set_when(made, QDate(2026, 11, 27), 17)
    assert made.notice.isHidden()
    # The talk as it stands in the calendar already is no clash with itself.
    set_when(made, QDate(2026, 11, 27), 16)
    made.minutes.setValue(60)
    assert made.notice.isHidden()
    made.confirm.click()
    made = dialog()
    set_when(made, QDate(2026, 11, 27), 16, 30)
    assert made.notice.isHidden()
    made.minutes.setValue(20)
    path.unlink()
    set_when(made, QDate(2026, 11, 27), 16, 30)
    assert made.notice.isHidden()
    made.reject()


def test_the_phone_number_that_is_known_comes_along(dialog):
    made = dialog()
    made.way.chips[1].click()
    assert made.place.text() == "+46 1"
    made.reject()


@pytest.mark.parametrize(("text", "kind"), [("Call it off", "cancelled"),
                                            ("They did not come", "no_show")])  # fmt: skip
def test_a_talk_falls_through_and_comes_back_with_undo(dialog, window, mara, text, kind):
    session = window.session
    session.write(agree, mara, TalkPlan(FRIDAY))
    made = dialog()
    action = next(a for a in made.more.menu().findChildren(QAction) if a.text() == text)
    action.trigger()
    assert open_talk(session.store, mara) is None
    assert [event.kind for event in dossier(session.store, mara).events] == [kind]
    window.actions_.run("undo")
    assert open_talk(session.store, mara) is not None


def test_a_talk_is_saved_as_a_calendar_file(dialog, window, mara, tmp_path):
    session = window.session
    session.write(log_event, mara, "scheduled", FRIDAY)
    made = dialog()
    made.ask_for_file()
    (chooser,) = made.findChildren(QFileDialog)
    chooser.close()
    made.save_file(str(tmp_path / "talk.ics"))
    (event,) = Calendar.from_ical((tmp_path / "talk.ics").read_bytes()).walk("VEVENT")
    assert event.decoded("dtstart") == FRIDAY
    assert open_talk(session.store, mara).uid == event["uid"]
    made.save_file(str(tmp_path))
    assert "cannot be written" in window.toast_text
    made.reject()


def ics(*lines: str) -> bytes:
    head = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:theirs", "DTSTART:20261127T150000Z")
    return "\r\n".join((*head, *lines, "END:VEVENT", "END:VCALENDAR", "")).encode()


def test_a_dropped_invitation_is_proposed_as_the_talk_it_is(window, mara, tmp_path):
    path = tmp_path / "invite.ics"
    path.write_bytes(ics("SUMMARY:Chat with Nora", "ORGANIZER:mailto:mara@example.com"))
    window.session.request_import([path])
    (made,) = window.findChildren(TalkDialog)
    assert made.lead.text() == "From a calendar file: Chat with Nora"
    made.confirm.click()
    assert open_talk(window.session.store, mara).uid == "theirs"
    path.write_bytes(ics("SUMMARY:Mara Oyelaran", "STATUS:CANCELLED"))
    window.session.request_import([path])
    made = window.findChildren(TalkDialog)[-1]
    assert made.confirm.text() == "Call it off"
    made.confirm.click()
    assert open_talk(window.session.store, mara) is None
    delete_later_now()


def test_a_file_that_is_something_else_goes_to_the_review(window, mara, tmp_path, monkeypatch):
    seen = []
    monkeypatch.setattr(window.files, "_review", seen.append)
    path = tmp_path / "invite.ICS"
    path.write_bytes(ics("SUMMARY:Mara Oyelaran"))
    window.session.request_import([path])
    (made,) = window.findChildren(TalkDialog)
    made.other.click()
    assert seen == [[path]]
    for paths in ([path, path], [tmp_path / "gone.ics"], [tmp_path / "a.csv"]):
        window.session.request_import(paths)
    path.write_bytes(b"x" * 300_000)
    window.session.request_import([path])
    assert len(seen) == 5
    assert not window.findChildren(ImportReview)
    delete_later_now()
