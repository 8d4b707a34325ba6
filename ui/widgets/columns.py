"""Columns side by side: widths are remembered, the right one folds away in a narrow window."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

from ui.session import Session
from ui.theme import FOLD_WIDTH, set_role


class FoldingSplitter(QSplitter):
    """A horizontal splitter with one-pixel lines.

    `name` is the key its widths are remembered under ("contacts" → setting "window/contacts").
    `fold(widget)` names the column that hides while the splitter is narrower than FOLD_WIDTH.
    """

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self._key = f"window/{name}"
        self._folding: QWidget | None = None
        self._restored = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    def fold(self, widget: QWidget) -> None:
        """Hide this column while the window is narrow."""
        self._folding = widget
        self._fold_or_unfold()

    @property
    def is_folded(self) -> bool:
        """Whether the right column is hidden for want of room."""
        return self._folding is not None and self._folding.isHidden()

    def restore(self, default: list[int]) -> None:
        """Use the remembered widths, or these; call once all columns are in."""
        self.setSizes(default)
        state = self._session.settings.get(self._key, "")
        if isinstance(state, str) and state:
            self.restoreState(QByteArray.fromBase64(QByteArray(state.encode())))
        self.setHandleWidth(1)
        self._restored = True
        self._fold_or_unfold()

    def remember(self) -> None:
        """Write the widths down."""
        state = bytes(self.saveState().toBase64().data()).decode()
        self._session.remember(self._key, state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_or_unfold()

    def _fold_or_unfold(self) -> None:
        if self._folding is not None and self.width() > 0:
            self._folding.setVisible(self.width() >= FOLD_WIDTH)

    def _on_moved(self) -> None:
        if self._restored:
            self.remember()


def scrolling(
    inner: QWidget, parent: QWidget | None = None, *, surface: bool = False
) -> QScrollArea:
    """Put a widget into a vertical scroll area without a frame."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    if surface:
        set_role(inner, "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return area
