"""Interview mode: one large calm window for the talk, from its first minute to what came of it."""

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.clock import Clock
from app.interviews.answers import link_sheet, sheet_of_talk
from app.interviews.promises import MINE, THEIRS
from app.interviews.running import keep_place, leave_talk, running_talk
from app.interviews.service import agree, hold, resume
from app.interviews.talks import Talk, TalkPlan, last_talk, open_talk, talk
from app.language import counted
from app.people.queries import people_rows
from app.questions.sheets import ensure_sheet, sheet_of
from app.store.db import Store
from ui.session import Session
from ui.talks.after import AfterTalk
from ui.talks.asking import AskingPage
from ui.talks.caught import NAMES
from ui.talks.ready import ReadyPage
from ui.talks.saver import NoteSaver
from ui.theme import set_role
from ui.widgets.card import rule, text_label
from ui.widgets.columns import scrolling
from ui.widgets.meter import Meter

TICK = 5000
"""Milliseconds between two looks at the clock; minutes are shown."""
JUST_HELD = timedelta(hours=12)
"""So long after a talk the window still opens at what came of it."""
KINDS = ("answer", "sheet_item", "interview")


def begin_talk(store: Store, clock: Clock, person_id: int) -> tuple[int, int, Changes]:
    """Begin a talk now: the agreed one, or one that nobody had agreed on. Its id and its sheet's.

    A person without a sheet gets one with the closing questions.
    """
    known = open_talk(store, person_id)
    talk_id, changes = known.id if known else 0, Changes.none("Start the talk")
    if not talk_id:
        plan = known.plan if known else TalkPlan(clock.now())
        talk_id, changes = agree(store, clock, person_id, plan)
    changes |= ensure_sheet(store, clock, person_id)
    sheet_id = sheet_of_talk(store, person_id, talk_id) or 0
    changes |= link_sheet(store, sheet_id, talk_id)
    return talk_id, sheet_id, changes


