"""The dream list: what one dreams of on the left, who is there on the right."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
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
from app.research.targets import (
    TargetPeople,
    add_target,
    all_targets,
    edit_target,
    move_target,
    names_known,
    people_of_targets,
    remove_target,
)
from ui.actions import Actions
from ui.dialogs.dream_list.target_list import TargetModel, TargetView, tr
from ui.dialogs.dream_list.who_is_there import WhoIsThere
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.chip import ChipRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.offers import offer
from ui.widgets.told import say_here, told_label

KINDS = ("target", "person", "position", "event")
LEFT = 350


class DreamList(QDialog):
    """Keeps the dreams in order; everything can be undone."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Dream list"))
        self.resize(900, 600)
        self._session = session
        self._people: Mapping[int, TargetPeople] = {}
        self._wanted: int | None = None
        self.model = TargetModel(self)
        self.view = TargetView(self.model, self)
        self.view.setAccessibleName(tr("Dreams, the dearest first"))
        self.there = WhoIsThere(session, self)
        self.nothing = EmptyState(
            tr("What do you dream of?"),
            tr("Type a company on the left. You see who of your people is there."),
            None,
            self,
        )
        self.right = QStackedWidget(self)
        self.right.addWidget(self.nothing)
        self.right.addWidget(self.there)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left(actions))
        row.addWidget(self.right, 1)
        self._connect()
        self.refresh()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self, actions: Actions) -> QWidget:
        left = QFrame(self)
        left.setFixedWidth(LEFT)
        set_role(left, "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QVBoxLayout()
        head.setContentsMargins(16, 20, 16, 12)
        head.setSpacing(10)
        head.addWidget(text_label(tr("Dream list"), "h1", left))
        self.kinds = ChipRow(left)
        self.kinds.setAccessibleName(tr("Companies or titles"))
        head.addWidget(self.kinds)
        self.add = QLineEdit(left)
        self.names = QStringListModel(self)
        self.button = QPushButton(tr("Add"), left)
        self.button.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.add, 1)
        line.addWidget(self.button)
        head.addLayout(line)
        self.fault = told_label(left)
        head.addWidget(self.fault)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        undo = actions.button("undo", left, "link")
        undo.setAutoDefault(False)
        self.remove = QPushButton(tr("Take off"), left)
        self.remove.setAutoDefault(False)
        foot.addWidget(undo, 1)
        foot.addWidget(self.remove)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        return left

    def _offer_names(self) -> None:
        """Offer what one's people have while a name is typed; choosing one adds it."""
        completer = offer(self.add, self.names)
        # The name is put into the field after this signal: it is added only then.
        completer.activated.connect(self._on_add, Qt.ConnectionType.QueuedConnection)

    def _connect(self) -> None:
        self._offer_names()
        self.kinds.chosen.connect(self._on_kind)
        self.add.returnPressed.connect(self._on_return)
        self.button.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove_pressed)
        self.view.removed.connect(self._on_removed)
        self.view.shifted.connect(self._on_moved)
        self.model.moved.connect(self._on_moved)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.there.edited.connect(self._on_edited)
        self.there.person_wanted.connect(self._on_person_wanted)
        self._session.changed.connect(self._on_changed)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._session.undo)

    @property
    def kind(self) -> str:
        """Which dreams are shown: company or title."""
        return self.kinds.current or "company"

    def refresh(self) -> None:
        """Read the dreams again; who is there follows when it is known."""
        self._show()
        self._session.read_job(names_known, self.kind, on_done=self.names.setStringList)
        self._session.read_job(
            people_of_targets, on_done=self._on_people, label=tr("Looking who is there")
        )

    def _show(self) -> None:
        targets = all_targets(self._session.store)
        self._show_kinds(
            sum(t.kind == "company" for t in targets), sum(t.kind == "title" for t in targets)
        )
        held = self._wanted or (self.view.target.id if self.view.target else None)
        self.model.show_targets([t for t in targets if t.kind == self.kind], self._people)
        if self.model.targets:
            self.view.select_target(held)
        self._wanted = None
        self._show_target()

    def _show_kinds(self, companies: int, titles: int) -> None:
        texts = [
            ("company", f"{tr('Companies')} {companies or ''}".strip()),
            ("title", f"{tr('Titles')} {titles or ''}".strip()),
        ]
        if self.kinds.chips:
            self.kinds.set_texts(texts)
        else:
            self.kinds.set_chips(texts)
            self.kinds.choose("company")
        company = self.kind == "company"
        words = tr("A company you dream of") if company else tr("A title you dream of")
        self.add.setPlaceholderText(words)
        self.add.setAccessibleName(words)
        line = tr("Type a company on the left. You see who of your people is there.")
        other = tr("Type a title on the left. You see who of your people has it.")
        self.nothing.set_words(tr("What do you dream of?"), line if company else other)

    def _show_target(self) -> None:
        target = self.view.target
        self.right.setCurrentWidget(self.there if target else self.nothing)
        self.remove.setEnabled(target is not None)
        self.there.show_target(target, self._people.get(target.id) if target else None)

    def _on_people(self, people: Mapping[int, TargetPeople]) -> None:
        self._people = people
        self._show()

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_target()

    def _on_kind(self, _kind: str) -> None:
        self.there.flush()
        self.refresh()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self.refresh()

    # What the person does.

    def _on_return(self) -> None:
        popup = self.add.completer().popup()
        if not (popup.isVisible() and popup.currentIndex().isValid()):
            self._on_add()

    def _on_add(self) -> None:
        self._session.write(
            add_target, self.kind, self.add.text(), on_done=self._on_added, on_error=self._on_fault
        )

    def _on_added(self, result: tuple[int, Changes]) -> None:
        self.fault.hide()
        self.add.clear()
        self.view.select_target(result[0])

    def _on_edited(self, target_id: int, field: str, value: str) -> None:
        self._session.write(
            edit_target, target_id, field, value, on_done=self._on_kept, on_error=self._on_fault
        )

    def _on_moved(self, target_id: int, place: int) -> None:
        self._wanted = target_id
        self._session.write(move_target, target_id, place)

    def _on_remove_pressed(self) -> None:
        if self.view.target is not None:
            self._on_removed(self.view.target.id)

    def _on_removed(self, target_id: int) -> None:
        self._session.write(remove_target, target_id)

    def _on_person_wanted(self, person_id: int) -> None:
        self.accept()
        self._session.open_tab("contacts", person_id)

    def _on_kept(self, _changes: Changes) -> None:
        self.fault.hide()

    def _on_fault(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._session.report(error)
            return
        say_here(self.fault, error.message)
