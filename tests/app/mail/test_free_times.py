from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.imports.calendar import Busy
from app.mail.free_times import FreeTimes, Side, Wish, hours_of, usual_hours
from app.mail.time_words import Slot
from app.research.hours import read_hours

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
DAY = timedelta(days=1)
NINE_TO_FIVE = read_hours("09:00-17:00")
ROUND_THE_CLOCK = read_hours("Mon-Sun 00:00-24:00")


def side(zone: str, hours: str = "09:00-17:00", country: str = "") -> Side:
    return Side(ZoneInfo(zone), read_hours(hours), country)


def times(mine: Side, theirs: Side, *busy: Busy, now: datetime = NOW, minutes: int = 20):
    return FreeTimes(now, mine, theirs, busy, Wish(minutes))


def said(slots: list[Slot], zone: str) -> list[str]:
    return [f"{slot.start.astimezone(ZoneInfo(zone)):%a %d %H:%M}" for slot in slots]


def clocks(slots: list[Slot], zone: str, day: datetime) -> list[str]:
    """The first and the last start of a day, on the clock of a zone."""
    local = [slot.start.astimezone(ZoneInfo(zone)) for slot in slots]
    of_day = [f"{moment:%H:%M}" for moment in local if moment.date() == day.date()]
    return [of_day[0], of_day[-1]] if of_day else []


@pytest.mark.parametrize(
    ("mine", "theirs", "day", "in_utc"),
    [
        # Both on one clock.
        ("Europe/Berlin", "Europe/Zagreb", "2026-12-01", ("08:00", "15:40")),
        # A quarter of an hour beside the others: 9:00 to 17:00 there is 3:15 to 11:15.
        ("Europe/Berlin", "Asia/Kathmandu", "2026-12-01", ("08:00", "10:45")),
        ("Europe/London", "Asia/Kolkata", "2026-12-01", ("09:00", "11:00")),
        # The northern summer ends on 25 October, a week before America's (1 November).
        ("Europe/Berlin", "America/New_York", "2026-10-23", ("13:00", "14:30")),
        ("Europe/Berlin", "America/New_York", "2026-10-28", ("13:00", "15:30")),
        ("Europe/Berlin", "America/New_York", "2026-11-03", ("14:00", "15:30")),
        # And begins three weeks after it, on 28 March 2027.
        ("Europe/Berlin", "America/New_York", "2027-03-12", ("14:00", "15:30")),
        ("Europe/Berlin", "America/New_York", "2027-03-17", ("13:00", "15:30")),
        ("Europe/Berlin", "America/New_York", "2027-03-30", ("13:00", "14:30")),
        # The southern summer begins in October: both sides move, apart from each other.
        ("Europe/Lisbon", "America/Sao_Paulo", "2026-10-23", ("12:00", "15:30")),
        ("Europe/Lisbon", "America/Sao_Paulo", "2026-10-28", ("12:00", "16:30")),
        ("Asia/Tokyo", "Australia/Sydney", "2026-10-02", ("00:00", "06:30")),
        ("Asia/Tokyo", "Australia/Sydney", "2026-10-06", ("00:00", "05:30")),
        # Lord Howe moves by half an hour: from +10:30 to +11 on 4 October.
        ("Asia/Tokyo", "Australia/Lord_Howe", "2026-10-02", ("00:00", "06:00")),
        ("Asia/Tokyo", "Australia/Lord_Howe", "2026-10-06", ("00:00", "05:30")),
        # No hour of the day suits both.
        ("Europe/Berlin", "Pacific/Auckland", "2026-12-01", ()),
    ],
)
def test_both_are_at_work_whatever_their_clocks_do(mine, theirs, day, in_utc) -> None:
    wanted = datetime.fromisoformat(day).replace(tzinfo=UTC)
    found = times(side(mine), side(theirs), now=wanted - 5 * DAY).all()
    grid = [f"{slot.start:%H:%M}" for slot in found if slot.start.date() == wanted.date()]
    assert grid[:1] == list(in_utc[:1])
    # 20 minutes on a grid of quarters end up to ten minutes before the hour.
    if in_utc:
        last = datetime.fromisoformat(f"{day}T{in_utc[1]}").replace(tzinfo=UTC)
        assert (
            last - timedelta(minutes=15)
            < datetime.fromisoformat(f"{day}T{grid[-1]}").replace(tzinfo=UTC)
            <= last
        )


@pytest.mark.parametrize(
    ("zone", "day", "gone", "kept"),
    [
        # The missing hour: 2:00 to 3:00 in New York on 14 March 2027.
        ("America/New_York", "2027-03-14", ("01:45", "02:00", "02:30"), ("01:30", "03:00")),
        # The doubled hour: 1:00 to 2:00 on 1 November 2026.
        ("America/New_York", "2026-11-01", ("00:45", "01:00", "01:30"), ("00:30", "02:00")),
        ("Australia/Lord_Howe", "2026-10-04", ("01:45", "02:00", "02:15"), ("01:30", "02:30")),
        ("Australia/Lord_Howe", "2027-04-04", ("01:30", "01:45"), ("01:00", "02:00")),
        ("Europe/Berlin", "2027-03-28", ("01:45", "02:00", "02:30"), ("01:30", "03:00")),
    ],
)
def test_no_time_touches_a_missing_or_a_doubled_hour(zone, day, gone, kept) -> None:
    now = datetime.fromisoformat(day).replace(tzinfo=UTC) - 4 * DAY
    both = Side(ZoneInfo(zone), ROUND_THE_CLOCK)
    found = said(times(both, both, now=now).all(), zone)
    of_day = [text[-5:] for text in found if text[4:6] == day[-2:]]
    assert not set(gone) & set(of_day)
    assert set(kept) <= set(of_day)
    assert len(of_day) == len(set(of_day))


