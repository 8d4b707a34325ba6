"""The question sheet on paper: black on white, a question never parted from its lines.

Needs QtGui only, so that the command line can write a PDF without a window.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QDate,
    QIODevice,
    QLocale,
    QMarginsF,
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
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from app.questions.sheet_page import PageQuestion, SheetPage

INK = QColor("#1F2226")
GREY = QColor("#55595F")
LINE = QColor("#C9C7C1")
EDGE = 51.0
"""Points of white around the page."""
FOOT = 40.0
"""Points kept free for the footer."""
LINE_STEP = 20.5
"""Points between two ruled lines: room for handwriting."""
BETWEEN = 14.0
"""Points between the last line of a question and the next question."""
PICTURE_UNIT = 2.0
"""Least pixels to a point when a picture of the page is painted."""
TITLE, BODY, SMALL = 18.0, 10.5, 8.5
TEXT_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def tr(text: str) -> str:
    """Translate a text of the sheet."""
    return QCoreApplication.translate("Sheet", text)


def page_size(locale: QLocale | None = None) -> QPageSize:
    """Return the paper of a country: Letter where inches are used, else A4."""
    system = (locale or QLocale()).measurementSystem()
    inches = system == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if inches else QPageSize.PageSizeId.A4)


def sheet_pdf(page: SheetPage, size: QPageSize | None = None) -> bytes:
    """Return the sheet as a PDF; its text can be searched."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(page.name)
    writer.setCreator("Askwell")
    writer.setResolution(600)
    print_sheet(page, writer, size or page_size())
    buffer.close()
    return bytes(content.data())


