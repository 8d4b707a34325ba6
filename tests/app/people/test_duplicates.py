"""Who may be on two cards, with the reason, and who is not."""

from __future__ import annotations

import pytest

from app.clock import FixedClock
from app.jobs import Cancelled
from app.people.duplicates import (
    Pair,
    duplicates,
    duplicates_of,
    firm_words,
    has_duplicates_of,
    name_words,
)
from app.people.service import add_person
from app.research.me import change_me
from app.store.db import Store
from app.store.models import ContactPoint


@pytest.fixture
def add(store: Store, clock: FixedClock):
    def add(first: str, last: str, **more: object) -> int:
        return min(add_person(store, clock, first, last, **more).of("person"))

    return add


def reasons(store: Store) -> list[str]:
    return [pair.reason for pair in duplicates(store)]


def test_the_same_email_in_any_place_and_case(store, add):
    one = add("Ann", "Lee", email="ANN@example.com")
    other = add("A.", "L.", email="other@example.com")
    with store.operation("Further") as op:
        op.insert(ContactPoint, person_id=other, kind="email", value="ann@example.com")
    assert duplicates(store) == [Pair(one, other, "email", "ann@example.com")]


def test_the_same_phone_however_it_is_written(store, add):
    change_me(store, {"country": "SE"})
    add("Ann", "Lee", phone="070-123 45 67")
    add("A.", "L.", phone="+46 (0)70 123 45 67")
    assert duplicates(store)[0][2:] == ("phone", "+46701234567")


def test_a_number_of_many_is_a_switchboard(store, add):
    for number in range(20):
        add(f"P{number}", f"Q{number}", phone="+46701234567")
    assert duplicates(store) == []


def test_a_profile_typed_by_hand_is_the_profile_of_an_export(store, add):
    add("Ann", "Lee", linkedin_slug="ann-lee", profile_url="https://www.linkedin.com/in/ann-lee")
    add("Annie", "", profile_url="linkedin.com/in/Ann-Lee/")
    assert reasons(store) == ["profile"]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (("Ann", "Lee", "Acme"), ("Ann", "Lee", "ACME, Inc."), "name_company"),
        (("Ann", "Lee", "Acme"), ("Lee", "Ann", "Acme"), "name_company"),
        (("Dr. Ann", "Lee, PhD", "Acme"), ("Ann", "Lee", "Acme"), "name_company"),
        (("Zoë", "Söderberg", "Acme"), ("Zoe", "Soderberg", "Acme"), "name_company"),
        (("Jonas", "Söderberg", "Acme"), ("Jonas", "Söderbergh", "Acme"), "like_name_company"),
        (("A.", "Lee", "Acme"), ("Ann", "Lee", "Acme"), "like_name_company"),
        (("Ann", "Lee", "Acme"), ("Ann", "Lee", None), "name"),
    ],
)
def test_name_and_company_together(store, add, one, other, reason):
    for first, last, company in (one, other):
        add(first, last, company=company)
    assert reasons(store) == [reason]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ann", "Lee", "Acme"), ("Ann", "Lee", "Fabrikam")),
        (("Ann", "Lee", "Acme"), ("Bo", "Lee", "Acme")),
        (("Ann", "", "Acme"), ("Ann", "", None)),
    ],
)
def test_who_is_not_alike_enough(store, add, one, other):
    for first, last, company in (one, other):
        add(first, last, company=company)
    assert duplicates(store) == []


def test_who_linkedin_tells_apart_is_two_people(store, add):
    add("Ann", "Lee", company="Acme", linkedin_slug="ann-1")
    add("Ann", "Lee", company="Acme", linkedin_slug="ann-2")
    add("Bo", "Ek", company="Acme", connected_on="2020-01-01")
    add("Bo", "Ek", company="Acme", connected_on="2021-01-01")
    assert duplicates(store) == []


def test_the_duplicates_of_one_begin_with_that_one(store, add):
    one = add("Ann", "Lee", company="Acme", email="a@example.com")
    other = add("Anne", "Lee", company="Acme", email="A@example.com")
    alone = add("Bo", "Ek", company="Acme")
    assert duplicates_of(store, other)[0][:2] == (other, one)
    assert duplicates_of(store, alone) == []
    assert has_duplicates_of(store, [other])
    assert not has_duplicates_of(store, [alone])
    assert not has_duplicates_of(store, [])


def test_the_search_hears_a_cancel(store, add):
    add("Ann", "Lee")

    def cancel(done: int, total: int, text: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        duplicates(store, cancel)


def test_names_and_companies_are_compared_without_what_varies():
    assert name_words("dr. ann lee, phd") == ("ann", "lee")
    assert name_words("dr") == ("dr",)
    assert firm_words("Acme, Inc.") == firm_words("ACME") == "acme"
    assert firm_words("The Group") == "the group"
    assert firm_words(None) == ""
