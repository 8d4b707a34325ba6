"""When a talk is or was: its moment, its length and its way."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.people.service import log_event
from ui.session import Session
from ui.theme import set_role


class FactDialog(QDialog):
    """Notes an agreed talk (its start) or a held one (its end) for a person."""

    def __init__(
        self, session: Session, person_id: int, kind: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._person_id = person_id
        self._kind = kind
        held = kind == "met"
        self.setWindowTitle(self.tr("We talked") if held else self.tr("We agreed on a talk"))
        self.when = QDateTimeEdit(self)
        self.when.setCalendarPopup(True)
        self.when.setDisplayFormat("ddd d MMM yyyy  HH:mm")
        self.when.setDateTime(self._usual(held))
        self.minutes = QSpinBox(self)
        self.minutes.setRange(5, 240)
        self.minutes.setValue(20)
        self.way = QComboBox(self)
        for key, text in (
            ("phone", self.tr("Phone")),
            ("video", self.tr("Video")),
            ("meeting", self.tr("Meeting")),
        ):
            self.way.addItem(text, key)
        form = QFormLayout()
        form.addRow(self.tr("It ended") if held else self.tr("It begins"), self.when)
        form.addRow(self.tr("Minutes"), self.minutes)
        form.addRow(self.tr("By"), self.way)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.confirm = buttons.addButton(self.tr("Note it"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.confirm, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def _usual(self, held: bool) -> QDateTime:
        now = self._session.clock.now().astimezone(self._session.clock.zone)
        if held:
            return QDateTime(QDate(now.year, now.month, now.day), QTime(now.hour, now.minute))
        day = now.date() + timedelta(days=3 if now.weekday() < 2 or now.weekday() > 4 else 5)
        return QDateTime(QDate(day.year, day.month, day.day), QTime(10, 0))

    def _on_accepted(self) -> None:
        chosen = self.when.dateTime()
        day, time = chosen.date(), chosen.time()
        at = datetime(
            day.year(),
            day.month(),
            day.day(),
            time.hour(),
            time.minute(),
            tzinfo=self._session.clock.zone,
        )
        self._session.write(
            log_event,
            self._person_id,
            self._kind,
            at,
            minutes=self.minutes.value(),
            way=self.way.currentData(),
        )
