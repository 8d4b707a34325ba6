"""The language of the window: which there are, which is meant, and how it is put in force."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from app.language import LANGUAGES, Writing, language, speak, write_english
from app.paths import resources_dir
from ui.dates import date_form

NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pl": "Polski",
    "ar": "العربية",
}
"""Each language in its own words."""
LANGUAGE = "language"
"""The setting: a language, or "" for that of the system."""
ENGLISH_LETTERS = "letters/english"
"""The setting: 1 keeps letters and questions in English beside a window in another language."""
STRETCHED = "stretched"
"""A stand-in for a language whose words are two fifths longer, to find what would be cut off."""
APP = "App"
"""The context of the texts of `app`, and of all texts that go with a number."""
LATIN_DIGITS = "ar_AE"
"""Arabic that writes 1, 2, 3, as the files and the forms of this program do."""
MONTH = "MMMM yyyy"
NOWHERE = "en_GB"
"""English where the system does not say in which country: day before month, hours to 24."""
QUOTES = {
    "en": ("“", "”"),
    "de": ("„", "“"),
    "es": ("«", "»"),
    "fr": ("«\u202f", "\u202f»"),
    "pl": ("„", "”"),
    "ar": ("«", "»"),
}
"""The quotes of the translations; QLocale has others for some, and French without spaces."""
LONGER = 0.4
WORD = 7
"""Letters of a word that makes a text longer."""
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w+;|&(?=\S)|%L?n|%\d)")


def of_system(wanted: Iterable[str] | None = None) -> str:
    """Return the first of the languages that the system asks for which the program has."""
    for tag in QLocale.system().uiLanguages() if wanted is None else wanted:
        short = re.split("[-_]", tag)[0]
        if short in LANGUAGES:
            return short
    return LANGUAGES[0]


def chosen(setting: object) -> str:
    """Return the language that a setting means."""
    return str(setting) if setting in (*LANGUAGES, STRETCHED) else of_system()


def install(app: QGuiApplication, language: str, letters_in_english: bool = False) -> None:
    """Put a language in force before any window is made: texts, dates, numbers, direction."""
    write_english(letters_in_english)
    system = QLocale.system()
    # Where one lives still decides how the clock and the paper are.
    own = QLocale(QLocale.codeToLanguage(language), system.territory())
    # A system may speak one language and say its days in another (LC_TIME, LANGUAGE).
    is_spoken = system.language() == own.language() and system.dayName(1) == own.dayName(1)
    if language in LANGUAGES and not is_spoken:
        QLocale.setDefault(own)
        if language == LANGUAGES[0] and system.territory() == QLocale.Country.AnyCountry:
            QLocale.setDefault(QLocale(NOWHERE))
    if language == "ar" and QLocale().zeroDigit() != "0":
        # What is typed, stored and counted has these digits too: never two kinds in one line.
        QLocale.setDefault(QLocale(LATIN_DIGITS))
    if language == LANGUAGES[0]:
        speak(language, None, _writing())
        return
    for translator in _translators(app, language):
        app.installTranslator(translator)
    app.setLayoutDirection(QLocale().textDirection())
    speak(language, _looked_up, _writing())


def _translators(app: QGuiApplication, language: str) -> list[QTranslator]:
    if language == STRETCHED:
        return [Stretched(app)]
    places = {
        "qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        "askwell": str(resources_dir() / "i18n"),
    }
    found: list[QTranslator] = []
    for name, folder in places.items():
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            found.append(translator)
    return found


def quoted(text: str) -> str:
    """Return a text in the quotes of the language in force."""
    begin, end = QUOTES.get(language(), QUOTES[LANGUAGES[0]])
    return f"{begin}{text}{end}"


def _looked_up(text: str, number: int) -> str:
    return QCoreApplication.translate(APP, text, None, number)


def _writing() -> Writing:
    """How the locale in force writes."""
    comma, semicolon = "،؛" if QLocale().language() == QLocale.Language.Arabic else ",;"
    return Writing(
        number=QLocale().toString,
        listed=QLocale().createSeparatedList,
        month=lambda day: QLocale().toString(QDate(day.year, day.month, 1), date_form(MONTH)),
        comma=f"{comma} ",
        semicolon=f"{semicolon} ",
        mark="\u200f" if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else "",
    )


class Stretched(QTranslator):
    """Makes every text two fifths longer and marks its ends; fields and tags stay."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return stretched(sourceText)


def stretched(text: str) -> str:
    """Return a text made longer as another language would, in letters beyond English."""
    if not text.strip():
        return text
    parts = _KEPT.split(text)
    words = "".join(part for part in parts[::2])
    more = max(1, round(len(words) * LONGER) - 2)
    # In words that a line can be broken between, as in any language.
    more = " ".join("ö" * min(WORD, more - at) for at in range(0, more, WORD + 1))
    parts[::2] = [part.replace("a", "å").replace("e", "é") for part in parts[::2]]
    return f"[{''.join(parts)} {more}]"
