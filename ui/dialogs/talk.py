"""A talk is agreed or changed: when, in both zones, how long, how, where, and what about."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.clock import iso, parse_iso
from app.errors import AppError
from app.export.files import write_whole
from app.file_names import safe_name
from app.interviews.ics import TalkOffer, talk_ics
from app.interviews.service import agree, cancel, no_show
from app.interviews.talks import (
    LEAST_MINUTES,
    LENGTHS,
    MOST_MINUTES,
    TalkPlan,
    clashes,
    in_my_calendar,
    offered_to,
    open_talk,
    zone_of,
)
from app.language import counted
from app.store.models import Person
from ui.browser import open_file
from ui.dates import moment_words, time_words
from ui.mirror import always_keep_side
from ui.session import Session
from ui.talks.words import both_words, city, exists_in, moment_in, span_words
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.chip import ChipRow
from ui.widgets.form import Form, number_field
from ui.widgets.moment_field import MomentField
from ui.widgets.offers import offer

MINE, THEIRS = "mine", "theirs"
INTO_CALENDAR = "talk/into_calendar"
EARLY, LATE = 7, 21
"""Hours of the day outside which a talk is worth a second look."""


class TalkDialog(QDialog):
    """Agrees on a talk with somebody, or changes the one that stands."""

    refused = Signal()
    """The calendar file is something else than this talk."""

    def __init__(
        self,
        session: Session,
        person_id: int,
        parent: QWidget | None = None,
        offer: TalkOffer | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.person_id = person_id
        self._offer = offer
        self._mine = session.clock.zone
        self._remarks_now: list[str] = []
        self.known = open_talk(session.store, person_id)
        person = session.store.get(Person, person_id)
        self.name = f"{person.first_name} {person.last_name}".strip() if person else ""
        self._first = (person.first_name or self.name) if person else ""
        self._phone = (person.phone or "") if person else ""
        plan = offer.plan if offer else self.known.plan if self.known else None
        theirs = (plan.zone if plan else "") or (person.time_zone if person else "")
        self._theirs = zone_of(theirs, session.clock)
        self.setWindowTitle(
            self.tr("Change the talk") if self.known else self.tr("Agree on a talk")
        )
        self.setMinimumWidth(640)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        title = self.tr("Talk with {name}").format(name=self.name)
        column.addWidget(text_label(title, "h1", self, wrap=True))
        self.lead = text_label(self._lead(), "muted", self, wrap=True)
        self.lead.setVisible(bool(self.lead.text()))
        column.addWidget(self.lead)
        column.addLayout(self._form(theirs or ""), 1)
        self.notice = text_label("", "warn", self, wrap=True)
        column.addWidget(self.notice)
        self.calendar = QCheckBox(self.tr("Open it in my calendar program too"), self)
        self.calendar.setChecked(bool(session.settings.get(INTO_CALENDAR, False)))
        column.addWidget(self.calendar)
        column.addLayout(self._buttons())
        self._show_plan(plan)
        self._connect()
        self._look()

    def _lead(self) -> str:
        if self._offer is not None:
            words = (
                self.tr("A calendar file calls this talk off: {what}")
                if self._offer.cancelled
                else self.tr("From a calendar file: {what}")
            )
            return words.format(what=self._offer.summary or self.name)
        if self.known is not None:
            when = moment_words(self._session.clock, self.known.plan.starts_at.isoformat())
            return self.tr("Agreed so far: {when}").format(when=when)
        return ""

    def _form(self, theirs: str) -> QFormLayout:
        form = Form()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.when = MomentField(self)
        self.when.setAccessibleName(self.tr("It begins"))
        self.zones = ChipRow(self)
        self.zones.setAccessibleName(self.tr("Whose clock this is"))
        when = QHBoxLayout()
        when.setSpacing(10)
        when.addWidget(self.when)
        when.addWidget(self.zones, 1, Qt.AlignmentFlag.AlignVCenter)
        self.both = text_label("", "accent", self, wrap=True)
        self.offered = ChipRow(self)
        self.offered.setAccessibleName(self.tr("Times you offered"))
        self.offered.set_chips(self._offered())
        self.zone = QLineEdit(theirs, self)
        self.zone.setPlaceholderText(self._mine.key)
        self.zone.setAccessibleName(self.tr("Their time zone"))
        self.minutes = number_field(self)
        self.minutes.setRange(LEAST_MINUTES, MOST_MINUTES)
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.lengths = ChipRow(self)
        self.lengths.set_chips([(str(n), counted("{n} min", "{n} min", n)) for n in LENGTHS])
        length = QHBoxLayout()
        length.setSpacing(10)
        length.addWidget(self.minutes)
        length.addWidget(self.lengths, 1, Qt.AlignmentFlag.AlignVCenter)
        self.way = ChipRow(self)
        self.way.setAccessibleName(self.tr("How"))
        ways = (self.tr("Video link"), self.tr("Phone"), self.tr("At a place"))
        self.way.set_chips(zip(("video", "phone", "meeting"), ways, strict=True))
        self.place = QLineEdit(self)
        self.place.setAccessibleName(self.tr("Where"))
        self.agenda = QPlainTextEdit(self)
        always_keep_side(self.agenda)
        self.agenda.setAccessibleName(self.tr("Agenda"))
        self.agenda.setTabChangesFocus(True)
        self.agenda.setMinimumHeight(64)
        for title, field in (
            (self.tr("It begins"), when),
            ("", self.both),
            (self.tr("You offered"), self.offered),
            (self.tr("Their time zone"), self.zone),
            (self.tr("Length"), length),
            (self.tr("How"), self.way),
            (self.tr("Where"), self.place),
            (self.tr("Agenda"), self.agenda),
        ):
            label = text_label(title, "muted", self)
            if isinstance(field, QLineEdit):
                label.setMinimumHeight(field.sizeHint().height())
            form.addRow(label, field)
        form.setRowVisible(self.offered, bool(self.offered.chips))
        return form

    def _offered(self) -> list[tuple[str, str]]:
        times = offered_to(self._session.store, self._session.clock, self.person_id)
        return [(iso(at), moment_words(self._session.clock, iso(at))) for at in times]

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.more = QPushButton(self.tr("More"), self)
        self.more.setMenu(self._menu())
        self.more.setVisible(self.known is not None and self._offer is None)
        row.addWidget(self.more)
        self.other = QPushButton(self.tr("It is something else"), self)
        self.other.setToolTip(self.tr("Look at the file as at any other"))
        self.other.setVisible(self._offer is not None)
        self.other.clicked.connect(self._on_other)
        row.addWidget(self.other)
        row.addStretch(1)
        leave = QPushButton(self.tr("Cancel"), self)
        leave.clicked.connect(self.reject)
        words = self.tr("Save the change") if self.known else self.tr("Agree")
        off = self._offer is not None and self._offer.cancelled
        self.confirm = QPushButton(self.tr("Call it off") if off else words, self)
        set_role(self.confirm, "primary")
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self.accept)
        row.addWidget(leave)
        row.addWidget(self.confirm)
        return row

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for text, slot in (
            (self.tr("Save as a calendar file…"), self.ask_for_file),
            (self.tr("Call it off"), partial(self._fall, cancel, self.tr("Called off."))),
            (self.tr("They did not come"), partial(self._fall, no_show, self.tr("Noted."))),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        return menu

    def _show_plan(self, plan: TalkPlan | None) -> None:
        usual = self._usual()
        shown = plan or TalkPlan(usual, way="video")
        self._show_zones(MINE)
        self._show_moment(shown.starts_at, self._mine)
        self.minutes.setValue(shown.minutes)
        self.lengths.choose(str(shown.minutes))
        self.way.choose(shown.way)
        self.place.setText(shown.place)
        self.agenda.setPlainText(shown.agenda)
        self._show_hint()

    def _connect(self) -> None:
        offer(self.zone, sorted(available_timezones()))
        self.zone.textChanged.connect(self._on_zone)
        self.zones.chosen.connect(self._on_clock)
        self.offered.chosen.connect(self._on_offered)
        self.when.dateTimeChanged.connect(self._look)
        self.minutes.valueChanged.connect(self._on_minutes)
        self.lengths.chosen.connect(self._on_length)
        self.way.chosen.connect(self._show_hint)

    def _usual(self) -> datetime:
        """Ten o'clock of a working day at least two days ahead."""
        now = self._session.clock.now().astimezone(self._mine)
        day = now.date() + timedelta(days=2)
        while day.weekday() > 4:
            day += timedelta(days=1)
        return datetime(day.year, day.month, day.day, 10, tzinfo=self._mine)

    # What stands in the fields.

    @property
    def _clock_zone(self) -> ZoneInfo:
        return self._theirs if self.zones.current == THEIRS else self._mine

    @property
    def plan(self) -> TalkPlan:
        """What the fields say."""
        return TalkPlan(
            moment_in(self.when.dateTime(), self._clock_zone),
            self.minutes.value(),
            self._theirs.key if self._theirs.key != self._mine.key else "",
            self.way.current,
            self.place.text().strip(),
            self.agenda.toPlainText().strip(),
        )

    def _show_moment(self, at: datetime, zone: ZoneInfo) -> None:
        local = at.astimezone(zone)
        self.when.setDateTime(
            QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
        )

    def _show_zones(self, chosen: str) -> None:
        mine = self.tr("{city}, my time").format(city=city(self._mine.key))
        theirs = self.tr("{city}, theirs").format(city=city(self._theirs.key))
        apart = self._theirs.key != self._mine.key
        self.zones.set_chips([(MINE, mine), *([(THEIRS, theirs)] if apart else [])])
        self.zones.choose(chosen if apart else MINE)

    def _on_clock(self, chosen: str) -> None:
        """The same moment, shown by the other clock."""
        before = self._mine if chosen == THEIRS else self._theirs
        self._show_moment(moment_in(self.when.dateTime(), before), self._clock_zone)
        self._look()

    def _on_zone(self, text: str) -> None:
        at = self.plan.starts_at
        chosen = self.zones.current
        self._theirs = zone_of(text.strip(), self._session.clock)
        self._show_zones(chosen)
        self._show_moment(at, self._clock_zone)
        self._look()

    def _on_offered(self, at: str) -> None:
        self._show_moment(parse_iso(at), self._clock_zone)

    def _on_minutes(self, minutes: int) -> None:
        self.lengths.choose(str(minutes))
        self._look()

    def _on_length(self, minutes: str) -> None:
        self.minutes.setValue(int(minutes))

    def _show_hint(self) -> None:
        way = self.way.current
        hints = {
            "video": self.tr("The link, https://…"),
            "phone": self.tr("The number, and who calls whom"),
            "meeting": self.tr("The address, and where you meet"),
        }
        self.place.setPlaceholderText(hints.get(way, ""))
        if way == "phone" and not self.place.text():
            self.place.setText(self._phone)

    # What speaks against it.

    def _look(self) -> None:
        plan = self.plan
        self.both.setText(both_words(plan.starts_at, self._mine, self._theirs, self._first))
        self.offered.choose(iso(plan.starts_at))
        self._remarks_now = self._remarks(plan)
        self._show_remarks([])
        standing = self.known.plan if self.known else None
        self._session.read_job(
            in_my_calendar, plan, standing, on_done=partial(self._on_calendar, plan)
        )

    def _on_calendar(self, plan: TalkPlan, taken: list[tuple[datetime, datetime]]) -> None:
        if plan != self.plan:
            return
        words = self.tr("Your calendar has something then: {span}.")
        spans = [(at, round((end - at).total_seconds() / 60)) for at, end in taken]
        self._show_remarks([words.format(span=span_words(*span, self._mine)) for span in spans])

    def _show_remarks(self, more: list[str]) -> None:
        remarks = [*self._remarks_now, *more]
        self.notice.setText("\n".join(remarks))
        self.notice.setVisible(bool(remarks))

    def _remarks(self, plan: TalkPlan) -> list[str]:
        found: list[str] = []
        for other in clashes(self._session.store, plan, self.person_id):
            span = span_words(other.plan.starts_at, other.plan.minutes, self._mine)
            words = self.tr("You talk with {name} then: {span}.")
            found.append(words.format(name=other.name, span=span))
        if not exists_in(self.when.dateTime(), self._clock_zone):
            local = plan.starts_at.astimezone(self._clock_zone)
            words = self.tr("The clocks go forward that night: {time} is meant.")
            found.append(words.format(time=time_words(local)))
        if plan.ends_at <= self._session.clock.now():
            found.append(self.tr("That moment is over."))
        there = plan.starts_at.astimezone(self._theirs)
        if not EARLY <= there.hour < LATE:
            words = self.tr("It is {time} for {name} then.")
            found.append(words.format(time=time_words(there), name=self._first))
        return found

    # What the person does.

    def accept(self) -> None:
        self._session.settings.set(INTO_CALENDAR, self.calendar.isChecked())
        if self._offer is not None and self._offer.cancelled:
            self._fall(cancel, self.tr("Called off."))
            return
        uid = self._offer.uid if self._offer else ""
        self._session.write(agree, self.person_id, self.plan, uid, on_done=self._on_agreed)

    def _on_other(self) -> None:
        self.reject()
        self.refused.emit()

    def _on_agreed(self, result: tuple[int, Changes]) -> None:
        plan = self.plan
        when = both_words(plan.starts_at, self._mine, self._theirs, self._first)
        self._session.say(self.tr("Agreed: {when}").format(when=when), "undo")
        if self.calendar.isChecked():
            self.open_in_calendar(result[0])
        super().accept()

    def open_in_calendar(self, talk_id: int) -> None:
        """Hand the talk to the calendar program of the system; the same talk is updated there."""
        # Beside the data, which nobody else may read; a calendar may look at it later.
        path = self._session.context.data_dir / f"talk-{talk_id}.ics"
        if self._write_file(path, talk_id):
            open_file(path)

    def ask_for_file(self) -> None:
        """Ask where to save the agreed talk as a calendar file."""
        title = self.tr("Save as a calendar file")
        dialog = QFileDialog(self, title, safe_name(self.name, ".ics"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.setNameFilter(self.tr("Calendar (*.ics)"))
        dialog.fileSelected.connect(self.save_file)
        dialog.open()

    def save_file(self, name: str) -> None:
        """Keep what the fields say and write it as a calendar file."""
        self._session.write(
            agree, self.person_id, self.plan, on_done=partial(self._on_ready_for_file, Path(name))
        )

    def _on_ready_for_file(self, path: Path, result: tuple[int, Changes]) -> None:
        if self._write_file(path, result[0]):
            self._session.say(self.tr("The calendar file was saved."))

    def _write_file(self, path: Path, talk_id: int) -> bool:
        try:
            write_whole(path, talk_ics(self._session.store, self._session.clock, talk_id))
        except AppError as error:
            self._session.say(error.message)
            return False
        return True

    def _fall(self, service: Callable[..., Changes], words: str) -> None:
        self._session.write(service, self.person_id)
        self._session.say(words, "undo")
        self.reject()
