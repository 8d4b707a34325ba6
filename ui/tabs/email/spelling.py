"""Spelling of the letter: the dictionary is read by a worker, the marks come as one types."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.mail.spelling import (
    WORDS,
    Speller,
    changed_words,
    dictionaries,
    language_of,
    load_dictionary,
)
from app.store.db import Store
from ui.session import Session

_NAMES = "SELECT 1 FROM person_search WHERE person_search MATCH ? LIMIT 1"


class Spelling(QObject):
    """Holds the speller of the language that the letter is written in."""

    changed = Signal()
    """Other words are marked now."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._dictionaries: dict[str, Path] = {}
        self._wanted = ""
        self._looked = False
        self.language = ""
        self.speller: Speller | None = None

    def look_at(self, text: str) -> None:
        """Take the language of this text; its dictionary is read in the background."""
        if not self._looked:
            self._looked = True
            folder = self._session.context.data_dir
            self._wanted = text
            self._session.read_job(dictionaries, folder, on_done=self._on_found)
        elif self._dictionaries:
            self._take(language_of(text, self._dictionaries))

    def _on_found(self, found: dict[str, Path]) -> None:
        self._dictionaries = found
        self._take(language_of(self._wanted, found))

    def _take(self, language: str) -> None:
        if language == self.language:
            return
        self.language = language
        self.speller = None
        if language:
            path = self._dictionaries[language]
            self._session.read_job(_read, path, on_done=self._on_read)
        else:
            self.changed.emit()

    def _on_read(self, dictionary: Path) -> None:
        if dictionary != self._dictionaries.get(self.language):
            return
        self.speller = Speller(dictionary, self.own_words(), self._is_name)
        self.changed.emit()

    def _is_name(self, word: str) -> bool:
        quoted = word.replace('"', "")
        return is_name(self._session.store, quoted)

    def own_words(self) -> list[str]:
        """Return one's own words, the newest last."""
        return [str(word) for word in self._session.settings.get(WORDS, [])]

    def set_own(self, word: str, *, known: bool) -> None:
        """Add a word to one's own, or take it out again."""
        words = changed_words(self.own_words(), word, known=known)
        self._session.settings.set(WORDS, words)
        if self.speller is not None:
            if known:
                self.speller.add_own(word)
            else:
                self.speller.remove_own(word)
        self.changed.emit()


def is_name(store: Store, word: str) -> bool:
    """Whether somebody or some company on file is called so."""
    return bool(store.sql(_NAMES, (f'{{first_name last_name company}} : "{word}"',)))


def _read(dictionary: Path) -> Path:
    load_dictionary(dictionary)
    return dictionary
