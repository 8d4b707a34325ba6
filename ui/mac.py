"""What belongs to a program on macOS alone: a menu bar, and files that the Finder hands it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent, QKeySequence, QShortcut

from ui.action_specs import MENUS
from ui.actions import Actions

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class OpenedFiles(QObject):
    """Hears of files that were double-clicked, dropped on the Dock or opened with the program.

    They come one by one, the first perhaps before there is a window: they wait until somebody
    listens, and go to it together.
    """

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        self._waiting: list[Path] = []
        self._listener: Callable[[list[Path]], object] | None = None
        app.installEventFilter(self)

    def tell(self, listener: Callable[[list[Path]], object]) -> None:
        """Hand over what came and what will come."""
        self._listener = listener
        self._hand_over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return False
        if event.file():
            self._waiting.append(Path(event.file()))
            QTimer.singleShot(0, self, self._hand_over)
        return True

    def _hand_over(self) -> None:
        if self._listener is not None and self._waiting:
            files, self._waiting = self._waiting, []
            self._listener(files)


class MenuBar(QObject):
    """Every menu at the top of the screen; Cmd+W closes the window as its button does."""

    def __init__(
        self, window: "MainWindow", actions: Actions, built_tabs: Callable[[], Sequence[str]]
    ) -> None:
        super().__init__(window)
        self._actions, self._built_tabs = actions, built_tabs
        self.bar = window.menuBar()
        for name in MENUS:
            menu = actions.menu(name, self.bar)
            menu.aboutToShow.connect(self._refresh)
            self.bar.addMenu(menu)
        close = QShortcut(QKeySequence(QKeySequence.StandardKey.Close), window)
        close.activated.connect(window.close_by_hand)
        actions.session.locked_changed.connect(self._on_locked_changed)

    def _refresh(self) -> None:
        self._actions.hide_idle(self._built_tabs())

    def _on_locked_changed(self, locked: bool) -> None:
        # The menus name what was done last.
        self.bar.setDisabled(locked)
