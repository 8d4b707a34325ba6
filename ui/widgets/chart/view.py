"""The chart as a widget: a table view that paints a picture of its table.

So a screen reader meets a table with headers and cells, whose places are those of the marks, and
the arrows walk through it. It can also be shown as the table it is.
"""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QToolTip,
    QWidget,
)

from ui import theme
from ui.widgets.chart.data import COLUMNS, ChartData, ChartModel
from ui.widgets.chart.paint import Ink, chart_height, mark_rects, paint_chart, screen_ink

Moves = QAbstractItemView.CursorAction
TURNED = {
    Moves.MoveLeft: Moves.MoveUp,
    Moves.MoveRight: Moves.MoveDown,
    Moves.MoveUp: Moves.MoveLeft,
    Moves.MoveDown: Moves.MoveRight,
}
"""The rows of a chart of columns stand beside each other: keys go by what is seen."""
PICTURE = "QTableView { background: transparent; }"
TABLE = "QTableView::item { padding: 0 8px; }"
EDGE = 3
"""Pixels around the picture, for the frame of the mark under the cursor."""
ROW_PAD = 10
WIDEST_LABEL = 260
MOST_ROWS = 14
"""Rows of a table that are shown without scrolling."""


class Chart(QTableView):
    """Shows a ChartData as a picture, or as the table that it is."""

    def __init__(self, data: ChartData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = ChartModel(data, self)
        self._as_table = False
        self.setModel(self.table)
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.metrics().height() + ROW_PAD)
        self.verticalHeader().setMaximumWidth(WIDEST_LABEL)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(40)
        self._arrange()
        self._name()

    # What it shows.

    @property
    def chart(self) -> ChartData:
        """What is shown."""
        return self.table.chart

    @property
    def as_table(self) -> bool:
        """Whether the table is shown instead of the picture."""
        return self._as_table

    def show_data(self, data: ChartData) -> None:
        """Show another table; the cursor stays where it was, as far as it is there."""
        before = self.currentIndex()
        self.table.show_data(data)
        self.setCurrentIndex(self.table.index(before.row(), before.column()))
        self._name()
        self._arrange()

    def set_as_table(self, on: bool) -> None:
        """Show the table, or the picture."""
        self._as_table = on
        self._arrange()
        if on and self.chart.runs:
            # What goes on is at the end: that is looked for first.
            self.scrollToBottom()

    def _name(self) -> None:
        self.setAccessibleName(self.chart.title)
        self.setAccessibleDescription(self.chart.summary)

    def _arrange(self) -> None:
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setVisible(self._as_table)
        policy = Qt.ScrollBarPolicy
        bars = policy.ScrollBarAsNeeded if self._as_table else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bars)
        self.setHorizontalScrollBarPolicy(bars)
        # The picture lies on whatever is behind it; a table has a ground of its own.
        self.viewport().setAutoFillBackground(self._as_table)
        self.setStyleSheet(TABLE if self._as_table else PICTURE)
        self.updateGeometry()
        self.viewport().update()

    # How large it is.

    def sizeHint(self) -> QSize:
        return QSize(320, self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._high())

    def _high(self) -> int:
        if not self._as_table:
            return round(chart_height(self.chart, self._ink())) + 2 * EDGE
        rows = min(MOST_ROWS, self.table.rowCount())
        head = self.horizontalHeader().sizeHint().height()
        scroll = self.horizontalScrollBar().sizeHint().height()
        wide = self.horizontalHeader().length() > self.viewport().width()
        high = rows * self.verticalHeader().defaultSectionSize()
        return head + high + (scroll if wide else 0) + 2

    def _ink(self) -> Ink:
        return screen_ink(self.devicePixelRatioF())

    def _room(self) -> QRectF:
        return QRectF(self.viewport().rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)

    # A view whose cells are where the marks are.

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        if self._as_table or not index.isValid():
            return super().visualRect(index)
        rooms = mark_rects(self.chart, self._room(), self._ink())
        return rooms[index.row()][index.column()].toRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        if self._as_table:
            return super().indexAt(point)
        for row, rooms in enumerate(mark_rects(self.chart, self._room(), self._ink())):
            for column, room in enumerate(rooms):
                if room.contains(point):
                    return self.table.index(row, column)
        return QModelIndex()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if self._as_table:
            super().scrollTo(index, hint)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        turned = not self._as_table and self.chart.form == COLUMNS
        action = TURNED.get(cursorAction, cursorAction) if turned else cursorAction
        return super().moveCursor(action, modifiers)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._as_table and self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            # The page behind scrolls on.
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self._as_table:
            index = self.indexAt(event.pos())
            text = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), text or "", self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._as_table:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        paint_chart(painter, self._room(), self.chart, self._ink())
        if self.hasFocus():
            self._paint_cursor(painter)
        painter.end()

    def _paint_cursor(self, painter: QPainter) -> None:
        index = self.currentIndex()
        room = QRectF(self.visualRect(index)) if index.isValid() else self._room()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(-1, -1, 1, 1), 4, 4)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.table.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A table that is wider than its room needs some for its scroll bar.
        self.updateGeometry()
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds:
            self.verticalHeader().setDefaultSectionSize(theme.metrics().height() + ROW_PAD)
            self.updateGeometry()
            self.viewport().update()
