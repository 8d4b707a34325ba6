"""Shows one window of the program after the other: `python -m tests.e2e.every_dialog FOLDER PIPE`.

A name of tests/ui/every_window.py that is written into the pipe is opened in the place of the one
before; that it is there is said as a screen reader hears it.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QWidget

from app.context import open_context
from tests.e2e.conftest import NOW
from tests.ui.every_window import WINDOWS, close, settle
from ui import theme
from ui.announce import announce
from ui.jobs import SerialRunner
from ui.main import make_application
from ui.main_window import MainWindow
from ui.session import Session


class Shows:
    """Opens what is written into the pipe."""

    def __init__(self, window: MainWindow, pipe: Path) -> None:
        self._window = window
        self._shown: QWidget | None = None
        self._pipe = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
        self._heard = QSocketNotifier(self._pipe, QSocketNotifier.Type.Read, window)
        self._heard.activated.connect(self._on_heard)

    def _on_heard(self) -> None:
        for name in os.read(self._pipe, 4096).decode().split():
            if self._shown is not None:
                close(self._window, self._shown)
            self._shown = WINDOWS[name](self._window)
            announce(self._shown, f"There is {name}")


def main() -> None:
    """Show windows until killed."""
    folder, pipe = Path(sys.argv[1]), Path(sys.argv[2])
    app = make_application()
    theme.apply(app, "light")
    window = MainWindow(Session(open_context(folder, NOW), SerialRunner()))
    window.show()
    settle(window)
    shows = Shows(window, pipe)
    app.exec()
    del shows


if __name__ == "__main__":
    main()
