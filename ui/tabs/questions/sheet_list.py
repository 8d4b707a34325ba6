"""The questions of one sheet: ordered by drag or Ctrl+Up and Ctrl+Down, edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.language import counted, in_row
from app.questions.sheets import SheetLine
from ui import icons, theme
from ui.mirror import placed
from ui.models.drag_list import DragListModel, Index
from ui.system_keys import in_own_keys, key_of
from ui.widgets.chip import chip_size, paint_chip

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
HEIGHT = 38
LEFT = 62
"""Where the words begin."""
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def tr(text: str) -> str:
    """Translate a text of the sheet's list."""
    return QCoreApplication.translate("SheetList", text)


class SheetModel(DragListModel):
    """The lines of a sheet. A drop tells where a line wants to go; nothing moves by itself."""

    MIME = "application/x-askwell-question"
    reworded = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[SheetLine, ...] = ()

    def show_lines(self, lines: Sequence[SheetLine]) -> None:
        """Show these lines; selection stays with its line when the lines are the same."""
        same = [line.id for line in lines] == [line.id for line in self.lines]
        if same:
            self.lines = tuple(lines)
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 0))
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.lines[index.row()].closing:
            return shown
        return shown | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == ROW_ROLE:
            return line
        if role == Qt.ItemDataRole.EditRole:
            return line.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            minutes = counted("{n} min", "{n} min", line.minutes)
            last = tr("always last") if line.closing else ""
            return in_row(f"{index.row() + 1}. {line.text}", minutes, last)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        text = str(value).strip()
        line = self.lines[index.row()]
        if role != Qt.ItemDataRole.EditRole or not text or text == line.text:
            return False
        self.reworded.emit(line.id, text)
        return True

    def row_ids(self) -> list[int]:
        return [row.id for row in self.lines]


