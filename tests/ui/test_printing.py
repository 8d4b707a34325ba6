"""The printed sheet: paper by country, whole questions, text that can be read back."""

import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from app.questions.sheet_page import PageQuestion, SheetPage
from app.settings import Settings
from ui import screen
from ui.printing import (
    PageStyle,
    page_size,
    print_sheets,
    sheet_pdf,
    sheet_picture,
)

A4 = PageStyle("A4")
PAGE = SheetPage(
    name="Jonas Söderberg",
    first_name="Jonas",
    job="Product Lead, Contoso",
    starts_at=None,
    minutes=20,
    way="video",
    goal="S",
    learn="",
    shared="Uppsala University · Lena Fischer",
    why="Left research for product.",
    questions=(PageQuestion(1, "What did the first months take?", 3),),
)


def many(count: int) -> SheetPage:
    words = "What do you decide alone, and what with others, and when? " * 3
    return replace(
        PAGE, questions=tuple(PageQuestion(n, f"{words}{n}?", 3) for n in range(1, count + 1))
    )


def text_of(pdf: bytes, tmp_path: Path) -> list[str]:
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not installed")
    file = tmp_path / "sheet.pdf"
    file.write_bytes(pdf)
    found = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True)
    # Spacing and ligatures are the reader's business.
    pages = unicodedata.normalize("NFKC", found.stdout.decode()).split("\f")[:-1]
    return ["".join(page.split()) for page in pages]


def squeezed(words: str) -> str:
    return "".join(words.split())


@pytest.mark.parametrize(
    ("country", "size"),
    [
        (QLocale.Country.Germany, QPageSize.PageSizeId.A4),
        (QLocale.Country.UnitedStates, QPageSize.PageSizeId.Letter),
        (QLocale.Country.UnitedKingdom, QPageSize.PageSizeId.A4),
    ],
)
def test_the_paper_is_the_countrys(country, size):
    assert page_size(QLocale(QLocale.Language.English, country)).id() == size


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_a_short_sheet_is_one_page_that_can_be_read(qapp, tmp_path, size):
    pages = text_of(sheet_pdf(PAGE, PageStyle(size)), tmp_path)
    assert len(pages) == 1
    for words in ("Jonas Söderberg", "What did the first months take?", "Why Jonas", "1 / 1"):
        assert squeezed(words) in pages[0]
    assert squeezed("Video · 20 minutes") in pages[0]


def test_a_long_sheet_breaks_between_questions(qapp, tmp_path):
    pages = text_of(sheet_pdf(many(12), A4), tmp_path)
    assert len(pages) > 1
    assert f"1/{len(pages)}" in pages[0]
    assert all(f"{n}?" in " ".join(pages) for n in range(1, 13))
    assert "ProductLead" not in pages[1]


def test_a_printer_gets_the_same_pages(qapp, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_sheets([many(12)], printer) > 1
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_the_picture_is_as_wide_as_asked_and_has_ink(qapp):
    picture = sheet_picture(PAGE, 200, 2.0, A4)
    assert picture.width() == 400
    assert picture.devicePixelRatio() == 2.0
    dark = [
        1
        for x in range(picture.width())
        for y in range(picture.height() // 2)
        if picture.pixelColor(x, y).lightness() < 90
    ]
    assert len(dark) > 50


def test_a_command_gets_its_pdf_without_a_window(qapp, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert screen.sheet_as_pdf(PAGE).startswith(b"%PDF")


def answered(count: int, answer: str) -> SheetPage:
    questions = (replace(q, answer=answer) for q in many(count).questions)
    return replace(PAGE, questions=tuple(questions))


def test_answers_that_were_typed_stand_where_lines_would(qapp, tmp_path):
    pages = text_of(sheet_pdf(answered(1, "Quite a lot.\nAnd alone."), A4), tmp_path)
    assert "Quitealot.Andalone." in pages[0].replace("\n", "")
    without = text_of(sheet_pdf(answered(1, "Quite a lot."), replace(A4, answers=False)), tmp_path)
    assert "Quitealot" not in without[0]


def test_a_long_answer_goes_on_overleaf_and_nothing_is_lost(qapp, tmp_path):
    words = " ".join(f"word{n}" for n in range(4000))
    pages = text_of(sheet_pdf(answered(2, words), A4), tmp_path)
    assert len(pages) > 6
    assert "".join(pages).count("word3999") == 2
    assert all("word" in page for page in pages)


def test_a_question_keeps_the_beginning_of_its_answer(qapp, tmp_path):
    words = " ".join(f"word{n}" for n in range(60))
    for count in range(1, 12):
        for page in text_of(sheet_pdf(answered(count, words), A4), tmp_path):
            assert page.count("?") == 0 or "word0word1" in page


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_large_print_and_room_make_more_pages_and_compact_fewer(qapp, tmp_path, size):
    def count(**style: object) -> int:
        return len(text_of(sheet_pdf(many(12), PageStyle(size, **style)), tmp_path))

    assert count(space="compact") < count() < count(space="roomy")
    assert count() < count(large=True)


def test_a_question_is_never_parted_from_its_lines(qapp, tmp_path):
    for words in (10, 60, 400):
        middle = ("what and why " * words)[:560]
        page = replace(
            PAGE,
            questions=tuple(PageQuestion(n, f"Begin{n} {middle} end{n}?", 4) for n in range(1, 26)),
        )
        pages = text_of(sheet_pdf(page, A4), tmp_path)
        begun = [set(re.findall(r"Begin(\d+)w", page)) for page in pages]
        assert begun == [set(re.findall(r"end(\d+)\?", page)) for page in pages]
        assert set.union(*begun) == {str(n) for n in range(1, 26)}


def test_without_the_head_the_name_stays(qapp, tmp_path):
    pages = text_of(sheet_pdf(PAGE, replace(A4, head=False)), tmp_path)
    assert "JonasSöderberg" in pages[0]
    assert "WhyJonas" not in pages[0]


def test_what_was_looked_up_stands_on_top(qapp, tmp_path):
    pages = text_of(sheet_pdf(replace(PAGE, known="Pumps, in Graz"), A4), tmp_path)
    assert "Iknow" in pages[0]
    assert "Pumps,inGraz" in pages[0]


def test_a_very_long_reason_leaves_the_questions_on_the_next_page(qapp, tmp_path):
    pages = text_of(sheet_pdf(replace(PAGE, why="because " * 900), A4), tmp_path)
    assert "first months".replace(" ", "") in pages[-1]


def test_several_sheets_each_begin_on_a_page_of_their_own(qapp, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "all.pdf"))
    other = replace(PAGE, name="Mara Oyelaran")
    assert print_sheets([PAGE, other, many(12)], printer) == 2 + print_sheets([many(12)], printer)


def halves(picture) -> tuple[int, int]:
    """How much ink the left and the right half of a page hold."""
    dark = [
        x
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).lightness() < 120
    ]
    left = sum(x < picture.width() / 2 for x in dark)
    return left, len(dark) - left


def test_the_page_is_mirrored_where_one_reads_from_the_right(qapp):
    left, right = halves(sheet_picture(PAGE, 200, style=A4))
    assert left > right
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        left, right = halves(sheet_picture(PAGE, 200, style=A4))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert right > left


def test_a_style_that_is_not_understood_is_the_usual_one(store):
    settings = Settings(store)
    for odd in (None, [], {"paper": "A9", "space": "wide", "new": 1}):
        settings.set("sheet/style", odd)
        style = PageStyle.kept(settings)
        assert sheet_picture(PAGE, 200, 1.0, style).height() > 200
