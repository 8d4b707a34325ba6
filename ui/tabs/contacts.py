"""The people: a list that narrows as one types."""

from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from app.people.queries import people_ids, people_rows
from ui.actions import Actions
from ui.session import Session
from ui.tabs.base import Tab


class ContactsTab(Tab):
    """Lists the people whose card has words that begin like the filter."""

    NAME = "contacts"
    KINDS = frozenset({"person", "event"})
    SHOWN = 500

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(session, actions, parent)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter: name, company, title…"))
        self.filter.setAccessibleName(self.tr("Filter people"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("People"))
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.list)
        self.filter.textChanged.connect(self._on_filter_changed)

    def reload(self) -> None:
        store = self.session.context.store
        ids = people_ids(store, self.filter.text(), self.SHOWN)
        rows = people_rows(store, ids)
        self.list.clear()
        for person_id in ids:
            row = rows[person_id]
            self.list.addItem(" · ".join(filter(None, (row.name, row.position, row.company))))

    def _on_filter_changed(self) -> None:
        self.reload()
