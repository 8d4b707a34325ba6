"""How a language says what a first letter holds: a small lexicon for each but English.

The words stand in resources/i18n/XX/letter_words.toml, in the table `check`: lists of patterns that
are read without regard to case. English has rules of its own, in `elements` and its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from app.contents import content
from app.mail.sentences import REMEMBERED, asks

_NEVER = re.compile(r"(?!)")
_LISTED_WORDS = 9


@dataclass(frozen=True)
class Lexicon:
    """The patterns of one language, each found anywhere in a sentence."""

    language: str
    who: re.Pattern[str]
    not_who: re.Pattern[str]
    share: re.Pattern[str]
    help: re.Pattern[str]
    request: re.Pattern[str]
    stated: re.Pattern[str]
    talk: re.Pattern[str]
    """What one asks for: a call, a talk, twenty minutes."""
    explain: re.Pattern[str]
    """A question that asks to be told something, and for no talk."""
    when: re.Pattern[str]
    freely: re.Pattern[str]
    offered: re.Pattern[str]
    gone: re.Pattern[str]
    job: re.Pattern[str]
    empty_phrase: re.Pattern[str]
    before_company: re.Pattern[str]
    yours: re.Pattern[str]
    mine: re.Pattern[str]
    titles: frozenset[str]
    bends_names: bool

    def is_who(self, said: str) -> bool:
        """Whether a sentence says who the writer is, or what they do."""
        return bool(self.who.search(said)) and not self.not_who.search(said)

    def is_shared(self, said: str) -> bool:
        """Whether a sentence says what the two have in common."""
        return bool(self.share.search(said))

    def is_help(self, said: str) -> bool:
        """Whether a sentence says what the reader can help with."""
        return bool(self.help.search(said))

    def is_request(self, said: str) -> bool:
        """Whether a question asks for a talk; one about times alone asks for none."""
        if self.explain.search(said):
            return False
        only_times = self.when.search(said) and not self.talk.search(said)
        return asks(said) and bool(self.request.search(said)) and not only_times

    def is_stated(self, said: str) -> bool:
        """Whether a sentence asks for a talk without being a question."""
        return bool(self.stated.search(said)) and bool(self.talk.search(said))

    def is_offer(self, said: str) -> bool:
        """Whether a sentence offers times, and does not tell of a day gone by."""
        when, gone = self.when.search(said), self.gone.search(said)
        if self.freely.search(said) and (when is None or gone is None):
            return True
        if when is None or gone is not None:
            return False
        return bool(self.offered.search(said)) or len(said.split()) <= _LISTED_WORDS


PATTERNS = tuple(
    name for name in Lexicon.__annotations__ if name not in ("language", "titles", "bends_names")
)
"""The lists of patterns that a lexicon has."""


@cache
def lexicon_of(language: str) -> Lexicon | None:
    """The lexicon of a language; None for English and for one that has none."""
    given: Mapping[str, Any] = content(language, "letter_words").get("check", {})
    if not given:
        return None
    patterns = {name: _one_of(given.get(name, ())) for name in PATTERNS}
    return Lexicon(
        language,
        titles=frozenset(given.get("titles", ())),
        bends_names=bool(given.get("bends_names", False)),
        **patterns,
    )


@lru_cache(REMEMBERED)
def says(language: str, what: str, said: str) -> bool:
    """Whether a sentence in a language with a lexicon is one of who, shared, help, ..."""
    lexicon = lexicon_of(language)
    return lexicon is not None and bool(getattr(lexicon, f"is_{what}")(said))


def _one_of(patterns: list[str] | tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE) if patterns else _NEVER
