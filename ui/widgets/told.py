"""What is told in the place that it is about: what went wrong there, or how it went."""

from PySide6.QtWidgets import QLabel, QWidget

from ui.announce import announce
from ui.theme import set_role
from ui.widgets.card import text_label


def told_label(parent: QWidget) -> QLabel:
    """Make the label for it; it is out of sight until there is something to tell."""
    label = text_label("", "bad", parent, wrap=True)
    label.hide()
    return label


def say_here(label: QLabel, text: str, role: str = "bad") -> None:
    """Show the text and have a screen reader say it, or hide the label when there is none."""
    set_role(label, role)
    label.setText(text)
    label.setVisible(bool(text))
    if text:
        announce(label, text)
