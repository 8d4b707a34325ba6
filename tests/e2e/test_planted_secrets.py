"""Nothing secret is in any file the program writes, nor in what others can see of it."""

import json
import sys

import pytest

from tests.e2e.conftest import RUN, need
from tests.e2e.keyrings import Keyring

pytestmark = pytest.mark.e2e


@pytest.fixture
def ring(tmp_path):
    need("gnome-keyring-daemon", "dbus-run-session")
    made = Keyring(tmp_path)
    (tmp_path / "tmp").mkdir()
    made.extra["TMPDIR"] = str(tmp_path / "tmp")
    return made


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def planted(ring, data):
    """The secrets, after a run of the window that had all of them."""
    done = ring.run(sys.executable, "-m", "tests.e2e.planted", str(data))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.strip().splitlines()[-1])
    assert not told["locked"]
    assert told["told"] == [], "in environment, command line or titles"
    return told["secrets"], done.stderr


def askwell(ring, data, *words, state="open"):
    return ring.run(sys.executable, "-c", RUN, "--data", str(data), *words, state=state)


def test_no_file_holds_a_planted_secret(planted, ring, data):
    secrets, said = planted
    files = [path for path in ring.home.rglob("*") if path.is_file()]
    names = {path.name for path in files}
    assert {"askwell.db", "askwell.seal", "askwell.log"} <= names
    assert list((data / "backups").glob("*.db"))
    for path in files:
        content = path.read_bytes()
        for name, secret in secrets.items():
            assert secret.encode() not in content, f"{name} in {path}"
            assert bytes.fromhex(secrets["key"]) not in content, f"the key in {path}"
    # The breakdown was written down, and what it was about was not.
    assert "RuntimeError" in (data / "log" / "askwell.log").read_text()
    assert not [name for name, secret in secrets.items() if secret in said]


def test_commands_open_it_by_the_keyring_alone(planted, ring, data):
    secrets, _ = planted
    done = askwell(ring, data, "people")
    assert (done.returncode, done.stderr.count("Traceback")) == (0, 0)
    assert secrets["name"] in done.stdout


@pytest.mark.parametrize("state", ["locked", "none"])
def test_where_the_keyring_is_shut_a_command_says_so(planted, ring, data, state):
    done = askwell(ring, data, "people", state=state)
    assert done.returncode == 1
    assert "is encrypted and its key is not in the keyring" in done.stderr
    assert done.stdout == ""
