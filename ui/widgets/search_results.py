"""What the search field of the top bar found, as a list under it."""

from collections.abc import Sequence
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import theme
from ui.session import Session
from ui.theme import set_role
from ui.widgets.search_field import SearchField

HIT_ROLE = int(Qt.ItemDataRole.UserRole)
PAUSE = 90
"""Milliseconds of quiet before the store is asked."""
MOST = 8
"""Hits shown of each kind."""
KINDS = ("person", "research_note", "email", "answer", "message")


class Hit(Protocol):
    """What the search of the store returns."""

    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> int: ...
    @property
    def person_id(self) -> int | None: ...
    @property
    def title(self) -> str: ...
    @property
    def snippet(self) -> str: ...


class SearchResults(QFrame):
    """The found things under the field, grouped by kind; it lies on the window, not beside it."""

    picked = Signal(object)

    def __init__(self, session: Session, field: SearchField, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._field = field
        set_role(self, "card")
        self.list = QListWidget(self)
        set_role(self.list, "results")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setUniformItemSizes(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.search_now)
        field.textEdited.connect(self._on_text_edited)
        field.moved.connect(self._on_moved)
        field.left.connect(self.leave)
        field.returnPressed.connect(self._on_return_pressed)
        self.list.itemClicked.connect(self._on_item_clicked)
        self.hide()

    def search_now(self) -> None:
        """Ask the store for what the field holds and show it."""
        from app.store.search import search_everything

        self._pause.stop()
        text = self._field.text().strip()
        if not text:
            self.hide()
            return
        self.show_hits(search_everything(self._session.store, text, MOST))

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show these hits under a heading per kind."""
        self.list.clear()
        titles = {
            "person": self.tr("People"),
            "research_note": self.tr("Notes"),
            "email": self.tr("E-mails"),
            "answer": self.tr("Questions and answers"),
            "message": self.tr("Messages"),
        }
        for kind in KINDS:
            group = [hit for hit in hits if hit.kind == kind]
            if group:
                self._add_heading(titles[kind])
            for hit in group:
                self._add_hit(hit)
        if not hits:
            self._add_heading(self.tr("Nothing found"))
        self._select_row(self._next_row(-1, 1))
        self._place()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Close the list."""
        self._pause.stop()
        self.hide()

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font(theme.SECONDARY, semibold=True))

    def _add_hit(self, hit: Hit) -> None:
        snippet = " ".join(hit.snippet.split())
        lines = [line for line in (hit.title, snippet) if line]
        item = QListWidgetItem("\n".join(lines), self.list)
        item.setData(HIT_ROLE, hit)

    def _next_row(self, row: int, step: int) -> int:
        row += step
        while 0 <= row < self.list.count():
            if self.list.item(row).data(HIT_ROLE) is not None:
                return row
            row += step
        return -1

    def _select_row(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentRow(row)

    def _place(self) -> None:
        parent = cast(QWidget, self.parentWidget())
        width = max(360, self._field.width())
        below = self._field.mapTo(parent, QPoint(0, self._field.height() + 4))
        x = min(below.x() + self._field.width() - width, parent.width() - width - 8)
        rows = range(self.list.count())
        height = sum(self.list.sizeHintForRow(row) for row in rows) + 18
        room = parent.height() - below.y() - 24
        self.setGeometry(max(8, x), below.y(), width, max(48, min(height, room, 420)))

    def _on_text_edited(self) -> None:
        self._pause.start()

    def _on_moved(self, step: int) -> None:
        if not self.isVisible():
            self.search_now()
        else:
            self._select_row(self._next_row(self.list.currentRow(), step))

    def _on_return_pressed(self) -> None:
        if self._pause.isActive() or not self.isVisible():
            self.search_now()
        item = self.list.currentItem()
        if item is not None:
            self._pick(item)

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self._pick(item)

    def _pick(self, item: QListWidgetItem) -> None:
        hit = item.data(HIT_ROLE)
        if hit is not None:
            self.leave()
            self._field.clear()
            self.picked.emit(hit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
