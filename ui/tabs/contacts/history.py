"""What happened between you and a person, and a way to note more."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.interviews.quick import Quick, note_quick
from app.interviews.service import take_fact_out
from app.language import counted
from app.mail.filed import CAME_AS, SENT_AS, count_message_as, counted_as, fact_source
from app.people.between import OUT, exchanges
from app.people.queries import Dossier
from app.people.service import log_event, move_event
from app.store.models import Message
from ui import icons, theme
from ui.dates import day_words, moment_words
from ui.session import Session
from ui.stages import way_words
from ui.tabs.contacts.lines import Line, lines_between
from ui.tabs.contacts.messages import FEW, MORE, MessageRow, exchange_words
from ui.tabs.contacts.quick_entry import QuickEntry
from ui.theme import set_role
from ui.widgets.card import Card, text_label
from ui.widgets.message import MessageView

MAILS = ("email", "auto_reply")


class BetweenCard(Card):
    """The dated facts of a person, newest first."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", parent)
        self._session = session
        self._person_id = 0
        self._found: Dossier | None = None
        self._of_talks: set[int] = set()
        self._day_width = 52
        self._shown = FEW
        self._open: set[int] = set()
        self.set_title(self.tr("Between you"))
        self.note = QPushButton(self.tr("Note what happened"), self)
        self.note.setMenu(self._menu())
        self.head.addWidget(self.note)
        self.quick = QuickEntry(session, self)
        self.quick.noted.connect(self._on_quick)
        # Beside the body, which is emptied with every person: what is being typed stays.
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(1, self.quick)

    def _on_quick(self, found: Quick) -> None:
        self._session.write(note_quick, self._person_id, found)
        self._session.say(self.tr("Noted. What follows from it follows."), "undo")

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
            self.quick.clear()
        self._person_id = found.person.id
        self._found = found
        self.clear()
        self._add_summary(found)
        self._of_talks = {event.id for event in found.events if event.interview_id}
        messages = found.messages[: self._shown]
        mails = [message.id for message in messages if message.source in MAILS]
        counts = counted_as(self._session.store, mails)
        # The fact that an e-mail is stands with its words.
        told = {fact_source(mail) for mail in mails}
        rows: list[tuple[str, Any]] = [
            (event.at, event) for event in found.events if event.source not in told
        ]
        rows += [(at, line) for at, line in self._lines(found)]
        rows += [(message.at, message) for message in messages]
        days = {at: day_words(self._session.clock, at) for at, _ in rows}
        metrics = theme.metrics(theme.SECONDARY)
        widths = (metrics.horizontalAdvance(day) for day in days.values())
        self._day_width = max(52, *widths) if rows else 52
        for at, row in sorted(rows, key=lambda row: row[0], reverse=True):
            day = days[at]
            if isinstance(row, Message) and row.source in MAILS:
                self._add_mail(row, counts[int(row.id)])
            elif isinstance(row, Message):
                self._add_message(row, day)
            elif isinstance(row, Line):
                self._add_line(at, day, row)
            else:
                self._add(at, day, self._words(row), row.id)
        if len(found.messages) > len(messages):
            self._add_more(len(found.messages) - len(messages))
        if not rows:
            self.body.addWidget(text_label(self.tr("Nothing yet."), "muted", self))

    def _add_mail(self, message: Any, counts: str) -> None:
        choices = SENT_AS if message.direction == OUT else CAME_AS
        automatic = message.source == "auto_reply" and not counts
        shown = "auto_reply" if automatic else counts
        view = MessageView(message, self._session.clock, self, shown, choices)
        view.counted.connect(self._on_counted)
        self.body.addWidget(view)

    def _on_counted(self, message_id: int, counts: str) -> None:
        self._session.write(count_message_as, message_id, counts)
        self._session.say(self.tr("Corrected. The stage follows."), "undo")

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
        more = QPushButton(counted("Show {n} more", "Show {n} more", count), self)
        if count > MORE:
            some = self.locale().toString(MORE)
            words = counted("Show {some} of {n} more", "Show {some} of {n} more", count, some=some)
            more.setText(words)
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

    def _lines(self, found: Dossier) -> list[tuple[str, Line]]:
        """Names given, promises, notes and what was dismissed: each can be taken out."""
        return lines_between(self._session.store, self._person_id, found)

    def _add_line(self, at: str, day: str, line: Line) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        date = text_label(day, "small", self)
        date.setMinimumWidth(self._day_width)
        row.addWidget(date, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text_label(line.words, "", self, wrap=True), 1)
        row.addWidget(self._out_button(line.words, partial(self._on_line_out, line)))
        self.body.addLayout(row)

    def _out_button(self, words: str, pressed: Callable[[], None]) -> QToolButton:
        out = QToolButton(self)
        out.setIcon(icons.icon("close", "muted"))
        out.setToolTip(self.tr("Take this out"))
        out.setAccessibleName(self.tr("Take out: {what}").format(what=words))
        out.clicked.connect(pressed)
        return out

    def _on_line_out(self, line: Line, *_: object) -> None:
        self._session.write(line.take_out, line.id)
        self._session.say(self.tr("Taken out."), "undo")

    def _add(self, at: str, day: str, words: str, event_id: int | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        date = self._date(at, day, words, event_id)
        date.setMinimumWidth(self._day_width)
        row.addWidget(date, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text_label(words, "", self, wrap=True), 1)
        if event_id is not None:
            out = self._out_button(words, partial(self._on_out, event_id))
            row.addWidget(out, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def _date(self, at: str, day: str, words: str, event_id: int | None) -> QWidget:
        """The day of a fact; pressed, it can be corrected."""
        # The times of a talk are corrected where the talk is.
        if event_id is None or event_id in self._of_talks:
            return text_label(day, "small", self)
        date = QPushButton(day, self)
        set_role(date, "link")
        date.setToolTip(self.tr("Correct the time"))
        name = self.tr("{day}, correct the time: {what}").format(day=day, what=words)
        date.setAccessibleName(name)
        date.clicked.connect(partial(self._on_date, event_id, at))
        return date

    def _on_date(self, event_id: int, at: str) -> None:
        from ui.dialogs.moment import MomentDialog

        dialog = MomentDialog(self._session, at, self.window())
        dialog.chosen.connect(partial(self._on_moved, event_id))
        dialog.open()

    def _on_moved(self, event_id: int, at: datetime) -> None:
        self._session.write(move_event, event_id, at)
        self._session.say(self.tr("The time is corrected."), "undo")

    def _words(self, event: Any) -> str:
        if event.kind == "met":
            text = self.tr("Talked")
            if event.minutes:
                text = counted("Talked 1 minute", "Talked {n} minutes", event.minutes)
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
            "bounced": self.tr("Your e-mail came back: {address}").format(
                address=event.note or self.tr("wrong address")
            ),
        }
        own = event.note if event.note and " " in event.note else ""
        if event.kind == "bounced":
            own = ""
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

    def _on_out(self, event_id: int, *_: object) -> None:
        self._session.write(take_fact_out, event_id)
        self._session.say(self.tr("Taken out. The stage follows."), "undo")
