"""What is to be written, and what was opened and not yet marked as sent."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
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

from app.cadence.due import due_steps, held_back_steps, second_person
from app.cadence.next_steps import Pause, Step
from app.clock import Clock
from app.language import counted
from app.mail.kinds import LETTER_OF_STEP
from app.mail.letters import LetterRow, unsent_letters
from app.people.queries import PersonRow, people_rows
from app.store.db import Store
from ui.dates import day_words, moment_words
from ui.delegates.person import CELL_ROLE, PersonCell
from ui.session import Session
from ui.tabs.email.words import kind_words, tr
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
    """What is due as a letter, who it is for, and what was begun; read at once."""

    steps: tuple[Step, ...]
    rows: dict[int, PersonRow]
    unsent: tuple[LetterRow, ...]
    held: tuple[tuple[int, Pause], ...] = ()
    """Whose reminder waits for a talk with a colleague."""
    seconds: dict[int, int] = field(default_factory=dict[int, int])
    """Who did not answer → who to ask beside them."""


def read_letters(store: Store, clock: Clock) -> Letters:
    """Read what is due as a letter and every letter that was begun."""
    due = due_steps(store, clock)
    found = ((step.person_id, second_person(store, step.person_id, due))
             for step in due if step.kind == "second_person")  # fmt: skip
    seconds = {asked: second for asked, second in found if second is not None}
    steps = [s for s in due if s.kind in LETTER_OF_STEP or s.person_id in seconds]
    held = held_back_steps(store)
    ids = {step.person_id for step in steps} | {who for who, _ in held} | set(seconds.values())
    rows = people_rows(store, sorted(ids))
    # Somebody may be deleted between the two reads.
    known = tuple(step for step in steps if step.person_id in rows)
    waiting = tuple(pair for pair in held if pair[0] in rows)
    return Letters(known, rows, tuple(unsent_letters(store)), waiting, seconds)


def letters_to_write(session: Session, letters: Letters) -> list[ToWrite]:
    """Return what is due as a letter, most urgent first, then the drafts that were begun."""
    by_key = {(row.person_id, row.kind): row for row in letters.unsent}
    drafts = {key: row for key, row in by_key.items() if row.opened_at is None}
    found: dict[tuple[int, str], ToWrite] = {}
    for step in letters.steps:
        key = _key(step, letters, by_key)
        if key is None or key in found or (key in by_key and key not in drafts):
            continue
        # One first e-mail to a person, however many reasons there are.
        if key[1] == "first" and (key[0], "second_person") in found:
            continue
        draft = drafts.pop(key, None)
        cell = _due_cell(session, step, key[1], letters.rows[key[0]].name, draft)
        if step.kind == "second_person":
            cell = replace(cell, line=_second_words(step, letters, draft))
        found[key] = ToWrite(*key, cell, draft.id if draft else None)
    for key, row in drafts.items():
        line = tr("{kind} · draft").format(kind=kind_words(row.kind))
        found[key] = ToWrite(*key, PersonCell(row.name, line), row.id)
    for person_id, pause in letters.held:
        line = tr("Waits: {name} there answered").format(name=pause.name)
        cell = PersonCell(letters.rows[person_id].name, line)
        found.setdefault((person_id, "remind"), ToWrite(person_id, "remind", cell))
    return list(found.values())


def _key(
    step: Step, letters: Letters, by_key: dict[tuple[int, str], LetterRow]
) -> tuple[int, str] | None:
    """To whom a step wants a letter, and of which kind."""
    if step.kind != "second_person":
        return step.person_id, LETTER_OF_STEP[step.kind]
    who = letters.seconds.get(step.person_id)
    if who is None or who not in letters.rows:
        return None
    return who, "first" if (who, "first") in by_key else "second_person"


def _second_words(step: Step, letters: Letters, draft: LetterRow | None) -> str:
    name = letters.rows[step.person_id].name
    text = tr("Beside {name}, who has not answered").format(name=name)
    return tr("{line} · draft").format(line=text) if draft else text


def _due_cell(
    session: Session, step: Step, kind: str, name: str, draft: LetterRow | None
) -> PersonCell:
    words = kind_words(kind)
    if step.kind == "thank" and isinstance(step.due, datetime):
        hours = int((step.due - session.clock.now()).total_seconds() // 3600)
        if hours < 0:
            return PersonCell(name, tr("{kind} · late").format(kind=words), line_tone="bad")
        text = counted("{kind} · {n} h left", "{kind} · {n} h left", hours, kind=words)
        return PersonCell(name, text, line_tone="warn")
    if draft is not None:
        return PersonCell(name, tr("{kind} · draft").format(kind=words))
    reason = _reason(session, step)
    line = " · ".join(filter(None, (words, reason)))
    return PersonCell(name, line, line_tone="warn" if step.late else "plain")


def _reason(session: Session, step: Step) -> str:
    """Why it is due, in a few words."""
    if step.kind == "remind":
        day = day_words(session.clock, step.details["asked_on"])
        return tr("no reply since {day}").format(day=day)
    if step.kind == "stay_in_touch":
        day = day_words(session.clock, step.details["last_on"])
        return tr("last word on {day}").format(day=day)
    return ""


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
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.line
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
