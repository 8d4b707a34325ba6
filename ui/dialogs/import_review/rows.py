"""The rows of an import review: who is new, changed, in a new job, and what is left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from app.imports.between import PersonWords
from app.imports.compare import ChangedPerson, Known, NewPerson, SkippedRow
from app.imports.match import NOT_KNOWN, BookFill, Offered
from app.imports.plan import ImportPlan
from app.language import counted, in_row
from app.store.db import Store
from ui import theme
from ui.dates import day_words
from ui.dialogs.import_review.words import own_lines
from ui.mirror import isolated, placed, reads_left
from ui.widgets.chip import chip_size, paint_chip

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
KINDS = ("new", "job", "changed", "offered", "between", "own", "left_out")
FIXED = ("between", "own", "left_out")
"""Kinds whose rows cannot be unticked: they come with the people, or do not come at all."""
HEIGHT = 40
NAME_WIDTH = 190
Index = QModelIndex | QPersistentModelIndex


def tr(text: str) -> str:
    """Translate a text of the review."""
    return QCoreApplication.translate("ImportRows", text)


@dataclass(frozen=True)
class ReviewRow:
    """One line of the review. A row without a key cannot be left out: it is already."""

    key: int | None
    name: str
    before: str = ""
    after: str = ""
    chip: str = ""

    def spoken(self) -> str:
        """Return what a screen reader says for the row."""
        change = f"{self.before} → {self.after}" if self.before else self.after
        return in_row(self.name, change, self.chip)


AnyRow = NewPerson | ChangedPerson | BookFill | Offered | SkippedRow | PersonWords | ReviewRow
Choosable = NewPerson | ChangedPerson | BookFill | Offered


class ReviewRows(QAbstractListModel):
    """The rows of one kind at a time; `excluded` holds the keys that were unticked.

    Those whom address books offer are unticked at first; `picked` holds the keys that were ticked.
    """

    excluded_changed = Signal()

    def __init__(self, plan: ImportPlan, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.kind = "new"
        self.excluded: set[int] = set()
        self.picked: set[int] = set()
        self._store = store
        self._new = {-1 - person.key: person.person.name for person in plan.new}
        self._people: dict[str, Sequence[AnyRow]] = {
            "new": plan.new,
            "job": plan.new_jobs,
            "changed": [*(p for p in plan.changed if not p.new_job), *plan.fills],
            "offered": plan.offered,
            "between": plan.between.people,
            "own": [ReviewRow(None, kind, "", text) for kind, text in own_lines(plan.own)],
            "left_out": [row for row in plan.skipped if row.reason != NOT_KNOWN],
        }

    @property
    def chosen(self) -> int:
        """How many people would be written."""
        plan = self.plan
        offered = len(plan.new) + len(plan.changed) + len(plan.fills)
        return offered - len(self.excluded) + len(self.picked)

    def count(self, kind: str) -> int:
        """Return how many rows a kind has."""
        return len(self._people[kind])

    def show_kind(self, kind: str) -> None:
        """Show one of KINDS."""
        self.beginResetModel()
        self.kind = kind
        self.endResetModel()

    def keys(self) -> list[int]:
        """Return the keys of the rows that are shown."""
        people = self._people[self.kind]
        return [p.key for p in people if isinstance(p, Choosable)]

    def set_all(self, wanted: bool) -> None:
        """Tick or untick every row that is shown."""
        for key in self.keys():
            self._tick(key, wanted)
        self._tell(0, self.rowCount() - 1)

    def is_ticked(self, key: int) -> bool:
        """Whether a row would be written."""
        return key in self.picked if self.kind == "offered" else key not in self.excluded

    def _tick(self, key: int, wanted: bool) -> None:
        listed = self.picked if self.kind == "offered" else self.excluded
        if wanted == (self.kind == "offered"):
            listed.add(key)
        else:
            listed.discard(key)

    def row(self, place: int) -> ReviewRow:
        """Return what a row shows."""
        person = self._people[self.kind][place]
        if isinstance(person, NewPerson):
            return ReviewRow(person.key, person.person.name, "", _job(person.person))
        if isinstance(person, ChangedPerson):
            return self._changed_row(person)
        if isinstance(person, BookFill):
            added = (f"{field_words(c.field)} {isolated(c.after)}" for c in person.changes)
            return ReviewRow(person.key, person.name, "", " · ".join(added))
        if isinstance(person, Offered):
            entry = person.entry
            told = (entry.position, entry.company, *entry.emails, *map(isolated, entry.phones))
            return ReviewRow(person.key, entry.name, "", " · ".join(filter(None, told)))
        if isinstance(person, PersonWords):
            return self._words_row(person)
        if isinstance(person, ReviewRow):
            return person
        where = tr("line {number}").format(number=person.line)
        return ReviewRow(None, person.text or where, "", reason_words(person.reason), where)

    def _changed_row(self, person: ChangedPerson) -> ReviewRow:
        name = person.after.name
        if person.new_job:
            known = self._store.sql(
                "SELECT 1 FROM event WHERE person_id = ? LIMIT 1", (person.before.id,)
            )
            chip = tr("a reason to write") if known else ""
            return ReviewRow(person.key, name, _job(person.before), _job(person.after), chip)
        changes = person.changes
        before = in_row(*(change.before for change in changes))
        after = in_row(*(change.after for change in changes))
        return ReviewRow(person.key, name, before, after)

    def _words_row(self, person: PersonWords) -> ReviewRow:
        name = self._new.get(person.person, "")
        if person.person > 0:
            sql = "SELECT trim(first_name || ' ' || last_name) FROM person WHERE id = ?"
            name = str(next(iter(self._store.sql(sql, (person.person,))), ("",))[0])
        last = day_words(self._store.clock, person.last_at)
        words = counted("1, on {day}", "{n}, the last on {day}", person.words, day=last)
        return ReviewRow(None, name, "", words)

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))
        self.excluded_changed.emit()

    # QAbstractListModel.

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._people[self.kind])

    def flags(self, index: Index) -> Qt.ItemFlag:
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown if self.kind in FIXED else shown | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.CheckStateRole and row.key is not None:
            return Qt.CheckState.Checked if self.is_ticked(row.key) else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        key = self.row(index.row()).key
        if role != Qt.ItemDataRole.CheckStateRole or key is None:
            return False
        self._tick(key, Qt.CheckState(value) == Qt.CheckState.Checked)
        self._tell(index.row(), index.row())
        return True


class ReviewDelegate(QStyledItemDelegate):
    """Paints tick, name, before → after, and a chip; click or Space ticks."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, max(HEIGHT, theme.metrics().height() + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        bottom = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(bottom, theme.color("line"))
        left = rect.left() + 14
        if row.key is not None:
            self._tick(painter, option, index, QRect(left, rect.top(), 18, rect.height()))
            left += 30
        right = self._chip(painter, rect, row.chip)
        left = self._words(painter, rect, left, left + NAME_WIDTH, row.name, bold=True)
        self._change(painter, rect, left + 10, right, row)
        painter.restore()

    def _tick(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        box = QStyleOptionButton()
        place = QRect(rect.left(), rect.center().y() - 8, 16, 16)
        box.rect = placed(option.rect, place)  # type: ignore[attr-defined]
        checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        on = QStyle.StateFlag.State_On if checked else QStyle.StateFlag.State_Off
        box.state = on | QStyle.StateFlag.State_Enabled  # type: ignore[attr-defined]
        style: QStyle = option.widget.style()  # type: ignore[attr-defined]
        kind = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        style.drawPrimitive(kind, box, painter, option.widget)  # type: ignore[attr-defined]

    def _chip(self, painter: QPainter, rect: QRect, text: str) -> int:
        edge = rect.right() - 14
        if not text:
            return edge
        tone = "accent" if text == tr("a reason to write") else "plain"
        size = chip_size(text, tone)
        top = rect.center().y() - size.height() / 2
        box = QRectF(edge - size.width(), top, size.width(), size.height())
        paint_chip(painter, placed(QRectF(rect), box), text, tone)
        return int(box.left()) - 8

    def _change(
        self, painter: QPainter, rect: QRect, left: int, right: int, row: ReviewRow
    ) -> None:
        if row.before:
            middle = left + (right - left) // 2
            left = self._words(painter, rect, left, middle, row.before, struck=True)
            left = self._words(painter, rect, left + 8, right, "←" if reads_left() else "→") + 8
        self._words(painter, rect, left, right, row.after)

    def _words(
        self,
        painter: QPainter,
        rect: QRect,
        left: int,
        right: int,
        text: str,
        *,
        bold: bool = False,
        struck: bool = False,
    ) -> int:
        """Write a text; return where it ends (for a name: where its column ends)."""
        font: QFont = theme.font(semibold=bold)
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(theme.color("muted" if struck else "ink"))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, right - left))
        room = placed(rect, QRect(left, rect.top(), max(0, right - left), rect.height()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return right if bold else left + metrics.horizontalAdvance(shown)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        clicked = event.type() == QEvent.Type.MouseButtonRelease
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or not (pressed or clicked):
            return False
        turned = (
            Qt.CheckState.Unchecked if state == Qt.CheckState.Checked else Qt.CheckState.Checked
        )
        return model.setData(index, turned, Qt.ItemDataRole.CheckStateRole)


def _job(person: Known) -> str:
    return in_row(person.position, person.company)


def field_words(field: str) -> str:
    """Return what an address book adds, in words."""
    return {
        "email": tr("e-mail"),
        "phone": tr("phone"),
        "company": tr("company"),
        "position": tr("title"),
        "website": tr("website"),
        "location": tr("place"),
        "url": tr("profile"),
        "birthday": tr("birthday"),
    }.get(field, field)


def book_words(kind: str) -> str:
    """Return what a table or an address book is, in words."""
    return {
        "vcard": tr("vCards"),
        "google_csv": tr("Google contacts"),
        "outlook_csv": tr("Outlook contacts"),
        "yahoo_csv": tr("Yahoo contacts"),
        "imported_contacts": tr("LinkedIn's copy of your address books"),
    }.get(kind, tr("Connections"))


def reason_words(reason: str) -> str:
    """Return why a row is left out, in words."""
    return {
        "hidden_member": tr("Hides their name in exports"),
        "no_name": tr("Has no name"),
        "blank_row": tr("An empty row"),
        "duplicate": tr("Stands in the file twice"),
        "forgotten": tr("Is to stay forgotten"),
        "not_known": tr("Is nobody here"),
        "not_a_person": tr("A group of people, no person"),
    }.get(reason, reason)


def warning_words(code: str, n: int) -> str:
    """Return what was odd in a file, counted, in words."""
    return {
        "unterminated_quote": counted(
            "1 row with a quotation mark that never ends",
            "{n} rows with a quotation mark that never ends",
            n,
        ),
        "bad_email": counted(
            "1 e-mail address that cannot be right; it was left blank",
            "{n} e-mail addresses that cannot be right; they were left blank",
            n,
        ),
        "bad_date": counted(
            "1 date that cannot be read; it was left blank",
            "{n} dates that cannot be read; they were left blank",
            n,
        ),
        "short_row": counted("1 row with too few cells", "{n} rows with too few cells", n),
        "long_row": counted("1 row with too many cells", "{n} rows with too many cells", n),
        "unsafe_entry_ignored": counted(
            "1 file in the zip that points outside it; it was not read",
            "{n} files in the zip that point outside it; they were not read",
            n,
        ),
        "no_connections_file": counted(
            "1 file without any connections in it",
            "{n} files without any connections in them",
            n,
        ),
    }.get(code) or f"{QLocale().toString(n)} {code}"
