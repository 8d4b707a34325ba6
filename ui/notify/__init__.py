"""Notices of the system: one small module a system behind one promise."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

CLICK = "default"
"""What is heard when the notice itself is clicked, as freedesktop.org names it."""


@dataclass(frozen=True)
class Telling:
    """What a notice says; `buttons`: (what is heard, words) beside a click on the notice itself."""

    title: str
    body: str = ""
    buttons: tuple[tuple[str, str], ...] = ()


class Notifier(QObject):
    """Shows notices. Nothing here waits: what becomes of a notice arrives as a signal."""

    acted = Signal(int, str)
    """The number of a notice and what was pressed: CLICK or one of its buttons."""
    shown = Signal(int)
    """The system took a notice."""
    failed = Signal(int)
    """Nobody on this computer shows notices; the number of the one that was lost."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0

    def tell(self, telling: Telling, replaces: int = 0) -> int:
        """Show a notice, in the place of an earlier one where the system can; its number."""
        self._count += 1
        self._tell(self._count, telling, replaces)
        return self._count

    def withdraw(self, number: int) -> None:
        """Take a notice away whose matter is done."""

    def close(self) -> None:
        """Listen no more."""

    def _tell(self, number: int, telling: Telling, replaces: int) -> None:
        raise NotImplementedError


def make_notifier(
    tray: "Callable[[], QSystemTrayIcon | None]",
    parent: QObject | None = None,
    system: str = sys.platform,
) -> Notifier:
    """Return what shows notices here: the session bus on Linux and the like, else the tray."""
    if system in ("win32", "darwin"):
        from ui.notify.balloon import BalloonNotifier

        return BalloonNotifier(tray, parent)
    from ui.notify.bus import BusNotifier

    return BusNotifier(parent)
