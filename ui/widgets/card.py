"""Cards, headings and thin lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.mirror import reads_left
from ui.theme import set_role


def text_label(
    text: str = "", role: str = "", parent: QWidget | None = None, *, wrap: bool = False
) -> QLabel:
    """Make a plain-text label; `role` is h1, h2, strong, muted, small, warn, bad, good, accent.

    Text from a file is never taken for HTML.
    """
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if reads_left():
        # A label would go by its own letters: a name in Latin ones stands where the others do.
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignRight
        label.setAlignment(absolute | Qt.AlignmentFlag.AlignVCenter)
    if role:
        set_role(label, role)
    return label


def rule(parent: QWidget | None = None) -> QFrame:
    """Make a line one pixel high."""
    line = QFrame(parent)
    set_role(line, "rule")
    line.setFixedHeight(1)
    return line


class Card(QFrame):
    """A bordered surface with an optional heading; put things into `body`.

    `head` is the row of the heading, for a button on its right.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None, *, padded: bool = True):
        super().__init__(parent)
        set_role(self, "card")
        outer = QVBoxLayout(self)
        edge = 16 if padded else 0
        outer.setContentsMargins(edge, 14 if padded else 1, edge, edge if padded else 1)
        outer.setSpacing(12 if padded else 0)
        self.head = QHBoxLayout()
        self.title = text_label(title, "h2", self)
        self.title.setVisible(bool(title))
        self.head.addWidget(self.title, 1)
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8 if padded else 0)
        outer.addLayout(self.body)
        if title:
            self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def clear(self) -> None:
        """Take everything out of the body."""
        clear_layout(self.body)


def rows_out_of_sight(card: Card) -> tuple[QWidget, QVBoxLayout]:
    """Make a hidden place in a card to put rows into, one under the other; show it when all are in.

    Every row put where it is seen at once would lay out the whole page anew.
    """
    place = QWidget(card)
    place.hide()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return place, column


def clear_layout(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take out and free every widget of a layout, those of nested layouts too."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            clear_layout(inner)
            inner.deleteLater()
