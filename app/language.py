"""The language in which the program speaks and writes, and the words of `app` in it.

`app` writes English. A window hands in how a text is looked up in its language; commands for
scripts never do, so what they print stays as it is documented.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

LANGUAGES = ("en", "de", "es", "fr", "pl", "ar")
"""The languages that are complete, the source first."""
Lookup = Callable[[str, int], str]
"""A text of `app` and a number, below zero for none, to the text in the language of the window."""


MONTHS: Sequence[str] = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
"""The months in English."""


def _listed(parts: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


@dataclass(frozen=True)
class Writing:
    """How a language writes numbers, lists and months; as it stands, English."""

    number: Callable[[int], str] = "{:,}".format
    listed: Callable[[Sequence[str]], str] = _listed
    month: Callable[[date], str] = lambda day: f"{MONTHS[day.month - 1]} {day.year}"
    comma: str = ", "
    semicolon: str = "; "
    mark: str = ""
    """What makes a line that begins with a name in Latin letters read in its own direction."""


class _Spoken:
    language = LANGUAGES[0]
    lookup: Lookup | None = None
    writing = Writing()
    writes_english = False


def speak(language: str, lookup: Lookup | None, writing: Writing | None = None) -> None:
    """Use a language from now on, with its way to write; no look-up means English.

    Called once, before any window.
    """
    _Spoken.language = language
    _Spoken.lookup = lookup
    _Spoken.writing = writing or Writing()


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
    return found.format(n=_Spoken.writing.number(n), **details)


def number_words(number: int) -> str:
    """A number as the language in force writes it: 20,000."""
    return _Spoken.writing.number(number)


def listed(parts: Iterable[str]) -> str:
    """Several things within a sentence: "A, B and C", as the language in force does it."""
    return _Spoken.writing.listed([*parts])


def in_row(*parts: str | None) -> str:
    """What stands side by side without a sentence around it: "A, B, C"; blanks are left out."""
    return _Spoken.writing.comma.join(part for part in parts if part)


def in_groups(*parts: str | None) -> str:
    """Rows side by side, which may have commas in them: "A, B; C"; blanks are left out."""
    return _Spoken.writing.semicolon.join(part for part in parts if part)


def directed(text: str) -> str:
    """A sentence that may begin with a name of another script, in the direction of its words."""
    return f"{_Spoken.writing.mark}{text}" if text else text


def month_and_year(day: date) -> str:
    """The month of a day as the language in force writes it beside its year: March 2025."""
    return _Spoken.writing.month(day)
