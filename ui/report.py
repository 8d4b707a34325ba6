"""A report on paper: headings, words, figures and trees, laid out page by page, black on white.

Needs QtGui only. What belongs together stays on one page: a heading with what follows it, a
figure with itself; a tree that breaks says on the next page whose branch goes on.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QCoreApplication,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPen,
    QTextLayout,
)

from ui.paper import as_pdf, take_whole_page
from ui.printing import EDGE, FOOT, GREY, INK, LINE, page_size
from ui.widgets.chart.data import ChartData
from ui.widgets.chart.paint import Ink, chart_height, paint_chart

TITLE, SECTION, BODY, SMALL = 18.0, 12.5, 10.5, 8.5
INDENT = 16.0
DEEPEST = 14
"""Levels of a tree that are moved to the right; deeper ones say their number."""
PAPER = {
    "ink": INK,
    "muted": GREY,
    "line": LINE,
    "accent": QColor("#4A4F55"),
    "track": QColor("#E9E8E4"),
}


def tr(text: str) -> str:
    """Translate a text of the printed page."""
    return QCoreApplication.translate("Report", text)


@dataclass(frozen=True)
class Heading:
    """A heading; it is never the last thing on a page."""

    text: str


@dataclass(frozen=True)
class Words:
    """A paragraph. `muted` is written smaller and in grey; `keep`: what follows stays with it."""

    text: str
    muted: bool = False
    keep: bool = False


@dataclass(frozen=True)
class Pair:
    """A figure and what it means, on one line."""

    figure: str
    text: str


@dataclass(frozen=True)
class Figure:
    """A chart under its title."""

    chart: ChartData


@dataclass(frozen=True)
class Branch:
    """A line of a tree. `path` are the names above it, `rails` where a line goes on downwards."""

    depth: int
    name: str
    line: str = ""
    path: tuple[str, ...] = ()
    rails: tuple[bool, ...] = ()
    is_last: bool = True


Block = Heading | Words | Pair | Figure | Branch


@dataclass(frozen=True)
class Report:
    """What is printed, from the top down."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]


def report_pdf(report: Report, paper: QPageSize | None = None) -> bytes:
    """Return a report as a PDF; its text can be searched."""
    return as_pdf(report.title, paper or page_size(), partial(print_report, report))


def print_report(report: Report, device: QPagedPaintDevice) -> int:
    """Paint a report on the paper of a printer or PDF; the number of pages, 0 when it refused."""
    paper = take_whole_page(device)
    painter = QPainter()
    if not painter.begin(device):
        return 0
    unit = painter.device().logicalDpiX() / 72
    pages = _Paper(report, painter, unit, paper)
    for number in range(len(pages.pages)):
        if number:
            device.newPage()
        pages.paint(number)
    painter.end()
    return len(pages.pages)


@dataclass(frozen=True)
class _Piece:
    """A part of a block that is never broken. `above` repeats on a new page where it goes on."""

    height: float
    draw: Callable[[float], None]
    with_next: bool = False
    above: str = ""


