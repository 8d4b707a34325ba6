"""Somebody who has no mouse, for tests."""

from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.ui.conftest import delete_later_now


class Keyboard:
    """Somebody who has no mouse: presses keys, and looks at what they lead to."""

    def __init__(self, qtbot, window: QWidget) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def here(self) -> QWidget:
        """What hears the keys now: an open menu, the field with the focus, or the window."""
        menu = QApplication.activePopupWidget()
        found = menu or QApplication.focusWidget() or QApplication.activeWindow()
        assert found is not None
        return found

    def press(self, *keys: str) -> None:
        """Press keys by name, such as "Ctrl+E"."""
        for name in keys:
            pressed = QKeySequence(name)[0]
            QTest.keyClick(self.here, pressed.key(), pressed.keyboardModifiers())
            delete_later_now()

    def type(self, text: str) -> None:
        """Type words into the field with the focus."""
        QTest.keyClicks(self.here, text)

    def name(self) -> str:
        """What a screen reader says of the place reached."""
        return QAccessible.queryAccessibleInterface(self.here).text(QAccessible.Text.Name)

    def go_to(self, name: str) -> None:
        """Press Tab until a thing of this name is reached."""
        heard = []
        for _ in range(120):
            if self.name() == name:
                return
            heard.append(self.name())
            self.press("Tab")
        raise AssertionError(f"Tab never comes to “{name}”, but to {heard}")

    def choose(self, words: str) -> None:
        """Walk an open menu with the arrows to an entry, and take it."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), f"no menu is open, but {self.here}"
        for _ in range(40):
            action = menu.activeAction()
            if action is not None and action.text().replace("&", "").startswith(words):
                self.press("Return")
                if isinstance(QApplication.activeWindow(), QMenu | type(None)):
                    self.in_front(type(self.window).__name__)
                return
            self.press("Down")
        raise AssertionError(f"no “{words}” in {[a.text() for a in menu.actions()]}")

    def in_front(self, class_name: str) -> None:
        """Wait until a window of this class hears the keys."""
        if class_name == type(self.window).__name__:
            # Here no window manager gives the focus back when a dialog or a menu closes.
            self.window.activateWindow()

        def hears() -> bool:
            front, focus = QApplication.activeWindow(), QApplication.focusWidget()
            return (
                type(front).__name__ == class_name and focus is not None and focus.window() is front
            )

        self.qtbot.waitUntil(hears, timeout=5000)
