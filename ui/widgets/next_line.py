"""What is to be done next for a person, why, and what does it; or what it waits for."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.cadence.due import held_back_by, second_person, steps_of
from app.cadence.next_steps import Pause, Step
from app.people.queries import PersonRow, people_rows
from ui.actions import Actions
from ui.dates import day_words
from ui.session import Session
from ui.tabs.today.doing import Doing
from ui.theme import set_role
from ui.widgets.card import clear_layout, text_label
from ui.widgets.dots import DotsButton

MOST = 2
"""Steps that are told: the next one, and what comes after it."""


class NextLine(QWidget):
    """Quiet lines; hidden where nothing is next. With `actions`, what is due can be done here."""

    def __init__(self, session: Session, parent: QWidget, actions: Actions | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._doing = Doing(session, actions, self) if actions is not None else None
        self.labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def text(self) -> str:
        """Return what is said."""
        return "\n".join(label.text() for label in self.labels)

    def show_person(self, person_id: int) -> None:
        """Say what is next for a person."""
        store, clock = self._session.store, self._session.clock
        person = people_rows(store, [person_id])[person_id]
        pause = held_back_by(store, person_id)
        steps = [step for step in steps_of(store, clock, person_id) if step.kind != "write"]
        clear_layout(self._column)
        self.labels = []
        for step in steps[:MOST]:
            due = step.begins <= clock.now()
            row = self._line(self._step_words(step, person), "" if due else "muted")
            if due and self._doing is not None:
                self._add_action(row, step, self._doing)
        if pause is not None:
            self._line(self._pause_words(pause), "muted")
        self.setVisible(bool(self.labels))

    def _line(self, words: str, role: str) -> QHBoxLayout:
        label = text_label(words, role, self, wrap=True)
        self.labels.append(label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label, 1)
        self._column.addLayout(row)
        return row

    def _add_action(self, row: QHBoxLayout, step: Step, doing: Doing) -> None:
        """What does the step, and what puts it off: the same as in Today."""
        from ui.tabs.today.words import button_words, tr

        button = QPushButton(button_words(step, self._session.clock), self)
        set_role(button, "link")
        button.setAccessibleName(f"{self.labels[-1].text()}: {button.text()}")
        button.clicked.connect(partial(self._on_do, doing, step))
        name = tr("Put off: {name}").format(name=self.labels[-1].text())
        later = DotsButton(self, name, tr("Later, or not at all"))
        later.choices.aboutToShow.connect(partial(self._fill, later.choices, doing, step))
        for widget in (button, later):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fill(self, menu: QMenu, doing: Doing, step: Step) -> None:
        from ui.tabs.today.rows import add_choices

        if not menu.actions():
            add_choices(menu, step, self._session.clock, doing.put_off, doing.dismiss)

    def _on_do(self, doing: Doing, step: Step, *_: object) -> None:
        second = None
        if step.kind == "second_person":
            second = second_person(self._session.store, step.person_id)
        doing.do(step, second)

    def _step_words(self, step: Step, person: PersonRow) -> str:
        # The reasons are told as on the Today tab.
        from ui.tabs.today.words import reason_words, title_words

        title = title_words(step.kind, person.name)
        reason = reason_words(step, person, self._session.clock)[0].split(" · ")[0]
        clock = self._session.clock
        if step.begins <= clock.now():
            return self.tr("Now: {what}. {reason}").format(what=title, reason=reason)
        day = day_words(clock, step.begins.astimezone(clock.zone).date())
        return self.tr("From {day}: {what}. {reason}").format(day=day, what=title, reason=reason)

    def _pause_words(self, pause: Pause) -> str:
        text = self.tr(
            "{name} at the same company answered on {day}: no reminder while that talk goes on."
        )
        return text.format(name=pause.name, day=day_words(self._session.clock, pause.since))
