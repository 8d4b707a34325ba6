"""Columns side by side: widths are remembered, the right one folds away in a narrow window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

from ui.session import Session
from ui.theme import fold_width, set_role
from ui.widgets.aside import Aside

LEAST = 160
"""No column gets narrower than this many pixels."""
USUAL = 1440
"""The width of window up to which the sides have the widths given."""
MOST_SHARE = 1.35
"""How much of its given width a side column has at most in a wide window."""


class FoldingSplitter(QSplitter):
    """A horizontal splitter with one-pixel lines.

    `name` is the key its widths are remembered under ("contacts" → setting "window/contacts").
    `fold(widget, instead)` names the column that hides while the splitter is narrower than
    `fold_width`, and the one in whose place it can be shown then.
    The widest column of `restore` takes what the others leave.
    """

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self._key = f"window/{name}"
        self._name = name
        self._folding: QWidget | None = None
        self._aside: Aside | None = None
        self._widths: list[int] = []
        self._is_chosen = False
        self._main = 0
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    def fold(self, widget: QWidget, instead: QWidget) -> Aside:
        """Hide a column while the window is narrow; the answer makes the buttons that show it."""
        self._folding = widget
        self._aside = Aside(self._session, self._name, widget, instead, self)
        self._aside.changed.connect(self._arrange)
        self._arrange()
        return self._aside

    @property
    def is_folded(self) -> bool:
        """Whether the right column is hidden for want of room."""
        return self._folding is not None and self._folding.isHidden()

    def restore(self, default: list[int]) -> None:
        """Use the remembered widths, or these (pixels); call once all columns are in."""
        self._main = default.index(max(default))
        kept = str(self._session.settings.get(self._key, ""))
        parts = kept.split(",")
        usable = len(parts) == len(default) and all(part.isdecimal() for part in parts)
        self._widths = [max(LEAST, int(part)) for part in parts] if usable else list(default)
        self._is_chosen = usable
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._aside is not None and self.width() > 0:
            self._aside.set_wide(self.width() >= fold_width())
        if len(self._widths) != self.count():
            return
        shown = [not self.widget(place).isHidden() for place in range(self.count())]
        # Until somebody moves them, the columns at the sides take a share of a wide window.
        share = 1.0 if self._is_chosen else min(MOST_SHARE, max(1.0, self.width() / USUAL))
        widths = [round(width * share) for width in self._widths]
        others = [w for place, w in enumerate(widths) if shown[place] and place != self._main]
        sizes = [width if shown[place] else 0 for place, width in enumerate(widths)]
        sizes[self._main] = max(LEAST, self.width() - sum(others) - len(others))
        self.setSizes(sizes)

    def _on_moved(self) -> None:
        self._is_chosen = True
        for place, size in enumerate(self.sizes()):
            if size > 0 and place < len(self._widths):
                self._widths[place] = size
        self._session.remember(self._key, ",".join(map(str, self._widths)))


def scrolling(
    inner: QWidget, parent: QWidget | None = None, *, surface: bool = False
) -> QScrollArea:
    """Put a widget into a vertical scroll area without a frame."""
    if surface:
        set_role(inner, "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def reading(inner: QWidget, name: str, parent: QWidget | None = None) -> QScrollArea:
    """Let a page that only holds text take the keyboard, so that the arrow keys scroll it."""
    area = scrolling(inner, parent)
    set_role(area, "reading")
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(name)
    return area
