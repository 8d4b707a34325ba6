"""Choosing free times in a picture of the week; they go into the letter as lines."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.clock import Clock
from app.errors import AppError
from app.language import counted
from app.mail.appointments import Found, look_for_times
from app.mail.free_times import FURTHEST, MINUTES
from app.mail.their_time import CARD, GIVEN, GUESS, TheirTime
from app.mail.time_words import Reader, Slot, city_of, slot_words
from app.store.db import Store
from ui import icons
from ui.dates import weekday_words
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import rule, text_label
from ui.widgets.week_picture import Week, WeekPicture

LENGTHS = (15, 20, 30)
MOST_CHOSEN = 5
KINDS = ("setting", "profile", "offered_time", "event")
Looked = tuple[Found, list[Slot], list[Slot]]


def look(store: Store, clock: Clock, person_id: int, zone: str, minutes: int) -> Looked:
    """How to look, all that is free in six weeks, and what is proposed."""
    far = FURTHEST
    found = look_for_times(store, clock, person_id, zone=zone, minutes=minutes, ahead=far)
    return found, found.times.all(clock.now() + far), found.times.proposed()


class FreeTimesDialog(QDialog):
    """Proposes times for a talk with one person; `picked(slots, reader)` when they are wanted."""

    picked = Signal(object, object)
    calendars_wanted = Signal()

    def __init__(
        self, session: Session, person_id: int, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Free times"))
        self.resize(780, 620)
        self._session = session
        self._person_id = person_id
        self._monday: date | None = None
        self._found: Found | None = None
        self._free: list[Slot] = []
        self.chosen: list[Slot] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        heading = self.tr("Free times for {name}").format(name=name)
        column.addWidget(text_label(heading, "h1", self, wrap=True))
        column.addLayout(self._terms())
        self.whose = text_label("", "muted", self, wrap=True)
        self.remarks = text_label("", "warn", self, wrap=True)
        self.remarks.hide()
        column.addWidget(self.whose)
        column.addWidget(self.remarks)
        column.addWidget(rule(self))
        column.addLayout(self._week_bar())
        self.picture = WeekPicture(self)
        self.picture.toggled.connect(self.toggle)
        self.picture.week_wanted.connect(self.turn_week)
        self.picture.pointed.connect(self._on_pointed)
        column.addWidget(self.picture, 1)
        self.words = text_label("", "", self, wrap=True)
        column.addWidget(self.words)
        column.addLayout(self._foot())
        session.changed.connect(self._on_changed)
        self.look_again()

    def _terms(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.minutes = QComboBox(self)
        self.minutes.setAccessibleName(self.tr("Length of the talk"))
        for minutes in LENGTHS:
            self.minutes.addItem(counted("1 minute", "{n} minutes", minutes), minutes)
        self.minutes.setCurrentIndex(LENGTHS.index(MINUTES))
        self.zone = QLineEdit(self)
        self.zone.setAccessibleName(self.tr("Their time zone"))
        self.zone.setPlaceholderText("Europe/Zagreb")
        self.zone.setMaximumWidth(230)
        label = text_label(self.tr("Their time zone"), "muted", self)
        label.setBuddy(self.zone)
        self.minutes.activated.connect(self.look_again)
        self.zone.editingFinished.connect(self._on_zone)
        row.addWidget(self.minutes)
        row.addSpacing(12)
        row.addWidget(label)
        row.addWidget(self.zone)
        row.addStretch(1)
        return row

    def _week_bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.before = self._turner("up", self.tr("The week before (Page up)"), -1)
        self.after = self._turner("down", self.tr("The next week (Page down)"), 1)
        self.span = text_label("", "h2", self)
        row.addWidget(self.span, 1)
        row.addWidget(self.before)
        row.addWidget(self.after)
        return row

    def _turner(self, icon: str, name: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon, "muted"))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(self._on_after if by > 0 else self._on_before)
        return button

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.calendars = QPushButton(self.tr("My calendars…"), self)
        set_role(self.calendars, "link")
        self.calendars.clicked.connect(self.calendars_wanted)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.insert = QPushButton(self.tr("Insert"), self)
        set_role(self.insert, "primary")
        self.cancel.clicked.connect(self.reject)
        self.insert.clicked.connect(self._on_insert)
        self.insert.setDefault(True)
        for button in (self.calendars, self.cancel):
            button.setAutoDefault(False)
        row.addWidget(self.calendars)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.insert)
        return row

    # Looking.

    def look_again(self, _index: int = 0) -> None:
        """Look for times under the terms that are shown."""
        self._session.read_job(
            look,
            self._person_id,
            self.zone.text().strip(),
            int(self.minutes.currentData()),
            on_done=self._on_looked,
            on_error=self._on_refused,
            label=self.tr("Looking for free times"),
        )

    def _on_looked(self, looked: Looked) -> None:
        self._found, self._free, proposed = looked
        self.chosen = proposed
        theirs = self._found.theirs
        if not self.zone.text():
            self.zone.setPlaceholderText(theirs.zone.key)
        self.whose.setText(self._source_words(theirs))
        set_role(self.whose, "muted" if theirs.source in (CARD, GIVEN) else "warn")
        remarks = " ".join(self._found.taken.remarks)
        self.remarks.setText(remarks)
        self.remarks.setVisible(bool(remarks))
        first = (self.chosen or self._free or [None])[0]
        day = first.start.astimezone(self._session.clock.zone).date() if first else None
        self._show_week(day or self._session.clock.today() + timedelta(days=2))
        self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _source_words(self, theirs: TheirTime) -> str:
        city = city_of(theirs.zone.key)
        if theirs.source == GUESS:
            words = self.tr("{city} is a guess from “{place}”: say it if they live elsewhere.")
            return words.format(city=city, place=theirs.reason)
        if theirs.source in (CARD, GIVEN):
            return self.tr("The letter says the times in {city}.").format(city=city)
        return self.tr("Where they live is not known: the letter says your own times.")

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._session.report(error)
            return
        self.remarks.setText(error.message)
        self.remarks.show()

    def _on_zone(self) -> None:
        if self._found is None or self.zone.text().strip() not in ("", self._found.theirs.zone.key):
            self.look_again()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self.look_again()

    # The week.

    def _show_week(self, day: date) -> None:
        if self._found is None:
            return
        times = self._found.times
        self._monday = day - timedelta(days=day.weekday())
        zone = times.mine.zone
        sunday = self._monday + timedelta(days=6)
        free = [s for s in self._free if self._monday <= s.start.astimezone(zone).date() <= sunday]
        self.picture.show_week(
            Week(self._monday, times.mine, times.theirs, times.busy, free), self.chosen
        )
        first, last = (weekday_words(day, "d MMMM") for day in (self._monday, sunday))
        self.span.setText(f"{first} – {last}")
        today = self._session.clock.today()
        self.before.setEnabled(self._monday > today)
        self.after.setEnabled(sunday < today + FURTHEST)
        self._show_chosen()

    def turn_week(self, by: int) -> None:
        """Show the next week (1) or the one before (-1), as far as times are looked for."""
        button = self.after if by > 0 else self.before
        if self._monday is not None and button.isEnabled():
            self._show_week(self._monday + timedelta(days=7 * by))

    def _on_before(self) -> None:
        self.turn_week(-1)

    def _on_after(self) -> None:
        self.turn_week(1)

    def toggle(self, slot: Slot) -> None:
        """Choose a time, or choose it no more; one that overlaps makes way."""
        if slot in self.chosen:
            self.chosen.remove(slot)
        else:
            self.chosen = [s for s in self.chosen if s.end <= slot.start or slot.end <= s.start]
            self.chosen = sorted([*self.chosen, slot])[:MOST_CHOSEN]
        if self._monday is not None:
            self._show_week(self._monday)
        self._on_pointed(slot)

    def _show_chosen(self) -> None:
        reader = self._reader()
        lines = [slot_words(slot, reader) for slot in self.chosen] if reader else []
        self.words.setText("\n".join(lines) or self.tr("Nothing is chosen. Click a free time."))
        count = len(self.chosen)
        self.insert.setText(counted("Insert 1 time", "Insert {n} times", count))
        self.insert.setEnabled(count > 0)

    def _on_pointed(self, slot: Slot | None) -> None:
        reader = self._reader()
        if slot is None or reader is None:
            return
        state = self.tr("chosen") if slot in self.chosen else self.tr("free")
        self.picture.describe(f"{slot_words(slot, reader)}: {state}")

    def _reader(self) -> Reader | None:
        return self._found.theirs.reader if self._found else None

    def _on_insert(self) -> None:
        reader = self._reader()
        if reader is not None and self.chosen:
            self.picked.emit(tuple(self.chosen), reader)
            self.accept()
