"""What the window shows while a file hovers over it."""

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.language import counted
from ui import theme


def file_paths(mime: QMimeData) -> list[str]:
    """Return the local files named in dragged or copied data."""
    if not mime.hasUrls():
        return []
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]


class DropOverlay(QWidget):
    """Covers the window and says what letting go will do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._count = 0
        self.hide()

    def invite(self, count: int) -> None:
        """Cover the window for this many files."""
        self._count = count
        self.setAccessibleName(f"{self.heading()}. {self.line()}")
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()

    def heading(self) -> str:
        """Return what letting go does."""
        return counted("Drop to look at it first", "Drop to look at {n} files first", self._count)

    def line(self) -> str:
        """Return what does not happen yet."""
        return self.tr("Nothing is written until you press Import.")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.color("window")
        veil.setAlphaF(0.9)
        painter.fillRect(self.rect(), veil)
        box = QRectF(self.rect()).adjusted(24, 24, -24, -24)
        painter.setBrush(theme.color("accent_soft"))
        painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, theme.CARD_RADIUS, theme.CARD_RADIUS)
        middle = box.center().y()
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(theme.PAGE, semibold=True))
        upper = QRectF(box.left(), middle - 48, box.width(), 44)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self.heading())
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font())
        lower = QRectF(box.left(), middle, box.width(), 28)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, self.line())
