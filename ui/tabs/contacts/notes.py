"""Research notes of a person: each with its source and date, edited in place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.research.links import is_web_link
from app.research.notes import add_note, delete_note, edit_note
from ui import icons
from ui.browser import open_page
from ui.dates import day_words
from ui.session import Session
from ui.system_keys import in_own_keys
from ui.widgets.card import Card, text_label
from ui.widgets.fields import SavedLine, SavedText

LEAST_SOURCE, MOST_SOURCE = 140, 240


class NoteRow(QWidget):
    """One note. Without an id it is new: it is stored with the first words."""

    def __init__(self, session: Session, person_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._person_id = person_id
        self.note_id: int | None = None
        self._field = "text"
        self._url = ""
        self.text = SavedText(self.tr("Note"), self)
        self.text.setPlaceholderText(self.tr("What you found"))
        self.source = SavedLine(self.tr("Source of the note"), self, "plain")
        self.source.setPlaceholderText(self.tr("Where you found it"))
        self.source.setFixedWidth(LEAST_SOURCE)
        self.source.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.day = text_label("", "small", self)
        self.open = self._tool("link", self.tr("Open this page"))
        self.remove = self._tool("close", self.tr("Delete this note"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.text, 1)
        for widget in (self.source, self.day, self.open, self.remove):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.text.typed.connect(self._on_text)
        self.source.typed.connect(self._on_source)
        self.open.clicked.connect(self._on_open)
        self.remove.clicked.connect(self._on_remove)

    def _tool(self, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon, "muted"))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def show_note(self, note: Any) -> None:
        """Show a stored note."""
        self.note_id = note.id
        self._field = "title" if note.title else "text"
        self._url = note.url or ""
        self.text.show_value(note.title or note.text)
        host = self._url.split("/")[2] if is_web_link(self._url) else ""
        self.source.show_value(note.source or host)
        words = self.source.fontMetrics().horizontalAdvance(self.source.text())
        self.source.setFixedWidth(min(MOST_SOURCE, max(LEAST_SOURCE, words + 24)))
        self.day.setText(day_words(self._session.clock, note.noted_on))
        self.open.setVisible(bool(host))
        self.remove.setVisible(True)

    def show_new(self) -> None:
        """Show an empty note of today."""
        self.day.setText(day_words(self._session.clock, self._session.clock.today()))
        self.open.hide()
        self.remove.hide()

    def flush(self) -> None:
        """Save what is being typed."""
        self.text.flush()
        self.source.flush()

    def _on_text(self, text: str) -> None:
        if self.note_id is not None:
            self._session.write(edit_note, self.note_id, self._field, text)
        elif text.strip():
            self._session.write(
                add_note, self._person_id, text, self.source.text(), on_done=self._on_added
            )

    def _on_added(self, result: tuple[int, object]) -> None:
        self.note_id = result[0]

    def _on_source(self, text: str) -> None:
        if self.note_id is not None:
            self._session.write(edit_note, self.note_id, "source", text)

    def _on_open(self) -> None:
        open_page(self._session, self._url)

    def _on_remove(self) -> None:
        if self.note_id is not None:
            self._session.write(delete_note, self.note_id)
            self._session.say(self.tr("The note was taken out."), "undo")


class NotesCard(Card):
    """The notes of one person and a way to begin another."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", parent)
        self._session = session
        self._person_id = 0
        self.rows: list[NoteRow] = []
        self.set_title(self.tr("Research"))
        self.add = QToolButton(self)
        self.add.setText(self.tr("Add note"))
        self.add.setToolTip(in_own_keys(self.tr("Note something with its source (Ctrl+Shift+N)")))
        self.add.clicked.connect(self.begin)
        self.head.addWidget(self.add)
        self.empty = text_label(
            self.tr("What you read or heard about them, with where and when."),
            "muted",
            self,
            wrap=True,
        )
        self.body.addWidget(self.empty)
        self.list = QVBoxLayout()
        self.list.setSpacing(2)
        self.body.addLayout(self.list)

    def show_notes(self, person_id: int, notes: Sequence[Any]) -> None:
        """Show notes; rows that are still there stay, so that typing goes on."""
        if person_id != self._person_id:
            self._drop(self.rows)
            self._person_id = person_id
        ids = {note.id for note in notes}
        self._drop([row for row in self.rows if row.note_id is not None and row.note_id not in ids])
        known = {row.note_id: row for row in self.rows}
        for note in notes:
            row = known.get(note.id) or self._awaiting(note) or self._append()
            row.show_note(note)
        self.empty.setVisible(not self.rows)

    def begin(self) -> None:
        """Open an empty note, or go to the one that is open."""
        fresh = next((row for row in self.rows if row.note_id is None), None)
        if fresh is None:
            fresh = self._append()
            fresh.show_new()
        self.empty.hide()
        fresh.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Save what is being typed."""
        for row in self.rows:
            row.flush()

    def _awaiting(self, note: Any) -> NoteRow | None:
        """The row whose first words this note is."""
        words = (note.title or note.text).strip()
        fresh = (row for row in self.rows if row.note_id is None)
        return next((row for row in fresh if row.text.toPlainText().strip() == words), None)

    def _append(self) -> NoteRow:
        row = NoteRow(self._session, self._person_id, self)
        self.list.addWidget(row)
        self.rows.append(row)
        return row

    def _drop(self, rows: Sequence[NoteRow]) -> None:
        for row in list(rows):
            self.rows.remove(row)
            self.list.removeWidget(row)
            row.hide()
            row.deleteLater()
