"""Questions and offers over the letter that stay out of the way; nothing waits for them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.tabs.email.words import way_words
from ui.theme import set_role
from ui.widgets.card import clear_layout, text_label


class Notice(QFrame):
    """Words and two answers, in the place of what they are about."""

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


class OtherWays(QFrame):
    """Why a letter did not go the way that was chosen, and the ways that are left."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        self.words = text_label("", "", self, wrap=True)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 10)
        column.addWidget(self.words)
        column.addLayout(self._row)
        self.buttons: dict[str, QPushButton] = {}
        self.hide()

    def offer(self, words: str, ways: Sequence[str]) -> None:
        """Say why, and offer these ways in the same place."""
        clear_layout(self._row)
        self.buttons = {}
        for way in ways:
            button = QPushButton(way_words(way), self)
            button.clicked.connect(partial(self.chosen.emit, way))
            self._row.addWidget(button)
            self.buttons[way] = button
        self._row.addStretch(1)
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()


class NoAddress(QFrame):
    """Where an address may be found, and what can be written without one."""

    wanted = Signal(str)
    """contact_info, company or note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        self.words = text_label(
            self.tr(
                "No address is known. LinkedIn shows one under Contact info when it is shared; the "
                "company's page may name it. One made from a pattern, such as first.last@, is a "
                "guess and may reach somebody else."
            ),
            "",
            self,
            wrap=True,
        )
        self.contact_info = QPushButton(self.tr("LinkedIn contact info"), self)
        self.company = QPushButton(self.tr("Company page"), self)
        self.note = QPushButton(self.tr("Write a LinkedIn note instead"), self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in ("contact_info", "company", "note"):
            button: QPushButton = getattr(self, name)
            button.clicked.connect(partial(self.wanted.emit, name))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 10)
        column.addWidget(self.words)
        column.addLayout(row)
        self.setAccessibleName(self.words.text())
        self.hide()
