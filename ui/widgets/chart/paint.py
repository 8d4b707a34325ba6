"""Draws a chart on a screen or on paper. Needs QtGui only; nothing is told by colour alone."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen

from ui.mirror import placed, reads_left
from ui.widgets.chart.data import BARS, COLUMNS, ChartData

BAR, BAR_GAP = 12.0, 13.0
COLUMN_ROOM = 116.0
"""How high the room for columns is, with the numbers on top of them."""
ROW_ROOM = 30.0
GAP = 10.0
CORNER = 2.5
WIDEST = 44.0
"""No column gets wider than this."""
SMALL = 0.92


@dataclass(frozen=True)
class Ink:
    """Colours by token, fonts by scale and weight, device pixels to a unit, units to a pixel."""

    color: Callable[[str], QColor]
    font: Callable[[float, bool], QFont]
    unit: float = 1.0
    grain: float = 1.0
    """The smallest step between two device pixels: edges are laid on it, so that they are crisp."""

    def metrics(self, scale: float = 1.0, bold: bool = False) -> QFontMetricsF:
        """How large letters are."""
        return QFontMetricsF(self.font(scale, bold))

    def laid(self, value: float) -> float:
        """A place moved onto the next edge of a pixel."""
        return round(value / self.grain) * self.grain


def screen_ink(ratio: float = 1.0) -> Ink:
    """Return the ink of the scheme in force for a screen of this pixel ratio."""
    from ui import theme

    def font(scale: float, bold: bool) -> QFont:
        return theme.font(scale, semibold=bold)

    return Ink(theme.color, font, 1.0, 1.0 / ratio)


def chart_height(data: ChartData, ink: Ink) -> float:
    """Return how high a chart is when drawn whole."""
    line = ink.metrics(SMALL).height()
    if data.form == BARS:
        return len(data.rows) * _bar_step(line, ink)
    if data.form == COLUMNS:
        return COLUMN_ROOM * ink.unit + line + 4 * ink.unit
    return len(data.rows) * _row_step(line, ink) + line + 2 * ink.unit


def _bar_step(line: float, ink: Ink) -> float:
    return line + (BAR + BAR_GAP) * ink.unit


def _row_step(line: float, ink: Ink) -> float:
    return max(ROW_ROOM * ink.unit, line + 10 * ink.unit)


def mark_rects(data: ChartData, rect: QRectF, ink: Ink) -> list[list[QRectF]]:
    """Return the room of every cell, by row and column: what a click, a key or a reader means."""
    rooms = _rooms_from_left(data, rect, ink)
    return [[placed(rect, room) for room in of_row] for of_row in rooms]


def _rooms_from_left(data: ChartData, rect: QRectF, ink: Ink) -> list[list[QRectF]]:
    line = ink.metrics(SMALL).height()
    if data.form == BARS:
        step = _bar_step(line, ink)
        rooms = [
            QRectF(rect.left(), rect.top() + place * step, rect.width(), step - 4 * ink.unit)
            for place in range(len(data.rows))
        ]
        return [[room] * len(data.columns) for room in rooms]
    if data.form == COLUMNS:
        wide = rect.width() / max(1, len(data.rows))
        rooms = [
            QRectF(rect.left() + place * wide, rect.top(), wide, rect.height())
            for place in range(len(data.rows))
        ]
        return [[room] * len(data.columns) for room in rooms]
    left, right = _sides(data, ink)
    wide = max(1.0, (rect.width() - left - right) / max(1, len(data.columns)))
    step = _row_step(line, ink)
    return [
        [
            QRectF(rect.left() + left + column * wide, rect.top() + row * step, wide, step)
            for column in range(len(data.columns))
        ]
        for row in range(len(data.rows))
    ]


def paint_chart(painter: QPainter, rect: QRectF, data: ChartData, ink: Ink) -> None:
    """Draw a chart into a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    rooms = mark_rects(data, rect, ink)
    if data.form == BARS:
        _bars(painter, rooms, data, ink)
    elif data.form == COLUMNS:
        _columns(painter, rect, rooms, data, ink)
    else:
        _rows(painter, rect, rooms, data, ink)
    painter.restore()


