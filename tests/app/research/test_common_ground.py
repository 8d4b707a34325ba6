"""What is in common is computed strictly, told with its evidence, and can be refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cadence.due import due_steps
from app.clock import FixedClock
from app.mail.letters import draft_for
from app.people.queries import contact_lines, dossier
from app.people.service import add_person
from app.research.common_ground import (
    Shared,
    add_shared,
    common_ground_of,
    organisation_key,
    refuse_shared,
    shared_with,
)
from app.store.db import Store
from app.store.models import Credential, Education, Position, Profile


@pytest.fixture
def mine(store: Store) -> None:
    with store.operation("mine") as op:
        op.insert(Profile, id=1, location="Stockholm, Sweden")
        jobs = (("Trey Research Inc.", "2018-05", "2020"), ("Litware", "2021", None))
        for company, start, end in jobs:
            op.insert(
                Position,
                company=company,
                company_key=company.casefold(),
                start_on=start,
                end_on=end,
                source="linkedin",
            )
        op.insert(Education, school="Univ. of Uppsala", source="linkedin")
        for name in ("Swedish", "English"):
            op.insert(Credential, kind="language", name=name, source="linkedin")


@pytest.fixture
def dmitri(store: Store, clock: FixedClock, mine) -> int:
    made = add_person(store, clock, "Dmitri", "K", company="Litware", location="Stockholm")
    return min(made.of("person"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Trey Research, Inc.", "TREY RESEARCH", True),
        ("Univ. of Uppsala", "Uppsala University", True),
        ("University of Uppsala", "Uppsala universitet", False),
        ("Müller GmbH", "Muller", True),
        ("A.B.C. Ltd", "ABC", True),
        ("Northwind Rail", "Northwind", False),
        ("Contoso", "Contoso Labs", False),
    ],
)
def test_spellings_of_one_name_are_one_and_others_are_not(one, other, same) -> None:
    assert (organisation_key(one) == organisation_key(other)) is same


@given(st.text(max_size=60))
def test_any_name_has_a_key_that_stays(name: str) -> None:
    key = organisation_key(name)
    assert " ".join(sorted(key.split())) == key


def test_employer_school_language_and_place_are_found(store, clock, dmitri) -> None:
    with store.operation("career") as op:
        op.insert(
            Position, person_id=dmitri, company="Trey research", start_on="2016", end_on="2018",
            source="linkedin",
        )  # fmt: skip
        op.insert(Education, person_id=dmitri, school="Uppsala University", source="profile PDF")
        for name in ("Swedish", "English"):
            op.insert(Credential, person_id=dmitri, kind="language", name=name, source="pdf")
    found = common_ground_of(store, dmitri)
    assert [(item.kind, item.text) for item in found] == [
        ("school", "Univ. of Uppsala"),
        ("employer", "Trey Research Inc. · you 2018–2020, they 2016–2018"),
        ("employer", "Litware · you since 2021"),
        ("language", "Swedish"),
        ("place", "Stockholm"),
    ]
    assert found[0].evidence == "profile PDF"
    assert dossier(store, dmitri).common_ground == found
    assert contact_lines(store, [dmitri])[dmitri].shared == 5
    assert "both went to Univ. of Uppsala" in draft_for(store, clock, dmitri, "first").body


def test_what_was_refused_stays_refused_and_what_was_added_stays(store, clock, dmitri) -> None:
    litware = common_ground_of(store, dmitri)[0]
    refuse_shared(store, clock, dmitri, litware)
    assert [item.kind for item in common_ground_of(store, dmitri)] == ["place"]
    add_shared(store, clock, dmitri, "acquaintance", "  Lena   Fischer ")
    assert not add_shared(store, clock, dmitri, "acquaintance", " ")
    lena = common_ground_of(store, dmitri)[0]
    assert (lena.text, lena.status) == ("Lena Fischer", "confirmed")
    refuse_shared(store, clock, dmitri, lena)
    assert [item.kind for item in common_ground_of(store, dmitri)] == ["place"]
    store.undo()
    assert common_ground_of(store, dmitri)[0] == lena


def test_nobody_shares_anything_without_a_card_of_mine(store, clock) -> None:
    ann = min(add_person(store, clock, "Ann", "B", company="Litware").of("person"))
    assert shared_with(store, [ann]) == {}
    assert common_ground_of(store, ann) == ()
    assert Shared("place", "x", "X").status == "found"


def test_who_shares_an_employer_is_proposed_first(store, clock, mine) -> None:
    add_person(store, clock, "Ann", "B", company="Contoso")
    lena = min(add_person(store, clock, "Lena", "F", company="Litware").of("person"))
    first = due_steps(store, clock)[0]
    assert (first.person_id, first.reason) == (lena, "You have something in common.")


def test_what_was_refused_proposes_nobody(store, clock, mine) -> None:
    lena = min(add_person(store, clock, "Lena", "F", company="Litware").of("person"))
    refuse_shared(store, clock, lena, common_ground_of(store, lena)[0])
    assert "in common" not in due_steps(store, clock)[0].reason
