"""One thing that is due: who, what, why, and its one action; one that comes: its day and person."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ui.tabs.today.words import (
    button_words,
    dismiss_reasons,
    has_no_reason,
    later_choices,
    left_words,
    reason_words,
    title_words,
    tr,
)
from ui.theme import set_role
from ui.widgets.avatar import Avatar
from ui.widgets.card import text_label
from ui.widgets.chip import ChipLabel
from ui.widgets.dots import DotsButton
from ui.widgets.meter import Meter

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime, tzinfo

    from app.cadence.next_steps import Step
    from app.clock import Clock
    from app.people.queries import PersonRow


TALK_STEPS = ("talk", "confirm", "prepare", "agree")
"""Steps whose menu also leads to the date of the talk."""


def add_choices(
    menu: QMenu,
    step: "Step",
    clock: "Clock",
    put_off: "Callable[[Step, datetime | None], object]",
    dismiss: "Callable[[Step, str | None], object]",
) -> None:
    """Add until when a step can be put off, and why it may not be needed."""
    for text, until in later_choices(clock):
        menu.addAction(text).triggered.connect(partial(put_off, step, until))
    menu.addSeparator()
    # Whom one might write to is put aside.
    whys = menu.addMenu(tr("Put aside") if step.kind == "write" else tr("Not needed"))
    for why in (*dismiss_reasons(step.kind), None):
        words = why or tr("Another reason…")
        whys.addAction(words).triggered.connect(partial(dismiss, step, why))


class Told(NamedTuple):
    """All that the words of a row come from."""

    step: "Step"
    person: "PersonRow"
    second: str
    """Who is to be asked beside the one who does not answer, or ""."""
    near: bool
    """Whether a talk is about to begin."""
    today: "date"
    zone: "tzinfo"


class DueRow(QWidget):
    """A row of what is due. The first row's button is filled; the others are outlined."""

    wanted = Signal(object)
    """The step whose action was pressed."""
    printed = Signal(object)
    """The step whose sheet is to be printed."""
    planned = Signal(object)
    """The step whose talk is to be moved or called off."""
    other_wanted = Signal(object)
    """The step whose second action was pressed."""
    put_off = Signal(object, object)
    """The step, and the moment at which it comes back (None: a day is to be chosen)."""
    dismissed = Signal(object, object)
    """The step, and why it is not needed (None: words are to be asked for)."""
    person_wanted = Signal(int)

    def __init__(
        self, step: "Step", row: "PersonRow", clock: "Clock", first: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.step = step
        self._clock = clock
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 9, 14, 9)
        line.setSpacing(10)
        line.addWidget(Avatar(row.name, parent=self))
        line.addLayout(self._words(step, row, clock), 1)
        if has_no_reason(step):
            self.other = QPushButton(self.tr("Write all the same"), self)
            self.other.setAccessibleName(f"{self.title.text()}: {self.other.text()}")
            self.other.clicked.connect(self._on_other)
            line.addWidget(self.other)
        if step.kind == "talk":
            print_button = QPushButton(self.tr("Print"), self)
            spoken = self.tr("Print the sheet for {name}").format(name=row.name)
            print_button.setAccessibleName(spoken)
            print_button.clicked.connect(self._on_print)
            line.addWidget(print_button)
        self.button = QPushButton(button_words(step, clock), self)
        self.button.setAccessibleName(f"{self.title.text()}: {self.button.text()}")
        if first:
            set_role(self.button, "primary")
        self.button.clicked.connect(self._on_wanted)
        line.addWidget(self.button)
        name = tr("Put off: {name}").format(name=row.name)
        self.later = DotsButton(self, name, tr("Later, or not at all"))
        self.later.choices.aboutToShow.connect(self._fill_menu)
        line.addWidget(self.later)

    def name_second(self, name: str) -> None:
        """Say who is to be asked beside the one who does not answer."""
        text = self.tr("Ask {name}").format(name=name)
        width = self.button.fontMetrics()
        self.button.setText(width.elidedText(text, Qt.TextElideMode.ElideRight, 190))
        self.button.setToolTip(text)
        self.button.setAccessibleName(f"{self.title.text()}: {text}")

    @property
    def counts_down(self) -> bool:
        """Whether a clock runs in this row."""
        return self.step.kind == "thank" and not self.step.late

    def count_down(self) -> None:
        """Show how much of the time is left now."""
        if self.step.kind == "thank":
            text, used = left_words(self.step, self._clock)
            tone = "bad" if used >= 1 else "warn"
            self.meter.set_value(used, 1, tone, text)
            self.left.setText(text)
            set_role(self.left, tone)

    def _words(self, step: "Step", row: "PersonRow", clock: "Clock") -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        self.title = text_label(title_words(step.kind, row.name), "strong", self)
        self.title.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title.setToolTip(tr("Show in Contacts"))
        column.addWidget(self.title)
        muted, accent = reason_words(step, row, clock)
        reason = QHBoxLayout()
        reason.setSpacing(6)
        self.reason = text_label(muted, "small", self, wrap=not accent)
        reason.addWidget(self.reason, 0 if accent else 1)
        if accent:
            reason.addWidget(text_label(accent, "accent", self), 1)
        column.addLayout(reason)
        if step.kind == "thank":
            bar = QHBoxLayout()
            bar.setContentsMargins(0, 4, 0, 0)
            bar.setSpacing(10)
            self.meter = Meter(self)
            self.meter.setFixedWidth(260)
            self.left = text_label("", "", self)
            self.count_down()
            bar.addWidget(self.meter)
            bar.addWidget(self.left)
            bar.addStretch(1)
            column.addLayout(bar)
        return column

    def _fill_menu(self) -> None:
        """Offer when it comes back, from this moment on, and why it may not be needed."""
        menu, step = self.later.choices, self.step
        for inner in menu.findChildren(QMenu):
            inner.deleteLater()
        menu.clear()
        add_choices(menu, step, self._clock, self.put_off.emit, self.dismissed.emit)
        person = menu.addAction(tr("Show in Contacts"))
        person.triggered.connect(self._on_person)
        if step.kind in TALK_STEPS:
            menu.addSeparator()
            plan = menu.addAction(tr("The talk…"))
            plan.triggered.connect(self._on_plan)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The name leads to the person, as the menu does for keys."""
        if self.title.geometry().contains(event.position().toPoint()):
            self._on_person()
        super().mouseReleaseEvent(event)

    def _on_wanted(self) -> None:
        self.wanted.emit(self.step)

    def _on_print(self) -> None:
        self.printed.emit(self.step)

    def _on_plan(self) -> None:
        self.planned.emit(self.step)

    def _on_person(self) -> None:
        self.person_wanted.emit(self.step.person_id)

    def _on_other(self) -> None:
        self.other_wanted.emit(self.step)


class ComingRow(QWidget):
    """A row of what comes: its day, its person, and what can be done about it before its time."""

    person_wanted = Signal(int)
    put_off = Signal(object, object)
    """The step, and None: a day is to be chosen."""
    planned = Signal(object)
    """The step whose talk is to be moved or called off."""

    def __init__(self, step: "Step", texts: tuple[str, str, str], parent: QWidget) -> None:
        """`texts` are the day, what is to be done, and the chip ("" for none)."""
        super().__init__(parent)
        self.step = step
        day, what, chip = texts
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 6, 14, 6)
        line.setSpacing(12)
        date = text_label(day, "muted", self)
        date.setMinimumWidth(90)
        line.addWidget(date)
        self.title = QPushButton(what, self)
        set_role(self.title, "name")
        self.title.setToolTip(tr("Show in Contacts"))
        self.title.clicked.connect(self._on_person)
        line.addWidget(self.title)
        line.addStretch(1)
        if chip:
            line.addWidget(ChipLabel(chip, "plain", self))
        self.later = DotsButton(self, tr("Put off: {name}").format(name=what), tr("More"))
        # Filled when it is asked for: many rows are looked at and few are touched.
        self.later.choices.aboutToShow.connect(self._fill)
        line.addWidget(self.later)

    def _fill(self) -> None:
        menu = self.later.choices
        if menu.actions():
            return
        choices = [(tr("Show in Contacts"), self._on_person)]
        if self.step.kind in TALK_STEPS:
            choices.insert(0, (tr("The talk…"), self._on_plan))
        if self.step.kind != "talk":
            choices.insert(0, (tr("Pick a day…"), self._on_put_off))
        for text, slot in choices:
            menu.addAction(text).triggered.connect(slot)

    def _on_plan(self) -> None:
        self.planned.emit(self.step)

    def _on_put_off(self) -> None:
        self.put_off.emit(self.step, None)

    def _on_person(self) -> None:
        self.person_wanted.emit(self.step.person_id)
