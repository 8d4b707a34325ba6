"""Asking for a passphrase: once to open something, twice to seal it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.export.sealed import LEAST_LENGTH
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.form import Form
from ui.widgets.told import say_here, told_label


class PassphraseDialog(QDialog):
    """`typed` carries the passphrase; with `new` it is asked for twice and has a least length."""

    typed = Signal(str)

    def __init__(self, title: str, lead: str, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self._new = new
        self.first = self._line(self.tr("Passphrase"))
        self.second = self._line(self.tr("The same again"))
        self.show_it = QCheckBox(self.tr("Show what I type"), self)
        self.fault = told_label(self)
        self.go = QPushButton(self.tr("Seal") if new else self.tr("Open"), self)
        set_role(self.go, "primary")
        self.go.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(title, "h1", self, wrap=True))
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        form = Form()
        form.addRow(self.tr("Passphrase"), self.first)
        form.addRow(self.tr("Again"), self.second)
        form.setRowVisible(self.second, new)
        form.addRow("", self.show_it)
        column.addLayout(form)
        column.addWidget(self.fault)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        self.show_it.toggled.connect(self._on_show)
        self.go.clicked.connect(self._on_go)
        cancel.clicked.connect(self.reject)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(name)
        return line

    def _on_show(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        for line in (self.first, self.second):
            line.setEchoMode(modes.Normal if shown else modes.Password)

    def _on_go(self) -> None:
        words = self.first.text()
        if self._new and len(words) < LEAST_LENGTH:
            told = self.tr("Take {count} characters or more; several words are easy to remember.")
            self._tell(told.format(count=LEAST_LENGTH))
        elif self._new and words != self.second.text():
            self._tell(self.tr("The two differ. Type the same twice."))
        elif words:
            self.accept()
            self.typed.emit(words)

    def _tell(self, words: str) -> None:
        say_here(self.fault, words)
