"""Reminds: looks at what is due, tells it once, and sleeps until the moment something is next.

It is made after the first picture, or at a hidden start. One alarm is all that wakes the program.
"""

import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QSystemTrayIcon, QVBoxLayout

from app.cadence.told import LOOKED, Found, keep_told, look, wish, wishes_of
from app.changes import Changes
from app.clock import Clock, SystemClock, iso
from app.context import AppContext
from app.errors import AppError
from app.language import counted
from app.people.queries import PersonRow, people_rows
from app.settings import Settings
from app.store.db import Store
from ui.alarm import make_alarm
from ui.notify import CLICK, Notifier, make_notifier
from ui.notify.words import LATER, lead_of, telling_of
from ui.session import Session
from ui.tray import Tray, has_tray

if TYPE_CHECKING:
    from app.cadence.next_steps import Step
    from app.cadence.reminders import Notice as DueNotice
    from ui.main_window import MainWindow
    from ui.tabs.email.notice import Notice

PAUSE = 2000
"""Milliseconds of quiet after a change before what is due is looked at again."""
FAULT = "reminders/fault"
"""The setting that says why notices or the calendar file do not arrive; "" when they do."""
LATER_BY = timedelta(hours=2)
UNDER_TABS = 2
"""The place in the window's column below the tabs and their line."""


@dataclass(frozen=True)
class Sight:
    """A look, the people it is about, and how many things Today shows (for the tray alone)."""

    found: Found
    rows: dict[int, PersonRow]
    due: int = 0


def read_sight(store: Store, clock: Clock, settings: Settings) -> Sight:
    """Look at what is due, and at whom it is about."""
    found = look(store, clock, settings)
    rows = people_rows(store, [notice.step.person_id for notice in found.look.tell])
    if not wishes_of(settings).tray:
        return Sight(found, rows)
    from app.cadence.due import due_steps

    return Sight(found, rows, len(due_steps(store, clock)))


def write_calendar(store: Store, clock: Clock, settings: Settings) -> None:
    """Bring the calendar file up to date, if the person wants one."""
    path = wishes_of(settings).calendar
    if path:
        from app.export.calendar import write_due_calendar

        write_due_calendar(store, clock, Path(path))


