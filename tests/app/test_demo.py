from app.clock import FixedClock
from app.demo import add_sample, remove_sample, sample_ids
from app.people.queries import people_ids
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
