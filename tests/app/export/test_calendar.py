from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import recurring_ical_events
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from app.cadence.next_steps import Step
from app.cadence.told import wishes_of
from app.errors import AppError
from app.export.calendar import (
    LINE,
    calendar_of,
    due_calendar,
    entry_titles,
    escaped,
    fold,
    remove_due_calendar,
    stop_calendar,
    title_words,
    use_calendar,
    write_due_calendar,
)
from app.people.service import add_person, log_event
from app.settings import Settings
from app.store.models import Promise

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 24)


@pytest.fixture
def mara(store, clock):
    return min(add_person(store, clock, "Mara", "Oyelaran", company="Rail").of("person"))


def events(content: bytes):
    return Calendar.from_ical(content).walk("VEVENT")


def titles(content: bytes) -> list[str]:
    return [str(event["summary"]) for event in events(content)]


def test_an_empty_calendar_is_one_too(store, clock, mara):
    assert titles(due_calendar(store, clock)) == []


def test_what_is_due_and_what_comes_are_events(store, clock, mara):
    log_event(store, clock, mara, "sent", NOW - timedelta(days=20))
    content = due_calendar(store, clock)
    assert titles(content) == ["Ask a second person beside Mara Oyelaran", "Remind Mara Oyelaran"]
    assert all(event["dtstart"].dt == TODAY for event in events(content))
    log_event(store, clock, mara, "met", NOW - timedelta(hours=2))
    (thank,) = events(due_calendar(store, clock))
    assert thank["dtend"].dt == NOW + timedelta(hours=22)
    assert str(thank["transp"]) == "TRANSPARENT"
    assert "within 24 hours" in thank["description"]


def test_a_talk_takes_up_its_time_and_nothing_else_does():
    talk = Step(1, "talk", NOW, NOW, "Talk.", details={"starts_at": NOW, "minutes": 30})
    (event,) = events(calendar_of([talk], {1: ("u", "Mara")}, NOW, TODAY))
    assert (event["dtstart"].dt, event["dtend"].dt) == (NOW, NOW + timedelta(minutes=30))
    assert str(event["transp"]) == "OPAQUE"


def test_what_comes_after_more_than_a_month_is_left_out(store, clock, mara):
    log_event(store, clock, mara, "met", NOW - timedelta(days=2))
    log_event(store, clock, mara, "thanked", NOW - timedelta(days=1))
    assert titles(due_calendar(store, clock)) == []
    clock.advance(timedelta(days=62))
    assert titles(due_calendar(store, clock)) == ["Stay in touch with Mara Oyelaran"]


def test_nobody_is_invited_by_it(store, clock, mara):
    log_event(store, clock, mara, "met", NOW)
    content = due_calendar(store, clock)
    assert not [word for word in (b"ATTENDEE", b"ORGANIZER", b"METHOD") if word in content]


def test_an_event_keeps_its_uid_when_its_date_moves(store, clock, mara):
    log_event(store, clock, mara, "met", NOW - timedelta(days=86))
    log_event(store, clock, mara, "thanked", NOW - timedelta(days=85))
    (before,) = events(due_calendar(store, clock))
    log_event(store, clock, mara, "followed_up", NOW - timedelta(days=70))
    (after,) = events(due_calendar(store, clock))
    assert before["uid"] == after["uid"]
    assert before["dtstart"].dt < after["dtstart"].dt


def test_two_promises_to_one_person_are_two_events(store, clock, mara):
    with store.operation("promise") as op:
        for text in ("the book", "the address"):
            op.insert(
                Promise,
                person_id=mara,
                direction="mine",
                text=text,
                created_at="2026-11-20T09:00:00Z",
            )
    assert len({str(event["uid"]) for event in events(due_calendar(store, clock))}) == 2


def test_every_kind_of_step_has_a_title():
    from app.cadence.next_steps import KINDS

    assert {*KINDS} - {"write"} <= {*entry_titles()}


def test_other_calendars_find_the_events_in_their_days(store, clock, mara):
    log_event(store, clock, mara, "met", NOW - timedelta(hours=2))
    found = recurring_ical_events.of(Calendar.from_ical(due_calendar(store, clock)))
    assert [str(e["summary"]) for e in found.at(date(2026, 11, 25))] == ["Thank Mara Oyelaran"]
    assert found.at(date(2026, 11, 26)) == []


