"""What everything printed has in common: whole pages of a device, and a PDF in memory."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

DOTS = 600
"""Dots to the inch."""


def as_pdf(title: str, size: QPageSize, paint: Callable[[QPdfWriter], object]) -> bytes:
    """Return what is painted as a PDF; its text can be searched."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Askwell")
    writer.setResolution(DOTS)
    writer.setPageSize(size)
    paint(writer)
    buffer.close()
    return bytes(content.data())


def take_whole_page(device: QPagedPaintDevice) -> QSizeF:
    """Make a device upright and without margins of its own; the size of its paper in points."""
    layout = device.pageLayout()
    layout.setOrientation(QPageLayout.Orientation.Portrait)
    layout.setMode(QPageLayout.Mode.FullPageMode)
    layout.setMargins(QMarginsF(0, 0, 0, 0))
    device.setPageLayout(layout)
    return layout.fullRect(QPageLayout.Unit.Point).size()


def ask_for_printer(
    printer: QPrinter, parent: QWidget, print_on: Callable[[QPrinter], object]
) -> None:
    """Let the person choose how this printer prints, then print on it; nothing when they cancel."""
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(partial(_on_accepted, print_on, printer))
    QDialog.open(dialog)


def _on_accepted(
    print_on: Callable[[QPrinter], object], printer: QPrinter, _same: QPrinter | None = None
) -> None:
    # Unlike that of other dialogs, this signal brings something: the printer. Ours is held here,
    # since the dialog looks at it until its end.
    print_on(printer)