def _bars(painter: QPainter, rooms: list[list[QRectF]], data: ChartData, ink: Ink) -> None:
    line = ink.metrics(SMALL).height()
    for row, (room, *_) in zip(data.rows, rooms, strict=True):
        words = QRectF(room.left(), room.top(), room.width(), line)
        first, *more = row.cells
        beside = "  ".join(cell.text for cell in more if cell.text)
        taken = ink.metrics(SMALL).horizontalAdvance(beside) if beside else 0.0
        strong = ink.metrics(SMALL, True).horizontalAdvance(first.text)
        _text(painter, words, beside, ink, "muted", right=True)
        lead = words.adjusted(0, 0, -taken - (GAP * ink.unit if beside else 0), 0)
        bold = first.value is not None
        tone = "ink" if bold else "muted"
        _text(painter, placed(room, lead), first.text, ink, tone, bold=bold, right=True)
        name = lead.adjusted(0, 0, -strong - GAP * ink.unit, 0)
        _text(painter, placed(room, name), row.label, ink, "ink")
        if first.value is not None:
            bar = QRectF(
                room.left(), room.top() + line + 2 * ink.unit, room.width(), BAR * ink.unit
            )
            _block(painter, bar, "track", ink)
            filled = QRectF(bar)
            filled.setWidth(bar.width() * min(1.0, max(0.0, first.value / data.most)))
            _block(painter, placed(bar, filled), "accent", ink)


def _columns(
    painter: QPainter, rect: QRectF, rooms: list[list[QRectF]], data: ChartData, ink: Ink
) -> None:
    line = ink.metrics(SMALL).height()
    base = ink.laid(rect.bottom() - line - 4 * ink.unit)
    high = base - rect.top() - line - 2 * ink.unit
    last = len(data.rows) - 1
    shown = _every(data, rooms[0][0].width(), ink) if data.rows else 1
    for place, (row, (room, *_)) in enumerate(zip(data.rows, rooms, strict=True)):
        cell = row.cells[0]
        wide = min(WIDEST * ink.unit, room.width() * 0.66)
        value = min(1.0, (cell.value or 0.0) / data.most) * high
        column = QRectF(room.center().x() - wide / 2, base - value, wide, value)
        if cell.value:
            _block(painter, column, "accent", ink, hollow=data.runs and place == last)
            number = QRectF(room.left(), column.top() - line - 1, room.width(), line)
            if ink.metrics(SMALL).horizontalAdvance(cell.text) <= room.width():
                _text(painter, number, cell.text, ink, "ink", middle=True)
        if (last - place) % shown == 0:
            end = 1 if place == last else -1 if place < shown / 2 else 0
            _label(painter, room, base + 4 * ink.unit, row.label, shown, end, ink)
    _base(painter, rect.left(), rect.right(), base, ink)


def _label(
    painter: QPainter, room: QRectF, top: float, text: str, shown: int, end: int, ink: Ink
) -> None:
    """The label under a column; it may be wider than that, since those between are left out.

    `end` is -1 at the first columns and 1 at the last: their labels stay within the chart.
    """
    extra = room.width() * (shown - 1)
    under = QRectF(room.left(), top, room.width(), ink.metrics(SMALL).height())
    if end and shown > 1:
        from_right = reads_left() == (end < 0)
        wide = under.adjusted(-extra, 0, 0, 0) if from_right else under.adjusted(0, 0, extra, 0)
        _text(painter, wide, text, ink, "muted", right=from_right)
    else:
        wider = under.adjusted(-extra / 2, 0, extra / 2, 0)
        _text(painter, wider, text, ink, "muted", middle=True)


