"""One dream: its reason, who is there, and what to do where nobody is."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.language import listed
from app.people.queries import ContactLine, contact_lines
from app.research.targets import MOST_ASKED, Target, TargetPeople, Way, ways_to
from ui.browser import open_page
from ui.delegates.person import CELL_ROLE, PersonCell, PersonDelegate
from ui.dialogs.dream_list.target_list import tr
from ui.models.lazy_table import Column, LazyTable
from ui.session import Session
from ui.stages import chip_words
from ui.theme import set_role
from ui.widgets.card import clear_layout, rule, text_label
from ui.widgets.chip import ChipRow
from ui.widgets.columns import scrolling
from ui.widgets.fields import SavedLine, SavedText


class ThereTable(LazyTable):
    """People by their ids: the query is the ids in order, and who of them is twice a dream."""

    COLUMNS = (Column("person", "Person", lambda line: line.name),)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.query: tuple[tuple[int, ...], frozenset[int]] = ((), frozenset())

    def fetch_ids(
        self, query: tuple[tuple[int, ...], frozenset[int]], limit: int | None
    ) -> Sequence[int]:
        return query[0][:limit]

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
        job = " · ".join(filter(None, (line.row.position, line.row.company)))
        chip, tone = chip_words(line, self._session.clock)
        mark = tr("dream title and company") if line.row.id in self.query[1] else ""
        return PersonCell(line.name, job, chip, tone, mark)


class WhoIsThere(QWidget):
    """Shows one dream; name and reason are saved as they are typed."""

    edited = Signal(int, str, str)
    """The id of a dream, a field of it and its new value."""
    person_wanted = Signal(int)
    """Somebody is to be shown in Contacts."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._target: Target | None = None
        self._people: TargetPeople | None = None
        self.name = SavedLine(tr("Name"), self)
        self.reason = SavedText(tr("Why this one"), self, "field")
        self.reason.setPlaceholderText(tr("Why this one?"))
        self.chips = ChipRow(self)
        self.table = ThereTable(session, self)
        self.view = self._view()
        self.ways = QVBoxLayout()
        self.ways.setSpacing(8)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(scrolling(self._ways_page(), self))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 12)
        column.setSpacing(12)
        for widget in (self.name, self.reason, self.chips):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        self.name.typed.connect(self._on_name)
        self.reason.typed.connect(self._on_reason)
        self.chips.chosen.connect(self._on_chosen)
        self.view.activated.connect(self._on_activated)

    def _view(self) -> QTableView:
        view = QTableView(self)
        set_role(view, "framed")
        view.setModel(self.table)
        view.setItemDelegate(PersonDelegate(view))
        view.horizontalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(
            view.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        )
        view.setShowGrid(False)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(tr("Who is there"))
        view.setToolTip(tr("Double-click or Return shows the person in Contacts"))
        return view

    def _ways_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        self.nobody = text_label("", "h2", page, wrap=True)
        column.addWidget(self.nobody)
        column.addLayout(self.ways)
        column.addStretch(1)
        return page

    def flush(self) -> None:
        """Save what is being typed."""
        self.name.flush()
        self.reason.flush()

    def show_target(self, target: Target | None, people: TargetPeople | None) -> None:
        """Show a dream and who is there; None shows nothing."""
        self.setVisible(target is not None)
        if target is None:
            self._target = None
            return
        if self._target is not None and self._target.id != target.id:
            self.flush()
            self.chips.choose("now")
        self._target, self._people = target, people
        self.name.show_value(target.name)
        self.reason.show_value(target.reason)
        self._show_chips(target, people or TargetPeople())
        self._show_people()

    def _show_chips(self, target: Target, people: TargetPeople) -> None:
        now, was = tr("There now {count}"), tr("Was there {count}")
        if target.kind == "title":
            now, was = tr("Has it now {count}"), tr("Had it {count}")
        number = self.locale().toString
        texts = [
            ("now", now.format(count=number(len(people.now)))),
            ("was", was.format(count=number(len(people.was)))),
        ]
        if self.chips.chips:
            self.chips.set_texts(texts)
        else:
            self.chips.set_chips(texts)
            self.chips.choose("now")

    def _show_people(self) -> None:
        people = self._people
        if self._target is None:
            return
        ids = () if people is None else people.was if self.chips.current == "was" else people.now
        self.table.set_query((ids, people.both if people else frozenset()))
        if ids or people is None:
            self.stack.setCurrentIndex(0)
        else:
            self._show_ways(self._target)
            self.stack.setCurrentIndex(1)

    def _show_ways(self, target: Target) -> None:
        clear_layout(self.ways)
        there = tr("Nobody you know is at {name} yet. What you can do:")
        titled = tr("Nobody you know has this title yet. What you can do:")
        heading = titled if target.kind == "title" else there
        if self.chips.current == "was":
            heading = tr("Nobody on file was there before. What you can do:")
        self.nobody.setText(heading.format(name=target.name))
        before = self._people.was if self._people and self.chips.current != "was" else ()
        if before:
            self.ways.addLayout(self._ask_before(before))
        for place, way in enumerate(ways_to(self._session.store, target.name)):
            if place or before:
                self.ways.addWidget(rule(self))
            self.ways.addLayout(self._way(way))

    def _ask_before(self, before: Sequence[int]) -> QHBoxLayout:
        rows = contact_lines(self._session.store, list(before[:MOST_ASKED]))
        names = listed(rows[who].name for who in before[:MOST_ASKED] if who in rows)
        row = QHBoxLayout()
        row.setSpacing(12)
        words = tr("Ask those who were there before: {names}.").format(names=names)
        row.addWidget(text_label(words, "", self, wrap=True), 1)
        button = QPushButton(tr("Show them"), self)
        button.clicked.connect(self._on_before)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _way(self, way: Way) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        words = _way_words(way)
        row.addWidget(text_label(words, "", self, wrap=True), 1)
        if way.url:
            events = way.kind == "event"
            button = QPushButton(tr("Search events") if events else tr("Search LinkedIn"), self)
            button.setAccessibleName(f"{button.text()}: {words}")
            button.clicked.connect(partial(open_page, self._session, way.url))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_before(self) -> None:
        self.chips.choose("was")
        self._show_people()

    def _on_chosen(self, _key: str) -> None:
        self._show_people()

    def _on_name(self, text: str) -> None:
        if self._target is not None:
            self.edited.emit(self._target.id, "name", text)

    def _on_reason(self, text: str) -> None:
        if self._target is not None:
            self.edited.emit(self._target.id, "reason", text)

    def _on_activated(self, index: QModelIndex) -> None:
        person_id = self.table.id_at(index.row())
        if person_id is not None:
            self.person_wanted.emit(person_id)


def _way_words(way: Way) -> str:
    names = listed(way.names)
    return {
        "second_degree": tr("Look for people whom somebody you know knows, and ask to be named."),
        "ask": tr("Ask those you have talked to whom they know there: {names}."),
        "alumni": tr("Look for people there who went to {names}."),
        "event": tr("Go to an event of theirs and meet somebody in person."),
    }[way.kind].format(names=names)
