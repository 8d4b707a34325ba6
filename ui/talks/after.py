"""After a talk: how it went, what I learned, what I will do, who was named, what was promised."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.interviews.promises import MINE, THEIRS
from app.interviews.referrals import add_named, waiting_names
from app.interviews.service import save_words, set_end
from app.interviews.talks import Talk, talk
from app.language import listed
from app.people.stage import THANK_WITHIN
from ui.dates import moment_form, moment_words
from ui.session import Session
from ui.talks.caught import NAMES, CaughtList
from ui.talks.note_field import NoteField
from ui.talks.saver import NoteSaver
from ui.talks.words import minutes_words, moment_in
from ui.widgets.card import text_label
from ui.widgets.moment_field import MomentField

NARROW = 640
"""Below this width the two columns stand one above the other."""


class AfterTalk(QWidget):
    """Everything to write down after a talk, saved as it is typed."""

    ended_changed = Signal()

    def __init__(self, session: Session, saver: NoteSaver, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._saver = saver
        self.talk: Talk | None = None
        self.fields: dict[str, NoteField] = {}
        self.lists: dict[str, CaughtList] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._when())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._columns.addLayout(self._written(), 5)
        self._columns.addLayout(self._caught(), 4)
        column.addLayout(self._columns)

    def _when(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.ended_label = text_label(self.tr("It ended"), "muted", self)
        self.ended = MomentField(self, moment_form("ddd d MMM"))
        self.ended.setAccessibleName(self.tr("It ended"))
        self.ended_label.setBuddy(self.ended)
        self.ended.dateTimeChanged.connect(self._on_ended)
        self.thank = text_label("", "muted", self, wrap=True)
        row.addWidget(self.ended_label)
        row.addWidget(self.ended)
        row.addWidget(self.thank, 1)
        return row

    def _written(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        titles = {
            "went": (self.tr("How did it go?"), self.tr("In a line, for yourself")),
            "learned": (self.tr("What I learned"), self.tr("The thank-you quotes it")),
            "will_do": (self.tr("What I will do"), self.tr("The next step, and by when")),
        }
        for name, (title, hint) in titles.items():
            label = text_label(title, "strong", self)
            field = NoteField(title, self, least=1 if name == "went" else 3)
            field.setPlaceholderText(hint)
            label.setBuddy(field)
            field.keyed.connect(partial(self._on_keyed, name))
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(8)
            self.fields[name] = field
        column.addStretch(1)
        return column

    def _caught(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        for kind in (NAMES, THEIRS, MINE):
            caught = CaughtList(self._session, self._saver, kind, self)
            self.lists[kind] = caught
            column.addWidget(caught)
            if kind == NAMES:
                self.become = text_label("", "small", self, wrap=True)
                column.addWidget(self.become)
        column.addStretch(1)
        return column

    def show_talk(self, talk_id: int) -> None:
        """Show what is on file about a talk."""
        found = talk(self._session.store, talk_id)
        if found is None:
            return
        self.talk = found
        for name, field in self.fields.items():
            if not self._saver.waits(("words", name)):
                field.show_text(getattr(found, name))
        for caught in self.lists.values():
            caught.show_talk(found.person_id, found.id)
        words = self.tr("Whoever stands here becomes a person, suggested by {name}.")
        self.become.setText(words.format(name=found.name))
        self._show_end(found)

    def _show_end(self, found: Talk) -> None:
        for widget in (self.ended_label, self.ended, self.thank):
            widget.setVisible(found.ended_at is not None)
        if found.ended_at is None:
            return
        clock = self._session.clock
        here = found.ended_at.astimezone(clock.zone)
        self.ended.blockSignals(True)
        self.ended.setDateTime(
            QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute))
        )
        self.ended.blockSignals(False)
        due = moment_words(clock, (found.ended_at + THANK_WITHIN).isoformat())
        words = self.tr("{minutes} · thank {name} by: {when}")
        minutes = minutes_words(found.minutes_held)
        self.thank.setText(words.format(minutes=minutes, name=found.name, when=due))

    def finish(self) -> None:
        """Save all, and let whoever was named become somebody here."""
        self._saver.flush()
        if self.talk is None:
            return
        names = waiting_names(self._session.store, self.talk.person_id)
        if names:
            self._session.write(
                add_named, self.talk.person_id, on_done=partial(self._on_added, names)
            )

    def _on_added(self, names: list[str], _changes: object) -> None:
        words = self.tr("Now among your people: {names}.").format(names=listed(names))
        self._session.say(words, "undo")

    def _on_keyed(self, name: str, text: str) -> None:
        if self.talk is not None:
            save = partial(self._session.write, save_words, self.talk.id, name, text)
            self._saver.later(("words", name), save)

    def _on_ended(self, chosen: QDateTime) -> None:
        if self.talk is None:
            return
        ended = moment_in(chosen, self._session.clock.zone)
        latest = self._session.clock.now() + timedelta(minutes=1)
        self._session.write(set_end, self.talk.id, min(ended, latest), on_done=self._on_end_set)

    def _on_end_set(self, _changes: object) -> None:
        found = talk(self._session.store, self.talk.id) if self.talk else None
        if found is not None:
            self.talk = found
            self._show_end(found)
            self.ended_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        sides = QBoxLayout.Direction
        narrow = self.width() < NARROW
        self._columns.setDirection(sides.TopToBottom if narrow else sides.LeftToRight)
