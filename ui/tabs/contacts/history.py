"""What happened between you and a person, and a way to note more."""

from collections.abc import Iterator, Sequence
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
from app.language import counted
from app.mail.filed import CAME_AS, SENT_AS, count_message_as, counted_as, fact_source
from app.people.between import OUT, exchanges
from app.people.queries import Dossier
from app.people.service import let_come_back, log_event, taken_out
from ui import icons, theme
from ui.dates import day_words
from ui.session import Session
from ui.tabs.contacts.lines import Line, fact_lines, message_line, other_lines
from ui.tabs.contacts.messages import FEW, MORE, MessageRow, exchange_words, who_words
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
        messages = found.messages[: self._shown]
        mails = [message.id for message in messages if message.source in MAILS]
        counts = counted_as(self._session.store, mails)
        rows = list(self._rows(found, messages))
        days = {line.at: day_words(self._session.clock, line.at) for line, _ in rows}
        metrics = theme.metrics(theme.SECONDARY)
        widths = (metrics.horizontalAdvance(day) for day in days.values())
        self._day_width = max(52, *widths) if rows else 52
        for line, message in sorted(rows, key=lambda row: row[0].at, reverse=True):
            if message is None:
                self._add(line, days[line.at])
            elif message.source in MAILS:
                self._add_mail(line, message, days[line.at], counts[int(message.id)])
            else:
                self._add_message(line, message, days[line.at])
        if len(found.messages) > len(messages):
            self._add_more(len(found.messages) - len(messages))
        if not rows:
            self.body.addWidget(text_label(self.tr("Nothing yet."), "muted", self))
        self._add_taken_out()

    def _rows(self, found: Dossier, messages: Sequence[Any]) -> Iterator[tuple[Line, Any]]:
        """Every entry, and the message that it is."""
        store, clock = self._session.store, self._session.clock
        mails = {fact_source(one.id): one for one in found.messages if one.source in MAILS}
        # The fact that an e-mail is stands with its words, once those are shown.
        told = {fact_source(message.id) for message in messages}
        for line in fact_lines(store, clock, found, mails, told):
            yield line, None
        for line in other_lines(store, found):
            yield line, None
        for message in messages:
            yield message_line(message, who_words(message)), message

    def _add_mail(self, line: Line, message: Any, day: str, counts: str) -> None:
        choices = SENT_AS if message.direction == OUT else CAME_AS
        # What is no fact moves nothing.
        nothing = "wrote" if message.direction == OUT else ""
        shown = counts or ("auto_reply" if message.source == "auto_reply" else nothing)
        date = self._date(line, day)
        view = MessageView(message, self._session.clock, self, shown, choices, date)
        view.counted.connect(self._on_counted)
        view.head.addWidget(self._out_button(line))
        self.body.addWidget(view)

    def _on_counted(self, message_id: int, counts: str) -> None:
        self._session.write(count_message_as, message_id, counts)
        self._session.say(self.tr("Corrected. The stage follows."), "undo")

    def _add_summary(self, found: Dossier) -> None:
        exchange = exchanges(self._session.store, [found.person.id]) if found.messages else {}
        words = exchange_words(exchange.get(found.person.id), self._session.clock)
        if words:
            self.body.addWidget(text_label(words, "muted", self, wrap=True))

    def _add_message(self, line: Line, message: Any, day: str) -> None:
        date = self._date(line, day)
        row = MessageRow(message, date, int(message.id) in self._open, self)
        row.row.addWidget(self._out_button(line), 0, Qt.AlignmentFlag.AlignTop)
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

    def _add(self, line: Line, day: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._date(line, day), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text_label(line.words, "", self, wrap=True), 1)
        row.addWidget(self._out_button(line), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def _add_taken_out(self) -> None:
        """What stays out of imports, and the way to let it come back."""
        count = taken_out(self._session.store, self._person_id)
        if not count:
            return
        words = counted(
            "1 message taken out stays out of imports.",
            "{n} messages taken out stay out of imports.",
            count,
        )
        back = QPushButton(self.tr("Let them come back"), self)
        set_role(back, "link")
        back.setToolTip(self.tr("The next import that has them brings them back"))
        back.clicked.connect(self._on_back)
        self.body.addWidget(text_label(words, "small", self, wrap=True))
        self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_back(self) -> None:
        self._session.write(let_come_back, self._person_id)
        self._session.say(self.tr("The next import may bring them back."), "undo")

    # Correcting and taking out.

    def _date(self, line: Line, day: str) -> QPushButton:
        """The day of an entry; pressed, the entry can be corrected."""
        date = QPushButton(day, self)
        set_role(date, "link")
        date.setMinimumWidth(self._day_width)
        date.setToolTip(self.tr("Correct this"))
        name = self.tr("{day}, correct this: {what}").format(day=day, what=line.words)
        date.setAccessibleName(name)
        date.clicked.connect(partial(self._on_correct, line))
        return date

    def _out_button(self, line: Line) -> QToolButton:
        out = QToolButton(self)
        out.setIcon(icons.icon("close", "muted"))
        out.setToolTip(self.tr("Take this out"))
        out.setAccessibleName(self.tr("Take out: {what}").format(what=line.words))
        out.clicked.connect(partial(self._on_out, line))
        return out

    def _on_correct(self, line: Line, *_: object) -> None:
        if line.plans:
            from ui.dialogs.talk import TalkDialog

            TalkDialog(self._session, self._person_id, self.window()).open()
            return
        from ui.tabs.contacts.entry import EntryDialog

        dialog = EntryDialog(self._session, line.words, line.entry, self.window())
        dialog.chosen.connect(partial(self._on_corrected, line))
        dialog.open()

    def _on_corrected(self, line: Line, values: dict[str, Any]) -> None:
        self._session.write(line.correct, line.id, **values)
        self._session.say(self.tr("Corrected. What follows from it follows."), "undo")

    def _on_out(self, line: Line, *_: object) -> None:
        self._session.write(line.take_out, line.id)
        self._session.say(self.tr("Taken out. What follows from it follows."), "undo")

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
