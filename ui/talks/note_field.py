"""A field for notes that tells of every key; a NoteSaver keeps what it tells."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.fields import SavedText


class NoteField(SavedText):
    """Some lines of notes; `keyed(text)` at every change by hand."""

    keyed = Signal(str)

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        grows: bool = True,
        least: int = 1,
    ) -> None:
        self._least = least
        super().__init__(name, parent, role="note", grows=grows)

    def show_text(self, text: str) -> None:
        """Show stored notes from their end; the same notes are left alone.

        Unlike `show_value` also over what is being typed: another question comes to the front.
        """
        self._timer.stop()
        self._saved = text
        if self.toPlainText() != text:
            self._showing = True
            self.setPlainText(text)
            self._showing = False
            cursor = self.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.setTextCursor(cursor)

    def _height(self) -> int:
        lines = max(1, round(self.document().size().height()))
        return super()._height() + max(0, self._least - lines) * self.fontMetrics().lineSpacing()

    def _on_changed(self) -> None:
        super()._on_changed()
        if not self._showing:
            self.keyed.emit(self.toPlainText())
