# Moments on a wall clock have no zone of their own.
# ruff: noqa: DTZ001

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar as OtherReader

from app.errors import AppError
from app.imports import calendar
from app.imports.calendar import Busy, calendar_of, is_calendar, joined, read_calendar
from app.imports.zones import (
    country_names,
    country_of_zone,
    windows_zones,
    zone_called,
)
from tests.fixtures.calendars import WORLD, event, full_calendar, ics, one
from tests.refusals import coded

OWN = ZoneInfo("Europe/Berlin")
SINCE, UNTIL = datetime(2026, 11, 24, 9, tzinfo=UTC), datetime(2026, 12, 15, tzinfo=UTC)


def busy(text: str, own: ZoneInfo = OWN) -> list[str]:
    return said(calendar_of(text, "mine.ics").busy(SINCE, UNTIL, own).spans)


def said(spans: tuple[Busy, ...]) -> list[str]:
    return [f"{start:%d %H:%M}-{end:%d %H:%M}" for start, end in spans]


def warnings(text: str) -> dict[str, int]:
    return dict(calendar_of(text, "mine.ics").busy(SINCE, UNTIL, OWN).warnings)


def test_times_given_away_as_taken_count_and_those_given_as_free_do_not() -> None:
    text = ics(
        "BEGIN:VFREEBUSY",
        "UID:fb",
        "DTSTART:20261124T000000Z",
        "FREEBUSY;FBTYPE=BUSY:20261201T090000Z/20261201T100000Z,20261202T090000Z/PT30M",
        "FREEBUSY:20261203T090000Z/PT1H",
        "FREEBUSY;FBTYPE=FREE:20261204T090000Z/PT1H",
        "END:VFREEBUSY",
    )
    assert busy(text) == [*AT_TEN, "02 09:00-02 09:30", "03 09:00-03 10:00"]


AT_TEN = ["01 09:00-01 10:00"]
HOUR = "DURATION:PT1H"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTSTART:20261201T090000Z", "DTEND:20261201T100000Z"), AT_TEN),
        (("DTSTART:20261201T100000", HOUR), AT_TEN),
        (("DTSTART;TZID=Europe/Berlin:20261201T100000", HOUR), AT_TEN),
        (("DTSTART;TZID=W. Europe Standard Time:20261201T100000", HOUR), AT_TEN),
        (('DTSTART;TZID="W. Europe Standard Time":20261201T100000', HOUR), AT_TEN),
        (("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261201T100000", HOUR), AT_TEN),
        (('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern":20261201T100000', HOUR), AT_TEN),
        (("DTSTART;TZID=GMT+0100:20261201T100000", HOUR), AT_TEN),
        (("DTSTART;TZID=America/New_York:20261201T040000", HOUR), AT_TEN),
        (("dtstart:20261201T090000Z", "dtend:20261201T100000Z"), AT_TEN),
        (("DTSTART;TZID=Europe/Ber", " lin:20261201T100000", "DURATION:P", "\tT1H"), AT_TEN),
        (("DTSTART:20261201T090000Z",), ["01 09:00-01 09:00"]),
        (("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203"), ["30 23:00-02 23:00"]),
        (("DTSTART;VALUE=DATE:20261201",), ["30 23:00-01 23:00"]),
        (("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261201"), ["30 23:00-01 23:00"]),
        (("DTSTART:20261201T230000Z", "DTEND:20261202T010000Z"), ["01 23:00-02 01:00"]),
        (("DTSTART:20261201T090000Z", "DTEND:20261201T080000Z"), ["01 09:00-01 09:00"]),
        (("DTSTART:20200101T000000Z", "DTEND:20300101T000000Z"), ["01 00:00-01 00:00"]),
        (("DTSTART;TZID=Europe/Berlin:20261201T100000",
          "DTEND;TZID=America/New_York:20261201T050000"), AT_TEN),
        (("DTSTART:20261201T090000Z", HOUR, "BEGIN:VALARM", "TRIGGER:-PT15M",
          "DURATION:PT9H", "END:VALARM"), AT_TEN),
    ],
)  # fmt: skip
def test_an_entry_takes_up_its_time(lines: tuple[str, ...], expected: list[str]) -> None:
    assert busy(one(*lines)) == expected


