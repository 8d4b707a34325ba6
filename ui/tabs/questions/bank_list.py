"""The bank of questions by topic, with a button to add each to the sheet."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.questions.bank import Question, bank, by_topic, search
from app.questions.facts import answers_on_file
from app.questions.sheets import SheetView
from ui import theme
from ui.session import Session
from ui.widgets.chip import chip_size, paint_chip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
PAD = 14
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def tr(text: str) -> str:
    """Translate a text of the bank."""
    return QCoreApplication.translate("Bank", text)


def topic_words(topic: str) -> str:
    """Return the name of a topic."""
    return {
        "industry": tr("Industry"),
        "company": tr("Company"),
        "culture": tr("Culture"),
        "role": tr("Job"),
        "skills": tr("Skills"),
        "pay": tr("Pay"),
        "life": tr("Life"),
        "path": tr("Career path"),
        "entry": tr("Getting in"),
        "advice": tr("Advice"),
        "resources": tr("Sources"),
        "referral": tr("Whom else"),
        "rapport": tr("Getting to know each other"),
        "own": tr("My own"),
    }.get(topic, topic)


@dataclass(frozen=True)
class BankRow:
    """A heading (no question), or a question and how it stands to the sheet."""

    heading: str = ""
    question: Question | None = None
    on_sheet: bool = False
    remark: str = ""

    @property
    def can_add(self) -> bool:
        """Whether the question can be put on the sheet."""
        found = self.question
        return found is not None and not self.on_sheet and not found.is_research

    def spoken(self) -> str:
        """Return what a screen reader says for the row."""
        if self.question is None:
            return self.heading
        state = tr("on sheet") if self.on_sheet else ""
        return ", ".join(filter(None, (self.question.text, self.remark, state)))


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
        store = self._session.store
        found = bank(store)
        shown = search(found, text) if text.strip() else [q for q in found if q.group == group]
        told = answers_on_file(store, person_id) if person_id is not None else {}
        keys = sheet.keys if sheet else frozenset[str]()
        rows: list[BankRow] = []
        basic = [q for q in shown if q.basic and not text.strip()]
        if basic:
            rows.append(BankRow(heading=tr("To begin with")))
            rows += [self._row(question, told, keys) for question in basic]
        for topic, questions in by_topic(q for q in shown if q not in basic).items():
            rows.append(BankRow(heading=topic_words(topic)))
            rows += [self._row(question, told, keys) for question in questions]
        if [r.question for r in rows] == [r.question for r in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _row(self, question: Question, told: frozenset[str], keys: frozenset[str]) -> BankRow:
        remark = ""
        if question.is_research:
            remark = tr("The web answers it: look it up, then ask what it leaves out")
        elif question.key in told:
            remark = tr("Partly on file: ask what it leaves out")
        shown = question.plain if question.plain else question.text
        words = Question(**{**question.__dict__, "text": shown})
        return BankRow("", words, question.key in keys, remark)

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
    """Paints a question, a remark under it, and Add or "on sheet"; Add can be clicked."""

    added = Signal(str)
    """The key of the question to add."""

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
        high = theme.metrics().boundingRect(room, WRAP, row.question.text).height()
        if row.remark:
            small = theme.metrics(theme.SECONDARY)
            high += small.boundingRect(room, WRAP, row.remark).height() + 2
        return high

    def _text_width(self, width: int, row: BankRow) -> int:
        return width - 2 * PAD - self._chip_width(row) - 10

    def _chip_width(self, row: BankRow) -> int:
        if row.on_sheet:
            return chip_size(tr("on sheet"), "good").width()
        return theme.metrics().horizontalAdvance(tr("Add")) + 26 if row.can_add else 0

    def button_rect(self, rect: QRect, row: BankRow) -> QRect:
        """Return where Add stands in a row."""
        width = self._chip_width(row)
        high = theme.metrics().height() + 12
        return QRect(rect.right() - PAD - width, rect.center().y() - high // 2, width, high)

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
        room = QRect(rect.left() + PAD, rect.top() + spare, width, rect.height())
        painter.setFont(theme.font())
        painter.setPen(theme.color("muted" if row.remark else "ink"))
        used = painter.drawText(room, WRAP, row.question.text)
        if row.remark:
            room.setTop(used.bottom() + 2)
            painter.setFont(theme.font(theme.SECONDARY))
            painter.setPen(theme.color("warn"))
            painter.drawText(room, WRAP, row.remark)
        button = self.button_rect(rect, row)
        if row.on_sheet:
            size = chip_size(tr("on sheet"), "good")
            top = rect.center().y() - size.height() / 2
            chip = QRectF(rect.right() - PAD - size.width(), top, size.width(), size.height())
            paint_chip(painter, chip, tr("on sheet"), "good")
        elif row.can_add:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(
                QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS
            )
            painter.setPen(theme.color("ink"))
            painter.setFont(theme.font())
            painter.drawText(button, int(Qt.AlignmentFlag.AlignCenter), tr("Add"))

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
            if row.can_add and rect.contains(event.position().toPoint()):
                assert row.question is not None
                self.added.emit(row.question.key)
                return True
        return False


class BankView(QListView):
    """The list of the bank; Return or + adds the question under the cursor, Delete drops an own."""

    added = Signal(str)
    dropped = Signal(int)
    """The id of an own question that is to leave the bank."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        delegate = BankDelegate(self)
        delegate.added.connect(self.added)
        self.setItemDelegate(delegate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(ROW_ROLE)
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Plus)
        if event.key() in keys and isinstance(row, BankRow):
            if row.can_add and row.question is not None:
                self.added.emit(row.question.key)
            return
        if event.key() == Qt.Key.Key_Delete and isinstance(row, BankRow) and row.question:
            if row.question.own_id is not None:
                self.dropped.emit(row.question.own_id)
            return
        super().keyPressEvent(event)