class InterviewMode(QDialog):
    """A window of its own: it leaves the main window free, and its place survives a crash."""

    thank_wanted = Signal(int)
    """The id of the person to thank."""

    def __init__(self, session: Session, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.person_id = person_id
        self.talk_id = 0
        self.sheet_id = 0
        rows = people_rows(session.store, [person_id])
        self.name = rows[person_id].name if person_id in rows else ""
        self.setWindowTitle(self.tr("Talk with {name}").format(name=self.name))
        self.setMinimumSize(720, 520)
        self.resize(1180, 760)
        self.saver = NoteSaver(self)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self.on_tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addWidget(rule(self))
        self.stack = QStackedWidget(self)
        self.ready = ReadyPage(session, self)
        self.asking = AskingPage(session, self.saver, self)
        self.after = AfterTalk(session, self.saver, self)
        self.after.layout().setContentsMargins(24, 20, 24, 20)
        self.stack.addWidget(scrolling(self.ready, self))
        self.stack.addWidget(self.asking)
        self.stack.addWidget(self._ending())
        column.addWidget(self.stack, 1)
        self._bind_keys()
        self.ready.started.connect(self.start)
        self.asking.moved.connect(self._show_time)
        session.changed.connect(self._on_changed)
        self._open()

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(12)
        row.addWidget(text_label(self.name, "h2", self))
        row.addStretch(1)
        self.time = text_label("", "muted", self)
        self.meter = Meter(self)
        self.meter.setFixedWidth(200)
        self.over = QPushButton(self.tr("The talk is over"), self)
        self.over.setAutoDefault(False)
        self.over.setToolTip(self.tr("The thank-you clock starts (F8)"))
        self.over.clicked.connect(self.end)
        row.addWidget(self.time)
        row.addWidget(self.meter)
        row.addWidget(self.over)
        return row

    def _ending(self) -> QWidget:
        page = QWidget(self)
        self.again = QPushButton(self.tr("Back to the talk"), page)
        set_role(self.again, "quiet")
        self.again.clicked.connect(self.go_on)
        self.leave = QPushButton(self.tr("Done"), page)
        self.leave.clicked.connect(self.close)
        self.thank = QPushButton(self.tr("Write the thank-you"), page)
        set_role(self.thank, "primary")
        self.thank.clicked.connect(self._on_thank)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 12)
        foot.setSpacing(8)
        for button in (self.again, self.leave, self.thank):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.insertStretch(1, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolling(self.after, page), 1)
        column.addWidget(rule(page))
        column.addLayout(foot)
        return page

    def _bind_keys(self) -> None:
        asking = self.asking
        keys = {
            "Ctrl+Return": asking.answered,
            "Ctrl+Enter": asking.answered,
            "PgDown": asking.go_on,
            "PgUp": asking.go_back,
            "F7": asking.skip_question,
            "F9": asking.rate,
            "F6": asking.begin_question,
            "F2": partial(asking.catch, NAMES),
            "F3": partial(asking.catch, MINE),
            "F4": partial(asking.catch, THEIRS),
            "F8": self.end,
        }
        for name, slot in keys.items():
            # Of the page: before and after the talk, while it is hidden, these keys mean nothing.
            QShortcut(QKeySequence(name), asking, slot)

    # Where it begins.

    def _open(self) -> None:
        store = self._session.store
        running, known = running_talk(store), open_talk(store, self.person_id)
        held = last_talk(store, self.person_id)
        now = self._session.clock.now()
        if running is not None and known is not None and running.talk_id == known.id:
            sheet_id = sheet_of_talk(store, self.person_id, known.id) or 0
            self.show_asking(known.id, sheet_id, running.started, running.item_id)
        elif known is None and held is not None and held.ended_at and _just(held.ended_at, now):
            self.show_after(held.id)
        else:
            self.ready.show_talk(self.person_id, known)
            self.stack.setCurrentIndex(0)
            self._show_time()

    def start(self) -> None:
        """Begin the talk: the clock runs from now."""
        self._session.write(begin_talk, self.person_id, on_done=self._on_begun)

    def _on_begun(self, result: tuple[int, int, Changes]) -> None:
        self.show_asking(result[0], result[1], self._session.clock.now())

    def show_asking(self, talk_id: int, sheet_id: int, started: datetime, item_id: int = 0) -> None:
        """Show the questions of a talk that goes on."""
        self.talk_id, self.sheet_id = talk_id, sheet_id
        self.asking.started = started
        self.asking.show_talk(self.person_id, talk_id, sheet_id, item_id)
        self.stack.setCurrentWidget(self.asking)
        self.asking.notes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.on_tick()

    def end(self) -> None:
        """The talk is over now: the thank-you clock starts."""
        if self.stack.currentWidget() is not self.asking:
            return
        self.saver.flush()
        self.asking.save_time()
        now = self._session.clock.now()
        minutes = max(1, round((now - self.asking.started).total_seconds() / 60))
        self._session.write(leave_talk)
        self._session.write(hold, self.person_id, now, minutes, on_done=self._on_held)

    def _on_held(self, result: tuple[int, Changes]) -> None:
        self.show_after(result[0])

    def show_after(self, talk_id: int) -> None:
        """Show what is to be written down after a talk."""
        self.talk_id = talk_id
        self.sheet_id = sheet_of_talk(self._session.store, self.person_id, talk_id) or 0
        self.after.show_talk(talk_id)
        self.again.setVisible(bool(self.sheet_id))
        self.stack.setCurrentIndex(2)
        self._tick.stop()
        self._show_time()
        self.after.fields["went"].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """It was not over yet: back to the questions, with the clock as it ran."""
        self.saver.flush()
        found = talk(self._session.store, self.talk_id)
        if found is not None:
            self._session.write(resume, self.talk_id, on_done=partial(self._on_resumed, found))

    def _on_resumed(self, found: Talk, _changes: Changes) -> None:
        started = found.plan.starts_at
        self._session.write(keep_place, found.id, started, 0)
        self.show_asking(found.id, self.sheet_id, started)

    def _on_thank(self) -> None:
        self.close()
        self.thank_wanted.emit(self.person_id)

    # The clock.

    @property
    def minutes(self) -> int:
        """The minutes agreed on; those of the sheet where none were."""
        found = talk(self._session.store, self.talk_id) if self.talk_id else None
        sheet = sheet_of(self._session.store, self.person_id)
        return found.plan.minutes if found else sheet.minutes if sheet else 0

    def on_tick(self) -> None:
        """Show the time, and look at the clock again while the window can be seen."""
        self._show_time()
        if self.isVisible() and self.stack.currentWidget() is self.asking:
            self._tick.start()

    def _show_time(self) -> None:
        goes_on = self.stack.currentWidget() is self.asking
        for widget in (self.time, self.meter, self.over):
            widget.setVisible(goes_on)
        if not goes_on:
            return
        used = int((self._session.clock.now() - self.asking.started).total_seconds() // 60)
        minutes = self.minutes
        left = minutes - used
        spent = counted("1 minute used", "{n} minutes used", used)
        over = counted("{n} over", "{n} over", -left)
        text = f"{spent} · {counted('{n} left', '{n} left', left) if left >= 0 else over}"
        tone = "bad" if left < 0 else "warn" if left <= minutes // 5 else "accent"
        self.time.setText(text)
        set_role(self.time, "muted" if tone == "accent" else tone)
        self.meter.set_value(used, max(1, minutes), tone, text)

    # Coming and going.

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*KINDS) and self.stack.currentWidget() is self.asking:
            self.asking.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.on_tick()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        self.saver.flush()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape in the middle of a talk must not close its window.
        during = self.stack.currentWidget() is self.asking
        if event.key() != Qt.Key.Key_Escape or not during:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stack.currentWidget() is self.asking:
            self.saver.flush()
            self.asking.save_time()
        elif self.stack.currentIndex() == 2:
            self.after.finish()
        super().closeEvent(event)


def _just(ended: datetime, now: datetime) -> bool:
    return timedelta() <= now - ended < JUST_HELD
