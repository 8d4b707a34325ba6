from datetime import timedelta

import pytest

from app.cadence.due import coming_steps, due_steps, snooze_step, steps_of
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
