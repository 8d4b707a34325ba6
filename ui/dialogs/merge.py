"""Two cards side by side: one person, or two (app.people.duplicates, app.people.merge)."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.language import counted, in_row
from app.people.duplicates import MOST, Pair, duplicates, has_duplicates_of
from app.people.merge import FIRST, SECOND, FieldPair, SideBySide, merge_people, side_by_side
from app.people.merge import tell_apart as say_two
from app.people.queries import people_rows
from ui.jobs import Job
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import Card, rule, text_label
from ui.widgets.columns import scrolling

LONGEST = 90
"""Characters of one value that are shown; the tip shows all of it."""


def tr(text: str) -> str:
    """Translate a text of the comparison."""
    return QCoreApplication.translate("MergeDialog", text)


class MergeDialog(QDialog):
    """Goes through pairs of cards; without any given, it looks for them first.

    Nothing is asked twice: who is told apart is never proposed again, and one Undo takes back
    whatever was chosen last.
    """

    def __init__(
        self, session: Session, pairs: Sequence[Pair] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("One person, one card"))
        self.resize(900, 640)
        self._session = session
        self._job: Job | None = None
        self._place = 0
        self.pairs: list[Pair] = []
        self.cards: SideBySide | None = None
        self.choices: dict[str, QButtonGroup] = {}
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._busy_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.pages, 1)
        column.addLayout(self._last_line())
        column.addLayout(self._buttons())
        if pairs is None:
            self._look()
        else:
            self._show_pairs(list(pairs))

    # What it is made of.

    def _busy_page(self) -> QWidget:
        page = QWidget(self)
        self.bar = QProgressBar(page)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(text_label(tr("Comparing everybody…"), "h2", page))
        column.addWidget(self.bar)
        column.addStretch(2)
        return page

    def _last_line(self) -> QHBoxLayout:
        self.outcome = text_label("", "good", self)
        self.undo = QPushButton(tr("Undo"), self)
        set_role(self.undo, "link")
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(self._on_undo)
        row = QHBoxLayout()
        row.addWidget(self.outcome)
        row.addWidget(self.undo)
        row.addStretch(1)
        self._tell("")
        return row

    def _buttons(self) -> QHBoxLayout:
        self.promise = text_label(
            tr("Whatever hangs on either card is kept. One Undo parts them again."),
            "muted",
            self,
            wrap=True,
        )
        self.close_button = QPushButton(tr("Close"), self)
        self.later = QPushButton(tr("Later"), self)
        self.two = QPushButton(tr("Not the same"), self)
        self.one = QPushButton(tr("Make one card"), self)
        self.later.setToolTip(tr("Decide about these two another time"))
        self.two.setToolTip(tr("They are never proposed again"))
        set_role(self.one, "primary")
        self.one.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.promise, 1)
        for button, slot in (
            (self.close_button, self.reject),
            (self.later, self._on_later),
            (self.two, self._on_two),
            (self.one, self._on_one),
        ):
            button.setAutoDefault(button is self.one)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    # Looking.

    def _look(self) -> None:
        self._place = 0
        self.pages.setCurrentIndex(0)
        self._offer(False)
        self._job = self._session.read_job(
            duplicates,
            on_done=self._on_found,
            on_error=self._on_failed,
            on_progress=self._on_progress,
            label=tr("Looking for duplicates"),
        )

    def _on_progress(self, done: int, total: int, _text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _on_found(self, pairs: list[Pair]) -> None:
        self._job = None
        self._show_pairs(pairs)

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._session.report(error)
        self.reject()

    def reject(self) -> None:
        """Close; a search under way is cancelled."""
        if self._job is not None and not self._job.ended:
            self._job.cancel()
        super().reject()

    # Showing a pair.

    @property
    def pair(self) -> Pair | None:
        """The two cards that are shown, or None when all were gone through."""
        return self.pairs[self._place] if self._place < len(self.pairs) else None

    def _show_pairs(self, pairs: list[Pair]) -> None:
        self.pairs = pairs
        self._show_pair()

    def _show_pair(self) -> None:
        """Show the pair at hand, or the next whose cards are both still there."""
        store = self._session.store
        while (pair := self.pair) is not None and len(people_rows(store, list(pair[:2]))) < 2:
            self._place += 1
        while (old := self.pages.widget(1)) is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        self.choices = {}
        page = self._end_page() if pair is None else self._pair_page(pair)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self._offer(pair is not None)

    def _offer(self, offered: bool) -> None:
        for widget in (self.promise, self.later, self.two, self.one):
            widget.setVisible(offered)
        if offered:
            self.later.setVisible(len(self.pairs) > 1)
            self.one.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.addStretch(1)
        heading = tr("That was all") if self.pairs else tr("Nobody is on two cards")
        line = tr("Cards are compared by profile, e-mail, phone, and name with company.")
        column.addWidget(text_label(heading, "h1", page))
        column.addWidget(text_label(line, "muted", page, wrap=True))
        if len(self.pairs) >= MOST:
            again = QPushButton(tr("Look for more"), page)
            again.clicked.connect(self._look)
            column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        return page

    def _pair_page(self, pair: Pair) -> QWidget:
        cards = self.cards = side_by_side(self._session.store, pair.first, pair.second)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(text_label(tr("Is this one person?"), "h1", page), 1)
        if len(self.pairs) > 1:
            number = self.locale().toString
            place = tr("{place} of {count}").format(
                place=number(self._place + 1), count=number(len(self.pairs))
            )
            head.addWidget(text_label(place, "muted", page))
        column.addLayout(head)
        column.addWidget(text_label(pair_words(pair), "accent", page, wrap=True))
        column.addSpacing(8)
        card = Card("", page, padded=False)
        # Inside its rounded edge.
        card.body.setContentsMargins(6, 6, 6, 6)
        card.body.addWidget(scrolling(self._grid(pair, cards), card, surface=True))
        column.addWidget(card, 1)
        return page

    def _grid(self, pair: Pair, cards: SideBySide) -> QWidget:
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setContentsMargins(10, 6, 10, 6)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, 96)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        rows = people_rows(self._session.store, list(pair[:2]))
        for place, person_id in enumerate(pair[:2], 1):
            grid.addWidget(text_label(rows[person_id].name, "h2", inner, wrap=True), 0, place)
        grid.addWidget(rule(inner), 1, 0, 1, 3)
        words = field_names()
        for place, field in enumerate(cards.fields, 2):
            name = text_label(words.get(field.name, field.name), "muted", inner)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignVCenter if field.differs else top)
            self._add_values(grid, place, field, inner)
        last = grid.rowCount()
        grid.addWidget(rule(inner), last, 0, 1, 3)
        for place, hanging in ((1, cards.first), (2, cards.second)):
            told = text_label(hanging_words(hanging), "muted", inner, wrap=True)
            grid.addWidget(told, last + 1, place)
        grid.addWidget(text_label(tr("On file"), "muted", inner), last + 1, 0)
        grid.setRowStretch(last + 2, 1)
        return inner

    def _add_values(self, grid: QGridLayout, place: int, field: FieldPair, inner: QWidget) -> None:
        if not field.differs:
            for at, value in ((1, field.first), (2, field.second)):
                label = text_label(_short(value_words(field.name, value)), "", inner, wrap=True)
                grid.addWidget(label, place, at)
            return
        group = QButtonGroup(inner)
        name = field_names().get(field.name, field.name)
        for at, value in ((FIRST, field.first), (SECOND, field.second)):
            shown = value_words(field.name, value)
            button = QRadioButton(_short(shown, 40), inner)
            button.setToolTip(shown)
            button.setAccessibleName(f"{name}: {shown}")
            button.setObjectName(at)
            button.setChecked(field.taken == at)
            group.addButton(button)
            grid.addWidget(button, place, 1 if at == FIRST else 2)
        self.choices[field.name] = group

    def taken(self) -> dict[str, str]:
        """Return for each field that differs from which card it is taken."""
        return {name: group.checkedButton().objectName() for name, group in self.choices.items()}

    # Deciding.

    def _on_later(self) -> None:
        self._tell("")
        self._place += 1
        self._show_pair()

    def _on_two(self) -> None:
        if (pair := self.pair) is not None:
            done = partial(self._on_decided, tr("They stay two people."))
            self._session.write(say_two, pair.first, pair.second, on_done=done)

    def _on_one(self) -> None:
        if (pair := self.pair) is not None:
            self.setEnabled(False)
            self._session.write(
                merge_people,
                pair.first,
                pair.second,
                self.taken(),
                on_done=partial(self._on_merged, pair),
                on_error=self._on_refused,
            )

    def _on_merged(self, pair: Pair, changes: Changes) -> None:
        if self._session.person_id in (None, pair.second):
            self._session.person_id = pair.first
        name = people_rows(self._session.store, [pair.first])[pair.first].name
        self._on_decided(tr("{name} is on one card now.").format(name=name), changes)

    def _on_decided(self, words: str, _changes: Changes) -> None:
        self.setEnabled(True)
        self._tell(words)
        self._place += 1
        self._show_pair()

    def _on_refused(self, error: Exception) -> None:
        self.setEnabled(True)
        self._session.report(error)
        self._on_later()

    def _on_undo(self) -> None:
        self._tell("")
        self._session.write(self._session.store.undo, on_done=self._on_undone)

    def _on_undone(self, _changes: Changes | None) -> None:
        self._place = max(0, self._place - 1)
        self._show_pair()

    def _tell(self, words: str) -> None:
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))
        self.undo.setVisible(bool(words))


def tell_of_duplicates(session: Session, changes: Changes) -> None:
    """Look in the background whether somebody of a write is on two cards, and say so."""
    found = partial(_tell_of_them, session)
    session.read_job(has_duplicates_of, changes.of("person"), on_done=found)


def _tell_of_them(session: Session, alike: bool) -> None:
    if alike:
        session.say(tr("Imported. Some people may be on two cards."), "find_duplicates")


def pair_words(pair: Pair) -> str:
    """Return why two cards may be one person's, in words."""
    pattern = {
        "profile": tr("The same profile address: {what}"),
        "email": tr("The same e-mail address: {what}"),
        "phone": tr("The same phone number: {what}"),
        "name_company": tr("The same name at the same company: {what}"),
        "like_name_company": tr("Nearly the same name at the same company: {what}"),
        "name": tr("The same name, and one card has no company: {what}"),
        "chosen": tr("You chose these two."),
    }[pair.reason]
    return pattern.format(what=pair.shared)


