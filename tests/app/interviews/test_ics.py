"""A talk goes out as a calendar file and comes in as one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from app.errors import AppError
from app.interviews.ics import MOST_BYTES, TalkOffer, talk_ics, talk_in
from app.interviews.service import agree, cancel
from app.interviews.talks import TalkPlan, open_talk, talk
from app.people.service import add_person
from app.research.me import change_me
from tests.refusals import coded

# An hour after the clocks of Europe went back: the offset of the day counts, not today's.
SUNDAY = datetime(2026, 10, 25, 9, 0, tzinfo=UTC)
PLAN = TalkPlan(
    datetime(2026, 11, 27, 15, 0, tzinfo=UTC),
    30,
    "Europe/Lisbon",
    "video",
    "https://meet.example.org/a",
    "One thing; another, and\na third",
)


@pytest.fixture
def mara(store, clock) -> int:
    made = add_person(store, clock, "Mara", "Oyelaran", email="mara@example.com")
    return min(made.of("person"))


def take_offer(store, clock, offer: TalkOffer):
    """What the dialog of a talk does with an offer that is taken as it is."""
    known = open_talk(store, offer.person_id)
    if offer.cancelled:
        return cancel(store, clock, offer.person_id) if known else None
    plan = offer.plan
    if known is not None:
        kept = known.plan
        plan = replace(
            plan,
            zone=plan.zone or kept.zone,
            way=plan.way or kept.way,
            place=plan.place or kept.place,
            agenda=kept.agenda or plan.agenda,
        )
    return agree(store, clock, offer.person_id, plan, offer.uid)[1]


def event(content: bytes):
    (found,) = Calendar.from_ical(content).walk("VEVENT")
    return found


def invite(*lines: str, uid: str = "their-uid", begins: str = "DTSTART:20261127T150000Z") -> bytes:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y", "BEGIN:VEVENT", f"UID:{uid}"]
    return "\r\n".join([*head, begins, *lines, "END:VEVENT", "END:VCALENDAR", ""]).encode()


def test_another_library_reads_what_was_agreed(store, clock, mara):
    talk_id, _ = agree(store, clock, mara, PLAN)
    content = talk_ics(store, clock, talk_id)
    found = event(content)
    assert found.decoded("dtstart") == PLAN.starts_at
    assert found.decoded("dtend") == PLAN.ends_at
    assert found["dtstart"].params["TZID"] == "Europe/Lisbon"
    assert b"BEGIN:VTIMEZONE" in content
    assert str(found["summary"]) == "Talk with Mara Oyelaran"
    assert str(found["description"]) == PLAN.agenda
    assert str(found["location"]) == str(found["url"]) == PLAN.place
    assert found["status"] == "CONFIRMED"
    (alarm,) = found.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(minutes=-15)
    assert b"METHOD" not in content
    assert b"ATTENDEE" not in content
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_the_right_hour_on_both_sides_of_summer_time(store, clock, mara):
    clock.set_zone("Europe/Stockholm")
    for days, hour in ((-1, 11), (0, 10)):
        plan = TalkPlan(SUNDAY + timedelta(days=days))
        talk_id, _ = agree(store, clock, mara, plan)
        found = event(talk_ics(store, clock, talk_id))
        assert found.decoded("dtstart") == plan.starts_at
        assert found["dtstart"].dt.hour == hour


def test_a_move_keeps_the_uid_and_counts_up_and_a_cancelled_one_says_so(store, clock, mara):
    talk_id, _ = agree(store, clock, mara, replace(PLAN, zone=""))
    first = event(talk_ics(store, clock, talk_id))
    assert first["dtstart"].to_ical() == b"20261127T150000Z"
    agree(store, clock, mara, replace(PLAN, zone="", minutes=20))
    second = event(talk_ics(store, clock, talk_id))
    assert (second["uid"], second["sequence"]) == (first["uid"], first["sequence"] + 1)
    cancel(store, clock, mara)
    third = event(talk_ics(store, clock, talk_id))
    assert (third["uid"], third["status"], third["sequence"]) == (first["uid"], "CANCELLED", 2)
    assert not third.walk("VALARM")
    with pytest.raises(AppError, check=coded("row_gone")):
        talk_ics(store, clock, 99)


def test_our_own_file_comes_back_as_the_talk_it_is(store, clock, mara):
    talk_id, _ = agree(store, clock, mara, PLAN)
    content = talk_ics(store, clock, talk_id).replace(b"T150000", b"T160000", 1)
    offer = talk_in(store, clock, content)
    assert (offer.person_id, offer.known, offer.cancelled) == (mara, True, False)
    take_offer(store, clock, offer)
    moved = open_talk(store, mara)
    assert moved.id == talk_id
    assert moved.plan.starts_at == PLAN.starts_at + timedelta(hours=1)
    assert moved.plan.agenda == PLAN.agenda


@pytest.mark.parametrize(
    "line",
    [
        "ORGANIZER;CN=M:MAILTO:Mara@Example.com",
        "ATTENDEE:mailto:mara@example.com",
        "ORGANIZER;CN=Mara Oyelaran:mailto:assistant@example.org",
        "SUMMARY:Call: Mara Oyelaran / Nora Weiss (30 min)",
    ],
)
def test_a_file_that_names_somebody_here_is_a_talk_with_them(store, clock, mara, line):
    change_me(store, {"email": "nora@example.com"})
    offer = talk_in(store, clock, invite(line, "ATTENDEE:mailto:nora@example.com"))
    assert offer.person_id == mara
    assert not offer.known
    take_offer(store, clock, offer)
    found = open_talk(store, mara)
    assert found.uid == "their-uid"
    update = invite(
        line, "DURATION:PT45M", "LOCATION:+46 31 123 456", begins="DTSTART:20261128T090000"
    )
    take_offer(store, clock, talk_in(store, clock, update))
    moved = open_talk(store, mara)
    assert (moved.id, moved.plan.minutes, moved.plan.way) == (found.id, 45, "phone")
    off = invite(line, "STATUS:CANCELLED")
    assert talk_in(store, clock, off).cancelled
    take_offer(store, clock, talk_in(store, clock, off))
    assert open_talk(store, mara) is None
    assert not take_offer(store, clock, talk_in(store, clock, off))
    take_offer(store, clock, talk_in(store, clock, invite(line)))
    assert open_talk(store, mara).id != found.id
    assert talk(store, found.id).status == "cancelled"


def test_a_method_of_cancel_calls_it_off(store, clock, mara):
    agree(store, clock, mara, PLAN)
    content = invite("SUMMARY:Mara Oyelaran").replace(b"VERSION", b"METHOD:CANCEL\r\nVERSION")
    assert talk_in(store, clock, content).cancelled


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"junk",
        b"BEGIN:VEVENT",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR",
        invite("SUMMARY:Lunch with nobody known"),
        invite("SUMMARY:Mara"),
        invite("SUMMARY:Mara Oyelaran", "RRULE:FREQ=DAILY"),
        invite("SUMMARY:Mara Oyelaran", begins="DTSTART;VALUE=DATE:20261127"),
        invite("SUMMARY:Mara Oyelaran", begins="DTSTART:2026"),
        invite("SUMMARY:Mara Oyelaran", begins="X-NO:1"),
        invite("SUMMARY:Mara Oyelaran and Mara Oyelaran-Weber"),
        invite("SUMMARY:Mara Oyelaran") * 2,
        invite("SUMMARY:Mara Oyelaran", "X-LONG:" + "x" * MOST_BYTES),
    ],
)
def test_what_is_no_talk_with_one_person_here_is_left_to_the_calendar(store, clock, mara, content):
    add_person(store, clock, "Mara", "Oyelaran-Weber")
    assert talk_in(store, clock, content) is None


def test_foreign_zone_names_and_lengths_are_understood(store, clock, mara):
    windows = "DTSTART;TZID=W. Europe Standard Time:20261127T160000"
    offer = talk_in(store, clock, invite("SUMMARY:Mara Oyelaran", begins=windows))
    assert offer.plan.starts_at == PLAN.starts_at
    assert offer.plan.minutes == 20
    end = "DTEND:20261128T150000Z"
    assert talk_in(store, clock, invite("SUMMARY:Mara Oyelaran", end)).plan.minutes == 240
    place = talk_in(store, clock, invite("SUMMARY:Mara Oyelaran", "LOCATION:Café Nord"))
    assert (place.plan.way, place.plan.place) == ("meeting", "Café Nord")


LINES = st.lists(
    st.sampled_from(
        [
            "DTSTART:00010101T000000Z", "DTSTART;TZID=No/Where:20261127T150000",
            "DTEND:99991231T235959Z", "DTSTART:20261127T150000", "DURATION:P1W",
            "DURATION:-PT5M", "DURATION:junk", "ATTENDEE:mailto:mara@example.com",
            "SUMMARY:Mara Oyelaran", "STATUS:CANCELLED", "BEGIN:VALARM", "END:VALARM", "UID:",
            "LOCATION:https://x.example.org", 'ORGANIZER;CN="', "DTSTART;VALUE=DATE:20261399",
            "RRULE:FREQ=NEVER", "END:VEVENT", "\x00", ":", ";=:",
        ]
    )
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(LINES, st.binary(max_size=60))
def test_no_calendar_file_makes_it_fall(store, clock, lines, tail):
    if not store.sql("SELECT 1 FROM person"):
        add_person(store, clock, "Mara", "Oyelaran", email="mara@example.com")
    for content in (invite(*lines), invite(*lines) + tail, tail):
        offer = talk_in(store, clock, content)
        if offer is not None:
            take_offer(store, clock, offer)
