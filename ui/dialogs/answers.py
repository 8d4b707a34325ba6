"""One question, all answers: what everybody said, found by question or by words."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.interviews.answers import Asked, Told, answers_to, asked_questions, question_key_of
from app.language import counted
from ui.dates import day_words
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import clear_layout, text_label
from ui.widgets.chip import ChipLabel
from ui.widgets.columns import scrolling
from ui.widgets.empty_state import EmptyState

PAUSE = 120
"""Milliseconds of quiet before the search looks."""
KEY_ROLE = int(Qt.ItemDataRole.UserRole)
KINDS = ("answer", "sheet_item", "person", "interview")
SHOWN = 200
"""Answers shown to one question; the search finds the others."""


class AllAnswers(QDialog):
    """Questions on the left, what everybody answered on the right."""

    person_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All answers"))
        self.setMinimumSize(640, 420)
        self.resize(940, 640)
        self._session = session
        self.told: list[Told] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.columns = QSplitter(Qt.Orientation.Horizontal, self)
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        self.columns.addWidget(self._left())
        self.columns.addWidget(self._right())
        self.columns.setSizes([330, 610])
        self.columns.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)
        session.changed.connect(self._on_changed)
        self.refresh()

    def _left(self) -> QWidget:
        left = QWidget(self)
        set_role(left, "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit(left)
        self.search.setPlaceholderText(self.tr("Find in answers…"))
        self.search.setAccessibleName(self.tr("Find in answers"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_text)
        self.list = QListWidget(left)
        set_role(self.list, "results")
        self.list.setAccessibleName(self.tr("Questions that were answered"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_chosen)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 16, 12, 8)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        return left

    def _right(self) -> QWidget:
        inner = QWidget(self)
        self.answers = QVBoxLayout(inner)
        self.answers.setContentsMargins(24, 18, 24, 24)
        self.answers.setSpacing(12)
        return scrolling(inner, self)

    # Showing.

    def refresh(self) -> None:
        """Read the questions and answers again; the chosen one stays chosen."""
        self._pause.stop()
        chosen = self.key
        asked = asked_questions(self._session.store, self.search.text())
        self.list.blockSignals(True)
        self.list.clear()
        for one in asked:
            self._add(one)
        row = next((n for n, one in enumerate(asked) if one.key == chosen), 0)
        self.list.setCurrentRow(row if asked else -1)
        self.list.blockSignals(False)
        self._show()

    def show_answer(self, answer_id: int) -> None:
        """Choose the question to which this answer was given."""
        key = question_key_of(self._session.store, answer_id)
        for row in range(self.list.count()):
            if self.list.item(row).data(KEY_ROLE) == key:
                self.list.setCurrentRow(row)

    @property
    def key(self) -> str:
        """The key of the chosen question, or ""."""
        item = self.list.currentItem()
        return str(item.data(KEY_ROLE)) if item is not None else ""

    def _add(self, one: Asked) -> None:
        parts = [counted("1 answer", "{n} answers", one.count)]
        if one.taught:
            parts.append(counted("taught much: {n}", "taught much: {n}", one.taught))
        item = QListWidgetItem(f"{one.text}\n{' · '.join(parts)}", self.list)
        item.setData(KEY_ROLE, one.key)

    def _show(self) -> None:
        clear_layout(self.answers)
        text = self.search.text()
        key = self.key
        self.told = answers_to(self._session.store, key, text)[:SHOWN] if key else []
        if not self.told:
            self._show_nothing()
            return
        item = self.list.currentItem()
        title = item.text().split("\n")[0]
        self.answers.addWidget(text_label(title, "h1", self, wrap=True))
        for told in self.told:
            self.answers.addWidget(self._card(told, title))
        self.answers.addStretch(1)

    def _show_nothing(self) -> None:
        searched = bool(self.search.text().strip())
        heading = self.tr("Nothing found") if searched else self.tr("No answers yet")
        line = (
            self.tr("No answer has a word that begins like this.")
            if searched
            else self.tr("What you note in a talk, or type in from paper, can be read here.")
        )
        self.answers.addWidget(EmptyState(heading, line, None, self))

    def _card(self, told: Told, title: str) -> QFrame:
        card = QFrame(self)
        set_role(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        head = QHBoxLayout()
        who = QPushButton(told.name, card)
        set_role(who, "link")
        who.setAutoDefault(False)
        who.clicked.connect(partial(self.person_wanted.emit, told.person_id))
        head.addWidget(who)
        head.addWidget(text_label(day_words(self._session.clock, told.on), "muted", card))
        head.addStretch(1)
        if told.taught:
            head.addWidget(ChipLabel(self.tr("taught me much"), "accent", card))
        column.addLayout(head)
        if told.question != title:
            column.addWidget(text_label(told.question, "small", card, wrap=True))
        words = text_label(told.text, "", card, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(words)
        return card

    def _on_text(self) -> None:
        self._pause.start()

    def _on_chosen(self) -> None:
        self._show()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self._pause.start()
