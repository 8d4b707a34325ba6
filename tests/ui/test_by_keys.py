"""The whole main job by the keyboard alone: from the start to a thank-you, no mouse anywhere."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.mail.letters import unsent_letters
from app.people.queries import dossier, find_person
from app.questions.sheets import sheet_of
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
        self.qtbot.waitUntil(
            lambda: type(QApplication.activeWindow()).__name__ == class_name, timeout=5000
        )


class Outside(QObject):
    """Takes what would leave the program."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString())


@pytest.fixture
def outside(qapp):
    taken = Outside()
    for scheme in ("mailto", "file", "https"):
        QDesktopServices.setUrlHandler(scheme, taken, "take")
    yield taken
    for scheme in ("mailto", "file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def keys(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return Keyboard(qtbot, window)


def stage(window, person_id: int) -> str:
    return dossier(window.session.store, person_id).stage


def test_the_main_job_needs_no_mouse(window, keys, outside, clock, tmp_path):
    store = window.session.store
    mara = add_and_write(window, keys, outside)
    assert stage(window, mara) == "asked"

    # She says yes; the talk is agreed for the time proposed.
    clock.advance(timedelta(hours=2))
    keys.press("Ctrl+2")
    keys.go_to("Note what happened")
    keys.press("Space")
    keys.choose("They answered")
    assert stage(window, mara) == "said_yes"
    keys.press("Ctrl+T")
    keys.in_front("TalkDialog")
    keys.press("Return")
    keys.in_front("MainWindow")

    # Questions for the goal, one of them moved, and the sheet on paper.
    keys.press("Ctrl+4")
    keys.go_to("Suggest for my goal")
    keys.press("Space")
    keys.choose("")
    before = [line.question_key for line in sheet_of(store, mara).movable]
    assert len(before) >= 4
    keys.go_to("Questions on the sheet")
    keys.press("Home", "Ctrl+Down")
    after = [line.question_key for line in sheet_of(store, mara).movable]
    assert after[:2] == before[1::-1]
    keys.press("Ctrl+P")
    keys.in_front("QPrintDialog")
    # Printing itself, by keys and to a real printer, is a test of tests/e2e.
    keys.press("Esc")
    keys.in_front("MainWindow")
    keys.go_to("Page")
    keys.press("Space")
    keys.choose("Save as PDF")
    keys.in_front("QFileDialog")
    keys.type(str(tmp_path / "sheet.pdf"))
    keys.press("Return")
    keys.in_front("MainWindow")
    assert (tmp_path / "sheet.pdf").stat().st_size > 1000

    # The talk, its end, and the thank-you.
    keys.press("Ctrl+I")
    keys.in_front("InterviewMode")
    keys.go_to("Start the talk")
    keys.press("Space")
    keys.type("Half of it is listening")
    clock.advance(timedelta(minutes=20))
    keys.press("F8")
    assert stage(window, mara) == "met"
    keys.go_to("Write the thank-you")
    keys.press("Space")
    keys.in_front("MainWindow")
    assert window.current_tab == "email"
    keys.press("Ctrl+Return")
    keys.qtbot.waitUntil(lambda: len(outside.urls) == 2)
    keys.press("Ctrl+Shift+S")
    assert stage(window, mara) == "thanked"

    # And every step can be taken back.
    keys.press("Ctrl+Z")
    assert stage(window, mara) == "met"


def add_and_write(window, keys, outside) -> int:
    """Add somebody and open a first letter to them, sent and noted; by keys. The id."""
    keys.press("Ctrl+N")
    keys.in_front("NewPerson")
    for field, text in (
        ("First name", "Mara"),
        ("Last name", "Oyelaran"),
        ("E-mail", "mara@example.com"),
    ):
        keys.go_to(field)
        keys.type(text)
    keys.press("Return")
    keys.in_front("MainWindow")
    mara = find_person(window.session.store, "Mara Oyelaran")
    assert window.session.person_id == mara
    keys.press("Ctrl+E")
    keys.go_to("Text of the e-mail")
    keys.press("Tab")
    keys.type("a nurse in Leeds")
    keys.press("Ctrl+Return")
    # A button that is reached by keys of its own is seen to go down before it acts.
    keys.qtbot.waitUntil(lambda: len(outside.urls) == 1)
    assert outside.urls[-1].startswith("mailto:mara@example.com")
    assert "a nurse in Leeds" in unsent_letters(window.session.store)[0].body
    keys.press("Ctrl+Shift+S")
    return mara
