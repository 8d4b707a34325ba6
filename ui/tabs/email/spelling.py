"""Spelling of the letter: the dictionary is read by a worker, the marks come as one types."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.language import written_language
from app.mail.letter_language import told_language
from app.mail.spelling import (
    FOLDER,
    WORDS,
    Speller,
    changed_words,
    dictionaries,
    language_of,
    load_dictionary,
)
from app.store.db import Store
from ui.session import Session
from ui.widgets.card import text_label

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
        self.missing = ""
        """The language of the letter, where there is no dictionary for it."""
        self.speller: Speller | None = None

    @property
    def folder(self) -> Path:
        """Where one's own dictionaries are kept."""
        return self._session.context.data_dir / FOLDER

    def look_at(self, text: str) -> None:
        """Take the language of this text; its dictionary is read in the background."""
        if not self._looked:
            self._looked = True
            folder = self._session.context.data_dir
            self._wanted = text
            self._session.read_job(dictionaries, folder, on_done=self._on_found)
        elif self._dictionaries:
            self._take(text)

    def _on_found(self, found: dict[str, Path]) -> None:
        self._dictionaries = found
        self._take(self._wanted)

    def _take(self, text: str) -> None:
        language = language_of(text, self._dictionaries)
        missing = "" if language else told_language(text) or written_language()
        if missing != self.missing:
            self.missing = missing
            self.changed.emit()
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


class NoDictionary(QWidget):
    """Says under a letter that its spelling is not looked at, while that is so."""

    def __init__(self, spelling: Spelling, parent: QWidget) -> None:
        super().__init__(parent)
        self._spelling = spelling
        self.words: QLabel = text_label("", "small", self, wrap=True)
        self.words.setToolTip(
            self.tr("Put the files .aff and .dic of the language into the folder {folder}").format(
                folder=spelling.folder
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        spelling.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        missing = self._spelling.missing
        said = self.tr("Spelling is not looked at: there is no dictionary for {language}.")
        self.words.setText(said.format(language=QLocale(missing).nativeLanguageName()))
        self.setVisible(bool(missing))


def is_name(store: Store, word: str) -> bool:
    """Whether somebody or some company on file is called so."""
    return bool(store.sql(_NAMES, (f'{{first_name last_name company}} : "{word}"',)))


def _read(dictionary: Path) -> Path:
    load_dictionary(dictionary)
    return dictionary
