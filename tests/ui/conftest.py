"""The real window on a real store, closed cleanly or the test fails."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.clock import FixedClock
from app.context import AppContext
from app.demo import add_sample, be_sample
from app.settings import Settings
from app.store.db import Store
from ui import theme
from ui.jobs import SerialRunner
from ui.main_window import MainWindow
from ui.session import Session

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    """The Tuesday of the drawings, nine in the morning."""
    return FixedClock(NOW)


@pytest.fixture
def context(tmp_path: Path, clock: FixedClock) -> Iterator[AppContext]:
    """An app context on a new store in a temporary folder."""
    store = Store.open(tmp_path / "data" / "askwell.db", clock)
    made = AppContext(store, clock, Settings(store), tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def session(qapp: QApplication, context: AppContext) -> Iterator[Session]:
    """A session whose writes are done when `write` returns."""
    made = Session(context, SerialRunner())
    yield made
    made.close()
    made.deleteLater()


def delete_later_now() -> None:
    """Carry out every pending deleteLater."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def strays(before: set[int]) -> list[QWidget]:
    """Return top-level widgets that were left behind (menus of a living window apart)."""
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if id(widget) not in before and not isinstance(widget, QMenu)
    ]


def restless(window: QWidget) -> list[object]:
    """Return the animations that run and the timers that repeat."""
    timers = [t for t in window.findChildren(QTimer) if t.isActive() and not t.isSingleShot()]
    animations = [
        a
        for a in window.findChildren(QAbstractAnimation)
        if a.state() == QAbstractAnimation.State.Running
    ]
    return [*timers, *animations]


@pytest.fixture
def window(qapp: QApplication, session: Session) -> Iterator[MainWindow]:
    """The window, shown. Fails on a dialog left open, a running animation, a repeating timer."""
    before = {id(widget) for widget in QApplication.topLevelWidgets()}
    theme.apply(qapp, "light")
    made = MainWindow(session)
    made.show()
    yield made
    unrest = restless(made)
    open_dialogs = [w for w in strays(before) if w is not made and w.isVisible()]
    made.close()
    made.deleteLater()
    delete_later_now()
    left = strays(before)
    theme.apply(qapp, "system")
    assert not unrest, f"still moving: {unrest}"
    assert not open_dialogs, f"left open: {open_dialogs}"
    assert not left, f"left behind: {left}"


@pytest.fixture
def with_people(window: MainWindow) -> MainWindow:
    """The window, with the sample people and one's own card."""
    window.session.write(be_sample)
    window.session.write(add_sample)
    return window


class Outside(QObject):
    """Takes what would leave the program."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(bytes(url.toEncoded().data()).decode())

    def query(self) -> dict[str, list[str]]:
        """What the last address asks for."""
        return parse_qs(urlsplit(self.urls[-1]).query)


@pytest.fixture
def outside(qapp: QApplication) -> Iterator[Outside]:
    """Stands for the mail program, the browser and whatever opens files."""
    taken = Outside()
    for scheme in ("mailto", "file", "https"):
        QDesktopServices.setUrlHandler(scheme, taken, "take")
    yield taken
    for scheme in ("mailto", "file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)
