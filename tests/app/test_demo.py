from app.cadence.due import coming_steps, due_steps
from app.clock import FixedClock
from app.demo import add_sample, be_sample, remove_sample, sample_ids
from app.people.queries import people_ids, people_rows
from app.people.service import add_person
from app.store.db import Store


def test_sample_people_come_once_and_go_alone(store: Store, clock: FixedClock) -> None:
    own = min(add_person(store, clock, "Nora", "Weiss").of("person"))
    add_sample(store, clock)
    assert not add_sample(store, clock)
    assert len(sample_ids(store)) == 10
    remove_sample(store)
    assert people_ids(store) == [own]
    store.undo()
    assert len(people_ids(store)) == 11


def test_the_sample_shows_every_stage_and_what_is_due(store: Store, clock: FixedClock) -> None:
    be_sample(store)
    clock.set_zone("Europe/Stockholm")
    add_sample(store, clock)
    rows = people_rows(store, people_ids(store))
    assert {row.stage for row in rows.values()} == {
        "to_research",
        "asked",
        "said_yes",
        "met",
        "in_touch",
    }
    due = {(rows[step.person_id].first_name, step.kind) for step in due_steps(store, clock)}
    assert {
        ("Mara", "thank"),
        ("Jonas", "talk"),
        ("Priya", "remind"),
        ("Tomás", "stay_in_touch"),
    } <= due
    assert {step.kind for step in coming_steps(store, clock)} >= {"prepare", "stay_in_touch"}
    store.undo()
