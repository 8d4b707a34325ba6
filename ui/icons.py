"""Icons: the drawings of resources/icons, tinted at paint time by the colours in force."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from app.paths import resources_dir
from ui import theme
from ui.mirror import reads_left

POINTING = ("undo", "redo")
"""Drawings that point along the line: turned over where one reads leftwards."""


@cache
def _drawing(name: str) -> str:
    return (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def tinted(name: str, rgb: str, width: int, height: int, *, turned: bool = False) -> QPixmap:
    """Draw an icon in one colour at `width` × `height` device pixels, turned over when asked."""
    # Loaded with the first icon: the window itself is painted without any.
    from PySide6.QtSvg import QSvgRenderer

    drawing = _drawing(name).replace("currentColor", rgb)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if turned:
        painter.translate(width, 0)
        painter.scale(-1, 1)
    side = min(width, height)
    renderer.render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.end()
    return picture


class TintedEngine(QIconEngine):
    """Paints a drawing in the ink of the scheme in force, so that an icon never goes stale."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def clone(self) -> QIconEngine:
        return TintedEngine(self._name, self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
        size = rect.size() * ratio
        painter.drawPixmap(rect, self._draw(size, mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._draw(size, mode)

    def _draw(self, size: QSize, mode: QIcon.Mode) -> QPixmap:
        tint = QColor(theme.color("muted" if mode == QIcon.Mode.Disabled else self._token))
        turned = self._name in POINTING and reads_left()
        high, wide = max(1, size.height()), max(1, size.width())
        return tinted(self._name, tint.name(), wide, high, turned=turned)


def icon(name: str, token: str = "ink") -> QIcon:
    """Return an icon by the name of its drawing, tinted with a token of the theme."""
    return QIcon(TintedEngine(name, token))
