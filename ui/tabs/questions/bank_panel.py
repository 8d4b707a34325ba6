"""The left side: the bank by group, made to measure for the person in hand, searched, changed."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.errors import AppError
from app.language import counted
from app.people.queries import people_rows
from app.questions.bank import GROUPS, hidden_questions
from app.questions.own import (
    FILE_LIMIT,
    drop_question,
    edit_question,
    export_questions,
    hide_question,
    import_questions,
    keep_question,
    restore_question,
)
from app.questions.sheets import SheetView, add_own_question, add_question
from app.questions.tailor import answer_task, research_tasks, taught
from ui import icons
from ui.session import Session
from ui.tabs.questions.bank_list import BankList, BankView
from ui.tabs.questions.bank_rows import HIDDEN, LOOK_UP, PERSON, TAUGHT, BankRow
from ui.tabs.questions.forms import QuestionForm, TaskForm
from ui.theme import set_role
from ui.widgets.chip import ChipRow


class BankPanel(QWidget):
    """Shows the bank and changes it; what is added goes onto the sheet of the person in hand."""

    needs_person = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._person_id: int | None = None
        self._sheet: SheetView | None = None
        self.group = GROUPS[0]
        self.model = BankList(session, self)
        set_role(self, "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chips = ChipRow(self)
        self.chips.setAccessibleName(self.tr("Group"))
        self.view = BankView(self)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Bank of questions"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.view, 1)
        self._connect()

    def _head(self) -> QVBoxLayout:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a question…"))
        self.search.setAccessibleName(self.tr("Find a question"))
        self.own = QPushButton(self.tr("+ Own question"), self)
        self.more = QToolButton(self)
        set_role(self.more, "button")
        self.more.setIcon(icons.icon("menu", "muted"))
        self.more.setToolTip(self.tr("My questions in and out"))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.import_ = menu.addAction(self.tr("Import questions…"))
        self.export = menu.addAction(self.tr("Export my questions…"))
        self.more.setMenu(menu)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Your question; Return adds it"))
        self.words.setAccessibleName(self.tr("Your own question"))
        self.words.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.own)
        top.addWidget(self.more)
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 10)
        head.setSpacing(10)
        head.addLayout(top)
        head.addWidget(self.words)
        head.addWidget(self.chips)
        return head

    def _connect(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.chips.chosen.connect(self._on_group)
        self.own.clicked.connect(self._on_own)
        self.words.returnPressed.connect(self._on_own_written)
        self.import_.triggered.connect(self.ask_for_file)
        self.export.triggered.connect(self.ask_where)
        self.view.pressed.connect(self._on_pressed)
        self.view.edited.connect(self._on_edited)
        self.view.removed.connect(self._on_removed)

    # Showing.

    def show_person(self, person_id: int | None, sheet: SheetView | None) -> None:
        """Show the bank for a person and their sheet; somebody new begins with what suits them."""
        if person_id != self._person_id:
            self.group = PERSON if person_id is not None else GROUPS[0]
        self._person_id, self._sheet = person_id, sheet
        chips = self._groups()
        if self.group not in dict(chips):
            self.group = GROUPS[0]
        if chips != [(chip.key, chip.text()) for chip in self.chips.chips]:
            self.chips.set_chips(chips)
        self.chips.choose(self.group)
        self.refresh()

    def _groups(self) -> list[tuple[str, str]]:
        names = {
            "job": self.tr("Industry, company, job"),
            "career": self.tr("Career path"),
            "entry": self.tr("Getting in"),
            "advice": self.tr("Advice"),
            "talk": self.tr("Beginning and end"),
            "mine": self.tr("Mine"),
        }
        store = self._session.store
        chips = [(group, names[group]) for group in GROUPS]
        if self._person_id is not None:
            person = people_rows(store, [self._person_id]).get(self._person_id)
            name = (person.first_name or person.last_name) if person else ""
            chips.insert(0, (PERSON, self.tr("For {name}").format(name=name)))
            chips.insert(1, (LOOK_UP, self.tr("To look up")))
        if any(mark.much for mark in taught(store).values()):
            chips.append((TAUGHT, self.tr("Taught me most")))
        if hidden_questions(store):
            chips.append((HIDDEN, self.tr("Hidden")))
        return chips

    def refresh(self) -> None:
        """Read the bank again."""
        self.model.show_questions(self.group, self.search.text(), self._person_id, self._sheet)

    # What the person does.

    def _on_group(self, group: str) -> None:
        self.group = group
        self.search.clear()
        self.refresh()

    def _on_pressed(self, row: BankRow) -> None:
        assert row.question is not None
        if row.does == "restore":
            self._session.write(restore_question, row.question.key)
        elif self._person_id is None:
            self.needs_person.emit()
        elif row.does == "answer":
            self._ask_for_answer(row)
        else:
            self._session.write(add_question, self._person_id, row.question.key)

    def _ask_for_answer(self, row: BankRow) -> None:
        assert row.question is not None
        assert self._person_id is not None
        tasks = research_tasks(self._session.store, self._person_id)
        known = {task.key: task.answer for task in tasks}
        form = TaskForm(row, known.get(row.question.key, ""), self)
        form.kept.connect(self._on_answered)
        form.open()

    def _on_answered(self, key: str, answer: str) -> None:
        self._session.write(answer_task, self._person_id, key, answer)

    def _on_edited(self, row: BankRow) -> None:
        assert row.question is not None
        form = QuestionForm(self._session, row.question, self)
        form.kept.connect(self._on_kept)
        form.restored.connect(self._on_restored)
        form.open()

    def _on_kept(self, key: str, text: str, topic: str, minutes: int) -> None:
        self._session.write(edit_question, key, text, topic, minutes)

    def _on_restored(self, key: str) -> None:
        self._session.write(restore_question, key)

    def _on_removed(self, row: BankRow) -> None:
        assert row.question is not None
        if row.question.own_id is not None:
            self._session.write(drop_question, row.question.own_id)
            self._session.say(self.tr("Taken out of the bank; sheets keep it."), "undo")
        else:
            self._session.write(hide_question, row.question.key, on_done=self._on_hidden)

    def _on_hidden(self, _changes: Changes) -> None:
        self._session.say(self.tr("Hidden; it waits under “Hidden”."), "undo")

    def _on_own(self) -> None:
        self.words.setVisible(self.words.isHidden())
        if self.words.isVisible():
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_own_written(self) -> None:
        text, done = self.words.text(), self._on_own_added
        if self._person_id is None:
            self._session.write(keep_question, text, on_done=done)
        else:
            self._session.write(add_own_question, self._person_id, text, on_done=done)

    def _on_own_added(self, _changes: Changes) -> None:
        self.words.clear()
        self.words.hide()
        self.chips.choose("mine")
        self._on_group("mine")

    # In and out.

    def ask_for_file(self) -> None:
        """Ask which file of questions to take in."""
        dialog = QFileDialog(self, self.tr("Import questions"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists of questions (*.toml *.txt)"), self.tr("All (*)")])
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    def import_file(self, name: str) -> None:
        """Keep the questions of a file."""
        path = Path(name)
        try:
            with path.open("rb") as stream:
                content = stream.read(FILE_LIMIT + 1)
        except OSError:
            self._session.say(AppError("cannot_read", file=path.name).message)
            return
        self._session.write(import_questions, content, path.name, on_done=self._on_imported)

    def _on_imported(self, changes: Changes) -> None:
        count = len(changes.of("question"))
        text = counted("1 question came in.", "{n} questions came in.", count)
        self._session.say(text, "undo" if changes else None)
        self.chips.choose("mine")
        self._on_group("mine")

    def ask_where(self) -> None:
        """Ask where to write one's own questions."""
        dialog = QFileDialog(self, self.tr("Export my questions"), "askwell-questions.toml")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(self.export_file)
        dialog.open()

    def export_file(self, name: str) -> None:
        """Write one's own questions to a file."""
        try:
            Path(name).write_text(export_questions(self._session.store), encoding="utf-8")
        except OSError:
            self._session.say(AppError("cannot_write", file=name).message)
            return
        self._session.say(self.tr("Your questions were saved."))
