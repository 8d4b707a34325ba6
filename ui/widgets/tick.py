"""A box to tick, drawn so that it is seen in both schemes."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui import icons, theme

BOX, EDGE = 16, 3


class Tick(QCheckBox):
    """A check box without words beside it; give it a name for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(BOX + 2 * EDGE, BOX + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(EDGE + 0.5, (self.height() - BOX) / 2 + 0.5, BOX - 1, BOX - 1)
        on = self.isChecked()
        edge = "line" if not self.isEnabled() else "accent" if on or self.hasFocus() else "muted"
        painter.setPen(QPen(theme.color(edge), 1))
        filled = "track" if not self.isEnabled() else "accent"
        painter.setBrush(theme.color(filled if on else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            room = QRect(EDGE + 1, (self.height() - BOX) // 2 + 1, BOX - 2, BOX - 2)
            token = "on_accent" if self.isEnabled() else "muted"
            icons.icon("check", token).paint(painter, room)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 5, 5)
