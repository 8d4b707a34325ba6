"""The talk itself: the question in front, its notes, and what is caught on the way."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.interviews.answers import (
    ANSWERED,
    NOTED,
    SKIPPED,
    AnswerLine,
    add_came_up,
    add_seconds,
    answer_lines,
    mark_answer,
    rate_answer,
    write_answer,
)
from app.interviews.promises import MINE, THEIRS
from app.interviews.running import keep_place
from app.language import counted
from ui import icons
from ui.session import Session
from ui.talks.caught import NAMES, CaughtLine, CaughtList
from ui.talks.note_field import NoteField
from ui.talks.saver import NoteSaver
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.columns import scrolling
from ui.widgets.folding import FoldingRow, side_by_side

NARROW = 900
"""Below this width the list of questions folds away."""
KEYS = {NAMES: "F2", MINE: "F3", THEIRS: "F4"}


class AskingPage(QWidget):
    """One question at a time. `moved` tells when another one comes to the front."""

    moved = Signal()

    def __init__(self, session: Session, saver: NoteSaver, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._saver = saver
        self._sheet_id = 0
        self._entered = session.clock.now()
        self.lines: tuple[AnswerLine, ...] = ()
        self.place = 0
        self.started = session.clock.now()
        self.talk_id = 0
        self.lists: dict[str, CaughtList] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.list = QListWidget(self)
        self.list.setFixedWidth(220)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Questions of the sheet"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self.list, "results")
        self.list.itemClicked.connect(self._on_item_clicked)
        row.addWidget(self.list)
        row.addWidget(self._middle(), 1)
        row.addWidget(self._side())

    def _middle(self) -> QWidget:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        top = QHBoxLayout()
        self.number = text_label("", "muted", middle)
        self.state = text_label("", "good", middle)
        top.addWidget(self.number)
        top.addStretch(1)
        top.addWidget(self.state)
        column.addLayout(top)
        self.question = text_label("", "h1", middle, wrap=True)
        self.question.setMinimumHeight(64)
        self.question.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.question)
        self.notes = NoteField(self.tr("Notes"), middle, grows=False)
        self.notes.setPlaceholderText(self.tr("Notes"))
        self.notes.keyed.connect(self._on_keyed)
        column.addWidget(self.notes, 1)
        column.addLayout(self._buttons(middle))
        return middle

    def _buttons(self, parent: QWidget) -> FoldingRow:
        self.back = self._button(parent, self.tr("Back"), "PgUp", self.go_back)
        self.skip = self._button(parent, self.tr("Skip"), "F7", self.skip_question)
        self.taught = self._button(parent, self.tr("Taught me much"), "F9", self.rate)
        self.taught.setCheckable(True)
        self.next = self._button(parent, self.tr("Answered, next"), "Ctrl+Return", self.answered)
        set_role(self.next, "primary")
        first = side_by_side(self.back, self.skip)
        first.addStretch(1)
        row = FoldingRow()
        row.add(first)
        row.add(side_by_side(self.taught, self.next))
        return row

    def _button(
        self, parent: QWidget, text: str, keys: str, slot: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(text, parent)
        button.setToolTip(f"{text} ({keys})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _side(self) -> QWidget:
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 20, 16, 20)
        column.setSpacing(18)
        for kind, keys in KEYS.items():
            self.lists[kind] = CaughtList(self._session, self._saver, kind, inner, keys)
            self.lists[kind].left.connect(self.notes.setFocus)
            column.addWidget(self.lists[kind])
        column.addLayout(self._came_up(inner))
        column.addStretch(1)
        side = scrolling(inner, self, surface=True)
        side.setFixedWidth(290)
        return side

    def _came_up(self, parent: QWidget) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(
            text_label(self.tr("A question that came up"), "strong", parent, wrap=True), 1
        )
        self.ask = QPushButton("F6", parent)
        set_role(self.ask, "quiet")
        self.ask.setIcon(icons.icon("plus", "muted"))
        self.ask.setAccessibleName(self.tr("Add a question that came up"))
        self.ask.clicked.connect(self.begin_question)
        head.addWidget(self.ask)
        self.new_question = CaughtLine("", parent)
        self.new_question.setPlaceholderText(self.tr("Return puts it in front"))
        self.new_question.setAccessibleName(self.tr("A question that came up"))
        self.new_question.left.connect(self._on_question_left)
        self.new_question.hide()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.new_question)
        return column

    # Showing.

    def show_talk(self, person_id: int, talk_id: int, sheet_id: int, item_id: int = 0) -> None:
        """Show a sheet from this question on, or from the first that is open."""
        self.talk_id, self._sheet_id = talk_id, sheet_id
        for caught in self.lists.values():
            caught.show_talk(person_id, talk_id)
        self.lines = answer_lines(self._session.store, sheet_id)
        ids = [line.item_id for line in self.lines]
        first = next((n for n, line in enumerate(self.lines) if line.is_open), 0)
        self._show(ids.index(item_id) if item_id in ids else first)

    @property
    def line(self) -> AnswerLine | None:
        """The question in front."""
        return self.lines[self.place] if self.place < len(self.lines) else None

    def refresh(self) -> None:
        """Read the answers again; what is being typed stays."""
        line = self.line
        self.lines = answer_lines(self._session.store, self._sheet_id)
        ids = [found.item_id for found in self.lines]
        if line is not None and line.item_id in ids:
            self.place = ids.index(line.item_id)
        self._show_line()

    def _show(self, place: int) -> None:
        self.place = min(max(0, place), max(0, len(self.lines) - 1))
        self._entered = self._session.clock.now()
        self._show_line()
        if self.line is not None:
            self._session.write(keep_place, self.talk_id, self.started, self.line.item_id)
        self.moved.emit()

    def _show_line(self) -> None:
        line = self.line
        if line is None:
            return
        total = len(self.lines)
        number = self.locale().toString
        place = self.tr("Question {number} of {count}")
        place = place.format(number=number(line.number), count=number(total))
        about = counted("about 1 minute", "about {n} minutes", line.minutes)
        self.number.setText(f"{place} · {about}")
        states = {ANSWERED: self.tr("answered"), SKIPPED: self.tr("skipped"), NOTED: ""}
        self.state.setText(states[line.status])
        set_role(self.state, "muted" if line.status == SKIPPED else "good")
        self.question.setText(line.question)
        if not self._saver.waits(("answer", line.item_id)):
            self.notes.show_text(line.text)
        self.taught.setChecked(line.taught)
        self.back.setEnabled(self.place > 0)
        last = self.place == total - 1
        self.next.setText(self.tr("Answered") if last else self.tr("Answered, next"))
        self._show_list()

    def _show_list(self) -> None:
        self.list.clear()
        for place, line in enumerate(self.lines):
            item = QListWidgetItem(f"{line.number}  {line.question}", self.list)
            item.setToolTip(line.question)
            item.setSizeHint(QSize(10, 36))
            name = {ANSWERED: "check", SKIPPED: "close"}.get(line.status)
            if name:
                item.setIcon(icons.icon(name, "good" if line.status == ANSWERED else "muted"))
            if place == self.place:
                self.list.setCurrentItem(item)

    # What the person does.

    def save_time(self) -> None:
        """Add the time since this question came to the front."""
        now = self._session.clock.now()
        seconds = int((now - self._entered).total_seconds())
        if self.line is not None:
            self._session.write(add_seconds, self.line.item_id, seconds)
        self._entered = now

    def go_to(self, place: int) -> None:
        """Bring another question to the front; its number in the list is the one on paper."""
        if place != self.place and 0 <= place < len(self.lines):
            self._saver.flush()
            self.save_time()
            self.lines = answer_lines(self._session.store, self._sheet_id)
            self._show(place)
        self.notes.setFocus()

    def go_back(self) -> None:
        """Bring the question before this one to the front."""
        self.go_to(self.place - 1)

    def go_on(self) -> None:
        """Bring the next question to the front, whether this one was answered or not."""
        self.go_to(self.place + 1)

    def answered(self) -> None:
        """Mark the question as answered and go to the next one that is open."""
        self._mark(ANSWERED)

    def skip_question(self) -> None:
        """Leave the question out and go to the next one; a skipped one is opened again."""
        if self.line is not None and self.line.status == SKIPPED:
            self._session.write(mark_answer, self.line.item_id, NOTED, on_done=self._on_refresh)
        else:
            self._mark(SKIPPED)

    def rate(self) -> None:
        """Mark that the answer taught much, or take the mark back."""
        if self.line is not None:
            taught = not self.line.taught
            write = self._session.write
            write(rate_answer, self.line.item_id, taught, on_done=self._on_refresh)

    def catch(self, kind: str) -> None:
        """Open a line for a name or a promise."""
        self.lists[kind].begin()

    def begin_question(self) -> None:
        """Open the line for a question that came up."""
        self.new_question.show()
        self.new_question.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self, status: str) -> None:
        if self.line is None:
            return
        self._saver.flush()
        self.save_time()
        item_id, place = self.line.item_id, self.place
        self._session.write(mark_answer, item_id, status, on_done=partial(self._on_marked, place))

    def _on_marked(self, place: int, _changes: object) -> None:
        self.lines = answer_lines(self._session.store, self._sheet_id)
        later = range(place + 1, len(self.lines))
        waiting = next((n for n in later if self.lines[n].is_open), None)
        self._show(min(place + 1, len(self.lines) - 1) if waiting is None else waiting)
        self.notes.setFocus()

    def _on_refresh(self, _changes: object) -> None:
        self.refresh()

    def _on_keyed(self, text: str) -> None:
        if self.line is not None:
            item_id = self.line.item_id
            save = partial(self._session.write, write_answer, item_id, text)
            self._saver.later(("answer", item_id), save)

    def _on_question_left(self) -> None:
        text = self.new_question.text()
        self.new_question.clear()
        self.new_question.hide()
        if text.strip():
            self._session.write(add_came_up, self._sheet_id, text, on_done=self._on_came_up)
        else:
            self.notes.setFocus()

    def _on_came_up(self, result: tuple[int, object]) -> None:
        self.lines = answer_lines(self._session.store, self._sheet_id)
        ids = [line.item_id for line in self.lines]
        # The one in front kept its place: lines come in behind it.
        self.place = -1
        self.go_to(ids.index(result[0]))

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self.go_to(self.list.row(item))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.setVisible(self.width() >= NARROW)
