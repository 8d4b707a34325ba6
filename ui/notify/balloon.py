"""Notices through the tray icon, as Windows and macOS want them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from ui import icons
from ui.notify import CLICK, Notifier, Telling

SHOWN_FOR = 15_000
"""Milliseconds that a notice stands, and with it an icon that is there for it alone."""


class BalloonNotifier(Notifier):
    """Shows notices beside the tray icon; where the person wants none, it is there meanwhile.

    These systems tell of a click, but neither which notice it was nor of any button: the newest
    one is meant.
    """

    def __init__(
        self, tray: Callable[[], QSystemTrayIcon | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tray = tray
        self._own: QSystemTrayIcon | None = None
        self._heard_by: QSystemTrayIcon | None = None
        self._newest = 0
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(SHOWN_FOR)
        self._over.timeout.connect(self._on_over)

    def _tell(self, number: int, telling: Telling, replaces: int) -> None:
        icon = self._tray() or self._own_icon()
        if not QSystemTrayIcon.isSystemTrayAvailable() or not icon.supportsMessages():
            self._on_over()
            self.failed.emit(number)
            return
        if self._heard_by is not icon:
            icon.messageClicked.connect(self._on_clicked)
            self._heard_by = icon
        self._newest = number
        picture = icons.icon("askwell", "accent").pixmap(64, 64)
        icon.showMessage(telling.title, telling.body, picture, SHOWN_FOR)
        self._over.start()
        self.shown.emit(number)

    def _own_icon(self) -> QSystemTrayIcon:
        if self._own is None:
            self._own = QSystemTrayIcon(icons.icon("askwell", "accent"), self)
            self._own.setToolTip(QApplication.applicationDisplayName())
        self._own.show()
        return self._own

    def close(self) -> None:
        self._over.stop()
        self._on_over()

    def _on_over(self) -> None:
        if self._own is not None:
            self._own.hide()

    def _on_clicked(self) -> None:
        self.acted.emit(self._newest, CLICK)
