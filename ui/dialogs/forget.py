"""Forgetting somebody for good: the one thing that asks first, since no Undo brings it back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from app.changes import Changes
from app.people.duplicates import Pair, duplicates_of
from app.people.forget import forget_person
from app.people.queries import people_rows
from ui.session import Session
from ui.widgets.answers import asking_column
from ui.widgets.card import text_label

WIDTH = 520


class ForgetDialog(QDialog):
    """Says what goes and what stays, then erases somebody when told to."""

    def __init__(self, session: Session, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Forget for good"))
        self._session = session
        self._person_id = person_id
        name = people_rows(session.store, [person_id])[person_id].name
        column = asking_column(self)
        column.setSpacing(12)
        heading = self.tr("Forget {name} for good?").format(name=name)
        column.addWidget(text_label(heading, "h1", self, wrap=True))
        for text, role in (
            (
                self.tr(
                    "Their card, letters, messages, notes, talks, sheets and files are erased, "
                    "and their name and addresses in your notes about others."
                ),
                "",
            ),
            (
                self.tr(
                    "No Undo brings this back, and what you did before it can no longer be undone "
                    "either. Backups and files you saved elsewhere are not touched."
                ),
                "warn",
            ),
            (
                self.tr(
                    "What stays is a mark that cannot be read. It keeps later imports from "
                    "bringing them back."
                ),
                "muted",
            ),
        ):
            column.addWidget(text_label(text, role, self, wrap=True))
        self.also = text_label("", "warn", self, wrap=True)
        self.also.hide()
        column.addWidget(self.also)
        column.addSpacing(4)
        column.addLayout(self._buttons())
        self._fit()
        session.read_job(duplicates_of, person_id, on_done=self._on_found)

    def _buttons(self) -> QHBoxLayout:
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.confirm = QPushButton(self.tr("Forget for good"), self)
        self.cancel.setDefault(True)
        self.confirm.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._on_confirmed)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.confirm)
        return row

    def _on_found(self, pairs: list[Pair]) -> None:
        ids = [pair.second for pair in pairs]
        names = ", ".join(row.name for row in people_rows(self._session.store, ids).values())
        if names:
            text = self.tr("Another card may be theirs too: {names}. Forget that one as well.")
            self.also.setText(text.format(names=names))
            self.also.show()
            self._fit()

    def _fit(self) -> None:
        """Be as high as the words need at this width."""
        self.setFixedSize(WIDTH, self.layout().heightForWidth(WIDTH))

    def _on_confirmed(self) -> None:
        self.setEnabled(False)
        self._session.write(
            forget_person,
            self._person_id,
            on_done=self._on_forgotten,
            on_error=self._on_refused,
            label=self.tr("Forgetting"),
        )

    def _on_forgotten(self, _changes: Changes) -> None:
        self._session.say(self.tr("Forgotten. Later imports do not bring them back."))
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self._session.report(error)
        self.reject()