def field_names() -> Mapping[str, str]:
    """Return what the fields of a card are called."""
    return {
        "first_name": tr("First name"),
        "last_name": tr("Last name"),
        "position": tr("Title"),
        "company": tr("Company"),
        "email": tr("E-mail"),
        "phone": tr("Phone"),
        "location": tr("Place"),
        "country": tr("Country"),
        "time_zone": tr("Time zone"),
        "profile_url": tr("Profile"),
        "website": tr("Website"),
        "salutation": tr("Letters begin"),
        "headline": tr("Headline"),
        "summary": tr("Summary"),
        "why": tr("Why"),
        "goals": tr("I hope to gain"),
        "connected_on": tr("Connected"),
        "cadence_months": tr("In touch"),
        "put_aside_at": tr("Put aside"),
    }


def value_words(name: str, value: str) -> str:
    """Return a value of a card as it is read."""
    if name == "cadence_months" and value:
        return counted("every month", "every {n} months", int(value))
    if name == "put_aside_at":
        return value[:10]
    if name == "goals":
        names = {
            "judge": tr("judge the job from inside"),
            "change": tr("change industry"),
            "volunteer": tr("volunteer"),
            "mentor": tr("a mentor"),
            "connection": tr("a connection"),
        }
        return in_row(*(names.get(goal, goal) for goal in value.split()))
    return " ".join(value.split())


