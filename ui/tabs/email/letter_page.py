"""The draft: to, subject, text, and the way to the mail program."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.clock import iso
from app.errors import AppError
from app.mail.handoff import Letter
from app.mail.letter_language import letter_language
from app.mail.letters import (
    Draft,
    LetterRow,
    can_return,
    draft_for,
    drop_letter,
    keep_letter,
    letter_row,
    mark_not_sent,
    mark_opened,
    mark_returned,
    mark_sent,
    refill_letter,
    save_letter,
    unsent_letter,
)
from app.mail.linkedin_note import contact_info_link
from app.mail.templates import hints, open_hints
from app.mail.time_words import Reader, Slot, place_for_times, slots_block
from app.mail.ways import WEB, carries, mail_program_known, next_ways
from app.research.links import company_link, profile_link
from app.store.models import Person
from ui.browser import open_page
from ui.dates import day_words
from ui.session import Session
from ui.system_keys import in_own_keys
from ui.tabs.email.handoff import copy_text, hand_out, shows_windows
from ui.tabs.email.letter_fields import LetterFields
from ui.tabs.email.letter_text import LetterText
from ui.tabs.email.notice import NoAddress, OtherWays
from ui.tabs.email.own_drafts import OwnDrafts
from ui.tabs.email.sent import SentNotice
from ui.tabs.email.share_button import ShareButton
from ui.tabs.email.spelling import NoDictionary, Spelling
from ui.tabs.email.template_button import TemplateButton
from ui.tabs.email.ways_out import WaysOut
from ui.tabs.email.words import gap_words, heading_words
from ui.widgets.card import text_label
from ui.widgets.folding import FoldingRow, side_by_side

DRAFTS = "drafts"


class LetterPage(QWidget):
    """Shows one letter; it is stored with the first change and saved as it is typed."""

    edited = Signal()
    """The letter reads differently now."""
    calendars_wanted = Signal()
    """The list of my calendars is to be shown."""
    went_out = Signal(int, str)
    """The letter that was shown is noted as sent: to whom (id and name)."""
    handed_over = Signal()
    """A mail program, or the clipboard, took the letter."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.draft: Draft | None = None
        self.email_id: int | None = None
        self._name = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        column.addLayout(self._head())
        self.fields = LetterFields(self)
        self.to, self.cc, self.subject = self.fields.lines()
        column.addWidget(self.fields)
        self.no_address = NoAddress(self)
        column.addWidget(self.no_address)
        self.body = LetterText(self.tr("Text of the e-mail"), self)
        self.spelling = Spelling(self._session, self)
        self.body.spell_with(self.spelling)
        column.addWidget(self.body, 1)
        self.no_dictionary = NoDictionary(self.spelling, self)
        column.addWidget(self.no_dictionary)
        self.asked = SentNotice(session, self)
        self.other_ways = OtherWays(self)
        column.addWidget(self.asked)
        column.addWidget(self.other_ways)
        column.addLayout(self._foot())
        self.drafts = OwnDrafts(session, self)
        self._connect()

    def add_to_head(self, button: QPushButton) -> None:
        """Put a button beside the heading."""
        self._beside.addWidget(button)

    def _head(self) -> FoldingRow:
        self.heading = text_label("", "h1", self, wrap=True)
        self.template = TemplateButton(self._session, self)
        self._beside = side_by_side(self.template)
        row = FoldingRow()
        row.add(self.heading)
        row.add(self._beside)
        return row

    def _foot(self) -> FoldingRow:
        self.times = QPushButton(self.tr("Insert free times"), self)
        self.times.setToolTip(
            in_own_keys(self.tr("Times at which you both can talk (Ctrl+Shift+T)"))
        )
        self.share = ShareButton(self._session, self)
        self.ways = WaysOut(self._session, self)
        ways_in = side_by_side(self.times, self.share)
        ways_in.addStretch(1)
        row = FoldingRow()
        row.add(ways_in)
        row.add(self.ways)
        return row

    def _connect(self) -> None:
        self.to.typed.connect(self._on_to)
        self.cc.typed.connect(self._on_cc)
        self.subject.typed.connect(self._on_subject)
        self.body.typed.connect(self._on_body)
        for field in (self.to, self.subject, self.body):
            field.textChanged.connect(self.edited)
        self.times.clicked.connect(self.choose_times)
        self.to.textChanged.connect(self._show_address_help)
        self.share.wanted.connect(self._on_share)
        self.template.template_wanted.connect(self.use_template)
        self.template.kind_wanted.connect(self._on_kind_wanted)
        self.ways.copy_wanted.connect(self._on_copy)
        self.ways.wanted.connect(self.hand_over)
        self.ways.drafts_wanted.connect(self.save_to_drafts)
        self.drafts.busy.connect(self.ways.drafts.setDisabled)
        self.drafts.saved.connect(self.other_ways.hide)
        self.drafts.saved.connect(self.handed_over)
        self.drafts.refused.connect(self._on_drafts_refused)
        self.ways.returned.connect(self._on_returned)
        self.other_ways.chosen.connect(self.hand_over)
        self.no_address.wanted.connect(self._on_address_wanted)
        self.asked.yes.clicked.connect(self.note_sent)
        self.asked.at_wanted.connect(self.note_sent_at)
        self.asked.no.clicked.connect(self._on_not_sent)

    # Showing.

    @property
    def kind(self) -> str:
        """The kind of the letter that is shown, or ""."""
        return self.draft.kind if self.draft else ""

    def letter(self) -> Letter:
        """Return the letter as it stands on the screen."""
        words = (self.to.text(), self.subject.text(), self.body.toPlainText())
        return Letter(*words, self._name, self.cc.text())

    def show_letter(self, person_id: int, name: str, kind: str) -> None:
        """Show the letter of this kind to a person: the one on file, or one filled now."""
        self.flush()
        store, clock = self._session.store, self._session.clock
        self._name = name
        self.fields.begin()
        row = unsent_letter(store, person_id, kind)
        self.email_id = row.id if row else None
        self.draft = _draft_of(row) if row else draft_for(store, clock, person_id, kind)
        self._show(row)

    def refresh(self) -> None:
        """Read the letter again; a gap that can be filled now is, unless it is on file."""
        store, clock = self._session.store, self._session.clock
        if self.email_id is not None:
            row = letter_row(store, self.email_id)
        elif self.draft is not None:
            # Kept just now: the news of it comes before its number does.
            row = unsent_letter(store, self.draft.person_id, self.kind)
        else:
            return
        if row is not None and row.sent_at is not None:
            # Its number is kept: Undo makes it a letter to write again.
            self.email_id, self.draft = row.id, None
            self.went_out.emit(row.person_id, row.name)
            return
        if row is None:
            self.email_id = None
            if self.draft is None:
                return
            try:
                key = self.draft.template_key
                self.draft = draft_for(store, clock, self.draft.person_id, self.kind, key)
            except AppError:
                self.draft = None
                return
        else:
            self.email_id = row.id
            self.draft = _draft_of(row)
        self._show(row)

    def _show(self, row: LetterRow | None) -> None:
        assert self.draft is not None
        self.heading.setText(heading_words(self.draft.kind, self._name))
        self.share.show_person(self.draft.person_id)
        self.template.show_draft(self.draft)
        self.fields.show_values(self.draft.to, self.draft.cc, self.draft.subject)
        self.fields.setVisible(self.kind != "note")
        sent = can_return(self._session.store, self.draft.person_id)
        self.ways.show_kind(self.kind, can_return=sent)
        self.body.show_value(self.draft.body)
        self.asked.setVisible(row is not None and row.opened_at is not None)
        self.ways.set_next(self.asked.isHidden())
        self.asked.opened_at = (row.opened_at if row else None) or ""
        self.other_ways.hide()
        self._show_address_help()
        self.body.follow_language(letter_language(self.draft.body))
        self.spelling.look_at(self.draft.body)
        self.edited.emit()

    def flush(self) -> None:
        """Save what is being typed."""
        self.fields.flush()
        self.body.flush()

    def begin(self) -> None:
        """Put the keyboard where something is missing: a gap, the address, else in the text."""
        if self.body.show_first_gap():
            return
        no_address = not self.no_address.isHidden()
        (self.to if no_address else self.body).setFocus(Qt.FocusReason.OtherFocusReason)

    # Saving.

    def _on_to(self, text: str) -> None:
        self._save("to_address", text.strip())

    def _on_cc(self, text: str) -> None:
        self._save("cc", text.strip())

    def _on_subject(self, text: str) -> None:
        self._save("subject", text)

    def _on_body(self, text: str) -> None:
        self.body.follow_language(letter_language(text))
        self.spelling.look_at(text)
        self._save("body", text)

    def _save(self, field: str, text: str) -> None:
        if self.draft is None:
            return
        self.draft = replace(self.draft, **{"to" if field == "to_address" else field: text})
        if self.email_id is not None:
            self._session.write(partial(save_letter, **{field: text}), self.email_id)
        else:
            self._keep()

    def _keep(self) -> None:
        if self.draft is not None and self.email_id is None:
            self._session.write(keep_letter, self.draft, on_done=self._on_kept)

    def _on_kept(self, result: tuple[int, object]) -> None:
        row = letter_row(self._session.store, result[0])
        if row and self.draft and (row.person_id, row.kind) == (self.draft.person_id, self.kind):
            self.email_id = row.id

    # Templates.

    def _on_kind_wanted(self, kind: str) -> None:
        if self.draft is not None:
            self._session.write_to(self.draft.person_id, kind)

    def use_template(self, key: str) -> None:
        """Begin the letter anew from another template; Undo brings the words back."""
        if self.draft is None:
            return
        self.flush()
        if self.email_id is not None:
            self._session.write(refill_letter, self.email_id, key)
            return
        store, clock = self._session.store, self._session.clock
        self.draft = draft_for(store, clock, self.draft.person_id, self.kind, key)
        self._show(None)

    # What the person does.

    def _on_share(self, sentence: str) -> None:
        if not sentence:
            self._session.say(self.tr("Nothing that you share is noted yet."))
        elif not self.body.insert_sentence(sentence):
            self._session.say(self.tr("The letter says so already."))

    def choose_times(self) -> None:
        """Open the picture of the week; what is chosen there goes into the letter."""
        if self.draft is None:
            return
        from ui.tabs.email.free_times import FreeTimesDialog

        dialog = FreeTimesDialog(self._session, self.draft.person_id, self._name, self)
        dialog.picked.connect(self.insert_times)
        dialog.calendars_wanted.connect(self.calendars_wanted)
        dialog.open()

    def insert_times(self, slots: tuple[Slot, ...], reader: Reader) -> None:
        """Put times into the letter: over those already there, over their gap, or here."""
        cursor = self.body.textCursor()
        text = self.body.toPlainText()
        place = place_for_times(text, cursor.position(), f"[{hints()['slots']}]")
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], cursor.MoveMode.KeepAnchor)
        block = slots_block(slots, reader)
        lead = "\n" if place[0] == place[1] and not text[: place[0]].endswith("\n") else ""
        cursor.insertText(f"{lead}{block}")
        self.body.setTextCursor(cursor)
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_copy(self) -> None:
        copy_text(self.letter())
        self._session.say(self.tr("The text is on the clipboard."))

    def hand_over(self, way: str) -> None:
        """Hand the letter over; when that cannot be, the next ways are offered in its place."""
        self.flush()
        if way == "linkedin":
            self._copy_note()
            return
        letter = self.letter()
        try:
            if not carries(way, letter):
                self._offer(way, self.tr("This letter is too long to hand over in one click."))
            elif hand_out(way, letter, self._session.context.data_dir / DRAFTS, self._file_name()):
                self._on_handed_out(way)
            else:
                self._offer(way, self._refused_words(way))
        except AppError as error:
            self._session.say(error.message)

    def save_to_drafts(self) -> None:
        """Put the letter among the drafts of the mail account, in a job of its own."""
        self.flush()
        if self.draft is None or self.kind == "note":
            return
        if self.email_id is None:
            self._session.write(keep_letter, self.draft, on_done=self._on_kept_for_drafts)
        else:
            self.drafts.put(self.email_id, self.letter())

    def _on_kept_for_drafts(self, result: tuple[int, object]) -> None:
        self._on_kept(result)
        self.drafts.put(result[0], self.letter())

    def _on_drafts_refused(self, words: str) -> None:
        self.other_ways.offer(words, next_ways("clipboard", self.letter()))

    def _file_name(self) -> str:
        return f"letter-{self.kind}"

    def _refused_words(self, way: str) -> str:
        if way == "clipboard":
            return self.tr("The text is on the clipboard: paste it into a new message.")
        if way in WEB:
            return self.tr("No browser took the letter.")
        return self.tr("No mail program took the letter.")

    def _offer(self, failed: str, words: str) -> None:
        self.other_ways.offer(words, next_ways(failed, self.letter()))

    def _on_handed_out(self, way: str) -> None:
        self.other_ways.hide()
        if way == "clipboard":
            self._session.say(self.tr("The text is on the clipboard: paste it into the draft."))
        elif gaps := len(open_hints(self.body.toPlainText())):
            self._session.say(gap_words(gaps))
        self._mark_opened(way)
        if way in ("mailto", "clipboard") and shows_windows():
            self._session.read_job(mail_program_known, on_done=partial(self._on_known, way))

    def _on_known(self, way: str, known: bool) -> None:
        """The opening always looks as if it worked, also where no program takes letters."""
        if known:
            return
        if self.email_id is not None:
            self._session.write(mark_not_sent, self.email_id)
        self._offer(way, self.tr("No mail program is set on this computer."))

    def drop(self) -> None:
        """Put the letter on file away and show a new one; Undo brings it back."""
        self.flush()
        if self.email_id is None or self.draft is None:
            self._session.say(self.tr("Nothing of this letter was kept yet."))
            return
        dropped, self.email_id = self.email_id, None
        self._session.write(drop_letter, dropped)
        self._session.say(self.tr("The draft was put away."), "undo")

    def _mark_opened(self, way: str) -> None:
        if self.email_id is not None:
            self._session.write(mark_opened, self.email_id, way)
        elif self.draft is not None:
            done = partial(self._on_kept_opened, way)
            self._session.write(keep_letter, self.draft, on_done=done)
        self.handed_over.emit()

    def _on_kept_opened(self, way: str, result: tuple[int, object]) -> None:
        self._on_kept(result)
        self._session.write(mark_opened, result[0], way)

    def _copy_note(self) -> None:
        copy_text(self.letter())
        self._session.say(self.tr("The note is on the clipboard: paste it on their profile."))
        self._mark_opened("linkedin")
        person = self._person()
        if person is not None:
            open_page(self._session, profile_link(person))

    # Without an address.

    def _person(self) -> Any | None:
        draft = self.draft
        return self._session.store.get(Person, draft.person_id) if draft is not None else None

    def _show_address_help(self) -> None:
        missing = not self.to.text().strip() and self.kind not in ("", "note")
        self.no_address.setVisible(missing)

    def _on_address_wanted(self, what: str) -> None:
        person = self._person()
        if person is None:
            return
        if what == "note":
            self.flush()
            self._session.write_to(person.id, "note")
            return
        known = what == "contact_info" and person.linkedin_slug
        link = contact_info_link(person.linkedin_slug) if known else profile_link(person)
        if what == "company":
            link = company_link(self._session.store, person)
        open_page(self._session, link)

    def _on_returned(self) -> None:
        if self.draft is not None:
            self._session.write(mark_returned, self.draft.person_id)
            self._session.say(self.tr("The address is taken off the card."), "undo")

    def note_sent(self) -> None:
        """Note that the letter went out now."""
        if self.email_id is not None:
            self._session.write(mark_sent, self.email_id)
            self._session.say(self.tr("Noted as sent today."), "undo")

    def note_sent_at(self, at: datetime) -> None:
        """Note that the letter went out at another time."""
        if self.email_id is not None:
            self._session.write(mark_sent, self.email_id, at)
            day = day_words(self._session.clock, iso(at))
            self._session.say(self.tr("Noted as sent on {day}.").format(day=day), "undo")

    def _on_not_sent(self) -> None:
        if self.email_id is not None:
            self._session.write(mark_not_sent, self.email_id)


def _draft_of(row: LetterRow) -> Draft:
    return Draft(
        row.person_id,
        row.kind,
        row.template_key or "",
        row.to or "",
        row.subject,
        row.body,
        cc=row.cc or "",
    )
