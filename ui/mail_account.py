"""The mail account of the person: asked only when they press a button."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.language import counted, listed
from ui.action_specs import has_account
from ui.actions import Actions
from ui.jobs import Job
from ui.session import Session

if TYPE_CHECKING:
    from app.imports.mailbox import Filed
    from app.mail.account.look import Look


class MailAccount(QObject):
    """Binds the actions of the account; what they do is loaded when it is first asked for."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        show_settings: Callable[[str], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._job: Job | None = None
        actions.bind("mail_account", partial(show_settings, "mail_account"))
        actions.bind("look_for_replies", self.look)

    def look(self) -> None:
        """Look for replies now; a second press while that goes on does nothing."""
        if self._job is not None:
            return
        if not has_account(self._session):
            self._actions.run("mail_account")
            return
        from app.imports.filing import known_addresses
        from app.mail.account.use import QUEUE, look

        addresses = known_addresses(self._session.store)
        if not addresses:
            self._session.say(self.tr("Nobody here has an e-mail address yet."))
            return
        job = self._session.read_job(
            look,
            addresses=addresses,
            queue=QUEUE,
            label=self.tr("Looking for replies"),
            on_done=self._on_looked,
            on_error=self._on_fault,
        )
        if not job.ended:
            self._job = job
            job.finished.connect(self._on_finished)

    def _on_finished(self) -> None:
        self._job = None

    def _on_looked(self, look: "Look") -> None:
        from app.imports.mailbox import file_look

        self._session.write(file_look, look=look, on_done=partial(self._on_filed, look))

    def _on_filed(self, look: "Look", filed: "Filed") -> None:
        words = [self._found(filed)]
        if look.broken is not None:
            words.append(look.broken.message)
        if look.more:
            words.append(self.tr("There is more: look again for the rest."))
        self._session.say(" ".join(words), "undo" if filed.changes else None)

    def _found(self, filed: "Filed") -> str:
        """What was filed, in words."""
        if not filed.changes:
            return self.tr("Nothing new with people here.")
        parts: list[str] = []
        if filed.replied:
            parts.append(counted("1 answer", "{n} answers", filed.replied))
        if filed.sent:
            parts.append(counted("1 letter of yours", "{n} letters of yours", filed.sent))
        if not parts:
            parts.append(self.tr("What moves nothing"))
        return self.tr("Filed: {what}.").format(what=listed(parts))

    def _on_fault(self, error: Exception) -> None:
        if isinstance(error, AppError) and error.code == "mail_no_password":
            self._session.say(error.message, "mail_account")
        else:
            self._session.report(error)
