"""A folder that a page of the settings works with: which one it is, and the choice of another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ui.widgets.card import text_label


class FolderRow(QWidget):
    """Shows a folder and asks for one; `title` stands over what is asked."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.name = text_label("", "strong", self, wrap=True)
        self.choose = QPushButton(self.tr("Choose a folder…"), self)
        self.choose.clicked.connect(self.ask)
        self.buttons = QHBoxLayout(self)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.addWidget(self.name, 1)
        self.buttons.addWidget(self.choose)

    def show_folder(self, name: str) -> None:
        """Show the folder that holds now, or that there is none."""
        self.name.setText(name or self.tr("No folder is chosen yet."))

    def ask(self) -> None:
        """Ask for the folder."""
        dialog = QFileDialog(self, self._title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