HANGING = (
    "event",
    "message",
    "email",
    "interview",
    "sheet",
    "research_note",
    "promise",
    "referral",
    "attachment",
    "position",
    "education",
    "credential",
    "contact_point",
    "common_ground",
)
"""What can hang on a card and has words of its own, in the order told."""


def hanging_words(hanging: Mapping[str, int]) -> str:
    """Return what hangs on a card, in words."""
    n = {kind: hanging.get(kind, 0) for kind in HANGING}
    words = {
        "event": counted("1 fact between you", "{n} facts between you", n["event"]),
        "message": counted("1 message", "{n} messages", n["message"]),
        "email": counted("1 letter", "{n} letters", n["email"]),
        "interview": counted("1 talk", "{n} talks", n["interview"]),
        "sheet": counted("1 question sheet", "{n} question sheets", n["sheet"]),
        "research_note": counted("1 note", "{n} notes", n["research_note"]),
        "promise": counted("1 promise", "{n} promises", n["promise"]),
        "referral": counted("1 suggestion", "{n} suggestions", n["referral"]),
        "attachment": counted("1 file", "{n} files", n["attachment"]),
        "position": counted("1 job", "{n} jobs", n["position"]),
        "education": counted("1 school", "{n} schools", n["education"]),
        "credential": counted(
            "1 skill or certificate", "{n} skills and certificates", n["credential"]
        ),
        "contact_point": counted("1 further address", "{n} further addresses", n["contact_point"]),
        "common_ground": counted("1 thing in common", "{n} things in common", n["common_ground"]),
    }
    told = [words[kind] for kind in HANGING if kind in hanging]
    if rest := sum(count for kind, count in hanging.items() if kind not in n):
        told.append(counted("{n} more", "{n} more", rest))
    return " · ".join(told) or tr("Nothing else")


def _short(text: str, most: int = LONGEST) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
