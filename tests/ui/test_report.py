"""A report on paper: what belongs together stays together, whatever its length."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog

from ui.report import Branch, Figure, Heading, Pair, Report, Words, print_report, report_pdf
from ui.widgets.chart import BARS, COLUMNS, ROWS, Cell, ChartData, ChartRow
from ui.widgets.report_menu import ReportMenu

A4 = QPageSize(QPageSize.PageSizeId.A4)
LETTER = QPageSize(QPageSize.PageSizeId.Letter)


def texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def chart(form: str) -> ChartData:
    rows = tuple(ChartRow(f"Row{n}", (Cell(float(n), f"{n} of 9"),)) for n in range(6))
    return ChartData(f"About {form}", form, ("Cases",), rows)


@pytest.fixture
def menu(window):
    report = Report("A page", "of today", (Words("Some words"),))
    made = ReportMenu(window.session, lambda: report, window, lambda: [("T", ("H",), [["=1"]])])
    yield made
    made.deleteLater()


@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
def test_everything_of_a_report_stands_on_its_pages(qapp, paper):
    blocks = (
        Heading("Talks"),
        Pair("12", "people asked"),
        Words("Start small."),
        Words("on 3 March", muted=True),
        *(Figure(chart(form)) for form in (BARS, COLUMNS, ROWS)),
        Branch(0, "Mara", "Engineer"),
        Branch(1, "Hana", "", ("Mara",), (), True),
    )
    pages = texts(report_pdf(Report("A year", "2026", blocks), paper))
    whole = " ".join(pages)
    for words in ("A year", "2026", "Talks", "12 people asked", "Start small.", "on 3 March"):
        assert words in whole
    for words in ("About bars", "Row5", "5 of 9", "Mara", "Hana", f"1 / {len(pages)}"):
        assert words in whole


def test_a_heading_is_never_the_last_thing_on_a_page(qapp):
    for count in range(30, 60):
        blocks = (*(Words(f"Line {n}") for n in range(count)), Heading("Next"), Words("follows"))
        for page in texts(report_pdf(Report("R", "", blocks), A4)):
            assert ("Next" in page) == ("follows" in page)


def test_a_paragraph_longer_than_a_page_goes_on(qapp):
    words = " ".join(f"word{n}" for n in range(4000))
    pages = texts(report_pdf(Report("R", "", (Heading("H"), Words(words))), A4))
    assert len(pages) > 2
    assert "word0 " in pages[0]
    assert "word3999" in pages[-1]


def test_a_tree_that_breaks_says_whose_branch_goes_on(qapp):
    blocks = [Branch(0, "Mara", "Engineer")]
    blocks += [Branch(1, f"Name {n}", "Engineer", ("Mara",), (), n == 119) for n in range(120)]
    pages = texts(report_pdf(Report("Who named whom", "", tuple(blocks)), A4))
    assert len(pages) > 2
    assert all("Mara, continued" in page for page in pages[1:])
    assert sum(page.count("Name ") for page in pages) == 120


def test_a_branch_deeper_than_the_page_is_wide_says_its_level(qapp):
    blocks = tuple(
        Branch(n, f"N{n}", "", (f"N{n - 1}",) if n else (), (True,) * max(0, n - 1), True)
        for n in range(60)
    )
    whole = " ".join(texts(report_pdf(Report("Deep", "", blocks), A4)))
    assert "59 N59" in whole
    assert "14 N14" not in whole


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_device_that_refuses_gets_no_pages(qapp, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "x.pdf"))
    assert print_report(Report("R", "", ()), printer) == 0


def test_a_report_is_saved_as_pdf_and_its_figures_as_a_table_that_runs_nothing(
    menu, window, tmp_path: Path
):
    menu.save("pdf", str(tmp_path / "page"))
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert window.toast_text == "Saved as page.pdf."
    menu.save("csv", str(tmp_path / "page.csv"))
    assert (tmp_path / "page.csv").read_bytes() == b"\xef\xbb\xbfT\r\nH\r\n'=1\r\n\r\n"
    menu.save("pdf", str(tmp_path / "nowhere" / "page.pdf"))
    assert "cannot be written" in window.toast_text


def dialog_of(parent: QObject, kind):
    return parent.findChildren(kind)[-1]


def test_who_says_print_in_the_dialog_gets_the_page(menu, window, tmp_path):
    menu.paper.trigger()
    dialog = dialog_of(menu, QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.done(QDialog.DialogCode.Accepted)
    assert "went to the printer" in window.toast_text
    assert (tmp_path / "printed.pdf").stat().st_size > 500


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_printing_and_saving_ask_first(menu, window, tmp_path):
    menu.paper.trigger()
    dialog_of(menu, QPrintDialog).reject()
    menu.preview.trigger()
    dialog_of(menu, QPrintPreviewDialog).reject()
    for action in (menu.pdf, menu.csv):
        action.trigger()
        dialog_of(menu, QFileDialog).reject()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    menu.print_to(printer)
    assert window.toast_text == "The page went to the printer."
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
    menu.print_to(printer)
    assert "refused" in window.toast_text
