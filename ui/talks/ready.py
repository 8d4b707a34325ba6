"""Before a talk begins: who, when, where, what for, and one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.interviews.talks import Talk, zone_of
from app.language import counted
from app.questions.sheet_page import SheetPage, sheet_page
from app.store.models import Person
from ui.browser import open_page
from ui.dates import moment_words
from ui.session import Session
from ui.stages import way_words
from ui.talks.words import both_words, minutes_words
from ui.theme import set_role
from ui.widgets.card import Card, text_label


class ReadyPage(QWidget):
    """The quiet minute before a talk."""

    started = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._link = ""
        card = Card("", self)
        card.setMaximumWidth(680)
        card.body.setSpacing(12)
        card.body.setContentsMargins(16, 12, 16, 12)
        self.when = text_label("", "h2", card, wrap=True)
        card.body.addWidget(self.when)
        place = QHBoxLayout()
        self.place = text_label("", "muted", card, wrap=True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open = QPushButton(self.tr("Open the link"), card)
        self.open.clicked.connect(self._on_open)
        place.addWidget(self.place, 1)
        place.addWidget(self.open)
        card.body.addLayout(place)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self.facts: dict[str, QLabel] = {}
        for name, title in (
            ("agenda", self.tr("Agenda")),
            ("learn", self.tr("I want to learn")),
            ("shared", self.tr("In common")),
            ("why", self.tr("Why this person")),
            ("questions", self.tr("Questions")),
        ):
            self.facts[name] = text_label("", "", card, wrap=True)
            self._form.addRow(text_label(title, "muted", card), self.facts[name])
        card.body.addLayout(self._form)
        self.start = QPushButton(self.tr("Start the talk"), card)
        set_role(self.start, "primary")
        self.start.setDefault(True)
        self.start.clicked.connect(self.started)
        hint = self.tr("The clock runs from then. Notes are saved as you type.")
        foot = QHBoxLayout()
        foot.addWidget(text_label(hint, "muted", card, wrap=True), 1)
        foot.addWidget(self.start)
        card.body.addSpacing(8)
        card.body.addLayout(foot)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)

    def show_talk(self, person_id: int, known: Talk | None) -> None:
        """Show the talk that is agreed, or that nothing is."""
        store, clock = self._session.store, self._session.clock
        person = store.get(Person, person_id)
        first = person.first_name or person.last_name if person else ""
        if known is None:
            self.when.setText(self.tr("No date is agreed: the talk begins when you start it."))
        else:
            theirs = zone_of(known.plan.zone or (person.time_zone if person else ""), clock)
            both = both_words(known.plan.starts_at, clock.zone, theirs, first)
            near = moment_words(clock, known.plan.starts_at.isoformat())
            same = theirs.key == clock.zone.key
            minutes = minutes_words(known.plan.minutes)
            self.when.setText(" · ".join((near if same else both, minutes)))
        self._show_place(known, person.phone if person else "")
        page = self._page(person_id)
        self._fact("agenda", known.plan.agenda if known else "")
        self._fact("learn", page.learn if page else "")
        self._fact("shared", page.shared if page else "")
        self._fact("why", page.why if page else "")
        count = len(page.questions) if page else 0
        words = counted("{n} on the sheet", "{n} on the sheet", count)
        self._fact("questions", words if count else self.tr("None yet; the closing two come along"))

    def _show_place(self, known: Talk | None, phone: str | None) -> None:
        way = known.plan.way if known else ""
        place = (known.plan.place if known else "") or (phone or "" if way == "phone" else "")
        self._link = place if place.startswith(("https://", "http://")) else ""
        self.open.setVisible(bool(self._link))
        self.place.setText(" · ".join(filter(None, (way_words(way), place))))
        self.place.setVisible(bool(self.place.text()))

    def _page(self, person_id: int) -> SheetPage | None:
        try:
            return sheet_page(self._session.store, self._session.clock, person_id)
        except AppError:
            return None

    def _fact(self, name: str, text: str) -> None:
        self.facts[name].setText(text)
        self._form.setRowVisible(self.facts[name], bool(text))

    def _on_open(self) -> None:
        open_page(self._session, self._link)
