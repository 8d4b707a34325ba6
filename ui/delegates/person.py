"""Paints a row of people: initials, name over one muted line, one chip on the right."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.language import in_row
from ui import theme
from ui.mirror import placed
from ui.models.lazy_table import ROW_ROLE
from ui.widgets.avatar import initials, paint_avatar
from ui.widgets.chip import chip_size, paint_chip

CELL_ROLE = ROW_ROLE + 1
"""A model answers this role with a PersonCell."""
PAD = 14
FROM_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
"""The painter of a view takes left for right where one reads leftwards."""


@dataclass(frozen=True)
class PersonCell:
    """What a row shows. `line_tone` and `tone` are plain, accent, warn, bad or good.

    `mark` is a word in accent after the line, such as "new".
    """

    name: str
    line: str = ""
    chip: str = ""
    tone: str = "plain"
    mark: str = ""
    line_tone: str = "plain"
    lines: int = 1
    """How many lines the words under the name may take."""

    def spoken(self) -> str:
        """Return what a screen reader says for the row."""
        return in_row(self.name, self.line, self.mark, self.chip)


class PersonDelegate(QStyledItemDelegate):
    """Draws a PersonCell; rows are 54 high, or as high as the font needs."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = theme.metrics().height() + theme.metrics(theme.SECONDARY).height()
        return QSize(200, max(theme.ROW_HEIGHT, lines + 16))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        cell = index.data(CELL_ROLE)
        painter.save()
        self._paint_ground(painter, option, rect)
        if isinstance(cell, PersonCell):
            self._paint_cell(painter, rect, cell)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        state = option.state  # type: ignore[attr-defined]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.fillRect(rect, theme.color("accent_soft" if selected else "hover"))
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("line")
        )
        if selected:
            edge = QRectF(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(placed(rect, edge), theme.color("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: PersonCell) -> None:
        middle = rect.center().y()
        disc = QRectF(rect.left() + PAD, middle - theme.AVATAR / 2, theme.AVATAR, theme.AVATAR)
        paint_avatar(painter, placed(rect, disc), initials(cell.name))
        right = self._paint_chip(painter, rect, cell)
        left = disc.right() + 10
        name_metrics = theme.metrics(semibold=True)
        line_metrics = theme.metrics(theme.SECONDARY)
        width = int(right - left - 8)
        words = self._words(cell, width) if cell.lines > 1 else [cell.line]
        words = words if cell.line or cell.mark else []
        high = name_metrics.height() + len(words) * (line_metrics.height() + 1)
        top = middle - high / 2
        painter.setFont(theme.font(semibold=True))
        painter.setPen(theme.color("ink"))
        name = name_metrics.elidedText(cell.name, Qt.TextElideMode.ElideRight, width)
        room = QRectF(left, top, width, name_metrics.height())
        painter.drawText(placed(rect, room), FROM_START, name)
        room = QRectF(left, room.bottom() + 1, width, line_metrics.height())
        for line in words:
            self._paint_line(painter, rect, room, replace(cell, line=line))
            room.moveTop(room.bottom() + 1)

    def _words(self, cell: PersonCell, width: int) -> list[str]:
        """Break the words under the name; what does not fit stands on the last line."""
        metrics = theme.metrics(theme.SECONDARY)
        lines = [""]
        for word in cell.line.split():
            longer = f"{lines[-1]} {word}".strip()
            if metrics.horizontalAdvance(longer) > width and lines[-1] and len(lines) < cell.lines:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _paint_line(self, painter: QPainter, rect: QRectF, room: QRectF, cell: PersonCell) -> None:
        metrics = theme.metrics(theme.SECONDARY)
        bold = theme.metrics(theme.SECONDARY, semibold=True)
        reserved = bold.horizontalAdvance(f" {cell.mark}") if cell.mark else 0
        width = int(room.width()) - reserved
        line = metrics.elidedText(cell.line, Qt.TextElideMode.ElideRight, width)
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.tone_colors(cell.line_tone)[0])
        painter.drawText(placed(rect, room), FROM_START, line)
        if cell.mark:
            painter.setFont(theme.font(theme.SECONDARY, semibold=True))
            painter.setPen(theme.color("accent"))
            after = room.adjusted(metrics.horizontalAdvance(f"{line} "), 0, reserved, 0)
            painter.drawText(placed(rect, after), FROM_START, cell.mark)

    def _paint_chip(self, painter: QPainter, rect: QRectF, cell: PersonCell) -> float:
        """Paint the chip and return where the room for words ends."""
        edge = rect.right() - PAD
        if not cell.chip:
            return edge
        size = chip_size(cell.chip, cell.tone)
        box = QRectF(
            edge - size.width(), rect.center().y() - size.height() / 2, size.width(), size.height()
        )
        paint_chip(painter, placed(rect, box), cell.chip, cell.tone)
        return box.left()
