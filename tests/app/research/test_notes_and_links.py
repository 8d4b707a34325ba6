from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import FixedClock
from app.errors import AppError
from app.people.queries import dossier
from app.people.service import add_person, taken_out
from app.research.links import company_link, is_web_link, profile_link, search_link
from app.research.notes import add_note, correct_note, delete_note, edit_note
from app.store.db import Store
from app.store.models import Company
from tests.refusals import coded


@pytest.fixture
def mara(store: Store, clock: FixedClock) -> int:
    made = add_person(store, clock, "Mara", "Oyelaran", company="Northwind & Rail")
    return min(made.of("person"))


def test_a_note_has_its_source_and_date_and_undo(store, clock, mara) -> None:
    note_id, _ = add_note(store, clock, mara, " Talk on rails ", "talks.example.org")
    note = dossier(store, mara).notes[0]
    assert (note.text, note.source, note.noted_on) == (
        "Talk on rails",
        "talks.example.org",
        "2026-11-24",
    )
    edit_note(store, clock, note_id, "text", "Talk")
    edit_note(store, clock, note_id, "source", " ")
    note = dossier(store, mara).notes[0]
    assert (note.text, note.source) == ("Talk", None)
    delete_note(store, clock, note_id)
    assert dossier(store, mara).notes == ()
    store.undo()
    assert dossier(store, mara).notes[0].text == "Talk"
    with pytest.raises(AppError, check=coded("row_gone")):
        edit_note(store, clock, 99, "text", "x")


def test_a_note_is_corrected_with_its_day_and_one_undo(store, clock, mara) -> None:
    note_id, _ = add_note(store, clock, mara, "Talk on rails")
    before = dossier(store, mara).notes[0]
    correct_note(store, clock, note_id, clock.now() - timedelta(days=30), " Talk on trams ")
    note = dossier(store, mara).notes[0]
    assert (note.text, note.noted_on, note.created_at[:10]) == (
        "Talk on trams",
        "2026-10-25",
        "2026-10-25",
    )
    store.undo()
    assert dossier(store, mara).notes[0] == before
    with pytest.raises(AppError, check=coded("empty_note")):
        correct_note(store, clock, note_id, clock.now(), " ")
    with pytest.raises(AppError, check=coded("row_gone")):
        correct_note(store, clock, 99, clock.now(), "x")
    delete_note(store, clock, note_id)
    assert taken_out(store, mara) == 0


def test_links_lead_to_what_is_known_else_to_a_search(store, clock, mara) -> None:
    person = dossier(store, mara).person
    assert "keywords=Mara%20Oyelaran%20Northwind%20%26%20Rail" in profile_link(person)
    assert company_link(store, person).endswith("keywords=Northwind%20%26%20Rail")
    assert search_link(person).endswith("q=%22Mara%20Oyelaran%22%20Northwind%20%26%20Rail")
    person.linkedin_slug = "mara-ö"
    assert profile_link(person) == "https://www.linkedin.com/in/mara-%C3%B6"
    person.profile_url = "https://www.linkedin.com/in/mara"
    assert profile_link(person) == "https://www.linkedin.com/in/mara"
    with store.operation("company") as op:
        key = person.company_key
        op.insert(Company, name="N", name_key=key, website="https://rail.example.com")
    assert company_link(store, person) == "https://rail.example.com"


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "file:///etc/passwd", "http:", "http://[x", ""]
)
def test_only_web_addresses_are_opened(text: str, store, mara) -> None:
    assert not is_web_link(text)
    person = dossier(store, mara).person
    person.profile_url = text
    assert profile_link(person).startswith("https://www.linkedin.com/search")


@given(st.text(max_size=60))
def test_any_text_is_a_link_or_not(text: str) -> None:
    assert is_web_link(text) in (True, False)
