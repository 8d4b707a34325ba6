"""What is to be written, and what was opened and not yet marked as sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.cadence.due import due_steps
from app.cadence.next_steps import Step
from app.clock import Clock
from app.mail.kinds import LETTER_OF_STEP
from app.mail.letters import LetterRow, unsent_letters
from app.people.queries import people_rows
from app.store.db import Store
from ui.dates import moment_words
from ui.delegates.person import CELL_ROLE, PersonCell
from ui.session import Session
from ui.tabs.email.words import kind_words
from ui.widgets.avatar import Avatar
from ui.widgets.card import text_label

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ToWrite:
    """One letter to write: to whom, of which kind, and what the list says about it."""

    person_id: int
    kind: str
    cell: PersonCell
    email_id: int | None = None


@dataclass(frozen=True)
class Letters:
    """What is due as a letter, whose names go with it, and what was begun; read at once."""

    steps: tuple[Step, ...]
    names: dict[int, str]
    unsent: tuple[LetterRow, ...]


def read_letters(store: Store, clock: Clock) -> Letters:
    """Read what is due as a letter and every letter that was begun."""
    steps = [step for step in due_steps(store, clock) if step.kind in LETTER_OF_STEP]
    rows = people_rows(store, [step.person_id for step in steps])
    names = {person_id: row.name for person_id, row in rows.items()}
    # Somebody may be deleted between the two reads.
    known = tuple(step for step in steps if step.person_id in names)
    return Letters(known, names, tuple(unsent_letters(store)))


def letters_to_write(session: Session, letters: Letters) -> list[ToWrite]:
    """Return what is due as a letter, most urgent first, then the drafts that were begun."""
    by_key = {(row.person_id, row.kind): row for row in letters.unsent}
    drafts = {key: row for key, row in by_key.items() if row.opened_at is None}
    found: dict[tuple[int, str], ToWrite] = {}
    for step in letters.steps:
        key = (step.person_id, LETTER_OF_STEP[step.kind])
        if key in found or (key in by_key and key not in drafts):
            continue
        draft = drafts.pop(key, None)
        cell = _due_cell(session, step, key[1], letters.names[step.person_id], draft)
        found[key] = ToWrite(*key, cell, draft.id if draft else None)
    for key, row in drafts.items():
        line = session.tr("{kind} · draft").format(kind=kind_words(row.kind))
        found[key] = ToWrite(*key, PersonCell(row.name, line), row.id)
    return list(found.values())


def _due_cell(
    session: Session, step: Step, kind: str, name: str, draft: LetterRow | None
) -> PersonCell:
    words = kind_words(kind)
    if step.kind == "thank" and isinstance(step.due, datetime):
        hours = int((step.due - session.clock.now()).total_seconds() // 3600)
        if hours < 0:
            return PersonCell(name, session.tr("{kind} · late").format(kind=words), line_tone="bad")
        text = session.tr("{kind} · {hours} h left").format(kind=words, hours=hours)
        return PersonCell(name, text, line_tone="warn")
    if draft is not None:
        return PersonCell(name, session.tr("{kind} · draft").format(kind=words))
    return PersonCell(name, words, line_tone="warn" if step.late else "plain")


class ToWriteList(QAbstractListModel):
    """The letters to write; a row is found again by its person and kind."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.letters: list[ToWrite] = []

    def show_letters(self, found: Letters) -> None:
        """Show what is to be written."""
        letters = letters_to_write(self._session, found)
        if letters != self.letters:
            self.beginResetModel()
            self.letters = letters
            self.endResetModel()

    def row_of(self, person_id: int, kind: str) -> int:
        """Return the row of a letter, or -1."""
        keys = [(letter.person_id, letter.kind) for letter in self.letters]
        return keys.index((person_id, kind)) if (person_id, kind) in keys else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.letters)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.letters[index.row()].cell
        if role == CELL_ROLE:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.spoken()
        return None


class OpenedList(QWidget):
    """The letters that went to the mail program: sent, or not yet?"""

    chosen = Signal(int, str)
    sent = Signal(int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 0, 14, 8)
        self._column.setSpacing(8)

    def show_letters(self, letters: Sequence[LetterRow]) -> None:
        """Show these letters."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(letter) for letter in letters]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(self._rows))

    def _row(self, letter: LetterRow) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Avatar(letter.name, parent=row))
        words = QVBoxLayout()
        words.setSpacing(0)
        name = QPushButton(letter.name, row)
        name.setProperty("role", "link")
        name.clicked.connect(partial(self.chosen.emit, letter.person_id, letter.kind))
        words.addWidget(name)
        when = moment_words(self._session.clock, letter.opened_at or letter.updated_at)
        words.addWidget(text_label(when, "small", row))
        line.addLayout(words, 1)
        sent = QPushButton(self.tr("Sent"), row)
        sent.setAccessibleName(self.tr("Sent to {name}").format(name=letter.name))
        sent.clicked.connect(partial(self.sent.emit, letter.id))
        line.addWidget(sent)
        return row
