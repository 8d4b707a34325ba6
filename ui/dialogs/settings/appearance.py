"""How the program looks."""

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Actions
from ui.session import Session
from ui.widgets.card import text_label


class AppearancePage(QWidget):
    """Light, dark, or as the system says: the same choice as in the View menu."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Light or dark"), "h2", self))
        self.choices: dict[str, QRadioButton] = {}
        titles = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        for name in theme.APPEARANCES:
            choice = QRadioButton(titles[name], self)
            action = actions[f"appearance_{name}"]
            choice.setChecked(action.isChecked())
            choice.clicked.connect(action.trigger)
            self.choices[name] = choice
            column.addWidget(choice)
        column.addStretch(1)
