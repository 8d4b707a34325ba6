"""When was it? The day and the time of something that happened, corrected."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ui.dates import local
from ui.session import Session
from ui.widgets.answers import AnswerButtons, asking_column
from ui.widgets.card import text_label
from ui.widgets.moment_field import MomentField


class MomentDialog(QDialog):
    """Asks for a moment in the person's own zone, not later than now; `chosen` tells it."""

    chosen = Signal(object)

    def __init__(self, session: Session, at: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._zone = session.clock.zone
        self.setWindowTitle(self.tr("When was it?"))
        moment = local(session.clock, at)
        self.when = MomentField(self)
        self.when.setDateTime(as_qt(moment))
        self.when.setAccessibleName(self.windowTitle())
        buttons = AnswerButtons(self, self.tr("Correct"))
        self.confirm = buttons.confirm
        self.accepted.connect(self._on_accepted)
        self.finished.connect(self.deleteLater)
        column = asking_column(self)
        column.addWidget(text_label(self.windowTitle(), "h2", self))
        column.addWidget(self.when)
        column.addWidget(buttons)

    def _on_accepted(self) -> None:
        day, time = self.when.date(), self.when.time()
        self.chosen.emit(
            datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(),
                     tzinfo=self._zone)
        )  # fmt: skip


def as_qt(moment: datetime) -> QDateTime:
    """Return a moment as a field shows it: the clock of its zone, without seconds."""
    day = QDate(moment.year, moment.month, moment.day)
    return QDateTime(day, QTime(moment.hour, moment.minute))
