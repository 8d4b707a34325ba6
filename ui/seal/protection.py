"""The lock on the screen and the switch of encryption, for one window."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ui.actions import Actions
from ui.session import Session

if TYPE_CHECKING:
    from app.jobs import Progress
    from app.store.connect import Key
    from ui.jobs import Job
    from ui.seal.curtain import Curtain
    from ui.seal.idle import IdleWatch
    from ui.seal.lock_page import WritingPage

MINUTES = "lock/minutes"
USUAL_MINUTES = 10
HANDED_OVER = 600
"""Seconds for a mail program to read a letter handed to it as a file."""


@dataclass(frozen=True)
class SwitchOn:
    """How the data is to be encrypted; an empty passphrase means the keyring."""

    key: "Key"
    copies: str
    passphrase: str = field(default="", repr=False)


class Protection(QObject):
    """Locks and unlocks the window, and has the data encrypted or written as a plain file."""

    def __init__(self, session: Session, actions: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._curtain: Curtain | None = None
        self._idle: IdleWatch | None = None
        self._when_still: Callable[[], object] | None = None
        self._job: Job | None = None
        self._sweep = QTimer(self)
        self._sweep.setSingleShot(True)
        self._sweep.timeout.connect(self._on_sweep)
        actions.bind("lock_now", self.lock)

    # At the start and at the end.

    def after_start(self) -> None:
        """Watch for idleness, and go on with what an earlier run could not end."""
        session = self._session
        folder = session.context.data_dir
        if session.store.key is not None:
            self.watch()
            session.read_job(_tidy, folder, session.store.key.copy(), on_error=_ignore)
        elif (folder / "askwell.seal").exists():
            from app.unlock import forget_key

            session.read_job(partial(forget_key, folder), session.context.secrets)
        words = {
            "not_on": self.tr("Encryption was cut off before it was done. Your data is as before."),
            "not_off": self.tr("Your data is still encrypted: writing it plainly was cut off."),
        }
        if session.context.settled:
            session.say(words[session.context.settled])

    def watch(self) -> None:
        """Lock after the minutes that are set; never where the data is not encrypted."""
        minutes = self.minutes if self._session.store.key is not None else 0
        if self._idle is None:
            if not minutes:
                return
            from ui.seal.idle import IdleWatch

            self._idle = IdleWatch(self)
            self._idle.idle.connect(self.lock)
        self._idle.set(minutes * 60)

    @property
    def minutes(self) -> int:
        """After how many minutes without a touch the window locks; 0 for never."""
        found = self._session.settings.get(MINUTES, USUAL_MINUTES)
        return found if isinstance(found, int) and 0 <= found <= 24 * 60 else USUAL_MINUTES

    @minutes.setter
    def minutes(self, minutes: int) -> None:
        self._session.settings.set(MINUTES, minutes)
        self.watch()

    def close(self) -> None:
        """Watch no more; what was put aside goes with the window."""
        if self._idle is not None:
            self._idle.set(0)
        if self._curtain is not None:
            self._curtain.drop()

    # The lock.

    def lock(self) -> None:
        """Save what was typed, hide everything, close the store and forget its key."""
        session = self._session
        if session.is_locked or session.store.key is None:
            return
        from ui.seal.lock_page import LockPage

        context = session.context
        page = LockPage(context.data_dir, context.secrets, session.jobs, self._window)
        page.form.opened.connect(self._on_key)
        self._hide_behind(page, self._shut)
        page.take_focus()

    def _shut(self) -> None:
        from app.unlock import erase_handed_over
        from ui.seal.idle import wall_time

        self._session.shut()
        erase_handed_over(self._session.context.data_dir, wall_time() - HANDED_OVER)

    def _on_key(self, key: "Key") -> None:
        store = self._session.store
        try:
            if store.is_shut:
                store.open_again(key)
        finally:
            key.wipe()
        self._show_again()

    # Encryption on and off.

    def switch_on(self, wanted: SwitchOn) -> None:
        """Encrypt the data behind a page that shows how far it is; then everything is back."""
        from app.unlock import seal_folder

        context = self._session.context

        def work(progress: "Progress") -> None:
            more = (wanted.copies, context.secrets, wanted.passphrase, progress)
            seal_folder(context.data_dir, wanted.key, *more)

        title = self.tr("Encrypting your data")
        self._rewrite(title, work, wanted.key, self.tr("Your data is encrypted."))

    def switch_off(self, copies: str) -> None:
        """Write the data as a plain file, behind a page as well."""
        from app.unlock import unseal_folder

        context, key = self._session.context, self._session.store.key
        if key is None:
            return
        kept = key.copy()

        def work(progress: "Progress") -> None:
            unseal_folder(context.data_dir, kept, copies, context.secrets, progress)

        title = self.tr("Writing your data without encryption")
        self._rewrite(title, work, kept, self.tr("Your data is no longer encrypted."))

    def _rewrite(
        self, title: str, work: "Callable[[Progress], None]", key: "Key", done: str
    ) -> None:
        from ui.seal.lock_page import WritingPage

        page = WritingPage(title, self._window)
        page.stopped.connect(self._stop)
        self._hide_behind(page, partial(self._begin, page, work, key, done))

    def _begin(
        self, page: "WritingPage", work: "Callable[[Progress], None]", key: "Key", done: str
    ) -> None:
        self._session.shut()
        self._job = self._session.jobs.start(
            work,
            queue="write",
            on_done=lambda _: self._end(key, done),
            on_error=lambda error: self._end(key, "", error),
            on_progress=page.show_progress,
            on_cancel=lambda: self._end(key, self.tr("Stopped. Your data is as before.")),
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self, key: "Key", words: str, error: Exception | None = None) -> None:
        self._job = None
        try:
            self._session.store.open_again(key)
        finally:
            key.wipe()
        self._show_again()
        if error is not None:
            self._session.report(error)
        else:
            self._session.say(words)

    # The curtain.

    def _hide_behind(self, page: QWidget, then: Callable[[], object]) -> None:
        """Hide everything behind a page; `then` once what was typed is written."""
        from ui.seal.curtain import Curtain
        from ui.talks.saver import NoteSaver

        for window in QApplication.topLevelWidgets():
            for saver in window.findChildren(NoteSaver):
                saver.flush()
        self._session.lock()
        self._window.setAcceptDrops(False)
        if self._curtain is None:
            self._curtain = Curtain(self._window)
        self._curtain.fall(page)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._sweep_soon)
        if self._idle is not None:
            self._idle.set(0)
        self._when_still = then
        if self._session.jobs.running:
            self._session.jobs.idle.connect(
                self._go_on,
                Qt.ConnectionType.SingleShotConnection,  # pyright: ignore
            )
        else:
            self._go_on()

    def _go_on(self) -> None:
        then, self._when_still = self._when_still, None
        if then is not None:
            then()

    def _sweep_soon(self, *_widgets: Any) -> None:
        """What opens behind the curtain, because work ended then, is put aside too.

        Not at once: it is just being shown.
        """
        self._sweep.start()

    def _on_sweep(self) -> None:
        if self._curtain is not None:
            self._curtain.sweep()

    def _show_again(self) -> None:
        self._when_still = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._sweep_soon)
        self._window.setAcceptDrops(True)
        if self._curtain is not None:
            self._curtain.rise()
        self._session.unlock()
        self.watch()


def _tidy(folder: Any, key: "Key", progress: "Progress") -> None:
    """Go on with older copies that are plain, and erase letters handed over long ago."""
    from app.store.sealing import finish_copies
    from app.unlock import STORE, erase_handed_over
    from ui.seal.idle import wall_time

    erase_handed_over(folder, wall_time() - HANDED_OVER)
    try:
        finish_copies(folder / STORE, key, progress)
    finally:
        key.wipe()


def _ignore(_error: Exception) -> None:
    """What could not be tidied is tried again at the next start."""
