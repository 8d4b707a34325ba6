from datetime import timedelta

import pytest

from app.cadence.due import due_steps, steps_of
from app.cadence.rhythm import (
    NEVER,
    cadence_of,
    groups,
    groups_of,
    join_group,
    leave_group,
    set_cadence,
)
from app.people.service import add_person, log_event
from tests.refusals import refusal_of


@pytest.fixture
def three(store, clock) -> list[int]:
    made = [min(add_person(store, clock, name, "X").of("person")) for name in ("A", "B", "C")]
    for who in made:
        log_event(store, clock, who, "met", clock.now() - timedelta(days=100))
        log_event(store, clock, who, "thanked", clock.now() - timedelta(days=100))
    return made


def touched(store, clock) -> list[int]:
    return sorted(s.person_id for s in due_steps(store, clock) if s.kind == "stay_in_touch")


def test_it_is_set_for_several_at_once_with_one_undo(store, clock, three) -> None:
    assert touched(store, clock) == three
    set_cadence(store, three[:2], 6)
    assert touched(store, clock) == [three[2]]
    assert cadence_of(store, three[:2]) == 6
    assert cadence_of(store, three) is None
    store.undo()
    assert touched(store, clock) == three
    set_cadence(store, [*three, 999], NEVER)
    assert touched(store, clock) == []


def test_a_group_counts_for_its_members_and_ones_own_before_it(store, clock, three) -> None:
    join_group(store, three, " Rail  people ", 12)
    assert [(g.name, g.months, g.members) for g in groups(store)] == [("Rail people", 12, 3)]
    assert touched(store, clock) == []
    set_cadence(store, three[:1], 3)
    assert touched(store, clock) == three[:1]
    join_group(store, three[1:2], "rail people", 1)
    assert touched(store, clock) == three
    assert len(groups(store)) == 1
    assert [g.name for g in groups_of(store, three)] == ["Rail people"]
    leave_group(store, three, groups(store)[0].id)
    assert groups(store) == []
    assert steps_of(store, clock, three[1])[0].details["months"] == 3
    store.undo()
    assert len(groups_of(store, three)) == 1


def test_the_shortest_of_several_groups_counts_and_never_only_alone(store, clock, three) -> None:
    join_group(store, three[:1], "Seldom", 12)
    join_group(store, three[:1], "Never", NEVER)
    assert steps_of(store, clock, three[0])[0].details["months"] == 12
    leave_group(store, three[:1], groups(store)[1].id)
    assert steps_of(store, clock, three[0]) == []


def test_a_group_needs_a_name(store, three) -> None:
    assert refusal_of(join_group, store, three, "  ", 3) == "empty_entry"
