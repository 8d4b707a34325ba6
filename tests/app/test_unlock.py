"""The key of a data folder: keyring, passphrase, recovery phrase, and what remains without."""

from datetime import UTC, datetime

import keyring
import pytest
from keyring.backends import fail

from app import unlock
from app.context import open_context
from app.people.service import add_person
from app.secrets import Secrets
from app.store import seal as seals
from app.store.connect import Key, is_sealed
from app.store.phrase import phrase_of
from app.store.sealing import switch_off, switch_on
from tests.refusals import refusal_of
from tests.ring import KEY, PASSPHRASE


@pytest.fixture
def folder(tmp_path, ring):
    """Data that the keyring opens."""
    context = open_context(tmp_path)
    add_person(context.store, context.clock, "Ada", "Weber")
    context.close()
    seal = seals.new_seal()
    assert Secrets().keep(seal.secret_name, KEY.hex) == ""
    switch_on(context.store.path, KEY, seal)
    return tmp_path


def test_the_keyring_opens_the_data(folder):
    assert unlock.is_locked_folder(folder)
    assert not unlock.asks_for_passphrase(folder)
    key = unlock.key_from_keyring(folder, Secrets())
    assert key == KEY
    context = open_context(folder, key=key)
    assert context.store.sql("SELECT first_name FROM person") == [("Ada",)]
    context.close()


def test_plain_data_is_not_locked(tmp_path):
    open_context(tmp_path).close()
    assert not unlock.is_locked_folder(tmp_path)
    assert not unlock.is_locked_folder(tmp_path / "elsewhere")


def test_a_keyring_that_lost_the_key_says_so_and_the_phrase_opens(folder, ring):
    ring.kept.clear()
    assert refusal_of(unlock.key_from_keyring, folder, Secrets()) == "key_not_there"
    key = unlock.key_from_typed(folder, " ".join(phrase_of(KEY)))
    assert key == KEY
    assert unlock.put_into_keyring(folder, key, Secrets()) == ""
    assert unlock.key_from_keyring(folder, Secrets()) == KEY


@pytest.mark.parametrize(
    ("kept", "code"), [("nonsense", "key_not_there"), ("00" * 32, "wrong_key")]
)
def test_another_key_in_the_keyring_is_refused(folder, ring, kept, code):
    ring.kept = dict.fromkeys(ring.kept, kept)
    assert refusal_of(unlock.key_from_keyring, folder, Secrets()) == code


def test_without_the_seal_the_phrase_still_opens_and_makes_a_new_one(folder):
    seals.remove_seal(folder / unlock.STORE)
    assert refusal_of(unlock.key_from_keyring, folder, Secrets()) == "seal_gone"
    key = unlock.key_from_typed(folder, "\n".join(phrase_of(KEY)))
    assert unlock.put_into_keyring(folder, key, Secrets()) == ""
    assert unlock.key_from_keyring(folder, Secrets()) == KEY


def test_a_passphrase_takes_the_place_of_the_keyring(folder, ring):
    unlock.ask_passphrase_from_now(folder, KEY, PASSPHRASE, Secrets())
    assert ring.kept == {}
    assert unlock.asks_for_passphrase(folder)
    assert unlock.key_from_typed(folder, PASSPHRASE) == KEY
    assert unlock.key_from_typed(folder, " ".join(phrase_of(KEY))) == KEY
    assert refusal_of(unlock.key_from_typed, folder, "something else") == "wrong_passphrase"
    assert unlock.put_into_keyring(folder, KEY, Secrets()) == ""
    assert not unlock.asks_for_passphrase(folder)


def test_what_is_no_phrase_is_told_as_one_where_only_that_can_be_meant(folder):
    assert refusal_of(unlock.key_from_typed, folder, "three pears") == "phrase_length"
    other = " ".join(phrase_of(Key(bytes(32))))
    assert refusal_of(unlock.key_from_typed, folder, other) == "wrong_key"


def test_a_keyring_that_refuses_changes_nothing(folder):
    unlock.ask_passphrase_from_now(folder, KEY, PASSPHRASE, Secrets())
    keyring.set_keyring(fail.Keyring())
    secrets = Secrets()
    assert unlock.put_into_keyring(folder, KEY, secrets) == "keyring_none"
    assert unlock.asks_for_passphrase(folder)
    seal = seals.seal_of(folder / unlock.STORE)
    assert refusal_of(secrets.fetch, seal.secret_name) == "keyring_none"


def test_after_switching_off_the_key_leaves_the_keyring(folder, ring):
    switch_off(folder / unlock.STORE, KEY)
    unlock.forget_key(folder, Secrets())
    unlock.forget_key(folder, Secrets())
    assert ring.kept == {}
    assert seals.seal_of(folder / unlock.STORE) is None


def test_a_keyring_that_does_not_answer_is_asked_another_day(folder, ring, monkeypatch):
    switch_off(folder / unlock.STORE, KEY)
    with monkeypatch.context() as patched:
        patched.setattr(Secrets, "drop", lambda self, name: Secrets._call(self, lambda: 1 / 0))
        unlock.forget_key(folder, Secrets())
    assert seals.seal_of(folder / unlock.STORE) is not None
    unlock.forget_key(folder, Secrets())
    assert seals.seal_of(folder / unlock.STORE) is None


def test_data_that_nobody_can_open_is_set_aside_and_kept(folder):
    aside = unlock.set_aside(folder, datetime(2026, 11, 24, 9, tzinfo=UTC))
    assert not (folder / unlock.STORE).exists()
    assert is_sealed(aside / unlock.STORE)
    assert seals.seal_of(aside / unlock.STORE) is not None
    open_context(folder).close()
    assert not unlock.is_locked_folder(folder)
    assert unlock.key_from_keyring(aside, Secrets()) == KEY


def test_letters_handed_over_as_files_are_erased_after_a_while(tmp_path):
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    (drafts / "1.eml").write_bytes(b"a letter")
    made = (drafts / "1.eml").stat().st_mtime
    assert unlock.erase_handed_over(tmp_path, made - 60) == 0
    assert unlock.erase_handed_over(tmp_path, made + 60) == 1
    assert list(drafts.iterdir()) == []


def test_a_store_that_is_shut_answers_nobody_until_its_key_comes(folder):
    context = open_context(folder, key=KEY.copy())
    store = context.store
    add_person(store, context.clock, "Bo", "Chen")
    store.shut()
    assert store.is_shut
    assert store.key is None
    assert refusal_of(store.sql, "SELECT 1") == "store_locked"
    assert refusal_of(add_person, store, context.clock, "Cy", "Lee") == "store_locked"
    assert refusal_of(store.open_again, None) == "sealed_store"
    assert refusal_of(store.open_again, Key(bytes(32))) == "wrong_key"
    assert store.is_shut
    store.open_again(KEY)
    assert store.sql("SELECT COUNT(*) FROM person") == [(2,)]
    context.close()