@pytest.mark.parametrize(
    "line",
    ["STATUS:CANCELLED", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"],
)
def test_what_is_cancelled_or_marked_as_free_takes_up_nothing(line: str) -> None:
    assert busy(one("DTSTART:20261201T090000Z", HOUR, line)) == []


def test_what_is_tentative_counts_and_tasks_do_not() -> None:
    assert busy(one("DTSTART:20261201T090000Z", HOUR, "STATUS:TENTATIVE")) == AT_TEN
    task = ("BEGIN:VTODO", "UID:t", "DTSTART:20261202T090000Z", HOUR, "END:VTODO")
    diary = ("BEGIN:VJOURNAL", "UID:j", "DTSTART:20261203T090000Z", "END:VJOURNAL")
    talk = event("DTSTART:20261201T090000Z", HOUR)
    assert busy(ics(*task, *talk, *diary)) == AT_TEN
    assert busy(ics("METHOD:CANCEL", *talk)) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("RRULE:FREQ=WEEKLY;COUNT=2",), ["25 09:00", "02 09:00"]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261202T090000Z",), ["25 09:00", "02 09:00"]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261202",), ["25 09:00", "02 09:00"]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261202T085959Z",), ["25 09:00"]),
        (("RRULE:FREQ=WEEKLY;BYDAY=WE,FR;UNTIL=20261205",), ["25 09:00", "27 09:00",
                                                            "02 09:00", "04 09:00"]),
        (("RRULE:FREQ=WEEKLY", "EXDATE;TZID=Europe/Berlin:20261202T100000"),
         ["25 09:00", "09 09:00"]),
        (("RRULE:FREQ=WEEKLY", "EXDATE:20261202T090000Z,20261209T090000Z"), ["25 09:00"]),
        (("RRULE:FREQ=WEEKLY", "EXDATE;VALUE=DATE:20261202"), ["25 09:00", "09 09:00"]),
        (("RDATE;TZID=Europe/Berlin:20261203T110000",), ["25 09:00", "03 10:00"]),
        (("RDATE;VALUE=PERIOD:20261203T110000Z/PT2H",), ["25 09:00", "03 11:00"]),
        (("RRULE:FREQ=WEEKLY;COUNT=2", "EXDATE:20261125T090000Z"), ["02 09:00"]),
    ],
)  # fmt: skip
def test_repetitions_and_their_exceptions_count(lines, expected: list[str]) -> None:
    found = busy(one("DTSTART;TZID=Europe/Berlin:20261125T100000", HOUR, *lines))
    assert [span[:8] for span in found] == expected


def test_an_endless_repetition_goes_on_and_keeps_its_hour_over_a_change_of_clocks() -> None:
    text = one("DTSTART;TZID=Europe/Berlin:20200706T100000", HOUR, "RRULE:FREQ=WEEKLY;BYDAY=MO")
    assert busy(text) == ["30 09:00-30 10:00", "07 09:00-07 10:00", "14 09:00-14 10:00"]
    old = one("DTSTART:16010101T090000Z", HOUR, "RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1")
    assert busy(old) == AT_TEN


def test_a_single_time_can_be_moved_cancelled_or_freed() -> None:
    weekly = event("DTSTART;TZID=Europe/Berlin:20261125T100000", HOUR, "RRULE:FREQ=WEEKLY")

    def with_one(*lines: str) -> list[str]:
        return busy(ics(*weekly, *event("RECURRENCE-ID:20261202T090000Z", *lines)))

    moved = with_one("DTSTART:20261203T130000Z", HOUR)
    assert moved == ["25 09:00-25 10:00", "03 13:00-03 14:00", "09 09:00-09 10:00"]
    for line in ("STATUS:CANCELLED", "TRANSP:TRANSPARENT"):
        gone = with_one("DTSTART:20261202T090000Z", HOUR, line)
        assert gone == ["25 09:00-25 10:00", "09 09:00-09 10:00"]


def test_from_one_time_on_a_series_can_be_moved_or_ended() -> None:
    weekly = event("DTSTART;TZID=Europe/Berlin:20261125T100000", HOUR, "RRULE:FREQ=WEEKLY")
    onward = "RECURRENCE-ID;RANGE=THISANDFUTURE:20261202T090000Z"
    moved = event(onward, "DTSTART:20261202T110000Z", "DURATION:PT2H")
    assert busy(ics(*weekly, *moved)) == [
        "25 09:00-25 10:00", "02 11:00-02 13:00", "09 11:00-09 13:00",
    ]  # fmt: skip
    ended = event(onward, "DTSTART:20261202T090000Z", HOUR, "STATUS:CANCELLED")
    assert busy(ics(*weekly, *ended)) == ["25 09:00-25 10:00"]


