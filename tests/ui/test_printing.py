"""The printed sheet: paper by country, whole questions, text that can be read back."""

import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from app.questions.sheet_page import PageQuestion, SheetPage
from ui import screen
from ui.printing import page_size, print_sheet, sheet_pdf, sheet_picture

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


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_a_short_sheet_is_one_page_that_can_be_read(qapp, tmp_path, size):
    pages = text_of(sheet_pdf(PAGE, QPageSize(size)), tmp_path)
    assert len(pages) == 1
    for words in ("Jonas Söderberg", "What did the first months take?", "Why Jonas", "1 / 1"):
        assert squeezed(words) in pages[0]
    assert squeezed("Video · 20 minutes") in pages[0]


def test_a_long_sheet_breaks_between_questions(qapp, tmp_path):
    pages = text_of(sheet_pdf(many(12), QPageSize(QPageSize.PageSizeId.A4)), tmp_path)
    assert len(pages) > 1
    assert f"1/{len(pages)}" in pages[0]
    assert all(f"{n}?" in " ".join(pages) for n in range(1, 13))
    assert "ProductLead" not in pages[1]


def test_a_printer_gets_the_same_pages(qapp, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_sheet(many(12), printer, QPageSize(QPageSize.PageSizeId.A4)) > 1
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_the_picture_is_as_wide_as_asked_and_has_ink(qapp):
    picture = sheet_picture(PAGE, 200, 2.0, QPageSize(QPageSize.PageSizeId.A4))
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
