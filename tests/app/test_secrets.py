"""The keyring of the system: only good ones are used, and a silent one is not waited for."""

import threading

import keyring
import keyring.backend
import pytest
from keyring.backends import fail, null
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from app.secrets import Secrets
from tests.refusals import refusal_of
from tests.ring import Ring

SECRET = "correct horse"


class PlainFile(Ring):
    """Stands for keyrings.alt, which writes a file that anybody can read."""


PlainFile.__module__ = "keyrings.alt.file"


@pytest.fixture
def use():
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_a_secret_is_kept_fetched_and_dropped(use):
    ring = Ring()
    use(ring)
    secrets = Secrets()
    assert secrets.state() == ""
    assert secrets.keep("mail", SECRET) == ""
    assert ring.kept == {("Askwell", "mail"): SECRET}
    assert Secrets().fetch("mail") == SECRET
    secrets.drop("mail")
    secrets.drop("mail")
    assert secrets.fetch("mail") is None


@pytest.mark.parametrize(
    ("ring", "code"),
    [
        (fail.Keyring(), "keyring_none"),
        (null.Keyring(), "keyring_refused"),
        (PlainFile(), "keyring_refused"),
        (Ring(loses=True), "keyring_refused"),
        (Ring(PasswordSetError("no")), "keyring_refused"),
        (Ring(RuntimeError("broken")), "keyring_refused"),
        (Ring(KeyringLocked("shut")), "keyring_locked"),
        (Ring(InitError("dismissed")), "keyring_locked"),
    ],
)
def test_where_no_keyring_keeps_it_a_secret_lives_for_the_session(use, ring, code):
    use(ring)
    secrets = Secrets()
    assert secrets.keep("mail", SECRET) == code
    assert secrets.fetch("mail") == SECRET
    secrets.forget_held()
    if isinstance(ring, Ring) and not isinstance(ring, PlainFile) and ring.loses:
        assert secrets.fetch("mail") is None
    else:
        assert refusal_of(secrets.fetch, "mail") == code
    assert not isinstance(ring, PlainFile) or ring.kept == {}


def test_without_a_keyring_there_is_nothing_to_drop(use):
    use(fail.Keyring())
    secrets = Secrets()
    secrets.hold("mail", SECRET)
    secrets.drop("mail")
    assert secrets.state() == "keyring_none"
    assert refusal_of(secrets.fetch, "mail") == "keyring_none"


def test_a_keyring_that_does_not_answer_is_left(use):
    ring = Ring()
    gate = threading.Event()
    ring.get_password = lambda *words: gate.wait(60)
    use(ring)
    try:
        assert refusal_of(Secrets(patience=0.05).fetch, "mail") == "keyring_slow"
    finally:
        gate.set()


def test_a_refusal_to_drop_is_told(use):
    ring = Ring()
    ring.delete_password = Ring(KeyringLocked("shut")).set_password
    use(ring)
    ring.delete_password = lambda *words: (_ for _ in ()).throw(KeyringLocked("shut"))
    assert refusal_of(Secrets().drop, "mail") == "keyring_locked"
