"""The steps of switching encryption on: how it opens, the phrase, the phrase back, and go."""

import random

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.language import counted
from app.store.connect import Key
from app.store.phrase import COUNT, phrase_of
from app.store.seal import LEAST
from app.store.sealing import ENCRYPT, ERASE, plain_copies
from ui.fit_screen import make_room
from ui.seal.protection import SwitchOn
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.form import Form
from ui.widgets.told import say_here, told_label

ASKED = 3
"""How many words of the phrase are asked for."""


class SwitchOnDialog(QDialog):
    """Goes through the steps; `agreed` tells what was chosen. Nothing is changed before that."""

    agreed = Signal(object)
    """A SwitchOn."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Encrypt my data"))
        self.setFixedWidth(560)
        self._session = session
        self._key = Key.new()
        self._copied = ""
        self.words = phrase_of(self._key)
        self.asked = sorted(random.sample(range(COUNT), ASKED))
        self.how = HowPage(len(plain_copies(session.store.path)), self)
        self.shown = PhrasePage(self.words, self)
        self.back = WordsBackPage(self.asked, self)
        self.steps = QStackedWidget(self)
        for page in (self.how, self.shown, self.back):
            self.steps.addWidget(page)
        self.told = told_label(self)
        self._lay_out()
        self.shown.copy.clicked.connect(self._on_copy)
        self.shown.print_it.clicked.connect(self._on_print)
        self.finished.connect(self._forget)
        self._show_step(0)
        session.read_job(
            session.context.secrets.state, on_done=self._on_state, on_error=self._on_no_state
        )

    def _lay_out(self) -> None:
        self.before = QPushButton(self.tr("Back"), self)
        self.before.clicked.connect(self._on_before)
        self.next = QPushButton(self)
        self.next.setDefault(True)
        set_role(self.next, "primary")
        self.next.clicked.connect(self.go_on)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.before)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.steps, 1)
        self.steps.currentChanged.connect(self._on_turned)
        column.addWidget(self.told)
        column.addLayout(buttons)

    def _on_turned(self, _step: int) -> None:
        make_room(self)

    def _show_step(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self._tell("")
        self.before.setVisible(step > 0)
        last = self.tr("Encrypt now")
        self.next.setText(last if step == 2 else self.tr("Go on"))
        if step == 2:
            self.back.fields[0].setFocus()

    def _tell(self, text: str) -> None:
        say_here(self.told, text)

    def _on_state(self, code: str) -> None:
        self.how.show_keyring(code == "", code)

    def _on_no_state(self, _error: Exception) -> None:
        self.how.show_keyring(False, "keyring_none")

    def _on_before(self) -> None:
        self._show_step(self.steps.currentIndex() - 1)

    def go_on(self) -> None:
        """Take the next step if this one is done; the last one begins."""
        step = self.steps.currentIndex()
        fault = (self.how.fault, lambda: "", lambda: self.back.fault(self.words))[step]()
        if fault:
            self._tell(fault)
        elif step < 2:
            self._show_step(step + 1)
        else:
            copies = ERASE if self.how.erases.isChecked() else ENCRYPT
            self.agreed.emit(SwitchOn(self._key.copy(), copies, self.how.passphrase()))
            self.accept()

    def _on_copy(self) -> None:
        self._copied = " ".join(self.words)
        QGuiApplication.clipboard().setText(self._copied)
        self.shown.told.setText(
            self.tr("Copied. It leaves the clipboard when this window closes: paste it before.")
        )

    def _on_print(self) -> None:
        from ui.seal.print_phrase import ask_and_print

        ask_and_print(self.words, self)

    def _forget(self) -> None:
        """Leave the phrase neither here nor on the clipboard."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""
        self._key.wipe()
        self.words = []


