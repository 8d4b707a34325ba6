"""Two small charts: labelled bars under each other, and columns beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import in_row
from ui import theme
from ui.mirror import placed
from ui.widgets.meter import paint_bar

BAR_HEIGHT = 14
BAR_STEP = 43
SHADES = (0.45, 0.55, 0.7, 0.82, 1.0)


class LabelledBars(QWidget):
    """Bars with a label above and the count on the right, each as long as its share of the most."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> list[tuple[str, int]]:
        """What is shown: (label, count) pairs."""
        return self._bars

    def set_bars(self, bars: Sequence[tuple[str, int]]) -> None:
        """Show these (label, count) pairs."""
        self._bars = list(bars)
        self.setAccessibleName(in_row(*(f"{label} {count}" for label, count in bars)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self._step() * len(self._bars))

    def _step(self) -> int:
        return max(BAR_STEP, theme.metrics(theme.SECONDARY).height() + BAR_HEIGHT + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        most = max((count for _, count in self._bars), default=0) or 1
        line = theme.metrics(theme.SECONDARY).height()
        for place, (label, count) in enumerate(self._bars):
            top = place * self._step()
            words = QRectF(0, top, self.width(), line)
            painter.setPen(theme.color("ink"))
            painter.setFont(theme.font(theme.SECONDARY))
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft, label)
            painter.setFont(theme.font(theme.SECONDARY, semibold=True))
            painter.drawText(words, Qt.AlignmentFlag.AlignRight, self.locale().toString(count))
            bar = QRectF(0, top + line + 2, self.width(), BAR_HEIGHT)
            shade = SHADES[min(place, len(SHADES) - 1)]
            paint_bar(painter, bar, count / most, "accent", shade)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class Columns(QWidget):
    """Columns on a base line; the last one is the week that still runs, drawn lighter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: list[int] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def counts(self) -> list[int]:
        """What is shown, oldest first."""
        return self._counts

    def set_counts(self, counts: Sequence[int], description: str = "") -> None:
        """Show these counts, oldest first."""
        self._counts = list(counts)
        self.setAccessibleName(description)
        self.setToolTip(description)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 112)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        base = self.height() - 1
        painter.fillRect(QRectF(0, base, self.width(), 1), theme.color("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        most = max(self._counts, default=0) or 1
        step = self.width() / max(1, len(self._counts))
        for place, count in enumerate(self._counts):
            high = count / most * (base - 8)
            painter.setOpacity(0.45 if place == len(self._counts) - 1 else 1.0)
            if count:
                column = QRectF(place * step + 4, base - high, min(28.0, step - 8), high)
                painter.drawRoundedRect(placed(QRectF(self.rect()), column), 3, 3)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
