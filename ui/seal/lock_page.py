"""What the window shows instead of everything else while it is locked, or its data is written."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.secrets import Secrets
from app.unlock import asks_for_passphrase
from ui.jobs import JobRunner
from ui.seal.unlock_form import UnlockForm
from ui.widgets.card import text_label

WIDTH = 440


def _in_the_middle(page: QWidget, middle: QWidget) -> None:
    middle.setFixedWidth(WIDTH)
    holder = QWidget(page)
    row = QHBoxLayout(holder)
    row.addStretch(1)
    row.addWidget(middle, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    area = QScrollArea(page)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(holder)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)


class LockPage(QWidget):
    """Says that Askwell is locked, and asks for what opens it."""

    def __init__(self, folder: Path, secrets: Secrets, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Askwell is locked"), "h1", middle))
        if asks_for_passphrase(folder):
            words = self.tr("Everything you typed is saved. Type your passphrase to go on.")
        else:
            words = self.tr(
                "Everything you typed is saved. The keyring of this computer opens it again: so "
                "can anybody who uses the computer as you. Settings, Protection offers a "
                "passphrase instead."
            )
        column.addWidget(text_label(words, "muted", middle, wrap=True))
        self.form = UnlockForm(folder, secrets, jobs, middle)
        column.addWidget(self.form)
        _in_the_middle(self, middle)

    def take_focus(self) -> None:
        """Let the person type or press Return at once."""
        field = self.form.passphrase
        (self.form.go if field.isHidden() else field).setFocus()


class WritingPage(QWidget):
    """Says what is being done with all the data, how far it is, and lets it be stopped."""

    stopped = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setSpacing(12)
        column.addWidget(text_label(title, "h1", middle))
        words = self.tr(
            "A new file is written and checked before it takes the place of the old one. Should "
            "the computer stop now, nothing is lost."
        )
        column.addWidget(text_label(words, "muted", middle, wrap=True))
        self.bar = QProgressBar(middle)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        column.addWidget(self.bar)
        self.stop = QPushButton(self.tr("Stop"), middle)
        self.stop.clicked.connect(self.stopped)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        _in_the_middle(self, middle)

    def show_progress(self, done: int, total: int, _text: str) -> None:
        """Show how far it is."""
        self.bar.setMaximum(max(1, total))
        self.bar.setValue(done)
