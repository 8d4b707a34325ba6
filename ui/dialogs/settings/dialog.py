"""The window of the settings."""

from importlib import import_module

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions
from ui.dialogs.settings.pages import PAGES
from ui.session import Session

LIST_WIDTH = 168


class SettingsDialog(QDialog):
    """Shows one page at a time. Nothing waits for an OK: what is chosen holds at once."""

    def __init__(
        self, session: Session, actions: Actions, page: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(720, 560)
        self._session = session
        self._actions = actions
        self._built: dict[int, QWidget] = {}
        self._areas: dict[int, QScrollArea] = {}
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setFixedWidth(LIST_WIDTH)
        for spec in PAGES:
            self.list.addItem(QCoreApplication.translate("SettingsDialog", spec.title))
        self.stack = QStackedWidget(self)
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_page_chosen)
        names = [spec.name for spec in PAGES]
        self.list.setCurrentRow(names.index(page) if page in names else 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(row, 1)
        column.addWidget(buttons)

    def page(self, name: str) -> QWidget:
        """Show the page of this name, built now if nobody looked at it yet."""
        place = [spec.name for spec in PAGES].index(name)
        self.list.setCurrentRow(place)
        return self._built[place]

    def _on_page_chosen(self, place: int) -> None:
        if place not in self._built:
            spec = PAGES[place]
            page = getattr(import_module(spec.module), spec.class_name)(
                self._session, self._actions, self
            )
            self._built[place] = page
            self._areas[place] = self._scrolled(page)
            self.stack.addWidget(self._areas[place])
        self.stack.setCurrentWidget(self._areas[place])

    def _scrolled(self, page: QWidget) -> QScrollArea:
        area = QScrollArea(self.stack)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        return area
