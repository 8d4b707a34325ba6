"""Further addresses of a person, beside those on the card."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui import icons
from ui.widgets.card import clear_layout, text_label


class PointsList(QWidget):
    """A line for each further e-mail, number, page, and the birthday; each can be taken out."""

    taken_out = Signal(int)
    """The id of an address that is wanted no more."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.hide()

    def show_points(self, points: Sequence[Any]) -> None:
        """Show these addresses, or nothing when there are none."""
        clear_layout(self.column)
        names = {
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "url": self.tr("Website"),
            "profile": self.tr("Profile"),
            "birthday": self.tr("Birthday"),
        }
        for point in points:
            row = QHBoxLayout()
            row.setSpacing(8)
            kind = text_label(str(names.get(point.kind, point.kind)), "small", self)
            kind.setMinimumWidth(78)
            row.addWidget(kind)
            words = f"{point.value} ({point.label})" if point.label else point.value
            value = text_label(words, "", self, wrap=True)
            if point.kind in ("phone", "birthday"):
                # Digits alone would go by the window, their groups from right to left.
                value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(value, 1)
            out = QToolButton(self)
            out.setIcon(icons.icon("close", "muted"))
            out.setToolTip(self.tr("Take this out"))
            out.setAccessibleName(self.tr("Take out: {what}").format(what=point.value))
            out.clicked.connect(partial(self.taken_out.emit, point.id))
            row.addWidget(out)
            self.column.addLayout(row)
        self.setVisible(bool(points))
