"""Asks for the key of encrypted data before there is a window."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from app.secrets import Secrets
from app.store.connect import Key
from app.unlock import asks_for_passphrase, key_from_keyring, set_aside
from ui import theme
from ui.jobs import ThreadRunner
from ui.seal.unlock_form import UnlockForm
from ui.widgets.card import text_label

QUICK = 400
"""Milliseconds in which a keyring usually answers; only then is a window shown."""


class StartLock(QDialog):
    """A small window that asks; `key` is the answer, or None where it was closed."""

    def __init__(
        self, folder: Path, secrets: Secrets, runner: ThreadRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder = folder
        self.key: Key | None = None
        self.is_anew = False
        self.setWindowTitle(self.tr("Askwell"))
        self.form = UnlockForm(folder, secrets, runner, self, at_start=True)
        self.form.opened.connect(self.take)
        self.form.given_up.connect(self._on_given_up)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Your data is encrypted"), "h1", self))
        words = self.tr("Type the passphrase that you chose, and Askwell opens.")
        if not asks_for_passphrase(folder):
            words = self.tr("Its key is in the keyring of this computer.")
        column.addWidget(text_label(words, "muted", self, wrap=True))
        column.addWidget(self.form)
        column.addStretch(1)
        self.setMinimumWidth(440)

    def take(self, key: Key) -> None:
        """Take the key and close."""
        self.key = key
        self.accept()

    def _on_given_up(self) -> None:
        from datetime import UTC, datetime

        set_aside(self._folder, datetime.now(UTC))
        self.is_anew = True
        self.accept()


def ask_at_start(app: QApplication, folder: Path, secrets: Secrets) -> tuple[bool, Key | None]:
    """Whether to go on, and the key: from the keyring when it answers at once, else asked for."""
    loop = QEventLoop()
    runner = ThreadRunner()
    found: list[Key] = []
    dialogs: list[StartLock] = []

    def show(*_failed: object) -> None:
        if found or dialogs:
            return
        theme.apply(app)
        dialog = StartLock(folder, secrets, runner)
        dialogs.append(dialog)
        dialog.finished.connect(loop.quit)
        dialog.show()

    def take(key: Key) -> None:
        found.append(key)
        if dialogs:
            dialogs[0].take(key)
        loop.quit()

    def tell(error: Exception) -> None:
        show()
        dialogs[0].form._on_failed(error)

    if asks_for_passphrase(folder):
        show()
    else:
        runner.start(
            lambda _progress: key_from_keyring(folder, secrets), on_done=take, on_error=tell
        )
        QTimer.singleShot(QUICK, loop, show)
    loop.exec()
    return _answer(dialogs, found)


def _answer(dialogs: list[StartLock], found: list[Key]) -> tuple[bool, Key | None]:
    """What came of it; the runner's threads may still wait for a keyring and are left."""
    if found:
        key: Key | None = found[0]
    elif dialogs and dialogs[0].is_anew:
        return True, None
    else:
        key = dialogs[0].key if dialogs else None
    return key is not None, key
