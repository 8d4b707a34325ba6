"""How the person is reminded: notices, quiet hours, the tray, the start at login, a calendar."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from app.cadence.told import wish, wishes_of
from app.changes import Changes
from app.errors import AppError
from app.export.calendar import stop_calendar, use_calendar
from app.login import starts_at_login
from ui.actions import Actions
from ui.dates import time_form
from ui.mirror import in_written_order
from ui.notify import Notifier, Telling, make_notifier
from ui.reminders import FAULT, set_login
from ui.session import Session
from ui.tray import has_tray
from ui.widgets.card import text_label
from ui.widgets.folding import FoldingRow
from ui.widgets.form import indent
from ui.widgets.told import say_here

FILE_NAME = "askwell.ics"
TIME = "HH:mm"
"""How a time of day is kept."""


class RemindersPage(QWidget):
    """Every choice counts at once. Today always shows what is due, whatever is chosen here."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._notifier: Notifier | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._notices()
        self._column.addSpacing(12)
        self._background()
        self._column.addSpacing(12)
        self._calendar()
        self._column.addStretch(1)
        session.changed.connect(self._on_changed)
        self.refresh()

    # What it is made of.

    def _notices(self) -> None:
        self._title(self.tr("Notices"))
        words = self.tr("Tell me when something is due")
        self.notices = self._check(words)
        self.notices.clicked.connect(self._on_notices)
        self._hint(self.tr("Several things come as one notice. Today shows them in any case."))
        quiet = QHBoxLayout()
        quiet.setSpacing(8)
        self.quiet_from = self._time(self.tr("Quiet from"), "quiet_from")
        self.quiet_to = self._time(self.tr("Quiet until"), "quiet_to")
        quiet.addWidget(text_label(self.tr("Quiet from"), "", self))
        quiet.addWidget(self.quiet_from)
        quiet.addWidget(text_label(self.tr("until"), "", self))
        quiet.addWidget(self.quiet_to)
        quiet.addStretch(1)
        self.try_it = QPushButton(self.tr("Show one now"), self)
        self.try_it.setAutoDefault(False)
        self.try_it.clicked.connect(self._on_try)
        row = FoldingRow()
        row.add(quiet)
        row.add(self.try_it)
        self._column.addLayout(row)
        self.fault = self._note("warn")
        self.tried = self._note("muted")

    def _background(self) -> None:
        self._title(self.tr("With the window closed"))
        self.tray = self._check(self.tr("Keep Askwell in the tray when I close its window"))
        self.tray.clicked.connect(self._on_tray)
        self.no_tray = self._note("muted")
        self.no_tray.setText(self.tr("This desktop shows no tray icons, so closing ends Askwell."))
        self.login = self._check(self.tr("Start Askwell, without its window, when I log in"))
        self.login.clicked.connect(self._on_login)
        self.login_fault = self._note("bad")

    def _calendar(self) -> None:
        self._title(self.tr("Calendar"))
        self._hint(
            self.tr(
                "A file of what is due that any calendar program can subscribe to. It is kept up "
                "to date while Askwell runs. It names your people and what is to be done for "
                "them: put it where only those read it who may."
            )
        )
        self.path = self._note("strong")
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.calendar_fault = self._note("bad")
        row = QHBoxLayout()
        row.setSpacing(8)
        self.choose = QPushButton(self.tr("Choose a file…"), self)
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        self.stop = QPushButton(self.tr("Stop and remove the file"), self)
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._on_stop)
        row.addWidget(self.choose)
        row.addWidget(self.stop)
        row.addStretch(1)
        self._column.addLayout(row)

    def _title(self, words: str) -> None:
        self._column.addWidget(text_label(words, "h2", self))

    def _hint(self, words: str) -> None:
        self._column.addWidget(text_label(words, "muted", self, wrap=True))

    def _note(self, role: str) -> QLabel:
        label = text_label("", role, self, wrap=True)
        label.hide()
        self._column.addWidget(label)
        return label

    def _check(self, words: str) -> QCheckBox:
        check = QCheckBox(words, self)
        self._column.addWidget(check)
        return check

    def _time(self, name: str, key: str) -> QTimeEdit:
        field = QTimeEdit(self)
        indent(field)
        in_written_order(field)
        field.setDisplayFormat(time_form())
        field.setAccessibleName(name)
        field.timeChanged.connect(partial(self._on_time, key))
        return field

    # Showing.

    def refresh(self) -> None:
        """Show what holds now."""
        wishes, settings = wishes_of(self._session.settings), self._session.settings
        self.notices.setChecked(wishes.notices)
        for field, text in (
            (self.quiet_from, wishes.quiet_from),
            (self.quiet_to, wishes.quiet_to),
        ):
            field.blockSignals(True)
            field.setTime(QTime.fromString(text, TIME))
            field.blockSignals(False)
            field.setEnabled(wishes.notices)
        lost = self.tr(
            "No service on this computer shows notices. Today is where you see what is due."
        )
        _show(self.fault, lost if settings.get(f"{FAULT}/notices", "") else "")
        self.tray.setChecked(wishes.tray)
        self.tray.setEnabled(has_tray() or wishes.tray)
        self.no_tray.setVisible(not has_tray())
        self.login.setChecked(starts_at_login())
        _show(self.path, wishes.calendar)
        _show(self.calendar_fault, str(settings.get(f"{FAULT}/calendar", "")))
        self.stop.setVisible(bool(wishes.calendar))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("setting"):
            self.refresh()

    # What the person does.

    def _wish(self, key: str, value: bool | str) -> None:
        self._session.write(partial(wish, **{key: value}))

    def _on_notices(self, wanted: bool) -> None:
        self._wish("notices", wanted)

    def _on_tray(self, wanted: bool) -> None:
        self._wish("tray", wanted)

    def _on_time(self, key: str, value: QTime) -> None:
        self._wish(key, value.toString(TIME))

    def _on_try(self) -> None:
        if self._notifier is None:
            self._notifier = make_notifier(_no_icon, self)
            self._notifier.shown.connect(self._on_shown)
            self._notifier.failed.connect(self._on_failed)
        title = self.tr("This is how Askwell reminds you")
        self._notifier.tell(Telling(title, self.tr("Press a notice to go where it leads.")))

    def _on_shown(self, _number: int) -> None:
        self.fault.hide()
        words = self.tr("Shown. If you saw nothing, look whether the desktop is silent.")
        say_here(self.tried, words, "muted")

    def _on_failed(self, _number: int) -> None:
        self.tried.hide()
        lost = self.tr(
            "No service on this computer shows notices. Today is where you see what is due."
        )
        say_here(self.fault, lost, "warn")

    def _on_login(self, wanted: bool) -> None:
        self.login_fault.hide()
        self._session.write(set_login, wanted, on_error=self._on_login_failed)

    def _on_login_failed(self, error: Exception) -> None:
        self.login.setChecked(starts_at_login())
        self._tell(self.login_fault, error)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("The calendar of what is due"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{self.tr('Calendars')} (*.ics)"])
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(self.use)
        dialog.open()

    def use(self, name: str) -> None:
        """Keep the calendar in this file from now on; another program's file is refused."""
        self._session.write(
            use_calendar, Path(name), on_done=self._on_used, on_error=self._on_refused
        )

    def _on_used(self, _changes: Changes) -> None:
        self.calendar_fault.hide()

    def _on_refused(self, error: Exception) -> None:
        self._tell(self.calendar_fault, error)

    def _on_stop(self) -> None:
        self._session.write(stop_calendar)

    def _tell(self, label: QLabel, error: Exception) -> None:
        if isinstance(error, AppError):
            say_here(label, error.message)
        else:
            self._session.report(error)


def _show(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _no_icon() -> None:
    """No tray icon is lent for a trial."""
