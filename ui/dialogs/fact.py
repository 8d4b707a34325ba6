"""A talk was held: when it ended, how long it took, and how."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QWidget,
)

from app.changes import Changes
from app.interviews.service import hold
from app.interviews.talks import LEAST_MINUTES, MOST_MINUTES, USUAL_MINUTES, open_talk
from ui.session import Session
from ui.talks.words import moment_in
from ui.widgets.answers import AnswerButtons, asking_column
from ui.widgets.form import Form, number_field
from ui.widgets.moment_field import MomentField


class FactDialog(QDialog):
    """Notes the end of a talk; the thank-you clock runs from it."""

    def __init__(self, session: Session, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._person_id = person_id
        self.setWindowTitle(self.tr("We talked"))
        known = open_talk(session.store, person_id)
        plan = known.plan if known else None
        self.when = MomentField(self)
        now = session.clock.now()
        self._show(min(plan.ends_at, now) if plan and plan.starts_at < now else now)
        self.minutes = number_field(self)
        self.minutes.setRange(LEAST_MINUTES, MOST_MINUTES)
        self.minutes.setValue(plan.minutes if plan else USUAL_MINUTES)
        self.way = QComboBox(self)
        for key, text in (
            ("phone", self.tr("Phone")),
            ("video", self.tr("Video")),
            ("meeting", self.tr("Meeting")),
        ):
            self.way.addItem(text, key)
        self.way.setCurrentIndex(max(0, self.way.findData(plan.way if plan else "phone")))
        form = Form()
        form.addRow(self.tr("It ended"), self.when)
        form.addRow(self.tr("Minutes"), self.minutes)
        form.addRow(self.tr("By"), self.way)
        buttons = AnswerButtons(self, self.tr("Note it"))
        self.confirm = buttons.confirm
        self.accepted.connect(self._on_accepted)
        column = asking_column(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def _show(self, at: datetime) -> None:
        here = at.astimezone(self._session.clock.zone)
        self.when.setDateTime(
            QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute))
        )

    def _on_accepted(self) -> None:
        ended = moment_in(self.when.dateTime(), self._session.clock.zone)
        # The field shows no seconds: what ended this minute did not end before it began.
        latest = self._session.clock.now() + timedelta(minutes=1)
        self._session.write(
            hold,
            self._person_id,
            min(ended, latest),
            self.minutes.value(),
            self.way.currentData(),
            on_done=self._on_noted,
        )

    def _on_noted(self, _result: tuple[int, Changes]) -> None:
        self._session.say(
            self.tr("Noted. Write down what you heard while it is fresh."), "type_answers"
        )
