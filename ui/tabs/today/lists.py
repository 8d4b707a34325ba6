"""The two lists of Today: what is due and what comes. What would say the same stays as it is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.clock import Clock
from app.language import counted
from ui.theme import set_role
from ui.widgets.card import Card, rows_out_of_sight, rule, text_label

if TYPE_CHECKING:
    from app.cadence.next_steps import Step
    from app.people.queries import PersonRow
    from ui.tabs.today.rows import ComingRow, DueRow, Told

SHOWN = 12
"""Rows of what is due, and of what comes; more than that nobody does in a day."""


class StepList(Card):
    """Rows of steps, and under them a way to those that are not shown."""

    row_made = Signal(object)
    """A row that nobody listens to yet."""
    more_wanted = Signal()

    def __init__(self, clock: Clock, name: str, parent: QWidget) -> None:
        super().__init__("", parent, padded=False)
        self.setAccessibleName(name)
        self.clock = clock

    def add_more(self, place: QWidget, column: QVBoxLayout, count: int) -> None:
        """Lead to so many more, where there are any."""
        if count > 0:
            column.addWidget(rule(place))
            more = QPushButton(counted("and {n} more", "and {n} more", count), place)
            set_role(more, "link")
            more.clicked.connect(self.more_wanted)
            line = QHBoxLayout()
            line.setContentsMargins(14, 8, 14, 8)
            line.addWidget(more)
            line.addStretch(1)
            column.addLayout(line)


class DueList(StepList):
    """The rows of what is due. Only those are made anew that differ from what stands there."""

    def __init__(self, clock: Clock, name: str, parent: QWidget) -> None:
        super().__init__(clock, name, parent)
        self.rows: list[DueRow] = []
        self._told: list[Told] = []
        self._more: tuple[int, str] | None = None
        """How many more there are, and what is said below."""
        self._parts: list[list[QWidget]] = []
        """Each row with the line above it."""
        self._places: list[tuple[int, QWidget]] = []
        """What holds the rows from this one on."""
        self._end: QWidget | None = None
        """What stands under the rows."""

    def show_rows(self, told: "Sequence[Told]", more: int, below: str) -> None:
        """Show these rows, a way to so many more, and a sentence under them.

        The keyboard stays with what is to be done; once that is done, it is on the first.
        """
        same = 0
        while same < min(len(told), len(self._told)) and told[same] == self._told[same]:
            same += 1
        for row in self.rows[:same]:
            row.count_down()
        if same == len(told) == len(self._told) and self._more == (more, below):
            return
        focused = next((row.step for row in self.rows[same:] if row.button.hasFocus()), None)
        self._drop_from(same)
        self._add(told[same:])
        self._add_end(more, below)
        self._told, self._more = list(told), (more, below)
        if focused is not None and self.rows:
            same_step = (row for row in self.rows[same:] if row.step == focused)
            next(same_step, self.rows[0]).button.setFocus()

    def _drop_from(self, first: int) -> None:
        gone = [widget for part in self._parts[first:] for widget in part]
        gone += [place for begin, place in self._places if begin >= first]
        self._places = [(begin, place) for begin, place in self._places if begin < first]
        gone += [self._end] if self._end is not None else []
        del self.rows[first:], self._parts[first:]
        for widget in gone:
            widget.hide()
            widget.deleteLater()

    def _add(self, told: "Sequence[Told]") -> None:
        from ui.tabs.today.rows import DueRow

        if not told:
            return
        place, column = rows_out_of_sight(self)
        self._places.append((len(self.rows), place))
        for one in told:
            row = DueRow(one.step, one.person, self.clock, not self.rows, place)
            if one.second:
                row.name_second(one.second)
            part: list[QWidget] = [rule(place), row] if self.rows else [row]
            for widget in part:
                column.addWidget(widget)
            self.rows.append(row)
            self._parts.append(part)
            self.row_made.emit(row)
        self.body.addWidget(place)
        place.show()

    def _add_end(self, more: int, below: str) -> None:
        self._end, column = rows_out_of_sight(self)
        self.add_more(self._end, column, more)
        if below:
            label = text_label(below, "muted", self._end, wrap=True)
            label.setContentsMargins(16, 12, 16, 12)
            column.addWidget(label)
        self.body.addWidget(self._end)
        self._end.show()


class ComingList(StepList):
    """What comes in the next days: the day, what it is, and why."""

    def __init__(self, clock: Clock, name: str, parent: QWidget) -> None:
        super().__init__(clock, name, parent)
        self._shown: object = None

    def show_steps(
        self, steps: "Sequence[Step]", people: "dict[int, PersonRow]", more: int
    ) -> None:
        """Show these steps and a way to so many more, or nothing at all where there are none."""
        told = [(step, people[step.person_id].name) for step in steps]
        shown = (told, more, self.clock.today(), self.clock.zone)
        if shown != self._shown:
            self._shown = shown
            place, column = rows_out_of_sight(self)
            for number, (step, name) in enumerate(told):
                if number:
                    column.addWidget(rule(place))
                column.addWidget(self._row(step, name, place))
            self.add_more(place, column, more)
            self.clear()
            self.body.addWidget(place)
            place.show()
        self.setVisible(bool(told))

    def _row(self, step: "Step", name: str, place: QWidget) -> "ComingRow":
        from ui.dates import weekday_words
        from ui.tabs.today.rows import ComingRow
        from ui.tabs.today.words import coming_chip, title_words

        begins = step.begins.astimezone(self.clock.zone).date()
        chip = coming_chip(step, self.clock)
        row = ComingRow(step, (weekday_words(begins), title_words(step.kind, name), chip), place)
        self.row_made.emit(row)
        return row
