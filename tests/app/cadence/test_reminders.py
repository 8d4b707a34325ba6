from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.cadence.next_steps import Step
from app.cadence.reminders import QuietHours, look_at

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Pacific/Chatham", "Asia/Kathmandu")
NEVER = QuietHours(time(0), time(0))
NIGHT = QuietHours(time(21), time(8))


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def thank(person: int, met: datetime) -> Step:
    return Step(person, "thank", met, met + timedelta(hours=24), "", details={"met_at": met})


def talk(person: int, starts: datetime, minutes: int = 20) -> Step:
    begins = datetime.combine(starts.date(), time(), UTC)
    return Step(
        person, "talk", begins, starts, "", details={"starts_at": starts, "minutes": minutes}
    )


def day(person: int, on: date, kind: str = "remind", text: str = "") -> Step:
    details = {"text": text} if text else {}
    return Step(person, kind, datetime.combine(on, time(), UTC), on, "", details=details)


def keys(steps, now, told=(), quiet=NEVER, zone=UTC, snoozes=None):
    zone = ZoneInfo("UTC") if zone is UTC else zone
    found = look_at(steps, told, now, zone, quiet, snoozes)
    return [notice.key for notice in found.tell], found.wake_at


def test_a_talk_is_told_a_quarter_of_an_hour_before_and_when_it_should_be_over():
    steps = [talk(1, moment("2026-11-24T15:00"))]
    told, wake = keys(steps, moment("2026-11-24T09:00"))
    assert (told, wake) == ([], moment("2026-11-24T14:45"))
    told, wake = keys(steps, moment("2026-11-24T14:45"))
    assert told == ["talk:1:2026-11-24T15:00:00Z:soon"]
    assert wake == moment("2026-11-24T15:20")
    told, wake = keys(steps, moment("2026-11-24T15:20"), {told[0]})
    assert (told, wake) == (["talk:1:2026-11-24T15:00:00Z:over"], None)


def test_a_talk_that_began_is_not_told_as_coming():
    told, _ = keys([talk(1, moment("2026-11-24T15:00"))], moment("2026-11-25T09:00"))
    assert told == ["talk:1:2026-11-24T15:00:00Z:over"]


def test_a_moved_talk_is_told_anew():
    first, _ = keys([talk(1, moment("2026-11-24T15:00"))], moment("2026-11-24T14:50"))
    again, _ = keys([talk(1, moment("2026-11-24T16:00"))], moment("2026-11-24T15:50"), set(first))
    assert again == ["talk:1:2026-11-24T16:00:00Z:soon"]


def test_a_thank_you_is_called_to_mind_when_four_hours_are_left():
    steps = [thank(1, moment("2026-11-23T15:00"))]
    assert keys(steps, moment("2026-11-24T10:59")) == ([], moment("2026-11-24T11:00"))
    told, wake = keys(steps, moment("2026-11-24T11:00"))
    assert (told, wake) == (["thank:1:2026-11-24T15:00:00Z:left"], None)


def test_the_four_hours_are_real_ones_when_the_clocks_change():
    # In Berlin the clocks went back on 25 October 2026; the 24 hours do not notice.
    steps = [thank(1, moment("2026-10-24T16:00"))]
    assert keys(steps, moment("2026-10-25T09:00"), zone=BERLIN)[1] == moment("2026-10-25T12:00")


def test_the_things_of_a_day_are_told_in_the_morning_at_once():
    steps = [day(1, date(2026, 11, 24)), day(2, date(2026, 11, 24), "stay_in_touch")]
    assert keys(steps, moment("2026-11-24T08:59")) == ([], moment("2026-11-24T09:00"))
    told, wake = keys(steps, moment("2026-11-24T09:00"))
    assert told == ["remind:1:2026-11-24:day", "stay_in_touch:2:2026-11-24:day"]
    assert wake is None


def test_what_was_noted_in_the_afternoon_is_told_the_next_morning():
    met = moment("2026-11-24T14:00")
    step = Step(1, "tell", met, met.date(), "", details={"name": "Sam"})
    assert keys([step], moment("2026-11-24T14:01")) == ([], moment("2026-11-25T09:00"))


def test_two_promises_to_one_person_are_two_notices():
    on = date(2026, 11, 24)
    steps = [day(1, on, "promise", "the book"), day(1, on, "promise", "the address")]
    told, _ = keys(steps, moment("2026-11-24T09:00"))
    assert len(set(told)) == 2
    assert "book" not in " ".join(told)


def test_whom_to_write_to_is_never_told():
    assert keys([day(1, date(2026, 11, 24), "write")], moment("2026-11-25T09:00")) == ([], None)


def test_after_days_away_everything_comes_as_one_look_the_most_urgent_first():
    steps = [day(n, date(2026, 11, n)) for n in range(1, 21)]
    steps.append(thank(30, moment("2026-11-20T15:00")))
    told, wake = keys(steps, moment("2026-11-24T12:00"))
    assert len(told) == 21
    assert told[0].startswith("thank:30")
    assert keys(steps, moment("2026-11-24T12:00"), set(told)) == ([], wake)


def test_the_quiet_hours_hold_everything_back_until_they_end():
    steps = [day(1, date(2026, 11, 24)), thank(2, moment("2026-11-24T08:00"))]
    night = moment("2026-11-24T23:30")
    assert keys(steps, night, quiet=NIGHT) == ([], moment("2026-11-25T08:00"))
    told, _ = keys(steps, moment("2026-11-25T08:00"), quiet=NIGHT)
    assert len(told) == 2


