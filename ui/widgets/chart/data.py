"""What a chart shows: rows with a label and cells, each a value and the words for it."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

BARS, COLUMNS, ROWS = "bars", "columns", "rows"
"""Bars under each other; columns beside each other; a row of small columns for each label."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Cell:
    """A value and what is said for it. None is drawn as nothing: its words say why."""

    value: float | None
    text: str


@dataclass(frozen=True)
class ChartRow:
    """One label with its cells."""

    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class ChartData:
    """A table that can be drawn. In BARS and COLUMNS the first cell of a row is drawn.

    `full` is the value that fills the room; None takes the largest. `runs` says that the last mark
    is not over yet: it is drawn hollow.
    """

    title: str
    form: str
    columns: tuple[str, ...]
    rows: tuple[ChartRow, ...]
    full: float | None = None
    runs: bool = False

    @property
    def most(self) -> float:
        """The value that fills the room; never 0."""
        if self.full is not None:
            return self.full
        cells = (cell for row in self.rows for cell in self._drawn(row))
        return max((cell.value or 0.0 for cell in cells), default=0.0) or 1.0

    def _drawn(self, row: ChartRow) -> tuple[Cell, ...]:
        return row.cells if self.form == ROWS else row.cells[:1]

    def spoken(self, row: int, column: int) -> str:
        """One cell as a sentence: "Asked, Nov 2026: 12"."""
        labels = [self.rows[row].label]
        if len(self.columns) > 1:
            labels.append(self.columns[column])
        return f"{', '.join(labels)}: {self.rows[row].cells[column].text}"

    @property
    def summary(self) -> str:
        """All of it in one breath; a chart of many rows and columns says its last column."""
        column = len(self.columns) - 1 if self.form == ROWS else 0
        said = (f"{row.label} {row.cells[column].text}" for row in self.rows)
        return f"{self.title}: {', '.join(said)}" if self.rows else self.title


class ChartModel(QAbstractTableModel):
    """A ChartData for views and screen readers."""

    def __init__(self, data: ChartData, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chart = data

    def show_data(self, data: ChartData) -> None:
        """Show another table."""
        self.beginResetModel()
        self.chart = data
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.chart.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.chart.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.chart.rows[index.row()].cells[index.column()].text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.chart.spoken(index.row(), index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            middle = Qt.AlignmentFlag.AlignVCenter
            return int(middle | Qt.AlignmentFlag.AlignLeft)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.chart.columns[section] if across else self.chart.rows[section].label