class _Paper:
    """Lays a report out in points and paints it; `unit` is pixels to a point."""

    def __init__(self, report: Report, painter: QPainter, unit: float, paper: QSizeF) -> None:
        self.report = report
        self.painter = painter
        self.unit = unit
        self.paper = paper
        self.width = paper.width() - 2 * EDGE
        self.bottom = paper.height() - EDGE - FOOT
        self.ink = Ink(PAPER.__getitem__, self._chart_font, unit, 0.25 * unit)
        self.pages = self._laid_out()

    # Layout.

    def _laid_out(self) -> list[list[tuple[float, _Piece]]]:
        pieces = [piece for block in self.report.blocks for piece in self._pieces(block)]
        pages: list[list[tuple[float, _Piece]]] = [[]]
        top = self._head(draw=False)
        for place, piece in enumerate(pieces):
            if pages[-1] and top + self._together(pieces, place) > self.bottom:
                pages.append([])
                top = EDGE
                if piece.above:
                    on = self._line(tr("{path}, continued").format(path=piece.above), SMALL, GREY)
                    pages[-1].append((top, on))
                    top += on.height + 4
            pages[-1].append((top, piece))
            top += piece.height
        return pages

    def _together(self, pieces: Sequence[_Piece], place: int) -> float:
        """How much room a piece needs with all that it must not be parted from."""
        high = pieces[place].height
        while pieces[place].with_next and place + 1 < len(pieces):
            place += 1
            high += pieces[place].height
        return high

    def _pieces(self, block: Block) -> Iterable[_Piece]:
        if isinstance(block, Heading):
            text = block.text
            high = self._high(text, SECTION, self.width, bold=True) + 20
            yield _Piece(high, lambda y: self._write(text, y + 14, SECTION, bold=True), True)
        elif isinstance(block, Words):
            yield from self._paragraph(block)
        elif isinstance(block, Pair):
            yield self._pair(block)
        elif isinstance(block, Figure):
            yield from self._figure(block.chart)
        else:
            yield self._branch(block)

    def _paragraph(self, block: Words) -> Iterable[_Piece]:
        points, colour = (SMALL, GREY) if block.muted else (BODY, INK)
        lines = self._broken(block.text, points)
        for place, line in enumerate(lines):
            # Neither the first nor the last line stands alone on a page.
            near = len(lines) > 1 and place in (0, len(lines) - 2)
            last = place == len(lines) - 1
            near = near or (last and block.keep)
            gap = 0.0 if not last else 1.0 if block.keep else 5.0
            yield self._line(line, points, colour, gap, near)

    def _line(
        self, text: str, points: float, colour: QColor, gap: float = 0.0, with_next: bool = False
    ) -> _Piece:
        high = self._high(text or "X", points, 1e4)
        return _Piece(high + gap, lambda y: self._write(text, y, points, colour=colour), with_next)

    def _pair(self, block: Pair) -> _Piece:
        side = 92.0
        high = max(
            self._high(block.figure, BODY, side - 8, bold=True),
            self._high(block.text, BODY, self.width - side),
        )

        def draw(y: float) -> None:
            self._write(block.figure, y, BODY, bold=True, width=side - 8)
            self._write(block.text, y, BODY, left=side, width=self.width - side)

        return _Piece(high + 4, draw)

    def _figure(self, chart: ChartData) -> Iterable[_Piece]:
        yield from self._pieces(Heading(chart.title))
        high = chart_height(chart, self.ink) / self.unit

        def draw(y: float) -> None:
            room = QRectF(EDGE, y, self.width, high)
            u = self.unit
            pixels = QRectF(room.x() * u, room.y() * u, room.width() * u, room.height() * u)
            paint_chart(self.painter, pixels, chart, self.ink)

        yield _Piece(high + 8, draw)

    def _branch(self, block: Branch) -> _Piece:
        shown = min(block.depth, DEEPEST)
        left = shown * INDENT
        mark = "" if block.depth <= DEEPEST else f"{block.depth}  "
        width = self.width - left
        high = self._high(mark + block.name, BODY, width, bold=not block.depth)
        below = self._high(block.line, SMALL, width) if block.line else 0.0
        whole = high + below + 7

        def draw(y: float) -> None:
            self._rails(block, y, whole, high)
            self._write(
                mark + block.name, y + 3, BODY, left=left, width=width, bold=not block.depth
            )
            if block.line:
                self._write(block.line, y + 3 + high, SMALL, left=left, width=width, colour=GREY)

        return _Piece(whole, draw, above=" › ".join(block.path))

    def _rails(self, block: Branch, y: float, whole: float, high: float) -> None:
        """The lines that lead from a name to those it gave."""
        if not 0 < block.depth <= DEEPEST:
            return
        self.painter.setPen(QPen(LINE, 0.8 * self.unit))
        middle = y + 3 + high / 2
        for level, goes_on in enumerate(block.rails):
            if goes_on:
                x = EDGE + level * INDENT + 5
                self._stroke(x, y, x, y + whole)
        x = EDGE + (block.depth - 1) * INDENT + 5
        self._stroke(x, y, x, middle if block.is_last else y + whole)
        self._stroke(x, middle, x + INDENT - 8, middle)

    # Painting.

    def paint(self, number: int) -> None:
        """Paint one page, counted from 0."""
        if number == 0:
            self._head(draw=True)
        for top, piece in self.pages[number]:
            piece.draw(top)
        y = self.paper.height() - EDGE - 12
        self._rule(y - 8, LINE, 0.7)
        self._write(self.report.title, y, SMALL, width=self.width * 0.8, colour=GREY)
        count = f"{number + 1} / {len(self.pages)}"
        left = self.width * 0.8
        self._write(count, y, SMALL, left=left, width=self.width - left, colour=GREY, right=True)

    def _head(self, *, draw: bool) -> float:
        """Return where the head ends, in points."""
        y = EDGE + self._high(self.report.title, TITLE, self.width, bold=True) + 2
        under = self._high(self.report.subtitle, BODY, self.width) if self.report.subtitle else 0.0
        if draw:
            self._write(self.report.title, EDGE, TITLE, bold=True)
            self._write(self.report.subtitle, y, BODY, colour=GREY)
            self._rule(y + under + 9, INK, 1.2)
        return y + under + 16

    def _rule(self, y: float, colour: QColor, width: float) -> None:
        self.painter.setPen(QPen(colour, width * self.unit))
        self._stroke(EDGE, y, EDGE + self.width, y)

    def _stroke(self, x: float, y: float, to_x: float, to_y: float) -> None:
        self.painter.drawLine(QPointF(x, y) * self.unit, QPointF(to_x, to_y) * self.unit)

    def _chart_font(self, scale: float, bold: bool) -> QFont:
        return self._font(BODY * scale, bold)

    def _font(self, points: float, bold: bool) -> QFont:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(max(1, round(points * self.unit)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _high(self, text: str, points: float, width: float, *, bold: bool = False) -> float:
        metrics = QFontMetricsF(self._font(points, bold), self.painter.device())
        room = QRectF(0, 0, width * self.unit, 1e7)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        return metrics.boundingRect(room, flags, text).height() / self.unit

    def _broken(self, text: str, points: float) -> list[str]:
        """A text broken into the lines that fit the page."""
        lines: list[str] = []
        for paragraph in text.splitlines() or [""]:
            layout = QTextLayout(paragraph, self._font(points, False), self.painter.device())
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(self.width * self.unit)
                start = line.textStart()
                lines.append(paragraph[start : start + line.textLength()].rstrip())
            layout.endLayout()
        return lines

    def _write(
        self,
        text: str,
        y: float,
        points: float,
        *,
        left: float = 0.0,
        width: float | None = None,
        bold: bool = False,
        colour: QColor = INK,
        right: bool = False,
    ) -> None:
        u = self.unit
        wide = self.width - left if width is None else width
        self.painter.setFont(self._font(points, bold))
        self.painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        room = QRectF((EDGE + left) * u, y * u, wide * u, self.paper.height() * u)
        flags = int(Qt.TextFlag.TextWordWrap | side | Qt.AlignmentFlag.AlignTop)
        self.painter.drawText(room, flags, text)
