"""The numbers that decide when something is due: each can be changed, and all go back at once."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from app.cadence.history import Rules
from app.cadence.numbers import BOUNDS, rules_of, set_number, usual_numbers
from app.changes import Changes
from app.language import counted
from ui.actions import Actions
from ui.session import Session
from ui.widgets.card import text_label
from ui.widgets.form import number_field

DAYS, BUSINESS_DAYS, MONTHS, THINGS = "days", "business_days", "months", "things"


def unit_words(unit: str, count: int) -> str:
    """Return what is counted, without the number."""
    return {
        DAYS: counted("day", "days", count),
        BUSINESS_DAYS: counted("business day", "business days", count),
        MONTHS: counted("month", "months", count),
        THINGS: counted("new thing a day", "new things a day", count),
    }[unit]


class NumbersPage(QWidget):
    """Every number counts at once, and what is due follows; Undo takes each back."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.fields: dict[str, QSpinBox] = {}
        self._units: dict[str, tuple[str, QLabel]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(text_label(self.tr("Numbers"), "h2", self))
        lead = self.tr(
            "When something is proposed, and how much of it. What is due follows at once; a rhythm "
            "that you gave a person or a group stays theirs."
        )
        self._column.addWidget(text_label(lead, "muted", self, wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._column.addLayout(self._grid)
        self._groups()
        self.usual = QPushButton(self.tr("Back to the usual numbers"), self)
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(self._on_usual)
        self._column.addSpacing(4)
        self._column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        session.changed.connect(self._on_changed)
        self.refresh()

    def _groups(self) -> None:
        self._group(
            self.tr("Nobody answers"),
            (self.tr("Propose a second person there after"), "second_person_days", BUSINESS_DAYS),
            (self.tr("Propose one reminder after"), "remind_days", BUSINESS_DAYS),
            (self.tr("A colleague's talk holds it back for"), "pause_days", DAYS),
        )
        self._group(
            self.tr("Talks and promises"),
            (self.tr("Prepare questions before a talk, from"), "prepare_days", DAYS),
            (self.tr("A promise without a day is due after"), "promise_days", DAYS),
        )
        self._group(
            self.tr("Staying in touch"),
            (self.tr("Write again after"), "cadence_months", MONTHS),
            (self.tr("It is late after a further"), "late_months", MONTHS),
        )
        self._group(
            self.tr("How much"),
            (self.tr("Propose at most"), "new_a_day", THINGS),
        )

    def _group(self, title: str, *rows: tuple[str, str, str]) -> None:
        heading = text_label(title, "strong", self)
        heading.setContentsMargins(0, 8, 0, 2)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 3)
        for words, name, unit in rows:
            field = number_field(self)
            field.setRange(*BOUNDS[name])
            # A number that is half typed is not meant.
            field.setKeyboardTracking(False)
            field.setAccessibleName(words)
            field.valueChanged.connect(partial(self._on_number, name))
            label = text_label("", "", self)
            self.fields[name] = field
            self._units[name] = (unit, label)
            row = self._grid.rowCount()
            for column, widget in enumerate((text_label(words, "", self, wrap=True), field, label)):
                self._grid.addWidget(widget, row, column)

    def refresh(self) -> None:
        """Show the numbers that hold."""
        rules = rules_of(self._session.store)
        for name, field in self.fields.items():
            value = getattr(rules, name)
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
            unit, label = self._units[name]
            words = unit_words(unit, value)
            label.setText(words)
            field.setAccessibleDescription(words)
        self.usual.setEnabled(rules != Rules())

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("setting"):
            self.refresh()

    def _on_number(self, name: str, value: int) -> None:
        self._session.write(set_number, name, value)

    def _on_usual(self) -> None:
        self._session.write(usual_numbers)
        self._session.say(self.tr("The usual numbers hold again."), "undo")
