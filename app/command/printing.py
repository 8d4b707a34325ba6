"""What a command prints: a row of a list on one line."""

from __future__ import annotations

import unicodedata


def one_line(text: str) -> str:
    """A text without line breaks, tabs and what could steer a terminal."""
    return " ".join(
        "".join(" " if unicodedata.category(c) == "Cc" else c for c in text).split(" ")
    ).strip()
