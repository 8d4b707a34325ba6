"""The sheet of keyboard shortcuts, made from the action registry."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.action_specs import MENU_TITLES, MENUS
from ui.actions import Action, Actions, translated
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.columns import reading


class ShortcutSheet(QDialog):
    """Every action that answers to keys, by menu, with what it does."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(560, 600)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Keyboard shortcuts"), "h1", self))
        inner = QWidget(self)
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(8, 4, 12, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self.rows: list[tuple[str, str]] = []
        for menu in MENUS:
            self._add_menu(menu, actions)
        self._add_fixed()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        column.addWidget(reading(inner, self.tr("Keyboard shortcuts"), self), 1)
        close = QPushButton(self.tr("Close"), self)
        set_role(close, "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _add_menu(self, menu: str, actions: Actions) -> None:
        shown = [
            action
            for action in actions.all()
            if action.spec.menu == menu and action.isVisible() and not action.shortcut().isEmpty()
        ]
        if shown:
            self._add_heading(translated(MENU_TITLES[menu]).replace("&", ""))
        for action in shown:
            self._add_action(action)

    def _add_action(self, action: Action) -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        name = translated(action.spec.text).replace("&", "").removesuffix("…")
        self._add_row(keys, name, translated(action.spec.tip))

    def _add_fixed(self) -> None:
        """Add the keys that belong to no action."""
        self._add_heading(self.tr("Everywhere"))
        self._add_row("F10", self.tr("Menu"), self.tr("Open the menu of all actions"))
        self._add_row("Tab", self.tr("Next"), self.tr("Go to the next field, list or button"))
        self._add_row("Esc", self.tr("Close"), self.tr("Close a list or a dialog"))

    def _add_heading(self, text: str) -> None:
        heading = text_label(text, "h2", self)
        heading.setContentsMargins(0, 12 if self.rows else 0, 0, 0)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 3)

    def _add_row(self, keys: str, name: str, tip: str) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(text_label(keys, "strong", self), row, 0)
        self._grid.addWidget(text_label(name, "", self), row, 1)
        self._grid.addWidget(text_label(tip, "muted", self, wrap=True), row, 2)
        self.rows.append((keys, name))
