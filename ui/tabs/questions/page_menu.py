"""How a sheet is printed: paper, space, large print; and whose sheets at once."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QWidget,
)

from app.language import counted
from app.questions.sheet_page import people_with_sheets
from ui.printing import PageStyle
from ui.session import Session
from ui.widgets.answers import AnswerButtons, asking_column
from ui.widgets.card import text_label


class PageMenu(QMenu):
    """The menu of the page; what is chosen is remembered."""

    style_changed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.style_ = PageStyle.kept(session.settings)
        self.preview = self.addAction(self.tr("Look at the page…"))
        self.pdf = self.addAction(self.tr("Save as PDF…"))
        self.several = self.addAction(self.tr("Print for several people…"))
        self.addSeparator()
        papers = {
            "": self.tr("Paper of my country"),
            "A4": self.tr("A4"),
            "Letter": self.tr("Letter"),
        }
        self._choice("paper", papers)
        spaces = {
            "compact": self.tr("Compact"),
            "usual": self.tr("Room to write"),
            "roomy": self.tr("Much room to write"),
        }
        self._choice("space", spaces)
        self._switch("large", self.tr("Large print"))
        self._switch("head", self.tr("Who, when and why on top"))
        self._switch("answers", self.tr("Answers that I typed in"))

    def _choice(self, name: str, texts: dict[str, str]) -> None:
        group = QActionGroup(self)
        for value, text in texts.items():
            action = self._checkable(name, value, text)
            group.addAction(action)
            action.setChecked(getattr(self.style_, name) == value)
        self.addSeparator()

    def _switch(self, name: str, text: str) -> None:
        self._checkable(name, None, text).setChecked(getattr(self.style_, name))

    def _checkable(self, name: str, value: str | None, text: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        action.setData((name, value))
        action.triggered.connect(self._on_chosen)
        return action

    def _on_chosen(self, on: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        name, value = action.data()
        chosen: dict[str, Any] = {name: on if value is None else value}
        self.style_ = replace(self.style_, **chosen)
        self.style_.keep(self._session.settings)
        self.style_changed.emit()


class SeveralSheets(QDialog):
    """Asks whose sheets to print; those with a talk agreed are ticked."""

    chosen = Signal(list)
    """The ids of the people, in the order of the list."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print for several people"))
        self.setMinimumWidth(360)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("People with a sheet"))
        for person_id, name, agreed in people_with_sheets(session.store):
            item = QListWidgetItem(name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, person_id)
            item.setCheckState(Qt.CheckState.Checked if agreed else Qt.CheckState.Unchecked)
        self.list.itemChanged.connect(self._show_count)
        buttons = AnswerButtons(self, "")
        self.confirm = buttons.confirm
        self.accepted.connect(self._on_accepted)
        lead = self.tr("Each sheet begins on a page of its own.")
        column = asking_column(self)
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        column.addWidget(self.list)
        column.addWidget(buttons)
        self._show_count()

    @property
    def ids(self) -> list[int]:
        """The ids of the people who are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return [item.data(Qt.ItemDataRole.UserRole) for item in ticked]

    def _show_count(self) -> None:
        count = len(self.ids)
        self.confirm.setText(counted("Print {n}", "Print {n}", count))
        self.confirm.setEnabled(bool(count))

    def _on_accepted(self) -> None:
        self.chosen.emit(self.ids)
