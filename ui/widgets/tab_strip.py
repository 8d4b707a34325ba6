"""The row of flat tabs at the top, with a count beside a title."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from app.language import counted
from ui import theme
from ui.mirror import placed

PAD = 16
HEIGHT = 40
BADGE_GAP = 6
KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""The focus is drawn when the keyboard brought it, not when the window merely opened."""


class TabStrip(QTabBar):
    """A real QTabBar (arrow keys, screen readers), flat, with a line under the current tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: dict[int, int] = {}
        self._titles: dict[int, str] = {}
        self._by_keyboard = False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Tabs"))

    def add(self, title: str, tip: str) -> int:
        """Add a tab and return its place."""
        place = self.addTab(title)
        self._titles[place] = title
        self.setTabToolTip(place, tip)
        return place

    def set_count(self, place: int, count: int) -> None:
        """Show how many things wait behind a tab; 0 shows nothing."""
        if self._counts.get(place, 0) == count:
            return
        self._counts[place] = count
        title = self._titles[place]
        spoken = counted("{title}, {n} due", "{title}, {n} due", count, title=title)
        self.setAccessibleTabName(place, spoken if count else title)
        # Only a changed text makes QTabBar ask for the width again.
        self.setTabText(place, f"{title} {count}" if count else title)
        self.setTabText(place, title)
        self.updateGeometry()

    def count_of(self, place: int) -> int:
        """Return the count shown beside a tab."""
        return self._counts.get(place, 0)

    def tabSizeHint(self, index: int) -> QSize:
        width = theme.metrics(semibold=True).horizontalAdvance(self.tabText(index)) + 2 * PAD
        if self._counts.get(index):
            width += BADGE_GAP + self._badge_size(index).width()
        return QSize(width, max(HEIGHT, theme.metrics().height() + 18))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index, self.tabRect(index))

    def _paint_tab(self, painter: QPainter, index: int, rect: QRect) -> None:
        current = index == self.currentIndex()
        painter.setFont(theme.font(semibold=current))
        painter.setPen(theme.color("ink" if current else "muted"))
        words = placed(QRectF(rect), QRectF(rect).adjusted(PAD, 0, 0, 0))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, left, self.tabText(index))
        if self._counts.get(index):
            size = self._badge_size(index)
            x = rect.right() + 1 - PAD - size.width()
            y = rect.center().y() - size.height() / 2 + 1
            badge = QRectF(x, y, size.width(), size.height())
            self._paint_badge(painter, placed(QRectF(rect), badge), index)
        if current:
            line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRect(line)
        if current and self.hasFocus() and self._by_keyboard:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(4.5, 6.5, -4.5, -6.5), 6, 6)

    def _badge_size(self, index: int) -> QSize:
        metrics = theme.metrics(0.85, semibold=True)
        text = self.locale().toString(self._counts.get(index, 0))
        return QSize(metrics.horizontalAdvance(text) + 12, metrics.height() - 1)

    def _paint_badge(self, painter: QPainter, rect: QRectF, index: int) -> None:
        ink, back = theme.tone_colors("bad")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(back)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(ink)
        painter.setFont(theme.font(0.85, semibold=True))
        count = self.locale().toString(self._counts[index])
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, count)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
