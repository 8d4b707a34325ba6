"""The calendars that count as mine, and the terms under which times are proposed."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.clock import Clock
from app.errors import AppError
from app.language import counted
from app.mail.appointments import (
    add_calendar,
    calendar_in,
    my_calendars,
    read_busy,
    remove_calendar,
    set_terms,
    wish_of,
)
from app.mail.free_times import FURTHEST
from app.store.db import Store
from ui import icons
from ui.session import Session
from ui.tabs.email.notice import Notice
from ui.theme import set_role
from ui.widgets.card import clear_layout, text_label
from ui.widgets.form import Form, number_field
from ui.widgets.told import say_here, told_label

Told = list[tuple[Path, int, str]]


def tell_calendars(store: Store, clock: Clock, paths: Sequence[Path] | None = None) -> Told:
    """Each calendar with its number of entries and what is wrong with it; nothing is written."""
    told: Told = []
    for path in my_calendars(store) if paths is None else paths:
        now = clock.now()
        remarks = read_busy([path], now, now + FURTHEST, clock.zone).remarks
        try:
            count = calendar_in(path).count
        except AppError:
            count = -1
        told.append((path, count, " ".join(remarks)))
    return told


class CalendarsDialog(QDialog):
    """Lists my calendars; dropped ones are asked about before they count."""

    def __init__(
        self, session: Session, dropped: Sequence[Path] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("My calendars"))
        self.resize(560, 440)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("My calendars"), "h1", self))
        lead = self.tr(
            "What they take up is kept free of talks. A file is read again whenever it changes, "
            "and never written to."
        )
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        self.asked = QVBoxLayout()
        self.asked.setSpacing(8)
        column.addLayout(self.asked)
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        column.addLayout(self.list)
        self.add = QPushButton(self.tr("Add a calendar file…"), self)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        self.fault = told_label(self)
        column.addWidget(self.fault)
        column.addLayout(self._terms())
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.accept)
        column.addWidget(buttons)
        session.changed.connect(self._on_changed)
        self.refresh()
        self.ask_about(dropped)

    def _terms(self) -> QFormLayout:
        wish = wish_of(self._session.store)
        days = wish.notice.days
        self.notice = self._spin(self.tr("Propose times from"), 28, days, _days_ahead)
        minutes = int(wish.buffer.total_seconds()) // 60
        name = self.tr("Keep free around appointments")
        self.buffer = self._spin(name, 120, minutes, _minutes)
        self.buffer.setSingleStep(5)
        form = Form()
        form.addRow(self.tr("Propose times from"), self.notice)
        form.addRow(self.tr("Keep free around appointments"), self.buffer)
        return form

    def _spin(self, name: str, most: int, value: int, unit: Callable[[int], str]) -> QSpinBox:
        spin = number_field(self)
        spin.setAccessibleName(name)
        spin.setRange(0, most)
        spin.valueChanged.connect(partial(_show_unit, spin, unit))
        spin.setValue(value)
        _show_unit(spin, unit, value)
        spin.editingFinished.connect(self._on_terms)
        return spin

    # Showing.

    def refresh(self) -> None:
        """Read the calendars again."""
        self._session.read_job(tell_calendars, on_done=self._on_told)

    def ask_about(self, paths: Sequence[Path]) -> None:
        """Ask whether these files are to count as mine."""
        known = my_calendars(self._session.store)
        new = [path.absolute() for path in paths if path.absolute() not in known]
        if new:
            self._session.read_job(tell_calendars, paths=new, on_done=self._on_dropped)

    def _on_told(self, told: Told) -> None:
        clear_layout(self.list)
        for path, count, remark in told:
            self.list.addLayout(self._row(path, count, remark))
        if not told:
            words = self.tr("None yet: drop an .ics file on the window, or add one here.")
            self.list.addWidget(text_label(words, "muted", self, wrap=True))

    def _on_dropped(self, told: Told) -> None:
        for path, count, remark in told:
            if count < 0:
                self._say(remark)
            else:
                question = self._question(path, count, remark)
                self.asked.addWidget(question)
                question.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _question(self, path: Path, count: int, remark: str) -> Notice:
        words = self.tr("Keep the times of {file} free? It has {entries}.")
        text = words.format(file=path.name, entries=self._entries(count))
        asked = Notice(text, self.tr("Use as my calendar"), self.tr("Not now"), self)
        asked.words.setToolTip(remark)
        asked.yes.clicked.connect(partial(self._on_use, path, asked))
        asked.no.clicked.connect(asked.hide)
        set_role(asked.yes, "primary")
        asked.show()
        return asked

    def _row(self, path: Path, count: int, remark: str) -> QHBoxLayout:
        row = QHBoxLayout()
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(text_label(path.name, "strong", self))
        place = f"{self._entries(count)} · {path.parent}" if count >= 0 else str(path.parent)
        texts.addWidget(text_label(place, "small", self, wrap=True))
        if remark:
            texts.addWidget(text_label(remark, "warn", self, wrap=True))
        row.addLayout(texts, 1)
        out = QToolButton(self)
        out.setIcon(icons.icon("close", "muted"))
        out.setToolTip(self.tr("Let it count no more; the file stays"))
        out.setAccessibleName(self.tr("Leave out: {file}").format(file=path.name))
        out.clicked.connect(partial(self._on_out, path))
        row.addWidget(out)
        return row

    def _entries(self, count: int) -> str:
        return counted("1 entry", "{n} entries", count)

    # What the person does.

    def _on_add(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a calendar file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([f"{self.tr('Calendars')} (*.ics *.ical)", self.tr("All files (*)")])
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    def _on_files(self, names: list[str]) -> None:
        for name in names:
            self.use(Path(name))

    def use(self, path: Path) -> None:
        """Let a file count as my calendar from now on."""
        self._session.write(add_calendar, path, on_done=self._on_kept, on_error=self._on_refused)

    def _on_use(self, path: Path, asked: QWidget) -> None:
        asked.hide()
        self.use(path)

    def _on_out(self, path: Path) -> None:
        self._session.write(remove_calendar, path)

    def _on_terms(self) -> None:
        self._session.write(set_terms, self.notice.value(), self.buffer.value())

    def _on_kept(self, _changes: Changes) -> None:
        self.fault.hide()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self._say(error.message)
        else:
            self._session.report(error)

    def _say(self, text: str) -> None:
        say_here(self.fault, text)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("setting"):
            self.refresh()


def _show_unit(field: QSpinBox, unit: Callable[[int], str], value: int) -> None:
    field.setSuffix(f" {unit(value)}")


def _days_ahead(count: int) -> str:
    return counted("day ahead", "days ahead", count)


def _minutes(count: int) -> str:
    return counted("minute", "minutes", count)
