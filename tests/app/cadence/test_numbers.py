"""The numbers of the method: within their bounds, one Undo each, and what is due follows."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cadence.due import coming_steps, due_steps, steps_of
from app.cadence.history import Rules
from app.cadence.numbers import BOUNDS, KEY, rules_of, set_number, usual_numbers
from app.people.service import add_person, log_event
from app.settings import Settings


def test_the_usual_numbers_are_those_of_the_method(store):
    assert rules_of(store) == Rules()
    rules = Rules()
    assert (rules.second_person_days, rules.remind_days) == (3, 7)
    assert (rules.cadence_months, rules.late_months, rules.new_a_day) == (3, 1, 5)
    for name, (least, most) in BOUNDS.items():
        assert least <= getattr(rules, name) <= most


def test_a_number_is_one_undo_and_so_is_going_back(store):
    assert set_number(store, "cadence_months", 4).touches("setting")
    set_number(store, "cadence_months", 6)
    assert rules_of(store).cadence_months == 6
    set_number(store, "new_a_day", 2)
    usual_numbers(store)
    assert rules_of(store) == Rules()
    assert not usual_numbers(store)
    store.undo()
    assert (rules_of(store).cadence_months, rules_of(store).new_a_day) == (6, 2)
    store.undo()
    assert rules_of(store) == Rules(cadence_months=6)
    store.undo()
    assert rules_of(store) == Rules()


def test_a_number_stays_within_its_bounds(store):
    set_number(store, "new_a_day", 500)
    assert rules_of(store).new_a_day == 20
    set_number(store, "new_a_day", -1)
    assert rules_of(store).new_a_day == 1


@pytest.mark.parametrize("damaged", [3, ["x"], {"remind_days": "7"}, {"remind_days": 4000}])
def test_what_is_damaged_is_the_usual(store, damaged):
    Settings(store).set(KEY, damaged)
    assert rules_of(store) == Rules()


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(["second_person_days", "remind_days"]), st.integers(-5, 90)),
        max_size=6,
    )
)
def test_the_reminder_comes_after_the_second_person_whatever_is_chosen(store, moves):
    for name, value in moves:
        set_number(store, name, value)
        rules = rules_of(store)
        assert rules.second_person_days < rules.remind_days
        least, most = BOUNDS[name]
        assert getattr(rules, name) == min(max(value, least), most)


def test_what_is_due_follows_the_numbers_at_once(store, clock):
    who = min(add_person(store, clock, "Ann", "Lee", company="Rail").of("person"))
    log_event(store, clock, who, "sent", clock.now() - timedelta(days=8))
    due = {step.kind: step for step in due_steps(store, clock)}
    assert "second_person" in due
    assert "remind" not in due
    set_number(store, "remind_days", 5)
    due = {step.kind: step for step in due_steps(store, clock)}
    assert due["remind"].reason == "No reply from Ann Lee for 5 business days."
    set_number(store, "second_person_days", 20)
    assert [s.kind for s in due_steps(store, clock) if s.person_id == who] == []
    assert {s.details["days"] for s in steps_of(store, clock, who)} == {20, 21}
    assert [s.kind for s in coming_steps(store, clock)] == []
