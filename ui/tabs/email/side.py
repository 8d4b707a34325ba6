"""The right column of the Email tab: before you send, what you share and why this person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.mail.check import Known
from app.people.queries import Dossier
from app.research.common_ground import Shared
from ui.actions import Actions
from ui.shared_words import kind_words
from ui.tabs.email.before_sending import BeforeSending, LeftOver, nothing_left_over
from ui.widgets.card import clear_layout, rule, text_label
from ui.widgets.chip import ChipLabel


class SideColumn(QWidget):
    """What is looked at beside the letter."""

    gap_wanted = Signal()
    """The next gap in the letter is to be shown."""
    place_wanted = Signal(int, int)
    """A place in the letter is to be shown: its start and end."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        self.before = BeforeSending(actions, self)
        self.before.gap_wanted.connect(self.gap_wanted)
        self.before.place_wanted.connect(self.place_wanted)
        self._rule = rule(self)
        column.addWidget(self.before)
        column.addWidget(self._rule)
        self.shared_title = text_label("", "h2", self, wrap=True)
        column.addWidget(self.shared_title)
        self.shared = QVBoxLayout()
        self.shared.setSpacing(8)
        column.addLayout(self.shared)
        column.addWidget(rule(self))
        self.why_title = text_label("", "h2", self, wrap=True)
        self.why = text_label("", "muted", self, wrap=True)
        column.addWidget(self.why_title)
        column.addWidget(self.why)
        column.addStretch(1)

    def show_letter(self, kind: str, to: str, subject: str, body: str) -> None:
        """Look at a letter as it stands."""
        self.before.show()
        self._rule.show()
        self.before.show_letter(kind, to, subject, body)

    def show_no_letter(self) -> None:
        """Look at nothing: there is only the person."""
        self.before.hide()
        self._rule.hide()

    def show_dossier(
        self, found: Dossier, known: Known, left_over: LeftOver = nothing_left_over
    ) -> None:
        """Show what is shared with a person, and why them; the check knows them from now on."""
        self.before.know(known, left_over)
        first = found.person.first_name or found.person.last_name
        self.shared_title.setText(self.tr("What you share with {name}").format(name=first))
        clear_layout(self.shared)
        for shared in found.common_ground:
            self.shared.addLayout(self._shared(shared))
        if not found.common_ground:
            self.shared.addWidget(text_label(self.tr("Nothing noted yet."), "muted", self))
        self.why_title.setText(self.tr("Why {name}").format(name=first))
        self.why.setText(found.person.why or self.tr("Not noted yet: see their page."))

    def _shared(self, shared: Shared) -> QVBoxLayout:
        """One thing that is shared: its kind and name, and under them when."""
        name, _, when = shared.text.partition(" · ")
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(ChipLabel(kind_words(shared.kind), "good", self))
        first.addWidget(text_label(name, "", self, wrap=True), 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(first)
        if when:
            column.addWidget(text_label(when, "small", self, wrap=True))
        return column
