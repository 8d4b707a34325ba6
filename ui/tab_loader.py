"""Loads what the tabs are made of once somebody is at the window, a part a turn of the loop."""

from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow

PARTS = (
    "ui.tabs.contacts.history",
    "ui.tabs.contacts.person_page",
    "ui.tabs.contacts",
    "app.research.common_ground",
    "app.mail.fitting",
    "app.mail.letters",
    "app.mail.reader",
    "ui.tabs.email",
    "ui.tabs.questions.bank_panel",
    "ui.tabs.questions",
)
"""In this order each takes some 30 ms; a tab in one go would hold the window up for 100."""
SIGNS = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
    }
)
"""Somebody is here. A window that waits has none of these, and keeps its memory small."""


class TabLoader(QObject):
    """Waits for the first mouse or key; then tabs are quick to open the first time, too."""

    def __init__(self, parent: QObject, load: Callable[[str], object] = import_module) -> None:
        super().__init__(parent)
        self._load = load
        self._left: Iterator[str] = iter(PARTS)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)

    def watch(self, handle: QWindow | None) -> None:
        """Wait for somebody at this window."""
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin with the first sign of somebody; no more is watched then."""
        if event.type() in SIGNS:
            watched.removeEventFilter(self)
            self._timer.start()
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        part = next(self._left, None)
        if part is not None:
            self._load(part)
            self._timer.start()
