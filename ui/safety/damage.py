"""One sentence in the window that its data is damaged, and the way to what can be saved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme import set_role
from ui.widgets.card import text_label


class DamageDialog(QDialog):
    """Asks to close the window for the rescue. Accepted: do it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your data file is damaged"))
        self.setMinimumWidth(460)
        words = self.tr(
            "A part of your data file cannot be read any more. Askwell closes its window now and "
            "shows what can be saved, beside your newest copy; nothing is deleted."
        )
        self.go = QPushButton(self.tr("Show what can be saved"), self)
        set_role(self.go, "primary")
        self.go.setDefault(True)
        self.later = QPushButton(self.tr("Not now"), self)
        self.later.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(text_label(self.tr("Your data file is damaged"), "h1", self))
        column.addWidget(text_label(words, "", self, wrap=True))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        self.go.clicked.connect(self.accept)
        self.later.clicked.connect(self.reject)
