# Hours are on a wall clock.
# ruff: noqa: DTZ001

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.research.hours import hours_text, read_hours
from tests.refusals import coded


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("9-17", "09:00-17:00"),
        ("09:00 – 17:30", "09:00-17:30"),
        ("Mon-Fri 09:00-17:00", "Mon-Fri 09:00-17:00"),
        ("monday - friday 9-17", "Mon-Fri 09:00-17:00"),
        ("Mon-Thu 9-17, Fri 9:00-13:00", "Mon-Thu 09:00-17:00; Fri 09:00-13:00"),
        ("Mon,Wed 9-12", "Mon 09:00-12:00; Wed 09:00-12:00"),
        ("Mon-Fri 13:00-17:00,09:00-12:00", "Mon-Fri 09:00-12:00,13:00-17:00"),
        ("Sun-Thu 9-17", "Mon-Thu 09:00-17:00; Sun 09:00-17:00"),
        ("Sat 0:00-24:00", "Sat 00:00-24:00"),
    ],
)
def test_hours_are_written_in_one_way(text: str, written: str) -> None:
    assert hours_text(text) == written
    assert read_hours(written) == read_hours(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "morning",
        "17-9",
        "9:75-17",
        "Mon-Fri",
        "24-25",
        "Mo 9-12",
        "Xyz 9-12",
        "9-12;",
        "9-12,x",
    ],
)
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(AppError, check=coded("bad_hours")):
        hours_text(text)


def test_a_talk_fits_inside_the_hours_of_its_day() -> None:
    week = read_hours("Mon-Fri 09:00-12:00,13:00-17:00")

    def fits(day: int, *clock: int) -> bool:
        return week.fits(datetime(2026, 12, day, *clock[:2]), datetime(2026, 12, day, *clock[2:]))

    assert fits(1, 9, 0, 9, 20)
    assert fits(1, 11, 40, 12, 0)
    assert not fits(1, 11, 50, 12, 10)
    assert not fits(1, 8, 50, 9, 10)
    assert not fits(5, 9, 0, 9, 20)
    assert not week.fits(datetime(2026, 12, 1, 9), datetime(2026, 12, 2, 9, 20))
    assert not week.without(frozenset({1})).fits(
        datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 9, 20)
    )


@given(st.text(max_size=30) | st.from_regex(r"(Mon|Tue|Sun)[-, ](Fri|Wed)? ?\d?\d-1\d(;.*)?"))
def test_any_text_is_hours_or_refused(text: str) -> None:
    try:
        written = hours_text(text)
    except AppError as error:
        assert error.code == "bad_hours"
    else:
        assert hours_text(written) == written
