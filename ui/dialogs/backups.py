"""Copies of the data: when and why each was made, what it holds, and putting one back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.errors import AppError
from app.export.archive import export_archive, is_sealed_archive, restore_archive
from app.export.sealed import ENDING
from app.language import say
from app.store.backup import (
    Backup,
    Inside,
    back_up,
    backups_of,
    look_inside,
    replace_all,
    restore_backup,
)
from app.store.connect import is_database
from ui.dates import whole_moment_words
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import rule, text_label

BACKUP_ROLE = int(Qt.ItemDataRole.UserRole)


class Backups(QDialog):
    """Lists the copies, tells what the chosen one holds, puts it back; and all of it as a file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Copies of my data"))
        self.resize(560, 520)
        self._session = session
        self._offered: Path | None = None
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Copies, newest first"))
        self.inside = text_label("", "muted", self, wrap=True)
        self.now = QPushButton(self.tr("Copy now"), self)
        self.put_back = QPushButton(self.tr("Put this copy back"), self)
        set_role(self.put_back, "primary")
        self.export = QPushButton(self.tr("Save everything as a file…"), self)
        self.restore = QPushButton(self.tr("Restore from a file…"), self)
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_chosen)
        self.now.clicked.connect(self._on_now)
        self.put_back.clicked.connect(self._on_put_back)
        self.export.clicked.connect(self.ask_where)
        self.restore.clicked.connect(self.ask_which)
        self.refresh()

    def _lay_out(self) -> None:
        lead = self.tr(
            "A copy is made on the first start of a day and before every import, merge and "
            "restore. Putting one back makes a copy of what is here first."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Copies of my data"), "h1", self))
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.inside)
        copies = QHBoxLayout()
        copies.addWidget(self.now)
        copies.addStretch(1)
        copies.addWidget(self.put_back)
        column.addLayout(copies)
        column.addWidget(rule(self))
        whole = self.tr("Or all of it as one file that other programs can read, too:")
        column.addWidget(text_label(whole, "", self, wrap=True))
        files = QHBoxLayout()
        files.addWidget(self.export)
        files.addWidget(self.restore)
        files.addStretch(1)
        column.addLayout(files)

    def offer(self, archive: Path) -> None:
        """Ask about an archive that was opened; the button restores from it, nothing else does."""
        self._offered = archive
        self.list.setCurrentRow(-1)
        self.put_back.setEnabled(False)
        words = self.tr(
            "“{file}” holds everything of an Askwell. If you restore from it, it takes the place "
            "of all that is here; a copy of that is made first."
        )
        self.inside.setText(words.format(file=archive.name))
        self.restore.setText(self.tr("Restore from this file"))
        self.restore.setFocus()

    def refresh(self) -> None:
        """Read the list of copies again; the newest is chosen."""
        self.list.clear()
        for backup in backups_of(self._session.store):
            item = QListWidgetItem(self._words(backup), self.list)
            item.setData(BACKUP_ROLE, backup)
        self.put_back.setEnabled(bool(self.list.count()))
        self.list.setCurrentRow(0)
        if not self.list.count():
            self.inside.setText(self.tr("There is no copy yet."))

    @property
    def chosen(self) -> Backup | None:
        """The copy under the cursor."""
        item = self.list.currentItem()
        return item.data(BACKUP_ROLE) if item is not None else None

    def _words(self, backup: Backup) -> str:
        when = whole_moment_words(backup.at.astimezone(self._session.clock.zone))
        why = {
            "daily": self.tr("copy of the day"),
            "import": self.tr("before an import"),
            "merge": self.tr("before two cards became one"),
            "restore": self.tr("before a copy was put back"),
            "other": self.tr("from another computer"),
            "step": self.tr("before an update"),
        }
        return self.tr("{when} · {why}").format(when=when, why=why[backup.reason])

    def _on_chosen(self) -> None:
        backup = self.chosen
        if backup is None:
            return
        self.inside.setText(self.tr("Looking inside…"))
        self._session.read_job(
            look_inside,
            backup,
            self._session.store.key,
            on_done=self._show_inside,
            on_error=self._show_fault,
        )

    def _show_inside(self, inside: Inside) -> None:
        if self.chosen is None:  # an archive was offered meanwhile
            return
        text = self.tr("People: {people}. With a history: {asked}. Talks held: {talks}.")
        locale = self.locale()
        self.inside.setText(
            text.format(
                people=locale.toString(inside.people),
                asked=locale.toString(inside.asked),
                talks=locale.toString(inside.talks),
            )
        )
        self.put_back.setEnabled(True)

    def _show_fault(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._session.report(error)
            return
        self.inside.setText(error.message)
        self.put_back.setEnabled(False)

    # What the person does.

    def _on_now(self) -> None:
        self._session.write(back_up, "daily", on_done=self._on_copied)

    def _on_copied(self, backup: Backup | None) -> None:
        self.refresh()
        if backup is None:
            self.inside.setText(self.tr("There is nobody here yet: nothing to copy."))

    def _on_put_back(self) -> None:
        if self.chosen is not None:
            self._session.write(
                restore_backup,
                self.chosen,
                on_done=self._on_restored,
                label=self.tr("Putting a copy back"),
            )

    def _on_restored(self, _changes: Changes) -> None:
        self._offered = None
        self.restore.setText(self.tr("Restore from a file…"))
        self.refresh()
        words = self.tr("The copy is back. What was here before is the newest copy now.")
        self.inside.setText(words)
        self._session.say(words)

    def ask_where(self) -> None:
        """Ask where to save everything as one file."""
        day = self._session.clock.today().isoformat()
        dialog = QFileDialog(self, self.tr("Save everything as a file"), f"askwell-{day}.askwell")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("askwell")
        dialog.setNameFilters(
            [
                self.tr("Archive (*.askwell)"),
                self.tr("Archive sealed with a passphrase (*.zip.age)"),
            ]
        )
        dialog.filterSelected.connect(partial(_follow_filter, dialog))
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, name: str) -> None:
        """Save everything as this file; one that ends in .age is sealed with a passphrase."""
        if Path(name).suffix != ENDING:
            self._export(Path(name), "")
            return
        lead = self.tr(
            "Several words are easy to remember. Without them nobody can open the file, you "
            "neither. The program age opens it, too."
        )
        self._ask(self.tr("Seal the file"), lead, True, partial(self._export, Path(name)))

    def _export(self, path: Path, passphrase: str) -> None:
        self._session.read_job(
            export_archive,
            path,
            passphrase=passphrase,
            on_done=self._on_exported,
            label=self.tr("Saving everything as a file"),
        )

    def _ask(self, title: str, lead: str, new: bool, on_typed: Callable[[str], None]) -> None:
        from ui.safety.passphrase import PassphraseDialog

        dialog = PassphraseDialog(title, lead, new, self)
        dialog.typed.connect(on_typed)
        dialog.open()

    def _on_exported(self, path: Path) -> None:
        self._session.say(self.tr("Everything is in {file}.").format(file=path.name))

    def ask_which(self) -> None:
        """Ask which file to restore from, unless one was opened."""
        if self._offered is not None:
            self.restore_from(str(self._offered))
            return
        dialog = QFileDialog(self, self.tr("Restore from a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        known = self.tr("Archives and copies (*.askwell *.zip *.age *.db)")
        dialog.setNameFilters([known, self.tr("All (*)")])
        dialog.fileSelected.connect(self.restore_from)
        dialog.open()

    def restore_from(self, name: str) -> None:
        """Put the content of this file, an archive or a copy, in the place of all that is here."""
        path = Path(name)
        if is_database(path):
            self._restore_with(replace_all, path, say("Restore a backup"))
        elif is_sealed_archive(path):
            lead = self.tr("{file} is sealed. Type the passphrase that it was sealed with.")
            title = self.tr("Open the file")
            self._ask(title, lead.format(file=path.name), False, partial(self._unseal, path))
        else:
            self._restore_with(restore_archive, path)

    def _unseal(self, path: Path, passphrase: str) -> None:
        self._restore_with(restore_archive, path, passphrase=passphrase)

    def _restore_with(self, what: Callable[..., Changes], *args: Any, **more: Any) -> None:
        self._session.write(
            what,
            *args,
            on_done=self._on_restored,
            label=self.tr("Restoring from a file"),
            **more,
        )


def _follow_filter(dialog: QFileDialog, chosen: str) -> None:
    """Let a name without an ending get the one of the kind that was chosen."""
    dialog.setDefaultSuffix("zip.age" if ENDING in chosen else "askwell")
