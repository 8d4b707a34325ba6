"""What holds of the next steps of any history: no contradiction, none lost, none at rest."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cadence.business_days import WorkCalendar
from app.cadence.history import NO_REASON, Fact, History, Landed, Met, News, Owed, State, Today
from app.cadence.next_steps import agreed_talk, next_steps, open_asks
from app.people.stage import stage_of

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 1, 1, tzinfo=UTC)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def today(moment: datetime, zone: str = "Europe/Berlin", landed: Landed | None = None) -> Today:
    return Today(moment, ZoneInfo(zone), WorkCalendar(""), landed=landed)


def fact(kind: str, when: str, **more) -> Fact:
    return Fact(kind, at(when), at(more.pop("noted", when)), **more)


def found(facts: list[Fact], when: str, zone: str = "Europe/Berlin", **more):
    landed = more.pop("landed", None)
    history = History(1, "Mara", more.pop("company", "Rail"), tuple(facts), **more)
    return {step.kind: step for step in next_steps(history, today(at(when), zone, landed))}


_KINDS = st.sampled_from(
    [
        "sent",
        "sent",
        "replied",
        "declined",
        "scheduled",
        "met",
        "thanked",
        "followed_up",
        "wrote",
        "job_change",
        "bounced",
        "cancelled",
        "no_show",
        "moved",
    ]
)
_FACTS = st.lists(
    st.builds(
        lambda kind, hours, noted: Fact(
            kind, START + timedelta(hours=hours), START + timedelta(hours=max(0, hours - noted))
        ),
        _KINDS,
        st.integers(0, 200 * 24),
        st.integers(0, 300),
    ),
    max_size=9,
)
_HISTORY = st.builds(
    History,
    st.just(1),
    st.just("Mara"),
    st.sampled_from(["", "Rail"]),
    _FACTS.map(tuple),
    st.sampled_from([None, None, 1, 6, 0]),
    st.booleans(),
    st.booleans(),
    owed=st.lists(st.just(Owed("the link", date(2026, 3, 1), id=7)), max_size=1).map(tuple),
    met_through=st.lists(
        st.integers(0, 200 * 24).map(lambda n: Met("Hana", START + timedelta(hours=n), 9)),
        max_size=1,
    ).map(tuple),
    aside=st.booleans(),
)
_NOW = st.integers(0, 400 * 24).map(lambda hours: START + timedelta(hours=hours))
NEVER_TOGETHER = (
    {"thank", "stay_in_touch"}, {"thank", "remind"}, {"thank", "second_person"},
    {"thank", "close_loop"}, {"talk", "remind"}, {"talk", "agree"}, {"talk", "stay_in_touch"},
    {"talk", "second_person"}, {"remind", "stay_in_touch"}, {"remind", "agree"},
    {"remind", "verify"}, {"agree", "stay_in_touch"}, {"agree", "thank"}, {"tell", "stay_in_touch"},
    {"stay_in_touch", "close_loop"}, {"verify", "stay_in_touch"}, {"verify", "second_person"},
)  # fmt: skip
"""Two letters to one person at once, or a letter about what is not so."""


@given(_HISTORY, _NOW)
def test_no_two_steps_contradict_each_other(history: History, now: datetime) -> None:
    kinds = [step.kind for step in next_steps(history, today(now))]
    for pair in NEVER_TOGETHER:
        assert not pair <= set(kinds), kinds
    for kind in ("thank", "talk", "confirm", "prepare", "agree", "remind", "stay_in_touch"):
        assert kinds.count(kind) <= 1
    over = any(step.kind == "talk" and step.late for step in next_steps(history, today(now)))
    assert not over or not {"confirm", "prepare"} & set(kinds)


@given(_HISTORY, _NOW)
def test_nobody_at_rest_or_who_said_no_is_written_to(history: History, now: datetime) -> None:
    stage = stage_of(f.kind for f in sorted(history.facts, key=lambda f: f.at))
    kinds = {step.kind for step in next_steps(history, today(now))}
    if stage in ("resting", "declined"):
        assert kinds <= {"promise", "tell"}
    if not history.facts:
        assert kinds <= {"promise", "tell"}
    if history.aside:
        assert not kinds & {"remind", "second_person", "stay_in_touch", "close_loop"}


@given(_HISTORY, _NOW)
def test_no_step_is_lost(history: History, now: datetime) -> None:
    facts = sorted(history.facts, key=lambda f: f.at)
    kinds = [step.kind for step in next_steps(history, today(now))]
    stage = stage_of(f.kind for f in facts)
    assert kinds.count("promise") == len(history.owed)
    if stage in ("declined", "resting"):
        return
    met = max((f.at for f in facts if f.kind == "met"), default=None)
    thanked = max((f.at for f in facts if f.kind == "thanked"), default=None)
    if met and not (thanked and thanked >= met):
        assert "thank" in kinds
    if agreed_talk(facts):
        assert "talk" in kinds
    elif stage in ("thanked", "in_touch") and history.cadence_months != 0 and not history.aside:
        past = [f for f in facts if f.at <= now and f.kind in ("thanked", "followed_up")]
        assert kinds or not past
    if len(open_asks(facts)) == 1 and not history.aside and not {"thank", "talk"} & set(kinds):
        assert "remind" in kinds


@given(_HISTORY, _NOW)
def test_what_is_dismissed_stays_away_and_what_is_put_off_comes_back(history, now) -> None:
    for step in next_steps(history, today(now)):
        gone = State(step.key, None, max(now, step.begins))
        without = next_steps(replace(history, states=(gone,)), today(now))
        assert step.key not in {other.key for other in without}
        back = max(now, step.begins) + timedelta(hours=2)
        later = next_steps(replace(history, states=(State(step.key, back, now),)), today(now))
        assert [s.begins for s in later if s.key == step.key] == [back]


SENT = fact("sent", "2026-03-02T09:00")
DONE = [SENT, fact("replied", "2026-03-04T09:00"), fact("met", "2026-03-10T10:00"),
        fact("thanked", "2026-03-10T15:00")]  # fmt: skip


def test_who_said_yes_is_asked_for_a_time_and_once_more_then_let_be() -> None:
    yes = [SENT, fact("replied", "2026-03-04T09:00")]
    assert found(yes, "2026-03-04T12:00")["agree"].reason == "Mara said yes: agree on a time."
    proposed = [*yes, fact("wrote", "2026-03-04T13:00")]
    assert found(proposed, "2026-03-10T12:00")["agree"].begins == at("2026-03-12T23:00")
    again = [*proposed, fact("wrote", "2026-03-13T13:00")]
    assert found(again, "2026-04-13T12:00") == {}
    theirs = [*yes, fact("wrote", "2026-03-05T13:00", theirs=True)]
    assert found(theirs, "2026-03-05T14:00")["agree"].due == date(2026, 3, 4)


@pytest.mark.parametrize("kind", ["sent", "replied", "met", "thanked", "followed_up", "wrote"])
def test_the_cadence_begins_again_at_every_real_contact_in_either_direction(kind: str) -> None:
    facts = [*DONE, fact(kind, "2026-05-20T09:00", theirs=True)]
    if kind == "met":
        facts.append(fact("thanked", "2026-05-20T10:00"))
    if kind == "sent":
        facts.append(fact("sent", "2026-05-20T11:00"))
    assert found(facts, "2026-06-15T09:00")["stay_in_touch"].due == date(2026, 8, 20)


def test_to_put_something_off_is_no_contact() -> None:
    before = found(DONE, "2026-06-15T09:00")["stay_in_touch"]
    state = State("stay_in_touch", at("2026-06-20T09:00"), at("2026-06-15T09:00"))
    after = found(DONE, "2026-06-15T09:00", states=(state,))["stay_in_touch"]
    assert (after.due, after.late) == (before.due, before.late)
    assert after.begins == at("2026-06-20T09:00")
    assert found(DONE, "2026-07-15T09:00", states=(state,))["stay_in_touch"].late


def test_the_cadence_is_ones_own_or_never() -> None:
    assert found(DONE, "2026-06-15T09:00", cadence_months=6)["stay_in_touch"].due == date(
        2026, 9, 10
    )
    assert found(DONE, "2026-06-15T09:00", cadence_months=0) == {}


def test_the_best_reason_to_write_comes_first() -> None:
    facts = [*DONE, fact("job_change", "2026-04-01T09:00", note="A → B")]
    news = (News("clipping", at("2026-04-02T09:00"), "An interview"),
            News("kept", at("2026-04-03T09:00"), "read the report"),
            News("clipping", at("2026-03-01T09:00"), "too old"))  # fmt: skip
    named = (Met("Hana", at("2026-05-01T09:00"), 4),)
    told = State("tell:4", None, at("2026-05-02T09:00"))
    step = found(facts, "2027-03-05T09:00", news=news, met_through=named, states=(told,))
    reasons = step["stay_in_touch"].details["reasons"]
    assert [why.kind for why in reasons] == ["named", "advice", "job", "clipping", "birthday"]
    assert "You met Hana, whom Mara had named." in step["stay_in_touch"].reason
    assert reasons[-1].what == "1"


def test_without_a_reason_the_date_moves_and_the_next_reason_brings_it_back() -> None:
    assert found(DONE, "2026-06-15T09:00")["stay_in_touch"].details["reasons"] == ()
    moved = State("stay_in_touch", at("2026-07-15T09:00"), at("2026-06-15T09:00"), NO_REASON)
    assert found(DONE, "2026-06-16T09:00", states=(moved,))["stay_in_touch"].begins == moved.until
    news = [*DONE, fact("job_change", "2026-06-20T09:00", note="A → B")]
    step = found(news, "2026-06-21T09:00", states=(moved,))["stay_in_touch"]
    assert step.begins < at("2026-06-21T09:00")


def test_dismissed_thanks_still_lead_to_staying_in_touch() -> None:
    gone = State("thank", None, at("2026-03-11T09:00"), "said so at the door")
    assert list(found(DONE[:3], "2026-06-15T09:00", states=(gone,))) == ["stay_in_touch"]


def test_whoever_helped_hears_how_it_ended_once() -> None:
    landed = Landed(at("2026-06-01T09:00"))
    step = found(DONE, "2026-06-02T09:00", landed=landed)
    assert list(step) == ["close_loop"]
    told = [*DONE, fact("followed_up", "2026-06-03T09:00", note="close_loop")]
    assert list(found(told, "2026-06-04T09:00", landed=landed)) == ["stay_in_touch"]
    out = Landed(landed.at, frozenset({1}))
    assert list(found(DONE, "2026-06-02T09:00", landed=out)) == ["stay_in_touch"]
    assert "close_loop" not in found([SENT], "2026-06-02T09:00", landed=landed)


# Clocks that change and zones that travel.


@pytest.mark.parametrize(
    ("ended", "due"),
    [
        ("2026-03-28T14:00", "2026-03-29T14:00"),
        ("2026-10-24T14:00", "2026-10-25T14:00"),
    ],
)
def test_the_thank_you_has_24_real_hours_across_a_change_of_clocks(ended: str, due: str) -> None:
    step = found([fact("met", ended)], ended)["thank"]
    assert step.due == at(due)
    assert isinstance(step.due, datetime)
    here = step.due.astimezone(BERLIN).hour - at(ended).astimezone(BERLIN).hour
    assert abs(here) == 1


def test_a_day_begins_where_one_is() -> None:
    talk = fact("scheduled", "2026-03-12T01:00", noted="2026-03-01T09:00", minutes=30)
    home = found([talk], "2026-03-11T12:00", has_questions=True)
    assert home["confirm"].due == date(2026, 3, 11)
    there = found([talk], "2026-03-11T12:00", zone="America/New_York", has_questions=True)
    assert "confirm" not in there
    assert there["talk"].begins == at("2026-03-11T04:00")
    east = found([talk], "2026-03-11T12:00", zone="Pacific/Auckland", has_questions=True)
    assert east["talk"].due == talk.at


@given(
    _HISTORY,
    _NOW,
    st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"]),
)
def test_travelling_changes_days_but_loses_no_step(history, now, zone) -> None:
    home = [step.kind for step in next_steps(history, today(now))]
    away = [step.kind for step in next_steps(history, today(now, zone))]
    soft = {"confirm", "second_person", "remind", "agree", "stay_in_touch"}
    assert set(home) - soft == set(away) - soft
