from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cadence.business_days import WorkCalendar
from app.cadence.next_steps import (
    Fact,
    History,
    Met,
    Owed,
    Pause,
    Today,
    add_months,
    held_back,
    next_steps,
    open_asks,
    talk_going_on,
)
from app.people.stage import stage_of

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def fact(kind: str, when: str, recorded: str = "", **more) -> Fact:
    return Fact(kind, at(when), at(recorded or when), **more)


def today(when: str, country: str = "") -> Today:
    return Today(at(when), BERLIN, WorkCalendar(country))


def steps(facts: list[Fact], when: str, country: str = "", **more):
    history = History(1, "Mara", more.pop("company", "Northwind Rail"), tuple(facts), **more)
    return {step.kind: step for step in next_steps(history, today(when, country))}


def shown(facts: list[Fact], when: str, **more) -> list[str]:
    return [k for k, step in steps(facts, when, **more).items() if step.begins <= at(when)]


SENT = fact("sent", "2026-11-09T09:00")


def test_silence_brings_a_second_person_then_one_reminder_then_rest() -> None:
    assert shown([SENT], "2026-11-11T12:00") == []
    assert shown([SENT], "2026-11-12T12:00") == ["second_person"]
    assert shown([SENT], "2026-11-18T12:00") == ["second_person", "remind"]
    reminded = [SENT, fact("sent", "2026-11-18T13:00")]
    assert steps(reminded, "2026-12-18T12:00") == {}


def test_a_colleague_asked_already_or_no_company_needs_no_second_person() -> None:
    assert shown([SENT], "2026-11-12T12:00", colleague_asked=True) == []
    assert shown([SENT], "2026-11-12T12:00", company="") == []


def test_holidays_of_the_country_are_no_business_days() -> None:
    christmas = fact("sent", "2026-12-23T09:00")
    assert steps([christmas], "2026-12-23T12:00")["second_person"].due == date(2026, 12, 28)
    german = steps([christmas], "2026-12-23T12:00", "DE")["second_person"]
    assert german.due == date(2026, 12, 29)
    assert steps([christmas], "2026-12-23T12:00", "XX")["second_person"].due == date(2026, 12, 28)


@pytest.mark.parametrize("kind", ["replied", "scheduled", "met", "declined"])
def test_an_answer_ends_the_waiting(kind: str) -> None:
    found = steps([SENT, fact(kind, "2026-11-10T09:00")], "2026-11-30T12:00")
    assert "remind" not in found
    assert "second_person" not in found


TALK = fact("scheduled", "2026-11-27T15:30", "2026-11-20T10:00", minutes=30)


def test_a_talk_is_prepared_confirmed_and_held() -> None:
    assert shown([TALK], "2026-11-24T12:00") == []
    assert shown([TALK], "2026-11-25T12:00") == ["prepare"]
    assert shown([TALK], "2026-11-26T12:00") == ["confirm", "prepare"]
    assert shown([TALK], "2026-11-26T12:00", has_questions=True) == ["confirm"]
    confirmed = [TALK, fact("wrote", "2026-11-26T13:00", note="confirm")]
    assert shown(confirmed, "2026-11-26T14:00", has_questions=True) == []
    found = steps(confirmed, "2026-11-27T12:00", has_questions=True)
    assert found["talk"].due_text == "2026-11-27T15:30:00Z"
    assert not found["talk"].late
    after = steps(confirmed, "2026-11-27T16:00")
    assert list(after) == ["talk"]
    assert after["talk"].late
    assert "Note when it ended" in after["talk"].reason


def test_a_talk_that_was_moved_counts_at_its_new_time() -> None:
    moved = fact("scheduled", "2026-11-25T09:00", "2026-11-21T10:00")
    assert steps([TALK, moved], "2026-11-24T12:00")["talk"].due == moved.at


@pytest.mark.parametrize("kind", ["cancelled", "no_show"])
def test_a_talk_that_fell_through_is_none_and_another_time_is_proposed(kind: str) -> None:
    fallen = fact(kind, "2026-11-24T10:00", note="2026-11-27T15:30:00Z")
    found = steps([SENT, fallen], "2026-11-25T12:00")
    assert list(found) == ["agree"]
    assert found["agree"].due == date(2026, 11, 24)
    assert found["agree"].late
    proposed = fact("wrote", "2026-11-25T09:00", note="reschedule")
    assert shown([SENT, fallen, proposed], "2026-12-03T12:00") == []
    assert shown([SENT, fallen, proposed], "2026-12-04T12:00") == ["agree"]
    again = fact("wrote", "2026-12-04T13:00", note="reschedule")
    assert steps([SENT, fallen, proposed, again], "2026-12-24T12:00") == {}
    assert "agree" not in steps([fallen, TALK], "2026-11-25T12:00")
    assert "agree" not in steps([fallen, fact("met", "2026-11-25T09:00")], "2026-11-25T12:00")


