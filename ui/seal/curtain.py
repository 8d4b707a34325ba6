"""Takes everything off the screen, and puts it back as it was.

Nothing is covered: the content leaves the window, and the other windows leave the screen and the
tree that assistive programs read. What was typed stays where it is and is saved on the way.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget


@dataclass
class _Aside:
    """A window that was put aside, and how it stood."""

    widget: QWidget
    parent: QWidget | None
    flags: Qt.WindowType
    is_modal: bool
    place: QPoint
    size: QSize


class Curtain:
    """Between the window and whoever looks at the screen; `fall` and `rise`."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._holder: QWidget | None = None
        self._content: QWidget | None = None
        self._aside: list[_Aside] = []

    @property
    def is_down(self) -> bool:
        """Whether the content is away."""
        return self._holder is not None

    def fall(self, page: QWidget) -> None:
        """Show this page alone, in the place of everything."""
        if self.is_down:
            self._window.setCentralWidget(page)
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        # It has no window of its own: what lies in it is on no screen and in no tree.
        self._holder = QWidget()
        self.sweep()
        self._content = self._window.takeCentralWidget()
        if self._content is not None:
            self._content.setParent(self._holder)
        self._window.setCentralWidget(page)

    def sweep(self) -> None:
        """Put every other window aside that is to be seen."""
        if self._holder is None:
            return
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible():
                self._put_aside(widget)

    def drop(self) -> None:
        """Let go of everything: the window closes while the curtain is down."""
        if self._holder is not None:
            self._holder.deleteLater()
        self._aside.clear()
        self._content = self._holder = None

    def rise(self) -> None:
        """Put everything back as it was."""
        if self._holder is None:
            return
        # The window frees the page that stood there.
        if self._content is not None:
            self._window.setCentralWidget(self._content)
            self._content.show()
        for aside in self._aside:
            self._put_back(aside)
        self._aside.clear()
        self._content = None
        self._holder.deleteLater()
        self._holder = None

    def _put_aside(self, widget: QWidget) -> None:
        is_modal = widget.windowModality() != Qt.WindowModality.NonModal
        self._aside.append(
            _Aside(
                widget,
                widget.parentWidget(),
                widget.windowFlags(),
                is_modal,
                widget.pos(),
                widget.size(),
            )
        )
        widget.hide()
        widget.setParent(self._holder)

    def _put_back(self, aside: _Aside) -> None:
        widget = aside.widget
        widget.setParent(aside.parent, aside.flags)
        widget.resize(aside.size)
        widget.move(aside.place)
        if aside.is_modal and isinstance(widget, QDialog):
            widget.open()
        else:
            widget.show()