def _every(data: ChartData, wide: float, ink: Ink) -> int:
    """Every how many columns there is room for a label."""
    widest = max(ink.metrics(SMALL).horizontalAdvance(row.label) for row in data.rows)
    if widest + 4 * ink.unit <= wide:
        return 1
    # The last label ends where its column ends: it comes nearer to the one before.
    return int((widest * 1.3 + 10 * ink.unit) // max(1.0, wide)) + 1


def _rows(
    painter: QPainter, rect: QRectF, rooms: list[list[QRectF]], data: ChartData, ink: Ink
) -> None:
    left, right = _sides(data, ink)
    line = ink.metrics(SMALL).height()
    for row, cells in zip(data.rows, rooms, strict=True):
        if not cells:
            continue
        room = cells[0]
        middle = QRectF(rect.left(), room.top(), left - GAP * ink.unit, room.height())
        _text(painter, placed(rect, middle), row.label, ink, "ink")
        end = QRectF(rect.right() - right, room.top(), right, room.height())
        last = row.cells[-1].text
        _text(painter, placed(rect, end), last, ink, "ink", bold=True, right=True)
        base = ink.laid(room.bottom() - 3 * ink.unit)
        for place, (cell, slot) in enumerate(zip(row.cells, cells, strict=True)):
            value = min(1.0, (cell.value or 0.0) / data.most) * (room.height() - 6 * ink.unit)
            if cell.value:
                value = max(value, 1.5 * ink.unit)
                wide = min(WIDEST * ink.unit, slot.width() * 0.7)
                mark = QRectF(slot.center().x() - wide / 2, base - value, wide, value)
                hollow = data.runs and place == len(row.cells) - 1
                _block(painter, mark, "accent", ink, hollow=hollow)
        _base(painter, cells[0].left(), cells[-1].right(), base, ink)
    if rooms and rooms[0]:
        whole = rooms[0][0].united(rooms[0][-1])
        under = QRectF(whole.left(), rect.bottom() - line, whole.width(), line)
        _text(painter, under, data.columns[0], ink, "muted")
        _text(painter, under, data.columns[-1], ink, "muted", right=True)


def _sides(data: ChartData, ink: Ink) -> tuple[float, float]:
    """The room for labels on the left and for the last number on the right."""
    small, bold = ink.metrics(SMALL), ink.metrics(SMALL, True)
    left = max((small.horizontalAdvance(row.label) for row in data.rows), default=0.0)
    texts = (row.cells[-1].text for row in data.rows if row.cells)
    right = max((bold.horizontalAdvance(text) for text in texts), default=0.0)
    return left + 2 * GAP * ink.unit, right + GAP * ink.unit


def _block(painter: QPainter, rect: QRectF, token: str, ink: Ink, *, hollow: bool = False) -> None:
    """A filled or hollow rectangle whose edges lie on pixels."""
    laid = QRectF(
        QPointF(ink.laid(rect.left()), ink.laid(rect.top())),
        QPointF(ink.laid(rect.right()), ink.laid(rect.bottom())),
    )
    if laid.width() <= 0 or laid.height() <= 0:
        return
    corner = min(CORNER * ink.unit, laid.width() / 2, laid.height() / 2)
    if hollow:
        pen = 1.5 * ink.unit
        painter.setPen(QPen(ink.color(token), pen))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        laid.adjust(pen / 2, pen / 2, -pen / 2, -pen / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.color(token))
    painter.drawRoundedRect(laid, corner, corner)


def _base(painter: QPainter, left: float, right: float, y: float, ink: Ink) -> None:
    painter.setPen(QPen(ink.color("line"), ink.unit))
    middle = y + ink.unit / 2
    painter.drawLine(QLineF(left, middle, right, middle))


def _text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    ink: Ink,
    token: str,
    *,
    bold: bool = False,
    right: bool = False,
    middle: bool = False,
) -> None:
    if not text or rect.width() <= 0:
        return
    side = Qt.AlignmentFlag.AlignLeft
    if right or middle:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignHCenter
    painter.setFont(ink.font(SMALL, bold))
    painter.setPen(ink.color(token))
    words = ink.metrics(SMALL, bold).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), words)
