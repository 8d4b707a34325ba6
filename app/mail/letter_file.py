"""A letter in a text file: optional header lines, a blank line, then the text as it is."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError

MOST_BYTES = 1_000_000
"""No letter is longer; a larger file is not read."""
_HEADER = re.compile(
    r"(?P<name>[A-Za-z][A-Za-z-]{0,30}):[ \t]*(?P<value>[^\r\n]*)(?:\r\n|\r|\n|\Z)"
)
_NAMES = frozenset({"subject", "to", "cc", "bcc", "from", "date", "reply-to"})
_BLANK = re.compile(r"[ \t]*(?:\r\n|\r|\n|\Z)")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True)
class LetterFile:
    """What the file holds. `subject` is None when it has no header lines at all."""

    body: str
    subject: str | None = None
    to: str = ""


def read_letter(path: Path) -> LetterFile:
    """Read a letter: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows' western alphabet.

    Raises AppError: not_found, cannot_read, letter_too_large, not_a_letter.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise AppError("not_found", file=path) from error
    except OSError as error:
        raise AppError("cannot_read", file=path) from error
    if len(content) > MOST_BYTES:
        raise AppError("letter_too_large", file=path)
    text = _decoded(content)
    if text is None or "\0" in text:
        raise AppError("not_a_letter", file=path)
    return parse_letter(text)


def parse_letter(text: str) -> LetterFile:
    """Take the header lines off; without a blank line after them they are part of the letter."""
    headers: dict[str, str] = {}
    at = 0
    while (found := _HEADER.match(text, at)) and found.group("name").casefold() in _NAMES:
        headers[found.group("name").casefold()] = found.group("value").strip()
        at = found.end()
    blank = _BLANK.match(text, at)
    if not headers or blank is None:
        return LetterFile(text)
    return LetterFile(text[blank.end() :], headers.get("subject", ""), headers.get("to", ""))


def _decoded(content: bytes) -> str | None:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # What is no text at all has bytes that no alphabet uses.
        return None if b"\0" in content else content.decode("cp1252", "replace")
