"""The tray icon: for who wants Askwell at hand while its window is closed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from app.language import counted
from ui import icons


def has_tray() -> bool:
    """Whether the desktop shows tray icons now; an icon itself may say so when it is not seen."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon and its menu: open, what is due, quit."""

    wanted = Signal(str)
    """The window is wanted, at the tab of this name, or wherever it was ("")."""

    def __init__(self, window: QWidget, leave: Callable[[], object]) -> None:
        super().__init__(window)
        self._leave = leave
        self._menu = QMenu(window)
        self.open_action = self._add(self.tr("Open Askwell"))
        self.due_action = self._add("")
        self._menu.addSeparator()
        self.quit_action = self._add(self.tr("Quit"))
        self._menu.triggered.connect(self._on_triggered)
        self._menu.setDefaultAction(self.open_action)
        self.icon = QSystemTrayIcon(icons.icon("askwell", "accent"), self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._on_activated)
        self.set_due(0)
        self.icon.show()

    def _add(self, text: str) -> QAction:
        action = QAction(text, self._menu)
        self._menu.addAction(action)
        return action

    def set_due(self, count: int) -> None:
        """Say how many things are due."""
        words = counted("1 thing is due", "{n} things are due", count)
        self.due_action.setText(words if count else self.tr("Nothing is due"))
        self.icon.setToolTip(f"Askwell\n{self.due_action.text()}")

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _on_triggered(self, action: QAction) -> None:
        if action is self.quit_action:
            self._leave()
        else:
            self.wanted.emit("today" if action is self.due_action else "")

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.wanted.emit("")
