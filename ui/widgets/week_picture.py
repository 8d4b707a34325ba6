"""A week as a small picture: both people's hours, what is taken, and the times to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.imports.calendar import Busy
from app.mail.free_times import Side
from app.mail.time_words import Slot, city_of
from ui import theme
from ui.dates import time_words, weekday_words
from ui.mirror import placed, reads_left

HEAD = 42
SIDE_WIDTH = 52
"""Beside the days, at least: a time of twelve hours needs more."""
GAP = 4
HOURS_ALPHA = 8
"""How dark one person's hours are; those of both are twice as dark."""
FREE_ALPHA = 62
LEGEND = 24
DAY = timedelta(days=1)
QUARTER = timedelta(minutes=15)
LATE = datetime(2000, 1, 1, 22, tzinfo=UTC)
"""A moment whose time of day is as long as any."""


@dataclass(frozen=True)
class Week:
    """What one week shows; `free` are the starts that can be chosen."""

    monday: date
    mine: Side
    theirs: Side
    busy: Sequence[Busy]
    free: Sequence[Slot]


class WeekPicture(QWidget):
    """Days side by side on my clock, theirs on the right; arrows move, Space chooses."""

    toggled = Signal(object)
    """A Slot was chosen, or chosen no more."""
    week_wanted = Signal(int)
    """The next week (1) or the one before (-1) is to be shown."""
    pointed = Signal(object)
    """The Slot under the keyboard, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.week: Week | None = None
        self.chosen: list[Slot] = []
        self.current: Slot | None = None
        self._first, self._last = 8 * 60, 18 * 60
        self._days: list[date] = []
        self.setAccessibleName(self.tr("Free times of the week"))

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, 240)

    # Showing.

    def show_week(self, week: Week, chosen: Sequence[Slot]) -> None:
        """Show a week with the times that are chosen so far."""
        self.week = week
        self.chosen = list(chosen)
        self._days = self._shown_days(week)
        self._first, self._last = self._span(week)
        here = [slot for slot in week.free if self._day(slot) in self._days]
        picked = [slot for slot in self.chosen if slot in here]
        if self.current not in here:
            self._point((picked or here or [None])[0])
        self.update()

    def _zone(self) -> ZoneInfo:
        assert self.week is not None
        return self.week.mine.zone

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(self._zone())

    def _day(self, slot: Slot) -> date:
        return self._local(slot.start).date()

    def _shown_days(self, week: Week) -> list[date]:
        """Monday to Friday, and a weekend day on which somebody can talk."""
        zone = week.mine.zone
        used = {slot.start.astimezone(zone).date() for slot in week.free}
        days = [week.monday + number * DAY for number in range(7)]
        return [day for day in days if day.weekday() < 5 or day in used]

    def _span(self, week: Week) -> tuple[int, int]:
        """The minutes of the day that are shown: my hours, and those of theirs that meet them."""
        spans = [span for day in week.mine.hours.days for span in day] or [(9 * 60, 17 * 60)]
        first, last = min(a for a, _ in spans), max(b for _, b in spans)
        return max(0, first // 60 * 60 - 60), min(24 * 60, -(-last // 60) * 60 + 60)

    # Geometry.

    def _body(self) -> QRectF:
        side = self._side()
        return QRectF(self.rect()).adjusted(side, HEAD, -side, -LEGEND - 8)

    def _side(self) -> float:
        widest = theme.metrics(theme.SECONDARY).horizontalAdvance(time_words(LATE))
        return max(SIDE_WIDTH, widest + 16)

    def _column(self, place: int) -> QRectF:
        body = self._body()
        width = body.width() / max(1, len(self._days))
        left = body.x() + place * width + GAP / 2
        return placed(body, QRectF(left, body.y(), width - GAP, body.height()))

    def _y(self, minutes: float) -> float:
        body = self._body()
        share = (minutes - self._first) / (self._last - self._first)
        return body.y() + share * body.height()

    def _box(self, start: datetime, end: datetime, place: int) -> QRectF | None:
        """Where a stretch of time lies in one column; None when it is not to be seen."""
        begin = datetime.combine(self._days[place], datetime.min.time())
        first, last = (
            (self._local(moment).replace(tzinfo=None) - begin) / timedelta(minutes=1)
            for moment in (start, end)
        )
        first, last = max(first, self._first), min(last, self._last)
        if last <= first:
            return None
        column = self._column(place)
        top = self._y(first)
        return QRectF(column.x(), top, column.width(), self._y(last) - top)

    def box_of(self, slot: Slot) -> QRectF | None:
        """Where a time is painted; None when its day is not shown."""
        day = self._day(slot)
        return self._box(*slot, self._days.index(day)) if day in self._days else None

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.week is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter, self.week)
        for place, day in enumerate(self._days):
            self._paint_day(painter, self.week, place, day)
        self._paint_legend(painter)
        painter.end()

    def _paint_legend(self, painter: QPainter) -> None:
        hours, free = QColor(theme.color("ink")), QColor(theme.color("accent"))
        hours.setAlpha(2 * HOURS_ALPHA)
        free.setAlpha(FREE_ALPHA)
        marks = (
            (free, self.tr("free for both")),
            (theme.color("accent"), self.tr("chosen")),
            (theme.color("scroll"), self.tr("taken")),
            (hours, self.tr("your hours and theirs")),
        )
        painter.setFont(theme.font(theme.SECONDARY))
        metrics = painter.fontMetrics()
        x, y = self._body().x(), self.height() - LEGEND + 4.0
        for tint, words in marks:
            painter.setPen(QPen(theme.color("line"), 1))
            painter.setBrush(tint)
            whole = QRectF(self.rect())
            painter.drawRoundedRect(placed(whole, QRectF(x, y + 2, 12, 12)), 3, 3)
            painter.setPen(theme.color("muted"))
            width = metrics.horizontalAdvance(words)
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(placed(whole, QRectF(x + 18, y, width + 4, 16)), align, words)
            x += width + 36

    def _paint_axes(self, painter: QPainter, week: Week) -> None:
        painter.setFont(theme.font(theme.SECONDARY))
        metrics = painter.fontMetrics()
        body = self._body()
        painter.setPen(theme.color("muted"))
        flags = Qt.AlignmentFlag
        width = self._side() - 8
        both = week.mine.zone.key != week.theirs.zone.key
        sides = [(week.mine, QRectF(0, 0, width, 0), flags.AlignRight)]
        if both:
            right = QRectF(body.right() + 8, 0, width, 0)
            sides.append((week.theirs, right, flags.AlignLeft))
        for hour in range(self._first // 60, self._last // 60 + 1):
            y = self._y(hour * 60)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(body.x(), y), QPointF(body.right(), y))
            painter.setPen(theme.color("muted"))
            wall = datetime.combine(self._days[0], datetime.min.time()) + timedelta(hours=hour)
            moment = wall.replace(tzinfo=week.mine.zone)
            for side, box, align in sides:
                box = QRectF(box.x(), y - metrics.height() / 2, box.width(), metrics.height())
                box = placed(QRectF(self.rect()), box)
                time = time_words(moment.astimezone(side.zone))
                painter.drawText(box, align | flags.AlignVCenter, time)
        if both:
            self._paint_cities(painter, week)

    def _paint_cities(self, painter: QPainter, week: Week) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter
        for side, x, align in (
            (week.mine, 0.0, Qt.AlignmentFlag.AlignLeft),
            (week.theirs, self.width() - 120.0, Qt.AlignmentFlag.AlignRight),
        ):
            box = placed(QRectF(self.rect()), QRectF(x, 0, 120, 18))
            painter.drawText(box, align | flags, city_of(side.zone.key))

    def _paint_day(self, painter: QPainter, week: Week, place: int, day: date) -> None:
        column = self._column(place)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font(theme.SECONDARY, semibold=True))
        head = QRectF(column.x(), 18, column.width(), HEAD - 22)
        painter.drawText(head, Qt.AlignmentFlag.AlignCenter, weekday_words(day))
        soft, free = QColor(theme.color("ink")), QColor(theme.color("accent"))
        soft.setAlpha(HOURS_ALPHA)
        free.setAlpha(FREE_ALPHA)
        for side in (week.mine, week.theirs):
            for start, end in _hours_near(side, day):
                if box := self._box(start, end, place):
                    painter.fillRect(box, soft)
        for slot in week.free:
            if self._day(slot) == day and (
                box := self._box(slot.start, slot.start + QUARTER, place)
            ):
                painter.fillRect(box, free)
        self._paint_busy(painter, week, place)
        for slot in self.chosen:
            if self._day(slot) == day and (box := self._box(*slot, place)):
                self._paint_chosen(painter, slot, box)
        if self.current is not None and self._day(self.current) == day:
            self._paint_current(painter, place)

    def _paint_busy(self, painter: QPainter, week: Week, place: int) -> None:
        for busy in week.busy:
            if box := self._box(busy.start, busy.end, place):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("scroll"))
                painter.drawRoundedRect(box, 3, 3)
                painter.setBrush(theme.color("muted"))
                painter.drawRect(placed(box, QRectF(box.x(), box.y(), 3, box.height())))

    def _paint_chosen(self, painter: QPainter, slot: Slot, box: QRectF) -> None:
        painter.setFont(theme.font(theme.SECONDARY, semibold=True))
        height = max(box.height(), painter.fontMetrics().height() + 2)
        tall = QRectF(box.x(), box.y(), box.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(tall, 4, 4)
        painter.setPen(theme.color("on_accent"))
        text = time_words(self._local(slot.start))
        painter.drawText(tall, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_current(self, painter: QPainter, place: int) -> None:
        assert self.current is not None
        box = self._box(*self.current, place)
        if box is None or not self.hasFocus():
            return
        height = max(box.height(), painter.fontMetrics().height() + 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("ink"), 2))
        painter.drawRoundedRect(QRectF(box.x(), box.y(), box.width(), height), 4, 4)

    # Choosing.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        slot = self._at(event.position())
        if slot is not None:
            self._point(slot)
            self.toggled.emit(slot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        slot = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if slot else Qt.CursorShape.ArrowCursor)
        self.setToolTip(time_words(self._local(slot.start)) if slot else "")

    def _at(self, point: QPointF) -> Slot | None:
        """The free time at a place; one that is chosen goes before one that begins inside it."""
        if self.week is None:
            return None
        for slot in self.chosen:
            box = self.box_of(slot)
            if box is not None and box.contains(point):
                return slot
        for slot in self.week.free:
            day = self._day(slot)
            if day in self._days:
                box = self._box(slot.start, slot.start + QUARTER, self._days.index(day))
                if box is not None and box.contains(point):
                    return slot
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        key = event.key()
        if key in (keys.Key_PageUp, keys.Key_PageDown):
            self.week_wanted.emit(1 if key == keys.Key_PageDown else -1)
        elif key == keys.Key_Space and self.current is not None:
            self.toggled.emit(self.current)
        elif key in (keys.Key_Up, keys.Key_Down):
            self._step(1 if key == keys.Key_Down else -1)
        elif key in (keys.Key_Left, keys.Key_Right):
            self._step_day(1 if (key == keys.Key_Right) != reads_left() else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        free = list(self.week.free) if self.week else []
        if self.current is not None and self.current in free:
            place = free.index(self.current) + by
            if 0 <= place < len(free):
                self._point(free[place])

    def _step_day(self, by: int) -> None:
        """To the nearest time of the next day that has any; beyond the last, the next week."""
        if self.week is None or self.current is None:
            return
        day, clock = self._day(self.current), self._local(self.current.start).time()
        days = sorted({self._day(slot) for slot in self.week.free})
        later = [d for d in days if d > day] if by > 0 else [d for d in reversed(days) if d < day]
        if not later:
            self.week_wanted.emit(by)
            return
        of_day = [slot for slot in self.week.free if self._day(slot) == later[0]]
        self._point(min(of_day, key=lambda slot: abs(_apart(self._local(slot.start), clock))))

    def _point(self, slot: Slot | None) -> None:
        self.current = slot
        self.pointed.emit(slot)
        self.update()

    def describe(self, words: str) -> None:
        """Let a screen reader say where the keyboard is."""
        self.setAccessibleDescription(words)
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.update()
        super().changeEvent(event)


def _apart(moment: datetime, clock: object) -> float:
    other = datetime.combine(moment.date(), clock)  # pyright: ignore[reportArgumentType]
    return (moment.replace(tzinfo=None) - other) / timedelta(minutes=1)


def _hours_near(side: Side, day: date) -> list[tuple[datetime, datetime]]:
    """A side's hours on a day and on those around it, as moments."""
    found: list[tuple[datetime, datetime]] = []
    for near in (day - DAY, day, day + DAY):
        for first, last in side.hours.days[near.weekday()]:
            begin = datetime.combine(near, datetime.min.time(), side.zone)
            found.append((begin + timedelta(minutes=first), begin + timedelta(minutes=last)))
    return found
