"""What is held in memory is what a cold reading finds, whatever was written, undone or moved."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cadence.board import HORIZON, MANY, board_of
from app.cadence.due import (
    coming_steps,
    due_steps,
    held_back_steps,
    next_due_moment,
    snooze_step,
    today_of,
)
from app.cadence.next_steps import CONTACTS, next_steps
from app.cadence.reading import load_histories, people_to_look_at
from app.clock import FixedClock, iso
from app.errors import AppError
from app.interviews.promises import MINE, add_promise, keep_promise
from app.interviews.referrals import add_named, note_name
from app.interviews.service import agree_at, cancel, correct_fact, hold_at, take_fact_out
from app.people.merge import merge_people
from app.people.service import (
    add_person,
    delete_person,
    edit_person,
    log_event,
    put_aside,
)
from app.store.db import Store
from app.store.models import Event, Message

KINDS = ("sent", "replied", "declined", "met", "thanked", "followed_up")
_FIXED = settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def seen(store: Store, clock: FixedClock):
    """All that the program says of what is due, in one value; beyond the horizon it says little."""
    today = today_of(store, clock)
    moment = next_due_moment(store, clock)
    soon = moment and moment < today.start(today.date + timedelta(days=HORIZON + 1))
    steps = (*due_steps(store, clock), *coming_steps(store, clock))
    told = [(s.person_id, s.key, iso(s.begins), s.due_text, s.reason, s.late, s.old) for s in steps]
    return told, moment if soon else None, held_back_steps(store)


def from_the_beginning(store: Store, clock: FixedClock):
    """The same, with nothing remembered."""
    kept, store.memory = store.memory, {}
    try:
        return seen(store, clock)
    finally:
        store.memory = kept


def stories_kept(store: Store) -> list[tuple[object, ...]]:
    """What the store keeps of each person's story (schema step 5)."""
    return store.sql("SELECT person_id, kinds, last_at, contact_at FROM story ORDER BY person_id")


def stories_told(store: Store) -> list[tuple[object, ...]]:
    """The same, told from the facts."""
    told: dict[int, list[tuple[str, str]]] = {}
    for who, kind, at in store.sql("SELECT person_id, kind, at FROM event ORDER BY at, id"):
        told.setdefault(who, []).append((kind, at))
    return [
        (
            who,
            " ".join(kind for kind, _ in facts),
            facts[-1][1],
            max((at for kind, at in facts if kind in CONTACTS), default=""),
        )
        for who, facts in sorted(told.items())
    ]


