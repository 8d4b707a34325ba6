"""The small file beside a sealed store: how it is opened, and nothing secret."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store import seal as seals
from app.store.connect import Key
from app.store.seal import new_seal, seal_of, seal_path, unwrapped, wrapped, write_seal
from tests.refusals import refusal_of

KEY = Key(bytes(range(32)))
PASSPHRASE = "Käse und drei Birnen"


@pytest.fixture(scope="module")
def wrap():
    return wrapped(KEY, PASSPHRASE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("seal")


def test_a_seal_comes_back_as_it_was_written(tmp_path, wrap):
    store = tmp_path / "askwell.db"
    assert seal_of(store) is None
    for seal in (new_seal(), new_seal(seals.PASSPHRASE, wrap, seals.SEALING)):
        write_seal(store, seal)
        assert seal_of(store) == seal
        assert seal_path(store).stat().st_mode & 0o777 == 0o600
    seals.change_seal(store, stage=seals.SEALED, copies="erase")
    assert seal_of(store) == replace(seal, stage=seals.SEALED, copies="erase")
    seals.remove_seal(store)
    seals.change_seal(store, stage=seals.SEALED)
    assert list(tmp_path.iterdir()) == []


def test_a_seal_holds_neither_key_nor_passphrase(tmp_path, wrap):
    write_seal(tmp_path / "askwell.db", new_seal(seals.PASSPHRASE, wrap))
    text = seal_path(tmp_path / "askwell.db").read_text()
    assert KEY.hex not in text
    assert PASSPHRASE not in text


def test_the_passphrase_alone_gives_the_key(wrap):
    assert unwrapped(wrap, PASSPHRASE) == KEY
    assert unwrapped(wrap, f"  {PASSPHRASE}\n") == KEY
    # The same letters as another keyboard makes them.
    assert unwrapped(wrap, PASSPHRASE.replace("ä", "a\u0308")) == KEY
    assert refusal_of(unwrapped, wrap, PASSPHRASE.upper()) == "wrong_passphrase"
    assert refusal_of(unwrapped, wrap, "") == "wrong_passphrase"


def test_two_seals_of_one_passphrase_differ(wrap):
    again = wrapped(KEY, PASSPHRASE)
    assert (again.salt, again.hidden, again.proof) != (wrap.salt, wrap.hidden, wrap.proof)
    assert new_seal().id != new_seal().id


def test_a_short_passphrase_is_refused():
    assert refusal_of(wrapped, KEY, "  seven77  ") == "short_passphrase"


@pytest.mark.parametrize(
    ("field", "value"),
    [("n", 2**30), ("n", 3), ("r", 10**6), ("p", 99), ("salt", "zz"), ("proof", "00")],
)
def test_a_seal_from_elsewhere_cannot_ask_for_much(tmp_path, wrap, field, value):
    store = tmp_path / "askwell.db"
    write_seal(store, new_seal(seals.PASSPHRASE, wrap))
    content = json.loads(seal_path(store).read_text())
    content["seal"]["wrap"][field] = value
    seal_path(store).write_text(json.dumps(content))
    assert seal_of(store) is None


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
def test_any_file_is_a_seal_or_none(folder, content):
    store = folder / "askwell.db"
    seal_path(store).write_bytes(content)
    assert seal_of(store) is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(["format", "seal", "id", "way", "stage", "copies", "wrap"]), inner
            )
        ),
    )
)
def test_any_json_is_a_seal_or_none(folder, value):
    store = folder / "askwell.db"
    seal_path(store).write_text(json.dumps({"format": 1, "seal": value}))
    seal_of(store)
