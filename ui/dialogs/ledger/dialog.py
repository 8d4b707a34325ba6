"""The ledger of promises: what I owe and am owed, by when, kept in place."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.errors import AppError
from app.interviews.by_when import split_when
from app.interviews.ledger import Entry, counts_of, ledger
from app.interviews.promises import (
    MINE,
    THEIRS,
    add_promise,
    drop_promise,
    edit_promise,
    keep_promise,
    reopen_promise,
    turn_promise,
)
from ui.actions import Actions
from ui.dialogs.ledger.row import LedgerRow, tr
from ui.session import Session
from ui.system_keys import in_own_keys
from ui.theme import set_role
from ui.widgets.card import rule, text_label
from ui.widgets.chip import ChipRow
from ui.widgets.columns import scrolling
from ui.widgets.empty_state import EmptyState
from ui.widgets.person_field import PersonField
from ui.widgets.told import say_here, told_label

KINDS = ("promise", "person")
VIEWS = ("open", "mine", "theirs", "kept")
SHOWN = 150
"""Rows at once; more than that nobody keeps in view."""


class LedgerDialog(QDialog):
    """A window beside the main one. What is ticked stays where it is until the window is left."""

    person_wanted = Signal(int)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Promises"))
        self.setMinimumSize(620, 420)
        self.resize(820, 640)
        self._session = session
        self._entries: tuple[Entry, ...] = ()
        self._rows: dict[int, LedgerRow] = {}
        self._just_kept: set[int] = set()
        self._frames: list[QWidget] = []
        self._order: list[tuple[str, list[int]]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addLayout(self._add_line())
        self.fault = told_label(self)
        column.addWidget(self.fault)
        column.addWidget(self._lists(), 1)
        column.addLayout(self._foot(actions))
        self._connect()
        self.refresh()
        self.person.show_person(session.person_id)
        start = self.what if self.person.person_id is not None else self.person
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    # What it is made of.

    def _head(self) -> QHBoxLayout:
        self.views = ChipRow(self)
        self.views.setAccessibleName(tr("Which promises"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(text_label(tr("Promises"), "h1", self))
        row.addWidget(self.views, 1)
        return row

    def _add_line(self) -> QHBoxLayout:
        self.whose = QComboBox(self)
        self.whose.addItem(tr("I promised"), MINE)
        self.whose.addItem(tr("They promised"), THEIRS)
        self.whose.setAccessibleName(tr("Who promised"))
        self.person = PersonField(self._session, tr("Who"), self)
        self.what = QLineEdit(self)
        self.what.setPlaceholderText(tr("What, and by Friday"))
        self.what.setAccessibleName(tr("What was promised, and by when"))
        self.add = QPushButton(tr("Add"), self)
        set_role(self.add, "primary")
        self.add.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.whose)
        row.addWidget(self.person, 2)
        row.addWidget(self.what, 3)
        row.addWidget(self.add)
        return row

    def _lists(self) -> QWidget:
        inner = QWidget(self)
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        self.nothing = EmptyState("", "", None, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(scrolling(inner, self))
        return self.stack

    def _foot(self, actions: Actions) -> QHBoxLayout:
        undo = actions.button("undo", self, "link")
        undo.setAutoDefault(False)
        keys = in_own_keys(tr("Up and Down move, Ctrl+Return keeps, Delete on the tick takes out"))
        row = QHBoxLayout()
        row.addWidget(undo)
        row.addStretch(1)
        row.addWidget(text_label(keys, "small", self))
        return row

    def _connect(self) -> None:
        self.views.chosen.connect(self._on_view)
        self.what.returnPressed.connect(self._on_add)
        self.person.returnPressed.connect(self.what.setFocus)
        self.person.picked.connect(self._on_picked)
        self.add.clicked.connect(self._on_add)
        self._session.changed.connect(self._on_changed)
        for keys, slot in (
            (QKeySequence.StandardKey.Undo, self._session.undo),
            (QKeySequence.StandardKey.Redo, self._session.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # Showing.

    @property
    def view(self) -> str:
        """Which promises are shown: one of VIEWS."""
        return self.views.current or "open"

    @property
    def rows(self) -> list[LedgerRow]:
        """The rows from the top down."""
        return list(self._rows.values())

    def refresh(self) -> None:
        """Read the promises again; the cursor stays in its row."""
        self._entries = ledger(self._session.store, self._session.clock)
        self._show_views()
        groups = [(title, found[:SHOWN]) for title, found in self._groups() if found]
        order = [(title, [entry.promise.id for entry in found]) for title, found in groups]
        if order == self._order:
            for entry in (entry for _, found in groups for entry in found):
                self._rows[entry.promise.id].show_entry(entry)
        else:
            self._order = order
            self._show_groups(groups)
        empty = not groups
        self.stack.setCurrentIndex(0 if empty else 1)
        if empty:
            self._show_nothing()

    def _show_views(self) -> None:
        counts = counts_of(self._entries)
        names = {
            "open": tr("Open {count}"),
            "mine": tr("I owe {count}"),
            "theirs": tr("I am owed {count}"),
            "kept": tr("Kept {count}"),
        }
        texts = [(view, names[view].format(count=counts[view])) for view in VIEWS]
        if self.views.chips:
            self.views.set_texts(texts)
        else:
            self.views.set_chips(texts)
            self.views.choose("open")

    def _groups(self) -> list[tuple[str, list[Entry]]]:
        if self.view == "kept":
            return [(tr("Kept"), [entry for entry in self._entries if not entry.is_open])]
        shown = [e for e in self._entries if e.is_open or e.promise.id in self._just_kept]
        shown.sort(key=lambda e: (e.promise.due_on or date.max, e.promise.id))
        mine = (tr("I owe"), [entry for entry in shown if entry.is_mine])
        theirs = (tr("I am owed"), [entry for entry in shown if not entry.is_mine])
        return [group for name, group in (("mine", mine), ("theirs", theirs)) if self._has(name)]

    def _has(self, name: str) -> bool:
        return self.view in ("open", name)

    def _show_groups(self, groups: Sequence[tuple[str, list[Entry]]]) -> None:
        wanted = {entry.promise.id: entry for _, found in groups for entry in found}
        focused = self._focused()
        # A row that moves to another place loses the cursor, which would save half a word.
        for row in self.rows:
            row.hold(True)
        before = self._rows
        self._rows = {who: before.get(who) or self._row(entry) for who, entry in wanted.items()}
        for row in self._rows.values():
            row.setParent(self)
        for frame in self._frames:
            self._list.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        while self._list.takeAt(0) is not None:
            pass
        self._frames = [self._group(title, found) for title, found in groups]
        for frame in self._frames:
            self._list.addWidget(frame)
        self._list.addStretch(1)
        for gone in set(before) - set(self._rows):
            before[gone].hide()
            before[gone].deleteLater()
        for row in self.rows:
            row.hold(False)
        if focused and focused[0] in self._rows:
            self._rows[focused[0]].fields[focused[1]].setFocus()

    def _group(self, title: str, found: Sequence[Entry]) -> QWidget:
        group = QWidget(self)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(title, "h2", group))
        card = QFrame(group)
        set_role(card, "card")
        card.setAccessibleName(title)
        lines = QVBoxLayout(card)
        lines.setContentsMargins(1, 1, 1, 1)
        lines.setSpacing(0)
        for place, entry in enumerate(found):
            if place:
                lines.addWidget(rule(card))
            row = self._rows[entry.promise.id]
            lines.addWidget(row)
            row.show_entry(entry)
            row.show()
        column.addWidget(card)
        return group

    def _row(self, entry: Entry) -> LedgerRow:
        row = LedgerRow(entry, self._session.clock, self)
        row.kept.connect(self._on_kept)
        row.edited.connect(self._on_edited)
        row.turned.connect(self._on_turned)
        row.dropped.connect(self._on_dropped)
        row.person_wanted.connect(self.person_wanted)
        row.refused.connect(self._on_refused)
        row.moved.connect(self._on_moved)
        return row

    def _focused(self) -> tuple[int, str] | None:
        for who, row in self._rows.items():
            if name := row.field_in_hand():
                return who, name
        return None

    def _show_nothing(self) -> None:
        heading, line = {
            "open": (
                tr("Nothing is open"),
                tr("What you and others promise in a talk stands here, the next one first."),
            ),
            "mine": (tr("You owe nothing"), tr("Add above what you promised to somebody.")),
            "theirs": (
                tr("Nobody owes you anything"),
                tr("Add above what somebody promised you."),
            ),
            "kept": (tr("Nothing kept yet"), tr("What is ticked off comes here.")),
        }[self.view]
        self.nothing.set_words(heading, line)

    # What the person does.

    def _on_view(self, _view: str) -> None:
        self._flush()
        self._just_kept.clear()
        self.refresh()

    def _on_picked(self, _person_id: int) -> None:
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        person_id = self.person.person_id
        if person_id is None:
            self._show_fault(tr("Say who: type a name and choose one of those that are offered."))
            self.person.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        words, day = split_when(self.what.text(), self._session.clock.today())
        self._session.write(
            add_promise,
            person_id,
            self.whose.currentData(),
            words,
            day,
            on_done=self._on_added,
            on_error=self._on_fault,
        )

    def _on_added(self, _result: tuple[int, Changes]) -> None:
        self.fault.hide()
        self.what.clear()

    def _on_kept(self, promise_id: int, on: bool) -> None:
        if on:
            self._just_kept.add(promise_id)
        self._session.write(keep_promise if on else reopen_promise, promise_id)

    def _on_edited(self, promise_id: int, words: str, due_on: date | None) -> None:
        self.fault.hide()
        self._session.write(edit_promise, promise_id, words, due_on)

    def _on_turned(self, promise_id: int) -> None:
        entry = self._rows[promise_id].entry
        self._session.write(turn_promise, promise_id, THEIRS if entry.is_mine else MINE)

    def _on_dropped(self, promise_id: int) -> None:
        self._session.write(drop_promise, promise_id)

    def _on_moved(self, row: LedgerRow, field: str, step: int) -> None:
        rows = self.rows
        place = rows.index(row) + step
        if 0 <= place < len(rows):
            rows[place].fields[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_refused(self, code: str, text: str) -> None:
        self._show_fault(AppError(code, text=text).message)

    def _on_fault(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._show_fault(error.message)
        else:
            self._session.report(error)

    def _show_fault(self, text: str) -> None:
        say_here(self.fault, text)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self.refresh()

    def _flush(self) -> None:
        for row in self.rows:
            row.flush()

    def done(self, result: int) -> None:
        """Save what is being typed, then close."""
        self._flush()
        super().done(result)
