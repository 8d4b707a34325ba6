"""When two spellings of a name are one, and when they are not."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.research.names import (
    employer_key,
    initials_of,
    language_key,
    likeness,
    place_key,
    plain_key,
    school_key,
    short_form,
    spellings,
)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Trey Research, Inc.", "TREY RESEARCH", True),
        ("Müller GmbH", "Muller", True),
        ("Weber GmbH & Co. KG", "Weber", True),
        ("A.B.C. Ltd", "ABC", True),
        ("AB Contoso", "Contoso AB", True),
        ("Smith & Sons", "Smith and Sons", True),
        ("The Northwind Company", "Northwind", True),
        ("Northwind Rail", "Northwind", False),
        ("Contoso", "Contoso Labs", False),
        ("Bank of Fabrikam", "Fabrikam Bank", False),
        ("Co", "Inc", False),
    ],
)
def test_an_employer_is_one_without_its_legal_ending_and_accents(one, other, same) -> None:
    assert (employer_key(one) == employer_key(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Univ. of Uppsala", "Uppsala University", True),
        ("University of Uppsala", "Uppsala universitet", True),
        ("Universität Wien", "University of Vienna", True),
        ("Technische Universität München", "Technical University of Munich", True),
        ("Universidad de Sevilla", "University of Seville", True),
        ("University of Washington", "Washington University", False),
        ("University of York", "York University", False),
        ("New York University", "State University of New York", False),
        ("Uppsala University", "Uppsala College", False),
    ],
)
def test_a_school_is_one_however_university_is_said(one, other, same) -> None:
    assert (school_key(one) == school_key(other)) is same


def test_a_place_is_its_city_and_a_country_is_none() -> None:
    assert place_key("Göteborg, Sverige") == place_key("Gothenburg, Sweden") == "gothenburg"
    assert place_key("Greater Stockholm Metropolitan Area") == "stockholm"
    assert place_key("San Francisco Bay Area") == "san francisco"
    assert place_key("Sweden") == place_key("Remote") == place_key("Germany") == ""
    assert place_key("Singapore") == "singapore"


def test_a_language_is_one_in_whatever_language_it_is_named() -> None:
    assert language_key("Deutsch (Muttersprache)") == language_key("German") == "german"
    assert language_key("Esperanto") == "esperanto"
    assert plain_key("Lean: operations") == "lean operations"


def test_initials_and_short_forms_meet() -> None:
    assert short_form("M.I.T.") == initials_of("Massachusetts Institute of Technology") == "mit"
    assert initials_of("Kungliga Tekniska högskolan") == short_form("KTH") == "kth"
    assert short_form("Lean") == short_form("IT") == initials_of("Trey Research AB") == ""


def test_brackets_tell_short_and_former_names() -> None:
    found = spellings("Massachusetts Institute of Technology (MIT)")
    assert (found.plain, found.others) == ("Massachusetts Institute of Technology", ("MIT",))
    assert spellings("Fabrikam (formerly Proseware)").former == ("Proseware",)
    assert spellings("Fabrikam, formerly Proseware").plain == "Fabrikam"
    assert spellings("(all)").plain == "(all)"


def test_what_only_looks_alike_is_told_apart_from_the_same() -> None:
    assert likeness("contoso labs", "contoso") == "part"
    assert likeness("trey research", "trey reserch") == "close"
    assert likeness("contoso", "contoso") == likeness("abc", "abd") == ""
    assert likeness("university uppsala", "lund university") == ""


@given(st.text(max_size=60))
@example("𝑨")
def test_any_name_has_keys_that_stay(name: str) -> None:
    for key in (employer_key, school_key, plain_key, language_key):
        assert key(key(name)) == key(name)
    place_key(name)
    assert spellings(name).plain == (spellings(name).plain or name)
    likeness(employer_key(name), plain_key(name))
