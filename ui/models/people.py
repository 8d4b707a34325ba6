"""The list of contacts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt

from app.people.queries import ContactLine, contact_lines, people_ids
from ui.delegates.person import CELL_ROLE, PersonCell
from ui.models.lazy_table import Column, LazyTable
from ui.session import Session
from ui.stages import chip_words, has_news


@dataclass(frozen=True)
class PeopleQuery:
    """Which people are listed, and how: text as typed, a stage ("" is any), an order."""

    text: str = ""
    stage: str = ""
    order: str = "name"


class PeopleTable(LazyTable):
    """People by PeopleQuery; each row is a ContactLine."""

    COLUMNS = (Column("person", "Person", lambda line: line.name),)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent, session.jobs)
        self._session = session
        self.query = PeopleQuery()

    def fetch_ids(self, query: PeopleQuery, limit: int | None) -> Sequence[int]:
        most = -1 if limit is None else limit
        return people_ids(self._session.store, query.text, most, query.stage, query.order)

    def fetch_rows(self, ids: Sequence[int]) -> Mapping[int, ContactLine]:
        return contact_lines(self._session.store, list(ids))

    def row_data(self, row: ContactLine, column: Column, role: int) -> object:
        if role == CELL_ROLE:
            return self.cell(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.cell(row).spoken()
        return super().row_data(row, column, role)

    def cell(self, line: ContactLine) -> PersonCell:
        """Return what the row of a person shows."""
        clock = self._session.clock
        parts = [line.row.position, line.row.company]
        if line.row.stage == "to_research" and line.shared:
            parts.append(self.tr("{count} in common").format(count=line.shared))
        chip, tone = chip_words(line, clock)
        mark = self.tr("new") if has_news(line, clock) else ""
        return PersonCell(line.name, " · ".join(filter(None, parts)), chip, tone, mark)
