"""Takes the pictures that are compared, in a process of its own: `python -m … FOLDER RATIO`.

What could differ is pinned: font, clock, zone, language, folder, and one data set. Each picture is
`NAME-WIDTHxHEIGHT-SCHEME.png` for a pixel ratio of 1, with `@2` behind the size for 2.
"""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QLocale, QSize
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app.context import open_context
from app.errors import AppError
from app.store.connect import Key
from tests.ui.every_window import WINDOWS, close, settle
from tests.ui.look.compare import small
from ui import theme
from ui.fit_screen import FRAME, fit
from ui.jobs import SerialRunner
from ui.main import make_application, quiet_qt
from ui.main_window import MainWindow
from ui.seal.lock_page import LockPage
from ui.session import TABS, Session

ROOT = Path(__file__).resolve().parents[3]
FAMILY = "DejaVu Sans"
POINTS = 9
NOW = "2026-11-24T08:20Z"
LATE = "2026-11-25T08:20Z"
"""A day later the thank-you is too late."""
USUAL, LEAST, LARGE = QSize(1280, 820), QSize(960, 640), QSize(1920, 1080)
SCHEMES = ("light", "dark")
NOT_COMPARED = {
    "help": "it shows pictures of the program, which are renewed with it; see help_page",
}
"""Windows that are looked at for words cut off, but not compared."""


def _today(window: MainWindow) -> QWidget:
    window.show_tab("today")
    return window


def _menu(window: MainWindow) -> QWidget:
    """The menu of a row that is due."""
    _today(window)
    menu: QMenu = window.tab("today").rows[0].later.menu()  # type: ignore[attr-defined]
    menu.popup(window.mapToGlobal(window.rect().center()))
    return menu


def _folded(tab: str) -> Callable[[MainWindow], QWidget]:
    """A tab whose folded column was asked for."""

    def show(window: MainWindow) -> QWidget:
        WINDOWS[tab](window)
        aside = window.tab(tab).aside
        assert aside is not None
        aside.toggle()
        return window

    return show


def _help_page(window: MainWindow) -> QWidget:
    shown = WINDOWS["help"](window)
    window.help.open_page("settings")
    return shown


def _lock(window: MainWindow) -> QWidget:
    """The page of a locked window, with the recovery phrase asked for and not understood."""
    context = window.session.context
    page = LockPage(context.data_dir, context.secrets, window.session.jobs, window)
    page.setGeometry(window.rect())
    page.setAutoFillBackground(True)
    page.form.other_way.click()
    page.form.tell(AppError("phrase_checksum").message)
    page.show()
    return page


def _search(window: MainWindow) -> QWidget:
    """What the search over everything finds."""
    _today(window)
    window.search.setText("rail")
    window.results.search_now()
    return window


MORE: dict[str, Callable[[MainWindow], QWidget]] = {
    "snooze_menu": _menu,
    "help_page": _help_page,
    "lock": _lock,
    "search": _search,
}
FOLDED = {f"{tab}_aside": _folded(tab) for tab in ("today", "contacts", "email")}


Wanted = tuple[str, QSize, Callable[[MainWindow], QWidget]]


def screens(ratio: int, scheme: str) -> Iterator[Wanted]:
    """Every picture of a scheme: its name, the size of the window, and what opens it."""
    for name in TABS:
        yield name, USUAL, WINDOWS[name]
    if ratio > 1:
        return
    for name in TABS if scheme == SCHEMES[0] else ():
        yield name, LEAST, WINDOWS[name]
        yield name, LARGE, WINDOWS[name]
    for name, opener in FOLDED.items() if scheme == SCHEMES[0] else ():
        yield name, LEAST, opener
    for name, opener in {**MORE, **WINDOWS}.items():
        if name not in NOT_COMPARED and name not in TABS:
            yield name, USUAL, opener


