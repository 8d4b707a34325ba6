from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.cadence.business_days import WorkCalendar
from app.cadence.next_steps import (
    Fact,
    History,
    Met,
    Owed,
    Today,
    add_months,
    next_steps,
)

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
    assert steps([SENT, fallen, proposed], "2026-11-25T12:00") == {}
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
