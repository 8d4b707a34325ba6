"""To, copies and subject. Copies show only when somebody asks for them."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.fields import SavedLine


class LetterFields(QWidget):
    """The lines over the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked = False
        self.to = SavedLine(self.tr("To"), self)
        self.to.setPlaceholderText(self.tr("Their e-mail address"))
        self.cc = SavedLine(self.tr("Cc"), self)
        self.cc.setPlaceholderText(self.tr("Further addresses, parted by commas"))
        self.subject = SavedLine(self.tr("Subject"), self)
        self.more = QPushButton(self.tr("Cc"), self)
        set_role(self.more, "link")
        self.more.setAccessibleName(self.tr("Add copies"))
        self.more.setToolTip(self.tr("Send a copy to somebody else"))
        self.more.clicked.connect(self.ask_for_copies)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self._labels: dict[SavedLine, QLabel] = {}
        rows = (
            (self.tr("To"), self.to),
            (self.tr("Cc"), self.cc),
            (self.tr("Subject"), self.subject),
        )
        for place, (name, field) in enumerate(rows):
            label = text_label(name, "muted", self)
            label.setBuddy(field)
            self._labels[field] = label
            grid.addWidget(label, place, 0)
            if field is self.to:
                line = QHBoxLayout()
                line.setSpacing(10)
                line.addWidget(field, 1)
                line.addWidget(self.more)
                grid.addLayout(line, place, 1)
            else:
                grid.addWidget(field, place, 1)

    def lines(self) -> tuple[SavedLine, ...]:
        """Return the three lines in their order."""
        return self.to, self.cc, self.subject

    def show_values(self, to: str, cc: str, subject: str) -> None:
        """Show stored values; copies are shown when there are some or one is typing them."""
        self.to.show_value(to)
        self.cc.show_value(cc)
        self.subject.show_value(subject)
        self._show_copies(bool(cc) or self._asked)

    def begin(self) -> None:
        """Begin with another letter: nobody asked for copies of it yet."""
        self._asked = False

    def ask_for_copies(self) -> None:
        """Show the line for copies and go there."""
        self._asked = True
        self._show_copies(True)
        self.cc.setFocus()

    def _show_copies(self, shown: bool) -> None:
        self.cc.setVisible(shown)
        self._labels[self.cc].setVisible(shown)
        self.more.setVisible(not shown)

    def flush(self) -> None:
        """Save what is being typed."""
        for field in self.lines():
            field.flush()
