"""The dreams of one kind, ordered by drag or Alt+Up and Alt+Down."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.language import counted, in_row
from app.research.targets import Target, TargetPeople
from ui import icons, theme
from ui.mirror import placed
from ui.models.drag_list import DragListModel, Index
from ui.system_keys import in_own_keys, key_of
from ui.widgets.chip import chip_size, paint_chip

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
PAD = 14


def tr(text: str) -> str:
    """Translate a text of the dream list."""
    return QCoreApplication.translate("DreamList", text)


def count_words(found: TargetPeople | None) -> str:
    """Return how many are there now: "12 there", "nobody yet"; "" while it is not known."""
    if found is None:
        return ""
    if not found.now:
        return tr("nobody yet")
    return counted("{n} there", "{n} there", len(found.now))


class TargetModel(DragListModel):
    """The dreams in order. A drop tells where one wants to go; nothing moves by itself."""

    MIME = "application/x-askwell-dream"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.targets: tuple[Target, ...] = ()
        self.people: Mapping[int, TargetPeople] = {}

    def show_targets(self, targets: Sequence[Target], people: Mapping[int, TargetPeople]) -> None:
        """Show these dreams and how many are there."""
        same = [t.id for t in targets] == [t.id for t in self.targets]
        if not same:
            self.beginResetModel()
        self.targets, self.people = tuple(targets), people
        if not same:
            self.endResetModel()
        elif targets:
            self.dataChanged.emit(self.index(0, 0), self.index(len(targets) - 1, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.targets)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        target = self.targets[index.row()]
        if role == ROW_ROLE:
            return target
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            count = count_words(self.people.get(target.id))
            return in_row(f"{target.rank}. {target.name}", target.reason, count)
        return None

    def row_ids(self) -> list[int]:
        return [row.id for row in self.targets]


class TargetDelegate(QStyledItemDelegate):
    """Paints handle, rank, name over its reason, and how many are there."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = theme.metrics().height() + theme.metrics(theme.SECONDARY).height()
        return QSize(200, max(theme.ROW_HEIGHT, lines + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        target: Target = index.data(ROW_ROLE)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
            edge = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(placed(rect, edge), theme.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        handle = QRect(rect.left() + 12, rect.center().y() - 7, 14, 14)
        icons.icon("drag", "muted").paint(painter, placed(rect, handle))
        painter.setPen(theme.color("muted"))
        painter.setFont(theme.font(semibold=True))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(placed(rect, rect.adjusted(34, 0, 0, 0)), middle, str(target.rank))
        right = self._paint_count(painter, rect, index)
        left = rect.left() + 58
        room = QRect(left, rect.top(), right - left - 8, rect.height())
        self._paint_words(painter, placed(rect, room), target)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, target: Target) -> None:
        metrics, small = theme.metrics(semibold=True), theme.metrics(theme.SECONDARY)
        high = metrics.height() + (small.height() + 1 if target.reason else 0)
        top = room.center().y() - high // 2
        mode = Qt.TextElideMode.ElideRight
        painter.setFont(theme.font(semibold=True))
        painter.setPen(theme.color("ink"))
        name = metrics.elidedText(target.name, mode, room.width())
        start = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        painter.drawText(QRect(room.left(), top, room.width(), metrics.height()), start, name)
        if target.reason:
            painter.setFont(theme.font(theme.SECONDARY))
            painter.setPen(theme.color("muted"))
            line = small.elidedText(" ".join(target.reason.split()), mode, room.width())
            under = QRect(room.left(), top + metrics.height() + 1, room.width(), small.height())
            painter.drawText(under, start, line)

    def _paint_count(self, painter: QPainter, rect: QRect, index: Index) -> int:
        model = index.model()
        found = (
            model.people.get(index.data(ROW_ROLE).id) if isinstance(model, TargetModel) else None
        )
        edge = rect.right() - PAD
        if not (words := count_words(found)):
            return edge
        tone = "accent" if found and found.now else "plain"
        size = chip_size(words, tone)
        top = rect.center().y() - size.height() / 2
        box = QRectF(edge - size.width(), top, size.width(), size.height())
        paint_chip(painter, placed(QRectF(rect), box), words, tone)
        return int(box.left())


class TargetView(QListView):
    """The view of the dreams with its keys: Alt+Up, Alt+Down, Delete."""

    shifted = Signal(int, int)
    removed = Signal(int)
    """The id of the dream to take off the list."""

    def __init__(self, model: TargetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_ = model
        self.setModel(model)
        self.setItemDelegate(TargetDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setToolTip(
            in_own_keys(tr("Drag, or Alt+Up and Alt+Down; Delete takes it off the list"))
        )

    @property
    def target(self) -> Target | None:
        """The dream under the cursor."""
        target = self.currentIndex().data(ROW_ROLE)
        return target if isinstance(target, Target) else None

    def select_target(self, target_id: int | None) -> None:
        """Put the cursor on a dream, or on the first one."""
        rows = [target.id for target in self.model_.targets]
        row = rows.index(target_id) if target_id in rows else 0
        self.setCurrentIndex(self.model_.index(row, 0))

    def shift(self, step: int) -> None:
        """Move the dream under the cursor up (-1) or down (1)."""
        place = self.currentIndex().row() + step
        if self.target is not None and 0 <= place < len(self.model_.targets):
            self.shifted.emit(self.target.id, place)

    def event(self, event: QEvent) -> bool:
        """Keep one's own keys from the shortcuts of the window."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete)
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and key_of(event) in keys:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = key_of(event)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.shift(steps[key])
        elif key == Qt.Key.Key_Delete and self.target is not None:
            self.removed.emit(self.target.id)
        else:
            super().keyPressEvent(event)
