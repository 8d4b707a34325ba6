"""The round picture of initials that stands for a person."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme


def initials(name: str) -> str:
    """Return up to two initials: of the first and the last word that begins with a letter.

    What follows a comma is no name but a title, such as an MBA.
    """
    words = [word for word in name.split(",")[0].split() if word[:1].isalpha()]
    if not words:
        return name.strip()[:1].upper() or "?"
    picked = words[:1] if len(words) == 1 else [words[0], words[-1]]
    return "".join(word[0].upper() for word in picked)


def paint_avatar(painter: QPainter, rect: QRectF, text: str) -> None:
    """Paint initials on a soft disc."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink, back = theme.tone_colors("accent")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawEllipse(rect)
    font = theme.font(theme.SECONDARY, semibold=True)
    font.setPixelSize(max(8, round(rect.height() * 0.36)))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Avatar(QWidget):
    """A person's initials, 34 pixels wide unless told."""

    def __init__(
        self, name: str = "", size: int = theme.AVATAR, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side = size
        self._text = initials(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show the initials of another name."""
        self._text = initials(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), QRectF(self.rect()), self._text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
