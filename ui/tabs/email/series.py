"""The line over the letters of a series: which one of how many, and what speaks for waiting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.changes import Changes
from app.language import counted
from app.mail.letters import letter_row
from app.mail.series import Colleague, Place, Series, asked_there
from ui import icons
from ui.actions import Actions
from ui.dates import day_words
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import text_label

FIRST = ("first", "second_person", "volunteer")
"""Letters that ask somebody new."""


class SeriesBar(QWidget):
    """Steps through the letters of a series, one after the other; hidden when there is none."""

    wanted = Signal(int, str)
    """The letter to this person, of this kind, is to be shown."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._series: Series | None = None
        self.number = 0
        frame = QFrame(self)
        set_role(frame, "notice")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 14, 22, 0)
        outer.addWidget(frame)
        self.line = text_label("", "strong", self)
        self.hint = text_label("", "small", self, wrap=True)
        self.previous = QPushButton(self.tr("Previous"), self)
        self.next = QPushButton(self.tr("Next"), self)
        self.open_next = QPushButton(self.tr("Open and next"), self)
        self.end_button = QToolButton(self)
        self.end_button.setIcon(icons.icon("close", "muted"))
        self.end_button.setToolTip(self.tr("End the series; the drafts stay"))
        self.end_button.setAccessibleName(self.end_button.toolTip())
        for button, action_id in (
            (self.previous, "series_previous"),
            (self.next, "series_next"),
            (self.open_next, "open_and_next"),
        ):
            button.setToolTip(actions[action_id].toolTip())
            button.clicked.connect(actions[action_id].trigger)
        self.end_button.clicked.connect(self.end)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.line)
        words.addWidget(self.hint)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for widget in (self.previous, self.next, self.open_next, self.end_button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def places(self) -> tuple[Place, ...]:
        """The letters of the series, or none."""
        return self._series.places if self._series else ()

    def start(self, series: Series) -> None:
        """Begin with the first letter of a series."""
        self._series = series if series.places else None
        self._session.in_series = self._series is not None
        self._actions.refresh()
        self.setVisible(self._series is not None)
        if self._series is not None:
            self._go(0)

    def end(self) -> None:
        """Be done with the series; its letters stay where they are."""
        self._series = None
        self._session.in_series = False
        self._actions.refresh()
        self.hide()

    def step(self, by: int) -> None:
        """Go to another letter; after the last one the series is over."""
        if not self.places:
            return
        if self.number + by >= len(self.places):
            self._session.say(self.tr("That was the last letter of the series."))
            return
        self._go(max(0, self.number + by))

    def apply_changes(self, changes: Changes) -> None:
        """End when the letters were taken back, else say again what has changed."""
        if not self.places or not changes.touches("email", "event", "person"):
            return
        gone = [p for p in self.places if letter_row(self._session.store, p.email_id) is None]
        if gone:
            self.end()
        else:
            self._show()

    def _go(self, number: int) -> None:
        self.number = number
        self._show()
        place = self.places[number]
        self.wanted.emit(place.person_id, place.kind)

    def _show(self) -> None:
        count = len(self.places)
        text = self.tr("{number} of {count}").format(number=self.number + 1, count=count)
        self.line.setText(text)
        self.setAccessibleName(self.tr("Series, letter {place}").format(place=text))
        self.previous.setEnabled(self.number > 0)
        self.next.setEnabled(self.number + 1 < count)
        hints = [self._colleague(), self._load()]
        self.hint.setText(" ".join(hint for hint in hints if hint))
        self.hint.setVisible(bool(self.hint.text()))

    def _colleague(self) -> str:
        if self.places[self.number].kind not in FIRST:
            return ""
        found = asked_there(self._session.store, self._session.clock, self.places, self.number)
        return self._colleague_words(found) if found else ""

    def _colleague_words(self, found: Colleague) -> str:
        if not found.asked_on:
            text = self.tr(
                "{name} of this series is at the same company: one open request there is enough."
            )
            return text.format(name=found.name)
        day = day_words(self._session.clock, found.asked_on)
        text = self.tr(
            "{name} at the same company was asked on {day} and has not answered: "
            "a second request is better after three business days."
        )
        return text.format(name=found.name, day=day)

    def _load(self) -> str:
        assert self._series is not None
        new = sum(place.kind in FIRST for place in self.places)
        hints: list[str] = []
        if new > self._series.a_day:
            text = counted(
                "1 new person a day is plenty: the rest keeps until tomorrow.",
                "{n} new people a day are plenty: the rest keeps until tomorrow.",
                self._series.a_day,
            )
            hints.append(text)
        if self._series.left_out:
            text = counted(
                "1 more was left out of this series.",
                "{n} more were left out of this series.",
                self._series.left_out,
            )
            hints.append(text)
        return " ".join(hints)