def test_times_keep_the_notice_and_end_with_the_window() -> None:
    found = times(side("UTC"), side("UTC")).all()
    assert found[0].start == NOW + 2 * DAY
    assert found[-1].end <= NOW + 14 * DAY
    soon = FreeTimes(NOW, side("UTC"), side("UTC"), wish=Wish(notice=timedelta(hours=1)))
    assert said(soon.all(), "UTC")[0] == "Tue 24 10:00"


def test_holidays_of_both_countries_are_free_of_talks() -> None:
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    hours = "Mon-Fri 00:00-24:00"
    thanksgiving = times(side("UTC", hours), side("America/New_York", hours, "US"), now=now).all()
    days = {text[:6] for text in said(thanksgiving, "America/New_York")}
    assert "Thu 26" not in days
    assert "Fri 27" in days
    croatia = times(
        side("UTC", hours, "HR"), side("UTC", hours), now=datetime(2026, 12, 20, 9, tzinfo=UTC)
    ).all()
    assert not {"Fri 25", "Fri 01"} & {text[:6] for text in said(croatia, "UTC")}


def test_the_weekend_is_that_of_the_country() -> None:
    assert usual_hours("IL").days[4] == ()
    assert usual_hours("").days[4] == NINE_TO_FIVE.days[4]
    assert usual_hours("XX").days[4] == NINE_TO_FIVE.days[4]
    assert hours_of("morning") == hours_of("") == NINE_TO_FIVE


def test_busy_times_are_kept_clear_and_proposals_keep_a_margin() -> None:
    noon = datetime(2026, 12, 1, 12, tzinfo=UTC)
    meeting = Busy(noon, noon + timedelta(hours=1))
    found = said(times(side("UTC"), side("UTC"), meeting).all(), "UTC")
    assert not {"Tue 01 11:45", "Tue 01 12:00", "Tue 01 12:45"} & set(found)
    assert {"Tue 01 11:30", "Tue 01 13:00"} <= set(found)
    tight = times(side("UTC", "Tue 11:00-12:30"), side("UTC"), meeting)
    assert said(tight.all(), "UTC") == ["Tue 01 11:00", "Tue 01 11:15", "Tue 01 11:30"]
    first = tight.proposed()[0]
    assert first.end <= noon - timedelta(minutes=10)


def test_an_entry_without_a_length_keeps_its_moment_free() -> None:
    noon = datetime(2026, 12, 1, 12, tzinfo=UTC)
    found = said(times(side("UTC"), side("UTC"), Busy(noon, noon)).all(), "UTC")
    assert "Tue 01 12:00" not in found
    assert "Tue 01 12:15" in found


def test_three_are_proposed_on_different_days_and_at_different_hours() -> None:
    found = times(side("Europe/Stockholm"), side("Europe/Zagreb")).proposed()
    assert said(found, "Europe/Zagreb") == ["Thu 26 10:00", "Mon 30 15:00", "Wed 02 11:00"]


def test_when_days_are_few_one_day_gives_two_and_the_weeks_after_help() -> None:
    found = said(times(side("UTC", "Tue 09:00-17:00"), side("UTC")).proposed(), "UTC")
    assert len(set(found)) == 3
    assert {text[:3] for text in found} == {"Tue"}
    nothing = times(side("UTC", "09:00-09:10"), side("UTC"))
    assert nothing.proposed() == nothing.all() == []
    away = Busy(NOW, NOW + 20 * DAY)
    late = times(side("UTC"), side("UTC"), away)
    assert late.all() == []
    assert late.proposed()[0].start > NOW + 20 * DAY


ZONES = st.sampled_from(
    ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe",
     "America/Sao_Paulo", "Pacific/Kiritimati", "Africa/Casablanca", "America/St_Johns"]
)  # fmt: skip
HOURS = st.sampled_from(
    ["09:00-17:00", "Mon-Sun 00:00-24:00", "Sat,Sun 10:00-12:00", "Mon-Fri 7-11,15-23"]
)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=UTC)
)


@settings(max_examples=60, deadline=None)
@given(
    MOMENTS,
    ZONES,
    HOURS,
    ZONES,
    HOURS,
    st.lists(st.tuples(st.integers(0, 20_000), st.integers(0, 3000)), max_size=12),
    st.integers(5, 240),
)
def test_times_are_never_taken_always_in_both_hours_and_never_too_soon(
    now, mine, my_hours, theirs, their_hours, taken, minutes
) -> None:
    busy = [
        Busy(now + timedelta(minutes=a), now + timedelta(minutes=a + length)) for a, length in taken
    ]
    sides = side(mine, my_hours, "DE"), side(theirs, their_hours, "US")
    search = times(*sides, *busy, now=now, minutes=minutes)
    found, proposed = search.all(), search.proposed()
    assume(found or proposed)
    assert len(proposed) <= 3
    assert proposed == sorted(proposed)
    for slot in (*found, *proposed):
        assert slot.end - slot.start == timedelta(minutes=minutes)
        assert slot.start >= now + 2 * DAY
        assert all(b.end <= slot.start or b.start >= slot.end for b in busy)
        for one in sides:
            start, end = (moment.astimezone(one.zone) for moment in slot)
            assert start.date() == end.date()
            assert one.hours.fits(start, end)
            assert (end - start) == timedelta(minutes=minutes)
    for slot in proposed:
        margin = timedelta(minutes=10)
        assert all(b.end + margin <= slot.start or b.start >= slot.end + margin for b in busy)
        assert all(o is slot or o.end <= slot.start or o.start >= slot.end for o in proposed)
