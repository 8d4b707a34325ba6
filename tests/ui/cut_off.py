"""Finds words that a window does not show whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

SLACK = 2
"""Pixels that rounding may take."""


def cut_off(window: QWidget) -> list[str]:
    """What is cut off in a window as it is shown now, each told with what is missing."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        missing = _missing(widget)
        if missing:
            found.append(f"{type(widget).__name__} “{_text(widget)[:60]}” misses {missing}")
    return found


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _missing(widget: QWidget) -> str:
    text = _text(widget)
    if not text:
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        wanted = widget.heightForWidth(widget.width())
        return f"{wanted - widget.height()} in height" if wanted > widget.height() + SLACK else ""
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.RichText:
        rect = widget.fontMetrics().boundingRect(widget.contentsRect(), 0, text)
        if rect.width() > widget.contentsRect().width() + SLACK:
            return f"{rect.width() - widget.contentsRect().width()} in width"
        short = rect.height() - widget.height()
        return f"{short} in height" if short > SLACK + 2 else ""
    wanted_size = widget.minimumSizeHint() if isinstance(widget, QComboBox) else widget.sizeHint()
    if isinstance(widget, QAbstractButton) and wanted_size.width() > widget.width() + SLACK:
        return f"{wanted_size.width() - widget.width()} in width"
    return ""
