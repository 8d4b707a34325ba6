import pytest

from app.clock import FixedClock
from app.errors import AppError
from app.people.keys import company_key, sort_name
from app.people.queries import dossier, find_person, people_ids, people_rows
from app.people.service import add_person, delete_person, edit_person, log_event
from app.people.stage import stage_of
from app.store.db import Store
from app.store.models import Person
from tests.refusals import coded


@pytest.fixture
def mara(store: Store, clock: FixedClock) -> int:
    changes = add_person(
        store, clock, "Mara", "Oyelaran", company="Northwind Rail", email="Mara@example.com"
    )
    return min(changes.of("person"))


@pytest.mark.parametrize(
    ("facts", "stage"),
    [
        ([], "to_research"),
        (["sent"], "asked"),
        (["sent", "replied"], "said_yes"),
        (["scheduled"], "said_yes"),
        (["sent", "met"], "met"),
        (["met", "thanked"], "thanked"),
        (["met", "thanked", "followed_up"], "in_touch"),
        (["sent", "declined"], "declined"),
        (["sent", "declined", "replied"], "said_yes"),
        (["thanked", "sent", "job_change"], "thanked"),
    ],
)
def test_the_stage_follows_from_the_facts(facts: list[str], stage: str) -> None:
    assert stage_of(facts) == stage


def test_a_fact_moves_the_stage_and_undo_takes_it_back(
    store: Store, clock: FixedClock, mara: int
) -> None:
    log_event(store, clock, mara, "sent")
    assert people_rows(store, [mara])[mara].stage == "asked"
    store.undo()
    assert people_rows(store, [mara])[mara].stage == "to_research"


def test_an_unknown_fact_is_refused(store: Store, clock: FixedClock, mara: int) -> None:
    with pytest.raises(AppError, check=coded("unknown_fact")):
        log_event(store, clock, mara, "hired")


def test_a_person_needs_a_name(store: Store, clock: FixedClock, mara: int) -> None:
    with pytest.raises(AppError, check=coded("empty_name")):
        add_person(store, clock, " ", "")
    edit_person(store, clock, mara, "last_name", "")
    with pytest.raises(AppError, check=coded("empty_name")):
        edit_person(store, clock, mara, "first_name", " ")
    assert store.get(Person, mara).first_name == "Mara"


def test_an_edit_keeps_search_and_order_in_step(store: Store, clock: FixedClock, mara: int) -> None:
    edit_person(store, clock, mara, "first_name", "Ébba")
    edit_person(store, clock, mara, "company", "Contoso")
    edit_person(store, clock, mara, "headline", " ")
    row = store.get(Person, mara)
    assert (row.sort_name, row.company_key, row.headline) == ("ebba oyelaran", "contoso", None)
    assert people_ids(store, "ebba cont") == [mara]
    assert people_ids(store, "northwind") == []


def test_people_are_found_by_number_slug_mail_and_name(
    store: Store, clock: FixedClock, mara: int
) -> None:
    edit_person(store, clock, mara, "linkedin_slug", "mara-o")
    for wanted in (str(mara), "mara-o", "MARA@example.com", "mara oyelaran"):
        assert find_person(store, wanted) == mara
    with pytest.raises(AppError, check=coded("no_such_person")):
        find_person(store, "Nobody")
    add_person(store, clock, "Mara", "Oyelaran")
    with pytest.raises(AppError, check=coded("not_unique")):
        find_person(store, "Mara Oyelaran")


def test_a_deleted_person_has_no_dossier(store: Store, clock: FixedClock, mara: int) -> None:
    log_event(store, clock, mara, "followed-up")
    assert dossier(store, mara).stage == "in_touch"
    assert people_rows(store, [mara])[mara].name == "Mara Oyelaran"
    delete_person(store, mara)
    with pytest.raises(AppError, check=coded("no_such_person")):
        dossier(store, mara)


def test_keys_fold_case_accents_and_space() -> None:
    assert sort_name("Åsa ", " Weiß") == "asa weiss"
    assert company_key("  ") is None
    assert company_key(None) is None


def test_a_profile_that_is_typed_is_whom_an_export_means(store: Store, clock: FixedClock) -> None:
    url = "https://www.linkedin.com/in/Ann-Lee/"
    (ann,) = add_person(store, clock, "Ann", "Lee", profile_url=url).of("person")
    (other,) = add_person(store, clock, "A.", "Lee").of("person")
    assert store.get(Person, ann).linkedin_slug == "ann-lee"
    edit_person(store, clock, other, "profile_url", url)
    assert store.get(Person, other).linkedin_slug is None
    edit_person(store, clock, ann, "profile_url", "")
    assert store.get(Person, ann).linkedin_slug == "ann-lee"
