"""What Askwell seals the program age opens, and the other way round."""

import os
import pty
import select
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from app.context import open_context
from app.people.service import add_person
from tests.e2e.conftest import RUN, need

WORDS = "vier hungrige Bären"
pytestmark = [pytest.mark.e2e, pytest.mark.skipif(os.name != "posix", reason="needs a terminal")]


def at_terminal(command: list[str], *typed: str, seconds: int = 60) -> tuple[int, str]:
    """Run a program at a terminal of its own and type a line whenever it asks; code and words."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
        preexec_fn=lambda: __import__("fcntl").ioctl(0, __import__("termios").TIOCSCTTY, 0),
    )  # fmt: skip
    os.close(slave)
    told, lines, end, asked = b"", list(typed), time.monotonic() + seconds, 0
    while time.monotonic() < end:
        ready, _, _ = select.select([master], [], [], 0.2)
        try:
            more = os.read(master, 4096) if ready else b""
        except OSError:
            break
        told += more
        if lines and told.rstrip(b" ").endswith(b":") and len(told) > asked:
            asked = len(told)
            os.write(master, lines.pop(0).encode() + b"\n")
    code = process.wait(10)
    os.close(master)
    return code, told.decode("utf-8", "replace")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    context = open_context(tmp_path / "data")
    add_person(context.store, context.clock, "Ada", "Weber")
    context.close()
    return tmp_path / "data"


def askwell(data: Path, *words: str) -> list[str]:
    return [sys.executable, "-c", RUN, "--data", str(data), *words]


def test_age_opens_what_askwell_sealed(data, tmp_path):
    need("age")
    sealed, plain = tmp_path / "all.zip.age", tmp_path / "all.zip"
    code, told = at_terminal(askwell(data, "export", str(sealed)), WORDS, WORDS)
    assert code == 0, told
    assert WORDS not in told
    code, told = at_terminal(["age", "--decrypt", "-o", str(plain), str(sealed)], WORDS)
    assert code == 0, told
    with zipfile.ZipFile(plain) as archive:
        assert b"Ada" in archive.read("data/person.jsonl")


@pytest.mark.parametrize("armor", [[], ["--armor"]])
def test_askwell_restores_what_age_sealed(data, tmp_path, armor):
    need("age")
    plain, sealed = tmp_path / "all.zip", tmp_path / "by-age.age"
    assert subprocess.run(askwell(data, "export", str(plain)), check=False).returncode == 0
    command = ["age", "--passphrase", *armor, "-o", str(sealed), str(plain)]
    code, told = at_terminal(command, WORDS, WORDS)
    assert code == 0, told
    other = tmp_path / "other"
    code, told = at_terminal(askwell(other, "restore", str(sealed)), "not the words")
    assert code == 1
    assert "does not open by-age.age" in told
    code, told = at_terminal(askwell(other, "restore", str(sealed)), WORDS)
    assert code == 0, told
    done = subprocess.run(askwell(other, "people"), capture_output=True, text=True, check=False)
    assert "Ada Weber" in done.stdout


def test_two_unlike_passphrases_seal_nothing(data, tmp_path):
    sealed = tmp_path / "all.zip.age"
    code, told = at_terminal(askwell(data, "export", str(sealed)), WORDS, "other words")
    assert code == 1
    assert "differ" in told
    assert not sealed.exists()
