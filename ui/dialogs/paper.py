"""From paper to screen: the answers of a printed sheet, typed in one pass."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.interviews.answers import (
    AnswerLine,
    answer_lines,
    rate_answer,
    sheet_of_talk,
    write_answer,
)
from app.interviews.service import talk_for_notes
from app.people.queries import people_rows
from ui.dates import moment_words
from ui.session import Session
from ui.system_keys import in_own_keys
from ui.talks.after import AfterTalk
from ui.talks.note_field import NoteField
from ui.talks.saver import NoteSaver
from ui.theme import set_role
from ui.widgets.card import rule, text_label
from ui.widgets.chip import Chip
from ui.widgets.columns import scrolling


class AnswerRow(QWidget):
    """A question with its number of the paper, a field for the answer, and the mark."""

    def __init__(self, line: AnswerLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.taught = Chip("taught", self.tr("Taught me much"), self)
        self.taught.setAccessibleName(self.tr("Taught me much"))
        self.taught.setToolTip(in_own_keys(self.tr("Mark it (Ctrl+M)")))
        self.taught.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.taught.setChecked(line.taught)
        self.field = NoteField(f"{line.number}. {line.question}", self)
        self.field.show_text(line.text)
        number = text_label(str(line.number), "strong", self)
        number.setFixedWidth(24)
        question = text_label(line.question, "strong", self, wrap=True)
        question.setBuddy(self.field)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(question, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.taught, 0, Qt.AlignmentFlag.AlignTop)
        answer = QHBoxLayout()
        answer.addSpacing(28)
        answer.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(answer)


class PaperToScreen(QDialog):
    """The questions in the order and with the numbers of the paper; Tab goes to the next."""

    def __init__(self, session: Session, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.person_id = person_id
        rows = people_rows(session.store, [person_id])
        self.name = rows[person_id].name if person_id in rows else ""
        self.setWindowTitle(self.tr("Answers of {name}").format(name=self.name))
        self.resize(820, 640)
        self.saver = NoteSaver(self)
        self.talk = talk_for_notes(session.store, person_id)
        talk_id = self.talk.id if self.talk else None
        sheet_id = sheet_of_talk(session.store, person_id, talk_id)
        self.rows: list[AnswerRow] = []
        inner = QWidget(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(14)
        self._add_head(inner)
        for line in answer_lines(session.store, sheet_id) if sheet_id else ():
            self._add_row(line, inner)
        if not self.rows:
            words = self.tr("There is no sheet yet. Make one in Questions, or start the talk.")
            self._column.addWidget(text_label(words, "muted", inner, wrap=True))
        self.after = AfterTalk(session, self.saver, inner)
        if self.talk is not None and self.talk.id:
            self._column.addWidget(rule(inner))
            self._column.addWidget(self.after)
            self.after.show_talk(self.talk.id)
        else:
            self.after.hide()
        self._column.addStretch(1)
        self.area = scrolling(inner, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(rule(self))
        outer.addLayout(self._foot())
        QShortcut(QKeySequence("Ctrl+M"), self, self.mark_current)

    def _add_head(self, parent: QWidget) -> None:
        self._column.addWidget(text_label(self.windowTitle(), "h1", parent, wrap=True))
        hint = self.tr("As on the paper. Tab goes to the next; all is saved as you type.")
        found = self.talk
        if found is not None:
            at = (found.ended_at or found.plan.starts_at).isoformat()
            when = moment_words(self._session.clock, at)
            hint = f"{self.tr('Talk: {when}').format(when=when)} · {hint}"
        self._column.addWidget(text_label(hint, "muted", parent, wrap=True))

    def _add_row(self, line: AnswerLine, parent: QWidget) -> None:
        row = AnswerRow(line, parent)
        row.field.keyed.connect(partial(self._on_keyed, line.item_id))
        row.taught.clicked.connect(partial(self._on_taught, row))
        self._column.addWidget(row)
        self.rows.append(row)

    def _foot(self) -> QHBoxLayout:
        self.finished_button = QPushButton(self.tr("Done"), self)
        set_role(self.finished_button, "primary")
        self.finished_button.setAutoDefault(False)
        self.finished_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 12)
        row.addStretch(1)
        row.addWidget(self.finished_button)
        return row

    def mark_current(self) -> None:
        """Mark the answer that has the keyboard, or take its mark back."""
        for row in self.rows:
            if row.field.hasFocus():
                row.taught.click()

    def _on_keyed(self, item_id: int, text: str) -> None:
        save = partial(self._session.write, write_answer, item_id, text)
        self.saver.later(("answer", item_id), save)

    def _on_taught(self, row: AnswerRow) -> None:
        self._session.write(rate_answer, row.line.item_id, row.taught.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        blank = next((row for row in self.rows if not row.line.text), None)
        if blank is not None:
            blank.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(blank)

    def hideEvent(self, event: QHideEvent) -> None:
        self.saver.flush()
        super().hideEvent(event)

    def accept(self) -> None:
        self.after.finish()
        super().accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.saver.flush()
        super().closeEvent(event)
