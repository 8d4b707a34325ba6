"""The list of contacts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.language import counted
from app.people.queries import ContactLine, contact_lines, people_ids
from ui.delegates.person import CELL_ROLE, PersonCell
from ui.models.lazy_table import Column, LazyTable
from ui.reasons import reason_line
from ui.session import Session
from ui.stages import chip_words, has_news

if TYPE_CHECKING:
    from app.cadence.who_next import WhoNext
    from app.research.rank import Reason

NEXT = "next"
"""The order of who is next, beside those of the store."""
MOST_KEPT = 2000
"""Reasons kept of rows that were painted."""


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
        self.who_next: WhoNext | None = None
        """The ranked list behind the order NEXT; by name until it is there."""
        self._reasons: dict[int, tuple[Reason, ...]] = {}

    def fetch_ids(self, query: PeopleQuery, limit: int | None) -> Sequence[int]:
        most = -1 if limit is None else limit
        store = self._session.store
        if query.order != NEXT:
            return people_ids(store, query.text, most, query.stage, query.order)
        if self.who_next is None:
            return people_ids(store, query.text, most, query.stage)
        listed = people_ids(store, query.text, -1, query.stage)
        wanted = set(listed)
        ranked = [who for who in self.who_next.ids if who in wanted]
        known = set(ranked)
        return (ranked + [who for who in listed if who not in known])[: limit or None]

    def fetch_rows(self, ids: Sequence[int]) -> Mapping[int, ContactLine]:
        if self.query.order == NEXT and self.who_next is not None:
            from app.research.rank import reasons_of

            open_ids = [who for who in ids if who not in self.who_next.facts.closed]
            self._reasons = {
                **(self._reasons if len(self._reasons) < MOST_KEPT else {}),
                **reasons_of(self._session.store, self.who_next.facts, open_ids),
            }
        return contact_lines(self._session.store, list(ids))

    def show_ranked(self, found: "WhoNext") -> None:
        """Put the list in the order of who is next."""
        self.who_next = found
        self._reasons = {}
        self.reload()

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
            parts.append(counted("{n} in common", "{n} in common", line.shared))
        chip, tone = chip_words(line, clock)
        line_tone, lines = "plain", 1
        if self.query.order == NEXT and self.who_next is not None:
            if reasons := reason_line(self._reasons.get(line.row.id, ()), clock):
                parts, lines = [reasons], 2
            if line.row.id in self.who_next.handful:
                chip, tone, line_tone = self.tr("Today"), "accent", "accent"
        mark = self.tr("new") if has_news(line, clock) else ""
        return PersonCell(
            line.name, " · ".join(filter(None, parts)), chip, tone, mark, line_tone, lines
        )
