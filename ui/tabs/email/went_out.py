"""What stands in the place of a letter that was sent: what follows, and the next letter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.next_line import NextLine


class WentOut(QWidget):
    """Says that a letter went out; nobody is left before a draft that looks unsent."""

    next_wanted = Signal(int, str)
    """The letter to this person, of this kind, is to be shown."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._next: tuple[int, str] | None = None
        self.heading = text_label("", "h1", self, wrap=True)
        self.line = text_label(
            self.tr("Today says when it is time for the next step."), "muted", self, wrap=True
        )
        self.follows = NextLine(session, self)
        self.button = QPushButton(self)
        set_role(self.button, "primary")
        self.button.clicked.connect(self._on_next)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.line)
        column.addWidget(self.follows)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_sent(self, person_id: int, name: str) -> None:
        """Say that a letter to this person was sent, and what follows from it."""
        self.heading.setText(self.tr("Sent to {name}").format(name=name))
        self.follows.show_person(person_id)

    def offer(self, following: tuple[int, str] | None, name: str) -> None:
        """Offer the letter (person, kind) that is to be written next, or none."""
        self._next = following
        text = self.tr("Next letter: {name}").format(name=name)
        self.button.setText(text.replace("&", "&&"))
        self.button.setVisible(following is not None)

    def _on_next(self) -> None:
        if self._next is not None:
            self.next_wanted.emit(*self._next)
