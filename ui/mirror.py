"""Painting that follows the direction of reading: drawn for the left, then placed."""

from typing import overload

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def reads_left() -> bool:
    """Whether the window reads from the right to the left, as in Arabic."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def in_written_order(field: QWidget) -> None:
    """Keep day, month, hour and minute of a field in their order, before its format is set.

    Qt turns the parts around where one reads leftwards, which shows 21:00 as 00:21.
    """
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@overload
def placed(bounds: QRectF, rect: QRectF) -> QRectF: ...
@overload
def placed(bounds: QRect, rect: QRect) -> QRect: ...
def placed(bounds: QRect | QRectF, rect: QRect | QRectF) -> QRect | QRectF:
    """Return where a rectangle lies within these bounds: mirrored where one reads leftwards."""
    moved = type(rect)(rect)  # type: ignore[arg-type]
    if reads_left():
        moved.moveLeft(bounds.left() + bounds.right() - rect.right())  # type: ignore[arg-type]
    return moved
