"""A line in which somebody is named: whoever fits what is typed is offered."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.language import in_row
from app.people.queries import PersonRow, people_ids, people_rows
from ui.session import Session
from ui.widgets.offers import frame_offers

FOUND = 12
"""People who are offered for what is typed."""
ID_ROLE = int(Qt.ItemDataRole.UserRole)
NAME_ROLE = ID_ROLE + 1


class PersonField(QLineEdit):
    """Knows one person: whoever was picked, or the only one who fits the words."""

    picked = Signal(int)
    """The id of whoever was chosen from the list."""

    def __init__(self, session: Session, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._person_id: int | None = None
        self._people = QStandardItemModel(self)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        completer = QCompleter(self._people, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(NAME_ROLE)
        # The stubs know no overloads of a signal.
        chosen = completer.activated[QModelIndex]  # type: ignore[index]
        chosen.connect(self._on_picked)
        self.setCompleter(completer)
        frame_offers(completer)
        self.textEdited.connect(self._on_typed)

    @property
    def person_id(self) -> int | None:
        """The person who is meant, or None while nobody or several are."""
        if self._person_id is not None:
            return self._person_id
        found = people_ids(self._session.store, self.text(), 2) if self.text().strip() else []
        return found[0] if len(found) == 1 else None

    def show_person(self, person_id: int | None) -> None:
        """Name a person; None empties the line."""
        rows = people_rows(self._session.store, [person_id]) if person_id is not None else {}
        self._person_id = person_id if rows else None
        self.setText(rows[person_id].name if person_id in rows else "")

    def _on_typed(self, text: str) -> None:
        self._person_id = None
        ids = people_ids(self._session.store, text, FOUND) if text.strip() else []
        rows = people_rows(self._session.store, ids)
        self._people.clear()
        for person_id in ids:
            if person_id in rows:
                item = QStandardItem(_words(rows[person_id]))
                item.setData(person_id, ID_ROLE)
                item.setData(rows[person_id].name, NAME_ROLE)
                self._people.appendRow(item)

    def _on_picked(self, index: QModelIndex) -> None:
        person_id = index.data(ID_ROLE)
        self.show_person(person_id)
        self.picked.emit(person_id)


def _words(row: PersonRow) -> str:
    job = in_row(row.position, row.company)
    return f"{row.name} ({job})" if job else row.name
