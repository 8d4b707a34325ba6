"""The window: tabs, global search, drop target, messages and the line at the bottom."""

import sys
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from ui import figures, icons
from ui.action_specs import MENUS
from ui.actions import Actions
from ui.session import TABS, Session
from ui.widgets.card import rule
from ui.widgets.search_field import SearchField
from ui.widgets.status_line import StatusLine
from ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from ui.tabs.base import Tab
    from ui.widgets.search_results import Hit
    from ui.widgets.toast import Toast

TAB_CLASSES = {
    "today": ("ui.tabs.today", "TodayTab"),
    "contacts": ("ui.tabs.contacts", "ContactsTab"),
    "email": ("ui.tabs.email", "EmailTab"),
    "questions": ("ui.tabs.questions", "QuestionsTab"),
}
HIT_TABS = {"email": "email"}
"""Where a found thing is shown; everything else stands with its person."""
GEOMETRY = "window/geometry"
LAST_TAB = "window/tab"
LAST_PERSON = "window/person"
BADGE_PAUSE = 200
"""Milliseconds of quiet before what is due is counted again."""


class MainWindow(QMainWindow):
    """Shows one session. A tab is built when first shown."""

    painted = Signal()
    """The window was painted for the first time."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setWindowTitle("Askwell")
        # A small screen, or one whose points are doubled, must show the window whole.
        self.setMinimumSize(QSize(960, 640).boundedTo(self.screen().availableSize()))
        self.setAcceptDrops(True)
        self.actions_ = Actions(session, self)
        self._tabs: dict[str, Tab] = {}
        self._was_painted = self.is_closed_by_hand = False
        self._toast: Toast | None = None
        self._menu: QMenu | None = None
        self._badge_pause = QTimer(self)
        self._badge_pause.setSingleShot(True)
        self._badge_pause.setInterval(BADGE_PAUSE)
        self._badge_pause.timeout.connect(self._refresh_badge)
        self._is_complete = False
        self._build()
        self._bind_actions()
        self._connect()
        self._restore()
        if session.is_shown:
            self.complete()

    # What it is made of.

    def _build(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top_bar(middle))
        column.addWidget(rule(middle))
        self.stack = QStackedWidget(middle)
        column.addWidget(self.stack, 1)
        column.addWidget(rule(middle))
        self.status = StatusLine(self.session.jobs, middle)
        column.addWidget(self.status)
        self.setCentralWidget(middle)

    def _top_bar(self, parent: QWidget) -> QWidget:
        bar = QFrame(parent)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 9, 16, 0)
        row.setSpacing(6)
        self.tab_strip = TabStrip(bar)
        titles = {
            "today": self.tr("Today"),
            "contacts": self.tr("Contacts"),
            "email": self.tr("Email"),
            "questions": self.tr("Questions"),
        }
        for name in TABS:
            self.tab_strip.add(titles[name], self.actions_[f"tab_{name}"].toolTip())
        row.addWidget(self.tab_strip, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        keys = self.actions_["find"].shortcut()
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        self.search = SearchField(shown, bar)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self.menu_button = QToolButton(bar)
        self.menu_button.setIcon(icons.icon("menu", "muted"))
        self.menu_button.setFixedSize(30, 30)
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("All actions (F10)"))
        row.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        return bar

    def _bind_actions(self) -> None:
        bind = self.actions_.bind
        bind("quit", self.close)
        bind("undo", self.session.undo)
        bind("redo", self.session.redo)
        bind("find", self._on_find)
        for name in TABS:
            bind(f"tab_{name}", partial(self.show_tab, name))
        shortcut = QShortcut(QKeySequence("F10"), self)
        shortcut.activated.connect(self.open_menu)

    def _connect(self) -> None:
        session = self.session
        session.tab_requested.connect(self.show_tab)
        session.message.connect(self.say)
        session.changed.connect(self._on_changed)
        session.saving_changed.connect(self.status.set_saving)
        self.tab_strip.currentChanged.connect(self._on_tab_chosen)
        self.menu_button.clicked.connect(self.open_menu)

    def complete(self) -> None:
        """Make what the first picture does without, once; what it needs is made before.

        The window asks for it itself, but a program that starts hidden has to: nothing is painted.
        """
        if self._is_complete:
            return
        self._is_complete = True
        self._complete_field()
        self._complete_actions()
        self._complete_keys()
        if sys.platform == "darwin":
            from ui.mac import MenuBar

            MenuBar(self, self.actions_, partial(getattr, self, "built_tabs"))

    def _complete_field(self) -> None:
        """What lies over the window: the list of what was found, the sheet for dropped files."""
        from ui.widgets.drop_overlay import DropOverlay
        from ui.widgets.search_results import SearchResults

        middle = cast(QWidget, self.centralWidget())
        self.results = SearchResults(self.session, self.search, middle)
        self.results.picked.connect(self._on_hit_picked)
        self.overlay = DropOverlay(middle)

    def _complete_actions(self) -> None:
        """Who carries out the actions that no tab does."""
        from ui.help.windows import HelpWindows
        from ui.ledger_windows import LedgerWindows
        from ui.mail_account import MailAccount
        from ui.safety.keeper import Keeper
        from ui.seal.protection import Protection
        from ui.tab_loader import TabLoader
        from ui.talks.windows import TalkWindows
        from ui.window_files import WindowFiles
        from ui.window_menu import WindowMenu

        session, actions = self.session, self.actions_
        self.talks = TalkWindows(session, actions, self)
        self.ledger = LedgerWindows(session, actions, self)
        self.menu = WindowMenu(session, actions, partial(self._tabs.get, "contacts"), self)
        self.mail_account = MailAccount(session, actions, self.menu.settings, self)
        self.files = WindowFiles(session, actions, self.talks, self.overlay, self)
        self.files.calendars_dropped.connect(self.menu.calendars)
        self.loader = TabLoader(self)
        for watcher in (self.files, self.loader):
            watcher.watch(self.windowHandle())
        self.help = HelpWindows(session, actions, self._current, self.status, self)
        self.protection = Protection(session, actions, self)
        self.keeper = Keeper(session, actions, self)

    def _complete_keys(self) -> None:
        """What watches the keyboard in every window of the program."""
        from ui.fit_screen import FitScreen
        from ui.tab_order import TabOrder
        from ui.text_undo import TextUndo

        app = QApplication.instance()
        if isinstance(app, QApplication):
            TextUndo(app, self)
            TabOrder(app, self)
            FitScreen(app, self)

    def _restore(self) -> None:
        settings = self.session.settings
        self.resize(1280, 820)
        geometry = settings.get(GEOMETRY, "")
        if isinstance(geometry, str) and geometry:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode())))
        person = settings.get(LAST_PERSON)
        if isinstance(person, int) and self.session.knows(person):
            self.session.person_id = person
        last = str(settings.get(LAST_TAB, TABS[0]))
        self.show_tab(last if last in TABS else TABS[0])
        # Before the first picture nobody is counted; that follows right after it.
        if self.session.is_shown:
            self._refresh_counts()

    # Tabs.

    def tab(self, name: str) -> "Tab":
        """Return the tab of this name, built now if nobody saw it yet."""
        if name not in self._tabs:
            module, class_name = TAB_CLASSES[name]
            tab = getattr(import_module(module), class_name)(self.session, self.actions_, self)
            tab.count_changed.connect(self._on_count_changed)
            self._tabs[name] = tab
            self.stack.addWidget(tab)
        return self._tabs[name]

    @property
    def built_tabs(self) -> list[str]:
        """The names of the tabs somebody saw already."""
        return list(self._tabs)

    @property
    def current_tab(self) -> str:
        """The name of the tab in front."""
        return TABS[self.tab_strip.currentIndex()]

    def _current(self) -> str:
        return self.current_tab

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        place = TABS.index(name)
        if self.tab_strip.currentIndex() != place:
            self.tab_strip.setCurrentIndex(place)
        is_new = name not in self._tabs
        tab = self.tab(name)
        self.stack.setCurrentWidget(tab)
        if is_new and (home := tab.home()) is not None:
            home.setFocus(Qt.FocusReason.OtherFocusReason)
        self.session.remember(LAST_TAB, name)

    def _on_tab_chosen(self, place: int) -> None:
        self.show_tab(TABS[place])

    def _on_count_changed(self, count: int) -> None:
        for name, tab in self._tabs.items():
            if tab is self.sender():
                self.tab_strip.set_count(TABS.index(name), count)

    # Search.

    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_hit_picked(self, hit: "Hit") -> None:
        if hit.kind == "answer":
            self.session.person_id = hit.person_id
            self.talks.show_answer(hit.id)
            return
        wanted = HIT_TABS.get(hit.kind, "contacts")
        self.session.open_tab(wanted if wanted in TABS else "contacts", hit.person_id)

    # Messages, counts, menus.

    def say(self, text: str, action_id: str | None = None) -> None:
        """Show a sentence at the bottom for a while, with an action beside it."""
        if self._toast is None:
            from ui.widgets.toast import Toast

            self._toast = Toast(self.actions_, cast(QWidget, self.centralWidget()))
        self._toast.say(text, action_id)

    @property
    def toast_text(self) -> str:
        """The sentence shown at the bottom now, or ""."""
        if self._toast is None or self._toast.isHidden():
            return ""
        return self._toast.label.text()

    def open_menu(self) -> None:
        """Open the menu of all actions under its button."""
        if self.session.is_locked:
            return
        if self._menu is None:
            self._menu = QMenu(self)
            for name in MENUS:
                self._menu.addMenu(self.actions_.menu(name, self._menu))
        self.actions_.hide_idle(self.built_tabs)
        below = QPoint(self.menu_button.width(), self.menu_button.height() + 2)
        corner = self.menu_button.mapToGlobal(below)
        self._menu.popup(corner - QPoint(self._menu.sizeHint().width(), 0))

    def _refresh_counts(self) -> None:
        self.status.set_counts(figures.status_texts(self.session))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*figures.KINDS):
            self._refresh_counts()
            self._badge_pause.start()

    def _refresh_badge(self) -> None:
        """Let the Today tab count what is due even while another tab is in front."""
        if "today" in TABS and not self.session.is_locked:
            self.tab("today").freshen()

    # Coming and going.

    def come_forward(self, paths: list[Path]) -> None:
        """Raise the window for a second start and look at its files."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.session.request_import(paths)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_complete:
            for watcher in (self.files, self.loader):
                watcher.watch(self.windowHandle())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.files.take_drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.files.take_drag(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.files.take_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.files.take_drag(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._on_first_painted)

    def _on_first_painted(self) -> None:
        self.painted.emit()
        self.complete()
        # On macOS the icon of a window stands for a document; the program's is in the bundle.
        if sys.platform != "darwin":
            self.setWindowIcon(icons.icon("askwell", "accent"))
        self.session.is_shown = True
        self._refresh_counts()
        self.tab(self.current_tab).freshen()
        self._badge_pause.start()
        self.talks.remind_of_running()
        self.ledger.remind_of_landing()
        self.help.after_start()
        self.protection.after_start()
        self.keeper.begin()

    def close_by_hand(self) -> None:
        """Close as the window's own button does: that may leave the program in the tray."""
        self.is_closed_by_hand = True
        self.close()
        self.is_closed_by_hand = False

    def closeEvent(self, event: QCloseEvent) -> None:
        self.complete()
        self.talks.close_all()
        self.ledger.close_all()
        self.help.close()
        self.protection.close()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.session.remember(GEOMETRY, geometry)
        self.session.remember(LAST_PERSON, self.session.person_id)
        super().closeEvent(event)
