"""Chips: small rounded labels, and the ones that can be chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.mirror import reads_left
from ui.widgets.flow import FlowLayout

TONES = ("plain", "accent", "warn", "bad", "good")
PAD_X, PAD_Y = 10, 3


def chip_font(tone: str) -> QFont:
    """Return the font of a chip; a tinted one is semibold."""
    return theme.font(theme.SECONDARY, semibold=tone != "plain")


def chip_size(text: str, tone: str = "plain") -> QSize:
    """Return the size a chip with this text needs."""
    metrics = theme.metrics(theme.SECONDARY, semibold=tone != "plain")
    return QSize(metrics.horizontalAdvance(text) + 2 * PAD_X, metrics.height() + 2 * PAD_Y)


def paint_chip(painter: QPainter, rect: QRectF, text: str, tone: str = "plain") -> None:
    """Paint a chip that fills `rect`: outlined when plain, filled when tinted."""
    ink, back = theme.tone_colors(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line"), 1) if tone == "plain" else Qt.PenStyle.NoPen)
    painter.setBrush(back)
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    painter.setPen(ink)
    painter.setFont(chip_font(tone))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class ChipLabel(QWidget):
    """A chip that only tells something."""

    def __init__(self, text: str = "", tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.text = text
        self.tone = tone
        self.set(text, tone)

    def set(self, text: str, tone: str = "plain") -> None:
        """Show another text in another tone."""
        self.text, self.tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self.text, self.tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_chip(QPainter(self), QRectF(self.rect()), self.text, self.tone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class Chip(QAbstractButton):
    """A chip that can be chosen with mouse and keyboard."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return chip_size(self.text(), "accent")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tone = "accent" if self.isChecked() else "plain"
        paint_chip(painter, QRectF(self.rect()), self.text(), tone)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 1.5))
            inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class ChipRow(QWidget):
    """Chips on wrapping lines: one of them is chosen, or any number with `several`.

    Left and Right move between them. `chosen(key)` tells of one; `toggled(key, on)` of several.
    """

    chosen = Signal(str)
    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__(parent)
        self.several = several
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(self, spacing=4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chips(self) -> list[Chip]:
        """The chips in order."""
        return list(self._chips.values())

    @property
    def current(self) -> str:
        """The key that is chosen, or ""."""
        return next((chip.key for chip in self.chips if chip.isChecked()), "")

    @property
    def checked(self) -> list[str]:
        """Every key that is chosen, in order."""
        return [chip.key for chip in self.chips if chip.isChecked()]

    def set_chips(self, chips: Iterable[tuple[str, str]]) -> None:
        """Show these (key, text) pairs; what was chosen and is still there stays chosen."""
        before = set(self.checked)
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {key: self._add(key, text) for key, text in chips}
        for key in before & set(self._chips):
            self._chips[key].setChecked(True)

    def set_texts(self, texts: Iterable[tuple[str, str]]) -> None:
        """Change texts only: cheap, and the focus stays where it is."""
        for key, text in texts:
            if key in self._chips:
                self._chips[key].set_text(text)

    def choose(self, key: str) -> None:
        """Choose one chip without telling anybody ("" chooses none)."""
        for chip in self.chips:
            chip.setChecked(chip.key == key)

    def set_checked(self, keys: Iterable[str]) -> None:
        """Choose several chips without telling anybody."""
        wanted = set(keys)
        for chip in self.chips:
            chip.setChecked(chip.key in wanted)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        step = -step if reads_left() else step
        focused = [i for i, chip in enumerate(self.chips) if chip.hasFocus()]
        if not step or not focused:
            super().keyPressEvent(event)
            return
        neighbour = self.chips[(focused[0] + step) % len(self.chips)]
        neighbour.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, key: str, text: str) -> Chip:
        chip = Chip(key, text, self)
        chip.set_text(text)
        chip.clicked.connect(self._on_clicked)
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _on_clicked(self) -> None:
        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        if self.several:
            self.toggled.emit(chip.key, chip.isChecked())
        else:
            self.choose(chip.key)
            self.chosen.emit(chip.key)
