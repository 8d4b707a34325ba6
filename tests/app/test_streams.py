"""What is printed arrives, whatever the system hands the program to print to."""

import errno
import io
import os
import subprocess
import sys

import pytest

from app import streams

NAMES = "Łukasz 日本 \udce9"


def pipe(encoding="cp1252"):
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="")


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_any_name_can_be_printed_to_any_pipe(monkeypatch, system):
    out, err = pipe(), pipe("ascii")
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    streams.make_ready(system)
    for stream in (out, err):
        stream.write(NAMES)
        stream.flush()
    told = out.buffer.getvalue()
    assert told.decode("utf-8" if system == "win32" else "cp1252").endswith("\\udce9")
    assert ("Łukasz".encode() in told) == (system == "win32")


def test_a_program_without_a_console_prints_to_nowhere(monkeypatch):
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    streams.make_ready("win32")
    with sys.stdout, sys.stderr:
        sys.stdout.write("Łukasz")
        sys.stdout.flush()
        assert streams.nobody_reads(sys.stderr, "win32")


def test_who_started_it_by_a_click_reads_no_stream(monkeypatch):
    with pipe() as stream:
        assert not streams.nobody_reads(stream, "darwin")
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        assert streams.nobody_reads(stream, "darwin")
        assert not streams.nobody_reads(stream, "linux")


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
    run = [sys.executable, "-c", code, str(tmp_path)]
    bare = os.environ | {"PYTHONIOENCODING": "ascii"}
    told = [
        subprocess.run([*run, *words], capture_output=True, env=bare, check=True).stdout
        for words in (["me", "name=Łukasz"], ["me"])
    ]
    assert b"\\u0141ukasz" in told[1]