class Reminders(QObject):
    """Tells what is due, and shows its place when a notice is pressed."""

    def __init__(self, session: Session, window: "MainWindow") -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._wishes = wishes_of(session.settings)
        self._busy = self._again = False
        self._by_hand = False
        self._known: frozenset[str] | None = None
        self._rings_at: datetime | None = None
        self._told: dict[int, tuple[frozenset[str], Step | None]] = {}
        self._notifier: Notifier | None = None
        self._question: Notice | None = None
        self.tray: Tray | None = None
        self.alarm = make_alarm(self)
        self.alarm.rang.connect(self._on_rang)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        session.changed.connect(self._on_changed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state_changed)
        self._set_tray()
        self.look()

    @property
    def notifier(self) -> Notifier:
        """What shows notices here, made with the first of them."""
        if self._notifier is None:
            self._notifier = make_notifier(self._tray_icon, self)
            self._notifier.acted.connect(self._on_acted)
            self._notifier.shown.connect(self._on_shown)
            self._notifier.failed.connect(self._on_failed)
        return self._notifier

    @property
    def outlives_window(self) -> bool:
        """Whether closing the window leaves the program in the tray, where it can be seen."""
        return self.tray is not None and has_tray()

    def close(self) -> None:
        """Remind no more."""
        self._pause.stop()
        self.alarm.close()
        if self._notifier is not None:
            self._notifier.close()
        if self.tray is not None:
            self.tray.close()
            self.tray = None

    # Looking.

    def look(self) -> None:
        """Look at what is due now, on the reading worker; one look at a time."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._session.read_job(read_sight, on_done=self._on_sight, on_error=self._on_look_failed)
        if self._wishes.calendar:
            self._session.read_job(
                write_calendar, on_done=self._on_calendar, on_error=self._on_calendar_failed
            )

    def _on_sight(self, sight: Sight) -> None:
        now, found = self._session.clock.now(), sight.found
        self._rings_at = found.wake_at
        self.alarm.set((found.wake_at - now).total_seconds())
        self._session.remember(LOOKED, iso(now))
        if self.tray is not None:
            self.tray.set_due(sight.due)
        self._withdraw(found.look.open_keys)
        # What came up by the person's own hand is before their eyes.
        new = found.look.open_keys - (self._known or frozenset())
        own = new if self._by_hand and self._known is not None else frozenset()
        notices = [
            notice
            for notice in found.look.tell
            if notice.key not in own and notice.step.person_id in sight.rows
        ]
        missed = found.missed if self._known is None else 0
        self._known, self._by_hand = found.look.open_keys, False
        if not self._wishes.notices or not found.look.tell:
            self._end_look()
            return
        self._session.write(
            keep_told,
            found,
            on_done=partial(self._on_kept, sight, notices, missed),
            on_error=self._on_look_failed,
        )

    def _on_kept(
        self, sight: Sight, notices: "list[DueNotice]", missed: int, _found: Found
    ) -> None:
        self._end_look()
        if not notices:
            return
        telling = telling_of(notices, sight.rows, self._session.clock)
        lead = lead_of(notices)
        step = lead.step if lead is not None else None
        older = max((n for n, (_, one) in self._told.items() if one is None), default=0)
        number = self.notifier.tell(telling, older if step is None else 0)
        self._told[number] = (frozenset(n.key for n in notices), step)
        if missed:
            self._ask(missed)

    def _end_look(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.look()

    def _on_look_failed(self, error: Exception) -> None:
        self._end_look()
        self._session.report(error)

    def _withdraw(self, open_keys: frozenset[str]) -> None:
        """Take the notices away whose matter is done."""
        for number, (keys, _) in list(self._told.items()):
            if not keys & open_keys:
                del self._told[number]
                self.notifier.withdraw(number)

    # What makes it look.

    def _on_rang(self) -> None:
        self._has_travelled()
        self._session.moment_passed.emit()
        self.look()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("setting"):
            self._wishes = wishes_of(self._session.settings)
            self._set_tray()
        if self._window.isActiveWindow():
            self._by_hand = True
        self._pause.start()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """After sleep, timers are late: whoever comes back to the window sees what is due."""
        if state != Qt.ApplicationState.ApplicationActive:
            return
        if sys.platform == "darwin" and not self._window.isVisible():
            # The icon in the Dock was pressed.
            self._window.come_forward([])
        passed = self._rings_at is not None and self._session.clock.now() >= self._rings_at
        if self._has_travelled() or passed:
            self._on_rang()

    def _has_travelled(self) -> bool:
        """Whether the computer is in another zone now, where the days and nights are others."""
        clock = self._session.clock
        return isinstance(clock, SystemClock) and clock.follow_system()

    # What becomes of a notice.

    def _on_acted(self, number: int, action: str) -> None:
        _, step = self._told.pop(number, (frozenset(), None))
        self.notifier.withdraw(number)
        if action == LATER and step is not None:
            from app.cadence.due import snooze_step

            until = self._session.clock.now() + LATER_BY
            self._session.write(snooze_step, step.person_id, step.key, until)
        elif action == CLICK:
            self._show_place(step)

    def _show_place(self, step: "Step | None") -> None:
        self._window.come_forward([])
        if step is None:
            self._session.open_tab("today")
        elif step.kind == "talk" and not step.late:
            self._session.open_tab("questions", step.person_id)
        else:
            self._session.open_tab("contacts", step.person_id)

    def _on_shown(self, _number: int) -> None:
        self._set_fault("notices", "")

    def _on_failed(self, number: int) -> None:
        self._told.pop(number, None)
        self._set_fault("notices", "no_service")

    def _on_calendar(self, _result: object) -> None:
        self._set_fault("calendar", "")

    def _on_calendar_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._session.report(error)
        elif self._set_fault("calendar", error.message):
            self._session.say(error.message)

    def _set_fault(self, what: str, fault: str) -> bool:
        """Keep why something does not arrive, for the settings; True when that is new."""
        key = f"{FAULT}/{what}"
        if self._session.settings.get(key, "") == fault:
            return False
        self._session.write(note_fault, key, fault)
        return True

    # The tray, and the one question.

    def _tray_icon(self) -> QSystemTrayIcon | None:
        return self.tray.icon if self.tray is not None else None

    def _leave(self) -> None:
        self._window.close()
        # A window that is hidden already is none whose end ends the program.
        QCoreApplication.quit()

    def _set_tray(self) -> None:
        if self._wishes.tray == (self.tray is not None):
            return
        if self.tray is not None:
            self.tray.close()
            self.tray = None
            return
        self.tray = Tray(self._window, self._leave)
        self.tray.wanted.connect(self._on_tray_wanted)

    def _on_tray_wanted(self, tab: str) -> None:
        self._window.come_forward([])
        if tab:
            self._session.open_tab(tab)

    def _ask(self, missed: int) -> None:
        from app.login import starts_at_login

        if self._wishes.asked or self._question is not None or starts_at_login():
            return
        from ui.tabs.email.notice import Notice

        words = counted(
            "While Askwell was closed, something came due.",
            "While Askwell was closed, {n} things came due.",
            missed,
        )
        offer = self.tr("It can start quietly when you log in, so that you hear in time.")
        yes, no = self.tr("Start when I log in"), self.tr("Not now")
        middle = self._window.centralWidget()
        column = middle.layout() if middle is not None else None
        if middle is None or not isinstance(column, QBoxLayout):
            return
        self._question = Notice(f"{words} {offer}", yes, no, middle)
        self._question.yes.clicked.connect(self._on_yes)
        self._question.no.clicked.connect(self._on_no)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(24, 12, 24, 0)
        self._place.addWidget(self._question)
        column.insertLayout(UNDER_TABS, self._place)
        self._question.show()

    def _on_yes(self) -> None:
        self._session.write(set_login, True, on_done=self._on_login)
        self._on_no(tray=has_tray())

    def _on_login(self, _changes: object) -> None:
        self._session.say(self.tr("Done. Settings, Reminders turns it off again."))

    def _on_no(self, _checked: bool = False, *, tray: bool = False) -> None:
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
            self._place.setContentsMargins(0, 0, 0, 0)
            self._question = None
        self._session.write(partial(wish, asked=True, **({"tray": True} if tray else {})))


def set_login(context: AppContext, wanted: bool) -> Changes:
    """Let the system start Askwell at login, hidden, or no more. Raises AppError(login_entry)."""
    from app.login import start_at_login
    from app.paths import data_dir

    folder = context.data_dir
    start_at_login(wanted, None if folder == data_dir() else folder)
    return Changes("Start at login", {"setting": frozenset({1})}, undoable=False)


def note_fault(settings: Settings, key: str, fault: str) -> None:
    """Keep why something does not arrive."""
    settings.set(key, fault)
