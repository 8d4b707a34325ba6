"""A list whose rows are put in order by dragging: what the sheet and the dream list share."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

Index = QModelIndex | QPersistentModelIndex


class DragListModel(QAbstractListModel):
    """A drop tells where a row wants to go; nothing moves by itself.

    A subclass sets MIME, its own kind of dragged rows, and says the ids of its rows.
    """

    MIME: ClassVar[str] = ""

    moved = Signal(int, int)
    """The id of a row, and the place it wants (0 is first)."""

    def row_ids(self) -> Sequence[int]:
        """The ids of the rows, in order."""
        raise NotImplementedError

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [self.MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(self.MIME, str(indexes[0].row()).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(self.MIME):
            return False
        ids = self.row_ids()
        origin = int(bytes(data.data(self.MIME).data()).decode())
        place = row if row >= 0 else parent.row() if parent.isValid() else len(ids)
        self.moved.emit(ids[origin], place - 1 if place > origin else place)
        # The rows come back in their new order with the change; the view must not remove any.
        return False
