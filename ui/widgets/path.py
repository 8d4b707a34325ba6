"""The path of one person: from research to staying in touch."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import in_groups
from ui import theme
from ui.mirror import reads_left

DONE, NOW, LATER = "done", "now", "later"
RADIUS = 5.5
SMALL = 0.85


@dataclass(frozen=True)
class Step:
    """One station: its words and whether it is done, now or later."""

    text: str
    state: str = LATER


class PathWidget(QWidget):
    """Stations on a line: filled when done, ringed when it is the one to do now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What is shown."""
        return self._steps

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these stations."""
        self._steps = tuple(steps)
        words = {
            DONE: self.tr("{step}, done"),
            NOW: self.tr("{step}, now"),
            LATER: self.tr("{step}, later"),
        }
        self.setAccessibleName(
            in_groups(*(words[step.state].format(step=step.text) for step in self._steps))
        )
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _lines(self) -> int:
        """Two lines of words where one has no room."""
        words = theme.metrics(SMALL, semibold=True)
        longest = max((words.horizontalAdvance(step.text) for step in self._steps), default=0)
        return 2 if longest + 8 > self.width() / max(1, len(self._steps)) else 1

    def sizeHint(self) -> QSize:
        return QSize(600, 24 + self._lines() * theme.metrics(theme.SECONDARY).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(self._steps)
        centres = [QPointF(width * (i + 0.5), 10) for i in range(len(self._steps))]
        if reads_left():
            centres.reverse()
        for i in range(1, len(centres)):
            reached = self._steps[i].state != LATER
            painter.setPen(QPen(theme.color("accent" if reached else "track"), 2))
            painter.drawLine(centres[i - 1], centres[i])
        for centre, step in zip(centres, self._steps, strict=True):
            self._paint_station(painter, centre, step, width)

    def _paint_station(self, painter: QPainter, centre: QPointF, step: Step, width: float) -> None:
        accent = theme.color("accent")
        fill: QColor = accent if step.state == DONE else theme.color("window")
        if step.state == NOW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawEllipse(centre, RADIUS + 3, RADIUS + 3)
        painter.setPen(QPen(theme.color("track") if step.state == LATER else accent, 2))
        painter.setBrush(fill)
        painter.drawEllipse(centre, RADIUS - 0.5, RADIUS - 0.5)
        font = theme.font(SMALL, semibold=step.state == NOW)
        painter.setFont(font)
        painter.setPen(theme.color("ink" if step.state == NOW else "muted"))
        words = QRectF(centre.x() - width / 2, 20, width, self.height() - 20)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, top | Qt.TextFlag.TextWordWrap, step.text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
