"""One promise in the ledger: kept or not, its words and its day, all changed in place."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.clock import Clock
from app.interviews.by_when import read_when, split_when
from app.interviews.ledger import Entry
from app.language import counted
from ui.dates import day_words, weekday_words
from ui.system_keys import key_of
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.chip import ChipLabel
from ui.widgets.dots import DotsButton
from ui.widgets.fields import SavedLine
from ui.widgets.tick import Tick

DAY_WIDTH = 132


def tr(text: str) -> str:
    """Translate a text of the ledger."""
    return QCoreApplication.translate("Ledger", text)


def promise_day_words(day: date | None, today: date) -> str:
    """Return the day of a promise as it can be typed again: "Fri 27 Nov"; "" for none."""
    if day is None:
        return ""
    return weekday_words(day, "ddd d MMM" if day.year == today.year else "ddd d MMM yyyy")


def near_words(entry: Entry, today: date) -> tuple[str, str]:
    """Return how near its day is, and the tone of it; ("", "") where nothing presses."""
    urgency, due = entry.urgency(today), entry.promise.due_on
    if due is None or urgency not in ("late", "near"):
        return "", ""
    days = (due - today).days
    if urgency == "late":
        return counted("1 day late", "{n} days late", -days), "bad"
    words = (tr("today"), tr("tomorrow"), counted("in 1 day", "in {n} days", days))[min(days, 2)]
    return words, "warn"


class LedgerRow(QWidget):
    """Shows an entry; tells what is changed in it."""

    kept = Signal(int, bool)
    edited = Signal(int, str, object)
    """The id of a promise, its words and its day or None."""
    turned = Signal(int)
    """The promise is the other's."""
    dropped = Signal(int)
    person_wanted = Signal(int)
    refused = Signal(str, str)
    """What was typed and not understood: an error's code and the words."""
    moved = Signal(object, str, int)
    """This row, the name of the field that has the cursor, and a step up (-1) or down (1)."""

    def __init__(self, entry: Entry, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._clock = clock
        self.done = Tick(self)
        self.text = SavedLine(tr("What was promised"), self, "words")
        self.day = SavedLine(tr("By when"), self, "plain")
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.day.setPlaceholderText(tr("no day"))
        self.day.setToolTip(tr("Friday, 5 Dec, in two weeks; empty for no day"))
        self.who = QPushButton(self)
        set_role(self.who, "link")
        self.who.setAutoDefault(False)
        self.made = text_label("", "small", self)
        self.chip = ChipLabel("", "plain", self)
        self.more = self._menu()
        self._lay_out()
        self.done.clicked.connect(self._on_done)
        self.text.typed.connect(self._on_edited)
        self.day.typed.connect(self._on_edited)
        self.who.clicked.connect(self._on_who)
        self.show_entry(entry)

    def _menu(self) -> DotsButton:
        more = DotsButton(self)
        self.turn = more.choices.addAction("")
        self.turn.triggered.connect(self._on_turned)
        self.out = more.choices.addAction(tr("Take out"))
        self.out.triggered.connect(self._on_out)
        return more

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.done)
        first.addWidget(self.text, 1)
        first.addWidget(self.day)
        first.addWidget(self.more)
        second = QHBoxLayout()
        second.setContentsMargins(37, 0, 41, 0)
        second.setSpacing(8)
        second.addWidget(self.who)
        second.addWidget(self.made)
        second.addStretch(1)
        second.addWidget(self.chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 10, 8)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)

    def show_entry(self, entry: Entry) -> None:
        """Show an entry as it stands now; what is just being typed stays."""
        self.entry = entry
        today = self._clock.today()
        promise = entry.promise
        self.done.setChecked(not entry.is_open)
        if not self.text.is_unsaved:
            self.text.show_value(promise.text)
        if not self.day.is_unsaved:
            self.day.show_value(promise_day_words(promise.due_on, today))
        for line in (self.text, self.day):
            font = line.font()
            font.setStrikeOut(not entry.is_open)
            line.setFont(font)
        self.who.setText(entry.name)
        self.who.setToolTip(tr("Show this person in Contacts"))
        self.made.setText(self._when(entry))
        words, tone = near_words(entry, today)
        self.chip.set(words, tone or "plain")
        self.chip.setVisible(bool(words))
        self.turn.setText(tr("They promised it") if entry.is_mine else tr("I promised it"))
        self._name(entry)

    def _when(self, entry: Entry) -> str:
        if entry.done_on is not None:
            return tr("kept on {day}").format(day=day_words(self._clock, entry.done_on))
        return tr("promised on {day}").format(day=day_words(self._clock, entry.made_on))

    def _name(self, entry: Entry) -> None:
        """Say to a screen reader what each part of the row belongs to."""
        whose = tr("I promised {name}: {text}") if entry.is_mine else tr("{name} promised: {text}")
        said = whose.format(name=entry.name, text=entry.promise.text)
        self.setAccessibleName(said)
        self.done.setAccessibleName(tr("Kept: {what}").format(what=said))
        self.text.setAccessibleName(said)
        self.day.setAccessibleName(tr("By when: {what}").format(what=entry.promise.text))
        self.more.setAccessibleName(tr("More: {what}").format(what=entry.promise.text))
        self.more.setToolTip(tr("Whose it is, and taking it out"))

    @property
    def fields(self) -> dict[str, QWidget]:
        """What can have the cursor, by name."""
        return {"done": self.done, "text": self.text, "day": self.day, "who": self.who}

    def field_in_hand(self) -> str:
        """The name of the field that has the cursor, or ""."""
        return next((name for name, field in self.fields.items() if field.hasFocus()), "")

    def hold(self, on: bool) -> None:
        """Save nothing for a while: the row moves to another place."""
        for line in (self.text, self.day):
            line.hold(on)

    def flush(self) -> None:
        """Save what is being typed."""
        self.text.flush()
        self.day.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, control = key_of(event), Qt.KeyboardModifier.ControlModifier
        name = self.field_in_hand()
        if key in steps and name:
            self.moved.emit(self, name, steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Return keeps what was typed; it never closes the window.
            if event.modifiers() & control:
                self.done.click()
            elif name == "who":
                self._on_who()
        elif key == Qt.Key.Key_Delete and name in ("done", "who"):
            self._on_out()
        else:
            super().keyPressEvent(event)

    def _on_done(self, on: bool) -> None:
        self.kept.emit(self.entry.promise.id, on)

    def _on_edited(self) -> None:
        today = self._clock.today()
        promise = self.entry.promise
        shown = promise_day_words(promise.due_on, today)
        words, named = split_when(self.text.text(), today)
        if not words.strip():
            self.text.setText(promise.text)
            self.refused.emit("empty_entry", "")
            return
        typed = self.day.text().strip()
        due = promise.due_on if typed == shown else read_when(typed, today) if typed else None
        if typed and due is None:
            self.refused.emit("unknown_day", typed)
            return
        if words == promise.text:
            named = None
        self.edited.emit(promise.id, words, named or due)

    def _on_turned(self) -> None:
        self.turned.emit(self.entry.promise.id)

    def _on_out(self) -> None:
        self.dropped.emit(self.entry.promise.id)

    def _on_who(self) -> None:
        self.person_wanted.emit(self.entry.promise.person_id)
