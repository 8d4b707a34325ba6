"""The Email tab: what is to be written, the draft, and a look before sending."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.changes import Changes
from app.errors import AppError
from app.mail.fitting import fitting_kind
from app.mail.letters import mark_sent, unsent_letters
from app.mail.reader import left_over, reader_of
from app.people.queries import dossier
from ui.actions import Actions
from ui.delegates.person import PersonDelegate
from ui.session import Session
from ui.tabs.base import Tab
from ui.tabs.email.between import Thread
from ui.tabs.email.letter_page import LetterPage
from ui.tabs.email.lists import Letters, OpenedList, ToWriteList, read_letters
from ui.tabs.email.series import SeriesBar
from ui.tabs.email.side import SideColumn
from ui.tabs.email.went_out import WentOut
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.columns import FoldingSplitter, scrolling
from ui.widgets.empty_state import EmptyState


class EmailTab(Tab):
    """Writes to the person in hand; the list names who waits for a letter."""

    NAME = "email"
    KINDS = frozenset(
        {"email", "event", "message", "person", "common_ground", "promise", "referral", "interview"}
        | {"profile", "position", "education", "setting", "offered_time", "template"}
    )

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(session, actions, parent)
        self.model = ToWriteList(session, self)
        self.page = LetterPage(session, self)
        self.side = SideColumn(actions, self)
        self.nobody = EmptyState(
            self.tr("Nobody in hand yet"),
            self.tr("Choose somebody in Contacts; a draft is filled from what is known."),
            None,
            self,
        )
        self.middle = QStackedWidget(self)
        self.went_out = WentOut(session, self)
        for widget in (self.nobody, self.page, self.went_out):
            self.middle.addWidget(widget)
        self.between = Thread(session, self)
        right = scrolling(self._beside(), self, surface=True)
        self.columns = FoldingSplitter(session, "email", self)
        left = self._left()
        for widget in (left, self._letters(), right):
            self.columns.addWidget(widget)
        self.columns.restore([259, 712, 307])
        self.aside = self.columns.fold(right, left)
        self.page.add_to_head(self.aside.button(self.side.before.title.text(), self.page))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.columns)
        self._connect()

    def _letters(self) -> QWidget:
        """The letter, and over it the line of a series."""
        letters = QWidget(self)
        self.series = SeriesBar(self.session, self.actions_, letters)
        column = QVBoxLayout(letters)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.series)
        column.addWidget(self.middle, 1)
        return letters

    def _beside(self) -> QWidget:
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.side)
        column.addWidget(self.between)
        column.addStretch(1)
        return beside

    def _left(self) -> QWidget:
        left = QWidget(self)
        set_role(left, "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = QListView(left)
        self.view.setModel(self.model)
        self.view.setItemDelegate(PersonDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("To write"))
        self.none_due = text_label(
            self.tr("Nothing is waiting to be written."), "muted", left, wrap=True
        )
        self.none_due.setContentsMargins(16, 0, 16, 12)
        self.opened_title = text_label(self.tr("Opened, not yet marked sent"), "h2", left)
        self.opened_title.setContentsMargins(16, 14, 16, 10)
        self.opened = OpenedList(self.session, left)
        title = text_label(self.tr("To write"), "h2", left)
        title.setContentsMargins(16, 16, 16, 12)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.none_due)
        column.addWidget(self.view, 1)
        column.addWidget(self.opened_title)
        column.addWidget(self.opened)
        return left

    def _connect(self) -> None:
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.opened.chosen.connect(self.open_letter)
        self.opened.sent.connect(self._on_sent)
        self.page.edited.connect(self._on_edited)
        self.page.went_out.connect(self._on_went_out)
        self.went_out.next_wanted.connect(self._on_letter_requested)
        self.side.gap_wanted.connect(self.page.body.show_next_gap)
        self.side.place_wanted.connect(self.page.body.show_place)
        self.session.letter_requested.connect(self._on_letter_requested)
        self.page.calendars_wanted.connect(self._on_calendars_wanted)
        self.page.template.edit_wanted.connect(self.edit_templates)
        self.actions_.bind("write_email", self._on_write_email)
        self.actions_.bind("save_to_drafts", self.page.save_to_drafts)
        self.actions_.bind("insert_times", self.page.choose_times)
        self.actions_.bind("drop_draft", self.page.drop)
        self._bind_series()

    def _bind_series(self) -> None:
        self.session.series_begun.connect(self.series.start)
        self.series.wanted.connect(self.open_letter)
        self.page.handed_over.connect(self._on_handed_over)
        self._goes_on = False
        bind = self.actions_.bind
        bind("series_next", partial(self.series.step, 1))
        bind("series_previous", partial(self.series.step, -1))
        bind("open_and_next", self._on_open_and_next)
        bind("mark_sent", self._on_mark_sent)

    # Showing.

    def reload(self) -> None:
        self.session.read_job(read_letters, on_done=self._on_first_read)
        self.page.refresh()

    def apply_changes(self, changes: Changes) -> None:
        self.session.read_job(read_letters, on_done=self._on_read)
        self.page.refresh()
        self.series.apply_changes(changes)
        self._show_side()

    def _on_first_read(self, found: Letters) -> None:
        self._on_read(found)
        if self.session.person_id is None and self.model.letters:
            self.session.person_id = self.model.letters[0].person_id

    def _on_read(self, found: Letters) -> None:
        self.model.show_letters(found)
        opened = [row for row in found.unsent if row.opened_at is not None]
        self.opened.show_letters(opened)
        self.opened_title.setVisible(bool(opened))
        self.none_due.setVisible(not self.model.letters)
        self._offer_next()
        self._mark_current()

    def home(self) -> QWidget:
        return self.view

    def show_person(self, person_id: int | None) -> None:
        if person_id is None:
            self.middle.setCurrentWidget(self.nobody)
            return
        draft = self.page.draft
        if draft is None or draft.person_id != person_id:
            self.open_letter(person_id)

    def open_letter(self, person_id: int, kind: str = "") -> None:
        """Show the letter of a kind to a person; "" is the one that fits."""
        try:
            found = dossier(self.session.store, person_id)
        except AppError:
            self.middle.setCurrentWidget(self.nobody)
            return
        name = f"{found.person.first_name} {found.person.last_name}".strip()
        self.page.show_letter(person_id, name, kind or self._fitting(person_id))
        self.middle.setCurrentWidget(self.page)
        self._shown_person = person_id
        self.session.person_id = person_id
        self._show_side()
        self._mark_current()

    def _on_letter_requested(self, person_id: int, kind: str) -> None:
        """Begin a letter; to show the tab may have brought it already."""
        draft = self.page.draft
        if draft is None or (draft.person_id, draft.kind) != (person_id, kind):
            self.open_letter(person_id, kind)
        self.page.begin()

    def _fitting(self, person_id: int) -> str:
        """What is listed as due, else what was begun, else what the facts suggest."""
        listed = [letter.kind for letter in self.model.letters if letter.person_id == person_id]
        if listed:
            return listed[0]
        begun = [
            row.kind for row in unsent_letters(self.session.store) if row.person_id == person_id
        ]
        if begun:
            return begun[0]
        return fitting_kind(self.session.store, self.session.clock, person_id)

    def _show_side(self) -> None:
        draft = self.page.draft
        if draft is None:
            if self.middle.currentWidget() is self.page:
                self.middle.setCurrentWidget(self.nobody)
            return
        self.between.show_person(draft.person_id)
        store = self.session.store
        known = reader_of(store, self.session.clock, draft.person_id)
        others = partial(left_over, store, draft.person_id, known)
        self.side.show_dossier(dossier(store, draft.person_id), known, others)
        self._on_edited()

    def _mark_current(self) -> None:
        draft = self.page.draft
        row = self.model.row_of(draft.person_id, draft.kind) if draft else -1
        if row < 0:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        else:
            self.view.setCurrentIndex(self.model.index(row, 0))

    # What the person does.

    def _on_chosen(self, index: QModelIndex) -> None:
        letter = self.model.letters[index.row()]
        self.open_letter(letter.person_id, letter.kind)

    def _on_sent(self, email_id: int) -> None:
        self.session.write(mark_sent, email_id)
        self.session.say(self.tr("Noted as sent today."), "undo")

    def edit_templates(self, key: str = "") -> None:
        """Open the templates, at the one with this key."""
        from ui.dialogs.template_editor import TemplateEditor

        TemplateEditor(self.session, key, self.window()).open()

    def _on_open_and_next(self) -> None:
        """Hand the letter over; the next one comes when something took it."""
        self._goes_on = True
        self.page.hand_over(self.page.ways.way)
        self._goes_on = False

    def _on_handed_over(self) -> None:
        if self._goes_on:
            self.series.step(1)

    def _on_mark_sent(self) -> None:
        if self.page.email_id is None:
            self.session.say(self.tr("Nothing of this letter is on file yet: open it first."))
        else:
            self.page.note_sent()

    def _on_edited(self) -> None:
        letter = self.page.letter()
        if self.page.kind:
            self.middle.setCurrentWidget(self.page)
            self.side.show_letter(self.page.kind, letter.to, letter.subject, letter.body)

    def _on_went_out(self, person_id: int, name: str) -> None:
        """Show that a letter is sent, in its place; the keyboard is on the next one."""
        focus = QApplication.focusWidget()
        was_here = focus is not None and self.page.isAncestorOf(focus)
        self.went_out.show_sent(person_id, name)
        self.middle.setCurrentWidget(self.went_out)
        self.side.show_no_letter()
        self._offer_next()
        if was_here:
            self.went_out.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_next(self) -> None:
        """Offer the letter that is most urgent; a series has buttons of its own."""
        following = None if self.series.places or not self.model.letters else self.model.letters[0]
        if following is None:
            self.went_out.offer(None, "")
        else:
            self.went_out.offer((following.person_id, following.kind), following.cell.name)

    def _on_calendars_wanted(self) -> None:
        self.actions_["calendars"].trigger()

    def _on_write_email(self) -> None:
        if self.session.person_id is not None:
            self.open_letter(self.session.person_id)
            self.page.begin()
