"""What is printed arrives, whatever the system hands the program to print to."""

import errno
import io
import os
import subprocess
import sys

import pytest

from app import streams

NAMES = "Łukasz 日本 \udce9"


def stream(encoding="cp1252", is_terminal=False):
    made = io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="")
    made.isatty = lambda: is_terminal
    return made


@pytest.mark.parametrize(
    ("is_terminal", "told"),
    [(False, "Łukasz 日本 ?".encode()), (True, b"?ukasz ?? ?")],
)
def test_any_name_can_be_printed_anywhere(monkeypatch, is_terminal, told):
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, stream(is_terminal=is_terminal))
    streams.make_ready()
    for out in (sys.stdout, sys.stderr):
        out.write(NAMES)
        out.flush()
        assert out.buffer.getvalue() == told


def test_a_program_without_a_console_prints_to_nowhere(monkeypatch):
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    streams.make_ready()
    with sys.stdout, sys.stderr:
        sys.stdout.write("Łukasz")
        sys.stdout.flush()
        assert streams.nobody_reads(sys.stderr, "win32")


def test_who_started_it_by_a_click_reads_no_stream(monkeypatch):
    with stream() as out:
        assert not streams.nobody_reads(out, "darwin")
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        assert streams.nobody_reads(out, "darwin")
        assert not streams.nobody_reads(out, "linux")


@pytest.mark.parametrize(
    ("error", "system", "broken"),
    [
        (BrokenPipeError(errno.EPIPE, "x"), "linux", True),
        (OSError(errno.EINVAL, "x"), "win32", True),
        (OSError(errno.EINVAL, "x"), "linux", False),
        (OSError(errno.EINVAL, "x", "C:\\a?b"), "win32", False),
        (OSError(errno.ENOSPC, "x"), "win32", False),
    ],
)
def test_a_reader_that_has_seen_enough_is_no_fault(error, system, broken):
    assert streams.is_broken_pipe(error, system) is broken


def test_the_program_prints_where_only_ascii_is_known(tmp_path):
    code = "import sys; from ui.main import main; main(['--data', *sys.argv[1:]])"
    run = [sys.executable, "-c", code, str(tmp_path), "me", "name=Łukasz"]
    bare = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(run, capture_output=True, env=bare, check=True)
    assert "Łukasz" in done.stdout.decode()
