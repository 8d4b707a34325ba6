"""One thing that is due: who, what, why, and its one action."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.tabs.today.words import action_words, is_near, left_words, reason_words, title_words
from ui.theme import set_role
from ui.widgets.avatar import Avatar
from ui.widgets.card import text_label
from ui.widgets.meter import Meter

if TYPE_CHECKING:
    from app.cadence.next_steps import Step
    from app.clock import Clock
    from app.people.queries import PersonRow


TALK_STEPS = ("talk", "confirm", "prepare", "agree")
"""Steps whose menu also leads to the date of the talk."""


class DueRow(QWidget):
    """A row of what is due. The first row's button is filled; the others are outlined."""

    wanted = Signal(object)
    """The step whose action was pressed."""
    printed = Signal(object)
    """The step whose sheet is to be printed."""
    planned = Signal(object)
    """The step whose talk is to be moved or called off."""
    put_off = Signal(object, object)
    """The step, and by how much it is put off (None: for good)."""

    def __init__(
        self, step: "Step", row: "PersonRow", clock: "Clock", first: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.step = step
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 9, 14, 9)
        line.setSpacing(10)
        line.addWidget(Avatar(row.name, parent=self))
        line.addLayout(self._words(step, row, clock), 1)
        if step.kind == "talk":
            print_button = QPushButton(self.tr("Print"), self)
            spoken = self.tr("Print the sheet for {name}").format(name=row.name)
            print_button.setAccessibleName(spoken)
            print_button.clicked.connect(self._on_print)
            line.addWidget(print_button)
        self.button = QPushButton(self._action(step, clock), self)
        self.button.setAccessibleName(f"{self.title.text()}: {self.button.text()}")
        if first:
            set_role(self.button, "primary")
        self.button.clicked.connect(self._on_wanted)
        line.addWidget(self.button)
        line.addWidget(self._later(row.name, step))

    def _action(self, step: "Step", clock: "Clock") -> str:
        if is_near(step, clock):
            return self.tr("Interview mode")
        over = step.kind == "talk" and step.late
        return self.tr("Note how it went") if over else action_words(step.kind)

    def _words(self, step: "Step", row: "PersonRow", clock: "Clock") -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        self.title = text_label(title_words(step.kind, row.name), "strong", self)
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
            text, used = left_words(step, clock)
            bar = QHBoxLayout()
            self.meter = Meter(self)
            self.meter.setFixedWidth(260)
            tone = "bad" if step.late else "warn"
            self.meter.set_value(used, 1, tone, text)
            bar.addWidget(self.meter)
            bar.addWidget(text_label(text, tone, self))
            bar.addStretch(1)
            column.addLayout(bar)
        return column

    def _later(self, name: str, step: "Step") -> QToolButton:
        later = QToolButton(self)
        set_role(later, "dots")
        later.setText("⋯")
        later.setToolTip(self.tr("Later, or not at all"))
        later.setAccessibleName(self.tr("Put off: {name}").format(name=name))
        later.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(later)
        for text, delay in (
            (self.tr("Tomorrow"), timedelta(days=1)),
            (self.tr("In a week"), timedelta(days=7)),
            (self.tr("Put aside") if step.kind == "write" else self.tr("Not needed"), None),
        ):
            action = QAction(text, menu)
            action.setData(delay)
            menu.addAction(action)
        if self.step.kind in TALK_STEPS:
            menu.addSeparator()
            self.plan = QAction(self.tr("The talk…"), menu)
            self.plan.triggered.connect(self._on_plan)
            menu.addAction(self.plan)
        menu.triggered.connect(self._on_later)
        later.setMenu(menu)
        self.later = later
        later.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return later

    def _on_wanted(self) -> None:
        self.wanted.emit(self.step)

    def _on_print(self) -> None:
        self.printed.emit(self.step)

    def _on_plan(self) -> None:
        self.planned.emit(self.step)

    def _on_later(self, action: QAction) -> None:
        if self.step.kind in TALK_STEPS and action is self.plan:
            return
        self.put_off.emit(self.step, action.data())
