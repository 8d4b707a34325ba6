"""The language in which the program speaks and writes, and the words of `app` in it.

`app` writes English. A window hands in how a text is looked up in its language; commands for
scripts never do, so what they print stays as it is documented.
"""

from __future__ import annotations

from collections.abc import Callable

LANGUAGES = ("en", "de", "es", "fr", "pl", "ar")
"""The languages that are complete, the source first."""
Lookup = Callable[[str, int], str]
"""A text of `app` and a number, below zero for none, to the text in the language of the window."""


class _Spoken:
    language = LANGUAGES[0]
    lookup: Lookup | None = None
    number: Callable[[int], str] = "{:,}".format
    writes_english = False


def speak(
    language: str, lookup: Lookup | None, number: Callable[[int], str] = "{:,}".format
) -> None:
    """Use a language from now on, with its way to write numbers; no look-up means English.

    Called once, before any window.
    """
    _Spoken.language = language
    _Spoken.lookup = lookup
    _Spoken.number = number


def language() -> str:
    """The language in force: one of LANGUAGES, or a stand-in of tests."""
    return _Spoken.language


def write_english(on: bool = True) -> None:
    """Keep letters and questions in English, whatever the language of the window."""
    _Spoken.writes_english = on


def written_language() -> str:
    """The language of letters and questions: that of the window, unless they are kept English."""
    spoken = _Spoken.language
    return LANGUAGES[0] if _Spoken.writes_english or spoken not in LANGUAGES else spoken


def say(text: str, /, **details: object) -> str:
    """An English literal in the language in force, with its {details} filled in."""
    found = _Spoken.lookup(text, -1) if _Spoken.lookup else text
    return found.format(**details) if details else found


def counted(one: str, many: str, n: int, /, **details: object) -> str:
    """The form of a text that goes with a number, which stands in it as {n}.

    Both are literals. `many` is what translators see; they have as many forms as their language.
    """
    found = _Spoken.lookup(many, n) if _Spoken.lookup else many
    if n == 1 and found == many:
        found = one
    return found.format(n=_Spoken.number(n), **details)
