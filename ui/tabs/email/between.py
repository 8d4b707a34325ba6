"""What was written between you and the reader, beside the letter."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.people.between import messages_of
from ui.session import Session
from ui.widgets.card import clear_layout, rule, text_label
from ui.widgets.message import MessageView

SHOWN = 8
"""The newest messages, as many as one reads before writing."""


class Thread(QWidget):
    """The last messages with a person, newest first; nothing where there are none."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 20, 20)
        column.setSpacing(10)
        column.addWidget(rule(self))
        column.addWidget(text_label(self.tr("Between you"), "h2", self))
        self.list = QVBoxLayout()
        self.list.setSpacing(6)
        column.addLayout(self.list)
        self._shown: tuple[object, ...] = ()

    def show_person(self, person_id: int) -> None:
        """Show what was written with a person."""
        messages = messages_of(self._session.store, person_id, SHOWN)
        key = tuple((m.id, m.source, m.at, m.subject, m.text) for m in messages)
        self.setVisible(bool(messages))
        if key == self._shown:
            return
        self._shown = key
        clear_layout(self.list)
        for message in messages:
            self.list.addWidget(MessageView(message, self._session.clock, self))
