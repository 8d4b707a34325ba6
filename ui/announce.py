"""What a screen reader says at once, wherever its cursor is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say this of a widget; without one nothing happens.

    Qt tells of no other event in a way that reaches the readers of all three systems: its alert
    stays silent on Linux.
    """
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