def test_what_would_be_too_late_after_the_quiet_hours_comes_the_evening_before():
    early = [talk(1, moment("2026-11-25T07:30"))]
    assert keys(early, moment("2026-11-24T12:00"), quiet=NIGHT)[1] == moment("2026-11-24T20:30")
    assert len(keys(early, moment("2026-11-24T20:30"), quiet=NIGHT)[0]) == 1
    # Talk over at 08:30: four hours before the end of the 24 it is night, after it half an hour.
    late = [thank(2, moment("2026-11-24T08:30"))]
    assert keys(late, moment("2026-11-24T12:00"), quiet=NIGHT)[1] == moment("2026-11-24T20:30")


def test_a_talk_soon_after_the_quiet_hours_is_told_at_their_end():
    steps = [talk(1, moment("2026-11-25T08:10"))]
    assert keys(steps, moment("2026-11-24T12:00"), quiet=NIGHT)[1] == moment("2026-11-25T08:00")


def test_quiet_hours_are_those_of_the_zone_one_is_in():
    now = moment("2026-11-24T12:30")
    steps = [talk(1, moment("2026-11-24T12:35"))]
    assert len(keys(steps, now, quiet=NIGHT, zone=BERLIN)[0]) == 1
    auckland = ZoneInfo("Pacific/Auckland")
    assert NIGHT.around(now, auckland) is not None
    assert keys(steps, now, quiet=NIGHT, zone=auckland)[0] == []


def test_quiet_hours_within_a_day_and_over_midnight():
    noon = QuietHours(time(12), time(14))
    assert noon.around(moment("2026-11-24T13:59"), BERLIN) is None
    span = noon.around(moment("2026-11-24T11:30"), BERLIN)
    assert span == (moment("2026-11-24T11:00"), moment("2026-11-24T13:00"))
    before = moment("2026-11-24T03:00")
    assert NIGHT.around(before, BERLIN) == (moment("2026-11-23T20:00"), moment("2026-11-24T07:00"))
    assert NEVER.around(before, BERLIN) is None


def test_what_was_put_off_is_told_when_it_comes_back():
    steps = [day(1, date(2026, 11, 24))]
    first, _ = keys(steps, moment("2026-11-24T09:00"))
    back = {(1, "remind"): moment("2026-11-24T16:00")}
    again, _ = keys(steps, moment("2026-11-24T16:00"), set(first), snoozes=back)
    assert again == [f"{first[0]}:2026-11-24T16:00:00Z"]
    assert keys(steps, moment("2026-11-24T17:00"), {*first, *again}, snoozes=back) == ([], None)


BEGIN = moment("2026-10-20T00:00")
minutes = st.integers(0, 14 * 24 * 60)
some_steps = st.lists(
    st.one_of(
        st.builds(lambda n, m: thank(n, BEGIN + timedelta(minutes=m)), st.integers(1, 5), minutes),
        st.builds(lambda n, m: talk(n, BEGIN + timedelta(minutes=m)), st.integers(1, 5), minutes),
        st.builds(
            lambda n, d: day(n, (BEGIN + timedelta(days=d)).date()),
            st.integers(1, 5),
            st.integers(0, 14),
        ),
    ),
    max_size=12,
)
hours = st.times().map(lambda t: t.replace(second=0, microsecond=0, tzinfo=None))
quiets = st.builds(QuietHours, hours, hours)


@given(
    some_steps,
    quiets,
    st.lists(st.tuples(minutes, st.sampled_from(ZONES)), min_size=1, max_size=25),
)
def test_looked_at_any_time_in_any_zone_nothing_comes_twice_or_in_quiet_hours(steps, quiet, looks):
    told: set[str] = set()
    for at, name in sorted(looks):
        now, zone = BEGIN + timedelta(minutes=at), ZoneInfo(name)
        found = look_at(steps, told, now, zone, quiet)
        new = [notice.key for notice in found.tell]
        assert len(new) == len(set(new)) or len(steps) > len(set(map(repr, steps)))
        assert not told & set(new)
        assert not new or quiet.around(now, zone) is None
        assert all(notice.at <= now for notice in found.tell)
        assert found.wake_at is None or found.wake_at > now
        told |= set(new)


@given(some_steps, quiets, minutes, st.sampled_from(ZONES), st.floats(0.01, 0.99))
def test_between_a_look_and_the_moment_it_names_there_is_nothing_to_tell(
    steps, quiet, at, name, part
):
    now, zone = BEGIN + timedelta(minutes=at), ZoneInfo(name)
    found = look_at(steps, set(), now, zone, quiet)
    told = {notice.key for notice in found.tell}
    until = found.wake_at or now + timedelta(days=60)
    between = look_at(steps, told, now + (until - now) * part, zone, quiet)
    assert not between.tell
    if found.wake_at is not None:
        assert look_at(steps, told, found.wake_at, zone, quiet).tell


@given(some_steps, quiets, st.sampled_from(ZONES))
def test_whoever_wakes_when_told_to_tells_all_that_keeps_its_sense(steps, quiet, name):
    zone, told, now = ZoneInfo(name), set[str](), BEGIN - timedelta(days=2)
    last = BEGIN + timedelta(days=60)
    while now is not None and now < last:
        found = look_at(steps, told, now, zone, quiet)
        told |= {notice.key for notice in found.tell}
        now = found.wake_at
    left = look_at(steps, told, last, zone, QuietHours(time(0), time(0)))
    assert not left.tell
