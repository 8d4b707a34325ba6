"""A question over the letter that stays out of the way."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.theme import set_role
from ui.widgets.card import text_label


class Notice(QFrame):
    """Words and two answers, in the place of what they are about; nothing waits for them."""

    def __init__(self, words: str, yes: str, no: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        self.words = text_label(words, "", self, wrap=True)
        self.yes = QPushButton(yes, self)
        self.no = QPushButton(no, self)
        row.addWidget(self.words, 1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self.setAccessibleName(words)
        self.hide()
