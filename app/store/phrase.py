"""The recovery phrase: a store's key as 24 words that one can write down, with a checksum.

It is the encoding of BIP 39 for 256 bits, so that other programs can read it, too. Every word is
known by its first four letters.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from app.errors import AppError
from app.paths import resources_dir
from app.store.connect import KEY_BYTES, Key

COUNT = 24
_BITS = 11
_LONGEST = 2000
"""Characters that are looked at: what somebody pastes by mistake is not searched for words."""
_WORD = re.compile(r"[a-z]+")


@lru_cache(maxsize=1)
def words() -> tuple[str, ...]:
    """The 2,048 words, in their order."""
    return tuple((resources_dir() / "recovery" / "words.txt").read_text("ascii").split())


def phrase_of(key: Key) -> list[str]:
    """The 24 words of a key."""
    raw = key.raw
    number = int.from_bytes(raw + hashlib.sha256(raw).digest()[:1], "big")
    places = [number >> _BITS * place & 2**_BITS - 1 for place in range(COUNT)]
    return [words()[place] for place in reversed(places)]


def key_of(text: str) -> Key:
    """The key of a phrase, however it was typed: numbered, in lines, words of four letters.

    Raises AppError: phrase_length, phrase_word, phrase_checksum.
    """
    typed = _WORD.findall(text[:_LONGEST].lower())
    if len(typed) != COUNT:
        raise AppError("phrase_length", count=len(typed))
    number = 0
    for position, word in enumerate(typed, 1):
        number = number << _BITS | _place(word, position)
    raw = (number >> 8).to_bytes(KEY_BYTES, "big")
    if hashlib.sha256(raw).digest()[0] != number & 0xFF:
        raise AppError("phrase_checksum")
    return Key(raw)


def is_phrase(text: str) -> bool:
    """Whether a text is a whole and right recovery phrase."""
    try:
        key_of(text).wipe()
    except AppError:
        return False
    return True


def _place(word: str, position: int) -> int:
    known = _places()
    found = known.get(word, known.get(word[:4]) if len(word) == 4 else None)
    if found is None:
        # The word itself is not told: a sentence may end up anywhere.
        raise AppError("phrase_word", position=position)
    return found


@lru_cache(maxsize=1)
def _places() -> dict[str, int]:
    """Where each word stands, by itself and by its first four letters."""
    short = {word[:4]: place for place, word in enumerate(words())}
    return short | {word: place for place, word in enumerate(words())}
