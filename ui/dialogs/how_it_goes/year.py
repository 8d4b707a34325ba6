"""A year looked back on: what happened, in words and figures, on a page that can be printed."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.cadence.look_back import HeldTalk, LookBack, look_back, years_with_facts
from app.changes import Changes
from app.language import counted, in_row
from ui.actions import Actions
from ui.dates import weekday_words
from ui.dialogs.how_it_goes.charts import number, tr
from ui.report import Block, Figure, Heading, Pair, Report, Words
from ui.session import Session
from ui.widgets.card import Card, clear_layout, text_label
from ui.widgets.chart import COLUMNS, Cell, Chart, ChartData, ChartRow
from ui.widgets.columns import scrolling
from ui.widgets.empty_state import EmptyState
from ui.widgets.report_menu import ReportMenu

KINDS = ("event", "promise", "referral", "interview", "person")
FIGURE_WIDTH = 84


def year_blocks(found: LookBack) -> tuple[Block, ...]:
    """Return the page of a year: the story, the figures, the months and what was learned."""
    if found.is_empty:
        return (
            Words(tr("Nothing happened in {year} that is noted here.").format(year=found.year)),
        )
    blocks: list[Block] = [Words(line) for line in _story(found)]
    blocks += [Heading(tr("In figures")), *_pairs(found)]
    if found.talks:
        blocks.append(Figure(months_chart(found)))
    if found.companies:
        blocks += [Heading(tr("Where they work")), Words(in_row(*found.companies))]
    if found.learned:
        blocks.append(Heading(tr("What I took away")))
        for talk in found.learned:
            blocks.append(Words(talk.learned, keep=True))
            blocks.append(Words(_talk_words(talk), muted=True))
    return tuple(blocks)


def months_chart(found: LookBack) -> ChartData:
    """The talks of each month."""
    rows = tuple(
        ChartRow(weekday_words(found.first_of(month), "MMM"), (Cell(count, number(count)),))
        for month, count in enumerate(found.by_month, 1)
    )
    return ChartData(tr("Talks in each month"), COLUMNS, (tr("Talks"),), rows)


def _talk_words(talk: HeldTalk) -> str:
    where = in_row(talk.name, talk.company)
    return f"{where} · {weekday_words(talk.on, 'd MMMM')}"


def _story(found: LookBack) -> Iterator[str]:
    """The year in a few sentences."""
    if found.landing is not None:
        job = found.landing.title or tr("a new job")
        place = found.landing.company
        words = tr("This is the year in which you landed: {job} at {place}.")
        alone = tr("This is the year in which you landed: {job}.")
        yield (words if place else alone).format(job=job, place=place)
    if found.talks:
        first = found.talks[0]
        yield counted(
            "You talked with one person: {name}, on {day}.",
            "You talked with {n} people; the first was {name}, on {day}.",
            max(1, found.people_met),
            name=first.name,
            day=weekday_words(first.on, "d MMMM"),
        )
    longest = found.longest
    if longest is not None and len(found.talks) > 1:
        yield counted(
            "The longest talk was with {name}: 1 minute.",
            "The longest talk was with {name}: {n} minutes.",
            longest.minutes or 0,
            name=longest.name,
        )
    if found.names_met and found.names_met <= found.names_given:
        yield counted(
            "The 1 name that people gave you became a talk.",
            "{met} of the {n} names that people gave you became a talk.",
            found.names_given,
            met=number(found.names_met),
        )


def _pairs(found: LookBack) -> Iterator[Pair]:
    """The figures that there are, each with what it counts."""
    hours, minutes = divmod(found.minutes, 60)
    length = tr("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    rows = (
        (found.asked, number(found.asked), tr("People asked for the first time")),
        (found.said_yes, number(found.said_yes), tr("Of them said yes")),
        (len(found.talks), number(len(found.talks)), tr("Talks held")),
        (found.minutes, length, tr("Talked, as far as it was noted")),
        (found.thanked_in_time, number(found.thanked_in_time), tr("Thanked within 24 hours")),
        (found.notes_in_touch, number(found.notes_in_touch), tr("Notes to stay in touch")),
        (found.names_given, number(found.names_given), tr("Names given to you")),
        (found.promises_made, number(found.promises_made), tr("Promises you made")),
        (found.promises_kept, number(found.promises_kept), tr("Promises you kept")),
        (found.kept_for_me, number(found.kept_for_me), tr("Promises kept for you")),
    )
    yield from (Pair(figure, words) for count, figure, words in rows if count)


class YearDialog(QDialog):
    """A window beside the main one."""

    person_wanted = Signal(int)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("A year looked back on"))
        self.setMinimumSize(520, 420)
        self.resize(700, 760)
        self._session = session
        self.found: LookBack | None = None
        self.years = QComboBox(self)
        self.years.setAccessibleName(tr("Year"))
        for year in years_with_facts(session.store, session.clock):
            self.years.addItem(str(year), year)
        self.menu = ReportMenu(session, self.report, self)
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(8)
        self.title = text_label("", "h1", self)
        head.addWidget(self.title, 1)
        head.addWidget(self.years)
        head.addWidget(self.menu)
        inner = QWidget(self)
        self._page = QVBoxLayout(inner)
        self._page.setContentsMargins(24, 4, 24, 24)
        self._page.setSpacing(10)
        self.nothing = EmptyState(
            tr("Nothing is noted in this year"),
            tr("What you ask, hear and promise is looked back on here."),
            None,
            self,
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(scrolling(inner, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.years.currentIndexChanged.connect(self._on_year)
        session.changed.connect(self._on_changed)
        self.refresh()

    @property
    def year(self) -> int:
        """The year that is shown."""
        return int(self.years.currentData())

    def refresh(self) -> None:
        """Read the year again."""
        self._session.read_job(look_back, year=self.year, on_done=self._on_read)

    def _on_read(self, found: LookBack) -> None:
        if found.year != self.year:
            return
        self.found = found
        self.title.setText(tr("The year {year}").format(year=found.year))
        self.menu.setEnabled(not found.is_empty)
        self.stack.setCurrentIndex(0 if found.is_empty else 1)
        clear_layout(self._page)
        if not found.is_empty:
            self._show(year_blocks(found))

    def _show(self, blocks: tuple[Block, ...]) -> None:
        card: Card | None = None
        for block in blocks:
            if isinstance(block, Heading):
                card = Card(block.text, self)
                self._page.addWidget(card)
            elif isinstance(block, Figure):
                card = Card(block.chart.title, self)
                card.body.addWidget(Chart(block.chart, card))
                self._page.addWidget(card)
                card = None
            elif isinstance(block, Pair):
                assert card is not None
                card.body.addLayout(self._pair(block))
            elif isinstance(block, Words):
                label = text_label(block.text, "small" if block.muted else "", self, wrap=True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                (card.body if card is not None else self._page).addWidget(label)
        self._page.addStretch(1)

    def _pair(self, pair: Pair) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        figure = text_label(pair.figure, "strong", self)
        figure.setMinimumWidth(FIGURE_WIDTH)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(figure)
        row.addWidget(text_label(pair.text, "", self, wrap=True), 1)
        return row

    def report(self) -> Report:
        """The page for paper."""
        found = self.found or LookBack(self.year)
        day = weekday_words(self._session.clock.today(), "d MMMM yyyy")
        return Report(
            tr("The year {year}").format(year=found.year),
            tr("Looked back on {day}").format(day=day),
            year_blocks(found),
        )

    def _on_year(self, _place: int) -> None:
        self.refresh()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self.refresh()
