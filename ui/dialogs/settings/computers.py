"""Two computers over one folder: its place, this computer's name, a passphrase."""

from dataclasses import replace

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.export.exchange import Device, device_of, note_device
from ui.actions import Actions
from ui.dialogs.settings.folder_row import FolderRow
from ui.session import Session
from ui.widgets.card import text_label
from ui.widgets.form import Form


class ComputersPage(QWidget):
    """What each computer sends is looked at by the other, which asks before it takes it over."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("The same data on two computers"), "h2", self))
        lead = self.tr(
            "Choose a folder that your sync program carries, the same on both. Askwell puts what "
            "is new here into it, looks there at every start, and asks before it takes anything "
            "over. Work on one computer at a time."
        )
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        form = Form()
        self.name = QLineEdit(self)
        self.name.setMaxLength(40)
        self.name.setPlaceholderText(self.tr("Laptop, or the desk at home"))
        form.addRow(self.tr("This computer is"), self.name)
        column.addLayout(form)
        self.folder = FolderRow(self.tr("The folder that both computers see"), self)
        self.folder.chosen.connect(self.use_folder)
        self.stop = QPushButton(self.tr("Stop"), self)
        self.folder.buttons.addWidget(self.stop)
        column.addWidget(self.folder)
        self.sealing = text_label("", "muted", self, wrap=True)
        column.addWidget(self.sealing)
        buttons = QHBoxLayout()
        self.seal = QPushButton(self.tr("Passphrase…"), self)
        self.now = actions.button("exchange", self)
        buttons.addWidget(self.seal)
        buttons.addWidget(self.now)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        self.name.setText(self._device.name)
        self.name.editingFinished.connect(self._on_named)
        self.stop.clicked.connect(self._on_stop)
        self.seal.clicked.connect(self.ask_passphrase)
        self.refresh()

    @property
    def _device(self) -> Device:
        return device_of(self._session.context.data_dir)

    def refresh(self) -> None:
        """Show what is chosen."""
        device = self._device
        self.folder.show_folder(device.folder)
        for button in (self.stop, self.seal, self.now):
            button.setVisible(device.is_on)
        if self._session.exchange_passphrase:
            words = self.tr("Sealed with your passphrase, which is kept until you quit.")
        elif self._session.store.key is not None:
            words = self.tr("Your data is encrypted: nothing is sent before you type a passphrase.")
        else:
            words = self.tr("Not sealed: whoever sees the folder can read what is in it.")
        self.sealing.setText(words if device.is_on else "")

    def use_folder(self, name: str) -> None:
        """Exchange over this folder from now on; what was exchanged elsewhere does not count."""
        device = self._device
        kept = device if device.folder == name else replace(device, base={}, digest="")
        note_device(self._session.context.data_dir, replace(kept, folder=name))
        self.refresh()

    def _on_stop(self) -> None:
        note_device(self._session.context.data_dir, replace(self._device, folder=""))
        self.refresh()

    def _on_named(self) -> None:
        device = self._device
        if device.name != self.name.text().strip():
            named = replace(device, name=self.name.text().strip())
            note_device(self._session.context.data_dir, named)

    def ask_passphrase(self) -> None:
        """Ask for the passphrase that seals what is sent."""
        from ui.safety.passphrase import PassphraseDialog

        lead = self.tr("It is asked for on the other computer too, and after every start.")
        dialog = PassphraseDialog(self.tr("Seal what is sent"), lead, True, self)
        dialog.typed.connect(self._on_typed)
        dialog.open()

    def _on_typed(self, passphrase: str) -> None:
        self._session.exchange_passphrase = passphrase
        self.refresh()
