"""What every tab promises the window."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.changes import Changes
from ui.actions import Actions
from ui.session import Session
from ui.widgets.aside import Aside


class Tab(QWidget):
    """One tab. It loads when first shown; while hidden it only notes that it is stale.

    A subclass sets NAME, TITLE and KINDS and overrides `reload`, `apply_changes`, `show_person`.
    It builds its widgets in `__init__` after `super().__init__(...)`, and binds its actions there.
    """

    NAME: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    KINDS: ClassVar[frozenset[str]] = frozenset()
    """The tables whose changes concern this tab."""

    count_changed = Signal(int)
    """How many things wait here; the window shows it beside the title."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.actions_ = actions
        self.aside: Aside | None = None
        """The column that a narrow window folds away."""
        self._stale = True
        self._shown_person: int | None = None
        session.changed.connect(self._on_changed)
        session.person_changed.connect(self._on_person_changed)

    def reload(self) -> None:
        """Show everything afresh; called when the tab is shown stale."""
        raise NotImplementedError

    def apply_changes(self, changes: Changes) -> None:
        """Refresh what these changes touch; called while visible. The default reloads."""
        self.reload()

    def show_person(self, person_id: int | None) -> None:
        """Show this person; called while visible, after `reload`."""

    def home(self) -> QWidget | None:
        """Where the keyboard is when the tab is first shown; None leaves it to Qt."""
        return None

    def selected_ids(self) -> list[int]:
        """The people chosen in this tab's list; none where it has no list of people."""
        return []

    def listed_ids(self) -> Sequence[int]:
        """The people this tab's list shows."""
        return ()

    @property
    def is_stale(self) -> bool:
        """Whether something changed since the tab last loaded."""
        return self._stale

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Before the first picture nothing is read; the window asks again right after it.
        if self.session.is_shown:
            self.freshen()

    def freshen(self) -> None:
        """Load what is stale and show the person in hand."""
        loaded = self._stale
        if self._stale:
            self._stale = False
            self.reload()
        if loaded or self._shown_person != self.session.person_id:
            self._shown_person = self.session.person_id
            self.show_person(self._shown_person)

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches(*self.KINDS):
            return
        if self.isVisible():
            self.apply_changes(changes)
        else:
            self._stale = True

    def _on_person_changed(self, person_id: int | None) -> None:
        if self.isVisible() and self._shown_person != person_id:
            self._shown_person = person_id
            self.show_person(person_id)
