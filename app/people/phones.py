"""Phone numbers, told apart whatever way they are written."""

from __future__ import annotations

import re
from functools import lru_cache

_DIGITS = re.compile(r"\d")
_TAIL = 7
"""Digits at the end of a number that stay the same however the beginning is written."""
_LEAST = 6


@lru_cache(maxsize=65_536)
def phone_key(text: str, country: str | None) -> str | None:
    """The number in E.164, read with one's own country (two letters) where it names none.

    Without a country a number of national form is its bare digits; None is no number at all.
    """
    import phonenumbers

    bare = "".join(_DIGITS.findall(text))
    if not _LEAST <= len(bare) <= 20:
        return None
    try:
        number = phonenumbers.parse(text, (country or "").upper() or None)
    except phonenumbers.NumberParseException:
        return bare
    if not phonenumbers.is_possible_number(number):
        return bare
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def phone_tail(text: str) -> str:
    """The last digits of a number: those with other ones cannot be the same number."""
    return "".join(_DIGITS.findall(text))[-_TAIL:]
