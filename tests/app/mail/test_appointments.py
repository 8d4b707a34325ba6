import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.clock import FixedClock
from app.errors import AppError
from app.mail.appointments import (
    add_calendar,
    calendar_in,
    held_for_others,
    look_for_times,
    my_calendars,
    own_talks,
    remove_calendar,
    set_terms,
    wish_of,
)
from app.mail.letters import (
    draft_for,
    drop_letter,
    keep_letter,
    mark_not_sent,
    mark_opened,
    mark_sent,
    save_letter,
)
from app.mail.their_time import country_of, their_time
from app.mail.time_words import slots_block
from app.people.service import add_person, edit_person, log_event
from app.research.me import change_me
from app.store.db import Store
from tests.fixtures.calendars import event, ics, one
from tests.refusals import coded


@pytest.fixture
def dmitri(store: Store, clock: FixedClock) -> int:
    change_me(store, {"name": "Nora Weiss", "zone": "Europe/Stockholm", "country": "SE"})
    clock.set_zone("Europe/Stockholm")
    return added(store, clock, "Dmitri")


def added(store: Store, clock: FixedClock, first: str) -> int:
    (person_id,) = add_person(store, clock, first, "Kovač").of("person")
    edit_person(store, clock, person_id, "time_zone", "Europe/Zagreb")
    return person_id


def starts(store: Store, clock: FixedClock, person_id: int, **more) -> list[datetime]:
    return [slot.start for slot in look_for_times(store, clock, person_id, **more).times.all()]


AT_TEN = datetime(2026, 12, 1, 9, tzinfo=UTC)
"""Tuesday 1 December, 10:00 in Stockholm and in Zagreb."""


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.ics"
    path.write_text(one("DTSTART:20261201T090000Z", "DURATION:PT1H"))
    return path


def test_my_calendars_are_kept_and_keep_their_times_free(store, clock, dmitri, mine) -> None:
    assert AT_TEN in starts(store, clock, dmitri)
    assert add_calendar(store, mine)
    assert not add_calendar(store, mine)
    assert my_calendars(store) == (mine,)
    assert AT_TEN not in starts(store, clock, dmitri)
    assert AT_TEN in starts(store, clock, dmitri, calendars=[])
    assert remove_calendar(store, mine)
    assert not remove_calendar(store, mine)
    assert AT_TEN in starts(store, clock, dmitri)
    assert mine.exists()


def test_a_calendar_is_read_again_when_it_has_changed(store, clock, dmitri, mine) -> None:
    add_calendar(store, mine)
    assert calendar_in(mine) is calendar_in(mine)
    mine.write_text(one("DTSTART:20261202T090000Z", "DURATION:PT1H", "LOCATION:elsewhere"))
    os.utime(mine, (1, 1))
    found = starts(store, clock, dmitri)
    assert AT_TEN in found
    assert AT_TEN + timedelta(days=1) not in found


def test_a_file_that_is_no_calendar_does_not_count(store, tmp_path) -> None:
    path = tmp_path / "letter.ics"
    path.write_text("Dear Mara,")
    with pytest.raises(AppError, check=coded("not_a_calendar")):
        add_calendar(store, path)
    assert my_calendars(store) == ()


def test_a_calendar_that_is_gone_is_said_and_the_others_are_read(store, clock, dmitri, mine):
    add_calendar(store, mine)
    found = look_for_times(store, clock, dmitri, calendars=[mine, mine.with_name("gone.ics")])
    assert found.taken.missing == ("gone.ics",)
    assert "is not there" in found.taken.remarks[0]
    assert AT_TEN not in [slot.start for slot in found.times.all()]
    mine.unlink()
    assert look_for_times(store, clock, dmitri).taken.missing == ("mine.ics",)
    assert "slots" not in letter_slots(store, clock, dmitri)


def test_what_a_calendar_leaves_open_is_said(store, clock, dmitri, tmp_path) -> None:
    path = tmp_path / "odd.ics"
    good = event("DTSTART:20261201T090000Z", "DURATION:PT1H")
    path.write_text(ics(*event("DTSTART:soon", uid="b"), *good))
    remarks = look_for_times(store, clock, dmitri, calendars=[path]).taken.remarks
    assert remarks[0].startswith("odd.ics: 1 of its entries cannot be read")


def test_agreed_talks_are_taken_and_a_moved_one_frees_its_time(store, clock, dmitri) -> None:
    mara = added(store, clock, "Mara")
    log_event(store, clock, mara, "scheduled", AT_TEN, minutes=30)
    assert AT_TEN not in starts(store, clock, dmitri)
    clock.advance(timedelta(minutes=1))
    log_event(store, clock, mara, "scheduled", AT_TEN + timedelta(days=1), minutes=30)
    assert AT_TEN in starts(store, clock, dmitri)
    assert len(own_talks(store, clock)) == 1


def letter_slots(store: Store, clock: FixedClock, person_id: int) -> dict[str, str]:
    from app.mail.values import letter_values

    return letter_values(store, clock, person_id)


def offer(store: Store, clock: FixedClock, person_id: int) -> int:
    """A letter that offers the first two free times, opened."""
    found = look_for_times(store, clock, person_id)
    block = slots_block(found.times.proposed(2), found.theirs.reader)
    email_id, _ = keep_letter(store, clock, draft_for(store, clock, person_id, "first"))
    save_letter(store, clock, email_id, body=f"These times would suit me:\n{block}\n")
    mark_opened(store, clock, email_id, "mailto")
    return email_id


