"""The real keyring: gnome-keyring on a bus of its own; locked; and no bus at all."""

import pytest

from tests.e2e.conftest import need
from tests.e2e.keyrings import Keyring

pytestmark = pytest.mark.e2e

KEEP = """
from app.secrets import Secrets
secrets = Secrets()
print(repr(secrets.state()), repr(secrets.keep("mail", "correct horse")))
"""
FETCH = """
from app.secrets import Secrets
print(Secrets().fetch("mail"))
"""
TRY = """
import time
from app.errors import AppError
from app.secrets import Secrets
secrets = Secrets(patience=3)
start = time.monotonic()
try:
    print(secrets.fetch("mail"))
except AppError as error:
    print(error.code, time.monotonic() - start < 20)
"""
DROP = """
from app.secrets import Secrets
Secrets().drop("mail")
"""


@pytest.fixture
def ring(tmp_path):
    need("gnome-keyring-daemon", "dbus-run-session")
    return Keyring(tmp_path)


def test_a_secret_outlives_the_program_and_the_bus(ring):
    assert ring.python(KEEP) == "'' ''"
    assert ring.python(FETCH) == "correct horse"
    ring.python(DROP)
    assert ring.python(FETCH) == "None"


def test_a_secret_stands_in_no_file_of_the_home(ring):
    ring.python(KEEP)
    for path in ring.home.rglob("*"):
        if path.is_file():
            assert b"correct horse" not in path.read_bytes(), path


def test_a_locked_keyring_that_cannot_ask_is_told(ring):
    ring.python(KEEP)
    assert ring.python(TRY, state="locked") == "keyring_locked True"


def test_a_locked_keyring_that_waits_for_its_owner_is_left(ring, desktop):
    ring.python(KEEP)
    ring.extra["DISPLAY"] = desktop.environment["DISPLAY"]
    assert ring.python(TRY, state="locked").endswith("keyring_slow True")


def test_without_a_bus_there_is_no_keyring(ring):
    assert ring.python(TRY, state="none") == "keyring_none True"
    assert ring.python(KEEP, state="none") == "'keyring_none' 'keyring_none'"