def test_the_file_is_written_only_when_what_is_due_changes(store, clock, mara, tmp_path):
    path = tmp_path / "Fällig Привет.ics"
    assert write_due_calendar(store, clock, path)
    first = path.read_bytes()
    clock.advance(timedelta(hours=1))
    assert not write_due_calendar(store, clock, path)
    assert path.read_bytes() == first
    log_event(store, clock, mara, "met", clock.now())
    assert write_due_calendar(store, clock, path)
    assert titles(path.read_bytes()) == ["Thank Mara Oyelaran"]
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".ics"] == [path.name]


def test_another_programs_calendar_is_never_replaced_nor_removed(store, clock, tmp_path):
    path = tmp_path / "mine.ics"
    path.write_text("BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n")
    before = path.read_bytes()
    with pytest.raises(AppError) as caught:
        write_due_calendar(store, clock, path)
    assert caught.value.code == "calendar_not_ours"
    assert "mine.ics" in caught.value.message
    remove_due_calendar(path)
    assert path.read_bytes() == before


def test_a_folder_that_is_gone_is_said(store, clock, tmp_path):
    with pytest.raises(AppError) as caught:
        write_due_calendar(store, clock, tmp_path / "gone" / "due.ics")
    assert caught.value.code == "cannot_write"
    with pytest.raises(AppError):
        write_due_calendar(store, clock, tmp_path)


def test_its_own_file_can_be_taken_away(store, clock, tmp_path):
    path = tmp_path / "due.ics"
    write_due_calendar(store, clock, path)
    remove_due_calendar(path)
    remove_due_calendar(path)
    assert not path.exists()


names = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
kinds = st.sampled_from(sorted(entry_titles()))
dues = st.one_of(
    st.dates(date(2020, 1, 1), date(2032, 1, 1)),
    st.integers(0, 6_000_000).map(lambda m: NOW + timedelta(minutes=m - 3_000_000)),
)


@given(st.lists(st.tuples(kinds, dues, names, names, st.booleans()), max_size=6))
def test_whatever_they_are_called_every_calendar_reads_the_file(found):
    steps = [
        Step(n, kind, NOW, due, reason, late=late)
        for n, (kind, due, _, reason, late) in enumerate(found)
    ]
    people = {n: (f"uid{n}", name) for n, (*_, name, _, _) in enumerate(found)}
    content = calendar_of(steps, people, NOW, TODAY)
    assert all(len(line) <= LINE for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    read = events(content)
    assert len(read) == len(steps)
    for event, step in zip(read, steps, strict=True):
        clean = escaped(people[step.person_id][1])
        whole = escaped(title_words(step.kind, "{name}")).replace("{name}", clean)
        assert escaped(str(event["summary"])) == whole
        assert event["dtend"].dt > event["dtstart"].dt
        assert event["dtstart"].dt is not None


@given(names)
def test_a_folded_line_unfolds_to_itself(text):
    line = f"SUMMARY:{escaped(text)}"
    folded = fold(line)
    assert folded.endswith(b"\r\n")
    assert folded[:-2].replace(b"\r\n ", b"").decode() == line
    folded.decode()


def test_the_file_reads_in_a_real_file_system_path(store, clock, tmp_path: Path):
    path = tmp_path / "a b" / "due.ics"
    path.parent.mkdir()
    assert write_due_calendar(store, clock, path)
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")


def test_the_file_moves_with_the_choice_and_goes_with_the_end_of_it(store, clock, tmp_path):
    first, second = tmp_path / "first.ics", tmp_path / "second.ics"
    assert use_calendar(store, clock, first).touches("setting")
    use_calendar(store, clock, second)
    assert (first.exists(), second.exists()) == (False, True)
    with pytest.raises(AppError):
        use_calendar(store, clock, tmp_path / "gone" / "due.ics")
    assert wishes_of(Settings(store)).calendar == str(second)
    stop_calendar(store)
    assert not second.exists()
    assert wishes_of(Settings(store)).calendar == ""
