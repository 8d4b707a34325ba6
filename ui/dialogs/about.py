"""What this program is, its version and where the data lies."""

from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from app.version import version
from ui.theme import set_role
from ui.widgets.card import text_label


class About(QDialog):
    """Name, version, licence and data folder."""

    def __init__(self, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Askwell"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(text_label("Askwell", "h1", self))
        line = self.tr("Information interviews, from the first idea to staying in touch.")
        column.addWidget(text_label(line, "", self, wrap=True))
        numbers = self.tr("Version {version}, Qt {qt}, MIT licence")
        text = numbers.format(version=version(), qt=qVersion())
        column.addWidget(text_label(text, "muted", self))
        where = text_label(self.tr("Your data: {path}").format(path=data_dir), "muted", self)
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        where.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(where)
        column.addSpacing(8)
        close = QPushButton(self.tr("Close"), self)
        set_role(close, "primary")
        close.setDefault(True)
        close.setFocus()
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
