"""Files that come to the window: by drop, by paste, by menu, by a second start."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from ui.actions import Actions
from ui.session import Session
from ui.talks.windows import TalkWindows
from ui.widgets.drop_overlay import DropOverlay, file_paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog


AFTER_A_DRAG = (
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
)
"""What a window hears only while nothing is dragged."""
ARCHIVE = ".askwell"
"""How an archive of everything is called: it is restored from, never looked through."""


class WindowFiles(QObject):
    """Takes files and opens the review that fits them; nothing is written before that."""

    calendars_dropped = Signal(object)
    """A list of paths of calendars: they are asked about apart."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        talks: TalkWindows,
        overlay: DropOverlay,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._talks = talks
        self._overlay = overlay
        self._window = window
        actions.bind("import_files", self.ask_files)
        actions.bind("import_folder", self.ask_folder)
        actions.bind("paste_files", self.paste)
        session.import_requested.connect(self.review)

    def review(self, paths: list[Path]) -> None:
        """Open the review of these files; nothing is written before the person says so."""
        offer = self._talks.offer_in(paths)
        if offer is not None:
            self._talks.take(offer, partial(self._review, paths))
        else:
            self._review(paths)

    def _review(self, paths: list[Path]) -> None:
        from app.imports.calendar import is_calendar
        from ui.dialogs.import_review import ImportReview
        from ui.dialogs.merge import tell_of_duplicates

        if archives := [path for path in paths if path.suffix.lower() == ARCHIVE]:
            from ui.dialogs.backups import Backups

            copies = Backups(self._session, self._window)
            copies.open()
            copies.offer(archives[0])
        paths = [path for path in paths if path not in archives]
        if calendars := [path for path in paths if is_calendar(path)]:
            self.calendars_dropped.emit(calendars)
        paths = [path for path in paths if path not in calendars]
        if not paths:
            return
        review = ImportReview(self._session, paths, self._window)
        review.imported.connect(partial(tell_of_duplicates, self._session))
        review.open()

    def paste(self) -> None:
        """Look at the files on the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        paths = file_paths(mime) if mime is not None else []
        if paths:
            self.take(paths)
        else:
            self._session.say(
                self.tr("There is no file on the clipboard. Copy one, then paste it here.")
            )

    def ask_files(self) -> None:
        """Let the person choose files."""
        dialog = self._file_dialog(self.tr("Import"), folder=False)
        kinds = self.tr("LinkedIn exports, tables and address books")
        dialog.setNameFilters(
            [
                f"{kinds} (*.zip *.csv *.txt *.tsv *.pdf *.vcf *.eml *.ics *.askwell)",
                self.tr("All files (*)"),
            ]
        )
        dialog.open()

    def ask_folder(self) -> None:
        """Let the person choose an unzipped export."""
        self._file_dialog(self.tr("Import a folder"), folder=True).open()

    def _file_dialog(self, title: str, *, folder: bool) -> "QFileDialog":
        from PySide6.QtWidgets import QFileDialog

        modes = QFileDialog.FileMode
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(modes.Directory if folder else modes.ExistingFiles)
        dialog.filesSelected.connect(self.take)
        return dialog

    def take(self, names: list[str]) -> None:
        """Ask for the review of files by name."""
        self._session.request_import([Path(name) for name in names])

    def watch(self, handle: QWindow | None) -> None:
        """See the drags of this window before the fields in it do."""
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take dragged files before a text field under the mouse can."""
        if isinstance(event, QDropEvent | QDragLeaveEvent):
            return self.take_drag(event)
        if event.type() in AFTER_A_DRAG and self._overlay.isVisible():
            # The other program ended in mid-drag, and so nothing told that the drag is over.
            self._overlay.hide()
        return super().eventFilter(watched, event)

    def take_drag(self, event: QDropEvent | QDragLeaveEvent) -> bool:
        """Answer a drag over the window; whether it was about files."""
        if isinstance(event, QDragLeaveEvent):
            self._overlay.hide()
            return False
        paths = file_paths(event.mimeData())
        if not paths:
            return False
        # A file manager that hears Move may delete the person's file.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._overlay.hide()
            self.take(paths)
        elif not self._overlay.isVisible():
            self._overlay.invite(len(paths))
        return True
