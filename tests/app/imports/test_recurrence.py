# Moments on a wall clock have no zone of their own.
# ruff: noqa: DTZ001

from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.imports.recurrence import Budget, TooDense, occurrences, rule_of

SINCE, UNTIL = datetime(2026, 11, 24), datetime(2027, 1, 5)


def days(text: str, start: datetime = datetime(2026, 11, 2, 10)) -> list[str]:
    found = occurrences(rule_of(text), start, SINCE, UNTIL, Budget())
    return [f"{moment:%m-%d %H:%M}" for moment in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREQ=WEEKLY;COUNT=5", ["11-30 10:00"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", ["11-27 10:00", "12-25 10:00"]),
        ("FREQ=MONTHLY;BYDAY=SA,5SU", ["11-28 10:00", "11-29 10:00", "12-05 10:00",
                                       "12-12 10:00", "12-19 10:00", "12-26 10:00", "01-02 10:00"]),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1", ["12-31 10:00"]),
        ("FREQ=YEARLY;BYYEARDAY=-1,1", ["12-31 10:00", "01-01 10:00"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["11-30 10:00", "12-31 10:00"]),
        ("FREQ=HOURLY;INTERVAL=12;COUNT=45", ["11-24 10:00"]),
        ("FREQ=DAILY;BYDAY=TU;BYHOUR=9,11;BYMONTH=11", ["11-24 09:00", "11-24 11:00"]),
        ("FREQ=HOURLY;BYHOUR=8;BYMINUTE=0,30;BYDAY=WE;BYMONTH=11", ["11-25 08:00", "11-25 08:30"]),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", []),
    ],
)  # fmt: skip
def test_a_rule_gives_its_days(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", "FREQ=SOMETIMES", "INTERVAL=2", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=0", "FREQ",
     "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYHOUR=x", "FREQ=DAILY;WKST=XX",
     "FREQ=DAILY;BYMONTHDAY=0"],
)  # fmt: skip
def test_a_rule_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        rule_of(text)


@pytest.mark.parametrize(
    "text",
    ["FREQ=SECONDLY", "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
     "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24)))
     + ";BYMINUTE=" + ",".join(map(str, range(60)))
     + ";BYSECOND=" + ",".join(map(str, range(60)))],
)  # fmt: skip
def test_a_rule_without_a_pause_is_not_counted_out(text: str) -> None:
    with pytest.raises(TooDense):
        list(occurrences(rule_of(text), datetime(1990, 1, 1), SINCE, UNTIL, Budget()))


def test_counting_from_the_start_ends_with_the_budget() -> None:
    rule = rule_of("FREQ=DAILY;COUNT=99999999;BYMONTH=1")
    with pytest.raises(TooDense):
        list(occurrences(rule, datetime(1, 1, 1), SINCE, UNTIL, Budget(1000)))


FREE = st.sampled_from(
    ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=TU,SA", "FREQ=WEEKLY;BYDAY=MO;WKST=SU",
     "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=-1,15", "FREQ=MONTHLY;BYDAY=2WE,-1FR",
     "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=12,1;BYDAY=MO", "FREQ=YEARLY;BYYEARDAY=1,-20,340",
     "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=1,-1", "FREQ=YEARLY;BYWEEKNO=49,52", "FREQ=HOURLY",
     "FREQ=HOURLY;BYMINUTE=10,50", "FREQ=DAILY;BYHOUR=8,9;BYMINUTE=30", "FREQ=YEARLY;BYDAY=48TU",
     "FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=-1", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24,25"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    FREE,
    st.integers(1, 5),
    st.none() | st.integers(1, 60),
    st.none() | st.datetimes(datetime(2026, 11, 1), datetime(2027, 2, 1)),
    st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 1)),
)
@example(
    "FREQ=HOURLY;BYMINUTE=10,50",
    1,
    None,
    datetime(2026, 11, 24, 0, 10),
    datetime(2024, 1, 1, 0, 11),
)
def test_days_are_those_of_a_reader_that_walks(text, interval, count, until, start) -> None:
    start = start.replace(microsecond=0)
    text += f";INTERVAL={interval}" + (f";COUNT={count}" if count else "")
    last = until.replace(microsecond=0) if until and not count else None
    walked = rrulestr(text + (f";UNTIL={last:%Y%m%dT%H%M%S}" if last else ""), dtstart=start)
    expected = walked.between(SINCE, UNTIL - timedelta(seconds=1), inc=True)
    assert list(occurrences(rule_of(text, last), start, SINCE, UNTIL, Budget())) == expected


@given(st.text(max_size=60))
def test_any_text_is_a_rule_or_refused(text: str) -> None:
    for whole in (text, f"FREQ=DAILY;{text}"):
        try:
            rule = rule_of(whole)
        except ValueError:
            continue
        list(occurrences(rule, datetime(2026, 11, 2, 10), SINCE, UNTIL, Budget()))