def test_whole_days_that_repeat_can_be_left_out() -> None:
    days = event("DTSTART;VALUE=DATE:20261130", "RRULE:FREQ=DAILY;COUNT=3")
    gone = event("RECURRENCE-ID;VALUE=DATE:20261201", "DTSTART;VALUE=DATE:20261201",
                 "STATUS:CANCELLED")  # fmt: skip
    assert busy(ics(*days, *gone)) == ["29 23:00-30 23:00", "01 23:00-02 23:00"]


def test_the_newest_edition_of_an_entry_counts() -> None:
    old = event("DTSTART:20261201T090000Z", HOUR, "SEQUENCE:1")
    new = event("DTSTART:20261202T090000Z", HOUR, "SEQUENCE:2")
    assert busy(ics(*old, *new)) == busy(ics(*new, *old)) == ["02 09:00-02 10:00"]


def test_floating_times_and_days_are_in_my_zone() -> None:
    text = one("DTSTART:20261201T100000", HOUR)
    assert busy(text, ZoneInfo("Asia/Kathmandu")) == ["01 04:15-01 05:15"]
    day = one("DTSTART;VALUE=DATE:20261201")
    assert busy(day, ZoneInfo("Australia/Lord_Howe")) == ["30 13:00-01 13:00"]


def test_a_zone_that_the_file_spells_out_is_used() -> None:
    lines = ("DTSTART;TZID=Customized Time Zone:20261201T100000", HOUR)
    assert busy(ics(*WORLD, *event(*lines))) == AT_TEN
    assert busy(ics(*event(*lines), *WORLD)) == AT_TEN
    summer = calendar_of(
        ics(*WORLD, *event("DTSTART;TZID=Customized Time Zone:20260701T100000", HOUR)), "x"
    ).busy(datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 7, 3, tzinfo=UTC), OWN)
    assert said(summer.spans) == ["01 08:00-01 09:00"]
    microsoft = [line.replace("Customized Time Zone", "tzone://Microsoft/Custom") for line in WORLD]
    odd = event("DTSTART;TZID=tzone://Microsoft/Custom:20261201T100000", HOUR)
    assert busy(ics(*microsoft, *odd)) == AT_TEN


@pytest.mark.parametrize("zone", ["Customized Time Zone", "tzone://Microsoft/Custom", "Mars/X"])
def test_an_entry_in_an_unknown_zone_is_busy_wherever_it_could_be(zone: str) -> None:
    text = one(f"DTSTART;TZID={zone}:20261201T100000", HOUR)
    assert busy(text) == ["30 20:00-01 23:00"]
    assert warnings(text) == {"unknown_zone": 1}


@pytest.mark.parametrize(
    "lines",
    [("DTSTART:garbage",), ("DTEND:20261201T090000Z",), ("DTSTART:20261301T090000Z",),
     ("DTSTART:00000101T090000Z",), ("DTSTART:20261201T090000Z", "DURATION:an hour"),
     ("DTSTART:20261201T250000Z",), ("DTSTART:20261201T090000Z", "RRULE:FREQ=NOW"),
     ("DTSTART:20261201T090000Z", "RRULE:FREQ=DAILY", "EXDATE:never")],
)  # fmt: skip
def test_one_broken_entry_is_left_out_and_counted(lines: tuple[str, ...]) -> None:
    good = event("DTSTART:20261201T090000Z", HOUR, uid="good")
    text = ics(*event(*lines, uid="bad"), *good)
    assert busy(text) == AT_TEN
    assert warnings(text) == {"broken_event": 1}
    with pytest.raises(AppError, check=coded("calendar_broken")):
        busy(one(*lines))


def test_a_file_that_stops_early_is_read_as_far_as_it_goes() -> None:
    good = event("DTSTART:20261201T090000Z", HOUR)
    half = "\r\n".join(["BEGIN:VCALENDAR", *good, *event("DTSTART:20261202T090000Z")[:-1]])
    assert busy(half) == AT_TEN
    assert warnings(half) == {"cut_off": 1, "broken_event": 1}
    with pytest.raises(AppError, check=coded("calendar_broken")):
        busy("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026")


