"""Opens help for the actions of the window, and from every dialog; nothing is loaded before."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from app.news import PAGE, look_is_due, news_to_tell, note_look
from ui.actions import Actions
from ui.help.context import FIRST, page_of_dialog, page_of_tab
from ui.session import Session

if TYPE_CHECKING:
    from ui.help.window import HelpWindow
    from ui.widgets.status_line import StatusLine

KEY = "F1"
NEWS = "whats_new"
UPDATES = "updates"


class HelpWindows(QObject):
    """Binds the actions of help. One window of help at most; it closes with the program."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        current_tab: Callable[[], str],
        status: "StatusLine",
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._current_tab = current_tab
        self._status = status
        self._shown: HelpWindow | None = None
        actions.bind("help", self.open_here)
        actions.bind("whats_new", self.show_news)
        actions.bind("look_for_updates", self.look_for_updates)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    # Pages.

    def open_here(self) -> None:
        """Show the page of what is in front: the dialog, else the tab."""
        front = QApplication.activeWindow()
        if isinstance(front, QDialog):
            self.open_page(page_of_dialog(type(front).__name__, self._current_tab()))
        elif not self._session.store.sql("SELECT 1 FROM person LIMIT 1"):
            self.open_page(FIRST)
        else:
            self.open_page(page_of_tab(self._current_tab()))

    def open_page(self, name: str) -> None:
        """Show this page and bring the window of help to the front."""
        from ui.help.window import HelpWindow

        if self._shown is None or not isValid(self._shown):
            # Without a parent: a dialog that is open would block what belongs to the window.
            self._shown = HelpWindow(self._session)
        self._shown.open_page(name)
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()

    @property
    def shown(self) -> "HelpWindow | None":
        """The window of help, while it is open."""
        return self._shown if self._shown is not None and isValid(self._shown) else None

    def close(self) -> None:
        """Close the window of help."""
        if self._shown is not None and isValid(self._shown):
            self._shown.close()
        self._shown = None

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Let a dialog answer to F1 once the keyboard is in it: actions of the window do not."""
        dialog = new.window() if new is not None else None
        if not isinstance(dialog, QDialog) or isinstance(dialog, QFileDialog):
            return
        if dialog is not self._shown and dialog.findChild(QShortcut, KEY) is None:
            shortcut = QShortcut(QKeySequence(KEY), dialog)
            shortcut.setObjectName(KEY)
            shortcut.activated.connect(self.open_here)

    # News and updates.

    def after_start(self) -> None:
        """Offer what is new, or the look for a new version, as one quiet line; never both."""
        settings = self._session.settings
        if version := news_to_tell(settings):
            words = self.tr("What is new in {version}").format(version=version)
            self._offer("whats_new", words)
        elif look_is_due(settings, self._session.clock):
            note_look(settings, self._session.clock)
            self._offer("look_for_updates", self.tr("Three months on: look for a new version"))

    def _offer(self, action_id: str, words: str) -> None:
        button = self._actions.button(action_id, self._status, "link")
        button.set_text(words)
        self._status.offer(button)

    def show_news(self) -> None:
        """Show what changed from version to version."""
        self.open_page(NEWS)

    def look_for_updates(self) -> None:
        """Open the page where new versions are, if it is known; else say how to find it."""
        page = str(self._session.settings.get(PAGE, ""))
        if not page:
            self.open_page(UPDATES)
            return
        from ui import browser

        browser.open_page(self._session, page)
