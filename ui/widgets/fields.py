"""Fields that save as one types: they tell of a new value after a pause, or when left."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.mirror import keep_side
from ui.theme import set_role

MEASURE = 84
"""Characters on a line at most: longer ones are hard to follow to the next."""
PAUSE = 400
"""Milliseconds without a key before what was typed is saved."""


def _pause(owner: QWidget) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(PAUSE)
    return timer


class SavedLine(QLineEdit):
    """One line; `typed(text)` after a pause, on Return, when left or hidden."""

    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, role: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        if role:
            set_role(self, role)
        self._saved = ""
        self._held = False
        self._timer = _pause(self)
        self._timer.timeout.connect(self.flush)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self.flush)

    def show_value(self, text: str | None) -> None:
        """Show the stored value, but never over what is just being typed."""
        value = text or ""
        typing = self.hasFocus() and (self._timer.isActive() or self.text().strip() == value)
        self._saved = value
        if not typing and self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)

    @property
    def is_unsaved(self) -> bool:
        """Whether something stands here that was not told of yet."""
        return self.text().strip() != self._saved.strip()

    def hold(self, on: bool) -> None:
        """Tell of nothing while the line moves to another place; it is told of afterwards."""
        self._held = on
        if not on and self.is_unsaved:
            self._timer.start()

    def flush(self) -> None:
        """Tell of what was typed now."""
        if self._held:
            return
        self._timer.stop()
        if self.is_unsaved:
            self._saved = self.text()
            self.typed.emit(self._saved)

    def _on_edited(self) -> None:
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)


class SavedText(QPlainTextEdit):
    """Some lines, as high as their text; `typed(text)` after a pause, when left or hidden."""

    typed = Signal(str)

    def __init__(
        self, name: str, parent: QWidget | None = None, role: str = "plain", *, grows: bool = True
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        set_role(self, role)
        self.setTabChangesFocus(True)
        self._grows = grows
        self._saved = ""
        self._showing = False
        self._timer = _pause(self)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._on_changed)
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if grows:
            self.document().documentLayout().documentSizeChanged.connect(self._fit)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_value(self, text: str | None) -> None:
        """Show the stored value, but never over what is just being typed."""
        value = text or ""
        now = self.toPlainText()
        typing = self.hasFocus() and (self._timer.isActive() or now.strip() == value.strip())
        self._saved = value
        if not typing and now != value:
            self._showing = True
            self.setPlainText(value)
            self._showing = False
        self._fit()

    def flush(self) -> None:
        """Tell of what was typed now."""
        self._timer.stop()
        now = self.toPlainText()
        if now != self._saved:
            self._saved = now
            self.typed.emit(now)

    def sizeHint(self) -> QSize:
        return QSize(200, self._height()) if self._grows else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        usual = super().minimumSizeHint()
        return QSize(usual.width(), self._height()) if self._grows else usual

    def _height(self) -> int:
        lines = max(1, round(self.document().size().height()), self._lines_of_hint())
        # Not from the viewport: while a width changes it is still as high as before.
        around = self.height() - self.contentsRect().height()
        return lines * self.fontMetrics().lineSpacing() + max(8, around) + 2

    def _lines_of_hint(self) -> int:
        """How many lines the words need that stand in the empty field; Qt would cut them off."""
        if not self.document().isEmpty() or not self.placeholderText():
            return 0
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(1, self.viewport().width()), metrics.height() * 20)
        flags = Qt.TextFlag.TextWordWrap
        return round(
            metrics.boundingRect(room, flags, self.placeholderText()).height()
            / metrics.lineSpacing()
        )

    def _fit(self) -> None:
        # The layout sets the height: a resize within a resize would leave the viewport behind.
        if self._grows and self.height() != self._height():
            self.updateGeometry()

    def _on_changed(self) -> None:
        if not self._showing:
            self._timer.start()
        keep_side(self)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_measure()
        self._fit()

    def _keep_measure(self) -> None:
        """Let no line get longer than the eye can follow, however wide the field is."""
        edges = 2 * round(self.document().documentMargin()) + self.width() - self.rect().width()
        most = MEASURE * self.fontMetrics().averageCharWidth() + edges
        spare = max(0, self.width() - most)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wanted = QMargins(spare if is_rtl else 0, 0, 0 if is_rtl else spare, 0)
        if self.viewportMargins() != wanted:
            self.setViewportMargins(wanted)
            # A field that is not shown yet would keep the lines of its former width.
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)
