"""The draft: to, subject, text, and the way to the mail program."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

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
from app.mail.templates import KINDS, open_hints, templates_of
from app.research.common_ground import common_ground_of
from ui import theme
from ui.session import Session
from ui.tabs.email.handoff import copy_text, open_draft_file, open_mailto
from ui.tabs.email.words import heading_words, kind_words
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.fields import SavedLine, SavedText

DRAFTS = "drafts"


class GapMarks(QSyntaxHighlighter):
    """Marks the gaps that are still to be filled."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        ink, back = theme.tone_colors("warn")
        form = QTextCharFormat()
        form.setForeground(ink)
        form.setBackground(back)
        for start, end in open_hints(text):
            self.setFormat(start, end - start, form)


class Notice(QFrame):
    """A question over the letter that stays out of the way: words and two answers."""

    def __init__(self, words: str, yes: str, no: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        self.words = text_label(words, "", self, wrap=True)
        self.yes = QPushButton(yes, self)
        self.no = QPushButton(no, self)
        row.addWidget(self.words, 1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self.setAccessibleName(words)
        self.hide()


class LetterPage(QWidget):
    """Shows one letter; it is stored with the first change and saved as it is typed."""

    edited = Signal()
    """The letter reads differently now."""

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
        self.body = SavedText(self.tr("Text of the e-mail"), self, "", grows=False)
        self.body.document().setDocumentMargin(12)
        self._marks = GapMarks(self.body.document())
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
        self.template = QToolButton(self)
        set_role(self.template, "button")
        self.template.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.template.setMenu(QMenu(self.template))
        self.template.menu().aboutToShow.connect(self._fill_menu)
        self.template.menu().triggered.connect(self._on_menu_chosen)
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
        self.share = QPushButton(self.tr("Insert what we share"), self)
        self.copy = QPushButton(self.tr("Copy"), self)
        self.copy.setToolTip(self.tr("Put the text on the clipboard, for a reply in your thread"))
        self.open = QToolButton(self)
        set_role(self.open, "button-primary")
        self.open.setText(self.tr("Open in mail program"))
        self.open.setToolTip(
            self.tr("Your mail program shows the draft; you send it (Ctrl+Return)")
        )
        self.open.setShortcut("Ctrl+Return")
        self.open.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self.open)
        self.as_file = menu.addAction(self.tr("As a draft file (.eml)"))
        self.as_copy = menu.addAction(self.tr("Copy the text and open an empty draft"))
        self.open.setMenu(menu)
        row.addWidget(self.share)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.open)
        return row

    def _connect(self) -> None:
        self.to.typed.connect(self._on_to)
        self.subject.typed.connect(self._on_subject)
        self.body.typed.connect(self._on_body)
        for field in (self.to, self.subject, self.body):
            field.textChanged.connect(self.edited)
        self.share.clicked.connect(self._on_share)
        self.copy.clicked.connect(self._on_copy)
        self.open.clicked.connect(self.open_in_mail_program)
        self.as_file.triggered.connect(self.open_as_file)
        self.as_copy.triggered.connect(self.open_empty)
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
        names = {t.key: t.name for t in templates_of(self.draft.kind)}
        name = names.get(self.draft.template_key, "")
        self.template.setText(self.tr("Template: {name}").format(name=name))
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

    def show_next_gap(self) -> None:
        """Select the next gap after the cursor, so that typing fills it."""
        gaps = open_hints(self.body.toPlainText())
        if not gaps:
            return
        cursor = self.body.textCursor()
        after = [gap for gap in gaps if gap[0] >= cursor.selectionEnd()]
        self.show_place(*(after or gaps)[0])

    def show_place(self, start: int, end: int) -> None:
        """Select a place in the text."""
        cursor = self.body.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        self.body.setTextCursor(cursor)
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _fill_menu(self) -> None:
        menu = self.template.menu()
        menu.clear()
        menu.addSection(self.tr("Template"))
        for template in templates_of(self.kind) if self.kind else ():
            self._add_choice(menu, template.name, ("template", template.key))
        menu.addSection(self.tr("Another letter"))
        for kind in KINDS:
            self._add_choice(menu, kind_words(kind), ("kind", kind))

    def _add_choice(self, menu: QMenu, words: str, what: tuple[str, str]) -> None:
        action = QAction(words, menu)
        action.setData(what)
        action.setCheckable(True)
        key = self.draft.template_key if self.draft else ""
        action.setChecked(what in (("template", key), ("kind", self.kind)))
        menu.addAction(action)

    def _on_menu_chosen(self, action: QAction) -> None:
        what, key = cast("tuple[str, str]", action.data())
        if self.draft is None:
            return
        if what == "kind":
            self._session.write_to(self.draft.person_id, key)
        else:
            self.use_template(key)

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

    def _on_copy(self) -> None:
        copy_text(self.letter())
        self._session.say(self.tr("The text is on the clipboard."))

    def open_in_mail_program(self) -> None:
        """Hand the letter over by mailto, or say which two ways are left when it is too long."""
        self._hand_over("mailto", self._by_link)

    def open_as_file(self) -> None:
        """Write the letter as a draft file and open that."""
        self._hand_over("eml", self._by_file)

    def open_empty(self) -> None:
        """Put the text on the clipboard and open a draft without it."""
        self._hand_over("clipboard", self._by_clipboard)

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
