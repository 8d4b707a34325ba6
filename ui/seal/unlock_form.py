"""How encrypted data is opened: by the keyring, a passphrase, or the recovery phrase."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.secrets import Secrets
from app.store.connect import Key
from app.unlock import (
    asks_for_passphrase,
    key_from_keyring,
    key_from_typed,
    put_into_keyring,
)
from ui.fit_screen import make_room
from ui.jobs import JobRunner
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.told import say_here, told_label


def open_by_typing(folder: Path, secrets: Secrets, text: str) -> Key:
    """The key behind what was typed; a keyring that lost it gets it back if it is open."""
    key = key_from_typed(folder, text)
    if not asks_for_passphrase(folder) and secrets.state() == "":
        put_into_keyring(folder, key, secrets)
    return key


class UnlockForm(QWidget):
    """Asks for what opens a data folder; nothing typed here is kept."""

    opened = Signal(object)
    """The Key; who takes it wipes it."""
    given_up = Signal()
    """The person has neither the keyring nor the phrase and wants to start anew."""

    def __init__(
        self,
        folder: Path,
        secrets: Secrets,
        jobs: JobRunner,
        parent: QWidget | None = None,
        *,
        at_start: bool = False,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._secrets = secrets
        self._jobs = jobs
        self._by_passphrase = asks_for_passphrase(folder)
        self._lay_out(at_start)
        self._show_phrase(False)

    def _lay_out(self, at_start: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.passphrase.returnPressed.connect(self.unlock)
        self.passphrase.setVisible(self._by_passphrase)
        self.go = QPushButton(self.tr("Unlock"), self)
        set_role(self.go, "primary")
        self.go.clicked.connect(self.unlock)
        self.phrase = QPlainTextEdit(self)
        self.phrase.setAccessibleName(self.tr("Recovery phrase"))
        self.phrase.setPlaceholderText(self.tr("The 24 words, in their order"))
        self.phrase.setTabChangesFocus(True)
        self.phrase.setFixedHeight(self.phrase.fontMetrics().lineSpacing() * 4 + 16)
        self.by_phrase = QPushButton(self.tr("Unlock with the phrase"), self)
        self.by_phrase.clicked.connect(self.unlock_by_phrase)
        self.told = told_label(self)
        self.other_way = QPushButton(self.tr("Use the recovery phrase"), self)
        set_role(self.other_way, "link")
        self.other_way.clicked.connect(self._on_other_way)
        for widget in (self.passphrase, self.go, self.told, self.other_way):
            column.addWidget(widget)
        column.addWidget(self.phrase)
        column.addWidget(self.by_phrase)
        self._add_last_way(column, at_start)

    def _add_last_way(self, column: QVBoxLayout, at_start: bool) -> None:
        words = self.tr(
            "Without the recovery phrase, and without the passphrase or the keyring that knew the "
            "key, nobody can read this data: not the makers of Askwell either. What remains are "
            "files that you saved yourself, as an archive or as a table. You can start anew; the "
            "encrypted data is put aside and kept, in case the phrase turns up."
        )
        self.lost = text_label(words, "muted", self, wrap=True)
        self.anew = QPushButton(self.tr("Put it aside and start anew"), self)
        self.anew.clicked.connect(self.given_up)
        self._can_give_up = at_start
        column.addWidget(self.lost)
        column.addWidget(self.anew)

    def _show_phrase(self, shown: bool) -> None:
        for widget in (self.phrase, self.by_phrase, self.lost):
            widget.setVisible(shown)
        self.anew.setVisible(shown and self._can_give_up)
        self.other_way.setVisible(not shown)
        if shown:
            self.phrase.setFocus()
        window = self.window()
        if isinstance(window, QDialog):
            window.adjustSize()
            make_room(window)

    def _on_other_way(self) -> None:
        self._show_phrase(True)

    def unlock(self) -> None:
        """Open by the keyring, or by the passphrase that was typed."""
        if self._by_passphrase:
            self._start(open_by_typing, self._folder, self._secrets, self.passphrase.text())
        else:
            self.tell(self.tr("Waiting for the keyring of this computer…"), "muted")
            self._start(key_from_keyring, self._folder, self._secrets)

    def unlock_by_phrase(self) -> None:
        """Open by the recovery phrase that was typed."""
        self._start(open_by_typing, self._folder, self._secrets, self.phrase.toPlainText())

    def tell(self, text: str, role: str = "bad") -> None:
        """Say something under the fields."""
        say_here(self.told, text, role)

    def _start(self, work: object, *args: object) -> None:
        assert callable(work)
        self._set_busy(True)
        self._jobs.start(
            lambda _progress: work(*args), on_done=self._on_opened, on_error=self._on_failed
        )

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.go, self.by_phrase, self.passphrase, self.phrase, self.anew):
            widget.setEnabled(not busy)

    def _on_opened(self, key: Key) -> None:
        self._set_busy(False)
        self.passphrase.clear()
        self.phrase.clear()
        self.tell("")
        self.opened.emit(key)

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, AppError):
            raise error
        self.tell(error.message)
        if error.code in ("key_not_there", "seal_gone", "keyring_none", "keyring_refused"):
            self._show_phrase(True)
        elif self._by_passphrase and not self.phrase.isVisible():
            self.passphrase.selectAll()
            self.passphrase.setFocus()
