from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cadence.due import steps_of
from app.interviews.quick import MOST, Quick, note_quick, read_quick
from app.people.queries import dossier
from app.people.service import add_person, log_event

NOW = datetime(2026, 11, 26, 14, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Berlin")
"""A Thursday afternoon in Berlin."""


def read(text: str):
    found = read_quick(text, NOW, ZONE)
    if found is None:
        return None
    here = found.at.astimezone(ZONE)
    return found.kind, f"{here:%d %b %H:%M}", found.minutes, found.way


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("called her, 10 min, yesterday", ("met", "25 Nov 12:00", 10, "phone")),
        ("met Ana for coffee last Friday, 45 min", ("met", "20 Nov 12:00", 45, "meeting")),
        ("sent a note 3 Nov", ("followed_up", "03 Nov 12:00", None, "")),
        ("Called him", ("met", "26 Nov 15:00", None, "phone")),
        ("zoom call with Ana at 9:30 today, half an hour", ("met", "26 Nov 09:30", 30, "video")),
        ("talked to her for an hour on Tuesday", ("met", "24 Nov 12:00", 60, "")),
        ("she wrote back two days ago", ("replied", "24 Nov 12:00", None, "")),
        ("got a reply from her this morning", ("replied", "26 Nov 15:00", None, "")),
        ("they said no a week ago", ("declined", "19 Nov 12:00", None, "")),
        ("thanked her yesterday at 6 pm", ("thanked", "25 Nov 18:00", None, "")),
        ("asked him for a talk on 2026-11-10", ("sent", "10 Nov 12:00", None, "")),
        ("e-mailed her Dec 24", ("followed_up", "24 Dec 12:00", None, "")),
        ("lunch with Ana, the day before yesterday", ("met", "24 Nov 12:00", None, "meeting")),
    ],
)
def test_what_one_jots_down_is_understood(text, meant) -> None:
    assert read(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "her", "yesterday", "10 min", "called her tomorrow", "called her next week",
        "tried to call her", "called, left a voicemail", "did not call her", "will call her",
        "called her 11/3", "met her last week", "sent a note 31 Feb", "called her at 23:00",
        "sent a note, 10 min", "called her 999 min", "wish she was here", "x" * (MOST + 1),
        "called her 2027-01-01",
    ],
)  # fmt: skip
def test_what_is_not_certain_or_still_to_come_is_not_made_up(text) -> None:
    assert read(text) is None


@given(st.text(max_size=400) | st.lists(
    st.sampled_from(["called", "her", "met", "yesterday", "3", "nov", "10 min", "at", "9:30",
                     "last", "friday", "31", "feb", "9999", "2026-13-45", ",", "an hour", "pm"]),
    max_size=9,
).map(" ".join))  # fmt: skip
def test_any_line_is_read_without_harm_and_never_as_something_to_come(text: str) -> None:
    found = read_quick(text, NOW, ZONE)
    assert found is None or found.at <= NOW
    assert found is None or found.minutes is None or found.kind == "met"


def test_what_was_noted_is_a_real_contact_and_one_undo(store, clock) -> None:
    clock.set_zone("Europe/Berlin")
    (ana,) = add_person(store, clock, "Ana", "X").of("person")
    log_event(store, clock, ana, "met", clock.now() - timedelta(days=200))
    log_event(store, clock, ana, "thanked", clock.now() - timedelta(days=200))
    assert steps_of(store, clock, ana)[0].late
    note_quick(store, clock, ana, read_quick("sent a note 3 Nov", clock.now(), clock.zone))
    (step,) = steps_of(store, clock, ana)
    assert (step.kind, step.due_text) == ("stay_in_touch", "2027-02-03")
    assert store.sql("SELECT kind, note FROM event ORDER BY id DESC")[0] == (
        "followed_up", "sent a note 3 Nov",
    )  # fmt: skip
    store.undo()
    assert steps_of(store, clock, ana)[0].late
    note_quick(store, clock, ana, read_quick("called her, 10 min", clock.now(), clock.zone))
    assert [step.kind for step in steps_of(store, clock, ana)] == ["thank"]
    store.undo()
    (bo,) = add_person(store, clock, "Bo", "X").of("person")
    note_quick(store, clock, bo, read_quick("sent a note yesterday", clock.now(), clock.zone))
    assert store.sql("SELECT kind FROM event WHERE person_id = ?", (bo,)) == [("wrote",)]


def test_a_word_from_before_they_answered_keeps_no_touch(store, clock) -> None:
    (ana,) = add_person(store, clock, "Ana", "X").of("person")
    log_event(store, clock, ana, "sent", clock.now() - timedelta(days=15))
    log_event(store, clock, ana, "replied", clock.now() - timedelta(days=13))
    log_event(store, clock, ana, "met", clock.now() - timedelta(hours=20))
    for days, kind in ((21, "wrote"), (5, "followed_up")):
        note_quick(store, clock, ana, Quick("followed_up", clock.now() - timedelta(days=days)))
        newest = store.sql("SELECT kind FROM event ORDER BY id DESC LIMIT 1")
        assert newest == [(kind,)]
        store.undo()
    note_quick(store, clock, ana, Quick("followed_up", clock.now() - timedelta(days=21)))
    assert dossier(store, ana).stage == "met"
    assert [step.kind for step in steps_of(store, clock, ana)] == ["thank"]
