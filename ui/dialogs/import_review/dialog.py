"""What an import would do, before anything is written (design/import.png)."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.errors import AppError
from app.imports.apply import apply_plan
from app.imports.book import KINDS as BOOKS
from app.imports.known import remember_mapping
from app.imports.plan import PROFILE, ImportPlan, plan_import, with_own
from app.language import counted
from ui.dialogs.import_review.mails import MailReview
from ui.dialogs.import_review.mapping import ColumnMapping
from ui.dialogs.import_review.profiles import ProfilePages
from ui.dialogs.import_review.rows import (
    FIXED,
    ReviewDelegate,
    ReviewRows,
    book_words,
    warning_words,
)
from ui.dialogs.import_review.words import remarks
from ui.jobs import Job
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import Card, text_label
from ui.widgets.chip import ChipRow


class Number(QFrame):
    """A card with a number and what it counts."""

    def __init__(self, count: str, words: str, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setAccessibleName(f"{count} {words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        figure = text_label(count, role, self)
        column.addWidget(figure)
        column.addWidget(text_label(words, "muted", self, wrap=True))
        column.addStretch(1)


class ImportReview(QDialog):
    """Plans an import of these files, shows all of it, and writes it when asked to."""

    imported = Signal(object)
    """The Changes of the import, after it was written."""

    def __init__(self, session: Session, paths: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self.resize(900, 640)
        self._session = session
        self._paths = paths
        self._job: Job | None = None
        self.plan: ImportPlan | None = None
        self.rows: ReviewRows | None = None
        self.mapping: ColumnMapping | None = None
        self.people: ProfilePages | None = None
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._busy_page())
        self.promise = text_label("", "muted", self, wrap=True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.confirm = QPushButton(self.tr("Import"), self)
        set_role(self.confirm, "primary")
        self.confirm.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._on_confirmed)
        row = QHBoxLayout()
        row.addWidget(self.promise, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.pages, 1)
        column.addLayout(row)
        self._read()

    # Reading and being busy.

    def _busy_page(self) -> QWidget:
        page = QWidget(self)
        self.busy = text_label("", "h2", page)
        self.busy_line = text_label("", "muted", page)
        self.bar = QProgressBar(page)
        self.bar.setTextVisible(False)
        self.bar.hide()
        column = QVBoxLayout(page)
        column.addStretch(1)
        for widget in (self.busy, self.busy_line, self.bar):
            column.addWidget(widget)
        column.addStretch(2)
        return page

    def _read(self) -> None:
        self._show_busy(self.tr("Reading…"))
        self._job = self._session.read_job(
            plan_import,
            self._paths,
            on_done=self._on_planned,
            on_error=self._on_refused,
            on_progress=self._on_progress,
            label=self.tr("Reading files"),
        )

    def _show_busy(self, heading: str) -> None:
        self.busy.setText(heading)
        self.busy_line.clear()
        self.bar.hide()
        self.confirm.hide()
        self.promise.setText(self.tr("Nothing is written until you press Import."))
        self.pages.setCurrentIndex(0)

    def _on_progress(self, done: int, total: int, text: str) -> None:
        words = counted("1 row", "{n} rows", done)
        if total:
            number = self.locale().toString
            words = self.tr("{count} of {total}").format(count=number(done), total=number(total))
            self.bar.setMaximum(total)
            self.bar.setValue(done)
        self.bar.setVisible(bool(total))
        self.busy_line.setText(" · ".join(filter(None, (text, words))))

    def reject(self) -> None:
        """Close; work under way is cancelled and leaves nothing behind."""
        if self._job is not None and not self._job.ended:
            self._job.cancel()
        super().reject()

    # Refused, or a header that is not known.

    def _on_refused(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, AppError) and error.code == "unknown_header" and _has_columns(error):
            self.mapping = ColumnMapping(error, self)
            self.mapping.chosen.connect(self._on_mapped)
            self._show(self.mapping)
            return
        if not isinstance(error, AppError):
            self._session.report(error)
            self.reject()
            return
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(text_label(self.tr("This cannot be imported"), "h1", page))
        column.addWidget(text_label(error.message, "", page, wrap=True))
        column.addStretch(2)
        self._show(page)
        self.promise.setText(self.tr("Nothing was written."))
        self.cancel.setText(self.tr("Close"))

    def _on_mapped(self, signature: str, mapping: dict[str, str]) -> None:
        self._session.write(remember_mapping, signature, mapping, on_done=self._on_remembered)

    def _on_remembered(self, _changes: Changes) -> None:
        self._read()

    def _show(self, page: QWidget) -> None:
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    # The review.

    def _on_planned(self, plan: ImportPlan) -> None:
        self._job = None
        self.plan = plan
        self.rows = ReviewRows(plan, self._session.store, self)
        self.rows.excluded_changed.connect(self._refresh_confirm)
        self.mails = MailReview(self._session, plan.mails, self)
        self.mails.changed.connect(self._refresh_confirm)
        self._show(self._whole_page(plan, self.rows))
        order = ("job", "new", "changed", "offered", "between", "own")
        first = next((kind for kind in order if self.rows.count(kind)), "left_out")
        self._choose("mail" if plan.mails and not plan.tables else first)
        self.confirm.show()
        self._refresh_confirm()

    def _whole_page(self, plan: ImportPlan, rows: ReviewRows) -> QWidget:
        """The list of people, the profiles each by itself, or both."""
        page = self._review_page(plan, rows)
        if not plan.profiles:
            return page
        alone = all(file.kind == PROFILE for file in plan.files) and not plan.skipped
        self.people = ProfilePages(self._session, plan, None if alone else page, self)
        if alone:
            page.setParent(self.people)
            page.hide()
        self.people.changed.connect(self._refresh_confirm)
        self.resize(1060, 720)
        return self.people

    def _review_page(self, plan: ImportPlan, rows: ReviewRows) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(text_label(self._title(), "h1", page, wrap=True))
        for text, role in self._remarks(plan):
            column.addWidget(text_label(text, role, page, wrap=True))
        alone = bool(plan.mails) and not plan.tables
        if not alone:
            column.addLayout(self._numbers(plan, page))
        column.addLayout(self._chips(page, rows))
        self.chips.setVisible(not alone)
        card = self.list_card = Card("", page, padded=False)
        self.view = QListView(card)
        self.view.setModel(rows)
        self.view.setItemDelegate(ReviewDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(self.tr("What the import would do"))
        card.body.addWidget(self.view)
        column.addWidget(card, 1)
        column.addWidget(self.mails, 1)
        return page

    def _title(self) -> str:
        if len(self._paths) == 1:
            return self._paths[0].name
        return counted("1 file", "{n} files", len(self._paths))

    def _remarks(self, plan: ImportPlan) -> list[tuple[str, str]]:
        kinds = list(dict.fromkeys(book_words(table.kind) for table in plan.tables))
        notes: list[tuple[str, str]] = []
        if any(table.kind in BOOKS for table in plan.tables):
            text = self.tr(
                "An address book fills blanks of people who are here. "
                "Nobody is added unless you tick them."
            )
            notes.append((text, "muted"))
        if plan.mails:
            notes.append((self._mails_line(plan), "muted"))
        warnings = [(warning_words(code, n), "muted") for code, n in plan.warnings.items()]
        return [*remarks(plan, kinds), *notes, *warnings]

    def _mails_line(self, plan: ImportPlan) -> str:
        known = sum(mail.outcome == "known" for mail in plan.mails)
        filed = sum(mail.outcome == "filed" for mail in plan.mails)
        if len(plan.mails) == 1:
            return {
                "filed": self.tr("This e-mail has its place. Correct it if it is wrong."),
                "known": self.tr("This e-mail is here already."),
            }.get(plan.mails[0].outcome, self.tr("Say with whom this e-mail was exchanged."))
        placed = counted(
            "{filed} of 1 e-mail has its place",
            "{filed} of {n} e-mails have their place",
            len(plan.mails),
            filed=self.locale().toString(filed),
        )
        here = counted("{n} were here already", "{n} were here already", known)
        return self.tr("{placed}, {known}").format(placed=placed, known=here)

    def _numbers(self, plan: ImportPlan, page: QWidget) -> QHBoxLayout:
        number = self.locale().toString
        row = QHBoxLayout()
        row.setSpacing(10)
        assert self.rows is not None
        out = self.rows.count("left_out")
        changed = len(plan.changed) + len(plan.fills)
        cards = [
            (len(plan.new), counted("new people", "new people", len(plan.new)), "h1"),
            (changed, counted("changed", "changed", changed), "h1"),
            (len(plan.new_jobs), self.tr("of them in a new job"), "h1"),
            (plan.unchanged, self.tr("already here"), "h1"),
            (len(plan.offered), self.tr("nobody here yet"), "h1"),
            (out, self.tr("left out"), "h1-warn" if out else "h1"),
        ]
        if _books_alone(plan):
            cards = cards[1:2] + cards[3:]
        elif not plan.offered:
            del cards[4]
        for count, words, role in cards:
            row.addWidget(Number(number(count), words, role, page), 1)
        return row

    def _chips(self, page: QWidget, rows: ReviewRows) -> QHBoxLayout:
        self.chips = ChipRow(page)
        texts = {
            "new": self.tr("New"),
            "job": self.tr("In a new job"),
            "changed": self.tr("Changed"),
            "offered": self.tr("Nobody here yet"),
            "between": self.tr("Messages"),
            "mail": self.tr("E-mails"),
            "own": self.tr("My card"),
            "left_out": self.tr("Left out"),
        }
        idle = {"new", "job"} if _books_alone(rows.plan) else set[str]()
        # Most exports have no messages and nothing new about oneself.
        idle |= {kind for kind in ("offered", "between", "own") if not rows.count(kind)}
        idle |= set() if rows.plan.mails else {"mail"}
        self.chips.set_chips(pair for pair in texts.items() if pair[0] not in idle)
        self.chips.chosen.connect(self._choose)
        self.all: QPushButton = QPushButton(self.tr("Tick all"), page)
        self.none: QPushButton = QPushButton(self.tr("Tick none"), page)
        row = QHBoxLayout()
        row.addWidget(self.chips, 1)
        for button, slot in ((self.all, self._on_all), (self.none, self._on_none)):
            set_role(button, "link")
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    def _choose(self, kind: str) -> None:
        assert self.rows is not None
        self.chips.choose(kind)
        self.mails.setVisible(kind == "mail")
        self.list_card.setVisible(kind != "mail")
        if kind == "mail":
            for button in (self.all, self.none):
                button.hide()
            return
        self.rows.show_kind(kind)
        for button in (self.all, self.none):
            button.show()
            button.setEnabled(kind not in FIXED and self.rows.rowCount() > 0)

    def _on_all(self) -> None:
        assert self.rows is not None
        self.rows.set_all(True)

    def _on_none(self) -> None:
        assert self.rows is not None
        self.rows.set_all(False)

    def _refresh_confirm(self) -> None:
        assert self.plan is not None
        assert self.rows is not None
        count = self.rows.chosen
        mine = bool(self.plan.own)
        fault = ""
        if self.people is not None:
            count += self.people.count
            mine = mine or self.people.for_me
            fault = self.people.fault()
        promise = self.tr(
            "Nothing is written until you press Import. One Undo takes all of it back."
        )
        self.promise.setText(fault or promise)
        set_role(self.promise, "warn" if fault else "muted")
        text = counted("Import 1 person", "Import {n} people", count)
        self.confirm.setText(text if count else self._without_people(mine))
        more = mine or self.plan.between or self.mails.rows.filed()
        self.confirm.setEnabled((count > 0 or bool(more)) and not fault)

    def _without_people(self, mine: bool) -> str:
        assert self.plan is not None
        if filed := self.mails.rows.filed():
            return counted("File 1 e-mail", "File {n} e-mails", filed)
        if words := len(self.plan.between.words):
            return counted("Import 1 message", "Import {n} messages", words)
        return self.tr("Import my profile") if mine else self.tr("Nothing to import")

    # Writing.

    def _on_confirmed(self) -> None:
        if self.plan is None or self.rows is None:
            return
        plan, excluded = self.plan, frozenset(self.rows.excluded)
        if self.people is not None:
            excluded |= self.people.excluded
            plan = replace(plan, profiles=self.people.settled())
            plan = with_own(self._session.store, plan)
        self._show_busy(self.tr("Importing…"))
        self.promise.setText(self.tr("Cancel leaves everything as it was."))
        self._job = self._session.write(
            apply_plan,
            plan,
            excluded=excluded,
            picked=frozenset(self.rows.picked),
            mails=dict(self.mails.rows.choices),
            on_done=self._on_written,
            on_error=self._on_refused,
            on_progress=self._on_progress,
            label=self.tr("Importing people"),
        )

    def _on_written(self, changes: Changes) -> None:
        self._job = None
        self._session.say(self._done_words(changes), "undo" if changes else None)
        self.imported.emit(changes)
        self._take_in_hand(changes)
        self.accept()

    def _done_words(self, changes: Changes) -> str:
        people, words = len(changes.of("person")), len(changes.of("message"))
        if people:
            return counted("1 person imported.", "{n} people imported.", people)
        if words and self.mails.rows.filed():
            return counted("1 e-mail filed.", "{n} e-mails filed.", words)
        if words:
            return counted("1 message imported.", "{n} messages imported.", words)
        if changes.touches("profile", "position", "education", "credential"):
            return self.tr("Your own card is filled.")
        return self.tr("Imported.") if changes else self.tr("Nothing was new.")

    def _take_in_hand(self, changes: Changes) -> None:
        """Whoever a single profile was about is the person to go on with."""
        people = changes.of("person")
        if self.people is not None and len(people) == 1:
            self._session.open_tab("contacts", next(iter(people)))


def _books_alone(plan: ImportPlan) -> bool:
    return bool(plan.tables) and all(table.kind in BOOKS for table in plan.tables)


def _has_columns(error: AppError) -> bool:
    return bool(error.details.get("header"))
