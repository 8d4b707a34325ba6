"""What was written between you and a person: who, when, and the words as plain text, folded."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.clock import Clock
from app.people.between import IN, Exchange
from ui.dates import day_words
from ui.widgets.card import text_label

FEW, MORE = 4, 50
"""Messages shown at first, and with each press after that."""
EXCERPT = 110
"""Characters of a message that are shown while it is folded."""


def tr(text: str) -> str:
    """Translate a text of this card."""
    return QCoreApplication.translate("Messages", text)


def exchange_words(exchange: Exchange | None, clock: Clock) -> str:
    """Return who wrote last and when, and how often both did; "" when nobody ever wrote."""
    if exchange is None or not exchange.words:
        return ""
    day = day_words(clock, exchange.last_at)
    theirs = exchange.last_direction == IN
    wrote = tr("They wrote last, {day}") if theirs else tr("You wrote last, {day}")
    number = QLocale().toString
    counts = tr("{received} from them, {sent} from you").format(
        received=number(exchange.received), sent=number(exchange.sent)
    )
    return f"{wrote.format(day=day)} · {counts}"


def who_words(message: Any) -> str:
    """Return what a message is, and who wrote it."""
    theirs = message.direction == IN
    words = {
        "invitation": (tr("They invited you to connect"), tr("You invited them to connect")),
        "recommendation": (tr("They recommended you"), tr("You recommended them")),
        "endorsement": (tr("They endorsed you"), tr("You endorsed them")),
    }
    pair = words.get(message.source, (tr("They wrote"), tr("You wrote")))
    return pair[0 if theirs else 1]


class MessageRow(QWidget):
    """One message: its day, who wrote, and its words; a long one unfolds with its button.

    More buttons go into `row`.
    """

    toggled = Signal(int, bool)
    """The id of the message, and whether all of it is to be shown."""

    def __init__(self, message: Any, date: QWidget, is_open: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = int(message.id)
        self._who = who_words(message)
        self._whole = "\n".join(filter(None, (message.subject, message.text)))
        row = self.row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.words = text_label("", "", self, wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(date, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.fold = QToolButton(self)
        self.fold.setCheckable(True)
        self.fold.setChecked(is_open)
        self.fold.setVisible(self._is_long)
        self.fold.toggled.connect(self._on_toggled)
        row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        self._show()

    @property
    def _is_long(self) -> bool:
        return len(self._whole) > EXCERPT or "\n" in self._whole

    def _show(self) -> None:
        is_open = self.fold.isChecked()
        text = self._whole if is_open else _excerpt(self._whole)
        self.words.setText(f"{self._who}: {text}" if text else self._who)
        arrow = Qt.ArrowType.UpArrow if is_open else Qt.ArrowType.DownArrow
        self.fold.setArrowType(arrow)
        words = tr("Show less") if is_open else tr("Show all of it")
        self.fold.setToolTip(words)
        self.fold.setAccessibleName(words)

    def _on_toggled(self, is_open: bool) -> None:
        self._show()
        self.toggled.emit(self._id, is_open)


def _excerpt(text: str) -> str:
    line = " ".join(text[: EXCERPT * 3].split())
    return line if len(line) <= EXCERPT else f"{line[:EXCERPT].rstrip()}…"
