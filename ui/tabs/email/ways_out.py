"""The ways out of a letter: the mail program, a draft file, the clipboard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from ui.theme import set_role


class WaysOut(QWidget):
    """The buttons that hand the letter over; the page carries them out."""

    wanted = Signal(str)
    """One of app.mail.letters.OPENED_BY."""
    copy_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.copy = QPushButton(self.tr("Copy"), self)
        self.copy.setToolTip(self.tr("Put the text on the clipboard, for a reply in your thread"))
        self.open = QToolButton(self)
        set_role(self.open, "button-primary")
        self.open.setText(self.tr("Open in mail program"))
        self.open.setToolTip(
            self.tr("Your mail program shows the draft; you send it (Ctrl+Return)")
        )
        self.open.setShortcut("Ctrl+Return")
        self.open.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self.open)
        self.as_file = menu.addAction(self.tr("As a draft file (.eml)"))
        self.as_copy = menu.addAction(self.tr("Copy the text and open an empty draft"))
        self.open.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.copy)
        row.addWidget(self.open)
        self.copy.clicked.connect(self.copy_wanted)
        self.open.clicked.connect(self._on_open)
        self.as_file.triggered.connect(self._on_file)
        self.as_copy.triggered.connect(self._on_copy)

    def _on_open(self) -> None:
        self.wanted.emit("mailto")

    def _on_file(self) -> None:
        self.wanted.emit("eml")

    def _on_copy(self) -> None:
        self.wanted.emit("clipboard")
