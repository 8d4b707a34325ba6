"""What is to be done next for a person, or what it waits for, with the reason."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.cadence.due import held_back_by, steps_of
from app.cadence.next_steps import Pause, Step
from app.people.queries import people_rows
from ui.dates import day_words
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import text_label

MOST = 2
"""Steps that are told: the next one, and what comes after it."""


class NextLine(QWidget):
    """A quiet line under the path; hidden where nothing is next."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.label: QLabel = text_label("", "muted", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)

    def text(self) -> str:
        """Return what is said."""
        return self.label.text()

    def show_person(self, person_id: int) -> None:
        """Say what is next for a person."""
        store, clock = self._session.store, self._session.clock
        rows = people_rows(store, [person_id])
        pause = held_back_by(store, person_id)
        steps = [step for step in steps_of(store, clock, person_id) if step.kind != "write"]
        lines = [self._step_words(step, rows[person_id].name) for step in steps[:MOST]]
        if pause is not None:
            lines.append(self._pause_words(pause))
        self.label.setText("\n".join(lines))
        due = any(step.begins <= clock.now() for step in steps)
        set_role(self.label, "" if due else "muted")
        self.setVisible(bool(lines))

    def _step_words(self, step: Step, name: str) -> str:
        # The reasons are told as on the Today tab.
        from ui.tabs.today.words import reason_words, title_words

        row = people_rows(self._session.store, [step.person_id])[step.person_id]
        title = title_words(step.kind, name)
        reason = reason_words(step, row, self._session.clock)[0].split(" · ")[0]
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