@pytest.mark.parametrize("text", ["", "Dear Mara,", "BEGIN:VCARD\r\nEND:VCARD", "\x00\x01"])
def test_what_is_no_calendar_is_refused(text: str) -> None:
    with pytest.raises(AppError, check=coded("not_a_calendar")):
        busy(text)


def test_an_empty_calendar_takes_up_nothing() -> None:
    assert busy(ics()) == []
    assert calendar_of(ics(), "x").count == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_files_in_any_encoding_and_with_any_line_ends_are_read(tmp_path: Path, encoding) -> None:
    text = one("DTSTART:20261201T090000Z", HOUR, "LOCATION:Århus")
    for ends in ("\r\n", "\n", "\r"):
        path = tmp_path / "mine.ics"
        path.write_bytes(text.replace("\r\n", ends).encode(encoding))
        assert is_calendar(path)
        found = read_calendar(path)
        assert said(found.busy(SINCE, UNTIL, OWN).spans) == AT_TEN
        assert found.count == 1


def test_marks_in_small_letters_or_with_blanks_are_understood() -> None:
    text = one("DTSTART:20261201T090000Z", HOUR)
    small = text.replace("BEGIN:VEVENT", "begin:vevent").replace("END:VEVENT", "End:Vevent ")
    assert busy(small) == AT_TEN


def test_what_is_not_there_or_too_large_is_refused(tmp_path: Path, monkeypatch) -> None:
    with pytest.raises(AppError, check=coded("not_found")):
        read_calendar(tmp_path / "gone.ics")
    assert not is_calendar(tmp_path)
    path = tmp_path / "mine.ics"
    path.write_text(one("DTSTART:20261201T090000Z"))
    monkeypatch.setattr(calendar, "MOST_BYTES", 20)
    with pytest.raises(AppError, check=coded("calendar_too_large")):
        read_calendar(path)
    monkeypatch.setattr(calendar, "MOST_EVENTS", 0)
    with pytest.raises(AppError, check=coded("calendar_too_large")):
        calendar_of(path.read_text(), "mine.ics")


def test_a_second_that_repeats_for_ever_is_busy_throughout() -> None:
    text = one("DTSTART:19900101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY")
    assert busy(text) == ["24 09:00-15 00:00"]
    assert warnings(text) == {"dense_event": 1}


def test_a_calendar_that_repeats_beyond_reason_is_refused() -> None:
    rule = "RRULE:FREQ=DAILY;COUNT=900000;BYMONTH=1,2,3"
    many = [line for n in range(60) for line in event("DTSTART:10000101", rule, uid=str(n))]
    with pytest.raises(AppError, check=coded("calendar_too_much")):
        busy(ics(*many))


def test_nesting_has_no_depth_that_hurts() -> None:
    deep = ["BEGIN:X"] * 50_000 + ["END:X"] * 50_000
    assert busy(ics(*event("DTSTART:20261201T090000Z", HOUR, *deep))) == AT_TEN
    assert busy(ics(*deep, *event("DTSTART:20261201T090000Z", HOUR))) == AT_TEN


def test_broken_spelled_out_zones_are_as_good_as_none() -> None:
    odd = [line.replace("TZOFFSETTO:+0100", "TZOFFSETTO:soon") for line in WORLD]
    odd = [line.replace("TZOFFSETTO:+0200", "TZOFFSETTO:+9900") for line in odd]
    lines = ("DTSTART;TZID=Customized Time Zone:20261201T100000", HOUR)
    assert warnings(ics(*odd, *event(*lines))) == {"unknown_zone": 1}
    before = calendar_of(ics(*WORLD), "x").zones["Customized Time Zone"]
    assert before.utcoffset(datetime(1500, 1, 1)) == timedelta(hours=1)
    assert before.utcoffset(None) == timedelta(hours=1)
    assert (before.dst(None), before.tzname(None)) == (None, "Customized Time Zone")


