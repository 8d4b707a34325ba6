"""Two parts side by side, or one over the other where they lack the room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

SPACE = 8


class TurningRow(QWidget):
    """Holds two parts, the second at the far end; they are put below each other before words wrap.

    Its least width is that of the wider part, so that it never keeps a column from being narrow.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.first, self.second = QHBoxLayout(), QHBoxLayout()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)
        for part, stretch in ((self.first, 1), (self.second, 0)):
            part.setSpacing(SPACE)
            self._row.addLayout(part, stretch)

    @property
    def is_turned(self) -> bool:
        """Whether the parts stand below each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def fit(self) -> None:
        """Look again whether both parts have room: a word in them changed."""
        needed = self._wanted(self.first) + SPACE + self._wanted(self.second)
        sides, turned = QBoxLayout.Direction, needed > self.width()
        self._row.setDirection(sides.TopToBottom if turned else sides.LeftToRight)
        near = Qt.AlignmentFlag.AlignLeading if turned else Qt.AlignmentFlag(0)
        self._row.setAlignment(self.second, near)

    def minimumSizeHint(self) -> QSize:
        width = max(part.minimumSize().width() for part in (self.first, self.second))
        return QSize(width, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _wanted(self, part: QHBoxLayout) -> int:
        """The width of a part whose words stand on one line."""
        total = 0
        for place in range(part.count()):
            item = part.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, QLabel) and widget.wordWrap():
                total += widget.fontMetrics().horizontalAdvance(widget.text()) + SPACE
            elif item is not None and not item.isEmpty():
                total += item.sizeHint().width() + SPACE
        return total
