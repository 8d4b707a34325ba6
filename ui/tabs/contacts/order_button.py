"""The button over the list that says in which order people stand, and offers the others."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.language import counted
from app.people.queries import ORDERS
from ui.models.people import NEXT
from ui.theme import set_role


class OrderButton(QToolButton):
    """Says the order in words; a click offers the others."""

    chosen = Signal(str)
    """NEXT, or one of the store's orders."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = {
            NEXT: self.tr("Who next"),
            "name": self.tr("By name"),
            "company": self.tr("By company"),
            "newest": self.tr("Newest connections first"),
        }
        set_role(self, "order")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Order of the list"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        group = QActionGroup(menu)
        self.choices: dict[str, QAction] = {}
        for key in (NEXT, *ORDERS):
            action = QAction(self._words[key], menu)
            action.setCheckable(True)
            action.triggered.connect(partial(self.chosen.emit, key))
            group.addAction(action)
            menu.addAction(action)
            self.choices[key] = action
        self.setMenu(menu)

    def show_order(self, order: str, for_today: int | None = None) -> None:
        """Say this order; of who is next also how many are for today, once that is known."""
        text = self._words[order]
        if order == NEXT and for_today is not None:
            text = counted("Who next · 1 for today", "Who next · {n} for today", for_today)
        self.setText(text)
        self.setAccessibleName(f"{self.tr('Order of the list')}: {text}")
        self.choices[order].setChecked(True)