class Camera:
    """One window on sample people, and the pictures of it."""

    def __init__(self, app: QApplication, folder: Path, ratio: int, scheme: str) -> None:
        self._app, self._folder, self._ratio, self._scheme = app, folder, ratio, scheme
        theme.apply(app, scheme)

    def take(
        self, data: Path, now: str, wanted: Iterable[Wanted], *, with_people: bool = True
    ) -> None:
        """Open a window on a data folder and take each wanted picture."""
        session = Session(open_context(data, now), SerialRunner())
        window = MainWindow(session)
        window.resize(USUAL)
        window.show()
        if with_people:
            settle(window)
        window.grab()
        for name, size, opener in wanted:
            window.resize(size)
            shown = opener(window)
            self._settle()
            if isinstance(shown, QDialog):
                fit(shown, size - FRAME)
            self._settle()
            self._keep(shown, name, size)
            self._close(window, shown)
        window.close()
        window.deleteLater()
        self._settle()
        session.close()

    def _keep(self, shown: QWidget, name: str, size: QSize) -> None:
        mark = f"@{self._ratio}" if self._ratio > 1 else ""
        file = f"{name}-{size.width()}x{size.height()}{mark}-{self._scheme}.png"
        picture = shown.grab().toImage()
        small(picture, self._ratio).save(str(self._folder / file), quality=0)

    def _close(self, window: MainWindow, shown: QWidget) -> None:
        if isinstance(shown, QMenu):
            shown.close()
        if isinstance(shown, LockPage):
            shown.deleteLater()
        window.search.clear()
        window.results.leave()
        for tab in window.built_tabs:
            aside = window.tab(tab).aside
            if aside is not None:
                aside.close()
        close(window, shown)
        self._settle()

    def _settle(self) -> None:
        # Lay out and paint what was asked for just now.
        for _ in range(4):
            self._app.sendPostedEvents()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self._app.processEvents()


def take_all(folder: Path, ratio: int) -> None:
    """Take every picture of a pixel ratio, here and now."""
    quiet_qt()
    app = make_application()
    app.setCursorFlashTime(0)
    app.setFont(QFont(FAMILY, POINTS))
    QLocale.setDefault(QLocale("en_GB"))
    Key.new = staticmethod(lambda: Key(bytes(32)))  # type: ignore[method-assign]
    for scheme in SCHEMES:
        camera = Camera(app, folder, ratio, scheme)
        # A relative folder: the windows that name it say the same everywhere.
        camera.take(Path("data", scheme), NOW, screens(ratio, scheme))
        if ratio == 1:
            empty, late = ("welcome", USUAL, _today), ("late", USUAL, _today)
            camera.take(Path("empty", scheme), NOW, [empty], with_people=False)
            camera.take(Path("late", scheme), NOW, [])
            camera.take(Path("late", scheme), LATE, [late], with_people=False)


def take_apart(folder: Path, ratio: int) -> None:
    """Take every picture in a process of its own, which nothing of this one has touched."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    with TemporaryDirectory(prefix="askwell-look-") as home:
        pinned = {
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "QT_FONT_DPI": "96",
            "QT_QPA_PLATFORM": f"offscreen:configfile={_screen(Path(home), ratio)}",
            "QT_SCALE_FACTOR": str(ratio),
            "TZ": "UTC",
            "XDG_RUNTIME_DIR": home,
        }
        command = [sys.executable, "-m", "tests.ui.look.screens", str(folder), str(ratio)]
        done = run(
            command, cwd=home, env=kept | pinned, capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr


def _screen(home: Path, ratio: int) -> Path:
    """Describe a screen that has room for every window: without, there are 800 × 800 points."""
    width, height = LARGE.width() * ratio, LARGE.height() * ratio
    screen = {"name": "wide", "x": 0, "y": 0, "width": width, "height": height,
              "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}  # fmt: skip
    path = home / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), "utf-8")
    return path


def has_font() -> bool:
    """Whether the one font of the pictures is here."""
    return FAMILY in QFontDatabase.families()


if __name__ == "__main__":
    take_all(Path(sys.argv[1]), int(sys.argv[2]))
