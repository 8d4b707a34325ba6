"""A button with the ways a page goes out: looked at, printed, saved as PDF or as a table."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QToolButton, QWidget

from app.export.files import write_whole
from app.export.tables import Figures, figures_csv
from app.file_names import safe_name
from ui import icons
from ui.paper import ask_for_printer
from ui.printing import page_size
from ui.report import Report, print_report, report_pdf
from ui.session import Session
from ui.theme import set_role


def save_report(report: Report, path: Path) -> Path:
    """Write a report as PDF, whole or not at all. Raises AppError(cannot_write)."""
    target = path if path.suffix else path.with_suffix(".pdf")
    write_whole(target, report_pdf(report))
    return target


def save_figures(tables: Sequence[Figures], path: Path) -> Path:
    """Write tables as CSV, whole or not at all. Raises AppError(cannot_write)."""
    target = path if path.suffix else path.with_suffix(".csv")
    write_whole(target, figures_csv(tables))
    return target


class ReportMenu(QToolButton):
    """Asks `report` (and `tables`) for what stands there now, when something is chosen."""

    def __init__(
        self,
        session: Session,
        report: Callable[[], Report],
        parent: QWidget,
        tables: Callable[[], Sequence[Figures]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._report = report
        self._tables = tables
        self._paper: QPrinter | None = None
        set_role(self, "button")
        self.setText(self.tr("Print or save"))
        self.setIcon(icons.icon("print"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        self.preview = menu.addAction(self.tr("Look at the page…"))
        self.paper = menu.addAction(self.tr("Print…"))
        self.pdf = menu.addAction(self.tr("Save as PDF…"))
        self.preview.triggered.connect(self.show_preview)
        self.paper.triggered.connect(self.ask_for_printer)
        self.pdf.triggered.connect(partial(self._ask_where, "pdf"))
        if tables is not None:
            self.csv = menu.addAction(self.tr("Save as a table (CSV)…"))
            self.csv.triggered.connect(partial(self._ask_where, "csv"))
        self.setMenu(menu)

    def show_preview(self) -> None:
        """Show the pages before they are printed."""
        dialog = QPrintPreviewDialog(self._printer(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.paintRequested.connect(partial(print_report, self._report()))
        QDialog.open(dialog)

    def ask_for_printer(self) -> None:
        """Ask for a printer, then print."""
        ask_for_printer(self._printer(), self, self.print_to)

    def print_to(self, printer: QPrinter) -> None:
        """Print on this printer and say so."""
        if print_report(self._report(), printer):
            self._session.say(self.tr("The page went to the printer."))
        else:
            self._session.say(self.tr("The printer refused the page. Choose another, or save it."))

    def save(self, form: str, name: str) -> None:
        """Write "pdf" or "csv" to this file; what cannot be written is said."""
        done = self._on_saved
        if form == "csv" and self._tables is not None:
            self._session.read_job(save_figures, self._tables(), Path(name), on_done=done)
        else:
            self._session.read_job(save_report, self._report(), Path(name), on_done=done)

    def _ask_where(self, form: str) -> None:
        title = self.tr("Save as PDF") if form == "pdf" else self.tr("Save as a table")
        dialog = QFileDialog(self, title, safe_name(self._report().title, f".{form}"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.selectFile(safe_name(self._report().title, f".{form}"))
        dialog.fileSelected.connect(partial(self.save, form))
        dialog.open()

    def _on_saved(self, path: Path) -> None:
        self._session.say(self.tr("Saved as {file}.").format(file=path.name))

    def _printer(self) -> QPrinter:
        # Kept: a dialog that is being deleted still looks at its printer.
        if self._paper is None:
            self._paper = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._paper.setPageSize(page_size())
        self._paper.setDocName(self._report().title)
        return self._paper
