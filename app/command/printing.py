"""What a command prints: any name on any terminal, and a row of a list on one line."""

from __future__ import annotations

import sys
import unicodedata
from io import TextIOWrapper


def write_any_name() -> None:
    """Let the output take names of every alphabet.

    A file or another program gets UTF-8, as JSON is; a terminal that cannot show a letter gets a
    question mark in its place.
    """
    stream = sys.stdout
    if not isinstance(stream, TextIOWrapper) or stream.encoding.lower().startswith("utf"):
        return
    if stream.isatty():
        stream.reconfigure(errors="replace")
    else:
        stream.reconfigure(encoding="utf-8")


def one_line(text: str) -> str:
    """A text without line breaks, tabs and what could steer a terminal."""
    return " ".join(
        "".join(" " if unicodedata.category(c) == "Cc" else c for c in text).split(" ")
    ).strip()
