"""The Today tab: what is due, what comes, and where everyone stands."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import stages
from ui.actions import Actions
from ui.dates import weekday_words
from ui.session import Session
from ui.tabs.base import Tab
from ui.tabs.today.rows import DueRow
from ui.tabs.today.words import MINUTES, coming_chip, is_near, title_words
from ui.theme import set_role
from ui.widgets.bars import Columns, LabelledBars
from ui.widgets.card import Card, clear_layout, rule, text_label
from ui.widgets.chip import ChipLabel
from ui.widgets.columns import FoldingSplitter, scrolling

if TYPE_CHECKING:
    from app.cadence.insights import Figures
    from app.cadence.next_steps import Step
    from app.clock import Clock
    from app.people.queries import PersonRow
    from app.store.db import Store
    from ui.widgets.first_run import FirstRun

SHOWN = 25
"""Rows of what is due; more than that nobody does in a day."""
STAGES = ("to_research", "asked", "said_yes", "met", "in_touch")
MINUTE = 60_000


@dataclass(frozen=True)
class Day:
    """All that the tab shows, read at once."""

    due: "tuple[Step, ...]"
    coming: "tuple[Step, ...]"
    rows: "dict[int, PersonRow]"
    counts: dict[str, int]
    figures: "Figures"


def read_day(store: "Store", clock: "Clock") -> Day:
    """Read what is due, what comes and the figures."""
    # Loaded here, on the reading thread: the first picture does not wait for the rules.
    from app.cadence.due import coming_steps, due_steps
    from app.cadence.insights import own_figures
    from app.people.queries import people_rows, stage_counts

    due, coming = due_steps(store, clock), coming_steps(store, clock)
    rows = people_rows(store, [step.person_id for step in (*due, *coming)])
    # Somebody may be deleted between the two reads.
    due = [step for step in due if step.person_id in rows]
    coming = [step for step in coming if step.person_id in rows]
    return Day(tuple(due), tuple(coming), rows, stage_counts(store), own_figures(store, clock))


class TodayTab(Tab):
    """Names the next things to do, each with its one action."""

    NAME = "today"
    KINDS = frozenset(
        {"person", "event", "email", "sheet", "sheet_item", "promise", "referral", "interview"}
        | {"step_state", "common_ground", "target", "profile", "message"}
        | {"position", "education", "credential"}
    )

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(session, actions, parent)
        self.rows: list[DueRow] = []
        self._first_run: FirstRun | None = None
        self._counts_down = False
        right = scrolling(self._right(), self, surface=True)
        self.columns = FoldingSplitter(session, "today", self)
        self.columns.addWidget(scrolling(self._left(), self))
        self.columns.addWidget(right)
        self.columns.restore([900, 379])
        self.columns.fold(right)
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

    def _left(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(24, 18, 24, 24)
        column.setSpacing(14)
        head = QHBoxLayout()
        self.heading = text_label("", "h1", left)
        self.load = text_label("", "muted", left)
        head.addWidget(self.heading, 1)
        head.addWidget(self.load, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(head)
        self.due = Card("", left, padded=False)
        self.due.setAccessibleName(self.tr("Due now"))
        column.addWidget(self.due)
        self.coming_title = text_label(self.tr("Next two weeks"), "h2", left)
        column.addWidget(self.coming_title)
        self.coming = Card("", left, padded=False)
        self.coming.setAccessibleName(self.tr("Next two weeks"))
        column.addWidget(self.coming)
        column.addStretch(1)
        return left

    def _right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        column.addWidget(text_label(self.tr("Where everyone stands"), "h2", right))
        self.bars = LabelledBars(right)
        column.addWidget(self.bars)
        self.numbers = QHBoxLayout()
        self.numbers.setSpacing(10)
        column.addLayout(self.numbers)
        column.addWidget(text_label(self.tr("Talks a week"), "h2", right))
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
        self.session.read_job(read_day, on_done=self._on_read)

    def _on_read(self, day: Day) -> None:
        self._counts_down = any(s.kind == "thank" and not s.late for s in day.due[:SHOWN])
        self._count_minutes()
        self.stack.setCurrentWidget(self.columns if day.counts[""] else self.first_run)
        today = self.session.clock.today()
        self.heading.setText(weekday_words(today, "dddd, d MMMM"))
        self.load.setText(self._load_words(day.due))
        self._show_due(day)
        self._show_coming(day)
        self._show_figures(day)
        self.count_changed.emit(len(day.due))

    def _load_words(self, due: "tuple[Step, ...]") -> str:
        if not due:
            return self.tr("Nothing is due")
        minutes = sum(MINUTES[step.kind] for step in due)
        one = self.tr("1 thing due · about {minutes} minutes")
        many = self.tr("{count} things due · about {minutes} minutes")
        return (one if len(due) == 1 else many).format(count=len(due), minutes=minutes)

    def _show_due(self, day: Day) -> None:
        focused = next((row.step for row in self.rows if row.button.hasFocus()), None)
        self.due.clear()
        self.rows = []
        for step in day.due[:SHOWN]:
            if self.rows:
                self.due.body.addWidget(rule(self.due))
            row = DueRow(
                step, day.rows[step.person_id], self.session.clock, not self.rows, self.due
            )
            row.wanted.connect(self._on_wanted)
            row.printed.connect(self._on_print)
            row.planned.connect(self._on_plan)
            row.put_off.connect(self._on_put_off)
            self.due.body.addWidget(row)
            self.rows.append(row)
            if focused == step:
                row.button.setFocus()
        if not day.due:
            text = self.tr("Nothing is due. Choose somebody in Contacts whose story you want.")
            label = text_label(text, "muted", self.due, wrap=True)
            label.setContentsMargins(16, 14, 16, 14)
            self.due.body.addWidget(label)
        elif len(day.due) > SHOWN:
            more = self.tr("and {count} more").format(count=len(day.due) - SHOWN)
            label = text_label(more, "muted", self.due)
            label.setContentsMargins(16, 10, 16, 10)
            self.due.body.addWidget(label)

    def _show_coming(self, day: Day) -> None:
        self.coming.clear()
        self.coming.setVisible(bool(day.coming))
        self.coming_title.setVisible(bool(day.coming))
        for place, step in enumerate(day.coming[:SHOWN]):
            if place:
                self.coming.body.addWidget(rule(self.coming))
            self.coming.body.addLayout(self._coming_row(step, day.rows[step.person_id].name))

    def _coming_row(self, step: "Step", name: str) -> QLayout:
        line = QHBoxLayout()
        line.setContentsMargins(14, 10, 14, 10)
        line.setSpacing(12)
        begins = step.begins.astimezone(self.session.clock.zone).date()
        date = text_label(weekday_words(begins), "muted", self.coming)
        date.setMinimumWidth(90)
        line.addWidget(date)
        line.addWidget(text_label(title_words(step.kind, name), "", self.coming), 1)
        chip = coming_chip(step, self.session.clock)
        if chip:
            line.addWidget(ChipLabel(chip, "plain", self.coming))
        return line

    def _show_figures(self, day: Day) -> None:
        self.bars.set_bars([(stages.stage_words(s), day.counts.get(s, 0)) for s in STAGES])
        clear_layout(self.numbers)
        for figure, words in self._figures(day.figures):
            self.numbers.addWidget(self._number(figure, words), 1)
        weeks = day.figures.talks_a_week
        text = self.tr("{count} talks in the last eight weeks").format(count=sum(weeks))
        self.weeks.set_counts(weeks, text)

    def _figures(self, found: "Figures") -> list[tuple[str, str]]:
        """Figures with their counts; none that rests on fewer than five cases."""
        shown: list[tuple[str, str]] = []
        if found.yes_share is not None:
            words = self.tr("say yes, {yes} of {asked}")
            text = words.format(yes=found.said_yes, asked=found.asked)
            shown.append((f"{round(found.yes_share * 100)} %", text))
        if found.days_to_reply is not None:
            days = self.locale().toString(found.days_to_reply, "f", 1)
            words = self.tr("to a reply, {count} cases").format(count=len(found.reply_days))
            shown.append((self.tr("{days} d").format(days=days), words))
        if found.talks:
            shown.append((f"{found.thanked_in_time}/{found.talks}", self.tr("thanked in 24 h")))
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
        came = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if came and self._counts_down and self.isVisible() and not self._minute.isActive():
            self.reload()

    def _count_minutes(self) -> None:
        """Count the minutes of a thank-you down only before somebody's eyes: idle means asleep."""
        self._minute.stop()
        if self._counts_down and self.isVisible() and self.isActiveWindow():
            self._minute.start()

    def _on_minute(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def _on_wanted(self, step: "Step") -> None:
        from app.mail.kinds import LETTER_OF_STEP

        if step.kind in LETTER_OF_STEP:
            self.session.write_to(step.person_id, LETTER_OF_STEP[step.kind])
        elif is_near(step, self.session.clock):
            self.session.person_id = step.person_id
            self.actions_.run("interview_mode")
        elif step.kind in ("talk", "prepare"):
            late = step.kind == "talk" and step.late
            self.session.open_tab("contacts" if late else "questions", step.person_id)
        elif step.kind == "second_person":
            self._open_company(step.person_id)
        else:
            self.session.open_tab("contacts", step.person_id)

    def _open_company(self, person_id: int) -> None:
        from app.people.queries import people_rows

        rows = people_rows(self.session.store, [person_id])
        self.session.open_tab("contacts", person_id)
        self.session.filter_requested.emit(rows[person_id].company or "")

    def _on_print(self, step: "Step") -> None:
        self.session.person_id = step.person_id
        self.actions_.run("print_sheet")

    def _on_plan(self, step: "Step") -> None:
        self.session.person_id = step.person_id
        self.actions_.run("plan_talk")

    def _on_put_off(self, step: "Step", delay: timedelta | None) -> None:
        from app.cadence.due import snooze_step
        from app.people.service import put_aside

        if step.kind == "write" and delay is None:
            self.session.write(put_aside, step.person_id)
            self.session.say(self.tr("Put aside: not proposed any more."), "undo")
            return
        until = self.session.clock.now() + delay if delay else None
        self.session.write(snooze_step, step.person_id, step.kind, until)
        self.session.say(self.tr("Put off."), "undo")
