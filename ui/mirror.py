"""Painting that follows the direction of reading: drawn for the left, then placed."""

import unicodedata
from functools import partial
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit, QWidget


def reads_left() -> bool:
    """Whether the window reads from the right to the left, as in Arabic."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def reads_from_right(text: str) -> bool:
    """Whether a text is read from the right: its first letter with a direction tells."""
    sides = (unicodedata.bidirectional(letter) for letter in text)
    return next((side in ("R", "AL") for side in sides if side in ("L", "R", "AL")), False)


def isolated(text: str) -> str:
    """Return a text that keeps its own order within a line, as a number of a telephone.

    Where one reads leftwards its groups of digits would be turned around.
    """
    return f"\u2068{text}\u2069" if text and reads_left() else text


def keep_side(field: "QPlainTextEdit") -> None:
    """Put the lines of a field at the side from which its words are read."""
    block = field.document().begin()
    while block.isValid() and not block.text().strip():
        block = block.next()
    turned = reads_from_right(block.text()) if block.isValid() else reads_left()
    side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
    option = field.document().defaultTextOption()
    if option.alignment() != side:
        option.setAlignment(side)
        field.document().setDefaultTextOption(option)


def always_keep_side(field: "QPlainTextEdit") -> None:
    """Keep the lines of a field at the side of its words from now on."""
    keep_side(field)
    field.textChanged.connect(partial(keep_side, field))


def in_written_order(field: "QWidget") -> None:
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
