"""The language of the window: chosen, put in force, and its stand-in."""

import os
import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTime, QTranslator
from PySide6.QtWidgets import QLabel, QTimeEdit

from app.language import (
    counted,
    in_groups,
    in_row,
    language,
    listed,
    month_and_year,
    say,
    speak,
    write_english,
    written_language,
)
from app.people.queries import dossier
from app.people.service import add_person
from app.store.models import Position
from ui.dates import date_form
from ui.dialogs.settings.language import LanguagePage
from ui.languages import (
    APP,
    ENGLISH_LETTERS,
    NAMES,
    STRETCHED,
    chosen,
    install,
    of_system,
    quoted,
    stretched,
)
from ui.mirror import in_written_order
from ui.tabs.contacts.common_card import CommonCard


@pytest.fixture
def english(qapp):
    """Give English back after a test that spoke another language."""
    yield qapp
    speak("en", None)
    write_english(False)
    for translator in qapp.findChildren(QTranslator):
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


SAY_A_DAY = """
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from ui.languages import install, of_system
app = QGuiApplication([])
install(app, of_system())
print(of_system(), QLocale().dayName(2), QLocale().territory().name)
"""


@pytest.mark.parametrize(
    ("system", "told"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de Dienstag Austria"),
        ({"LANG": "de_AT.UTF-8", "LC_TIME": "en_DK.UTF-8"}, "de Dienstag Austria"),
        ({"LANG": "en_GB.UTF-8", "LC_TIME": "fr_FR.UTF-8"}, "en Tuesday UnitedKingdom"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "pl"}, "pl wtorek Poland"),
        ({"LANG": "ja_JP.UTF-8"}, "en Tuesday Japan"),
    ],
)
def test_days_are_said_in_the_language_of_the_window(system, told):
    """Also where the system says them in another: its settings for time may differ."""
    kept = {n: v for n, v in os.environ.items() if n[:3] not in ("LC_", "LAN")}
    done = subprocess.run(
        [sys.executable, "-c", SAY_A_DAY],
        env=kept | system | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == told


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
    assert quoted("Draft") == "«\u202fDraft\u202f»"


@pytest.mark.parametrize(
    ("code", "two", "three", "row", "groups", "month"),
    [
        ("en", "A and B", "A, B and C", "A, B", "A; B", "March 2025"),
        ("de", "A und B", "A, B und C", "A, B", "A; B", "März 2025"),
        ("es", "A y B", "A, B y C", "A, B", "A; B", "marzo de 2025"),
        ("fr", "A et B", "A, B et C", "A, B", "A; B", "mars 2025"),
        ("pl", "A i B", "A, B i C", "A, B", "A; B", "marca 2025"),
        ("ar", "A وB", "A وB وC", "A، B", "A؛ B", "مارس 2025"),
    ],
)
def test_lists_are_joined_as_the_language_joins_them(english, code, two, three, row, groups, month):
    install(english, code)
    assert (listed(["A"]), listed(["A", "B"]), listed(["A", "B", "C"])) == ("A", two, three)
    assert (listed([]), in_row("A", "", None, "B"), in_groups("A", "B")) == ("", row, groups)
    assert month_and_year(date(2025, 3, 1)) == month


def test_what_is_in_common_is_told_in_the_language_of_the_window(english, window):
    store, clock = window.session.store, window.session.clock
    mara = min(add_person(store, clock, "Mara", "Olsen").of("person"))
    with store.operation("jobs") as op:
        for who in (None, mara):
            op.insert(
                Position, person_id=who, company="Litware", company_key="litware",
                start_on="2018", end_on="2020", source="profile_pdf",
            )  # fmt: skip
    install(english, "de")
    card = CommonCard(window)
    card.show_dossier(dossier(store, mara))
    shown = [label.text() for label in card.findChildren(QLabel)]
    assert "Litware · Sie 2018–2020, Mara 2018–2020 · beide dort 2018–2020" in shown
    assert "Profil-PDF" in shown
