"""The Contacts tab: filter, stage chips, list, and the person in hand."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QItemSelectionRange, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.language import counted
from app.people.duplicates import Pair, duplicates_of
from app.people.queries import ASIDE, stage_counts
from app.people.service import put_aside, put_people_aside, take_back
from ui import stages, theme
from ui.action_specs import is_aside
from ui.actions import Actions
from ui.delegates.person import PersonDelegate
from ui.jobs import Job
from ui.models.people import NEXT, PeopleTable
from ui.session import Session
from ui.tabs.base import Tab
from ui.tabs.contacts.order_button import OrderButton
from ui.tabs.contacts.person_page import SEARCHES, PersonPage
from ui.theme import set_role
from ui.widgets.chip import ChipRow
from ui.widgets.columns import FoldingSplitter
from ui.widgets.empty_state import EmptyState
from ui.widgets.first_run import FirstRun

if TYPE_CHECKING:
    from app.cadence.who_next import WhoNext

ORDER = "contacts/order"
"""The setting: the order that was chosen last."""
ALWAYS = ("", "to_research", "asked", "said_yes", "met", "in_touch")
SOMETIMES = ("thanked", "resting", "declined", ASIDE)
"""Stages whose chip shows only when somebody stands there."""
PERSON_MENU = (
    "write_email",
    "write_series",
    "print_sheet",
    "add_note",
    "",
    "open_linkedin",
    "open_company",
    "web_search",
    "",
    "put_aside",
    "keep_in_touch",
    "merge_person",
    "export_people",
    "",
    "delete_person",
    "forget_person",
)


class FilterField(QLineEdit):
    """The filter; Down goes to the list, Escape clears."""

    def __init__(self, view: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ContactsTab(Tab):
    """Lists people and shows the one in hand."""

    NAME = "contacts"
    KINDS = frozenset(
        {
            "person",
            "event",
            "common_ground",
            "research_note",
            "position",
            "education",
            "credential",
            "attachment",
            "referral",
            "email",
            "message",
            "interview",
            "promise",
            "target",
            "step_state",
            "person_group",
            "group_member",
            "profile",
            "contact_point",
            "not_same",
            "not_again",
        }
    )

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(session, actions, parent)
        self.table = PeopleTable(session, self)
        self._ranking: Job | None = None
        self.first_run = FirstRun(actions, self)
        self.page = PersonPage(session, actions, self)
        self.aside = self.page.aside
        self.columns = FoldingSplitter(session, "contacts", self)
        self.columns.addWidget(self._left())
        self.columns.addWidget(self.page)
        self.columns.restore([371, 909])
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.first_run)
        self.stack.addWidget(self.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._bind()
        order = str(session.recall(ORDER, "name"))
        self._show_order(order if order in self.order.choices else "name")

    def _left(self) -> QWidget:
        left = QWidget(self)
        set_role(left, "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = QTableView(left)
        self.filter = FilterField(self.view, left)
        self.filter.setPlaceholderText(self.tr("Filter: name, company, title…"))
        self.filter.setAccessibleName(self.tr("Filter people"))
        new = self.actions_.button("new_person", left)
        new.set_text(self.tr("+ New"))
        self.chips = ChipRow(left)
        self.chips.setAccessibleName(self.tr("Stage"))
        self.order = OrderButton(left)
        self._prepare_list()
        self.nobody = EmptyState("", "", None, left)
        self.lists = QStackedWidget(left)
        self.lists.addWidget(self.view)
        self.lists.addWidget(self.nobody)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.filter, 1)
        top.addWidget(new)
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 12)
        head.setSpacing(10)
        head.addLayout(top)
        head.addWidget(self.chips)
        head.addLayout(self._under_chips(left))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.lists, 1)
        return left

    def _under_chips(self, parent: QWidget) -> QHBoxLayout:
        """Make the line over the list: its order, and the way to the dream list."""
        dreams = self.actions_.button("dream_list", parent, "link")
        row = QHBoxLayout()
        row.addWidget(self.order)
        row.addStretch(1)
        row.addWidget(dreams)
        return row

    def _prepare_list(self) -> None:
        # A table view: a list view lays out every one of 100,000 rows before it paints one.
        view = self.view
        view.setModel(self.table)
        view.setItemDelegate(PersonDelegate(view))
        view.horizontalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_row_height(1)
        view.setShowGrid(False)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        view.setTabKeyNavigation(False)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(self.tr("People"))

    def _set_row_height(self, lines: int) -> None:
        """Make room for so many lines under the name."""
        one = self.view.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        more = (lines - 1) * (theme.metrics(theme.SECONDARY).height() + 1)
        self.view.verticalHeader().setDefaultSectionSize(one + more)

    def _bind(self) -> None:
        self.filter.textChanged.connect(self._on_filter_changed)
        self.order.chosen.connect(self.set_order)
        self.chips.chosen.connect(self._on_stage_chosen)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self.view.customContextMenuRequested.connect(self._on_menu_asked)
        self.view.activated.connect(self._on_activated)
        self.table.modelReset.connect(self._on_reset)
        self.session.filter_requested.connect(self.filter.setText)
        self.view.addAction(self.actions_["delete_person"])
        bind = self.actions_.bind
        bind("new_person", self._on_new_person)
        bind("add_note", self.page.add_note)
        bind("open_linkedin", self.page.open_linkedin)
        bind("open_company", self.page.open_company)
        bind("web_search", self.page.web_search)
        bind("team_page", self.page.open_team)
        for place in SEARCHES:
            bind(f"{place}_search", partial(self.page.search_for, place))
        bind("paste_clipping", self.page.paste_clipping)
        bind("attach_file", self.page.attach_file)
        bind("delete_person", self._on_delete_person)
        bind("put_aside", self._on_put_aside)
        bind("keep_in_touch", self._on_keep_in_touch)
        bind("write_series", self._on_write_series)
        bind("merge_person", self._on_merge_person)
        bind("forget_person", self._on_forget_person)
        self.page.twin.compare_asked.connect(self._on_merge_person)

    # Showing.

    def reload(self) -> None:
        self._refresh_chips()
        self.table.reload()
        self._rank()
        self._show_emptiness()
        if self.session.person_id is None and self.table.ids:
            self.session.person_id = self.table.id_at(0)

    def apply_changes(self, changes: Changes) -> None:
        self._refresh_chips()
        if changes.touches("person") or self.table.query.stage:
            self.table.reload()
        else:
            # Facts name no person: whoever was painted may look different now.
            self.table.refresh_rows()
        self._rank()
        self._show_emptiness()
        if self.session.person_id is None and self.table.ids:
            self.session.person_id = self.table.id_at(0)
        self._select(self.session.person_id)
        self.page.refresh()
        if changes.touches("person", "contact_point", "not_same"):
            self.page.twin.watch(self.session.person_id)

    def show_person(self, person_id: int | None) -> None:
        self._select(person_id)
        self.page.show_person(person_id)

    def _select(self, person_id: int | None) -> None:
        row = self._known_row(person_id)
        current = self.view.currentIndex()
        if row is None:
            self.view.selectionModel().clear()
        elif current.row() != row or not self.view.selectionModel().isSelected(current):
            # The view itself would add to what is chosen while a key such as Ctrl is held.
            flags = QItemSelectionModel.SelectionFlag
            alone = flags.ClearAndSelect | flags.Rows
            self.view.selectionModel().setCurrentIndex(self.table.index(row, 0), alone)

    def _known_row(self, person_id: int | None) -> int | None:
        row = self.table.known_row(person_id) if person_id is not None else -1
        return row if row >= 0 else None

    def _refresh_chips(self) -> None:
        counts = stage_counts(self.session.store)
        shown = [*ALWAYS, *(stage for stage in SOMETIMES if counts.get(stage))]
        number = self.locale().toString
        texts = [
            (stage, f"{stages.stage_words(stage)} {number(counts[stage])}".strip())
            if counts.get(stage)
            else (stage, stages.stage_words(stage))
            for stage in shown
        ]
        if [chip.key for chip in self.chips.chips] == shown:
            self.chips.set_texts(texts)
        else:
            self.chips.set_chips(texts)
        wanted = self.table.query.stage
        self.chips.choose(wanted if wanted in shown else "")

    def _show_emptiness(self) -> None:
        nobody = not self.session.store.sql("SELECT 1 FROM person LIMIT 1")
        self.stack.setCurrentWidget(self.first_run if nobody else self.columns)
        text = self.filter.text().strip()
        if self.table.ids:
            self.lists.setCurrentWidget(self.view)
            return
        heading = self.tr("Nobody matches “{text}”").format(text=text)
        self.nobody.set_words(
            heading if text else self.tr("Nobody stands here"),
            self.tr("Try fewer letters, or another stage above."),
        )
        self.lists.setCurrentWidget(self.nobody)

    # What the person does.

    def _on_filter_changed(self, text: str) -> None:
        self.table.set_query(replace(self.table.query, text=text))

    def _on_stage_chosen(self, stage: str) -> None:
        self.table.set_query(replace(self.table.query, stage=stage))

    def set_order(self, order: str) -> None:
        """Put the list in an order: NEXT, or one of the store's."""
        self.session.remember(ORDER, order)
        self._show_order(order)
        self.table.set_query(self.table.query)
        self._rank()

    def _show_order(self, order: str) -> None:
        self.order.show_order(order)
        self._set_row_height(2 if order == NEXT else 1)
        self.table.who_next = None
        self.table.query = replace(self.table.query, order=order)

    def _rank(self) -> None:
        """Rank everybody again, off the window's thread; the list follows when it is done."""
        if self.table.query.order != NEXT:
            return
        from app.cadence.due import next_people

        if self._ranking is not None:
            self._ranking.cancel()
        self._ranking = self.session.read_job(
            next_people, on_done=self._on_ranked, label=self.tr("Looking at who is next")
        )

    def _on_ranked(self, found: "WhoNext") -> None:
        if self.table.query.order != NEXT:
            return
        self.table.show_ranked(found)
        self.order.show_order(NEXT, len(found.handful))
        self._show_emptiness()
        self._select(self.session.person_id)

    def _on_reset(self) -> None:
        self._show_emptiness()
        self._select(self.session.person_id)

    def home(self) -> QWidget:
        is_first_run = self.stack.currentWidget() is self.first_run
        return self.first_run.choose if is_first_run else self.view

    def selected_ids(self) -> list[int]:
        """Return the ids of everybody chosen in the list, in its order."""
        ids = self.table.ids
        if self._selected_count() == len(ids):
            return list(self.table.all_ids())
        rows = {row for part in self._ranges() for row in range(part.top(), part.bottom() + 1)}
        return [ids[row] for row in sorted(rows) if row < len(ids)]

    def listed_ids(self) -> Sequence[int]:
        return self.table.all_ids()

    def _selected_count(self) -> int:
        return sum(part.height() for part in self._ranges())

    def _ranges(self) -> list[QItemSelectionRange]:
        """What is chosen, as runs of rows: a hundred thousand are one."""
        return self.view.selectionModel().selection().toList()

    def _on_selected(self) -> None:
        """The row gone to is in hand; where several are chosen, the one the keyboard is on."""
        ranges = self._ranges()
        if not ranges:
            return
        several = self._selected_count() > 1
        row = self.view.currentIndex().row() if several else ranges[0].top()
        if (person_id := self.table.id_at(row)) is not None:
            self.session.person_id = person_id

    def _on_activated(self, _index: QModelIndex) -> None:
        self.page.take_focus()

    def _on_menu_asked(self, place: QPoint) -> None:
        if self.view.indexAt(place).isValid():
            self.actions_.hide_idle(["contacts"])
            menu = self.actions_.context_menu(PERSON_MENU, self)
            menu.popup(self.view.viewport().mapToGlobal(place))

    def _on_new_person(self) -> None:
        from ui.dialogs.new_person import NewPerson

        NewPerson(self.session, self).open()

    def _on_put_aside(self) -> None:
        """Put aside who is chosen; take the person in hand back when they are aside."""
        chosen = self.selected_ids()
        if len(chosen) > 1 and not is_aside(self.session):
            self.session.write(put_people_aside, chosen)
            words = counted("1 person is put aside.", "{n} people are put aside.", len(chosen))
            self.session.say(words, "undo")
            return
        person_id = self.session.person_id
        if is_aside(self.session):
            self.session.write(take_back, person_id)
            return
        self.session.write(put_aside, person_id)
        text = self.tr("{name} is put aside and not proposed any more.")
        self.session.say(text.format(name=self.page.name), "undo")

    def _on_keep_in_touch(self) -> None:
        from ui.dialogs.keep_in_touch import KeepInTouch

        chosen = self.selected_ids() or [self.session.person_id or 0]
        KeepInTouch(self.session, chosen, self.window()).open()

    def _on_merge_person(self) -> None:
        """Compare the two that are chosen, or the person in hand with who is alike."""
        selected = self.selected_ids()
        if len(selected) == 2:
            first, second = selected
            self._compare([Pair(first, second, "chosen", "")])
        elif (person_id := self.session.person_id) is not None:
            self.session.read_job(duplicates_of, person_id, on_done=self._on_compared)

    def _on_compared(self, pairs: list[Pair]) -> None:
        if pairs:
            self._compare(pairs)
        else:
            text = self.tr("Nobody looks like {name}. Choose two people in the list to compare.")
            self.session.say(text.format(name=self.page.name))

    def _compare(self, pairs: list[Pair]) -> None:
        from ui.dialogs.merge import MergeDialog

        MergeDialog(self.session, pairs, self.window()).open()

    def _on_forget_person(self) -> None:
        from ui.dialogs.forget import ForgetDialog

        if self.session.person_id is not None:
            ForgetDialog(self.session, self.session.person_id, self.window()).open()

    def _on_write_series(self) -> None:
        from app.mail.series import begin_series

        chosen = self.selected_ids() or [self.session.person_id]
        self.session.write(begin_series, chosen, on_done=self.session.step_through)

    def _on_delete_person(self) -> None:
        from app.people.service import delete_people, delete_person

        chosen = self.selected_ids()
        if len(chosen) > 1:
            self._go_on_from(chosen)
            self.session.write(delete_people, chosen)
            words = counted("1 person was taken out.", "{n} people were taken out.", len(chosen))
            self.session.say(words, "undo")
            return
        person_id, name = self.session.person_id, self.page.name
        self._go_on_from([person_id] if person_id is not None else [])
        self.session.write(delete_person, person_id)
        self.session.say(self.tr("{name} was taken out.").format(name=name), "undo")

    def _go_on_from(self, leaving: Sequence[int]) -> None:
        """Take in hand whoever stands after those who leave, else before them."""
        gone, ids = set(leaving), self.table.ids
        rows = [row for row, person_id in enumerate(ids) if person_id in gone]
        if not rows:
            return
        after = (ids[row] for row in range(rows[-1] + 1, len(ids)))
        before = (ids[row] for row in range(rows[-1], -1, -1) if ids[row] not in gone)
        self.session.person_id = next(after, None) or next(before, None)
