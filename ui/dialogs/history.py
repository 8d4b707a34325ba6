"""What was done, step by step: one click goes back to how things were, another forward again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.language import counted
from app.store.undo import STEPS_KEPT, Step
from ui import theme
from ui.dates import moment_words
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import text_label

STEP_ROLE = int(Qt.ItemDataRole.UserRole)
BEGINNING = 0
"""The step that stands for how things were before all that is kept."""


class History(QDialog):
    """Lists the steps, the newest first, and marks where things stand now; it follows each write.

    A click, or Return, takes back every step above the chosen one, or does it again.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self.resize(520, 560)
        self._session = session
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Steps, newest first"))
        self.list.setSpacing(3)
        self.empty = text_label(self.tr("Nothing was changed yet."), "muted", self)
        lead = counted(
            "The last step is kept, also over a restart. Click it to go back to how "
            "things were right after it.",
            "The last {n} steps are kept, also over a restart. Click one to go back to how "
            "things were right after it; click a later one to go forward again.",
            STEPS_KEPT,
        )
        close = QPushButton(self.tr("Close"), self)
        set_role(close, "primary")
        close.setDefault(False)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("History"), "h1", self))
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)
        session.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the steps again; where things stand now is chosen."""
        steps = self._session.store.history()
        now = next((step.id for step in steps if not step.undone), BEGINNING)
        self.list.clear()
        for step in steps:
            self._add(step.id, self._words(step, now), step.undone, step.id == now)
        if steps:
            words = self._marked(self.tr("Before all of these"), now == BEGINNING)
            self._add(BEGINNING, words, False, now == BEGINNING)
        self.list.setVisible(bool(steps))
        self.empty.setVisible(not steps)

    def _add(self, step: int, words: str, muted: bool, is_now: bool) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(STEP_ROLE, step)
        if muted:
            item.setForeground(theme.color("muted"))
        font = item.font()
        font.setBold(is_now)
        item.setFont(font)
        if is_now:
            self.list.setCurrentItem(item)

    def _words(self, step: Step, now: int) -> str:
        when = moment_words(self._session.clock, step.at)
        count = counted("1 thing", "{n} things", step.things)
        state = f"{self.tr('taken back')} · " if step.undone else ""
        return self._marked(f"{step.label}\n{state}{when} · {count}", step.id == now)

    def _marked(self, words: str, is_now: bool) -> str:
        first, line, rest = words.partition("\n")
        return f"{first}{self.tr(' (now)')}{line}{rest}" if is_now else words

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self._session.turn_to(int(item.data(STEP_ROLE)))

    def _on_changed(self, _changes: Changes) -> None:
        self.refresh()