def test_another_talk_noted_later_does_not_end_the_agreed_one() -> None:
    agreed = fact("scheduled", "2026-11-27T15:30", "2026-11-20T10:00", talk=2)
    old = fact("met", "2026-10-01T10:00", "2026-11-24T10:00", talk=1)
    assert "talk" in steps([agreed, old], "2026-11-25T12:00")
    for own in (2, None):
        held = fact("met", "2026-11-24T10:00", talk=own)
        assert "talk" not in steps([agreed, held], "2026-11-25T12:00")


def test_a_talk_agreed_today_needs_no_confirming() -> None:
    soon = fact("scheduled", "2026-11-27T15:30", "2026-11-27T08:00")
    assert "confirm" not in steps([soon], "2026-11-27T09:00")


def test_thanks_are_due_a_day_after_the_end_and_stay_when_late() -> None:
    met = fact("met", "2026-11-23T14:50")
    found = steps([TALK, met], "2026-11-23T15:00")
    assert found["thank"].due_text == "2026-11-24T14:50:00Z"
    assert not found["thank"].late
    assert steps([met], "2026-11-26T15:00")["thank"].late
    thanked = fact("thanked", "2026-11-23T18:00")
    assert "thank" not in steps([met, thanked], "2026-11-26T15:00")


def test_after_thanks_a_note_every_three_months_from_the_last_contact() -> None:
    facts = [fact("met", "2026-08-20T10:00"), fact("thanked", "2026-08-21T10:00")]
    found = steps(facts, "2026-11-24T09:00")["stay_in_touch"]
    assert found.due == date(2026, 11, 21)
    assert not found.late
    assert steps(facts, "2026-12-21T09:00")["stay_in_touch"].late
    assert steps(facts, "2026-11-24T09:00", cadence_months=6)["stay_in_touch"].due == date(
        2027, 2, 21
    )
    again = [*facts, fact("followed_up", "2026-11-23T10:00")]
    assert steps(again, "2026-11-24T09:00")["stay_in_touch"].due == date(2027, 2, 23)
    news = [*facts, fact("job_change", "2026-10-01T10:00", note="A → B")]
    assert steps(news, "2026-11-24T09:00")["stay_in_touch"].details["news"] == "A → B"
    asked = [*facts, fact("sent", "2026-11-23T10:00")]
    assert "stay_in_touch" not in steps(asked, "2026-11-24T09:00")


def test_who_declined_is_left_in_peace_but_promises_are_kept() -> None:
    facts = [SENT, fact("declined", "2026-11-10T09:00")]
    assert steps(facts, "2026-12-24T09:00") == {}
    owed = (
        Owed("the link", date(2026, 11, 10)),
        Owed("a name", date(2026, 11, 1), date(2026, 12, 1)),
    )
    found = next_steps(History(1, "Mara", facts=tuple(facts), owed=owed), today("2026-11-20T09:00"))
    assert [(step.kind, step.due_text, step.late) for step in found] == [
        ("promise", "2026-11-17", True),
        ("promise", "2026-12-01", False),
    ]


def test_the_one_who_named_somebody_is_told() -> None:
    met = (Met("Hana", at("2026-11-20T10:00")),)
    assert shown([], "2026-11-20T12:00", met_through=met) == ["tell"]
    told = [fact("followed_up", "2026-11-21T10:00", note="tell")]
    assert "tell" not in steps(told, "2026-11-22T12:00", met_through=met)


def test_a_follow_up_without_an_answer_is_the_one_reminder() -> None:
    again = fact("followed_up", "2026-11-18T09:00")
    assert stage_of(["sent", "followed_up"]) == "resting"
    assert shown([SENT, again], "2026-12-18T12:00") == []
    # After an answer it keeps in touch.
    assert stage_of(["sent", "replied", "met", "thanked", "followed_up"]) == "in_touch"
    assert stage_of(["followed_up"]) == "in_touch"


def test_a_new_job_reopens_who_was_resting() -> None:
    facts = [SENT, fact("sent", "2026-11-18T09:00"), fact("job_change", "2026-11-19T09:00")]
    facts.append(fact("sent", "2026-11-20T09:00"))
    assert "remind" in steps(facts, "2026-11-24T09:00")


def test_months_end_on_their_last_day() -> None:
    assert add_months(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 10, 5), 3) == date(2027, 1, 5)


