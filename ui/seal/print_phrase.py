"""The recovery phrase on paper."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from ui.paper import ask_for_printer


def page_of(words: list[str]) -> QTextDocument:
    """Return the page that is printed."""
    title = QCoreApplication.translate("PrintPhrase", "Askwell: recovery phrase")
    lead = QCoreApplication.translate(
        "PrintPhrase", "These words open your encrypted data. Keep them where you keep papers."
    )
    lines = "\n".join(f"{number:>2}  {word}" for number, word in enumerate(words, 1))
    document = QTextDocument()
    document.setPlainText(f"{title}\n\n{lead}\n\n{lines}\n")
    return document


def ask_and_print(words: list[str], parent: QWidget) -> None:
    """Ask for the printer and print the words."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    ask_for_printer(printer, parent, partial(_print, words))


def _print(words: list[str], printer: QPrinter) -> None:
    page_of(words).print_(printer)
