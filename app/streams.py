"""What the program prints to: there on every system, and able to take every name.

A program of Windows without a console has no streams at all, and a pipe there takes the letters of
one code page alone; names of files may hold bytes that are no letter.
"""

from __future__ import annotations

import errno
import os
import sys
from typing import TextIO


def make_ready() -> None:
    """Let standard output and error be there and refuse no letter.

    A file or another program gets UTF-8, as JSON is; a terminal that cannot show a letter gets a
    question mark in its place.
    """
    sys.stdout = _ready(sys.stdout)
    sys.stderr = _ready(sys.stderr)


def _ready(stream: TextIO | None) -> TextIO:
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123
    change = getattr(stream, "reconfigure", None)
    if change is not None:
        change(encoding=None if stream.isatty() else "utf-8", errors="replace")
    return stream


def nobody_reads(stream: TextIO, system: str = sys.platform) -> bool:
    """Whether what goes to this stream is seen by nobody: the program was started by a click."""
    if getattr(stream, "name", "") == os.devnull:
        return True
    return system == "darwin" and bool(getattr(sys, "frozen", False)) and not stream.isatty()


def is_broken_pipe(error: OSError, system: str = sys.platform) -> bool:
    """Whether whoever read has seen enough, as `head` does; Windows says it with another word."""
    return isinstance(error, BrokenPipeError) or (
        system == "win32" and error.errno == errno.EINVAL and error.filename is None
    )
