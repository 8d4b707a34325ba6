import pytest

from app.clock import FixedClock
from app.interviews.service import take_fact_out
from app.people.queries import contact_lines, dossier, people_by_stage, people_ids, stage_counts
from app.people.service import add_person, log_event
from app.store.db import Store


@pytest.fixture
def four(store: Store, clock: FixedClock) -> list[int]:
    made = [
        add_person(store, clock, "Ann", "B", company="Zebra", connected_on="2020-01-01"),
        add_person(store, clock, "Bob", "B", company="Contoso", connected_on="2024-01-01"),
        add_person(store, clock, "Cid", "B"),
        add_person(store, clock, "Dan", "B", company="Contoso", connected_on="2022-01-01"),
    ]
    return [min(changes.of("person")) for changes in made]


def test_people_come_by_name_company_or_newest(store: Store, four: list[int]) -> None:
    ann, bob, cid, dan = four
    assert people_ids(store) == [ann, bob, cid, dan]
    assert people_ids(store, order="company") == [bob, dan, ann, cid]
    assert people_ids(store, order="company", limit=3) == [bob, dan, ann]
    assert people_ids(store, "b", order="newest") == [bob, dan, ann, cid]
    assert people_ids(store, "conto") == [bob, dan]


def test_people_can_be_narrowed_by_stage(store, clock, four: list[int]) -> None:
    ann, bob, cid, dan = four
    log_event(store, clock, bob, "sent")
    log_event(store, clock, dan, "met")
    assert people_ids(store, stage="to_research") == [ann, cid]
    assert people_ids(store, stage="asked") == [bob]
    assert people_ids(store, "ann", stage="asked") == []
    assert people_by_stage(store) == {"asked": [bob], "met": [dan]}
    assert stage_counts(store) == {"": 4, "to_research": 2, "asked": 1, "met": 1}


def test_a_line_knows_its_facts_and_one_can_be_taken_out(store, clock, four: list[int]) -> None:
    ann = four[0]
    event = log_event(store, clock, ann, "sent")
    line = contact_lines(store, four)[ann]
    assert (line.name, line.shared, line.latest("sent")) == ("Ann B", 0, "2026-11-24T09:00:00Z")
    assert line.latest("met") == ""
    take_fact_out(store, clock, min(event.of("event")))
    assert contact_lines(store, [ann])[ann].row.stage == "to_research"


def test_the_present_job_leads_the_career(store, four: list[int]) -> None:
    assert [job.company for job in dossier(store, four[0]).career] == ["Zebra"]
    assert dossier(store, four[2]).career == ()
