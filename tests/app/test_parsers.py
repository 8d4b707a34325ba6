"""No input makes a small parser raise anything but a known error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import parse_iso
from app.errors import AppError
from app.questions.bank import search, shipped
from app.research.me import KEYS, change_me, own_profile
from app.store.search import match_text


@given(st.text(max_size=40))
def test_a_moment_is_read_or_refused(text: str) -> None:
    try:
        assert parse_iso(text).tzinfo is not None
    except AppError as error:
        assert error.code == "bad_moment"
        assert error.message


@given(st.text(max_size=40))
def test_any_search_is_a_query(text: str) -> None:
    assert match_text(text).count('"') % 2 == 0
    assert len(search(shipped(), text)) <= len(shipped())


def test_any_value_of_my_card_is_kept_or_refused(store) -> None:
    @given(st.sampled_from(KEYS), st.text(max_size=30))
    def keep(key: str, value: str) -> None:
        before = own_profile(store)
        try:
            change_me(store, {key: value})
        except AppError as error:
            assert error.message
            assert own_profile(store) == before

    keep()
    with pytest.raises(AppError):
        change_me(store, {"name ": "x"})
