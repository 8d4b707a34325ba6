"""Something between you and a person is corrected: when it was, and what it says."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.clock import parse_iso
from ui.dates import local
from ui.dialogs.moment import as_qt
from ui.mirror import always_keep_side
from ui.session import Session
from ui.tabs.contacts.lines import Corrected
from ui.talks.words import moment_in
from ui.widgets.answers import AnswerButtons, asking_column
from ui.widgets.card import text_label
from ui.widgets.form import Form, number_field
from ui.widgets.moment_field import MomentField

WIDTH = 480
MOST_MINUTES = 600


class EntryDialog(QDialog):
    """Shows what an entry says in fields of their own; `chosen` tells what they say then."""

    chosen = Signal(object)
    """A dict of `at` and of each field there was."""

    def __init__(
        self, session: Session, title: str, entry: Corrected, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._entry = entry
        self.setWindowTitle(self.tr("Correct this"))
        self.setMinimumWidth(WIDTH)
        buttons = AnswerButtons(self, self.tr("Correct"))
        self.confirm = buttons.confirm
        self.accepted.connect(self._on_accepted)
        column = asking_column(self)
        column.addWidget(text_label(title, "h2", self, wrap=True))
        column.addLayout(self._form())
        column.addWidget(buttons)

    def _form(self) -> QFormLayout:
        form = Form()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("When"), self._when())
        entry = self._entry
        self.minutes = number_field(self)
        self.minutes.setRange(0, MOST_MINUTES)
        self.minutes.setSpecialValueText(self.tr("not known"))
        self.minutes.setValue(entry.minutes or 0)
        self.way = QComboBox(self)
        for key, text in (
            ("", self.tr("not known")),
            ("phone", self.tr("Phone")),
            ("video", self.tr("Video")),
            ("meeting", self.tr("Meeting")),
        ):
            self.way.addItem(text, key)
        self.way.setCurrentIndex(max(0, self.way.findData(entry.way or "")))
        self.subject = QLineEdit(entry.subject or "", self)
        self.words = QPlainTextEdit(entry.words or "", self)
        always_keep_side(self.words)
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(64)
        rows = (
            (self.tr("Minutes"), self.minutes, entry.minutes),
            (self.tr("By"), self.way, entry.way),
            (self.tr("Subject"), self.subject, entry.subject),
            (self.tr("Words"), self.words, entry.words),
        )
        for name, field, value in rows:
            field.setAccessibleName(name)
            form.addRow(name, field)
            form.setRowVisible(field, value is not None)
        return form

    def _when(self) -> QDateTimeEdit:
        self.when = MomentField(self)
        self.when.setDateTime(as_qt(local(self._session.clock, self._entry.at)))
        self.when.setAccessibleName(self.tr("When"))
        self._shown: QDateTime = self.when.dateTime()
        return self.when

    def _on_accepted(self) -> None:
        at = parse_iso(self._entry.at)
        if self.when.dateTime() != self._shown:
            # The field shows no seconds, and what happened is not to come.
            latest = self._session.clock.now() + timedelta(minutes=1)
            at = min(moment_in(self.when.dateTime(), self._session.clock.zone), max(latest, at))
        entry = self._entry
        values: dict[str, Any] = {"at": at}
        if entry.words is not None:
            values["words"] = self.words.toPlainText()
        if entry.subject is not None:
            values["subject"] = self.subject.text()
        if entry.minutes is not None:
            values["minutes"] = self.minutes.value() or None
        if entry.way is not None:
            values["way"] = self.way.currentData()
        self.chosen.emit(values)