def test_steps_are_ordered_by_day_then_urgency() -> None:
    facts = [SENT]
    order = [
        step.due
        for step in next_steps(History(1, "M", "C", tuple(facts)), today("2026-11-24T09:00"))
    ]
    assert order == sorted(order)
    assert at("2026-11-09T09:00") + timedelta(days=3) == at("2026-11-12T09:00")


def test_a_talk_with_a_colleague_holds_the_reminder_back() -> None:
    answered = [fact("sent", "2026-11-10T09:00"), fact("replied", "2026-11-16T09:00")]
    pause = talk_going_on("Hana", answered, today("2026-11-19T12:00"))
    assert pause == Pause("Hana", date(2026, 11, 16), date(2026, 12, 14))
    assert shown([SENT], "2026-11-19T12:00", paused_by=pause) == []
    history = History(1, "Mara", "Rail", (SENT,), paused_by=pause)
    assert held_back(history) == pause
    assert held_back(replace(history, facts=())) is None


@pytest.mark.parametrize("kind", ["thanked", "declined"])
def test_the_talk_is_over_with_the_thanks_a_no_or_long_silence(kind: str) -> None:
    answered = [fact("sent", "2026-11-10T09:00"), fact("replied", "2026-11-16T09:00")]
    over = [*answered, fact(kind, "2026-11-18T09:00")]
    assert talk_going_on("Hana", over, today("2026-11-19T12:00")) is None
    assert talk_going_on("Hana", answered, today("2026-12-14T12:00")) is None
    agreed = [*answered, fact("scheduled", "2026-12-20T09:00", "2026-11-17T09:00")]
    assert talk_going_on("Hana", agreed, today("2026-12-30T12:00")) is not None
    assert talk_going_on("Hana", [SENT], today("2026-11-19T12:00")) is None


def test_the_country_of_the_one_who_answers_comes_before_ones_own() -> None:
    christmas = fact("sent", "2026-12-23T09:00")
    assert steps([christmas], "2026-12-23T12:00", country="")["remind"].due == date(2027, 1, 1)
    theirs = History(1, "Mara", "Rail", (christmas,), country="DE")
    found = {s.kind: s for s in next_steps(theirs, today("2026-12-23T12:00"))}
    assert found["remind"].due == date(2027, 1, 5)
    odd = replace(theirs, country="Germany")
    assert next_steps(odd, today("2026-12-23T12:00"))[1].due == date(2027, 1, 1)


def test_a_letter_that_came_back_asks_for_the_address_and_counts_as_none() -> None:
    back = fact("bounced", "2026-11-09T09:01", note="mara@example.org")
    found = steps([SENT, back], "2026-11-30T12:00")
    assert list(found) == ["verify"]
    assert found["verify"].details["address"] == "mara@example.org"
    again = [SENT, back, fact("sent", "2026-11-10T09:00")]
    assert set(steps(again, "2026-11-30T12:00")) == {"second_person", "remind"}
    assert stage_of(f.kind for f in again) == "asked"


_KINDS = st.sampled_from(
    [
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
    ]
)
_FACTS = st.lists(
    st.tuples(_KINDS, st.integers(0, 60 * 24)).map(
        lambda pair: Fact(
            pair[0],
            at("2026-10-01T00:00") + timedelta(hours=pair[1]),
            at("2026-10-01T00:00") + timedelta(hours=pair[1]),
        )
    ),
    max_size=7,
)
_COUNTRY = st.sampled_from(["", "DE", "US", "XX"])


@given(_FACTS, st.integers(0, 90 * 24), _COUNTRY, st.booleans())
def test_nobody_at_rest_and_nobody_held_back_is_written_to(
    facts: list[Fact], hours: int, country: str, colleague: bool
) -> None:
    now = Today(at("2026-10-01T00:00") + timedelta(hours=hours), BERLIN, WorkCalendar("DE"))
    history = History(1, "M", "Rail", tuple(facts), colleague_asked=colleague, country=country)
    found = [step.kind for step in next_steps(history, now)]
    ordered = sorted(facts, key=lambda f: f.at)
    stage = stage_of(f.kind for f in ordered)
    if stage in ("resting", "declined"):
        assert set(found) <= {"promise", "tell"}
    assert found.count("remind") <= 1
    assert "second_person" not in found or not colleague
    if "remind" in found:
        assert len(open_asks(ordered)) == 1
    pause = Pause("H", now.date, now.date + timedelta(days=1))
    paused = [step.kind for step in next_steps(replace(history, paused_by=pause), now)]
    assert not {"remind", "second_person"} & set(paused)
    assert set(found) - set(paused) <= {"remind", "second_person"}