def test_offered_times_are_held_for_one_and_not_offered_to_another(store, clock, dmitri) -> None:
    mara = added(store, clock, "Mara")
    first = look_for_times(store, clock, dmitri).times.proposed(2)
    offer(store, clock, dmitri)
    held = held_for_others(store, clock, mara)
    assert [tuple(busy) for busy in held] == [tuple(slot) for slot in first]
    assert held_for_others(store, clock, dmitri) == []
    assert first[0].start not in starts(store, clock, mara)
    assert first[0].start in starts(store, clock, dmitri)


@pytest.mark.parametrize("fact", ["declined", "scheduled", "met"])
def test_an_answer_that_settles_it_frees_what_was_offered(store, clock, dmitri, fact) -> None:
    mara = added(store, clock, "Mara")
    offer(store, clock, dmitri)
    clock.advance(timedelta(hours=1))
    log_event(store, clock, dmitri, fact, None)
    assert held_for_others(store, clock, mara) == []
    store.undo()
    assert len(held_for_others(store, clock, mara)) == 2


def test_a_letter_that_does_not_go_frees_what_it_offered(store, clock, dmitri) -> None:
    mara = added(store, clock, "Mara")
    email_id = offer(store, clock, dmitri)
    mark_not_sent(store, clock, email_id)
    assert held_for_others(store, clock, mara) == []
    mark_sent(store, clock, email_id)
    assert len(held_for_others(store, clock, mara)) == 2
    drop_letter(store, clock, email_id)
    assert held_for_others(store, clock, mara) == []
    store.undo()
    store.undo()
    mark_opened(store, clock, email_id, "eml")
    assert len(held_for_others(store, clock, mara)) == 2
    clock.advance(timedelta(days=30))
    assert held_for_others(store, clock, mara) == []


def test_undo_of_opening_takes_the_hold_back(store, clock, dmitri) -> None:
    mara = added(store, clock, "Mara")
    offer(store, clock, dmitri)
    store.undo()
    assert held_for_others(store, clock, mara) == []
    assert store.sql("SELECT count(*) FROM offered_time")[0][0] == 0


def test_a_letter_fills_its_times_when_hours_or_a_calendar_are_known(
    store, clock, dmitri, mine
) -> None:
    assert "slots" not in letter_slots(store, clock, dmitri)
    change_me(store, {"hours": "Mon-Fri 09:00-17:00"})
    lines = letter_slots(store, clock, dmitri)["slots"].splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("• Thursday 26 November, ")
    assert lines[-1] == "(your time in Zagreb)"
    assert lines[0] in draft_for(store, clock, dmitri, "first").body
    change_me(store, {"hours": ""})
    add_calendar(store, mine)
    assert "slots" in letter_slots(store, clock, dmitri)


def test_my_terms_count(store, clock, dmitri) -> None:
    set_terms(store, 5, 30)
    assert wish_of(store, 15).notice == timedelta(days=5)
    assert wish_of(store).buffer == timedelta(minutes=30)
    assert starts(store, clock, dmitri)[0] >= clock.now() + timedelta(days=5)


@pytest.mark.parametrize(
    ("card", "given", "zone", "source"),
    [
        ({"time_zone": "Europe/Zagreb"}, "Asia/Kathmandu", "Asia/Kathmandu", "given"),
        ({"time_zone": "Europe/Zagreb"}, "W. Europe Standard Time", "Europe/Berlin", "given"),
        ({"time_zone": "Europe/Zagreb", "location": "Oslo, Norway"}, "", "Europe/Zagreb", "card"),
        ({"time_zone": "Mars/X", "location": "Oslo, Norway"}, "", "Europe/Oslo", "guess"),
        ({"location": "Split, Croatia"}, "", "Europe/Zagreb", "guess"),
        ({"location": "Chicago, Illinois, United States"}, "", "America/Chicago", "guess"),
        ({"location": "Greater Seattle Area"}, "", "America/Los_Angeles", "guess"),
        ({"location": "Boston, MA"}, "", "America/New_York", "guess"),
        ({"location": "Atlanta, Georgia"}, "", "America/New_York", "guess"),
        ({"country": "HR"}, "", "Europe/Zagreb", "guess"),
        ({"country": "Deutschland"}, "", "Europe/Berlin", "guess"),
        # Too many zones to choose from.
        ({"location": "United States"}, "", "Europe/Stockholm", "mine"),
        ({"location": "London, Ontario, Canada"}, "", "Europe/Stockholm", "mine"),
        ({"location": "Remote"}, "", "Europe/Stockholm", "mine"),
        ({}, "", "Europe/Stockholm", "mine"),
    ],
)
def test_their_zone_is_given_known_guessed_or_mine(store, clock, dmitri, card, given, zone, source):
    for field, value in {"time_zone": "", **card}.items():
        edit_person(store, clock, dmitri, field, value)
    found = their_time(store, clock, dmitri, given)
    assert (found.zone, found.source) == (ZoneInfo(zone), source)
    assert found.reader.is_theirs == (source != "mine")


def test_a_zone_that_is_none_is_refused(store, clock, dmitri) -> None:
    for zone in ("Mars/X", "../x", "GMT+0300"):
        with pytest.raises(AppError, check=coded("bad_zone")):
            their_time(store, clock, dmitri, zone)
    with pytest.raises(AppError, check=coded("no_such_person")):
        their_time(store, clock, 4711)
    assert country_of("the Netherlands") == "NL"
    assert country_of("Middle Earth") == ""


def test_calendars_are_kept_as_a_plain_setting(store, mine) -> None:
    add_calendar(store, mine)
    value = store.sql("SELECT value FROM setting WHERE key = 'times/calendars'")[0][0]
    assert json.loads(value) == [str(mine)]
