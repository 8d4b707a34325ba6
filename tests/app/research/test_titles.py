"""A title is found in another by whole words, however it is shortened."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.research.titles import holds_title, title_forms, title_phrase


@pytest.mark.parametrize(
    ("title", "wanted", "held"),
    [
        ("Sr. Software Eng.", "Senior Software Engineer", True),
        ("Staff Engineer, Payments", "Engineer", True),
        ("Manager, Engineering", "Engineering Manager", True),
        ("VP of Product | Speaker", "Vice President Product", True),
        ("CTO at Contoso", "Chief Technology Officer", True),
        ("Head of Data", "Head of Data", True),
        ("Product Marketing Manager", "Product Manager", False),
        ("Engineering", "Engineer", False),
        ("Board of Directors", "Director", False),
        ("", "Engineer", False),
        (None, "Engineer", False),
    ],
)
def test_a_wanted_title_is_held_by_whole_words(title, wanted, held) -> None:
    assert holds_title(title, title_phrase(wanted)) is held


@given(st.text(max_size=60))
def test_any_title_has_forms(title: str) -> None:
    phrase = title_phrase(title)
    assert title_phrase(phrase) == phrase
    title_forms(title)
    assert not holds_title(title, "")
