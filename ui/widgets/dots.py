"""The button of three dots, which opens a menu."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.theme import set_role


class DotsButton(QToolButton):
    """Opens its menu at once, by mouse and by key; a row has it where there is more to do."""

    def __init__(self, parent: QWidget, name: str = "", tip: str = "") -> None:
        super().__init__(parent)
        set_role(self, "dots")
        self.setText("⋯")
        self.setToolTip(tip)
        self.setAccessibleName(name)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choices = QMenu(self)
        self.setMenu(self.choices)
