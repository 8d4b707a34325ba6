from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cadence.due import (
    coming_steps,
    due_steps,
    held_back_by,
    held_back_steps,
    next_due_moment,
    second_person,
    snooze_step,
    steps_of,
)
from app.clock import FixedClock, iso
from app.people.keys import company_key
from app.people.service import add_person, log_event
from app.store.db import Store
from app.store.models import Event, Person, Promise, Referral, Target


@pytest.fixture
def person(store: Store, clock: FixedClock):
    def make(first: str, company: str = "", **more) -> int:
        return min(add_person(store, clock, first, "X", company=company, **more).of("person"))

    return make


def kinds(store: Store, clock: FixedClock) -> list[tuple[int, str]]:
    return [(step.person_id, step.kind) for step in due_steps(store, clock)]


def test_new_people_are_spread_five_a_day_and_one_a_company(store, clock, person) -> None:
    ids = [person(f"P{n}", f"Company {n // 2}") for n in range(20)]
    found = kinds(store, clock)
    assert len(found) == 5
    assert {kind for _, kind in found} == {"write"}
    assert len({(who - 1) // 2 for who, _ in found}) == 5
    log_event(store, clock, ids[0], "sent")
    log_event(store, clock, ids[2], "sent", clock.now() - timedelta(days=1))
    found = kinds(store, clock)
    assert len(found) == 4
    assert ids[1] not in [who for who, _ in found]
    clock.advance(timedelta(days=1))
    assert len([1 for _, kind in kinds(store, clock) if kind == "write"]) == 5


def test_the_best_reasons_come_first(store, clock, person) -> None:
    plain, target, why = person("A", "A1"), person("B", "B1"), person("C", "C1", why="Because")
    changed = person("D", "D1")
    with store.operation("aim") as op:
        op.insert(Target, kind="company", name="B1", name_key=company_key("B1"), priority=1)
        now = iso(clock.now())
        op.insert(Event, person_id=changed, kind="job_change", at=now, recorded_at=now)
    assert [who for who, _ in kinds(store, clock)] == [why, target, changed, plain]
    assert "why" in due_steps(store, clock)[0].reason


def test_a_step_can_wait_or_go(store, clock, person) -> None:
    mara = person("Mara", "Rail")
    log_event(store, clock, mara, "met", clock.now() - timedelta(hours=2))
    assert kinds(store, clock) == [(mara, "thank")]
    snooze_step(store, clock, mara, "thank", clock.now() + timedelta(hours=1))
    assert kinds(store, clock) == []
    clock.advance(timedelta(hours=2))
    assert kinds(store, clock) == [(mara, "thank")]
    snooze_step(store, clock, mara, "thank", None)
    clock.advance(timedelta(days=9))
    assert kinds(store, clock) == []
    log_event(store, clock, mara, "met")
    assert kinds(store, clock) == [(mara, "thank")]


def test_the_next_moment_is_when_something_begins_comes_back_or_is_late(store, clock, person):
    assert next_due_moment(store, clock) is None
    mara = person("Mara", "Rail")
    log_event(store, clock, mara, "met", clock.now() - timedelta(hours=2))
    late = clock.now() + timedelta(hours=22)
    assert next_due_moment(store, clock) == late
    back = clock.now() + timedelta(hours=1)
    snooze_step(store, clock, mara, "thank", back)
    assert next_due_moment(store, clock) == back
    clock.advance(timedelta(hours=23))
    assert next_due_moment(store, clock) is None
    sam = person("Sam", "Ferry")
    log_event(store, clock, sam, "sent")
    assert next_due_moment(store, clock) == datetime(2026, 11, 30, tzinfo=UTC)
    clock.advance(timedelta(days=5))
    snooze_step(store, clock, sam, "second_person", None)
    assert next_due_moment(store, clock) == datetime(2026, 12, 4, tzinfo=UTC)


def test_who_is_put_off_is_not_proposed(store, clock, person) -> None:
    mara = person("Mara")
    assert kinds(store, clock) == [(mara, "write")]
    snooze_step(store, clock, mara, "write", clock.now() + timedelta(days=7))
    assert kinds(store, clock) == []


def test_a_colleague_who_was_asked_is_the_second_person(store, clock, person) -> None:
    a, b = person("A", "Rail"), person("B", "Rail")
    log_event(store, clock, a, "sent", clock.now() - timedelta(days=6))
    assert (a, "second_person") in kinds(store, clock)
    assert [step.kind for step in steps_of(store, clock, a)] == ["second_person", "remind"]
    assert (b, "write") in kinds(store, clock)
    log_event(store, clock, b, "sent")
    assert (a, "second_person") not in kinds(store, clock)
    assert [step.kind for step in steps_of(store, clock, a)] == ["remind"]


def test_what_comes_is_told_two_weeks_ahead(store, clock, person) -> None:
    mara = person("Mara", "Rail")
    log_event(store, clock, mara, "scheduled", clock.now() + timedelta(days=5))
    assert [step.kind for step in coming_steps(store, clock)] == ["prepare", "confirm", "talk"]
    assert coming_steps(store, clock, 1) == []


def test_promises_and_referrals_are_due(store, clock, person) -> None:
    mara, hana = person("Mara"), person("Hana")
    now = iso(clock.now())
    with store.operation("owe") as op:
        op.insert(
            Promise,
            person_id=mara,
            direction="mine",
            text="the link",
            due_on="2026-11-20",
            created_at=now,
        )
        op.insert(Referral, from_person_id=mara, to_person_id=hana, name="Hana X", created_at=now)
    log_event(store, clock, hana, "met", clock.now() - timedelta(hours=1))
    assert [kind for who, kind in kinds(store, clock) if who == mara] == [
        "promise",
        "tell",
        "write",
    ]


def test_nobody_has_nothing_due(store, clock, person) -> None:
    assert due_steps(store, clock) == []
    mara = person("Mara")
    assert steps_of(store, clock, mara)[0].kind == "write"
    log_event(store, clock, mara, "declined")
    assert steps_of(store, clock, mara) == []
    with store.operation("aside") as op:
        op.update(Person, mara, put_aside_at=iso(clock.now()))
    assert due_steps(store, clock) == []


def test_an_answer_at_the_company_holds_the_others_back(store, clock, person) -> None:
    a, b, c = person("A", "Rail"), person("B", "Rail"), person("C", "Ferry")
    for who in (a, b, c):
        log_event(store, clock, who, "sent", clock.now() - timedelta(days=12))
    assert {(a, "remind"), (b, "remind"), (c, "remind")} <= set(kinds(store, clock))
    log_event(store, clock, b, "replied", clock.now() - timedelta(days=1))
    assert [step for step in kinds(store, clock) if step[0] in (a, b)] == [(b, "agree")]
    assert (c, "remind") in kinds(store, clock)
    assert steps_of(store, clock, a) == []
    assert [(who, pause.name) for who, pause in held_back_steps(store)] == [(a, "B X")]
    assert held_back_by(store, a).name == "B X"
    assert held_back_by(store, c) is None
    log_event(store, clock, b, "thanked")
    assert (a, "remind") in kinds(store, clock)


def test_who_answered_long_before_is_no_second_person(store, clock, person) -> None:
    bob, ann, cid = person("Bob", "Rail"), person("Ann", "Rail"), person("Cid", "Rail")
    log_event(store, clock, bob, "sent", clock.now() - timedelta(days=300))
    log_event(store, clock, bob, "declined", clock.now() - timedelta(days=290))
    log_event(store, clock, ann, "sent", clock.now() - timedelta(days=6))
    assert (ann, "second_person") in kinds(store, clock)
    assert second_person(store, ann) == cid
    log_event(store, clock, cid, "sent", clock.now() - timedelta(days=8))
    assert (ann, "second_person") not in kinds(store, clock)


def test_the_second_person_is_whoever_is_proposed_there_already(store, clock, person) -> None:
    a, b, why = person("A", "Rail"), person("B", "Rail"), person("C", "Rail", why="Because")
    person("D", "Ferry")
    assert second_person(store, a) == why
    log_event(store, clock, a, "sent", clock.now() - timedelta(days=6))
    steps = due_steps(store, clock)
    assert second_person(store, a, steps) == next(
        s.person_id for s in steps if s.kind == "write" and s.person_id in (b, why)
    )
    log_event(store, clock, why, "sent")
    assert second_person(store, a) == b
    assert second_person(store, person("E")) is None


_SENDS = st.lists(
    st.tuples(
        st.integers(0, 7),
        st.sampled_from(["sent", "sent", "replied", "declined", "met", "bounced"]),
        st.integers(0, 40),
    ),
    max_size=12,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(_SENDS)
def test_never_two_first_letters_to_one_company_at_once(store, clock, person, facts) -> None:
    people = [person(f"P{n}", f"C{n % 3}") for n in range(8)]
    now = clock.now()
    with store.operation("facts") as op:
        for who, kind, days in facts:
            at = iso(now - timedelta(days=days))
            op.insert(Event, person_id=people[who], kind=kind, at=at, recorded_at=at)
    steps = [step for step in due_steps(store, clock) if step.person_id in people]
    first: dict[int, set[int]] = {}
    for step in steps:
        if step.kind in ("write", "second_person"):
            who = step.person_id
            if step.kind == "second_person":
                who = second_person(store, step.person_id, steps) or 0
            if who:
                first.setdefault(people.index(who) % 3, set()).add(who)
    assert all(len(who) == 1 for who in first.values()), first
    with store.operation("away") as op:
        for who in people:
            op.delete(Person, who)
