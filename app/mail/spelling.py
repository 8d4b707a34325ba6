"""Spelling: the dictionaries at hand, the language of a letter, and the words to look at.

English travels with the library; further pairs of .aff and .dic are taken from the folder
`dictionaries` beside the data and from the system's own.
"""

# The library brings no types: what comes out of it is checked by tests.
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from app.language import written_language
from app.mail.letter_language import told_language
from app.mail.templates import open_hints

FOLDER = "dictionaries"
WORDS = "spelling/words"
"""The setting that keeps one's own words."""
MOST_SUGGESTIONS = 6
MOST_WORDS = 2000
ENGLISH = "en_US"
_SYSTEM = {
    "linux": ("/usr/share/hunspell", "/usr/share/myspell/dicts"),
    "darwin": ("/Library/Spelling", str(Path.home() / "Library/Spelling")),
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LEAVE = re.compile(
    r"\S+@\S+|https?://\S+|www\.\S+|\{[^{}\n]*\}|\b\w*\d\w*\b|\b\w+\.(?:com|org|net|io|dev)\b",
    re.IGNORECASE,
)


def dictionaries(data_dir: Path, platform: str = sys.platform) -> dict[str, Path]:
    """Language → its dictionary, without the ending; one's own folder comes first."""
    import hunspell

    folders = [data_dir / FOLDER, *map(Path, _SYSTEM.get(platform, ()))]
    folders.append(Path(hunspell.__file__).parent / "dictionaries")
    found: dict[str, Path] = {}
    for folder in folders:
        for file in sorted(folder.glob("*.dic")) if folder.is_dir() else ():
            if file.with_suffix(".aff").is_file():
                found.setdefault(file.stem, file.with_suffix(""))
    return found


def language_of(text: str, known: Iterable[str]) -> str:
    """The language of a letter among those known; the written one when none tells of itself.

    "" is a language that is told by its words and for which there is no dictionary.
    """
    language = told_language(text) or written_language()
    stems = sorted(stem for stem in known if stem.casefold().startswith(language))
    if language == "en" and ENGLISH in stems:
        return ENGLISH
    return stems[0] if stems else ""


class Speller:
    """Tells which words of a text are in no dictionary, and what they may have been meant to be.

    `is_name` is asked for words that no dictionary has: names are never marked.
    """

    def __init__(
        self,
        dictionary: Path,
        own: Iterable[str] = (),
        is_name: Callable[[str], bool] | None = None,
    ) -> None:
        self._hunspell = load_dictionary(dictionary)
        self._own = {_key(word) for word in own}
        self._is_name = is_name
        self._known: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Whether a word is spelled right, or is one's own or a name."""
        plain = word.replace("’", "'")
        if _key(plain) in self._own:
            return True
        if plain not in self._known:
            self._known[plain] = self._look_up(plain)
        return self._known[plain]

    def _look_up(self, word: str) -> bool:
        for form in (word, word.removesuffix("'s"), word.removesuffix("'")):
            if not form or self._spell(form):
                return True
        bare = word.removesuffix("'s")
        return self._is_name is not None and bare[:1].isupper() and self._is_name(bare)

    def _spell(self, word: str) -> bool:
        try:
            return bool(self._hunspell.spell(word))
        except UnicodeError:
            # A word in an alphabet that the dictionary does not have is in another language.
            return True

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What the word may have been meant to be, the likeliest first."""
        try:
            found: Iterable[str] = self._hunspell.suggest(word.replace("’", "'"))
        except UnicodeError:
            return ()
        return tuple(found)[:MOST_SUGGESTIONS]

    def is_own(self, word: str) -> bool:
        """Whether the word is one of one's own."""
        return _key(word) in self._own

    def add_own(self, word: str) -> None:
        """Know a word from now on."""
        self._own.add(_key(word))

    def remove_own(self, word: str) -> None:
        """Know a word of one's own no longer."""
        self._own.discard(_key(word))

    def misspelt(self, text: str) -> list[tuple[int, int]]:
        """Where words stand that are not known: no links, addresses, gaps or numbers."""
        return [span for span in words_to_look_at(text) if not self.knows(text[slice(*span)])]


def words_to_look_at(text: str) -> Iterator[tuple[int, int]]:
    """Every word that spelling concerns, as (start, end)."""
    left = [found.span() for found in _LEAVE.finditer(text)] + open_hints(text)
    for word in _WORD.finditer(text):
        start, end = word.span()
        short = end - start < 2 or word.group().isupper()
        if not short and not any(a < end and start < b for a, b in left):
            yield start, end


@cache
def load_dictionary(dictionary: Path) -> Any:
    """A dictionary, read once; it takes a moment, so not on the way to a picture."""
    from hunspell import Hunspell

    # Told so, it opens files of any name on Windows too, not only those of one code page.
    folder = str(dictionary.parent)
    made: Any = Hunspell(dictionary.name, hunspell_data_dir=folder, system_encoding="UTF-8")
    return made


def changed_words(words: Iterable[str], word: str, *, known: bool) -> list[str]:
    """One's own words with a word added or taken out, as they are kept."""
    kept = [one for one in words if _key(one) != _key(word)]
    return [*kept, word][-MOST_WORDS:] if known else kept


def _key(word: str) -> str:
    return word.replace("’", "'").casefold()
