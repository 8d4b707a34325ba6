"""Dream companies and titles: kept in order, and who is there."""

import pytest

from app.clock import FixedClock
from app.errors import AppError
from app.people.service import add_person, log_event
from app.research.targets import (
    add_target,
    all_targets,
    edit_target,
    move_target,
    people_of_targets,
    remove_target,
    ways_to,
)
from app.store.db import Store
from app.store.models import Education, Position
from tests.refusals import coded


def names(store: Store, kind: str = "company") -> list[str]:
    return [target.name for target in all_targets(store, kind)]


@pytest.fixture
def dreams(store: Store) -> list[int]:
    return [add_target(store, "company", name)[0] for name in ("Northwind Rail", "Contoso", "Acme")]


def test_a_dream_is_added_once_and_behind_the_others(store, dreams) -> None:
    again, changes = add_target(store, "company", "  contoso   GmbH ")
    assert (again, bool(changes)) == (dreams[1], False)
    assert names(store) == ["Northwind Rail", "Contoso", "Acme"]
    add_target(store, "title", "Staff Engineer", " the craft ")
    assert all_targets(store, "title")[0].reason == "the craft"
    with pytest.raises(AppError, check=coded("empty_target")):
        add_target(store, "title", "  ")


def test_dreams_are_ordered_and_every_step_is_undone(store, dreams) -> None:
    move_target(store, dreams[2], 0)
    assert names(store) == ["Acme", "Northwind Rail", "Contoso"]
    assert [t.rank for t in all_targets(store, "company")] == [1, 2, 3]
    store.undo()
    assert names(store) == ["Northwind Rail", "Contoso", "Acme"]
    remove_target(store, dreams[0])
    assert [(t.name, t.rank) for t in all_targets(store)] == [("Contoso", 1), ("Acme", 2)]
    store.undo()
    assert names(store)[0] == "Northwind Rail"
    for gone in (move_target, lambda s, i, _: remove_target(s, i)):
        with pytest.raises(AppError, check=coded("row_gone")):
            gone(store, 999, 0)


def test_a_dream_is_edited_and_never_doubled(store, dreams) -> None:
    edit_target(store, dreams[0], "reason", "Moves a country")
    edit_target(store, dreams[0], "name", " Northwind  Trains ")
    first = all_targets(store)[0]
    assert (first.name, first.reason) == ("Northwind Trains", "Moves a country")
    edit_target(store, dreams[0], "reason", " ")
    assert all_targets(store)[0].reason == ""
    with pytest.raises(AppError, check=coded("known_target")):
        edit_target(store, dreams[0], "name", "ACME")
    with pytest.raises(AppError, check=coded("empty_target")):
        edit_target(store, dreams[0], "name", " ")


def test_who_is_there_who_was_and_who_has_the_title(
    store: Store, clock: FixedClock, dreams
) -> None:
    title = add_target(store, "title", "Staff Engineer")[0]
    made = [("Ann", "Contoso AB", "Sr. Staff Engineer"), ("Bo", "contoso", "Clerk"),
            ("Cy", "Litware", "Staff Eng."), ("Di", "Proseware", None)]  # fmt: skip
    ids = [
        min(add_person(store, clock, first, "X", company=company, position=job).of("person"))
        for first, company, job in made
    ]
    with store.operation("past") as op:
        for who in (ids[3], ids[1]):
            op.insert(
                Position, person_id=who, company="Contoso", title="Staff Engineer", source="pdf"
            )
    found = people_of_targets(store)
    assert (found[dreams[1]].now, found[dreams[1]].was) == ((ids[0], ids[1]), (ids[3],))
    assert found[dreams[1]].both == {ids[0]}
    assert found[title].now == (ids[0], ids[2])
    assert set(found[title].was) == {ids[1], ids[3]}
    assert found[dreams[2]].now == ()


def test_without_dreams_there_is_nobody_to_list(store, clock) -> None:
    add_person(store, clock, "Ann", "B", company="Contoso")
    assert people_of_targets(store) == {}


def test_a_company_with_nobody_has_ways_to_it(store, clock) -> None:
    assert [way.kind for way in ways_to(store, "Acme & Co")] == ["second_degree", "event"]
    lena = min(add_person(store, clock, "Lena", "F").of("person"))
    log_event(store, clock, lena, "met")
    with store.operation("mine") as op:
        op.insert(Education, school="Uppsala University", source="hand")
    ways = {way.kind: way for way in ways_to(store, "Acme & Co")}
    assert ways["ask"].names == ("Lena F",)
    assert "Acme%20%26%20Co&network=%5B%22S%22%5D" in ways["second_degree"].url
    assert "Uppsala%20University" in ways["alumni"].url
