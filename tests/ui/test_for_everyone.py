"""Every window, tab and dialog can be heard, walked by keys, and stands still."""

import ast
from array import array
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from tests.ui.conftest import delete_later_now, restless
from tests.ui.every_window import WINDOWS, close, settle
from ui import theme
from ui.session import TABS
from ui.tab_order import in_reading_order

BEFORE_THE_WINDOW = {"StartLock"}
"""What is shown while there is no window yet; its form is that of the lock page."""
UI = Path(__file__).resolve().parents[2] / "ui"
NEAR = 12
"""Pixels by which things side by side may differ in height and still be one line."""


@pytest.fixture
def shown(window, request, qtbot):
    """One window by its name, in front, on the sample people."""
    settle(window)
    found = WINDOWS[request.param](window)
    delete_later_now()
    found.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
    yield found
    close(window, found)
    delete_later_now()


every_window = pytest.mark.parametrize("shown", list(WINDOWS), indirect=True)


def is_inner(widget: QWidget) -> bool:
    """Whether a widget is a part of another that speaks for it."""
    parent = widget.parent()
    return (
        isinstance(widget, QScrollBar)
        or widget.objectName().startswith("qt_")
        or (isinstance(widget, QLineEdit) and isinstance(parent, QAbstractSpinBox | QComboBox))
    )


def focusable(window: QWidget) -> list[QWidget]:
    """Everything in this window that takes the keyboard, as it is seen now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not is_inner(widget)
    ]


def described(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")
    words = text() if callable(text) else ""
    return f"{type(widget).__name__} {widget.objectName()} “{widget.accessibleName() or words}”"


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@every_window
def test_all_that_takes_focus_is_named_apart_and_nothing_moves_by_itself(shown):
    names = [(spoken(widget), described(widget)) for widget in focusable(shown)]
    silent = [told for name, told in names if not name.strip(" …⋯▾+-−×&")]
    assert not silent
    # Where several rows have a button of one name, the row is named as well.
    alike = {
        name: [told for other, told in names if other == name]
        for name, told in names
        if "Button" in told and sum(other == name for other, _ in names) > 2
    }
    assert alike == {}
    assert restless(shown) == []


@every_window
def test_a_page_that_is_longer_than_its_window_scrolls_by_keys(shown):
    caught = [
        described(area)
        for area in shown.findChildren(QScrollArea)
        if area.isVisible()
        and area.window() is shown
        and area.verticalScrollBar().maximum() > 0
        and area.focusPolicy() == Qt.FocusPolicy.NoFocus
        and not any(area.isAncestorOf(widget) for widget in focusable(shown))
    ]
    assert not caught


def walk(shown: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """What the keyboard comes to by pressing Tab until it is where it began."""
    stops: list[QWidget] = []
    for _ in range(400):
        stop = QApplication.focusWidget()
        if stop is None or stop.window() is not shown:
            stop = shown
        elif len(stops) > 1 and stop is stops[0]:
            return stops
        elif not stops or stop is not stops[-1]:
            assert stop not in stops, f"{described(stop)} comes twice"
            stops.append(stop)
        QTest.keyClick(stop, key)
    if sum(bool(w.focusPolicy() & Qt.FocusPolicy.TabFocus) for w in focusable(shown)) == 1:
        return stops
    raise AssertionError(f"the keyboard is caught in {described(stops[-1])}")


def is_reached(widget: QWidget, stops: list[QWidget]) -> bool:
    """Whether keys lead to a widget: Tab, or the arrows from another choice of its group."""
    if isinstance(widget, QRadioButton):
        return any(isinstance(stop, QRadioButton) for stop in stops)
    return widget in stops


def ancestors(widget: QWidget, window: QWidget) -> list[QWidget]:
    line = [widget]
    while line[-1] is not window:
        line.append(line[-1].parentWidget())
    return line[::-1]


def side_by_side(first: QWidget, second: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Where the two parts of the window lie that hold one of these each and not the other."""
    ways = ancestors(first, window), ancestors(second, window)
    depth = next(
        (place for place, (a, b) in enumerate(zip(*ways, strict=False)) if a is not b),
        min(map(len, ways)) - 1,
    )
    parts = ways[0][min(depth, len(ways[0]) - 1)], ways[1][min(depth, len(ways[1]) - 1)]
    return tuple(QRect(part.mapTo(window, QPoint()), part.size()) for part in parts)


