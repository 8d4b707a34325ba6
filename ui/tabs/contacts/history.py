"""What happened between you and a person, and a way to note more."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from app.interviews.service import take_fact_out
from app.people.between import exchanges
from app.people.queries import Dossier
from app.people.service import log_event
from app.store.models import Message
from ui import icons, theme
from ui.dates import day_words, moment_words
from ui.session import Session
from ui.stages import way_words
from ui.tabs.contacts.messages import FEW, MORE, MessageRow, exchange_words
from ui.theme import set_role
from ui.widgets.card import Card, text_label


class BetweenCard(Card):
    """The dated facts of a person, newest first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", parent)
        self._session = session
        self._person_id = 0
        self._found: Dossier | None = None
        self._day_width = 52
        self._shown = FEW
        self._open: set[int] = set()
        self.set_title(self.tr("Between you"))
        self.note = QPushButton(self.tr("Note what happened"), self)
        self.note.setMenu(self._menu())
        self.head.addWidget(self.note)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        words = {
            "sent": self.tr("I wrote to them"),
            "replied": self.tr("They answered"),
            "scheduled": self.tr("We agreed on a talk…"),
            "met": self.tr("We talked…"),
            "thanked": self.tr("I thanked them"),
            "followed_up": self.tr("I kept in touch"),
            "declined": self.tr("They said no"),
        }
        for kind, text in words.items():
            action = QAction(text, menu)
            action.setData(kind)
            menu.addAction(action)
        menu.triggered.connect(self._on_chosen)
        return menu

    def show_dossier(self, found: Dossier) -> None:
        """Show the facts of a dossier and what was written, the newest first."""
        if found.person.id != self._person_id:
            self._shown = FEW
            self._open.clear()
        self._person_id = found.person.id
        self._found = found
        self.clear()
        self._add_summary(found)
        messages = found.messages[: self._shown]
        rows: list[tuple[str, Any]] = [(event.at, event) for event in found.events]
        rows += self._named()
        rows += [(message.at, message) for message in messages]
        days = {at: day_words(self._session.clock, at) for at, _ in rows}
        metrics = theme.metrics(theme.SECONDARY)
        widths = (metrics.horizontalAdvance(day) for day in days.values())
        self._day_width = max(52, *widths) if rows else 52
        for at, row in sorted(rows, key=lambda row: row[0], reverse=True):
            day = days[at]
            if isinstance(row, Message):
                self._add_message(row, day)
            elif isinstance(row, str):
                self._add(day, self.tr("Suggested {name}").format(name=row), None)
            else:
                self._add(day, self._words(row), row.id)
        if len(found.messages) > len(messages):
            self._add_more(len(found.messages) - len(messages))
        if not rows:
            self.body.addWidget(text_label(self.tr("Nothing yet."), "muted", self))

    def _add_summary(self, found: Dossier) -> None:
        exchange = exchanges(self._session.store, [found.person.id]) if found.messages else {}
        words = exchange_words(exchange.get(found.person.id), self._session.clock)
        if words:
            self.body.addWidget(text_label(words, "muted", self, wrap=True))

    def _add_message(self, message: Message, day: str) -> None:
        row = MessageRow(message, day, self._day_width, int(message.id) in self._open, self)
        row.toggled.connect(self._on_folded)
        self.body.addWidget(row)

    def _add_more(self, count: int) -> None:
        number = self.locale().toString(count)
        more = QPushButton(self.tr("Show {count} more").format(count=number), self)
        if count > MORE:
            more.setText(self.tr("Show {some} of {count} more").format(some=MORE, count=number))
        set_role(more, "link")
        more.clicked.connect(self._on_more)
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_more(self) -> None:
        self._shown += MORE
        if self._found is not None:
            self.show_dossier(self._found)

    def _on_folded(self, message_id: int, is_open: bool) -> None:
        if is_open:
            self._open.add(message_id)
        else:
            self._open.discard(message_id)

    def _named(self) -> list[tuple[str, str]]:
        return self._session.store.sql(
            "SELECT created_at, name FROM referral WHERE from_person_id = ? ORDER BY id",
            (self._person_id,),
        )

    def _add(self, day: str, words: str, event_id: int | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        date = text_label(day, "small", self)
        date.setMinimumWidth(self._day_width)
        row.addWidget(date, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text_label(words, "", self, wrap=True), 1)
        if event_id is not None:
            out = QToolButton(self)
            out.setIcon(icons.icon("close", "muted"))
            out.setToolTip(self.tr("Take this out"))
            out.setAccessibleName(self.tr("Take out: {what}").format(what=words))
            out.setProperty("event", event_id)
            out.clicked.connect(self._on_out)
            row.addWidget(out, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def _words(self, event: Any) -> str:
        if event.kind == "met":
            text = self.tr("Talked")
            if event.minutes:
                text = self.tr("Talked {count} minutes").format(count=event.minutes)
            return ", ".join(filter(None, (text, way_words(event.way))))
        if event.kind == "scheduled":
            when = moment_words(self._session.clock, event.at)
            return self.tr("Talk agreed: {when}").format(when=when)
        if event.kind in ("moved", "cancelled", "no_show"):
            return self._fallen_words(event)
        if event.kind == "job_change":
            return str(event.note or self.tr("New job"))
        words = {
            "sent": self.tr("Asked"),
            "replied": self.tr("Said yes"),
            "thanked": self.tr("Thanked"),
            "followed_up": self.tr("Kept in touch"),
            "declined": self.tr("Said no"),
            "wrote": self.tr("Wrote"),
        }
        own = event.note if event.note and " " in event.note else ""
        return str(own or words.get(event.kind, event.kind))

    def _fallen_words(self, event: Any) -> str:
        was = moment_words(self._session.clock, event.note) if event.note else ""
        words = {
            "moved": self.tr("Talk moved, was {when}"),
            "cancelled": self.tr("Talk called off, was {when}"),
            "no_show": self.tr("They did not come, was {when}"),
        }
        return words[event.kind].format(when=was)

    def _on_chosen(self, action: QAction) -> None:
        kind = str(action.data())
        if kind == "met":
            from ui.dialogs.fact import FactDialog

            FactDialog(self._session, self._person_id, self.window()).open()
        elif kind == "scheduled":
            from ui.dialogs.talk import TalkDialog

            TalkDialog(self._session, self._person_id, self.window()).open()
        else:
            self._session.write(log_event, self._person_id, kind)
            self._session.say(self.tr("Noted for today."), "undo")

    def _on_out(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self._session.write(take_fact_out, int(button.property("event")))
            self._session.say(self.tr("Taken out. The stage follows."), "undo")
