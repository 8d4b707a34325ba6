"""No window is larger than its screen: where every point is doubled, there are half as many."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

FRAME = QSize(8, 40)
"""About what a window manager draws around a window."""
SEEN = "fits_screen"


class FitScreen(QObject):
    """Looks at a dialog once, when the keyboard first comes into it."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        window = new.window() if new is not None else None
        if isinstance(window, QDialog) and not window.property(SEEN):
            window.setProperty(SEEN, True)
            make_room(window)
            fit(window, window.screen().availableSize() - FRAME)


def make_room(window: QWidget) -> None:
    """Make a window as high as its wrapped words need at the width it has."""
    layout = window.layout()
    if layout is not None and layout.hasHeightForWidth():
        least = layout.minimumHeightForWidth(window.width())
        window.resize(window.width(), max(window.height(), least))


def fit(window: QWidget, room: QSize) -> None:
    """Make a window smaller, and let it be smaller, where it does not fit into the room."""
    if window.minimumWidth() > room.width() or window.minimumHeight() > room.height():
        window.setMinimumSize(window.minimumSize().boundedTo(room))
    window.resize(window.size().boundedTo(room))
