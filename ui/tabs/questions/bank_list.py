"""The bank of questions by topic, with a button to add each to the sheet."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.questions.sheets import SheetView
from ui import theme
from ui.mirror import placed
from ui.session import Session
from ui.system_keys import key_of
from ui.tabs.questions.bank_rows import BankRow, RowMaker
from ui.tabs.questions.words import tr
from ui.widgets.chip import chip_size, paint_chip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
PAD = 14
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class BankList(QAbstractListModel):
    """The questions of a group, or those that match a search, under their topics."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[BankRow] = []

    def show_questions(
        self, group: str, text: str, person_id: int | None, sheet: SheetView | None
    ) -> None:
        """Show a group; a search looks through all groups."""
        rows = RowMaker(self._session.store, person_id, sheet).rows(group, text)
        if rows and [r.question for r in rows] == [r.question for r in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].question is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return None


class BankDelegate(QStyledItemDelegate):
    """Paints a question, a remark under it, and its button or "on sheet"."""

    pressed = Signal(object)
    """The BankRow whose button was clicked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: BankRow = index.data(ROW_ROLE)
        if row.question is None:
            return QSize(200, theme.metrics(theme.SECONDARY).height() + 22)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 400
        high = self._words_high(self._text_width(width, row), row)
        return QSize(200, max(high + 22, 44))

    def _words_high(self, width: int, row: BankRow) -> int:
        assert row.question is not None
        room = QRect(0, 0, width, 10_000)
        high = theme.metrics().boundingRect(room, WRAP, row.words).height()
        if row.remark:
            small = theme.metrics(theme.SECONDARY)
            high += small.boundingRect(room, WRAP, row.remark).height() + 2
        return high

    def _text_width(self, width: int, row: BankRow) -> int:
        return width - 2 * PAD - self._chip_width(row) - 10

    def _chip_width(self, row: BankRow) -> int:
        if row.on_sheet:
            return chip_size(tr("on sheet"), "good").width()
        return theme.metrics().horizontalAdvance(row.button) + 26 if row.button else 0

    def button_rect(self, rect: QRect, row: BankRow) -> QRect:
        """Return where the button stands in a row."""
        width = self._chip_width(row)
        high = theme.metrics().height() + 12
        place = QRect(rect.right() - PAD - width, rect.center().y() - high // 2, width, high)
        return placed(rect, place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: BankRow = index.data(ROW_ROLE)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        if row.question is None:
            painter.setFont(theme.font(theme.SECONDARY, semibold=True))
            painter.setPen(theme.color("muted"))
            place = rect.adjusted(PAD, 0, -PAD, -4)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignBottom), row.heading)
        else:
            self._paint_question(painter, rect, row, option.state)  # type: ignore[attr-defined]
        painter.restore()

    def _paint_question(
        self, painter: QPainter, rect: QRect, row: BankRow, state: QStyle.StateFlag
    ) -> None:
        assert row.question is not None
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color("hover"))
        width = self._text_width(rect.width(), row)
        spare = (rect.height() - self._words_high(width, row)) // 2
        room = placed(rect, QRect(rect.left() + PAD, rect.top() + spare, width, rect.height()))
        painter.setFont(theme.font())
        painter.setPen(theme.color("muted" if row.remark and row.tone == "warn" else "ink"))
        used = painter.drawText(room, WRAP, row.words)
        if row.remark:
            room.setTop(used.bottom() + 2)
            painter.setFont(theme.font(theme.SECONDARY))
            painter.setPen(theme.color(row.tone))
            painter.drawText(room, WRAP, row.remark)
        button = self.button_rect(rect, row)
        if row.on_sheet:
            size = chip_size(tr("on sheet"), "good")
            top = rect.center().y() - size.height() / 2
            chip = QRectF(rect.right() - PAD - size.width(), top, size.width(), size.height())
            paint_chip(painter, placed(QRectF(rect), chip), tr("on sheet"), "good")
        elif row.button:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(
                QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS
            )
            painter.setPen(theme.color("ink"))
            painter.setFont(theme.font())
            painter.drawText(button, int(Qt.AlignmentFlag.AlignCenter), row.button)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row: BankRow = index.data(ROW_ROLE)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            rect = self.button_rect(option.rect, row)  # type: ignore[attr-defined]
            if row.button and rect.contains(event.position().toPoint()):
                self.pressed.emit(row)
                return True
        return False


class BankView(QListView):
    """The list of the bank: Return presses a row's button, F2 edits, Delete puts out of sight."""

    pressed = Signal(object)
    """The BankRow whose button is meant."""
    edited = Signal(object)
    removed = Signal(object)
    """A BankRow that is to leave the bank: an own one for good, a shipped one until restored."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Only a list that wraps lays its rows out anew when its width alone changes.
        self.setWordWrap(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_asked)
        delegate = BankDelegate(self)
        delegate.pressed.connect(self.pressed)
        self.setItemDelegate(delegate)

    @property
    def row(self) -> BankRow | None:
        """The question under the cursor."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, BankRow) and row.question is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = {
            Qt.Key.Key_Return: self._press,
            Qt.Key.Key_Enter: self._press,
            Qt.Key.Key_Plus: self._press,
            Qt.Key.Key_F2: self._edit,
            Qt.Key.Key_Delete: self._remove,
        }.get(key_of(event))
        if does is None:
            super().keyPressEvent(event)
        elif self.row is not None:
            does()

    def _press(self) -> None:
        if self.row is not None and self.row.button:
            self.pressed.emit(self.row)

    def _edit(self) -> None:
        if self.row is not None and self.row.does == "add":
            self.edited.emit(self.row)

    def _remove(self) -> None:
        if self.row is not None and self.row.does == "add":
            self.removed.emit(self.row)

    def _on_menu_asked(self, place: QPoint) -> None:
        row = self.row
        if row is None or row.question is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.button:
            menu.addAction(row.button).triggered.connect(self._press)
        if row.does == "add":
            menu.addAction(tr("Edit… (F2)")).triggered.connect(self._edit)
            own = row.question.own_id is not None
            text = tr("Delete (Delete)") if own else tr("Hide (Delete)")
            menu.addAction(text).triggered.connect(self._remove)
        if not menu.isEmpty():
            menu.popup(self.viewport().mapToGlobal(place))
