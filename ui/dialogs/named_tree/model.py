"""The lines of who named whom as a model for a tree, and as a report for paper."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.interviews.named_tree import NamedLine
from app.language import counted, in_row
from ui.delegates.person import CELL_ROLE, PersonCell
from ui.report import DEEPEST, Branch, Report, Words
from ui.stages import stage_words

Index = QModelIndex | QPersistentModelIndex
NEAR = 3
"""So many names above a line are said where its branch goes on on another page."""
LINE_ROLE = int(Qt.ItemDataRole.UserRole)


def tr(text: str) -> str:
    """Translate a text of the tree."""
    return QCoreApplication.translate("NamedTree", text)


def line_words(line: NamedLine) -> str:
    """Return what stands under a name: the job, what the name was given for, where it goes on."""
    if line.person_id is None:
        parts = [tr("nobody here yet"), line.note]
    else:
        again = tr("their own branch stands elsewhere") if line.again else ""
        parts = [line.job, line.note, again]
    return " · ".join(part for part in parts if part)


def cell_of(line: NamedLine) -> PersonCell:
    """Return how a line is shown."""
    return PersonCell(line.name, line_words(line), stage_words(line.stage) if line.stage else "")


class NamedModel(QAbstractItemModel):
    """A tree over the flat lines: the id of an index is the place of its line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[NamedLine, ...] = ()
        self._below: dict[int, list[int]] = {}
        self._row: list[int] = []

    def show_lines(self, lines: Sequence[NamedLine]) -> None:
        """Show these lines, each after the line above it."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self._below = {}
        self._row = []
        for line in self.lines:
            siblings = self._below.setdefault(line.parent, [])
            self._row.append(len(siblings))
            siblings.append(line.place)
        self.endResetModel()

    def line_at(self, index: Index) -> NamedLine | None:
        """The line of an index."""
        return self.lines[index.internalId()] if index.isValid() else None

    def index_of(self, place: int) -> QModelIndex:
        """The index of the line at this place."""
        return self.createIndex(self._row[place], 0, place)

    def above(self, line: NamedLine) -> NamedLine | None:
        """Who gave this name."""
        return self.lines[line.parent] if line.parent >= 0 else None

    def _place(self, index: Index) -> int:
        return int(index.internalId()) if index.isValid() else -1

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        below = self._below.get(self._place(parent), [])
        if column != 0 or not 0 <= row < len(below):
            return QModelIndex()
        return self.createIndex(row, 0, below[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        line = self.line_at(index)
        if line is None or line.parent < 0:
            return QModelIndex()
        return self.index_of(line.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return len(self._below.get(self._place(parent), ()))

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == LINE_ROLE:
            return line
        if role == CELL_ROLE:
            return cell_of(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(line)
        return None

    def spoken(self, line: NamedLine) -> str:
        """A line for a screen reader: who, by whom, and how many names they gave."""
        giver, given = self.above(line), len(self._below.get(line.place, ()))
        parts = [cell_of(line).spoken()]
        if giver is not None:
            parts.append(tr("named by {name}").format(name=giver.name))
        if given:
            parts.append(counted("named {n}", "named {n}", given))
        return in_row(*parts)


def tree_report(lines: Sequence[NamedLine], subtitle: str) -> Report:
    """The whole tree for paper."""
    last = _last_children(lines)
    paths: list[tuple[str, ...]] = []
    rails: list[tuple[bool, ...]] = []
    blocks: list[Branch | Words] = []
    for line in lines:
        above = line.parent
        paths.append((*paths[above], lines[above].name)[-NEAR:] if above >= 0 else ())
        # A rail stands at every level whose branch goes on below this line.
        goes_on = (*rails[above], not last[above]) if above >= 0 else ()
        rails.append(goes_on[: DEEPEST + 1])
        stage = stage_words(line.stage) if line.stage else ""
        words = " · ".join(filter(None, (line_words(line), stage)))
        shown = rails[-1][1:]
        branch = Branch(line.depth, line.name, words, paths[-1], shown, last[line.place])
        blocks.append(branch)
    return Report(tr("Who named whom"), subtitle, tuple(blocks) or (Words(tr("No names yet.")),))


def _last_children(lines: Sequence[NamedLine]) -> list[bool]:
    """For each line, whether it is the last one under its giver."""
    newest: dict[int, int] = {}
    for line in lines:
        newest[line.parent] = line.place
    return [newest[line.parent] == line.place for line in lines]
