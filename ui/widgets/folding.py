"""A row of two parts; where the width is not enough, the second goes under the first."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QWidget

from ui.mirror import placed
from ui.widgets.item_layout import ItemLayout


class FoldingRow(ItemLayout):
    """The first part takes the room that the second leaves, but never less than `least`.

    Without `least` it is never less than it asks for, words that could wrap on one line.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, least: int = 0) -> None:
        super().__init__(parent, spacing)
        self._least = least

    def add(self, part: QLayout | QWidget) -> None:
        """Take a part in: the first one, then the second."""
        if isinstance(part, QLayout):
            self.addChildLayout(part)
            self.addItem(part)
        else:
            self.addWidget(part)

    def heightForWidth(self, width: int) -> int:
        return max(
            (place.y() + place.height() for place in self._places(QRect(0, 0, width, 0))), default=0
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect), strict=True):
            item.setGeometry(placed(rect, place))

    def sizeHint(self) -> QSize:
        width = self.geometry().width() or sum(item.sizeHint().width() for item in self._items)
        return QSize(self.minimumSize().width(), self.heightForWidth(width))

    def _places(self, rect: QRect) -> list[QRect]:
        if len(self._items) < 2:
            return [QRect(rect) for _ in self._items]
        first, second = self._items
        wide = second.sizeHint().width()
        left = rect.width() - wide - self.spacing()
        if left >= (self._least or _asked(first)):
            high = max(_high(first, left), _high(second, wide))
            beside = QRect(rect.x() + left + self.spacing(), rect.y(), wide, high)
            return [QRect(rect.x(), rect.y(), left, high), beside]
        high = _high(first, rect.width())
        top = rect.y() + high + self.spacing()
        under = QRect(rect.x(), top, min(wide, rect.width()), second.sizeHint().height())
        return [QRect(rect.x(), rect.y(), rect.width(), high), under]


def side_by_side(*widgets: QWidget) -> QHBoxLayout:
    """Make a part of several widgets."""
    part = QHBoxLayout()
    part.setSpacing(8)
    for widget in widgets:
        part.addWidget(widget)
    return part


def _asked(item: QLayoutItem) -> int:
    """The width that a part asks for."""
    label = item.widget()
    if isinstance(label, QLabel) and label.wordWrap():
        margins = label.contentsMargins()
        words = label.fontMetrics().horizontalAdvance(label.text())
        return words + margins.left() + margins.right()
    return item.sizeHint().width()


def _high(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
