"""What goes on behind the window: reminders from the first picture on, and a start without one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from ui.session import Session

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.reminders import Reminders


class Background(QObject):
    """Begins to remind after the first picture; nothing of it is loaded before.

    With the tray icon on, and really there, closing the window leaves the program in the tray.
    """

    def __init__(self, session: Session, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.reminders: Reminders | None = None
        window.painted.connect(self.begin)

    def begin(self) -> None:
        """Remind from now on."""
        if self.reminders is None:
            from ui.reminders import Reminders

            self.reminders = Reminders(self._session, self._window)
            self._window.installEventFilter(self)

    def start_hidden(self) -> None:
        """Remind without a window; where no tray shows it, the window waits minimised."""
        self.begin()
        if self.reminders is not None and not self.reminders.outlives_window:
            self._window.showMinimized()

    def close(self) -> None:
        """Remind no more."""
        if self.reminders is not None:
            self.reminders.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window for later when the person closes it; Quit and logging out end it."""
        closed = event.type() == QEvent.Type.Close
        by_hand = event.spontaneous() or self._window.is_closed_by_hand
        if closed and by_hand and self.reminders is not None and self.reminders.outlives_window:
            event.ignore()
            self._window.hide()
            return True
        return super().eventFilter(watched, event)
