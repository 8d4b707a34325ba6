"""The language of the window: chosen, put in force, and its stand-in."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime
from PySide6.QtWidgets import QTimeEdit

from app.language import counted, language, say, speak, write_english, written_language
from ui.dates import date_form
from ui.dialogs.settings.language import LanguagePage
from ui.languages import (
    APP,
    ENGLISH_LETTERS,
    NAMES,
    STRETCHED,
    Stretched,
    chosen,
    install,
    of_system,
    quoted,
    stretched,
)
from ui.mirror import in_written_order


@pytest.fixture
def english(qapp):
    """Give English back after a test that spoke another language."""
    yield qapp
    speak("en", None)
    write_english(False)
    for translator in qapp.findChildren(Stretched):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["de-AT", "en"], "de"),
        (["pt-BR", "es-419"], "es"),
        (["ar_EG"], "ar"),
        (["ja-JP", "en-US"], "en"),
        (["ja-JP"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_system_that_is_there_is_taken(wanted, found):
    assert of_system(wanted) == found


def test_a_choice_wins_and_nonsense_is_the_system():
    assert chosen("pl") == "pl"
    assert chosen("klingon") == of_system()
    assert chosen("") == of_system()


def test_english_is_spoken_where_nobody_translates():
    assert say("Delete {name}", name="Ada") == "Delete Ada"
    assert counted("1 letter", "{n} letters", 1) == "1 letter"
    assert counted("1 letter", "{n} letters", 12000) == "12,000 letters"


def test_a_language_is_in_force_for_window_and_app(english):
    install(english, STRETCHED)
    assert language() == STRETCHED
    assert QCoreApplication.translate("Any", "Contacts").startswith("[Contåcts ")
    assert say("Delete {name}", name="Ada") == stretched("Delete {name}").format(name="Ada")
    assert QCoreApplication.translate(APP, "Later") == say("Later")


def test_arabic_reads_from_the_right(english, monkeypatch):
    monkeypatch.setattr("ui.languages._translators", lambda app, language: [])
    install(english, "ar")
    assert english.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic
    assert QLocale().toString(12) == "12"


def test_a_time_is_shown_in_its_order_in_arabic(english, monkeypatch, qtbot):
    monkeypatch.setattr("ui.languages._translators", lambda app, language: [])
    install(english, "ar")
    field = QTimeEdit(QTime(21, 0))
    qtbot.addWidget(field)
    in_written_order(field)
    field.setDisplayFormat("HH:mm")
    assert field.text() == "21:00"


@pytest.mark.parametrize("text", ["{count} people", "&Undo <b>{what}</b>", "%n things", "A & B"])
def test_stretching_keeps_fields_tags_and_keys(text):
    longer = stretched(text)
    assert len(longer) > len(text)
    for kept in ("{count}", "<b>{what}</b>", "&U", "%n"):
        assert (kept in text) == (kept in longer)


def test_the_language_is_chosen_in_the_settings(window):
    page = LanguagePage(window.session, window.actions_, window)
    assert page.choices[""].isChecked()
    assert list(page.choices) == ["", *NAMES]
    page.choices["pl"].click()
    again = LanguagePage(window.session, window.actions_, window)
    assert again.choices["pl"].isChecked()


def test_letters_can_stay_english_beside_another_language(window, english):
    page = LanguagePage(window.session, window.actions_, window)
    assert not page.english.isChecked()
    page.english.click()
    again = LanguagePage(window.session, window.actions_, window)
    assert again.english.isChecked()
    assert window.session.recall(ENGLISH_LETTERS) == 1
    install(english, "en", letters_in_english=True)
    assert written_language() == "en"
    speak("fr", None)
    assert written_language() == "en"
    install(english, "en")
    speak("fr", None)
    assert written_language() == "fr"


@pytest.mark.parametrize(
    ("code", "form", "shown"),
    [
        ("en", "ddd d MMM yyyy", "ddd d MMM yyyy"),
        ("de", "dddd, d MMMM", "dddd, d. MMMM"),
        ("de", "d MMM yyyy", "d. MMM yyyy"),
        ("es", "dddd, d MMMM yyyy", "dddd, d 'de' MMMM 'de' yyyy"),
        ("es", "d MMM", "d MMM"),
        ("fr", "dddd, d MMMM", "dddd d MMMM"),
        ("pl", "dddd, d MMMM", "dddd, d MMMM"),
        ("ar", "dddd, d MMMM", "dddd، d MMMM"),
    ],
)
def test_days_are_written_as_the_language_writes_them(english, code, form, shown):
    speak(code, None)
    assert date_form(form) == shown


def test_quotes_are_those_of_the_language(english):
    assert quoted("Draft") == "“Draft”"
    speak("fr", None)
    QLocale.setDefault(QLocale("fr"))
    assert quoted("Draft") == "«Draft»"
