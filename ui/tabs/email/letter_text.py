"""The text of a letter: its gaps are marked and reached by key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from app.mail.templates import open_hints
from ui import theme
from ui.widgets.fields import SavedText


class LetterMarks(QSyntaxHighlighter):
    """Marks the gaps that are still to be filled."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        ink, back = theme.tone_colors("warn")
        form = QTextCharFormat()
        form.setForeground(ink)
        form.setBackground(back)
        for start, end in open_hints(text):
            self.setFormat(start, end - start, form)


class LetterText(SavedText):
    """The text; a place in it can be shown, and the next gap."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent, "", grows=False)
        self.document().setDocumentMargin(12)
        self._marks = LetterMarks(self.document())

    def show_next_gap(self) -> bool:
        """Select the next gap after the cursor, so that typing fills it; False without one."""
        gaps = open_hints(self.toPlainText())
        if not gaps:
            return False
        cursor = self.textCursor()
        after = [gap for gap in gaps if gap[0] >= cursor.selectionEnd()]
        self.show_place(*(after or gaps)[0])
        return True

    def show_place(self, start: int, end: int) -> None:
        """Select a place in the text."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
