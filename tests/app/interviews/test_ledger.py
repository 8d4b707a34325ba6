"""The ledger of promises over everybody."""

from datetime import date, timedelta

import pytest

from app.errors import AppError
from app.interviews import promises
from app.interviews.ledger import counts_of, ledger
from app.interviews.promises import MINE, THEIRS, add_promise
from app.people.service import add_person, delete_person
from tests.refusals import coded


@pytest.fixture
def mara(store, clock) -> int:
    return min(add_person(store, clock, "Mara", "Oyelaran").of("person"))


def texts(store, clock) -> list[str]:
    return [entry.promise.text for entry in ledger(store, clock)]


def test_what_is_open_comes_first_by_its_day_and_what_was_kept_last(store, clock, mara):
    today = clock.today()
    add_promise(store, clock, mara, MINE, "no day")
    add_promise(store, clock, mara, THEIRS, "next week", today + timedelta(days=7))
    add_promise(store, clock, mara, MINE, "yesterday", today - timedelta(days=1))
    first, _ = add_promise(store, clock, mara, MINE, "kept first", today)
    second, _ = add_promise(store, clock, mara, THEIRS, "kept last")
    promises.keep_promise(store, clock, first)
    clock.advance(timedelta(hours=1))
    promises.keep_promise(store, clock, second)
    assert texts(store, clock) == ["yesterday", "next week", "no day", "kept last", "kept first"]
    found = ledger(store, clock)
    assert [entry.urgency(today) for entry in found] == ["late", "open", "", "", ""]
    assert found[0].name == "Mara Oyelaran"
    assert (found[0].made_on, found[3].done_on) == (today, today)
    assert counts_of(found) == {"open": 3, "mine": 2, "theirs": 1, "kept": 2}


def test_a_day_within_two_days_is_near(store, clock, mara):
    today = clock.today()
    for days in (0, 2, 3):
        add_promise(store, clock, mara, MINE, str(days), today + timedelta(days=days))
    assert [e.urgency(today) for e in ledger(store, clock)] == ["near", "near", "open"]


def test_kept_can_be_taken_back_and_whose_it_is_corrected(store, clock, mara):
    one, _ = add_promise(store, clock, mara, MINE, "the link")
    promises.keep_promise(store, clock, one)
    promises.reopen_promise(store, one)
    promises.turn_promise(store, one, THEIRS)
    entry = ledger(store, clock)[0]
    assert (entry.is_open, entry.is_mine) == (True, False)
    store.undo()
    store.undo()
    assert not ledger(store, clock)[0].is_open
    with pytest.raises(AppError, check=coded("row_gone")):
        promises.reopen_promise(store, 99)


def test_days_are_those_of_ones_own_zone(store, clock, mara):
    clock.set_zone("Pacific/Auckland")
    one, _ = add_promise(store, clock, mara, MINE, "the link", date(2026, 11, 27))
    clock.advance(timedelta(hours=4))
    promises.keep_promise(store, clock, one)
    entry = ledger(store, clock)[0]
    assert (entry.made_on, entry.done_on) == (date(2026, 11, 24), date(2026, 11, 25))


def test_who_is_deleted_takes_their_promises_along_until_undo(store, clock, mara):
    add_promise(store, clock, mara, MINE, "the link")
    delete_person(store, mara)
    assert ledger(store, clock) == ()
    store.undo()
    assert texts(store, clock) == ["the link"]


def test_a_damaged_day_counts_as_none(store, clock, mara):
    add_promise(store, clock, mara, MINE, "the link", date(2026, 11, 27))
    store.db.execute_sql("UPDATE promise SET due_on = 'soon'")
    assert ledger(store, clock)[0].promise.due_on is None
