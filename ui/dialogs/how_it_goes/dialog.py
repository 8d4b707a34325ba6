"""How it goes: one's own figures, each with its count; drawn, or as the tables they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.cadence.how_it_goes import VIEWS, HowItGoes, how_it_goes
from app.cadence.next_steps import add_months
from app.changes import Changes
from app.export.tables import Figures
from app.jobs import Progress
from ui.actions import Actions
from ui.dates import weekday_words
from ui.dialogs.how_it_goes.charts import (
    all_charts,
    group_chart,
    path_chart,
    reply_chart,
    reply_words,
    stages_chart,
    table_of,
    tr,
    view_words,
    weeks_chart,
)
from ui.report import Figure, Report, Words
from ui.session import Session
from ui.widgets.card import Card, text_label
from ui.widgets.chart import Chart, ChartData
from ui.widgets.chip import ChipRow
from ui.widgets.columns import scrolling
from ui.widgets.empty_state import EmptyState
from ui.widgets.folding import FoldingRow
from ui.widgets.report_menu import ReportMenu

if TYPE_CHECKING:
    from app.clock import Clock
    from app.store.db import Store
    from ui.jobs import Job

KINDS = ("event", "email", "template", "person")
PERIODS = {"all": 0, "year": 12, "quarter": 3}
"""Which letters count: key → so many months back, 0 for all."""
NARROW = 820
"""Below this width the cards stand under each other."""
LEAST_PERIODS = 260
"""What the chips of the periods need beside the note; with less, it goes under them."""
PAUSE = 300
"""Milliseconds of quiet before the figures are counted again."""


@dataclass(frozen=True)
class Counted:
    """The figures, and what the templates are called."""

    figures: HowItGoes = field(default_factory=HowItGoes)
    templates: Mapping[str, str] = field(default_factory=dict[str, str])


def count_all(store: "Store", clock: "Clock", months: int, progress: Progress) -> Counted:
    """Count over everybody first asked within so many months (0: ever)."""
    from app.mail.own_templates import all_templates

    since: date | None = add_months(clock.today(), -months) + timedelta(days=1) if months else None
    names = {template.key: template.name for template in all_templates(store)}
    return Counted(how_it_goes(store, clock, since, progress), names)


class HowItGoesDialog(QDialog):
    """A window beside the main one."""

    person_wanted = Signal(int)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("How it goes"))
        self.setMinimumSize(560, 420)
        self.resize(1040, 780)
        self._session = session
        self._job: Job | None = None
        self._wide: bool | None = None
        self.counted = Counted()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.stack = QStackedWidget(self)
        self.nothing = EmptyState(tr("Counting…"), "", None, self)
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(scrolling(self._page(), self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._head(actions))
        column.addWidget(self.stack, 1)
        session.changed.connect(self._on_changed)
        self.refresh()
        self.periods.chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # What it is made of.

    def _head(self, actions: Actions) -> QVBoxLayout:
        self.periods = ChipRow(self)
        self.periods.setAccessibleName(tr("Which letters count"))
        texts = {
            "all": tr("All time"),
            "year": tr("Last 12 months"),
            "quarter": tr("Last 3 months"),
        }
        self.periods.set_chips(texts.items())
        self.periods.choose("all")
        self.periods.chosen.connect(self._on_period)
        self.tables = QPushButton(tr("As tables"), self)
        self.tables.setCheckable(True)
        self.tables.setAutoDefault(False)
        self.tables.setToolTip(tr("Show the numbers instead of the pictures"))
        self.tables.toggled.connect(self._on_tables)
        self.year = actions.button("look_back", self)
        self.year.setAutoDefault(False)
        self.menu = ReportMenu(self._session, self.report, self, self.figures)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(text_label(tr("How it goes"), "h1", self), 1)
        for widget in (self.tables, self.year, self.menu):
            first.addWidget(widget)
        note = tr("About your own letters and talks, for you alone. Nothing leaves this machine.")
        second = FoldingRow(spacing=16, least=LEAST_PERIODS)
        second.add(self.periods)
        second.add(text_label(note, "small", self))
        head = QVBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(10)
        head.addLayout(first)
        head.addLayout(second)
        return head

    def _page(self) -> QWidget:
        page = QWidget(self)
        empty = HowItGoes()
        self.path = Chart(path_chart(empty), page)
        self.replies = Chart(reply_chart(empty), page)
        self.groups = Chart(group_chart(empty, VIEWS[0], {}), page)
        self.weeks = Chart(weeks_chart(empty), page)
        self.stages = Chart(stages_chart(empty), page)
        self.reply = text_label("", "muted", page, wrap=True)
        self.views = ChipRow(page)
        self.views.setAccessibleName(tr("Compare the letters by"))
        self.views.set_chips(view_words().items())
        self.views.choose(VIEWS[0])
        self.views.chosen.connect(self._on_view)
        self.few = text_label(tr("Nobody was asked yet."), "muted", page, wrap=True)
        self.cards = [
            self._card(path_chart(empty).title, self.path),
            self._card(reply_chart(empty).title, self.reply, self.replies),
            self._card(tr("Who said yes"), self.views, self.few, self.groups),
            self._card(weeks_chart(empty).title, self.weeks),
            self._card(stages_chart(empty).title, self.stages),
        ]
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(24, 4, 24, 24)
        self._grid.setSpacing(14)
        self._arrange(wide=True)
        return page

    def _card(self, title: str, *widgets: QWidget) -> Card:
        card = Card(title, self)
        for widget in widgets:
            card.body.addWidget(widget)
        card.body.addStretch(1)
        return card

    def _arrange(self, *, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        for place, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            if not wide:
                self._grid.addWidget(card, place, 0, 1, 2)
            elif card is self.cards[-1]:
                self._grid.addWidget(card, 2, 0, 1, 2)
            else:
                self._grid.addWidget(card, place // 2, place % 2)
        for row in range(len(self.cards) + 1):
            self._grid.setRowStretch(row, 1 if row == len(self.cards) else 0)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)

    @property
    def charts(self) -> list[Chart]:
        """The charts of the page."""
        return [self.path, self.replies, self.groups, self.weeks, self.stages]

    # Showing.

    def refresh(self) -> None:
        """Count again; a count that is under way is given up."""
        self._pause.stop()
        self._give_up()
        months = PERIODS[self.periods.current or "all"]
        self._job = self._session.read_job(
            count_all, months=months, on_done=self._on_counted, label=tr("Counting")
        )

    def _give_up(self) -> None:
        if self._job is not None and not self._job.ended:
            self._job.cancel()
        self._job = None

    def _on_counted(self, counted: Counted) -> None:
        self.counted = counted
        found = counted.figures
        self.path.show_data(path_chart(found))
        self.replies.show_data(reply_chart(found))
        self.reply.setText(reply_words(found))
        self.weeks.show_data(weeks_chart(found))
        self.stages.show_data(stages_chart(found))
        self._show_groups()
        self.stack.setCurrentIndex(1)

    def _show_groups(self) -> None:
        view = self.views.current or VIEWS[0]
        chart = group_chart(self.counted.figures, view, self.counted.templates)
        self.groups.show_data(chart)
        self.groups.setVisible(bool(chart.rows))
        self.few.setVisible(not chart.rows)

    def _charts(self) -> list[ChartData]:
        return all_charts(self.counted.figures, self.counted.templates)

    def figures(self) -> Sequence[Figures]:
        """Every table of the page."""
        return [table_of(chart) for chart in self._charts()]

    def report(self) -> Report:
        """The page for paper."""
        day = weekday_words(self._session.clock.today(), "d MMMM yyyy")
        chosen = next(chip.text() for chip in self.periods.chips if chip.isChecked())
        note = tr("A rate stands beside its count; under five cases none is told.")
        blocks = [
            Words(note, muted=True),
            Words(reply_words(self.counted.figures)),
            *(Figure(chart) for chart in self._charts() if chart.rows),
        ]
        return Report(tr("How it goes"), f"{chosen} · {day}", tuple(blocks))

    # What the person does.

    def _on_period(self, _key: str) -> None:
        self.refresh()

    def _on_view(self, _key: str) -> None:
        self._show_groups()

    def _on_tables(self, on: bool) -> None:
        for chart in self.charts:
            chart.set_as_table(on)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self._pause.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= NARROW)

    def done(self, result: int) -> None:
        """Close; a count under way is given up."""
        self._pause.stop()
        self._give_up()
        super().done(result)
