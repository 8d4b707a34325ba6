"""What is asked before a thing is put off or dismissed: which day, and why."""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialog,
    QLineEdit,
    QTableView,
    QWidget,
)

from ui.session import Session
from ui.theme import color
from ui.widgets.answers import AnswerButtons, asking_column
from ui.widgets.card import text_label

if TYPE_CHECKING:
    from app.cadence.history import Step


class DayDialog(QDialog):
    """Asks for the day on which a thing comes back; `chosen` tells its first moment.

    It is a day to come, and after the day on which the thing begins.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, begins: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._zone = session.clock.zone
        self.setWindowTitle(self.tr("When shall it come back?"))
        first = max(session.clock.today(), begins) + timedelta(days=1)
        self.days = QCalendarWidget(self)
        for part in (self.days, *self.days.findChildren(QTableView)):
            part.setAccessibleName(self.windowTitle())
        self.days.setMinimumDate(QDate(first.year, first.month, first.day))
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._quiet_weekends()
        self.days.activated.connect(self.accept)
        column = asking_column(self)
        column.addWidget(text_label(self.windowTitle(), "h2", self))
        column.addWidget(self.days)
        column.addWidget(AnswerButtons(self, self.tr("Put off")))
        self.accepted.connect(self._on_accepted)
        self.finished.connect(self.deleteLater)

    def _quiet_weekends(self) -> None:
        """Their days are red by default, which cannot be read on a dark ground."""
        form = QTextCharFormat()
        form.setForeground(color("muted"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.days.setWeekdayTextFormat(day, form)

    def _on_accepted(self) -> None:
        day = self.days.selectedDate()
        moment = datetime.combine(datetime(day.year(), day.month(), day.day()), time())  # noqa: DTZ001
        self.chosen.emit(moment.replace(tzinfo=self._zone))


class WhyDialog(QDialog):
    """Asks in words why a thing is not needed; `chosen` tells them."""

    chosen = Signal(str)

    def __init__(self, step: "Step", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.step = step
        self.setWindowTitle(self.tr("Why is it not needed?"))
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.windowTitle())
        self.words.setPlaceholderText(self.tr("For yourself; it is kept in the history"))
        self.words.setMinimumWidth(360)
        column = asking_column(self)
        column.addWidget(text_label(self.windowTitle(), "h2", self))
        column.addWidget(self.words)
        column.addWidget(AnswerButtons(self, self.tr("Dismiss")))
        self.accepted.connect(self._on_accepted)
        self.finished.connect(self.deleteLater)

    def _on_accepted(self) -> None:
        self.chosen.emit(self.words.text().strip())
