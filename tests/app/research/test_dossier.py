"""Clippings with their source, the pages for exactly one person, and what is still unknown."""

from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.people.queries import dossier
from app.people.service import add_person, edit_person
from app.research import links
from app.research.notes import MOST_CLIPPED, add_clipping
from app.research.unknown import unknown_of
from app.store.models import Education
from tests.refusals import coded


def person(first="Ann", last="Lee", company="Acme & Co") -> SimpleNamespace:
    return SimpleNamespace(first_name=first, last_name=last, company=company, company_key="acme")


def test_each_search_is_for_exactly_this_person() -> None:
    ann = person()
    query = parse_qs(urlsplit(links.news_link(ann)).query)
    assert (query["q"], query["iar"]) == (['"Ann Lee" Acme & Co'], ["news"])
    assert parse_qs(urlsplit(links.video_link(ann)).query)["iar"] == ["videos"]
    assert parse_qs(urlsplit(links.x_link(ann)).query)["q"] == ['"Ann Lee"']
    assert parse_qs(urlsplit(links.scholar_link(ann)).query)["q"] == ['author:"Ann Lee"']


def test_the_team_page_is_the_noted_one_or_looked_for(store) -> None:
    assert parse_qs(urlsplit(links.team_link(store, person())).query)["q"] == ['"Acme & Co" team']
    store.db.execute_sql(
        "INSERT INTO company (name, name_key, team_page) VALUES ('Acme', 'acme', ?)",
        ("https://acme.example.com/team",),
    )
    assert links.team_link(store, person()) == "https://acme.example.com/team"
    store.db.execute_sql("UPDATE company SET team_page = 'javascript:alert(1)'")
    assert links.team_link(store, person()).startswith("https://")


@given(st.text(max_size=30), st.text(max_size=30), st.one_of(st.none(), st.text(max_size=30)))
def test_whatever_a_name_holds_the_link_stays_one_web_link(first, last, company) -> None:
    who = person(first, last, company)
    for make in (links.news_link, links.video_link, links.x_link, links.scholar_link,
                 links.search_link):  # fmt: skip
        link = make(who)
        assert links.is_web_link(link)
        assert link.isascii()
        assert not set(link) & set(' "<>\\')
        assert "#" not in link


def test_a_clipped_link_is_its_own_text_and_knows_its_source(store, clock) -> None:
    add_person(store, clock, "Ann", "Lee")
    add_clipping(store, clock, 1, " https://www.talks.example.org/a?b=c ")
    add_clipping(store, clock, 1, "She said it.", "https://news.example.com/1")
    add_clipping(store, clock, 1, "Two words https://example.com")
    add_clipping(store, clock, 1, "javascript:alert(1)", "file:///etc/passwd")
    notes = dossier(store, 1).notes
    assert [(n.kind, n.text, n.url, n.source) for n in notes] == [
        ("clipping", "https://www.talks.example.org/a?b=c",
         "https://www.talks.example.org/a?b=c", "talks.example.org"),
        ("clipping", "She said it.", "https://news.example.com/1", "news.example.com"),
        ("clipping", "Two words https://example.com", None, None),
        ("clipping", "javascript:alert(1)", None, None),
    ]  # fmt: skip
    assert {n.noted_on for n in notes} == {"2026-11-24"}
    assert store.undo_label == "Add clipping"


def test_nothing_is_no_clipping_and_a_book_is_cut(store, clock) -> None:
    add_person(store, clock, "Ann", "Lee")
    with pytest.raises(AppError, check=coded("empty_note")):
        add_clipping(store, clock, 1, " \n ")
    add_clipping(store, clock, 1, "a" * 50_000)
    assert len(dossier(store, 1).notes[0].text) == MOST_CLIPPED


def test_what_is_unknown_is_a_short_list_that_shrinks(store, clock) -> None:
    add_person(store, clock, "Ann", "Lee")
    assert unknown_of(dossier(store, 1)) == ("why", "goals", "common", "email")
    edit_person(store, clock, 1, "why", "She did it alone")
    edit_person(store, clock, 1, "email", "ann@example.com")
    assert unknown_of(dossier(store, 1)) == ("goals", "common", "career", "education")


def test_schools_stand_newest_first_and_one_without_dates_stays_in_its_place(store, clock) -> None:
    changes = add_person(store, clock, "Mara", "Oyelaran")
    (mara,) = changes.of("person")
    dates = (("1998", "2002"), (None, None), ("2006-09", "2010"), (None, "2004"))
    with store.operation("Schools") as op:
        for number, (start, end) in enumerate(dates):
            op.insert(
                Education, person_id=mara, school=f"School {number}", school_key=str(number),
                start_on=start, end_on=end, source="hand",
            )  # fmt: skip
    names = [school.school for school in dossier(store, mara).education]
    assert names == ["School 2", "School 1", "School 3", "School 0"]
