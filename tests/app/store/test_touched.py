from app.people.service import add_person, log_event
from app.store.db import Store
from app.store.models import Event
from app.store.touched import KEPT, trim_touched


def seen(store: Store) -> list[int]:
    return [row[0] for row in store.sql("SELECT person_id FROM touched ORDER BY id")]


def test_every_fact_written_undone_or_moved_notes_its_person(store: Store, clock) -> None:
    (who,) = add_person(store, clock, "Mara", "X").of("person")
    assert seen(store) == []
    log_event(store, clock, who, "sent")
    store.undo()
    store.redo()
    assert set(seen(store)) == {who}
    count = len(seen(store))
    with store.operation("card") as op:
        from app.store.models import Person

        op.update(Person, who, why="Because")
        op.update(Person, who, company="Rail")
    assert seen(store)[count:] == [who]
    with store.operation("away") as op:
        op.delete(Person, who)
    assert store.sql("SELECT max(card) FROM touched")[0][0] == 1


def test_old_notes_are_let_go_of_only_when_they_are_many(store: Store, clock) -> None:
    trim_touched(store)
    (who,) = add_person(store, clock, "Mara", "X").of("person")
    rows = ((who, "sent", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),)
    for count, left in ((KEPT, KEPT), (KEPT + 5, KEPT)):
        with store.operation("many", undoable=False) as op:
            op.insert_many(Event, ("person_id", "kind", "at", "recorded_at"), rows * count)
        trim_touched(store)
        assert len(seen(store)) == left
