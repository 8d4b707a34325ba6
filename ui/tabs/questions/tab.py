"""The Questions tab: the bank on the left, the sheet for the person in hand on the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.people.queries import people_rows
from app.questions.bank import GROUPS
from app.questions.own import drop_question
from app.questions.sheets import add_own_question, add_question
from ui.actions import Actions
from ui.session import Session
from ui.tabs.base import Tab
from ui.tabs.questions.bank_list import BankList, BankView
from ui.tabs.questions.sheet_panel import SheetPanel
from ui.theme import set_role
from ui.widgets.chip import ChipRow
from ui.widgets.columns import FoldingSplitter
from ui.widgets.empty_state import EmptyState


class QuestionsTab(Tab):
    """Chooses, orders and prints the questions for one talk."""

    NAME = "questions"
    KINDS = frozenset(
        {"person", "event", "sheet", "sheet_item", "question", "answer", "interview"}
        | {"common_ground", "research_note", "profile"}
    )

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(session, actions, parent)
        self.group = GROUPS[0]
        self.bank = BankList(session, self)
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
        self.columns.addWidget(self._left())
        self.columns.addWidget(self.right)
        self.columns.restore([469, 810])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)
        actions.bind("print_sheet", self.panel.print_page)

    def _left(self) -> QWidget:
        left = QWidget(self)
        set_role(left, "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit(left)
        self.search.setPlaceholderText(self.tr("Find a question…"))
        self.search.setAccessibleName(self.tr("Find a question"))
        self.own = QPushButton(self.tr("+ Own question"), left)
        self.words = QLineEdit(left)
        self.words.setPlaceholderText(self.tr("Your question; Return adds it"))
        self.words.setAccessibleName(self.tr("Your own question"))
        self.words.hide()
        self.chips = ChipRow(left)
        self.chips.setAccessibleName(self.tr("Group"))
        names = {
            "job": self.tr("Industry, company, job"),
            "career": self.tr("Career path"),
            "entry": self.tr("Getting in"),
            "advice": self.tr("Advice"),
            "talk": self.tr("Beginning and end"),
            "mine": self.tr("Mine"),
        }
        self.chips.set_chips([(group, names[group]) for group in GROUPS])
        self.chips.choose(self.group)
        self.view = BankView(left)
        self.view.setModel(self.bank)
        self.view.setAccessibleName(self.tr("Bank of questions"))
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.search, 1)
        top.addWidget(self.own)
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 10)
        head.setSpacing(10)
        head.addLayout(top)
        head.addWidget(self.words)
        head.addWidget(self.chips)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.search.textChanged.connect(self._refresh_bank)
        self.chips.chosen.connect(self._on_group)
        self.own.clicked.connect(self._on_own)
        self.words.returnPressed.connect(self._on_own_written)
        self.view.added.connect(self._on_added)
        self.view.dropped.connect(self._on_dropped)
        return left

    # Showing.

    def reload(self) -> None:
        self.panel.refresh()
        self._refresh_bank()

    def apply_changes(self, changes: Changes) -> None:
        self.show_person(self.session.person_id)

    def show_person(self, person_id: int | None) -> None:
        rows = people_rows(self.session.store, [person_id]) if person_id is not None else {}
        if person_id is None or person_id not in rows:
            self.right.setCurrentWidget(self.nobody)
        else:
            self.panel.show_person(person_id, rows[person_id].name)
            self.right.setCurrentWidget(self.panel)
        self._refresh_bank()

    def _refresh_bank(self) -> None:
        sheet = self.panel.sheet if self.session.person_id is not None else None
        person_id = self.session.person_id
        self.bank.show_questions(self.group, self.search.text(), person_id, sheet)

    # What the person does.

    def _on_group(self, group: str) -> None:
        self.group = group
        self.search.clear()
        self._refresh_bank()

    def _on_added(self, key: str) -> None:
        if self.session.person_id is None:
            self.session.say(self.tr("Choose somebody in Contacts first."))
            return
        self.session.write(add_question, self.session.person_id, key)

    def _on_dropped(self, question_id: int) -> None:
        self.session.write(drop_question, question_id)
        self.session.say(self.tr("Taken out of the bank; sheets keep it."), "undo")

    def _on_own(self) -> None:
        self.words.setVisible(self.words.isHidden())
        if self.words.isVisible():
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_own_written(self) -> None:
        if self.session.person_id is None:
            self.session.say(self.tr("Choose somebody in Contacts first."))
            return
        text = self.words.text()
        self.session.write(
            add_own_question, self.session.person_id, text, on_done=self._on_own_added
        )

    def _on_own_added(self, _changes: Changes) -> None:
        self.words.clear()
        self.words.hide()
        self.chips.choose("mine")
        self._on_group("mine")
