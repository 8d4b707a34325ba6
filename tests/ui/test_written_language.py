"""In a window of another language, letters, questions and the printed sheet are in it too."""

import shutil
import subprocess
import unicodedata

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator

from app.demo import add_sample, be_sample
from app.language import speak, write_english
from app.mail.check import ELEMENTS
from app.people.queries import find_person
from app.questions.bank import CLOSING, shipped_in
from app.questions.sheet_page import sheet_page
from app.questions.tailor import suggest_questions
from ui.languages import install
from ui.printing import PageStyle, sheet_pdf


@pytest.fixture
def german(qapp):
    """A program in German, put back to English after the test."""
    before = set(qapp.findChildren(QTranslator))
    install(qapp, "de")
    yield qapp
    speak("en", None)
    write_english(False)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


def text_of(pdf, tmp_path):
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    file = tmp_path / "sheet.pdf"
    file.write_bytes(pdf)
    found = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True)
    return "".join(unicodedata.normalize("NFKC", found.stdout.decode()).split())


def test_a_german_bank_prints_a_german_sheet(german, window, tmp_path):
    session = window.session
    session.write(add_sample)
    who = find_person(session.store, "Dmitri Kovač")
    suggest_questions(session.store, session.clock, who, "X")
    page = sheet_page(session.store, session.clock, who)
    words = {question.key: question.text for question in shipped_in("de")}
    assert [question.text for question in page.questions[-2:]] == [words[key] for key in CLOSING]
    printed = text_of(sheet_pdf(page, PageStyle("A4")), tmp_path)
    for question in page.questions:
        assert "".join(unicodedata.normalize("NFKC", question.text).split()) in printed
    english = {question.text for question in shipped_in("en")}
    assert not english & {question.text for question in page.questions}


def test_a_german_letter_is_drafted_and_looked_at_in_german(german, window):
    session = window.session
    session.write(be_sample)
    session.write(add_sample)
    window.show_tab("email")
    tab = window.tab("email")
    tab.open_letter(find_person(session.store, "Dmitri Kovač"))
    body = tab.page.body.toPlainText()
    assert body.startswith("Guten Tag Dmitri Kovač,")
    assert "Hätten Sie 20 Minuten für ein Telefongespräch?" in body
    checks = tab.side.before.elements
    assert set(checks) == set(ELEMENTS)
    assert tab.page.spelling.missing == "de"
    assert "Deutsch" in tab.page.no_dictionary.words.text()
    assert tab.page.no_dictionary.isVisibleTo(tab.page)


def test_nothing_is_said_of_spelling_where_there_is_a_dictionary(window):
    session = window.session
    session.write(add_sample)
    window.show_tab("email")
    tab = window.tab("email")
    tab.open_letter(find_person(session.store, "Dmitri Kovač"))
    assert tab.page.spelling.missing == ""
    assert not tab.page.no_dictionary.isVisibleTo(tab.page)


def test_an_arabic_letter_stands_at_the_right_and_an_english_one_at_the_left(window):
    session = window.session
    session.write(be_sample)
    session.write(add_sample)
    window.show_tab("email")
    tab = window.tab("email")
    tab.open_letter(find_person(session.store, "Dmitri Kovač"))
    body = tab.page.body

    def option():
        return body.document().defaultTextOption()

    assert option().alignment() == Qt.AlignmentFlag.AlignLeft
    body.show_value("تحية طيبة،\nأنا مهندسة في مكتب صغير. هل يمكن أن نتحدث عن عملكم؟")
    tab.page._on_body(body.toPlainText())
    assert option().textDirection() == Qt.LayoutDirection.RightToLeft
    assert option().alignment() == Qt.AlignmentFlag.AlignRight
    tab.page._on_body("Dear Mara, would you have time for a call with me?")
    assert option().alignment() == Qt.AlignmentFlag.AlignLeft
    assert option().textDirection() == Qt.LayoutDirection.LayoutDirectionAuto
