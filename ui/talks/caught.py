"""Names and promises, caught in a line each and saved as they are typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.interviews.by_when import split_when
from app.interviews.promises import (
    MINE,
    THEIRS,
    add_promise,
    drop_promise,
    edit_promise,
    promises_of,
)
from app.interviews.referrals import drop_name, edit_name, named_by, note_name
from ui import icons
from ui.dates import day_words
from ui.session import Session
from ui.talks.saver import NoteSaver
from ui.theme import set_role
from ui.widgets.card import text_label

NAMES = "names"
KINDS = (NAMES, THEIRS, MINE)


@dataclass(frozen=True)
class Caught:
    """One line on file."""

    id: int
    text: str
    due_on: date | None = None


class CaughtLine(QLineEdit):
    """A line that is left with Return or Escape."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class CaughtRow(QWidget):
    """One name or promise; a day at the end of a promise becomes its day."""

    dropped = Signal(object)
    left = Signal()

    def __init__(self, owner: "CaughtList", caught: Caught | None) -> None:
        super().__init__(owner)
        self._owner = owner
        self.id = caught.id if caught else None
        self.due_on = caught.due_on if caught else None
        self._adding = False
        self._saved = caught.text if caught else ""
        self.line = CaughtLine(self._saved, self)
        self.line.setAccessibleName(owner.title)
        self.line.setPlaceholderText(owner.hint)
        self.day = QToolButton(self)
        set_role(self.day, "day")
        self.day.setToolTip(self.tr("No day for this one"))
        self.out = QToolButton(self)
        self.out.setIcon(icons.icon("close", "muted"))
        self.out.setToolTip(self.tr("Take this out"))
        self.out.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.day.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.textEdited.connect(self._on_edited)
        self.line.left.connect(self.left)
        self.day.clicked.connect(self._on_day)
        self.out.clicked.connect(self._on_out)
        self._show_day()

    @property
    def words(self) -> str:
        """What is kept: the words without their day."""
        return self._parts()[0]

    def _parts(self) -> tuple[str, date | None]:
        text = " ".join(self.line.text().split())
        if self._owner.kind == NAMES:
            return text, None
        words, day = split_when(text, self._owner.session.clock.today())
        return words, day or self.due_on

    def _on_edited(self) -> None:
        self.due_on = self._parts()[1]
        self._show_day()
        self._owner.saver.later(("caught", id(self)), self.save)

    def save(self) -> None:
        """Keep what stands in the line now."""
        words, day = self._parts()
        write = self._owner.session.write
        if self.id is not None:
            if self._owner.kind == NAMES:
                write(edit_name, self.id, words)
            else:
                write(edit_promise, self.id, words, day)
        elif words and not self._adding:
            self._adding = True
            self._saved = self.line.text()
            self._owner.add(words, day, self._on_added)

    def _on_added(self, result: tuple[int, object]) -> None:
        self.id = result[0]
        self._adding = False
        if self.line.text() != self._saved:
            self.save()

    def _show_day(self) -> None:
        self.day.setVisible(self.due_on is not None)
        if self.due_on is not None:
            day = day_words(self._owner.session.clock, self.due_on)
            self.day.setText(self.tr("by {day}").format(day=day))

    def _on_day(self) -> None:
        words = self.words
        self.due_on = None
        self.line.setText(words)
        self._show_day()
        self._owner.saver.later(("caught", id(self)), self.save)

    def _on_out(self) -> None:
        self.dropped.emit(self)


class CaughtList(QWidget):
    """All names or promises of one talk, and a button (with its key) for another."""

    left = Signal()
    """A line was left with Return or Escape: the notes get the keyboard back."""

    def __init__(
        self, session: Session, saver: NoteSaver, kind: str, parent: QWidget, keys: str = ""
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.saver = saver
        self.kind = kind
        self.person_id = 0
        self.talk_id: int | None = None
        self.rows: list[CaughtRow] = []
        self.title = {
            NAMES: self.tr("Who else to talk to"),
            THEIRS: self.tr("They promised"),
            MINE: self.tr("I promised"),
        }[kind]
        self.hint = {
            NAMES: self.tr("First and last name"),
            THEIRS: self.tr("What, and by when"),
            MINE: self.tr("What, and by Friday"),
        }[kind]
        head = QHBoxLayout()
        head.addWidget(text_label(self.title, "strong", self, wrap=True), 1)
        self.more = QPushButton(keys or self.tr("Add"), self)
        set_role(self.more, "quiet")
        self.more.setIcon(icons.icon("plus", "muted"))
        self.more.setAccessibleName(self.tr("Add: {what}").format(what=self.title))
        self.more.setToolTip(self.more.accessibleName())
        self.more.clicked.connect(self.begin)
        head.addWidget(self.more)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._lines)

    def show_talk(self, person_id: int, talk_id: int | None) -> None:
        """Show what was caught in this talk (names: from this person) and is still open."""
        self.person_id, self.talk_id = person_id, talk_id
        for row in list(self.rows):
            self._free(row)
        for caught in self._read():
            self._append(caught)

    def begin(self) -> CaughtRow:
        """Open an empty line and go to it; one that is empty already is taken."""
        empty = next((row for row in self.rows if not row.line.text()), None)
        row = empty or self._append(None)
        row.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def add(
        self, words: str, day: date | None, on_done: Callable[[tuple[int, object]], None]
    ) -> None:
        """Write a new line to the store."""
        if self.kind == NAMES:
            self.session.write(note_name, self.person_id, words, on_done=on_done)
        else:
            self.session.write(
                add_promise,
                self.person_id,
                self.kind,
                words,
                day,
                self.talk_id,
                on_done=on_done,
            )

    def _read(self) -> Sequence[Caught]:
        store = self.session.store
        if self.kind == NAMES:
            return [
                Caught(named.id, named.name)
                for named in named_by(store, self.person_id)
                if named.to_person_id is None
            ]
        return [
            Caught(one.id, one.text, one.due_on)
            for one in promises_of(store, self.person_id, self.talk_id)
            if one.direction == self.kind and one.done_at is None
        ]

    def _append(self, caught: Caught | None) -> CaughtRow:
        row = CaughtRow(self, caught)
        row.dropped.connect(self._on_dropped)
        row.left.connect(self._on_left)
        self._lines.addWidget(row)
        self.rows.append(row)
        return row

    def _free(self, row: CaughtRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_dropped(self, row: CaughtRow) -> None:
        self.saver.flush()
        if row.id is not None:
            self.session.write(drop_name if self.kind == NAMES else drop_promise, row.id)
        self._free(row)

    def _on_left(self) -> None:
        for row in [row for row in self.rows if not row.line.text().strip() and row.id is None]:
            self._free(row)
        self.left.emit()
