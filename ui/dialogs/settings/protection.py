"""Whether the data is encrypted, what opens it, and when the window locks."""

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import SENTENCES
from app.language import counted
from app.store.seal import change_seal
from app.store.sealing import ENCRYPT, ERASE, finish_copies, plain_copies
from app.unlock import ask_passphrase_from_now, asks_for_passphrase, put_into_keyring
from ui.actions import Actions
from ui.seal.protection import Protection
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import clear_layout, text_label

MINUTES = (0, 1, 5, 10, 30, 60)


def protection_of(actions: Actions) -> Protection:
    """The protection of the window that these actions belong to."""
    found = actions.parent().findChild(Protection)
    assert isinstance(found, Protection)
    return found


class ProtectionPage(QWidget):
    """Encryption, the passphrase, older copies and the lock."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self.protection = protection_of(actions)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        session.locked_changed.connect(self._on_locked)
        self.refresh()

    @property
    def is_encrypted(self) -> bool:
        """Whether the data is encrypted now."""
        return self._session.store.key is not None

    def refresh(self) -> None:
        """Show how things are."""
        clear_layout(self._column)
        self._add_encryption()
        if self.is_encrypted:
            self._add_ways()
            self._add_copies()
        self._add_lock()
        self._column.addStretch(1)

    def _on_locked(self, locked: bool) -> None:
        if not locked:
            self.refresh()

    def _heading(self, text: str) -> None:
        self._column.addWidget(text_label(text, "h2", self))

    def _words(self, text: str, role: str = "muted") -> None:
        self._column.addWidget(text_label(text, role, self, wrap=True))

    def _buttons(self, *buttons: QPushButton) -> None:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._column.addWidget(holder)

    def _add_encryption(self) -> None:
        self._heading(self.tr("Encryption"))
        if self.is_encrypted:
            self._words(self.tr("Your data and its copies are encrypted on this disk."))
            self.switch = QPushButton(self.tr("Switch encryption off"), self)
            self.switch.clicked.connect(self._on_switch_off)
        else:
            self._words(
                self.tr(
                    "Your data is a file that only your account on this computer may read. "
                    "Whoever takes the disk can read it all the same. Encryption prevents that."
                )
            )
            self.switch = QPushButton(self.tr("Encrypt my data…"), self)
            set_role(self.switch, "primary")
            self.switch.clicked.connect(self.ask_to_encrypt)
        self._buttons(self.switch)

    def _add_ways(self) -> None:
        folder = self._session.context.data_dir
        self._heading(self.tr("What opens it"))
        self.way = QPushButton(self)
        if asks_for_passphrase(folder):
            self._words(self.tr("A passphrase, typed at every start; or the recovery phrase."))
            self.way.setText(self.tr("Let the keyring open it"))
            self.way.clicked.connect(self._on_keyring)
            other = QPushButton(self.tr("Another passphrase…"), self)
            other.clicked.connect(self.ask_passphrase)
            self._buttons(other, self.way)
        else:
            self._words(
                self.tr(
                    "The keyring of this computer, with nothing to type; or the recovery phrase."
                )
            )
            self.way.setText(self.tr("Ask for a passphrase instead…"))
            self.way.clicked.connect(self.ask_passphrase)
            self._buttons(self.way)

    def _add_copies(self) -> None:
        plain = len(plain_copies(self._session.store.path))
        if not plain:
            return
        self._heading(self.tr("Older copies"))
        words = self.tr("Copies that anybody could read: {count}.")
        words = words.format(count=self.locale().toString(plain))
        self._words(words, "warn")
        self.encrypt_copies = QPushButton(self.tr("Encrypt them"), self)
        self.encrypt_copies.clicked.connect(self._on_encrypt_copies)
        self.erase_copies = QPushButton(self.tr("Erase them"), self)
        self.erase_copies.clicked.connect(self._on_erase_copies)
        self._buttons(self.encrypt_copies, self.erase_copies)

    def _add_lock(self) -> None:
        self._heading(self.tr("Lock"))
        if not self.is_encrypted:
            self._words(
                self.tr(
                    "A lock needs encryption: without it, the file could be read past the lock."
                )
            )
            return
        self._words(
            self.tr("Everything is hidden and the key forgotten when nobody touches the computer.")
        )
        self.after = QComboBox(self)
        self.after.setAccessibleName(self.tr("Lock after"))
        for minutes in MINUTES:
            text = counted("After a minute", "After {n} minutes", minutes)
            self.after.addItem(text if minutes else self.tr("Only when I say so"), minutes)
        self.after.setCurrentIndex(max(0, self.after.findData(self.protection.minutes)))
        self.after.currentIndexChanged.connect(self._on_after)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.after)
        row.addWidget(self._actions.button("lock_now", holder))
        row.addStretch(1)
        self._column.addWidget(holder)

    # What the person does.

    def ask_to_encrypt(self) -> None:
        """Go through the steps of switching encryption on."""
        from ui.seal.switch_on import SwitchOnDialog

        dialog = SwitchOnDialog(self._session, self)
        dialog.agreed.connect(self.protection.switch_on)
        dialog.open()

    def _on_switch_off(self) -> None:
        self.protection.switch_off(ENCRYPT)

    def _on_after(self, _place: int) -> None:
        self.protection.minutes = int(self.after.currentData())

    def ask_passphrase(self) -> None:
        """Ask for a passphrase that opens the data from now on."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Passphrase"))
        dialog.setLabelText(self.tr("Type a passphrase of your own, at least eight characters."))
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        dialog.textValueSelected.connect(self.use_passphrase)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def use_passphrase(self, text: str) -> None:
        """Have this passphrase open the data from now on."""
        key = self._session.store.key
        if key is None:
            return
        context = self._session.context
        self._session.read_job(
            lambda: ask_passphrase_from_now(context.data_dir, key, text, context.secrets),
            on_done=self._on_way_changed,
        )

    def _on_keyring(self) -> None:
        key = self._session.store.key
        if key is None:
            return
        context = self._session.context
        self._session.read_job(
            lambda: put_into_keyring(context.data_dir, key, context.secrets),
            on_done=self._on_kept,
        )

    def _on_kept(self, code: str) -> None:
        if code:
            self._session.say(SENTENCES[code].split(". ", maxsplit=1)[0] + ".")
        self.refresh()

    def _on_way_changed(self, _nothing: object) -> None:
        self._session.say(self.tr("From now on the passphrase opens your data."))
        self.refresh()

    def _on_encrypt_copies(self) -> None:
        self._finish(ENCRYPT)

    def _on_erase_copies(self) -> None:
        self._finish(ERASE)

    def _finish(self, choice: str) -> None:
        path, key = self._session.store.path, self._session.store.key
        if key is None:
            return
        change_seal(path, copies=choice)
        self._session.read_job(
            lambda: finish_copies(path, key),
            on_done=self._on_finished,
            label=self.tr("Older copies"),
        )

    def _on_finished(self, left: int) -> None:
        if left:
            words = counted(
                "1 older copy is damaged and stays as it is.",
                "{n} older copies are damaged and stay as they are.",
                left,
            )
            self._session.say(words)
        self.refresh()
