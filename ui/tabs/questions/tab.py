"""The Questions tab: the bank on the left, the sheet for the person in hand on the right."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.changes import Changes
from app.people.queries import people_rows
from ui.actions import Actions
from ui.session import Session
from ui.tabs.base import Tab
from ui.tabs.questions.bank_panel import BankPanel
from ui.tabs.questions.sheet_panel import SheetPanel
from ui.widgets.columns import FoldingSplitter
from ui.widgets.empty_state import EmptyState


class QuestionsTab(Tab):
    """Chooses, orders and prints the questions for one talk."""

    NAME = "questions"
    KINDS = frozenset(
        {"person", "event", "sheet", "sheet_item", "question", "answer", "interview"}
        | {"common_ground", "research_note", "profile", "position", "education", "credential"}
    )

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(session, actions, parent)
        self.bank = BankPanel(session, self)
        self.panel = SheetPanel(session, actions, self)
        self.nobody = EmptyState(
            self.tr("Nobody in hand yet"),
            self.tr("Choose somebody in Contacts; the sheet is made for one person."),
            None,
            self,
        )
        self.right = QStackedWidget(self)
        self.right.addWidget(self.nobody)
        self.right.addWidget(self.panel)
        self.columns = FoldingSplitter(session, "questions", self)
        self.columns.addWidget(self.bank)
        self.columns.addWidget(self.right)
        self.columns.restore([469, 810])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)
        self.bank.needs_person.connect(self._on_needs_person)
        actions.bind("print_sheet", self.panel.print_page)

    def reload(self) -> None:
        self.show_person(self.session.person_id)

    def apply_changes(self, changes: Changes) -> None:
        self.show_person(self.session.person_id)

    def show_person(self, person_id: int | None) -> None:
        rows = people_rows(self.session.store, [person_id]) if person_id is not None else {}
        if person_id is None or person_id not in rows:
            self.right.setCurrentWidget(self.nobody)
            self.bank.show_person(None, None)
            return
        self.panel.show_person(person_id, rows[person_id].name)
        self.right.setCurrentWidget(self.panel)
        self.bank.show_person(person_id, self.panel.sheet)

    def _on_needs_person(self) -> None:
        self.session.say(self.tr("Choose somebody in Contacts first."))
