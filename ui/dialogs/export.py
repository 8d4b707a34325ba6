"""Handing people out: who, and as what."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.export.files import FORMATS, export_people
from app.language import counted
from app.people.queries import people_ids, people_rows
from ui.jobs import Job
from ui.session import Session
from ui.tabs.base import Tab
from ui.theme import set_role
from ui.widgets.answers import asking_column
from ui.widgets.card import text_label
from ui.widgets.told import say_here, told_label


def open_export(session: Session, people: Tab | None, parent: QWidget) -> None:
    """Ask whom to hand out; `people` is the tab that lists them, None before anybody saw it."""
    selected = people.selected_ids() if people is not None else []
    if not selected and session.person_id is not None:
        selected = [session.person_id]
    listed = people.listed_ids() if people is not None else ()
    ExportDialog(session, selected, listed, parent).open()


WIDTH = 460


class ExportDialog(QDialog):
    """Asks whom to write and in which form, then where; the file is written whole or not at all.

    `selected` are the people chosen in the list, `listed` those the list shows.
    """

    def __init__(
        self,
        session: Session,
        selected: Sequence[int],
        listed: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(WIDTH)
        self._session = session
        self._job: Job | None = None
        self._people: dict[str, Sequence[int]] = {}
        column = asking_column(self)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Whom?"), "h2", self))
        self.who = self._who(column, selected, listed)
        column.addSpacing(8)
        column.addWidget(text_label(self.tr("As what?"), "h2", self))
        self.form = self._form(column)
        hint = self.tr(
            "Names, jobs and addresses go out. Your notes, reasons and letters stay here."
        )
        column.addWidget(text_label(hint, "muted", self, wrap=True))
        self.fault = told_label(self)
        column.addWidget(self.fault)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        column.addWidget(self.bar)
        column.addSpacing(4)
        column.addLayout(self._buttons())
        # A layout asks for the height of its text at another width than the window then has.
        self.resize(WIDTH, max(self.sizeHint().height(), self.heightForWidth(WIDTH)))

    def _who(
        self, column: QVBoxLayout, selected: Sequence[int], listed: Sequence[int]
    ) -> QButtonGroup:
        everybody = people_ids(self._session.store)
        group = QButtonGroup(self)
        choices: list[tuple[str, str, Sequence[int]]] = []
        if len(selected) == 1:
            rows = people_rows(self._session.store, list(selected))
            name = next((row.name for row in rows.values()), "")
            choices.append(("selected", self.tr("{name} alone").format(name=name), selected))
        elif selected:
            text = counted(
                "The 1 person chosen in the list",
                "The {n} people chosen in the list",
                len(selected),
            )
            choices.append(("selected", text, selected))
        if 0 < len(listed) < len(everybody):
            text = counted(
                "The 1 person the list shows", "The {n} people the list shows", len(listed)
            )
            choices.append(("listed", text, listed))
        text = counted("Everybody: 1 person", "Everybody: {n} people", len(everybody))
        choices.append(("all", text, everybody))
        for key, words, ids in choices:
            self._people[key] = ids
            self._add(column, group, key, words)
        several = len(selected) > 1
        first = "selected" if several else "listed" if "listed" in self._people else "all"
        self._choose(group, first)
        return group

    def _form(self, column: QVBoxLayout) -> QButtonGroup:
        group = QButtonGroup(self)
        self._add(column, group, "vcard", self.tr("vCards 4.0, for address books"))
        self._add(column, group, "csv", self.tr("A table (CSV), for spreadsheets"))
        self._choose(group, "vcard")
        return group

    def _add(self, column: QVBoxLayout, group: QButtonGroup, key: str, words: str) -> None:
        button = QRadioButton(words, self)
        button.setObjectName(key)
        group.addButton(button)
        column.addWidget(button)

    @staticmethod
    def _choose(group: QButtonGroup, key: str) -> None:
        for button in group.buttons():
            button.setChecked(button.objectName() == key)

    def choose(self, who: str, form: str) -> None:
        """Choose whom ("selected", "listed" or "all") and a form ("vcard" or "csv")."""
        self._choose(self.who, who)
        self._choose(self.form, form)

    def _buttons(self) -> QHBoxLayout:
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.confirm = QPushButton(self.tr("Choose where…"), self)
        set_role(self.confirm, "primary")
        self.confirm.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.confirm.setEnabled(any(self._people.values()))
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._on_confirmed)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.confirm)
        return row

    @property
    def kind(self) -> str:
        """The form that is chosen."""
        return self.form.checkedButton().objectName()

    def _on_confirmed(self) -> None:
        ending = FORMATS[self.kind]
        dialog = QFileDialog(self, self.tr("Export"), f"{self.tr('People')}{ending}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(f"{self.tr('People')}{ending}")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, name: str) -> None:
        """Write the chosen people to this file."""
        self.confirm.setEnabled(False)
        self.fault.hide()
        self._job = self._session.read_job(
            export_people,
            self._people[self.who.checkedButton().objectName()],
            self.kind,
            Path(name),
            on_done=self._on_saved,
            on_error=self._on_refused,
            on_progress=self._on_progress,
            label=self.tr("Exporting people"),
        )

    def _on_progress(self, done: int, total: int, _text: str) -> None:
        self.bar.setMaximum(max(1, total))
        self.bar.setValue(done)
        self.bar.show()

    def _on_saved(self, path: Path) -> None:
        self._session.say(self.tr("Exported to {file}.").format(file=path.name))
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self.confirm.setEnabled(True)
        self.bar.hide()
        if not isinstance(error, AppError):
            self._session.report(error)
            return
        say_here(self.fault, error.message)

    def reject(self) -> None:
        """Close; a file under way is not written."""
        if self._job is not None and not self._job.ended:
            self._job.cancel()
        super().reject()
