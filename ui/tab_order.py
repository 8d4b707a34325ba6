"""Tab goes in reading order, also through what was put in after the window was made.

Qt's own chain is the order in which widgets came into being: rows that are filled in later would
come after the last button.
"""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QWidget,
)

KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class TabOrder(QObject):
    """Puts the widgets of a window into reading order just before Tab is heard by one of them."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in KEYS
            and isinstance(watched, QWidget)
        ):
            put_in_order(watched.window())
        return False


def put_in_order(window: QWidget) -> None:
    """Let Tab go through all that takes it in this window as one reads."""
    stops = [widget for widget in in_reading_order(window) if _takes_tab(widget)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _takes_tab(widget: QWidget) -> bool:
    # A part of a spin box or an open choice has its whole to speak for it.
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")
    )


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Every visible widget inside this one, in the order of layouts: line by line, each whole."""
    for child in _children(widget):
        if child.isVisible() and not child.isWindow():
            yield child
            yield from in_reading_order(child)


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QSplitter):
        columns = [widget.widget(place) for place in range(widget.count())]
        return [column for column in columns if column is not None]
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [] if inner is None else [inner]
    layout = widget.layout()
    laid = [] if layout is None else list(_laid_out(layout))
    known = set(map(id, laid))
    # What lies freely, such as a message over the rest, comes last.
    free = [
        child
        for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if id(child) not in known
    ]
    return [*laid, *sorted(free, key=_place)]


def _place(widget: QWidget) -> tuple[int, int]:
    return widget.y(), widget.x()


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        # Things come into a grid in any order; one reads it row by row.
        places.sort(key=partial(_cell, layout))
    for place in places:
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _cell(grid: QGridLayout, place: int) -> tuple[int, ...]:
    return tuple(cast("tuple[int, ...]", grid.getItemPosition(place)))