class SheetDelegate(QStyledItemDelegate):
    """Paints handle, number, question and minutes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: SheetLine = index.data(ROW_ROLE)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 400
        room = QRect(0, 0, width - self._end_width(line) - LEFT - 22, 10_000)
        words = theme.metrics().boundingRect(room, WRAP, line.text)
        return QSize(200, max(HEIGHT, words.height() + 22))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: SheetLine = index.data(ROW_ROLE)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            painter.fillRect(rect, theme.color("accent_soft"))
        elif line.closing:
            painter.fillRect(rect, theme.color("window"))
        if index.row() + 1 < index.model().rowCount():
            under = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
            painter.fillRect(under, theme.color("line"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        if not line.closing:
            mark = QRect(rect.left() + 12, rect.center().y() - 7, 14, 14)
            icons.icon("drag", "muted").paint(painter, placed(rect, mark))
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(semibold=True))
        number = option.widget.locale().toString(index.row() + 1)  # type: ignore[attr-defined]
        painter.drawText(placed(rect, rect.adjusted(34, 0, 0, 0)), middle, number)
        right = self._paint_end(painter, rect, line)
        painter.setFont(theme.font())
        painter.setPen(theme.color("warn" if line.gap else "ink"))
        room = QRect(rect.left() + LEFT, rect.top(), right - rect.left() - LEFT - 8, rect.height())
        painter.drawText(placed(rect, room), WRAP, line.text)
        painter.restore()

    def _end_text(self, line: SheetLine) -> str:
        return tr("always last") if line.closing else counted("{n} min", "{n} min", line.minutes)

    def _end_width(self, line: SheetLine) -> int:
        """The width of what stands at the end of a row."""
        text = self._end_text(line)
        if line.closing:
            return chip_size(text).width()
        return theme.metrics(theme.SECONDARY).horizontalAdvance(text)

    def _paint_end(self, painter: QPainter, rect: QRect, line: SheetLine) -> int:
        edge, text = rect.right() - 14, self._end_text(line)
        if line.closing:
            size = chip_size(text)
            top = rect.center().y() - size.height() / 2
            chip = QRectF(edge - size.width(), top, size.width(), size.height())
            paint_chip(painter, placed(QRectF(rect), chip), text)
            return int(chip.left())
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.color("muted"))
        width = self._end_width(line)
        room = QRect(edge - width, rect.top(), width, rect.height())
        painter.drawText(placed(rect, room), int(Qt.AlignmentFlag.AlignVCenter), text)
        return room.left()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("Question"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        editor.setGeometry(rect.adjusted(56, 2, -60, -2))


OWN_KEYS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_F2}
    | {Qt.Key.Key_Plus, Qt.Key.Key_Minus}
)


class SheetList(QListView):
    """The view of a sheet with its keys: Ctrl+Up, Ctrl+Down, Delete, F2, + and -."""

    shifted = Signal(int, int)
    removed = Signal(int)
    timed = Signal(int, int)
    """A line's id and the minutes it is to take."""

    def __init__(self, model: SheetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_ = model
        self.setModel(model)
        self.setItemDelegate(SheetDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Only a list that wraps lays its rows out anew when its width alone changes.
        self.setWordWrap(True)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(True)
        self.setEditTriggers(
            QListView.EditTrigger.DoubleClicked | QListView.EditTrigger.EditKeyPressed
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_asked)
        self.setToolTip(in_own_keys(tr("Drag, or Ctrl+Up and Ctrl+Down; F2 edits, Delete removes")))

    @property
    def line(self) -> SheetLine | None:
        """The line under the cursor, unless it is a closing one."""
        line = self.currentIndex().data(ROW_ROLE)
        return line if isinstance(line, SheetLine) and not line.closing else None

    def event(self, event: QEvent) -> bool:
        """Keep one's own keys from the shortcuts of the window."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and key_of(event) in OWN_KEYS:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = key_of(event)
        if control and key in steps:
            self.shift(steps[key])
        elif key == Qt.Key.Key_Delete:
            self.remove()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.change_minutes(1 if key == Qt.Key.Key_Plus else -1)
        else:
            super().keyPressEvent(event)

    def shift(self, step: int) -> None:
        """Move the line under the cursor up (-1) or down (1)."""
        if self.line is not None:
            place = self.currentIndex().row() + step
            movable = sum(not line.closing for line in self.model_.lines)
            if 0 <= place < movable:
                self.shifted.emit(self.line.id, place)

    def remove(self) -> None:
        """Take the line under the cursor off the sheet."""
        if self.line is not None:
            self.removed.emit(self.line.id)

    def change_minutes(self, step: int) -> None:
        """Give the line under the cursor a minute more or less."""
        if self.line is not None:
            self.timed.emit(self.line.id, max(0, self.line.minutes + step))

    def select_line(self, line_id: int) -> None:
        """Put the cursor on a line."""
        rows = [line.id for line in self.model_.lines]
        if line_id in rows:
            self.setCurrentIndex(self.model_.index(rows.index(line_id), 0))

    def _on_menu_asked(self, place: QPoint) -> None:
        if self.line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(in_own_keys(tr("Move up (Ctrl+Up)"))).triggered.connect(self._on_up)
        menu.addAction(in_own_keys(tr("Move down (Ctrl+Down)"))).triggered.connect(self._on_down)
        menu.addAction(tr("Edit (F2)")).triggered.connect(self._on_edit)
        menu.addAction(tr("A minute more (+)")).triggered.connect(self._on_more)
        menu.addAction(tr("A minute less (-)")).triggered.connect(self._on_less)
        menu.addSeparator()
        menu.addAction(tr("Take off the sheet (Delete)")).triggered.connect(self.remove)
        menu.popup(self.viewport().mapToGlobal(place))

    def _on_up(self) -> None:
        self.shift(-1)

    def _on_down(self) -> None:
        self.shift(1)

    def _on_edit(self) -> None:
        self.edit(self.currentIndex())

    def _on_more(self) -> None:
        self.change_minutes(1)

    def _on_less(self) -> None:
        self.change_minutes(-1)
