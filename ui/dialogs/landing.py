"""The end of a search: where one landed, everybody who had a part in it, and a letter to each."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.cadence.landing import (
    CLOSE_LOOP,
    Helper,
    Landing,
    Part,
    close_landing,
    helpers,
    landing_of,
    leave_out,
    note_landing,
    to_tell,
)
from app.changes import Changes
from app.errors import AppError
from app.language import counted, in_row
from app.mail.series import MOST, Series, begin_series
from ui.actions import Actions
from ui.dates import date_form, day_words
from ui.session import Session
from ui.theme import set_role
from ui.widgets.avatar import Avatar
from ui.widgets.card import clear_layout, rule, text_label
from ui.widgets.columns import scrolling
from ui.widgets.form import Form
from ui.widgets.moment_field import MomentField
from ui.widgets.tick import Tick
from ui.widgets.told import say_here, told_label

KINDS = ("event", "promise", "referral", "person", "email", "message")


def tr(text: str) -> str:
    """Translate a text of this window."""
    return QCoreApplication.translate("Landing", text)


def part_line(part: Part, day: str) -> str:
    """Return what somebody did, as a few words."""
    n = part.count
    if n == 1 or part.kind in ("named", "named_there"):
        return _once(part).format(day=day, what=part.what)
    return {
        "talked_there": counted("talked once, works there", "talked {n} times, works there", n),
        "talked": counted("talked with you once", "talked with you {n} times", n),
        "kept_promise": counted("kept 1 promise", "kept {n} promises", n),
        "recommended": counted("recommended you once", "recommended you {n} times", n),
        "answered": counted("answered you once", "answered you {n} times", n),
    }[part.kind]


def _once(part: Part) -> str:
    """What somebody did once, or did for several at once."""
    there = tr("sent you to {what}, who is there")
    return {
        "talked_there": tr("talked with you, works there"),
        "talked": tr("talked with you on {day}"),
        "named_there": there if part.count == 1 else tr("sent you to {what}"),
        "named": tr("sent you to {what}"),
        "kept_promise": tr("kept a promise: {what}"),
        "recommended": tr("recommended you"),
        "answered": tr("answered you on {day}"),
    }[part.kind]


class HelperRow(QWidget):
    """Somebody who had a part in it, with a tick for a letter."""

    ticked = Signal(int, bool)

    def __init__(self, helper: Helper, lines: tuple[str, str], on: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.helper = helper
        self.tick = Tick(self)
        self.tick.setChecked(on)
        self.tick.setEnabled(helper.told_on is None)
        self.tick.clicked.connect(self._on_ticked)
        did, aside = lines
        self.tick.setAccessibleName(in_row(helper.name, did, aside))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text_label(helper.name, "strong", self))
        words.addWidget(text_label(did, "small", self, wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 14, 8)
        row.setSpacing(10)
        row.addWidget(self.tick)
        row.addWidget(Avatar(helper.name, parent=self))
        row.addLayout(words, 1)
        self.aside = text_label(aside, "good" if helper.told_on else "muted", self)
        self.aside.setVisible(bool(aside))
        row.addWidget(self.aside)

    def _on_ticked(self, on: bool) -> None:
        self.ticked.emit(self.helper.person_id, on)


class LandingDialog(QDialog):
    """First where, then who is told; what was done stays done when it is opened again."""

    person_wanted = Signal(int)

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("I have landed"))
        self.setMinimumSize(560, 420)
        self.resize(640, 620)
        self._session = session
        self._landing: Landing | None = None
        self._helpers: tuple[Helper, ...] = ()
        self._also: set[int] = set()
        self.rows: list[HelperRow] = []
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._where())
        self.pages.addWidget(self._who())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.addWidget(self.pages)
        session.changed.connect(self._on_changed)
        self._show_landing(landing_of(session.store))

    # Where.

    def _where(self) -> QWidget:
        page = QWidget(self)
        lead = tr(
            "Good. Many people had a part in it, and few ever hear how it ended. Say where you "
            "landed; then everybody who helped is proposed for a letter of their own."
        )
        self.company = self._line(tr("Company"), page)
        self.title = self._line(tr("Title"), page)
        self.when = MomentField(page, date_form("ddd d MMM yyyy"))
        self.when.setAccessibleName(tr("First day"))
        form = Form()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Company"), self.company)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("First day"), self.when)
        self.fault = told_label(page)
        self.go_on = QPushButton(tr("Who helped"), page)
        set_role(self.go_on, "primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self._on_where)
        cancel = QPushButton(tr("Cancel"), page)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.go_on)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(text_label(tr("I have landed"), "h1", page))
        column.addWidget(text_label(lead, "muted", page, wrap=True))
        column.addLayout(form)
        column.addWidget(self.fault)
        column.addStretch(1)
        column.addLayout(row)
        return page

    @staticmethod
    def _line(name: str, parent: QWidget) -> QLineEdit:
        line = QLineEdit(parent)
        line.setAccessibleName(name)
        return line

    def _show_landing(self, landing: Landing | None) -> None:
        self._landing = landing
        day = landing.on if landing else self._session.clock.today()
        self.company.setText(landing.company if landing else "")
        self.title.setText(landing.title if landing else "")
        self.when.setDate(QDate(day.year, day.month, day.day))
        under_way = landing is not None and not landing.closed
        self.pages.setCurrentIndex(1 if under_way else 0)
        self.write.setDefault(under_way)
        if under_way:
            self.refresh()
            self.write.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.company.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_where(self) -> None:
        chosen = self.when.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        self._session.write(
            note_landing,
            self.company.text(),
            self.title.text(),
            day,
            on_done=self._on_noted,
            on_error=self._on_fault,
        )

    def _on_noted(self, result: tuple[Landing, Changes]) -> None:
        self.fault.hide()
        # What is as it was before comes without a change.
        if self.pages.currentIndex() == 0:
            self._show_landing(result[0])
        if result[1]:
            self._session.say(tr("Noted. What is proposed follows."), "undo")

    def _on_fault(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._session.report(error)
            return
        say_here(self.fault, error.message)

    # Who.

    def _who(self) -> QWidget:
        page = QWidget(self)
        self.heading = text_label("", "h1", page, wrap=True)
        self.state = text_label("", "muted", page, wrap=True)
        inner = QFrame(page)
        set_role(inner, "card")
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(1, 1, 1, 1)
        self._list.setSpacing(0)
        holder = QWidget(page)
        held = QVBoxLayout(holder)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(inner)
        held.addStretch(1)
        self.change = QPushButton(tr("Correct"), page)
        set_role(self.change, "link")
        self.change.setToolTip(tr("Another company, title or day"))
        self.be_done = QPushButton(tr("Be done with it"), page)
        self.be_done.setToolTip(tr("Nobody is proposed any more; letters and facts stay"))
        self.write = QPushButton("", page)
        set_role(self.write, "primary")
        self.change.clicked.connect(self._on_change)
        self.be_done.clicked.connect(self._on_be_done)
        self.write.clicked.connect(self._on_write)
        for button in (self.change, self.be_done):
            button.setAutoDefault(False)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.addWidget(self.be_done)
        row.addStretch(1)
        row.addWidget(self.write)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.state)
        column.addWidget(scrolling(holder, page), 1)
        column.addLayout(row)
        return page

    def refresh(self) -> None:
        """Read again who helped and who was told."""
        self._session.read_job(helpers, on_done=self._on_helpers)

    def _on_helpers(self, found: tuple[Helper, ...]) -> None:
        landing = self._landing
        if landing is None:
            return
        focused = next((row.helper.person_id for row in self.rows if row.tick.hasFocus()), None)
        self._helpers = found
        clear_layout(self._list)
        self.rows = []
        for helper in found:
            if self.rows:
                self._list.addWidget(rule(self))
            row = HelperRow(helper, self._words(helper), self._is_ticked(helper), self)
            row.ticked.connect(self._on_ticked)
            self._list.addWidget(row)
            self.rows.append(row)
            if helper.person_id == focused:
                row.tick.setFocus()
        if not found:
            text = tr("Nobody is noted yet who talked with you, answered or gave a name.")
            label = text_label(text, "muted", self, wrap=True)
            label.setContentsMargins(16, 14, 16, 14)
            self._list.addWidget(label)
        place = " · ".join(filter(None, (landing.title, landing.company)))
        self.heading.setText(place)
        self._show_state()

    def _words(self, helper: Helper) -> tuple[str, str]:
        """What somebody did, and why they are not ticked or when they were told."""
        clock = self._session.clock
        did = [
            part_line(part, day_words(clock, part.last_on) if part.last_on else "")
            for part in helper.parts
        ]
        if helper.told_on is not None:
            told = tr("told on {day}").format(day=day_words(clock, helper.told_on))
            return " · ".join(did), told
        why = {
            "declined": tr("said no"),
            "resting": tr("rests"),
            "aside": tr("put aside"),
            "": tr("letter begun") if helper.begun else "",
        }[helper.out]
        if not why and not helper.has_address:
            why = tr("no address yet")
        return " · ".join(did), why

    def _is_ticked(self, helper: Helper) -> bool:
        landing = self._landing
        if landing is None or helper.told_on is not None:
            return helper.told_on is not None
        return helper.person_id in self._chosen()

    def _chosen(self) -> list[int]:
        """Whom the letters are for, in their order: the ticked ones who were not told."""
        landing = self._landing
        if landing is None:
            return []
        usual = set(to_tell(self._helpers, landing))
        return [
            helper.person_id
            for helper in self._helpers
            if helper.person_id in usual
            or (helper.person_id in self._also and helper.told_on is None)
        ]

    def _show_state(self) -> None:
        told = sum(helper.told_on is not None for helper in self._helpers)
        count = len(self._chosen())
        lead = tr("They helped. Untick whom you do not want to write to.")
        known = counted(
            "{told} of {n} know it. Each letter is its own, and you send it yourself.",
            "{told} of {n} know it. Each letter is its own, and you send it yourself.",
            len(self._helpers),
            told=self.locale().toString(told),
        )
        self.state.setText(known if told else lead)
        shown = min(count, MOST)
        words = counted("Write 1 letter", "Write {n} letters", shown)
        if any(helper.begun for helper in self._helpers):
            words = counted("Go on: 1 letter", "Go on: {n} letters", shown)
        self.write.setText(words)
        self.write.setEnabled(bool(count))

    # What the person does.

    def _on_ticked(self, person_id: int, on: bool) -> None:
        landing = self._landing
        helper = next((h for h in self._helpers if h.person_id == person_id), None)
        if landing is None or helper is None:
            return
        if helper.out:
            # Ticked against the proposal: that holds as long as the window is open.
            (self._also.add if on else self._also.discard)(person_id)
            self._show_state()
            return
        left = set(landing.left_out) - {person_id} if on else {*landing.left_out, person_id}
        self._session.write(leave_out, sorted(left))

    def _on_change(self) -> None:
        self.pages.setCurrentIndex(0)
        self.company.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_be_done(self) -> None:
        self._session.write(close_landing, on_done=self._on_closed)

    def _on_closed(self, _changes: Changes) -> None:
        self.accept()
        self._session.say(tr("Done. Choose it again to go on telling people."), "landed")

    def _on_write(self) -> None:
        if chosen := self._chosen():
            fill = partial(begin_series, kind=CLOSE_LOOP)
            label = tr("Filling the letters")
            self._session.write(fill, chosen, on_done=self._on_begun, label=label)

    def _on_begun(self, series: Series) -> None:
        self.accept()
        self._session.step_through(series)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("setting"):
            self._on_landing(landing_of(self._session.store))
        if self.pages.currentIndex() == 1 and changes.touches(*KINDS):
            self.refresh()

    def _on_landing(self, found: Landing | None) -> None:
        """Follow what was noted here, and what Undo made of it."""
        known, self._landing = self._landing, found
        if found is None or known is None or replace(found, left_out=known.left_out) != known:
            if found != known:
                self._show_landing(found)
            return
        for row in self.rows:
            row.tick.setChecked(self._is_ticked(row.helper))
        self._show_state()
