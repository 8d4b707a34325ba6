"""Painting that follows the direction of reading: drawn for the left, then placed."""

from typing import overload

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication


def reads_left() -> bool:
    """Whether the window reads from the right to the left, as in Arabic."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


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
