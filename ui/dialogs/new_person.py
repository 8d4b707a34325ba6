"""Somebody new, typed in by hand."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.changes import Changes
from app.people.service import add_person
from ui.session import Session
from ui.widgets.answers import AnswerButtons, asking_column
from ui.widgets.card import text_label
from ui.widgets.form import Form


class NewPerson(QDialog):
    """Asks for a name and what else is known; adding takes the person in hand."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New person"))
        self.setMinimumWidth(420)
        self._session = session
        names = {
            "first_name": self.tr("First name"),
            "last_name": self.tr("Last name"),
            "position": self.tr("Title"),
            "company": self.tr("Company"),
            "email": self.tr("E-mail"),
            "profile_url": self.tr("Profile link"),
        }
        form = Form()
        self.fields: dict[str, QLineEdit] = {}
        for field, name in names.items():
            line = QLineEdit(self)
            line.setAccessibleName(name)
            line.textChanged.connect(self._on_changed)
            form.addRow(name, line)
            self.fields[field] = line
        buttons = AnswerButtons(self, self.tr("Add"))
        self.confirm = buttons.confirm
        self.confirm.setEnabled(False)
        self.accepted.connect(self._on_accepted)
        hint = self.tr("A name is enough; the rest can follow on the page.")
        column = asking_column(self)
        column.addLayout(form)
        column.addWidget(text_label(hint, "small", self))
        column.addWidget(buttons)

    def _on_changed(self) -> None:
        names = self.fields["first_name"].text() + self.fields["last_name"].text()
        self.confirm.setEnabled(bool(names.strip()))

    def _on_accepted(self) -> None:
        values = {field: line.text().strip() for field, line in self.fields.items()}
        first, last = values.pop("first_name"), values.pop("last_name")
        more = {field: value for field, value in values.items() if value}
        self._session.write(partial(add_person, **more), first, last, on_done=self._on_added)

    def _on_added(self, changes: Changes) -> None:
        self._session.person_id = min(changes.of("person"))