class HowPage(QWidget):
    """What encryption does, what opens the data, and what becomes of older copies."""

    def __init__(self, copies: int, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Encrypt my data"), "h1", self))
        words = self.tr(
            "All that Askwell keeps is encrypted: people, letters, notes, attached files, and the "
            "copies of it. Whoever takes the computer or its disk cannot read it. Archives and "
            "files that you save yourself are not encrypted by this."
        )
        column.addWidget(text_label(words, "muted", self, wrap=True))
        column.addWidget(text_label(self.tr("What opens it each day"), "h2", self))
        self.by_keyring = QRadioButton(self.tr("The keyring of this computer: nothing to type"))
        self.by_passphrase = QRadioButton(self.tr("A passphrase that I type at every start"))
        self.by_keyring.setChecked(True)
        self.keyring_told = text_label("", "muted", self, wrap=True)
        self.keyring_told.hide()
        self.first, self.second = QLineEdit(self), QLineEdit(self)
        names = (self.tr("Passphrase"), self.tr("The same once more"))
        for field, name in zip((self.first, self.second), names, strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
        for widget in (self.by_keyring, self.keyring_told, self.by_passphrase):
            column.addWidget(widget)
        column.addWidget(self.first)
        column.addWidget(self.second)
        self.erases = QCheckBox(self.tr("Erase them instead; a new copy is made tomorrow"), self)
        if copies:
            column.addWidget(text_label(self.tr("Older copies"), "h2", self))
            words = self.tr("Older copies here: {count}. They are not encrypted yet, and will be.")
            column.addWidget(
                text_label(
                    words.format(count=self.locale().toString(copies)), "muted", self, wrap=True
                )
            )
            column.addWidget(self.erases)
        else:
            self.erases.hide()
        column.addStretch(1)
        self.by_passphrase.toggled.connect(self._show_fields)
        self._show_fields(False)

    def _show_fields(self, shown: bool) -> None:
        self.first.setVisible(shown)
        self.second.setVisible(shown)

    def show_keyring(self, there: bool, code: str) -> None:
        """Say whether the keyring can be used."""
        self.by_keyring.setEnabled(there)
        if not there:
            self.by_passphrase.setChecked(True)
            words = {
                "keyring_locked": self.tr("It is locked. Unlock it and open this window again."),
                "keyring_slow": self.tr("It does not answer. It may wait for its own password."),
            }
            none = self.tr("This computer has none that Askwell can use.")
            self.keyring_told.setText(words.get(code, none))
            self.keyring_told.show()

    def passphrase(self) -> str:
        """The passphrase chosen, or "" for the keyring."""
        return self.first.text() if self.by_passphrase.isChecked() else ""

    def fault(self) -> str:
        """What is missing, or ""."""
        if not self.by_passphrase.isChecked():
            return ""
        if len(self.first.text().strip()) < LEAST:
            return counted(
                "A passphrase has at least 1 character.",
                "A passphrase has at least {n} characters.",
                LEAST,
            )
        if self.first.text() != self.second.text():
            return self.tr("The two differ. Type the same passphrase twice.")
        return ""


class PhrasePage(QWidget):
    """The 24 words, to be written down."""

    def __init__(self, words: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Your recovery phrase"), "h1", self))
        lead = self.tr(
            "Write these 24 words down, with their numbers, and keep them where you keep papers. "
            "They open your data when the keyring, the passphrase or this computer is lost. They "
            "are shown this once. Without them a lost key means lost data: nobody can help."
        )
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        rows = COUNT // 4
        for place, word in enumerate(words):
            line = text_label(f"{place + 1}  {word}", "strong", self)
            line.setAccessibleName(self.tr("Word {n}: {word}").format(n=place + 1, word=word))
            line.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            grid.addWidget(line, place % rows, place // rows)
        column.addLayout(grid)
        buttons = QHBoxLayout()
        self.copy = QPushButton(self.tr("Copy"), self)
        self.print_it = QPushButton(self.tr("Print…"), self)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.print_it)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.told = text_label("", "muted", self, wrap=True)
        column.addWidget(self.told)
        column.addStretch(1)


class WordsBackPage(QWidget):
    """Some words of the phrase, typed back."""

    def __init__(self, asked: list[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._asked = asked
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Is it written down?"), "h1", self))
        lead = self.tr("Type these words from what you wrote down.")
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        self.fields: list[QLineEdit] = []
        form = Form()
        for place in asked:
            field = QLineEdit(self)
            name = self.tr("Word {n}").format(n=place + 1)
            field.setAccessibleName(name)
            self.fields.append(field)
            form.addRow(name, field)
        column.addLayout(form)
        column.addStretch(1)

    def fault(self, words: list[str]) -> str:
        """Which word is not the one that was shown, or ""."""
        for place, field in zip(self._asked, self.fields, strict=True):
            if field.text().strip().casefold() != words[place]:
                field.setFocus()
                field.selectAll()
                told = self.tr("That is not word {n}. Go back to look at the phrase again.")
                return told.format(n=place + 1)
        return ""
