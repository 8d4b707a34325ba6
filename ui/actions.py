"""Every action, declared once; menus, buttons, tooltips and the shortcut sheet come from here."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.changes import Changes
from ui import icons
from ui.action_specs import MENU_TITLES, PUT_ASIDE, SPECS, TAKE_BACK, ActionSpec, is_aside
from ui.jobs import call_if_alive
from ui.languages import quoted
from ui.session import TABS, Session
from ui.system_keys import keys_of
from ui.theme import set_role

ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""What macOS has in the menu of the program itself; everything else stays where it is named."""


def translated(text: str) -> str:
    """Return a text of the registry in the language of the window."""
    return QCoreApplication.translate("Actions", text) if text else ""


class Action(QAction):
    """A QAction that knows its spec and announces itself by id."""

    chosen = Signal(str)

    def __init__(self, spec: ActionSpec, parent: QObject) -> None:
        super().__init__(translated(spec.text), parent)
        self.spec = spec
        self.setObjectName(spec.id)
        self.setCheckable(spec.checkable)
        context = Qt.ShortcutContext
        self.setShortcutContext(context.WidgetShortcut if spec.local else context.WindowShortcut)
        self.setShortcuts(keys_of(spec.id, spec.shortcut))
        self.setMenuRole(ROLES.get(spec.id, QAction.MenuRole.NoRole))
        if spec.icon:
            self.setIcon(icons.icon(spec.icon))
        self._tell_tip()
        self.triggered.connect(self._on_triggered)

    @property
    def plain_text(self) -> str:
        """The text without the mark of its menu key."""
        return self.text().replace("&", "")

    def _tell_tip(self) -> None:
        tip = translated(self.spec.tip) or self.plain_text
        keys = self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{tip} ({keys})" if keys else tip)
        self.setStatusTip(translated(self.spec.tip))

    def _on_triggered(self) -> None:
        self.chosen.emit(self.spec.id)


class Actions(QObject):
    """All actions of one window, by id. What carries one out is bound by its tab or the window."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._window = parent
        self._actions: dict[str, Action] = {}
        self._slots: dict[str, Callable[[], object]] = {}
        for spec in SPECS:
            self.declare(spec)
        session.changed.connect(self._on_changed)
        session.person_changed.connect(self.refresh)
        self.refresh()

    def __getitem__(self, action_id: str) -> Action:
        return self._actions[action_id]

    def all(self) -> list[Action]:
        """Return every action in the order of its declaration."""
        return list(self._actions.values())

    def __contains__(self, action_id: object) -> bool:
        return action_id in self._actions

    def declare(self, spec: ActionSpec) -> Action:
        """Add an action a tab brings along; declaring the same id again returns the first."""
        if spec.id in self._actions:
            return self._actions[spec.id]
        action = Action(spec, self)
        action.chosen.connect(self.run)
        self._actions[spec.id] = action
        if not spec.local:
            self._window.addAction(action)
        self._refresh_one(action)
        return action

    def bind(self, action_id: str, slot: Callable[[], object]) -> None:
        """Say what carries an action out; the last one bound is asked."""
        self._slots[action_id] = slot

    def is_bound(self, action_id: str) -> bool:
        """Whether somebody carries this action out already."""
        return action_id in self._slots

    def run(self, action_id: str) -> None:
        """Carry an action out by id, opening its tab first."""
        action = self._actions[action_id]
        if not action.isEnabled() or (self.session.is_locked and action_id != "quit"):
            return
        if action.spec.tab:
            self.session.open_tab(action.spec.tab)
        call_if_alive(self._slots.get(action_id))

    def refresh(self) -> None:
        """Enable what can be used now, and name what Undo and Redo would do."""
        if self.session.is_locked:
            return
        for action in self._actions.values():
            self._refresh_one(action)
        store = self.session.store
        self._label("undo", self.tr("&Undo {what}"), store.undo_label)
        self._label("redo", self.tr("&Redo {what}"), store.redo_label)
        aside = is_aside(self.session)
        self._actions["put_aside"].setText(translated(TAKE_BACK if aside else PUT_ASIDE))

    def menu(self, name: str, parent: QWidget) -> QMenu:
        """Make one of MENUS with every action that names it."""
        menu = QMenu(translated(MENU_TITLES[name]), parent)
        menu.setToolTipsVisible(True)
        for action in self._actions.values():
            if action.spec.menu == name:
                if action.spec.separate:
                    menu.addSeparator()
                menu.addAction(action)
        return menu

    def context_menu(self, ids: Iterable[str], parent: QWidget) -> QMenu:
        """Make a context menu of these actions; "" is a separator. It frees itself when closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action_id in ids:
            if action_id:
                menu.addAction(self._actions[action_id])
            else:
                menu.addSeparator()
        return menu

    def button(self, action_id: str, parent: QWidget, role: str = "") -> "ActionButton":
        """Make a button for an action; `role` is "", "primary", "quiet" or "link"."""
        return ActionButton(self._actions[action_id], parent, role)

    def hide_idle(self, built_tabs: Iterable[str]) -> None:
        """Leave out of menus and sheets what nobody carries out in this window."""
        built = set(built_tabs)
        for action in self._actions.values():
            known = not action.spec.tab or action.spec.tab in built
            idle = known and action.spec.id not in self._slots
            action.setVisible(self._has_tab(action.spec) and not idle and self._shown(action.spec))

    def _shown(self, spec: ActionSpec) -> bool:
        return spec.shown_when is None or spec.shown_when(self.session)

    @staticmethod
    def _has_tab(spec: ActionSpec) -> bool:
        return not spec.tab or spec.tab in TABS

    def _label(self, action_id: str, pattern: str, what: str | None) -> None:
        action = self._actions[action_id]
        text = pattern.format(what=quoted(what)) if what else translated(action.spec.text)
        action.setText(text)

    def _refresh_one(self, action: Action) -> None:
        when = action.spec.enabled_when
        able = self._has_tab(action.spec) and (when is None or when(self.session))
        action.setEnabled(able)
        action.setVisible(self._has_tab(action.spec) and self._shown(action.spec))

    def _on_changed(self, _changes: Changes) -> None:
        self.refresh()


class ActionButton(QPushButton):
    """A button that does what an action does and follows its text, tip and state."""

    def __init__(self, action: Action, parent: QWidget, role: str = "") -> None:
        super().__init__(parent)
        self._action = action
        self._text = ""
        if role:
            set_role(self, role)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_text(self, text: str) -> None:
        """Use a text of its own instead of the action's."""
        self._text = text
        self._follow()

    def _follow(self) -> None:
        self.setText(self._text or self._action.plain_text.removesuffix("…"))
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self.text())
        self.setEnabled(self._action.isEnabled())
