"""A letter into the drafts of the person's own mail account."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.errors import AppError
from app.mail.handoff import Letter
from app.mail.letters import mark_opened
from ui.session import Session

VIA = "drafts"


class OwnDrafts(QObject):
    """Puts one letter at a time there, while the person writes on."""

    busy = Signal(bool)
    saved = Signal()
    refused = Signal(str)
    """Why it did not go."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def put(self, email_id: int, letter: Letter) -> None:
        """Put a letter that is on file there."""
        from app.mail.account.use import QUEUE, put_draft

        self.busy.emit(True)
        self._session.read_job(
            put_draft,
            letter=letter,
            queue=QUEUE,
            label=self.tr("Saving to Drafts"),
            on_done=partial(self._on_saved, email_id),
            on_error=self._on_fault,
            on_cancel=self._on_cancelled,
        )

    def _on_saved(self, email_id: int, folder: str) -> None:
        self.busy.emit(False)
        self._session.write(mark_opened, email_id, VIA)
        words = self.tr("The letter lies in {folder} of your mail account. Read it there, send it.")
        self._session.say(words.format(folder=folder))
        self.saved.emit()

    def _on_fault(self, error: Exception) -> None:
        self.busy.emit(False)
        if isinstance(error, AppError) and error.code != "mail_no_password":
            self.refused.emit(error.message)
        elif isinstance(error, AppError):
            self._session.say(error.message, "mail_account")
        else:
            self._session.report(error)

    def _on_cancelled(self) -> None:
        self.busy.emit(False)
