"""What a list shows while there is nothing in it: a heading, one line, one button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import set_role
from ui.widgets.card import text_label


class EmptyState(QWidget):
    """A heading, one line and at most one button (make it with `actions.button`)."""

    def __init__(
        self,
        heading: str,
        line: str = "",
        button: QPushButton | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.heading = text_label(heading, "h2", self)
        self.line = text_label(line, "muted", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        for label in (self.heading, self.line):
            self._add_centred(column, label)
        if button is not None:
            button.setParent(self)
            set_role(button, "primary")
            column.addSpacing(8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def set_words(self, heading: str, line: str) -> None:
        """Change heading and line."""
        self.heading.setText(heading)
        self.line.setText(line)

    @staticmethod
    def _add_centred(column: QVBoxLayout, label: QLabel) -> None:
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label)
