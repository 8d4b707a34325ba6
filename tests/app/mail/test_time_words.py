from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.time_words import (
    Reader,
    Slot,
    city_of,
    place_for_times,
    slot_words,
    slots_block,
    times_in,
    zone_words,
)

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def slot(text: str, minutes: int = 20) -> Slot:
    start = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return Slot(start, start + timedelta(minutes=minutes))


@pytest.mark.parametrize(
    ("start", "zone", "country", "words"),
    [
        ("2026-12-01T09:00", "Europe/Zagreb", "HR",
         "Tuesday 1 December, 10:00–10:20, your time in Zagreb"),
        ("2026-12-01T15:00", "America/New_York", "US",
         "Tuesday, December 1, 10:00–10:20 am, your time in New York"),
        ("2026-12-01T16:50", "America/New_York", "US",
         "Tuesday, December 1, 11:50 am–12:10 pm, your time in New York"),
        ("2026-12-01T03:15", "Asia/Kathmandu", "NP",
         "Tuesday 1 December, 09:00–09:20, your time in Kathmandu"),
        ("2026-12-01T22:00", "Australia/Lord_Howe", "AU",
         "Wednesday 2 December, 9:00–9:20 am, your time in Lord Howe"),
        ("2026-12-01T15:00", "America/Argentina/Buenos_Aires", "AR",
         "Tuesday 1 December, 12:00–12:20, your time in Buenos Aires"),
    ],
)  # fmt: skip
def test_a_time_is_worded_as_its_reader_says_it(start, zone, country, words) -> None:
    assert slot_words(slot(start), Reader(ZoneInfo(zone), country)) == words


def test_a_zone_that_is_only_mine_is_called_mine() -> None:
    assert zone_words(Reader(ZoneInfo("Europe/Berlin"), is_theirs=False)) == "my time in Berlin"
    assert city_of("UTC") == "UTC"
    assert city_of("Etc/GMT+3") == "GMT+3"
    assert zone_words(Reader(ZoneInfo("UTC"), language="xx")) == "your time in UTC"


def test_lines_of_a_letter_end_with_the_zone() -> None:
    reader = Reader(ZoneInfo("Europe/Zagreb"), "HR")
    block = slots_block([slot("2026-12-01T09:00"), slot("2026-12-02T15:00")], reader)
    assert block == (
        "• Tuesday 1 December, 10:00–10:20\n"
        "• Wednesday 2 December, 16:00–16:20\n"
        "(your time in Zagreb)"
    )
    assert slots_block([], reader) == ""


def test_times_go_over_those_already_there_or_into_their_gap_or_to_the_cursor() -> None:
    reader = Reader(ZoneInfo("Europe/Zagreb"), "HR")
    block = slots_block([slot("2026-12-01T09:00"), slot("2026-12-02T15:00")], reader)
    text = f"Dear Ada,\n• a point of mine\nThese suit me:\n{block}\nOr another."
    start, end = place_for_times(text, 0, "[times]")
    assert text[start:end] == block
    assert place_for_times("Would [times] do?", 3, "[times]") == (6, 13)
    assert place_for_times("Dear Ada,", 5, "[times]") == (5, 5)


def test_what_is_over_is_not_read_back() -> None:
    reader = Reader(ZoneInfo("Europe/Zagreb"), "HR")
    text = "Monday 23 November, 10:00–10:20 and Tuesday 1 December, 10:00–10:20, or any Friday"
    assert times_in(text, reader, NOW) == [slot("2026-12-01T09:00")]


@given(
    st.lists(st.integers(1, 16_000), min_size=1, max_size=4, unique=True),
    st.sampled_from(["Europe/Zagreb", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"]),
    st.sampled_from(["HR", "US", "AU", ""]),
)
def test_worded_times_are_read_back_as_they_were(quarters, zone, country) -> None:
    reader = Reader(ZoneInfo(zone), country)
    slots = sorted(
        Slot(start, start + timedelta(minutes=20))
        for start in (NOW + timedelta(minutes=15 * quarter) for quarter in quarters)
    )
    kept = [s for s in slots if s.start.astimezone(reader.zone).date()
            == s.end.astimezone(reader.zone).date() and is_plain(s, reader)]  # fmt: skip
    assert times_in(f"These suit me:\n{slots_block(kept, reader)}\n", reader, NOW) == kept


def is_plain(found: Slot, reader: Reader) -> bool:
    start, end = (moment.astimezone(reader.zone) for moment in found)
    doubled = start.replace(fold=1).utcoffset() != start.replace(fold=0).utcoffset()
    return start.utcoffset() == end.utcoffset() and not doubled
