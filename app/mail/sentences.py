"""A letter's sentences, and where each stands in it."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from app.contents import content

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
_END = re.compile(r"[.?!؟]+[\"”’)\]]*(?=\s|$)|\n")
_END_ABROAD = re.compile(r"[.?!؟]+[\"”“’»)\]]*(?=\s|$)|\n")
_ORDINAL = re.compile(r"(?<!\d)\d{1,2}$")
"""In German a day of the month has a stop: “1. Dezember”."""
_SHORT = re.compile(
    r"(?:\b(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Nn]o|approx|etc|e\.g|i\.e|vs|[JS]r|[A-Z])"
    r"|\d)$"
)


@lru_cache(8)
def sentences_of(text: str, language: str = "en") -> tuple[Sentence, ...]:
    """The sentences of a letter; the end of a line ends one, the stop of “Dr.” does not."""
    found: list[Sentence] = []
    start = 0
    short = _short(language)
    for end in (_END if language == "en" else _END_ABROAD).finditer(text):
        stop = end.group()
        before = text[max(start, end.start() - 8) : end.start()]
        after = text[end.end() : end.end() + 2].strip()
        if stop == "." and after and short.search(before):
            if language == "de" and _ORDINAL.search(before):
                continue
            if not _starts_anew(before, after):
                continue
        _take(found, text, start, end.end())
        start = end.end()
    _take(found, text, start, len(text))
    return tuple(found)


def asks(said: str) -> bool:
    """Whether a sentence is put as a question."""
    return said.rstrip('"”“»’) ').endswith(("?", "؟"))


@cache
def greeting_of(language: str) -> re.Pattern[str]:
    """A line that greets, in a language; `name` is whom. An English one is known in all of them."""
    given = content(language, "letter_words").get("check", {}).get("greeting")
    if not given:
        return GREETING
    names = r"(?:[ ,،]+(?P<name>[^\n,:!.،]*(?:\b[\w]{1,4}\.[^\n,:!.،]*)*))?[,:!.،]*$"
    return re.compile(rf"(?:{'|'.join(given)}|dear|hello|hi|hey)(?!\w){names}", re.IGNORECASE)


@cache
def _short(language: str) -> re.Pattern[str]:
    """What a stop may follow within a sentence."""
    check = content(language, "letter_words").get("check", {})
    words = [_SHORT.pattern, *check.get("short", ())]
    return re.compile("|".join(words))


def _starts_anew(before: str, after: str) -> bool:
    """After a number a capital begins a sentence: “in 2013. You …”."""
    return before[-1:].isdigit() and after[:1].isupper()


def _take(found: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    words = piece.strip()
    if words:
        begin = start + len(piece) - len(piece.lstrip())
        found.append(Sentence(begin, begin + len(words), words))
