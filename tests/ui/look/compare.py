"""How alike two pictures are, block by block.

A picture is kept in grey and small, a quarter of its size, so that the way a font is smoothed does
not count. Each block of 8 × 8 of its pixels (32 × 32 on the screen) is compared by structural
similarity (Wang et al., 2004, with the usual constants) and by its mean. A block is changed when
its similarity is below `ALIKE` or its mean differs by more than `SHADE` grey levels, which is what
structural similarity does not see: another colour of a flat ground. A picture is changed when more
than `ALLOWED` of its blocks are.

Measured on the tabs: two runs are equal to the last bit; letters without hinting change no block
(the least similarity is 0.90); a hidden button changes 3 to 10 blocks, a label moved by 8 pixels
6 to 14.
"""

from dataclasses import dataclass
from operator import mul

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

SMALLER = 4
BLOCK = 8
ALIKE = 0.75
SHADE = 6.0
ALLOWED = 2
C1 = (0.01 * 255) ** 2
C2 = (0.03 * 255) ** 2


@dataclass(frozen=True)
class Difference:
    """What differs between two pictures; blocks by their column and row."""

    same_size: bool
    changed: tuple[tuple[int, int], ...] = ()
    least: float = 1.0

    @property
    def is_changed(self) -> bool:
        """Whether somebody has to look."""
        return not self.same_size or len(self.changed) > ALLOWED


def small(picture: QImage, ratio: int = 1) -> QImage:
    """A picture in grey at a quarter of its size in the window; `ratio` is its pixels a point."""
    by = SMALLER * ratio
    size = QSize(picture.width() // by, picture.height() // by)
    modes = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    plain.setDevicePixelRatio(1)
    return plain.scaled(size, *modes).convertToFormat(QImage.Format.Format_Grayscale8)


def difference(picture: QImage, reference: QImage) -> Difference:
    """Compare two small pictures."""
    if picture.size() != reference.size():
        return Difference(same_size=False)
    ones, others = _lines(picture), _lines(reference)
    changed: list[tuple[int, int]] = []
    least = 1.0
    for top in range(0, len(ones), BLOCK):
        for left in range(0, picture.width(), BLOCK):
            here = _block(ones, left, top)
            there = _block(others, left, top)
            if here == there:
                continue
            alike, shade = _likeness(here, there)
            least = min(least, alike)
            if alike < ALIKE or shade > SHADE:
                changed.append((left // BLOCK, top // BLOCK))
    return Difference(True, tuple(changed), least)


def _lines(picture: QImage) -> list[bytes]:
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    data, step, width = bytes(grey.constBits()), grey.bytesPerLine(), grey.width()
    return [data[start : start + width] for start in range(0, step * grey.height(), step)]


def _block(lines: list[bytes], left: int, top: int) -> bytes:
    return b"".join(line[left : left + BLOCK] for line in lines[top : top + BLOCK])


def _likeness(here: bytes, there: bytes) -> tuple[float, float]:
    """The structural similarity of two blocks, and how far their means lie apart."""
    count = len(here)
    mean_x, mean_y = sum(here) / count, sum(there) / count
    spread_x = sum(map(mul, here, here)) / count - mean_x**2
    spread_y = sum(map(mul, there, there)) / count - mean_y**2
    both = sum(map(mul, here, there)) / count - mean_x * mean_y
    light = (2 * mean_x * mean_y + C1) / (mean_x**2 + mean_y**2 + C1)
    structure = (2 * both + C2) / (spread_x + spread_y + C2)
    return light * structure, abs(mean_x - mean_y)
