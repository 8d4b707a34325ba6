"""The search field of the top bar."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import theme
from ui.mirror import placed

LEAST = 280
"""Pixels the field takes at least."""


class SearchField(QLineEdit):
    """A line that paints the keys that lead to it while it is empty and elsewhere is typed."""

    left = Signal()
    moved = Signal(int)

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setPlaceholderText(self.tr("Search people, notes, questions"))
        self.setAccessibleName(self.tr("Search people, notes, e-mails and questions"))
        self.setFixedWidth(self._width())

    def _width(self) -> int:
        """Wide enough for the invitation and the keys beside it, in whatever size of text."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        keys = theme.metrics(0.85).horizontalAdvance(self._keys)
        return max(LEAST, words + keys + 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The cursor of an empty line may stand where the keys are; who is here needs them no more.
        if self.text() or self.hasFocus() or not self._keys:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = theme.metrics(0.85)
        width, height = metrics.horizontalAdvance(self._keys) + 12, metrics.height() + 4
        x, y = self.width() - width - 10.5, (self.height() - height) // 2 + 0.5
        painter.setPen(QPen(theme.color("line"), 1))
        box = placed(QRectF(self.rect()), QRectF(x, y, width, height))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font(0.85))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()
