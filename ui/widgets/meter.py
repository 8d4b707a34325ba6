"""A thin bar that shows how much of something is used."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.mirror import placed


def paint_bar(
    painter: QPainter, rect: QRectF, share: float, token: str, opacity: float = 1
) -> None:
    """Paint a track and the `share` (0…1) of it in a token's colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("track"))
    radius = min(3.0, rect.height() / 2)
    painter.drawRoundedRect(rect, radius, radius)
    filled = QRectF(rect)
    filled.setWidth(rect.width() * min(1.0, max(0.0, share)))
    filled = placed(rect, filled)
    if filled.width() >= 1:
        painter.setOpacity(opacity)
        painter.setBrush(theme.color(token))
        painter.drawRoundedRect(filled, radius, radius)
    painter.restore()


class Meter(QWidget):
    """A bar 6 pixels high; `description` is what a screen reader says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._token = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """The filled share, 0 to 1."""
        return self._share

    def set_value(
        self, value: float, maximum: float, tone: str = "accent", description: str = ""
    ) -> None:
        """Fill `value` of `maximum` in the tone accent, warn, bad or good."""
        self._share = min(1.0, max(0.0, value / maximum)) if maximum > 0 else 0.0
        self._token = tone
        self.setAccessibleName(description)
        self.setToolTip(description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bar(QPainter(self), QRectF(self.rect()), self._share, self._token)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
