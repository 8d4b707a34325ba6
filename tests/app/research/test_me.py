import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.research.me import Me, change_me, own_profile, valid_address
from app.store.db import Store
from tests.refusals import coded


def test_a_new_store_knows_nobody(store: Store) -> None:
    assert own_profile(store) == Me()
    assert own_profile(store).name == ""


def test_my_card_is_kept_and_a_blank_clears(store: Store) -> None:
    change_me(store, {"name": "Nora Maria Weiss", "zone": "Europe/Berlin", "hours": "9-17:30"})
    change_me(store, {"country": "de", "email": "Nora@Example.com", "phone": " 030  1 "})
    me = own_profile(store)
    assert (me.first_name, me.last_name, me.zone) == ("Nora", "Maria Weiss", "Europe/Berlin")
    assert (me.hours, me.country, me.phone) == ("09:00-17:30", "DE", "030 1")
    assert me.email == "Nora@example.com"
    change_me(store, {"zone": ""})
    assert own_profile(store).zone == ""
    assert store.undo_label == "Edit my card"


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("shoe", "42", "unknown_key"),
        ("email", "nobody", "bad_address"),
        ("zone", "Mars/North", "bad_zone"),
        ("zone", "../etc", "bad_zone"),
        ("country", "Germany", "bad_country"),
        ("hours", "17-9", "bad_hours"),
        ("hours", "morning", "bad_hours"),
        ("hours", "9:75-17", "bad_hours"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_written(
    store: Store, key: str, value: str, code: str
) -> None:
    with pytest.raises(AppError, check=coded(code)):
        change_me(store, {"name": "Nora Weiss", key: value})
    assert own_profile(store) == Me()


def test_no_values_change_nothing(store: Store) -> None:
    assert not change_me(store, {})


@given(st.text(max_size=40))
def test_an_address_is_valid_or_refused(text: str) -> None:
    try:
        found = valid_address(text)
    except AppError as error:
        assert error.code == "bad_address"
    else:
        assert "@" in found
        assert "\n" not in found
