"""One of two states of the data, on a card: what it is, what it holds, what only it has."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.theme import set_role
from ui.widgets.card import Card, clear_layout, text_label


class ChoiceCard(Card):
    """A heading, lines, and a button to choose it; the lines can be set anew."""

    def __init__(self, title: str, choose: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(4)
        self.body.addLayout(self.lines)
        self.body.addStretch(1)
        self.button = QPushButton(choose, self)
        self.button.setAutoDefault(False)
        self.body.addWidget(self.button)

    def tell(self, *lines: tuple[str, str]) -> None:
        """Show these lines, each with its role; blank ones are left out."""
        clear_layout(self.lines)
        for words, role in lines:
            if words:
                self.lines.addWidget(text_label(words, role, self, wrap=True))

    @property
    def told(self) -> str:
        """All lines as one text."""
        items = (self.lines.itemAt(n).widget() for n in range(self.lines.count()))
        return "\n".join(str(widget.property("text")) for widget in items if widget is not None)

    def set_preferred(self, preferred: bool) -> None:
        """Fill the button, or only outline it."""
        set_role(self.button, "primary" if preferred else "")
        self.button.setDefault(preferred)
