"""A table model that holds ids only and fetches rows when they are painted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.jobs import Progress
from ui.jobs import READ, JobRunner

ID_ROLE = int(Qt.ItemDataRole.UserRole)
"""The id of the row."""
ROW_ROLE = ID_ROLE + 1
"""The whole row object that `fetch_rows` gave."""

Index = QModelIndex | QPersistentModelIndex
MANY_RUNS = 64
"""Beyond this many separate places a reset is cheaper than telling each of them."""


@dataclass(frozen=True)
class Column:
    """One column: a stable name, a title to translate, how a row shows in it, what sorts it."""

    name: str
    title: str
    value: Callable[[Any], object] = str
    sort: Any = None


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Group ascending row numbers into (first, last) runs."""
    if not rows:
        return []
    cuts = [i for i, (a, b) in enumerate(pairwise(rows), start=1) if b != a + 1]
    edges = [0, *cuts, len(rows)]
    return [(rows[a], rows[b - 1]) for a, b in pairwise(edges)]


class LazyTable(QAbstractTableModel):
    """Serves lists of any length: ids in memory, rows by page, `dataChanged` for what changed.

    A subclass gives COLUMNS, `fetch_ids(query, limit)` and `fetch_rows(ids)`; it may override
    `row_data(row, column, role)`. The first FIRST ids come at once; the rest follow after a
    pause in typing (through `jobs` when given), so that a keystroke never waits for them.
    """

    COLUMNS: tuple[Column, ...] = ()
    FIRST = 256
    PAGE = 64
    KEEP = 64
    """Pages kept in the cache."""
    PAUSE = 120
    """Milliseconds without a new query before the rest of the ids is fetched."""

    completed = Signal()
    """All ids are known; `rowCount()` is the true count."""

    def __init__(self, parent: QObject | None = None, jobs: JobRunner | None = None) -> None:
        super().__init__(parent)
        self.query: Any = None
        self._jobs = jobs
        self._ids: list[int] = []
        self._rows: dict[int, Any] = {}
        self._positions: dict[int, int] | None = None
        self._complete = True
        self._turn = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(self.PAUSE)
        self._pause.timeout.connect(self._on_pause)

    # What a subclass gives.

    def fetch_ids(self, query: Any, limit: int | None) -> Sequence[int]:
        """Return the ids that match `query` in order, at most `limit` (None: all)."""
        raise NotImplementedError

    def fetch_rows(self, ids: Sequence[int]) -> Mapping[int, Any]:
        """Return id → row object for these ids; a missing id was deleted meanwhile."""
        raise NotImplementedError

    def row_data(self, row: Any, column: Column, role: int) -> object:
        """Return what `row` shows in `column` for any role but ID_ROLE and ROW_ROLE."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.value(row)
        return None

    # What a view or a tab asks.

    @property
    def ids(self) -> Sequence[int]:
        """Every id known so far, in order; do not change it."""
        return self._ids

    @property
    def is_complete(self) -> bool:
        """Whether all ids are there, not just the first ones."""
        return self._complete

    def all_ids(self) -> Sequence[int]:
        """Fetch what is missing and return every id: what "select all" hands over."""
        self.complete()
        return self._ids

    def id_at(self, row: int) -> int | None:
        """Return the id in this row, or None outside the table."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_at(self, row: int) -> Any:
        """Return the row object in this row, or None when it is gone."""
        id_ = self.id_at(row)
        if id_ is None:
            return None
        if id_ not in self._rows:
            self._fetch_page(row)
        return self._rows.get(id_)

    def known_row(self, id_: int) -> int:
        """Return the row that shows this id, or -1; asks nobody for the rest of the ids."""
        return self._position(id_)

    def row_of(self, id_: int) -> int:
        """Return the row that shows this id, or -1; fetches the rest of the ids if it must."""
        row = self._position(id_)
        if row < 0 and not self._complete:
            self.complete()
            row = self._position(id_)
        return row

    def index_of(self, id_: int, column: int = 0) -> QModelIndex:
        """Return the index that shows this id, or an invalid one."""
        row = self.row_of(id_)
        return self.index(row, column) if row >= 0 else QModelIndex()

    def set_query(self, query: Any) -> None:
        """Show what matches `query`; the model is reset."""
        self.query = query
        self._begin_turn()
        ids = list(self.fetch_ids(query, self.FIRST))
        self.beginResetModel()
        self._take_ids(ids)
        self._rows.clear()
        self.endResetModel()
        self._rest_follows(len(ids) >= self.FIRST)

    def reload(self) -> None:
        """Ask again for the same query; selection, current row and scrolling stay."""
        self._begin_turn()
        self._rows.clear()
        self._replace(list(self.fetch_ids(self.query, None)))
        self._emit_changed(0, len(self._ids) - 1)
        self._rest_follows(False)

    def refresh_rows(self, ids: Iterable[int] | None = None) -> None:
        """Fetch these rows (or all that were seen) again when painted; only they are repainted."""
        wanted = list(self._rows) if ids is None else ids
        touched = [id_ for id_ in wanted if self._rows.pop(id_, None) is not None]
        rows = sorted(row for row in map(self._position, touched) if row >= 0)
        for first, last in _runs(rows):
            self._emit_changed(first, last)

    def complete(self) -> None:
        """Fetch the rest of the ids now."""
        if self._complete:
            return
        self._begin_turn()
        self._replace(list(self.fetch_ids(self.query, None)))
        self._rest_follows(False)

    # The rest of the ids.

    def _begin_turn(self) -> None:
        self._turn += 1
        self._pause.stop()

    def _rest_follows(self, expected: bool) -> None:
        self._complete = not expected
        if expected:
            self._pause.start()
        else:
            self.completed.emit()

    def _on_pause(self) -> None:
        if self._jobs is None:
            self.complete()
            return
        work = partial(self._fetch_rest, self._turn, self.query)
        self._jobs.start(work, queue=READ, on_done=self._on_rest_fetched)

    def _fetch_rest(self, turn: int, query: Any, _progress: Progress) -> tuple[int, list[int]]:
        return turn, list(self.fetch_ids(query, None))

    def _on_rest_fetched(self, answer: tuple[int, list[int]]) -> None:
        turn, ids = answer
        if turn == self._turn and not self._complete:
            self._replace(ids)
            self._rest_follows(False)

    # Changing the list without losing the reader's place.

    def _take_ids(self, ids: list[int]) -> None:
        self._ids = ids
        self._positions = None

    def _position(self, id_: int) -> int:
        if self._positions is None:
            self._positions = {known: row for row, known in enumerate(self._ids)}
        return self._positions.get(id_, -1)

    def _replace(self, new: list[int]) -> None:
        """Turn the list into `new` telling views what left, what moved and what came."""
        if new == self._ids:
            return
        wanted, known = set(new), set(self._ids)
        gone = _runs([row for row, id_ in enumerate(self._ids) if id_ not in wanted])
        come = _runs([row for row, id_ in enumerate(new) if id_ not in known])
        if len(gone) + len(come) > MANY_RUNS:
            self.beginResetModel()
            self._take_ids(new)
            self.endResetModel()
            return
        self._remove(gone)
        self._move([id_ for id_ in new if id_ in known])
        self._insert(come, new)

    def _remove(self, runs: list[tuple[int, int]]) -> None:
        for first, last in reversed(runs):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._take_ids(self._ids[:first] + self._ids[last + 1 :])
            self.endRemoveRows()

    def _insert(self, runs: list[tuple[int, int]], new: list[int]) -> None:
        for first, last in runs:
            self.beginInsertRows(QModelIndex(), first, last)
            self._take_ids(self._ids[:first] + new[first : last + 1] + self._ids[first:])
            self.endInsertRows()

    def _move(self, order: list[int]) -> None:
        if order == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self.id_at(index.row()) for index in before]
        self._take_ids(order)
        after = [
            self.index(self._position(id_), old.column()) if id_ is not None else QModelIndex()
            for id_, old in zip(held, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # Rows.

    def _fetch_page(self, row: int) -> None:
        start = row - row % self.PAGE
        ids = self._ids[start : start + self.PAGE]
        if len(self._rows) > self.KEEP * self.PAGE:
            for old in list(self._rows)[: self.KEEP * self.PAGE // 2]:
                del self._rows[old]
        self._rows.update(dict.fromkeys(ids))
        self._rows.update(self.fetch_rows(ids))

    def _emit_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    # QAbstractTableModel.

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        id_ = self.id_at(index.row()) if index.isValid() else None
        if id_ is None or role == ID_ROLE:
            return id_
        row = self.row_at(index.row())
        if row is None or role == ROW_ROLE:
            return row
        return self.row_data(row, self.COLUMNS[index.column()], role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if not across or role != Qt.ItemDataRole.DisplayRole:
            return None
        return QCoreApplication.translate("LazyTable", self.COLUMNS[section].title)
