"""Who named whom: a tree to look at, to walk with the arrows, and to print."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPalette, QPen, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.interviews.named_tree import NamedLine, who_named_whom
from app.interviews.referrals import add_named
from app.language import counted
from ui import theme
from ui.actions import Actions
from ui.dates import weekday_words
from ui.delegates.person import PersonDelegate
from ui.dialogs.named_tree.model import NamedModel, tr, tree_report
from ui.mirror import reads_left
from ui.report import Report
from ui.session import Session
from ui.widgets.card import Card, text_label
from ui.widgets.empty_state import EmptyState
from ui.widgets.report_menu import ReportMenu

KINDS = ("referral", "person", "event")
OPENED = 12
"""Levels that are open at first; deeper ones open with Right."""


class TreeOfNames(QTreeView):
    """The view: arrows walk and open branches, Return shows the person, lines lead to the names."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # On some systems Return edits; here it always shows who is under the cursor.
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        super().initViewItemOption(option)
        # The ground left of a chosen name is that of the name.
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Highlight, theme.color("accent_soft"))
        option.palette = palette  # type: ignore[attr-defined]

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        step = self.indentation()
        if reads_left():
            # What is drawn from the left is turned over with its room.
            painter.save()
            painter.translate(rect.left() + rect.right() + 1, 0)
            painter.scale(-1, 1)
        self._draw_lines(painter, rect, index, step)
        if reads_left():
            painter.restore()
        super().drawBranches(painter, rect, index)

    def _draw_lines(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        step: int,
    ) -> None:
        x = rect.right() + 1 - step * 3 // 2
        middle = rect.center().y()
        painter.setPen(QPen(theme.color("scroll"), 1))
        if index.parent().isValid():
            end = rect.bottom() if self._goes_on(index) else middle
            painter.drawLine(x, rect.top(), x, end)
            own = step if self.model().rowCount(index) else 0
            painter.drawLine(x, middle, rect.right() - own + (4 if own else 0), middle)
        above = index.parent()
        while above.isValid() and above.parent().isValid() and x > rect.left():
            x -= step
            if self._goes_on(above):
                painter.drawLine(x, rect.top(), x, rect.bottom())
            above = above.parent()

    def _goes_on(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return index.sibling(index.row() + 1, 0).isValid()


class NamedTree(QDialog):
    """A window beside the main one."""

    person_wanted = Signal(int)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Who named whom"))
        self.setMinimumSize(560, 420)
        self.resize(760, 640)
        self._session = session
        self._closed: set[int] = set()
        self.model = NamedModel(self)
        self.view = self._view()
        card = Card("", self, padded=False)
        card.body.addWidget(self.view)
        self.nothing = EmptyState(
            tr("No names yet"),
            tr("Ask in every talk whom else to hear; the names you note are drawn here."),
            None,
            self,
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 14)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.stack, 1)
        column.addLayout(self._foot(actions))
        self._connect()
        self.refresh()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _view(self) -> TreeOfNames:
        view = TreeOfNames(self)
        view.setModel(self.model)
        view.setItemDelegate(PersonDelegate(view))
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setExpandsOnDoubleClick(False)
        view.setMouseTracking(True)
        view.setIndentation(26)
        view.setAccessibleName(tr("Who named whom"))
        view.setToolTip(tr("Double-click or Return shows the person in Contacts"))
        return view

    def _head(self) -> QHBoxLayout:
        self.count = text_label("", "muted", self)
        self.menu = ReportMenu(self._session, self.report, self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(text_label(tr("Who named whom"), "h1", self))
        row.addWidget(self.count, 1)
        row.addWidget(self.menu)
        return row

    def _foot(self, actions: Actions) -> QHBoxLayout:
        undo = actions.button("undo", self, "link")
        undo.setAutoDefault(False)
        self.open_all = QPushButton(tr("Open all"), self)
        self.close_all = QPushButton(tr("Close all"), self)
        self.add = QPushButton("", self)
        for button in (self.open_all, self.close_all, self.add):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(undo)
        row.addStretch(1)
        for button in (self.add, self.close_all, self.open_all):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.view.activated.connect(self._on_activated)
        self.view.collapsed.connect(self._on_collapsed)
        self.view.expanded.connect(self._on_expanded)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.open_all.clicked.connect(self.view.expandAll)
        self.close_all.clicked.connect(self.view.collapseAll)
        self.add.clicked.connect(self._on_add)
        self._session.changed.connect(self._on_changed)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._session.undo)

    # Showing.

    @property
    def current(self) -> NamedLine | None:
        """The line under the cursor."""
        return self.model.line_at(self.view.currentIndex())

    def refresh(self) -> None:
        """Read the names again; what was closed stays closed, the cursor stays in its line."""
        self._session.read_job(who_named_whom, on_done=self._on_read, label=tr("Reading names"))

    def _on_read(self, lines: tuple[NamedLine, ...]) -> None:
        held = self.current
        self.model.show_lines(lines)
        closed = set(self._closed)
        self.view.expandToDepth(OPENED)
        for line in lines:
            if line.person_id in closed and not line.again:
                self.view.setExpanded(self.model.index_of(line.place), False)
        self.stack.setCurrentIndex(1 if lines else 0)
        given = sum(line.referral_id is not None for line in lines)
        self.count.setText(counted("1 name", "{n} names", given) if lines else "")
        for widget in (self.menu, self.open_all, self.close_all):
            widget.setEnabled(bool(lines))
        self._hold(held)
        self._show_add()

    def _hold(self, held: NamedLine | None) -> None:
        """Put the cursor on the line it was on, as far as that is still there."""
        lines = self.model.lines
        key = (held.referral_id, held.person_id) if held else None
        same = next((li.place for li in lines if (li.referral_id, li.person_id) == key), None)
        if same is None and held is not None:
            same = next((li.place for li in lines if li.referral_id == held.referral_id), None)
        if lines:
            self.view.setCurrentIndex(self.model.index_of(same or 0))

    def report(self) -> Report:
        """The tree for paper."""
        day = weekday_words(self._session.clock.today(), "d MMMM yyyy")
        words = tr("{count}, on {day}").format(count=self.count.text(), day=day)
        return tree_report(self.model.lines, words)

    def _giver(self) -> NamedLine | None:
        """Who gave the name under the cursor, when that name is nobody here yet."""
        line = self.current
        return self.model.above(line) if line is not None and line.person_id is None else None

    def _show_add(self) -> None:
        giver = self._giver()
        self.add.setVisible(giver is not None)
        if giver is not None:
            self.add.setText(tr("Add whom {name} named").format(name=giver.name))

    # What the person does.

    def _on_activated(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is not None and line.person_id is not None:
            self.person_wanted.emit(line.person_id)
        elif line is not None:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        giver = self._giver()
        if giver is not None and giver.person_id is not None:
            self._session.write(add_named, giver.person_id)

    def _on_collapsed(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is not None and line.person_id is not None:
            self._closed.add(line.person_id)

    def _on_expanded(self, index: QModelIndex) -> None:
        line = self.model.line_at(index)
        if line is not None and line.person_id is not None:
            self._closed.discard(line.person_id)

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_add()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self.refresh()
