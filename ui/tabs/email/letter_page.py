"""The draft: to, subject, text, and the way to the mail program."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.mail.handoff import Letter, fits
from app.mail.letters import (
    Draft,
    LetterRow,
    draft_for,
    keep_letter,
    letter_row,
    mark_not_sent,
    mark_opened,
    mark_sent,
    refill_letter,
    save_letter,
    unsent_letter,
)
from app.mail.templates import hints
from app.mail.time_words import Reader, Slot, place_for_times, slots_block
from app.research.common_ground import common_ground_of
from ui.session import Session
from ui.tabs.email.handoff import copy_text, open_draft_file, open_mailto
from ui.tabs.email.letter_text import LetterText
from ui.tabs.email.notice import Notice
from ui.tabs.email.template_button import TemplateButton
from ui.tabs.email.ways_out import WaysOut
from ui.tabs.email.words import heading_words
from ui.widgets.card import text_label
from ui.widgets.fields import SavedLine

DRAFTS = "drafts"


class LetterPage(QWidget):
    """Shows one letter; it is stored with the first change and saved as it is typed."""

    edited = Signal()
    """The letter reads differently now."""
    calendars_wanted = Signal()
    """The list of my calendars is to be shown."""

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
        column.addLayout(self._fields())
        self.body = LetterText(self.tr("Text of the e-mail"), self)
        column.addWidget(self.body, 1)
        self.asked = Notice(
            self.tr("Did you send it?"), self.tr("Yes, sent"), self.tr("Not sent"), self
        )
        self.too_long = Notice(
            self.tr("This letter is too long to hand over in one click."),
            self.tr("Open as a draft file"),
            self.tr("Copy the text, open an empty draft"),
            self,
        )
        column.addWidget(self.asked)
        column.addWidget(self.too_long)
        column.addLayout(self._foot())
        self._connect()

    def _head(self) -> QLayout:
        row = QHBoxLayout()
        self.heading = text_label("", "h1", self, wrap=True)
        self.template = TemplateButton(self._session, self)
        row.addWidget(self.heading, 1)
        row.addWidget(self.template)
        return row

    def _fields(self) -> QLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.to = SavedLine(self.tr("To"), self)
        self.to.setPlaceholderText(self.tr("Their e-mail address"))
        self.subject = SavedLine(self.tr("Subject"), self)
        for place, (name, field) in enumerate(
            ((self.tr("To"), self.to), (self.tr("Subject"), self.subject))
        ):
            label = text_label(name, "muted", self)
            label.setBuddy(field)
            grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
        return grid

    def _foot(self) -> QLayout:
        row = QHBoxLayout()
        self.tools = QHBoxLayout()
        self.times = QPushButton(self.tr("Insert free times"), self)
        self.times.setToolTip(self.tr("Times at which you both can talk (Ctrl+Shift+T)"))
        self.share = QPushButton(self.tr("Insert what we share"), self)
        self.tools.addWidget(self.times)
        self.tools.addWidget(self.share)
        self.ways = WaysOut(self)
        row.addLayout(self.tools)
        row.addStretch(1)
        row.addWidget(self.ways)
        return row

    def _connect(self) -> None:
        self.to.typed.connect(self._on_to)
        self.subject.typed.connect(self._on_subject)
        self.body.typed.connect(self._on_body)
        for field in (self.to, self.subject, self.body):
            field.textChanged.connect(self.edited)
        self.times.clicked.connect(self.choose_times)
        self.share.clicked.connect(self._on_share)
        self.template.template_wanted.connect(self.use_template)
        self.template.kind_wanted.connect(self._on_kind_wanted)
        self.ways.copy_wanted.connect(self._on_copy)
        self.ways.wanted.connect(self.hand_over)
        self.too_long.yes.clicked.connect(self.open_as_file)
        self.too_long.no.clicked.connect(self.open_empty)
        self.asked.yes.clicked.connect(self._on_sent)
        self.asked.no.clicked.connect(self._on_not_sent)

    # Showing.

    @property
    def kind(self) -> str:
        """The kind of the letter that is shown, or ""."""
        return self.draft.kind if self.draft else ""

    def letter(self) -> Letter:
        """Return the letter as it stands on the screen."""
        return Letter(self.to.text(), self.subject.text(), self.body.toPlainText(), self._name)

    def show_letter(self, person_id: int, name: str, kind: str) -> None:
        """Show the letter of this kind to a person: the one on file, or one filled now."""
        self.flush()
        store, clock = self._session.store, self._session.clock
        self._name = name
        row = unsent_letter(store, person_id, kind)
        self.email_id = row.id if row else None
        self.draft = _draft_of(row) if row else draft_for(store, clock, person_id, kind)
        self._show(row)

    def refresh(self) -> None:
        """Read the letter again; a gap that can be filled now is, unless it is on file."""
        if self.draft is None:
            return
        store, clock = self._session.store, self._session.clock
        row = letter_row(store, self.email_id) if self.email_id is not None else None
        if row is None or row.sent_at is not None:
            self.email_id = None
            try:
                key = self.draft.template_key
                self.draft = draft_for(store, clock, self.draft.person_id, self.kind, key)
            except AppError:
                self.draft = None
                return
            row = None
        else:
            self.draft = _draft_of(row)
        self._show(row)

    def _show(self, row: LetterRow | None) -> None:
        assert self.draft is not None
        self.heading.setText(heading_words(self.draft.kind, self._name))
        self.template.show_draft(self.draft)
        self.to.show_value(self.draft.to)
        self.subject.show_value(self.draft.subject)
        self.body.show_value(self.draft.body)
        self.asked.setVisible(row is not None and row.opened_at is not None)
        self.too_long.hide()
        self.edited.emit()

    def flush(self) -> None:
        """Save what is being typed."""
        for field in (self.to, self.subject, self.body):
            field.flush()

    # Saving.

    def _on_to(self, text: str) -> None:
        self._save("to_address", text.strip())

    def _on_subject(self, text: str) -> None:
        self._save("subject", text)

    def _on_body(self, text: str) -> None:
        self._save("body", text)

    def _save(self, field: str, text: str) -> None:
        if self.draft is None:
            return
        names = {"to_address": "to", "subject": "subject", "body": "body"}
        self.draft = replace(self.draft, **{names[field]: text})
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

    def _on_share(self) -> None:
        person_id = self.draft.person_id if self.draft else 0
        shared = common_ground_of(self._session.store, person_id)
        if shared:
            self.body.textCursor().insertText(shared[0].text)
            self.body.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._session.say(self.tr("Nothing that you share is noted yet."))

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

    def open_as_file(self) -> None:
        """Write the letter as a draft file and open that."""
        self.hand_over("eml")

    def open_empty(self) -> None:
        """Put the text on the clipboard and open a draft without it."""
        self.hand_over("clipboard")

    def hand_over(self, via: str) -> None:
        """Hand the letter over in one of OPENED_BY; what failed is said."""
        ways = {"mailto": self._by_link, "eml": self._by_file, "clipboard": self._by_clipboard}
        self._hand_over(via, ways[via])

    def _hand_over(self, via: str, give: Callable[[Letter], bool | None]) -> None:
        """Try one way: None when another one is to be chosen, False when nothing took it."""
        self.flush()
        try:
            taken = give(self.letter())
        except AppError as error:
            self._session.say(error.message)
            return
        if taken is not None:
            self._after(taken, via)

    def _by_link(self, letter: Letter) -> bool | None:
        if fits(letter):
            return open_mailto(letter)
        self.too_long.show()
        return None

    def _by_file(self, letter: Letter) -> bool:
        folder = self._session.context.data_dir / DRAFTS
        try:
            return open_draft_file(letter, folder, f"letter-{self.kind}")
        except OSError as error:
            raise AppError("cannot_write", file=folder) from error

    def _by_clipboard(self, letter: Letter) -> bool:
        taken = open_mailto(letter, with_body=False)
        copy_text(letter)
        if taken:
            self._session.say(self.tr("The text is on the clipboard: paste it into the draft."))
        return taken

    def _after(self, taken: bool, via: str) -> None:
        self.too_long.hide()
        if not taken:
            copy_text(self.letter())
            self._session.say(
                self.tr(
                    "No mail program took the letter. Its text is on the clipboard: "
                    "paste it into a new message."
                )
            )
            return
        if self.email_id is not None:
            self._session.write(mark_opened, self.email_id, via)
        elif self.draft is not None:
            done = partial(self._on_kept_opened, via)
            self._session.write(keep_letter, self.draft, on_done=done)

    def _on_kept_opened(self, via: str, result: tuple[int, object]) -> None:
        self._on_kept(result)
        self._session.write(mark_opened, result[0], via)

    def _on_sent(self) -> None:
        if self.email_id is not None:
            self._session.write(mark_sent, self.email_id)
            self._session.say(self.tr("Noted as sent today."), "undo")

    def _on_not_sent(self) -> None:
        if self.email_id is not None:
            self._session.write(mark_not_sent, self.email_id)


def _draft_of(row: LetterRow) -> Draft:
    return Draft(
        row.person_id, row.kind, row.template_key or "", row.to or "", row.subject, row.body
    )