def from_the_top(stops: list[QWidget], shown: QWidget) -> list[QWidget]:
    """The same round, begun at what stands first."""
    first = next(widget for widget in in_reading_order(shown) if widget in stops)
    place = stops.index(first)
    return stops[place:] + stops[:place]


@every_window
def test_tab_reaches_all_in_reading_order_and_is_caught_nowhere(shown):
    stops = walk(shown)
    missed = [
        described(widget)
        for widget in focusable(shown)
        if widget.isEnabled()
        and not (isinstance(widget, QLabel) and widget.focusPolicy() == Qt.FocusPolicy.ClickFocus)
        and not is_reached(widget, stops)
    ]
    assert not missed
    wrong = []
    for first, second in pairwise(from_the_top(stops, shown)):
        here, there = side_by_side(first, second, shown)
        below = there.top() >= here.bottom() - NEAR
        beside = there.left() >= here.right() - NEAR
        if not (below or beside or there.intersects(here)):
            wrong.append(f"{described(first)} {here} → {described(second)} {there}")
    assert not wrong


@pytest.mark.parametrize("shown", ["contacts", "import"], indirect=True)
def test_shift_and_tab_go_the_same_way_back(shown):
    there = from_the_top(walk(shown), shown)
    there[0].setFocus()
    back = walk(shown, Qt.Key.Key_Backtab)
    assert [described(stop) for stop in back[1:]] == [described(stop) for stop in there[:0:-1]]


@pytest.mark.parametrize("shown", TABS, indirect=True)
def test_keys_of_the_window_work_wherever_the_focus_is(shown):
    heard = []
    for stop in walk(shown):
        shown.actions_.bind("shortcuts", lambda stop=stop: heard.append(stop))
        stop.setFocus()
        QTest.keyClick(stop, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
        assert heard[-1:] == [stop], f"{described(stop)} keeps the keys of the window"


def dialog_classes() -> set[str]:
    found = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and any(
                isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases
            ):
                found.add(node.name)
    return found


def test_every_dialog_is_among_the_windows_looked_at(window):
    settle(window)
    seen = set()
    for opener in WINDOWS.values():
        shown = opener(window)
        seen.add(type(shown).__name__)
        close(window, shown)
        delete_later_now()
    left = [d for d in window.findChildren(QDialog) if not isinstance(d, QFileDialog)]
    assert not left
    assert dialog_classes() - seen - BEFORE_THE_WINDOW == set()


# The colours of the system, when it asks for high contrast.

HIGH = {"window": "#000000", "ink": "#FFFFFF", "accent": "#FFFF00", "on_accent": "#000000"}
OWN_COLOURS = {
    value.upper() for scheme in (theme.LIGHT, theme.DARK) for value in scheme.values()
} - {"#FFFFFF"}


@pytest.fixture
def high_contrast(qapp, monkeypatch):
    """The palette of a system in high contrast, told as such."""
    current = theme.apply(qapp, "light")
    kept = current.system_palette
    palette = QPalette(QColor(HIGH["window"]))
    role = QPalette.ColorRole
    for text in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(text, QColor(HIGH["ink"]))
    palette.setColor(role.Base, QColor(HIGH["window"]))
    palette.setColor(role.Highlight, QColor(HIGH["accent"]))
    palette.setColor(role.HighlightedText, QColor(HIGH["on_accent"]))
    current.system_palette = palette
    monkeypatch.setattr(theme.Theme, "is_high_contrast", property(lambda self: True))
    yield current
    monkeypatch.undo()
    current.system_palette = kept
    theme.apply(qapp, "system")


@pytest.mark.parametrize("name", [*TABS, "import", "interview", "my_card", "help"])
def test_a_high_contrast_system_sees_its_own_colours_alone(window, high_contrast, name):
    settle(window)
    shown = WINDOWS[name](window)
    if name == "help":
        # A page without pictures of the window, which have its own colours.
        window.help.open_page("settings")
    high_contrast.refresh()
    delete_later_now()
    image = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(array("I", bytes(image.constBits())))
    least = image.width() * image.height() / 2000
    own = {f"#{rgb & 0xFFFFFF:06X}" for rgb, count in seen.items() if count > least}
    assert own & OWN_COLOURS == set()
    close(window, shown)
    delete_later_now()
