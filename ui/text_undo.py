"""Ctrl+Z in a text field takes back typing first, and only then the last change.

Ctrl+E writes an e-mail from there, too: the X Window System takes it for the end of the line.
"""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

WRITE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)
TextField = QLineEdit | QPlainTextEdit | QTextEdit


def can_undo_typing(widget: object) -> bool:
    """Whether this text field has typing to take back."""
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable() and not widget.isReadOnly()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.document().isUndoAvailable() and not widget.isReadOnly()
    return False


def can_redo_typing(widget: object) -> bool:
    """Whether this text field has typing to do again."""
    if isinstance(widget, QLineEdit):
        return widget.isRedoAvailable()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.document().isRedoAvailable()
    return False


class TextUndo(QObject):
    """Watches the field that has the focus and lets pass what it has no use for."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, TextField):
            old.removeEventFilter(self)
        if isinstance(new, TextField):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            passes = (undo and not can_undo_typing(watched)) or (
                redo and not can_redo_typing(watched)
            )
            if passes or event.keyCombination() == WRITE:
                event.ignore()
                return True
        return False
