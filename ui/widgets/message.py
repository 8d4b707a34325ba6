"""One message between you and a person: who wrote it, its words, and what it quotes, folded."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.clock import Clock
from app.people.between import OUT
from ui.dates import day_words, moment_words
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.chip import ChipLabel

SHORT = 320
"""Characters that are shown before the rest is asked for."""


def counts_words(counts: str) -> str:
    """Return what a message can count as, in words."""
    translate = QCoreApplication.translate
    return {
        "sent": translate("Message", "I asked them"),
        "thanked": translate("Message", "I thanked them"),
        "followed_up": translate("Message", "I kept in touch"),
        "wrote": translate("Message", "I wrote, moves nothing"),
        "replied": translate("Message", "They answered"),
        "declined": translate("Message", "They said no"),
        "auto_reply": translate("Message", "Automatic, does not count"),
        "bounced": translate("Message", "It came back"),
        "": translate("Message", "They wrote, moves nothing"),
    }[counts]


class MessageView(QWidget):
    """Shows a row of `message` as plain text; nothing in it is ever loaded.

    With `choices` it can be said what the message counts as. `date` stands in the place of its
    moment; more buttons go into `head`.
    """

    counted = Signal(int, str)
    """The id of the message, and what it is to count as."""

    def __init__(
        self,
        message: Any,
        clock: Clock,
        parent: QWidget,
        counts: str = "",
        choices: tuple[str, ...] = (),
        date: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.message = message
        self._older: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(4)
        self.head = self._head(clock, counts, choices, date)
        column.addLayout(self.head)
        if message.subject:
            column.addWidget(text_label(message.subject, "strong", self, wrap=True))
        self._fill(column)
        self.setAccessibleName(
            f"{self.who} {day_words(clock, message.at)}: {message.subject or ''}"
        )

    @property
    def who(self) -> str:
        """Who wrote it, in words."""
        return self.tr("You wrote") if self.message.direction == OUT else self.tr("They wrote")

    def _head(
        self, clock: Clock, counts: str, choices: tuple[str, ...], date: QWidget | None
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        if date is None:
            when = moment_words(clock, self.message.at)
            row.addWidget(text_label(f"{self.who} · {when}", "small", self, wrap=True), 1)
        else:
            row.addWidget(date)
            row.addWidget(text_label(self.who, "", self, wrap=True), 1)
        if choices:
            row.addWidget(self._choice(counts, choices))
        elif self.message.source == "auto_reply":
            row.addWidget(ChipLabel(self.tr("Does not count"), "plain", self))
        return row

    def _choice(self, counts: str, choices: tuple[str, ...]) -> QWidget:
        words = counts_words(counts)
        self.choice = QPushButton(f"{words} ▾", self)
        set_role(self.choice, "link")
        self.choice.setToolTip(self.tr("What this e-mail counts as"))
        self.choice.setAccessibleName(self.tr("Counts as: {what}").format(what=words))
        menu = self.menu = QMenu(self.choice)
        for key in choices:
            action = QAction(counts_words(key), menu)
            action.setCheckable(True)
            action.setChecked(key == counts)
            action.setData(key)
            menu.addAction(action)
        menu.triggered.connect(self._on_counted)
        self.choice.clicked.connect(self._on_choice)
        return self.choice

    def _on_choice(self) -> None:
        self.menu.popup(self.choice.mapToGlobal(self.choice.rect().bottomLeft()))

    def _on_counted(self, action: QAction) -> None:
        self.counted.emit(self.message.id, str(action.data()))

    def _fill(self, column: QVBoxLayout) -> None:
        # Loaded here: nobody needs it before a first message is shown.
        from app.mail.quoted import pieces_of

        for piece in pieces_of(self.message.text or ""):
            words = piece.text.strip("\n")
            if not words.strip():
                continue
            if piece.quoted:
                self._fold(column, self.tr("Show what they quoted"), "muted", words)
            elif len(words) > SHORT * 2:
                cut = words.rfind(" ", SHORT // 2, SHORT)
                cut = cut if cut > 0 else SHORT
                column.addWidget(text_label(f"{words[:cut]} …", "", self, wrap=True))
                self._fold(column, self.tr("Show the rest"), "", words[cut:].lstrip())
            else:
                column.addWidget(text_label(words, "", self, wrap=True))

    def _fold(self, column: QVBoxLayout, invitation: str, role: str, words: str) -> None:
        label = text_label(words, role, self, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button = QPushButton(invitation, self)
        set_role(button, "link")
        button.setCheckable(True)
        button.toggled.connect(partial(self._on_folded, button, label, invitation))
        label.hide()
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(label)
        self._older.append(label)

    def _on_folded(self, button: QPushButton, label: QWidget, words: str, shown: bool) -> None:
        label.setVisible(shown)
        button.setText(self.tr("Hide it") if shown else words)

    @property
    def folded(self) -> list[QWidget]:
        """What is folded away until it is asked for."""
        return [widget for widget in self._older if widget.isHidden()]
