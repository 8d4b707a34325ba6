"""The question sheet on paper: black on white, a question never parted from its lines.

Needs QtGui only, so that the command line can write a PDF without a window.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
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
    QPageSize,
    QPainter,
    QPen,
    QTextLayout,
)

from app.language import counted
from app.questions.sheet_page import PageQuestion, SheetPage
from app.settings import Settings
from ui.dates import date_form, time_words
from ui.mirror import reads_from_right, reads_left
from ui.paper import as_pdf, take_whole_page

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
LARGE = 1.4
"""How much larger large print is."""
SPACE = {"compact": (16.0, -1, 8.0), "usual": (LINE_STEP, 0, BETWEEN), "roomy": (24.0, 2, 20.0)}
"""Points between ruled lines, ruled lines more or fewer, points between questions."""
KEPT_LINES = 2
"""Lines of an answer that stay with their question at the foot of a page."""
TEXT_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def tr(text: str) -> str:
    """Translate a text of the sheet."""
    return QCoreApplication.translate("Sheet", text)


@dataclass(frozen=True)
class PageStyle:
    """How a sheet is printed. `paper` is A4, Letter or "" (by country), `space` one of SPACE."""

    paper: str = ""
    space: str = "usual"
    large: bool = False
    head: bool = True
    answers: bool = True

    @property
    def size(self) -> QPageSize:
        """The paper to print on."""
        sizes = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
        return QPageSize(sizes[self.paper]) if self.paper in sizes else page_size()

    @classmethod
    def kept(cls, settings: Settings) -> "PageStyle":
        """The style chosen last; what is not understood counts as not chosen."""
        chosen = settings.get(STYLE_KEY)
        known = {field.name: field.type for field in fields(cls)}
        values = chosen.items() if isinstance(chosen, dict) else ()
        return cls(**{name: value for name, value in values if name in known})

    def keep(self, settings: Settings) -> None:
        """Choose this style from now on."""
        settings.set(STYLE_KEY, asdict(self))


USUAL = PageStyle()
STYLE_KEY = "sheet/style"


def page_size(locale: QLocale | None = None) -> QPageSize:
    """Return the paper of a country: Letter where inches are used, else A4."""
    system = (locale or QLocale.system()).measurementSystem()
    inches = system == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if inches else QPageSize.PageSizeId.A4)


def sheet_pdf(page: SheetPage, style: PageStyle = USUAL) -> bytes:
    """Return the sheet as a PDF; its text can be searched."""
    return as_pdf(page.name, style.size, lambda writer: print_sheets([page], writer, style))


def print_sheets(
    pages: Sequence[SheetPage], device: QPagedPaintDevice, style: PageStyle = USUAL
) -> int:
    """Paint sheets one after the other on the paper of a printer or PDF, each on pages of its own.

    Returns the number of pages; 0 when the device refused.
    """
    paper = take_whole_page(device)
    painter = QPainter()
    if not painter.begin(device):
        return 0
    unit = painter.device().logicalDpiX() / 72
    count = 0
    for page in pages:
        sheet = _Sheet(page, painter, unit, paper, style)
        for number in range(len(sheet.pages)):
            if count:
                device.newPage()
            sheet.paint(number)
            count += 1
    painter.end()
    return count


def sheet_picture(
    page: SheetPage, width: int, ratio: float = 1.0, style: PageStyle = USUAL
) -> QImage:
    """Return a picture of the first page, `width` pixels wide on a screen of this pixel ratio."""
    paper = style.size.size(QPageSize.Unit.Point)
    # Painted large and then made small: words break where they do on paper.
    unit = max(PICTURE_UNIT, width * ratio / paper.width())
    picture = QImage(
        round(paper.width() * unit), round(paper.height() * unit), QImage.Format.Format_RGB32
    )
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Sheet(page, painter, unit, QSizeF(paper), style).paint(0)
    painter.end()
    small = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
    small.setDevicePixelRatio(ratio)
    return small


@dataclass(frozen=True)
class _Block:
    """A question placed on a page: its top in points, and which lines of its answer follow.

    An answer that goes on from the page before has no question above it.
    """

    question: PageQuestion
    top: float
    answer: tuple[str, ...] = ()
    goes_on: bool = False


class _Sheet:
    """Lays a sheet out in points and paints page by page; `unit` is pixels to a point."""

    def __init__(
        self, page: SheetPage, painter: QPainter, unit: float, paper: QSizeF, style: PageStyle
    ) -> None:
        self.page = page
        self.painter = painter
        self.unit = unit
        self.paper = paper
        self.style = style
        self.scale = LARGE if style.large else 1.0
        step, self.more, self.between = SPACE.get(style.space, SPACE["usual"])
        self.step = step * (1.2 if style.large else 1.0)
        self.width = paper.width() - 2 * EDGE
        self.bottom = paper.height() - EDGE - FOOT
        self.answer_step = self._measure("Xg", BODY, self.width) * 1.15
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
        for question in self.page.questions:
            answer = self._answer_lines(question)
            least = _Block(question, top, tuple(answer[:KEPT_LINES]))
            if top > EDGE and top + self._high(least) > self.bottom:
                pages.append([])
                top = EDGE
            block = self._block(question, top, answer)
            pages[-1].append(block)
            rest = answer[len(block.answer) :]
            while rest:
                block = self._block(question, EDGE, rest, goes_on=True)
                pages.append([block])
                rest = rest[len(block.answer) :]
            top = block.top + self._high(block) + self.between
        return pages

    def _block(
        self, question: PageQuestion, top: float, answer: Sequence[str], goes_on: bool = False
    ) -> _Block:
        """A question at `top` with as much of its answer as the page holds."""
        words = 0.0 if goes_on else self._words_room(question)
        room = int((self.bottom - top - words) / self.answer_step)
        return _Block(question, top, tuple(answer[: max(room, KEPT_LINES)]), goes_on)

    def _high(self, block: _Block) -> float:
        """How high a block is: its question with the ruled lines, or with its answer."""
        words = 0.0 if block.goes_on else self._words_room(block.question)
        if block.answer:
            return words + len(block.answer) * self.answer_step
        return words + self._ruled(block.question) * self.step

    def _ruled(self, question: PageQuestion) -> int:
        return max(1, question.lines + self.more)

    def _words_room(self, question: PageQuestion) -> float:
        words = self._measure(question.text, BODY, self.width - self._indent(question), bold=True)
        return words + 6

    def _indent(self, question: PageQuestion) -> float:
        return (14.0 if question.number < 10 else 20.0) * self.scale

    def _answer_lines(self, question: PageQuestion) -> list[str]:
        """The answer broken into the lines that fit beside the indent."""
        if not (self.style.answers and question.answer):
            return []
        width = (self.width - self._indent(question)) * self.unit
        lines: list[str] = []
        for paragraph in question.answer.splitlines():
            layout = QTextLayout(paragraph, self._font(BODY, bold=False), self.painter.device())
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                start = line.textStart()
                lines.append(paragraph[start : start + line.textLength()].rstrip())
            layout.endLayout()
        return lines

    # Painting.

    def _question(self, block: _Block) -> None:
        question, y = block.question, block.top
        if not block.goes_on:
            indent = self._indent(question)
            # A question that is read from the right has its number on the right.
            turned = _turned(question.text)
            number, words = (self.width - indent, 0.0) if turned else (0.0, indent)
            mark, left = str(question.number), EDGE + number
            self._text(mark, left, y, indent, BODY, bold=True, right=turned)
            width = self.width - indent
            self._text(question.text, EDGE + words, y, width, BODY, bold=True)
            y += self._words_room(question)
        if block.answer:
            self._answer(block, y)
            return
        for _ in range(self._ruled(question)):
            y += self.step
            self._rule(y, LINE)

    def _answer(self, block: _Block, y: float) -> None:
        indent = self._indent(block.question)
        turned = _turned(block.question.answer)
        left = EDGE + (0.0 if turned else indent)
        for line in block.answer:
            self._text(line, left, y, self.width - indent, BODY)
            y += self.answer_step

    def _head(self, *, draw: bool) -> float:
        """Return where the head ends, in points."""
        page, right = self.page, 170.0 * self.scale
        if not self.style.head:
            y = EDGE + self._text(page.name, EDGE, EDGE, self.width, BODY, bold=True, draw=draw)
            return y + 14
        left = self.width - right
        y = EDGE + self._text(page.name, EDGE, EDGE, left, TITLE, bold=True, draw=draw) + 2
        if page.job:
            y += self._text(page.job, EDGE, y, left, BODY, colour=GREY, draw=draw)
        edge = EDGE + left
        if page.starts_at is not None:
            self._text(_when(page), edge, EDGE, right, BODY, bold=True, right=True, draw=draw)
        self._text(
            _how(page),
            edge,
            EDGE + 15 * self.scale,
            right,
            BODY,
            colour=GREY,
            right=True,
            draw=draw,
        )
        y += 9
        if draw:
            self._rule(y, INK, 1.2)
        y += 10
        for label, text in _facts(page):
            side = 90 * self.scale
            name = self._text(label, EDGE, y, side - 4, BODY, colour=GREY, draw=draw)
            y += max(name, self._text(text, EDGE + side, y, self.width - side, BODY, draw=draw)) + 4
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
        font.setPixelSize(max(1, round(points * self.scale * self.unit)))
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
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            if reads_left():
                # The whole page is mirrored; each text keeps the direction of its own letters.
                x = self.paper.width() - x - width
                other = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
                side = other | Qt.AlignmentFlag.AlignAbsolute
                self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            room = QRectF(x * u, y * u, width * u, (high + 4) * u)
            flags = int(Qt.TextFlag.TextWordWrap | side | Qt.AlignmentFlag.AlignTop)
            self.painter.drawText(room, flags, text)
        return high


def _turned(text: str) -> bool:
    """Whether a text stands the other way round than its page, which follows the window."""
    return reads_from_right(text) and not reads_left()


def _when(page: SheetPage) -> str:
    assert page.starts_at is not None
    return f"{_day(page.starts_at, 'ddd d MMM yyyy')}, {time_words(page.starts_at)}"


def _day(moment: datetime, form: str) -> str:
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), date_form(form))


def _how(page: SheetPage) -> str:
    minutes = counted("1 minute", "{n} minutes", page.minutes)
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
        (tr("I know"), page.known),
    )
    yield from ((label, text) for label, text in rows if text)


def _boxes(page: SheetPage) -> Iterator[str]:
    yield "☐ " + tr("Who else should I talk to?")
    if page.thank_by is not None:
        day = _day(page.thank_by, "ddd d MMM")
        yield "☐ " + tr("Thank-you by {when}").format(when=f"{day}, {time_words(page.thank_by)}")
    else:
        yield "☐ " + tr("Thank-you within 24 hours of the end")