def print_sheet(page: SheetPage, device: QPagedPaintDevice, size: QPageSize | None = None) -> int:
    """Paint the sheet on a printer or PDF and return the number of pages; 0 when it refused."""
    if size is not None:
        upright = QPageLayout.Orientation.Portrait
        device.setPageLayout(
            QPageLayout(size, upright, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
        )
    layout = device.pageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(device):
        return 0
    unit = painter.device().logicalDpiX() / 72
    paper = layout.fullRect(QPageLayout.Unit.Point).size()
    sheet = _Sheet(page, painter, unit, paper)
    for number in range(len(sheet.pages)):
        if number:
            device.newPage()
        sheet.paint(number)
    painter.end()
    return len(sheet.pages)


def sheet_picture(
    page: SheetPage, width: int, ratio: float = 1.0, size: QPageSize | None = None
) -> QImage:
    """Return a picture of the first page, `width` pixels wide on a screen of this pixel ratio."""
    paper = (size or page_size()).size(QPageSize.Unit.Point)
    # Painted large and then made small: words break where they do on paper.
    unit = max(PICTURE_UNIT, width * ratio / paper.width())
    picture = QImage(
        round(paper.width() * unit), round(paper.height() * unit), QImage.Format.Format_RGB32
    )
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Sheet(page, painter, unit, QSizeF(paper)).paint(0)
    painter.end()
    small = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
    small.setDevicePixelRatio(ratio)
    return small


@dataclass(frozen=True)
class _Block:
    """A question placed on a page: its top in points."""

    question: PageQuestion
    top: float


class _Sheet:
    """Lays a sheet out in points and paints page by page; `unit` is pixels to a point."""

    def __init__(self, page: SheetPage, painter: QPainter, unit: float, paper: QSizeF) -> None:
        self.page = page
        self.painter = painter
        self.unit = unit
        self.paper = paper
        self.width = paper.width() - 2 * EDGE
        self.pages = self._laid_out()

    def paint(self, number: int) -> None:
        """Paint one page, counted from 0."""
        if number == 0:
            self._head(draw=True)
        for block in self.pages[number]:
            self._question(block)
        self._foot(number)

    # Layout.

    def _laid_out(self) -> list[list[_Block]]:
        pages: list[list[_Block]] = [[]]
        top = self._head(draw=False)
        bottom = self.paper.height() - EDGE - FOOT
        for question in self.page.questions:
            high = self._high(question)
            if top + high > bottom and pages[-1]:
                pages.append([])
                top = EDGE
            pages[-1].append(_Block(question, top))
            top += high + BETWEEN
        return pages

    def _high(self, question: PageQuestion) -> float:
        return self._words_high(question) + 6 + question.lines * LINE_STEP

    def _words_high(self, question: PageQuestion) -> float:
        indent = self._indent(question)
        return self._measure(question.text, BODY, self.width - indent, bold=True)

    def _indent(self, question: PageQuestion) -> float:
        return 14.0 if question.number < 10 else 20.0

    # Painting.

    def _question(self, block: _Block) -> None:
        question = block.question
        indent = self._indent(question)
        self._text(str(question.number), EDGE, block.top, indent, BODY, bold=True)
        self._text(question.text, EDGE + indent, block.top, self.width - indent, BODY, bold=True)
        y = block.top + self._words_high(question) + 6
        for _ in range(question.lines):
            y += LINE_STEP
            self._rule(y, LINE)

    def _head(self, *, draw: bool) -> float:
        """Return where the head ends, in points."""
        page, right = self.page, 170.0
        left = self.width - right
        y = EDGE + self._text(page.name, EDGE, EDGE, left, TITLE, bold=True, draw=draw) + 2
        if page.job:
            y += self._text(page.job, EDGE, y, left, BODY, colour=GREY, draw=draw)
        edge = EDGE + left
        if page.starts_at is not None:
            self._text(_when(page), edge, EDGE, right, BODY, bold=True, right=True, draw=draw)
        self._text(_how(page), edge, EDGE + 15, right, BODY, colour=GREY, right=True, draw=draw)
        y += 9
        if draw:
            self._rule(y, INK, 1.2)
        y += 10
        for label, text in _facts(page):
            name = self._text(label, EDGE, y, 86, BODY, colour=GREY, draw=draw)
            y += max(name, self._text(text, EDGE + 90, y, self.width - 90, BODY, draw=draw)) + 4
        return y + 12

    def _foot(self, number: int) -> None:
        y = self.paper.height() - EDGE - 12
        self._rule(y - 8, LINE)
        half = self.width * 0.8
        self._text("    ".join(_boxes(self.page)), EDGE, y, half, SMALL, colour=GREY)
        count = f"{number + 1} / {len(self.pages)}"
        self._text(count, EDGE + half, y, self.width - half, SMALL, colour=GREY, right=True)

    def _rule(self, y: float, colour: QColor, width: float = 0.7) -> None:
        self.painter.setPen(QPen(colour, width * self.unit))
        ends = (QPointF(EDGE, y) * self.unit, QPointF(EDGE + self.width, y) * self.unit)
        self.painter.drawLine(*ends)

    def _font(self, points: float, bold: bool) -> QFont:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(max(1, round(points * self.unit)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _measure(self, text: str, points: float, width: float, *, bold: bool = False) -> float:
        metrics = QFontMetricsF(self._font(points, bold), self.painter.device())
        room = QRectF(0, 0, width * self.unit, 1e6)
        return metrics.boundingRect(room, TEXT_FLAGS, text).height() / self.unit

    def _text(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        points: float,
        *,
        bold: bool = False,
        colour: QColor = INK,
        right: bool = False,
        draw: bool = True,
    ) -> float:
        """Write a text and return how high it is, in points."""
        high = self._measure(text, points, width, bold=bold)
        if draw:
            self.painter.setFont(self._font(points, bold))
            self.painter.setPen(colour)
            u = self.unit
            room = QRectF(x * u, y * u, width * u, (high + 4) * u)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            flags = int(Qt.TextFlag.TextWordWrap | side | Qt.AlignmentFlag.AlignTop)
            self.painter.drawText(room, flags, text)
        return high


def _when(page: SheetPage) -> str:
    assert page.starts_at is not None
    return f"{_day(page.starts_at, 'ddd d MMM yyyy')}, {page.starts_at:%H:%M}"


def _day(moment: datetime, form: str) -> str:
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), form)


def _how(page: SheetPage) -> str:
    minutes = tr("{count} minutes").format(count=page.minutes)
    ways = {"video": tr("Video"), "phone": tr("Phone"), "meeting": tr("Meeting")}
    return " · ".join(filter(None, (ways.get(page.way, page.way), minutes)))


def goal_words() -> dict[str, str]:
    """Return what each goal of a talk means, in words."""
    return {
        "X": tr("What this field is really like"),
        "R": tr("Which of several jobs suits me"),
        "C": tr("What this company is like from inside"),
        "E": tr("How people get in"),
        "S": tr("Whether a change into this work is right for me"),
        "A": tr("Advice on my own case"),
        "M": tr("Guidance now and then"),
        "V": tr("Where I could lend a hand"),
        "N": tr("Whom else I should hear"),
    }


def _facts(page: SheetPage) -> Iterator[tuple[str, str]]:
    learn = page.learn or goal_words().get(page.goal, "")
    why = tr("Why {name}").format(name=page.first_name)
    rows: Sequence[tuple[str, str]] = (
        (tr("I want to learn"), learn),
        (tr("In common"), page.shared),
        (why, page.why),
    )
    yield from ((label, text) for label, text in rows if text)


def _boxes(page: SheetPage) -> Iterator[str]:
    yield "☐ " + tr("Who else should I talk to?")
    if page.thank_by is not None:
        day = _day(page.thank_by, "ddd d MMM")
        yield "☐ " + tr("Thank-you by {when}").format(when=f"{day}, {page.thank_by:%H:%M}")
    else:
        yield "☐ " + tr("Thank-you within 24 hours of the end")
