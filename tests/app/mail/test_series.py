"""A series has one letter a person, each its own; one Undo takes the new ones back."""

from datetime import timedelta

import pytest

from app.clock import FixedClock
from app.mail.letters import ensure_letter, letter_row, save_letter, unsent_letters
from app.mail.series import MOST, Colleague, asked_there, begin_series
from app.people.service import add_person, log_event
from app.store.db import Store


@pytest.fixture
def person(store: Store, clock: FixedClock):
    def make(first: str, company: str = "", **more) -> int:
        return min(add_person(store, clock, first, "X", company=company, **more).of("person"))

    return make


def test_everybody_gets_one_letter_of_their_own(store, clock, person) -> None:
    a, b = person("Ann", "Rail", email="ann@example.org"), person("Bo", "Ferry")
    made = begin_series(store, clock, [b, a, b, 999])
    assert [place.person_id for place in made.places] == [b, a]
    rows = [letter_row(store, place.email_id) for place in made.places]
    assert [row.to for row in rows] == [None, "ann@example.org"]
    assert rows[0].body.startswith("Dear Bo")
    assert rows[1].body.startswith("Dear Ann")
    assert store.undo_label == "Begin 2 e-mails"
    store.undo()
    assert unsent_letters(store) == []


def test_what_was_begun_stays_as_it_is(store, clock, person) -> None:
    a, b = person("Ann"), person("Bo")
    email_id, _ = ensure_letter(store, clock, a, "first")
    save_letter(store, clock, email_id, body="Mine")
    made = begin_series(store, clock, [a, b])
    assert made.places[0].email_id == email_id
    assert letter_row(store, email_id).body == "Mine"
    store.undo()
    assert [row.id for row in unsent_letters(store)] == [email_id]
    again = begin_series(store, clock, [a])
    assert not again.changes


def test_each_letter_is_of_the_kind_that_fits_the_person(store, clock, person) -> None:
    new, asked, met = person("New"), person("Asked"), person("Met")
    log_event(store, clock, asked, "sent", clock.now() - timedelta(days=20))
    log_event(store, clock, met, "met", clock.now() - timedelta(hours=2))
    made = begin_series(store, clock, [new, asked, met])
    assert [place.kind for place in made.places] == ["first", "remind", "thank"]


def test_an_open_request_at_the_company_is_said(store, clock, person) -> None:
    a, b, c, d = person("A", "Rail"), person("B", "Rail"), person("C", "Rail"), person("D", "Sea")
    places = begin_series(store, clock, [a, d, b]).places
    assert asked_there(store, clock, places, 0) is None
    assert asked_there(store, clock, places, 1) is None
    assert asked_there(store, clock, places, 2) == Colleague("A X", "")
    log_event(store, clock, c, "sent", clock.now() - timedelta(days=1))
    assert asked_there(store, clock, places, 0) == Colleague("C X", "2026-11-23")
    log_event(store, clock, c, "replied")
    assert asked_there(store, clock, places, 0) is None


def test_a_series_has_an_end(store, clock, person) -> None:
    made = begin_series(store, clock, [person(f"P{n}") for n in range(MOST + 2)])
    assert (len(made.places), made.left_out, made.a_day) == (MOST, 2, 5)