class Hand:
    """Does one of many things to one of a few people."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.store, self.clock = store, clock

    def do(self, what: str, who: int, number: int) -> None:
        if what in ("forward", "back", "undo", "redo", "uncount"):
            self._time(what, number)
            return
        ids = [row[0] for row in self.store.sql("SELECT id FROM person ORDER BY id")]
        if not ids:
            add_person(self.store, self.clock, "New", "One", company="Rail")
        elif what in KINDS:
            at = self.clock.now() - timedelta(hours=number * 7)
            log_event(self.store, self.clock, ids[who % len(ids)], what, at)
        else:
            self._other(what, ids, who, number)

    def _time(self, what: str, number: int) -> None:
        if what == "undo":
            self.store.undo()
        elif what == "redo":
            self.store.redo()
        elif what == "uncount":
            with self.store.operation("not counted", undoable=False) as op:
                for (row,) in self.store.sql("SELECT max(id) FROM event HAVING max(id) NOT NULL"):
                    op.delete(Event, row)
        else:
            hours = number * (11 if what == "forward" else -1)
            self.clock.advance(timedelta(hours=hours))

    def _other(self, what: str, ids: list[int], who: int, number: int) -> None:
        store, clock, person = self.store, self.clock, ids[who % len(ids)]
        events = [row[0] for row in store.sql("SELECT id FROM event ORDER BY id")]
        promises = [row[0] for row in store.sql("SELECT id FROM promise ORDER BY id")]
        if what == "agree":
            agree_at(store, clock, person, clock.now() + timedelta(hours=number * 5))
        elif what == "hold":
            hold_at(store, clock, person)
        elif what == "cancel":
            cancel(store, clock, person)
        elif what == "move_company":
            edit_person(store, clock, person, "company", ("Rail", "Ferry", "")[number % 3])
        elif what == "aside":
            put_aside(store, clock, person)
        elif what == "snooze":
            kind = ("thank", "remind", "stay_in_touch", "agree", "promise")[number % 5]
            until = clock.now() + timedelta(hours=number) if number % 2 else None
            snooze_step(store, clock, person, kind, until)
        elif what == "promise":
            add_promise(store, clock, person, MINE, "the link", clock.today())
        elif what == "keep" and promises:
            keep_promise(store, clock, promises[number % len(promises)])
        elif what == "name":
            note_name(store, clock, person, f"P{number % 4} X")
            add_named(store, clock, person)
        elif what == "delete_event" and events:
            take_fact_out(store, clock, events[number % len(events)])
        elif what == "correct_fact" and events:
            correct_fact(
                store, clock, events[number % len(events)], clock.now() - timedelta(days=number)
            )
        elif what == "merge" and len(ids) > 1:
            merge_people(store, clock, person, ids[(who + 1) % len(ids)])
        elif what == "delete":
            delete_person(store, person)
        elif what == "said":
            self._said(person, number)

    def _said(self, person: int, number: int) -> None:
        """Words come, are corrected, and go; ids of messages are used again."""
        ids = [row[0] for row in self.store.sql("SELECT id FROM message ORDER BY id")]
        with self.store.operation("said") as op:
            at = iso(self.clock.now() - timedelta(days=number))
            if ids and number % 4 == 0:
                op.delete(Message, ids[-1])
            if ids and number % 4 == 1:
                op.update(Message, ids[0], at=at)
            else:
                op.insert(Message, person_id=person, at=at, direction="in", source="message",
                          text="Hello")  # fmt: skip


_WHAT = st.sampled_from(
    (
        *KINDS,
        *KINDS,
        "agree",
        "hold",
        "cancel",
        "move_company",
        "aside",
        "said",
        "snooze",
        "promise",
        "keep",
        "name",
        "delete_event",
        "correct_fact",
        "merge",
        "delete",
        "undo",
        "undo",
        "redo",
        "forward",
        "forward",
        "back",
        "uncount",
    )
)


@_FIXED
@given(st.lists(st.tuples(_WHAT, st.integers(0, 5), st.integers(0, 40)), max_size=14))
def test_what_is_remembered_is_what_a_cold_reading_finds(tmp_path: Path, steps) -> None:
    folder = tmp_path / str(len(list(tmp_path.iterdir())))
    clock = FixedClock(datetime(2026, 11, 24, 9, 0, tzinfo=UTC), "Europe/Berlin")
    store = Store.open(folder / "askwell.db", clock)
    hand = Hand(store, clock)
    for number in range(4):
        add_person(store, clock, f"P{number}", "X", company=("Rail", "Ferry")[number % 2])
    for step in steps:
        try:
            hand.do(*step)
        except AppError:
            continue
        assert seen(store, clock) == from_the_beginning(store, clock), step
        assert stories_kept(store) == stories_told(store), step
    store.close()


_STORY = st.lists(
    st.tuples(
        st.sampled_from(
            (*KINDS, "scheduled", "wrote", "job_change", "bounced", "cancelled", "no_show", "moved")
        ),
        st.integers(0, 400),
    ),
    max_size=7,
)


@_FIXED
@given(st.lists(_STORY, min_size=1, max_size=6), st.sampled_from([None, 1, 6, 0]))
def test_nobody_who_has_a_step_is_left_out_unread(store, clock, stories, months) -> None:
    with store.operation("stories", undoable=False) as op:
        for (row,) in store.sql("SELECT id FROM event"):
            op.delete(Event, row)
    for number, story in enumerate(stories):
        (who,) = add_person(store, clock, f"P{number}", "X", cadence_months=months).of("person")
        with store.operation("facts") as op:
            for kind, days in story:
                at = iso(clock.now() + timedelta(days=20 - days))
                op.insert(Event, person_id=who, kind=kind, at=at, recorded_at=at)
    today = today_of(store, clock)
    until = today.start(today.date + timedelta(days=HORIZON + 1))
    ids, _ = people_to_look_at(store, today, until)
    for history in load_histories(store, today):
        if any(step.begins < until for step in next_steps(history, today)):
            assert history.person_id in ids, history.facts


def test_another_program_that_writes_is_noticed(store: Store, clock: FixedClock) -> None:
    (who,) = add_person(store, clock, "Mara", "X").of("person")
    log_event(store, clock, who, "sent")
    due_steps(store, clock)
    other = Store(store.path, clock)
    log_event(other, clock, who, "met")
    other.close()
    assert [step.kind for step in due_steps(store, clock)] == ["thank"]


def test_one_change_reads_one_person_anew(store: Store, clock: FixedClock, monkeypatch) -> None:
    people = [min(add_person(store, clock, f"P{n}", "X").of("person")) for n in range(5)]
    for who in people:
        log_event(store, clock, who, "met")
    due_steps(store, clock)
    read: list[int] = []
    load = load_histories

    def noted(store, today, ids=None):
        read.extend(ids or [])
        return load(store, today, ids)

    monkeypatch.setattr("app.cadence.board.load_histories", noted)
    log_event(store, clock, people[2], "thanked")
    assert [step.person_id for step in due_steps(store, clock)] == [
        who for who in people if who != people[2]
    ]
    assert read == [people[2]]


def test_very_many_changes_and_a_new_day_are_read_from_the_beginning(store, clock) -> None:
    (who,) = add_person(store, clock, "Mara", "X").of("person")
    due_steps(store, clock)
    with store.operation("many") as op:
        for _ in range(MANY + 1):
            now = iso(clock.now())
            op.insert(Event, person_id=who, kind="sent", at=now, recorded_at=now)
    assert seen(store, clock) == from_the_beginning(store, clock)
    clock.advance(timedelta(days=1))
    assert seen(store, clock) == from_the_beginning(store, clock)
    board = board_of(store)
    assert coming_steps(store, clock, 400) == coming_steps(store, clock, 400)
    assert board_of(store) is board


@pytest.mark.parametrize("table", ["touched"])
def test_a_note_of_changes_that_was_cleared_is_noticed(store, clock, table) -> None:
    (who,) = add_person(store, clock, "Mara", "X").of("person")
    log_event(store, clock, who, "sent")
    due_steps(store, clock)
    log_event(store, clock, who, "met")
    store.db.execute_sql(f"DELETE FROM {table}")
    log_event(store, clock, who, "replied")
    assert seen(store, clock) == from_the_beginning(store, clock)
