"""A field for a day, with or without its time, in which every day has room."""

from functools import cache

from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, QTime
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from ui.dates import moment_form
from ui.mirror import in_written_order


class MomentField(QDateTimeEdit):
    """Day, month and hour stand in their order whichever way one reads; a calendar drops down."""

    def __init__(self, parent: QWidget | None = None, form: str = "") -> None:
        super().__init__(parent)
        in_written_order(self)
        self.setCalendarPopup(True)
        self.setDisplayFormat(form or moment_form())

    def sizeHint(self) -> QSize:
        return self._roomy(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._roomy(super().minimumSizeHint())

    def _roomy(self, hint: QSize) -> QSize:
        # Qt measures the first and the last day there is: others have longer names.
        measured = max(
            self.fontMetrics().horizontalAdvance(self.textFromDateTime(moment))
            for moment in (self.minimumDateTime(), self.maximumDateTime())
        )
        widest = _widest(self.displayFormat(), self.locale().name(), self.font().key())
        return QSize(hint.width() + max(0, widest - measured), hint.height())


@cache
def _widest(form: str, locale: str, font: str) -> int:
    """The widest text of a form: each weekday in each month, late in the day."""
    face = QFont()
    face.fromString(font)
    metrics, late = QFontMetrics(face), QTime(22, 58)
    days = (QDate(2026, month, day) for month in range(1, 13) for day in range(20, 27))
    written = QLocale(locale)
    return max(
        metrics.horizontalAdvance(written.toString(QDateTime(day, late), form)) for day in days
    )
