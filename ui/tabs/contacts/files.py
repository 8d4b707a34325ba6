"""Files attached to a person: kept with them, opened as a private copy."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTemporaryDir
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from app.errors import AppError
from app.research.files import AttachedFile, attach_file, copy_file, detach_file, files_of
from ui import icons
from ui.browser import may_run, open_file
from ui.dates import day_words
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import Card, text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog


class FilesCard(Card):
    """The files of one person; hidden while there are none."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Files"))
        self._session = session
        self._person_id = 0
        self._folder: QTemporaryDir | None = None
        self.names: list[QPushButton] = []

    def show_person(self, person_id: int) -> None:
        """Show the files of a person."""
        self._person_id = person_id
        self.clear()
        self.names = []
        files = files_of(self._session.store, person_id)
        self.setVisible(bool(files))
        for file in files:
            self._add(file)

    def _add(self, file: AttachedFile) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = QPushButton(file.name, self)
        set_role(name, "link")
        name.setToolTip(self.tr("Open a copy of this file"))
        name.clicked.connect(partial(self.open_file, file.id))
        size = self.locale().formattedDataSize(file.size, 0)
        day = day_words(self._session.clock, file.added_at)
        out = QToolButton(self)
        out.setIcon(icons.icon("close", "muted"))
        out.setToolTip(self.tr("Take this file out"))
        out.setAccessibleName(self.tr("Take out: {what}").format(what=file.name))
        out.clicked.connect(partial(self._on_out, file.id))
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(text_label(f"{size} · {day}", "small", self))
        row.addWidget(out)
        self.body.addLayout(row)
        self.names.append(name)

    def choose(self) -> "QFileDialog":
        """Ask for files to attach."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self.window(), self.tr("Attach a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.attach)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def attach(self, names: list[str]) -> None:
        """Keep copies of these files."""
        for name in names:
            self._session.write(
                attach_file, self._person_id, Path(name), label=self.tr("Attaching a file")
            )

    def open_file(self, file_id: int, *_: object) -> None:
        """Open a copy in the program that the system has for it; it goes when Askwell closes."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        folder = Path(self._folder.path())
        try:
            path = copy_file(self._session.store, file_id, folder)
        except AppError as error:
            self._session.report(error)
            return
        if may_run(path):
            self._session.say(self.tr("This file may be a program, so it is not opened from here."))
        elif not open_file(path):
            self._session.say(self.tr("No program here opens this kind of file."))

    def _on_out(self, file_id: int, *_: object) -> None:
        self._session.write(detach_file, file_id)
        self._session.say(self.tr("The file was taken out."), "undo")
