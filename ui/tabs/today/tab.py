"""The Today tab: what is due, what comes, and where everyone stands."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.language import counted
from ui.actions import Actions
from ui.dates import day_heading
from ui.session import Session
from ui.tabs.base import Tab
from ui.tabs.today.doing import Doing
from ui.tabs.today.lists import SHOWN, ComingList, DueList
from ui.tabs.today.words import MINUTES, is_near
from ui.theme import by_text, set_role
from ui.widgets.bars import Columns, LabelledBars
from ui.widgets.card import clear_layout, text_label
from ui.widgets.columns import FoldingSplitter, scrolling

if TYPE_CHECKING:
    from app.cadence.insights import Figures
    from app.cadence.next_steps import Step
    from app.people.queries import PersonRow
    from ui.tabs.today.day import Day, Rest
    from ui.tabs.today.rows import ComingRow, DueRow
    from ui.widgets.aside import Aside
    from ui.widgets.first_run import FirstRun

STAGES = ("to_research", "asked", "said_yes", "met", "in_touch")
MINUTE = 60_000
MORE = 50
"""Rows of each list that come with each press after the first."""
BESIDE = 1500
"""From this width on, what comes stands beside what is due."""


class TodayTab(Tab):
    """Names the next things to do, each with its one action."""

    NAME = "today"
    KINDS = frozenset(
        {"person", "event", "email", "sheet", "sheet_item", "promise", "referral", "interview"}
        | {
            "step_state",
            "person_group",
            "group_member",
            "research_note",
            "common_ground",
            "target",
            "profile",
            "message",
            "setting",
        }
        | {"position", "education", "credential"}
    )

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(session, actions, parent)
        self._day: Day | None = None
        self._rest: Rest | None = None
        self._date: date | None = None
        self._most = SHOWN
        self.doing = Doing(session, actions, self)
        self._first_run: FirstRun | None = None
        left = scrolling(self._left(), self)
        right = scrolling(self._right(), self, surface=True)
        self.columns = FoldingSplitter(session, "today", self)
        self.columns.addWidget(left)
        self.columns.addWidget(right)
        self.columns.restore([900, 379])
        self.aside = self.columns.fold(right, left)
        self._make_ways(self.aside)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.setInterval(MINUTE)
        self._minute.timeout.connect(self._on_minute)
        session.moment_passed.connect(self._on_minute)

    def _make_ways(self, aside: "Aside") -> None:
        """Lead from what is due to the figures and back, where only one of them has room."""
        heads = (self.head, self.figures_head)
        words = (self.stands.text(), self.tr("Due now"))
        self.ways = aside.ways(*words, self)
        for head, button in zip(heads, self.ways, strict=True):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _left(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(24, 18, 24, 24)
        column.setSpacing(14)
        self.head = head = QHBoxLayout()
        head.setSpacing(16)
        self.heading = text_label("", "h1", left)
        self.load = text_label("", "muted", left)
        head.addWidget(self.heading, 1)
        head.addWidget(self.load, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        self.due = DueList(self.session.clock, self.tr("Due now"), left)
        self.due.row_made.connect(self._on_due_row)
        self.due.more_wanted.connect(self._on_more)
        self.lists = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.lists.setSpacing(16)
        self.coming_title = text_label(self.tr("Next two weeks"), "h2", left)
        self.coming = ComingList(self.session.clock, self.tr("Next two weeks"), left)
        self.coming.row_made.connect(self._on_coming_row)
        self.coming.more_wanted.connect(self._on_more)
        for share, widgets in ((3, (self.due,)), (2, (self.coming_title, self.coming))):
            part = QVBoxLayout()
            part.setSpacing(14)
            for widget in widgets:
                part.addWidget(widget)
            part.addStretch(1)
            self.lists.addLayout(part, share)
        column.addLayout(self.lists)
        column.addStretch(1)
        return left

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        sides = QBoxLayout.Direction
        wide = self.width() >= by_text(BESIDE)
        self.lists.setDirection(sides.LeftToRight if wide else sides.TopToBottom)

    def _right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        self.stands = text_label(self.tr("Where everyone stands"), "h2", right)
        self.figures_head = QHBoxLayout()
        self.figures_head.addWidget(self.stands, 1)
        column.addLayout(self.figures_head)
        self.bars = LabelledBars(right)
        column.addWidget(self.bars)
        self.numbers = QHBoxLayout()
        self.numbers.setSpacing(10)
        column.addLayout(self.numbers)
        self.weeks_title = text_label(self.tr("Talks a week"), "h2", right)
        column.addWidget(self.weeks_title)
        self.weeks = Columns(right)
        column.addWidget(self.weeks)
        self.more = self.actions_.button("how_it_goes", right, "link")
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return right

    # Showing.

    @property
    def first_run(self) -> "FirstRun":
        """The page for when there is nobody yet."""
        if self._first_run is None:
            from ui.widgets.first_run import FirstRun

            self._first_run = FirstRun(self.actions_, self)
            self.stack.addWidget(self._first_run)
        return self._first_run

    def reload(self) -> None:
        # Loaded after the first picture, which holds no day yet.
        from ui.tabs.today.day import read_day, read_rest

        self.session.read_job(read_day, most=self._most, on_done=self._on_read)
        self.session.read_job(read_rest, on_done=self._on_rest)

    def _on_read(self, day: "Day") -> None:
        self.stack.setCurrentWidget(self.columns if day.anybody else self.first_run)
        self._day = day
        self._date = today = self.session.clock.today()
        self.heading.setText(day_heading(today))
        self._show_due()
        self.coming.show_steps(day.coming, day.rows, day.more_coming)
        self.coming_title.setVisible(bool(day.coming))
        self._count_minutes()

    def _on_rest(self, rest: "Rest") -> None:
        self._rest = rest
        self._show_due()
        self._show_figures(rest)

    @property
    def rows(self) -> "list[DueRow]":
        """The rows of what is due, as they stand."""
        return self.due.rows

    @property
    def _due(self) -> "tuple[Step, ...]":
        """All that is due: people one knows first, then whom to write to."""
        return (*(self._day.due if self._day else ()), *(self._rest.new if self._rest else ()))

    def _count_minutes(self) -> None:
        """Count a thank-you down each minute, only before somebody's eyes: idle means asleep.

        Whatever else turns is told by the session, which sleeps until that moment.
        """
        self._minute.stop()
        counting = any(row.counts_down for row in self.rows)
        if counting and self.isVisible() and self.isActiveWindow():
            self._minute.start()

    def _load_words(self, due: "tuple[Step, ...]") -> str:
        if not due:
            return self.tr("Nothing is due")
        minutes = sum(MINUTES[step.kind] for step in due)
        things = counted("1 thing due", "{n} things due", len(due))
        return f"{things} · {counted('about 1 minute', 'about {n} minutes', minutes)}"

    def _show_due(self) -> None:
        if self._day is None:
            return
        from ui.tabs.today.rows import Told

        due = self._due
        self.load.setText(self._load_words(due))
        people = self._day.rows | (self._rest.rows if self._rest else {})
        clock = self.session.clock
        told = [
            Told(
                step,
                people[step.person_id],
                self._second_name(step, people),
                is_near(step, clock),
                clock.today(),
                clock.zone,
            )
            for step in due[: self._most]
            if step.person_id in people
        ]
        self.due.show_rows(told, len(due) - self._most, self._below(due))
        self.count_changed.emit(len(due))

    def _on_due_row(self, row: "DueRow") -> None:
        row.wanted.connect(self._on_wanted)
        row.other_wanted.connect(self.doing.write_all_the_same)
        row.printed.connect(self.doing.print_sheet)
        row.planned.connect(self.doing.plan)
        row.put_off.connect(self.doing.put_off)
        row.dismissed.connect(self.doing.dismiss)
        row.person_wanted.connect(self._on_person)

    def _on_coming_row(self, row: "ComingRow") -> None:
        row.person_wanted.connect(self._on_person)
        row.put_off.connect(self.doing.put_off)
        row.planned.connect(self.doing.plan)

    def _below(self, due: "tuple[Step, ...]") -> str:
        """What is said under the rows of what is due, or ""."""
        text = ""
        if not due:
            text = self.tr("Nothing is due. Choose somebody in Contacts whose story you want.")
        waiting = self._day.waiting if self._day else 0
        if waiting:
            later = counted(
                "1 more that was late already waits for the coming days",
                "{n} more that were late already wait for the coming days",
                waiting,
            )
            text = " · ".join(filter(None, (text, later)))
        return text

    def _on_more(self) -> None:
        self._most += MORE
        self.reload()

    def _show_figures(self, day: "Rest") -> None:
        from ui import stages

        self.bars.set_bars([(stages.stage_words(s), day.counts.get(s, 0)) for s in STAGES])
        clear_layout(self.numbers)
        for figure, words in self._figures(day.figures):
            self.numbers.addWidget(self._number(figure, words), 1)
        weeks = day.figures.talks_a_week
        text = counted(
            "1 talk in the last eight weeks", "{n} talks in the last eight weeks", sum(weeks)
        )
        self.weeks.set_counts(weeks, text)
        for widget in (self.weeks_title, self.weeks):
            widget.setVisible(any(weeks))

    def _figures(self, found: "Figures") -> list[tuple[str, str]]:
        """Figures with their counts; none that rests on fewer than five cases."""
        shown: list[tuple[str, str]] = []
        number = self.locale().toString
        if found.yes_share is not None:
            words = self.tr("say yes, {yes} of {asked}")
            text = words.format(yes=number(found.said_yes), asked=number(found.asked))
            share = self.tr("{share}%").format(share=number(round(found.yes_share * 100)))
            shown.append((share, text))
        if found.days_to_reply is not None:
            days = self.locale().toString(found.days_to_reply, "f", 1)
            words = counted("to a reply, 1 case", "to a reply, {n} cases", len(found.reply_days))
            shown.append((self.tr("{days} d").format(days=days), words))
        if found.to_thank:
            figure = f"{number(found.thanked_in_time)}/{number(found.to_thank)}"
            shown.append((figure, self.tr("thanked in 24 h")))
        return shown

    def _number(self, figure: str, words: str) -> QFrame:
        card = QFrame(self)
        set_role(card, "card")
        card.setAccessibleName(f"{figure} {words}")
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 12, 10, 12)
        for text, role in ((figure, "h1"), (words, "small")):
            label = text_label(text, role, card, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        return card

    # What the person does.

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.rows:
            self._on_minute()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Nobody looks: nothing wakes until the tab is seen again.
        self._minute.stop()
        self._stale = True
        self._most = SHOWN

    def _on_minute(self) -> None:
        """Show the time that is left, or everything anew where something turned."""
        if not self.isVisible():
            self._stale = True
        elif self._has_turned():
            self.reload()
        else:
            for row in self.rows:
                row.count_down()
            self._count_minutes()

    def _has_turned(self) -> bool:
        now, today = self.session.clock.now(), self.session.clock.today()
        turns_at = self._day.turns_at if self._day else None
        near = any(row.step.kind == "talk" for row in self.rows)
        return near or self._date != today or (turns_at is not None and now >= turns_at)

    def _on_wanted(self, step: "Step") -> None:
        self.doing.do(step, self._second(step))

    def _second(self, step: "Step") -> int | None:
        """Who is to be asked beside the one who does not answer, once that is known."""
        return self._rest.seconds.get(step.person_id) if self._rest else None

    def _second_name(self, step: "Step", people: "dict[int, PersonRow]") -> str:
        second = self._second(step) if step.kind == "second_person" else None
        return people[second].name if second in people else ""

    def _on_person(self, person_id: int) -> None:
        self.session.open_tab("contacts", person_id)
