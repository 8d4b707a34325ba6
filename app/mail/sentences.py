"""A letter's sentences, and where each stands in it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

REMEMBERED = 2048
"""A key changes one sentence of a letter: what was found in the others is remembered."""


class Sentence(NamedTuple):
    """A sentence and where it stands in the letter."""

    start: int
    end: int
    text: str


GREETING = re.compile(
    r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|respected)\b"
    r"(?:[ ,]+(?P<name>[^\n,:!.]*(?:\b(?:mr|mrs|ms|dr|prof)\.[^\n,:!.]*)?))?[,:!.]?$",
    re.IGNORECASE,
)
"""A line that greets; `name` is whom."""
_END = re.compile(r"[.?!]+[\"”’)\]]*(?=\s|$)|\n")
_SHORT = re.compile(
    r"(?:\b(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Nn]o|approx|etc|e\.g|i\.e|vs|[JS]r|[A-Z])"
    r"|\d)$"
)


@lru_cache(8)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences of a letter; the end of a line ends one, the stop of “Dr.” does not."""
    found: list[Sentence] = []
    start = 0
    for end in _END.finditer(text):
        stop = end.group()
        before = text[max(start, end.start() - 8) : end.start()]
        after = text[end.end() : end.end() + 2].strip()
        if stop == "." and after and _SHORT.search(before) and not _starts_anew(before, after):
            continue
        _take(found, text, start, end.end())
        start = end.end()
    _take(found, text, start, len(text))
    return tuple(found)


def _starts_anew(before: str, after: str) -> bool:
    """After a number a capital begins a sentence: “in 2013. You …”."""
    return before[-1:].isdigit() and after[:1].isupper()


def _take(found: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    words = piece.strip()
    if words:
        begin = start + len(piece) - len(piece.lstrip())
        found.append(Sentence(begin, begin + len(words), words))