def test_a_zone_that_changes_without_a_pause_keeps_its_last_known_offset() -> None:
    odd = [line.replace("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "FREQ=SECONDLY") for line in WORLD]
    zone = calendar_of(ics(*odd), "x").zones["Customized Time Zone"]
    assert zone.utcoffset(datetime(2026, 12, 1)) in (timedelta(hours=1), timedelta(hours=2))


def test_windows_names_stand_for_zones_that_exist() -> None:
    assert len(windows_zones()) > 130
    assert all(ZoneInfo(zone) for zone in windows_zones().values())
    assert zone_called("Eastern Standard Time") == ZoneInfo("America/New_York")
    assert zone_called("AUS Central Standard Time") == ZoneInfo("Australia/Darwin")
    assert zone_called("europe/ZAGREB") == ZoneInfo("Europe/Zagreb")
    assert zone_called("../etc/passwd") is None
    assert zone_called("GMT+99") is None
    assert zone_called("(UTC-03:00) Nowhere") is None
    assert country_of_zone("Europe/Zagreb") == "HR"
    assert country_of_zone("UTC") == ""
    assert country_names()["croatia"] == "HR"


def test_times_that_touch_are_one() -> None:
    a, b, c = (SINCE + timedelta(hours=n) for n in range(3))
    assert joined([Busy(b, c), Busy(a, b)]) == [Busy(a, c)]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.datetimes(datetime(2026, 10, 1), datetime(2026, 12, 10)),
            st.integers(1, 300),
            st.sampled_from(
                ["", "RRULE:FREQ=DAILY;COUNT=20", "RRULE:FREQ=WEEKLY;BYDAY=TU,TH",
                 "RRULE:FREQ=MONTHLY;BYDAY=1MO", "RRULE:FREQ=DAILY;INTERVAL=3"]
            ),
        ),
        max_size=6,
    )
)  # fmt: skip
def test_a_calendar_reads_as_a_general_reader_reads_it(entries) -> None:
    lines: list[str] = []
    for number, (start, minutes, rule) in enumerate(entries):
        start = start.replace(second=0, microsecond=0)
        lines += event(f"DTSTART:{start:%Y%m%dT%H%M%SZ}", f"DURATION:PT{minutes}M",
                       *filter(None, [rule]), uid=str(number))  # fmt: skip
    text = ics(*lines)
    other = recurring_ical_events.of(OtherReader.from_ical(text)).between(SINCE, UNTIL)
    # DTSTART is an occurrence of its own even where the rule does not name it.
    expected = joined(Busy(found.start, found.end) for found in other)
    mine = calendar_of(text, "mine.ics").busy(SINCE, UNTIL, OWN).spans
    starts = {datetime.strptime(line[8:], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
              for line in lines if line.startswith("DTSTART")}  # fmt: skip
    for span in expected:
        assert any((m.start <= span.start and span.end <= m.end) or span.end <= SINCE for m in mine)
    if not any(rule for _, _, rule in entries):
        assert [s for s in mine if s.end > SINCE] == expected
    assert all(m.start in starts or any(e.start <= m.start < e.end for e in expected)
               or m.end <= SINCE for m in mine)  # fmt: skip


LINES = st.lists(
    st.sampled_from(
        ["BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:STANDARD",
         "END:STANDARD", "DTSTART:20261201T090000Z", "DTSTART;VALUE=DATE:20261201", "UID:a",
         "DTSTART;TZID=Nowhere:20261201T090000", "RRULE:FREQ=SECONDLY", "RRULE:FREQ=DAILY;COUNT=9",
         "DTEND:99991231T235959Z", "DURATION:-P999D", "RECURRENCE-ID:20261201T090000Z",
         "RDATE:20261203T090000Z/P1D", "EXDATE:20261201", "TZOFFSETTO:+0100", "TZOFFSETFROM:-1200",
         "TZID:Nowhere", "DTSTART:00010101T000000Z", "RRULE:FREQ=YEARLY;BYWEEKNO=53"]
    ) | st.text(max_size=20),
    max_size=30,
)  # fmt: skip


@settings(deadline=None)
@given(LINES)
def test_any_calendar_is_read_or_refused(lines: list[str]) -> None:
    for own in (OWN, ZoneInfo("Pacific/Kiritimati")):
        try:
            spans = calendar_of(ics(*lines), "x").busy(SINCE, UNTIL, own).spans
        except AppError as error:
            assert error.message
            continue
        assert all(span.start <= span.end for span in spans)
        assert list(spans) == sorted(spans)


def test_a_full_calendar_is_read_whole() -> None:
    found = calendar_of(full_calendar(300), "x")
    assert found.count == 300
    assert found.busy(SINCE, UNTIL, OWN).spans
