"""Before you send: what is still open, how long it is, what you share and why this person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.mail.letters import LENGTHS, USUAL_LENGTH
from app.mail.templates import SUBJECT_LENGTH, hints, open_hints
from app.people.queries import Dossier
from ui.actions import Actions
from ui.theme import set_role
from ui.widgets.card import clear_layout, rule, text_label
from ui.widgets.chip import ChipLabel
from ui.widgets.meter import Meter

OWN_SLOTS = ("me", "me_line")
"""Gaps that one's own card fills, in every letter."""


class Check(QWidget):
    """One thing to look at: a chip that is good or not, and its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chip = ChipLabel("", "good", self)
        self.words = text_label("", "", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def show_result(self, good: bool, words: str) -> None:
        """Show a result in words."""
        self.chip.set("✓" if good else "…", "good" if good else "warn")
        self.words.setText(words)
        state = self.tr("done") if good else self.tr("open")
        self.setAccessibleName(f"{words}: {state}")


class SideColumn(QWidget):
    """The right column of the Email tab."""

    gap_wanted = Signal()
    """The next gap in the letter is to be shown."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        column.addWidget(text_label(self.tr("Before you send"), "h2", self))
        self.address, self.subject, self.gaps = Check(self), Check(self), Check(self)
        for check in (self.address, self.subject, self.gaps):
            column.addWidget(check)
        self.next_gap = QPushButton(self.tr("Go to the next gap"), self)
        set_role(self.next_gap, "link")
        self.next_gap.clicked.connect(self.gap_wanted)
        column.addWidget(self.next_gap)
        self.card = actions.button("my_card", self, "link")
        self.card.set_text(self.tr("Fill in my card"))
        column.addWidget(self.card)
        column.addWidget(rule(self))
        head = QHBoxLayout()
        head.addWidget(text_label(self.tr("Length"), "", self), 1)
        self.words = text_label("", "strong", self)
        head.addWidget(self.words)
        column.addLayout(head)
        self.meter = Meter(self)
        column.addWidget(self.meter)
        self.range = text_label("", "small", self, wrap=True)
        column.addWidget(self.range)
        column.addWidget(rule(self))
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
        self.address.show_result(bool(to.strip()), self.tr("An address to write to"))
        short = 0 < len(subject.strip()) <= SUBJECT_LENGTH
        words = self.tr("A subject of at most {count} characters").format(count=SUBJECT_LENGTH)
        self.subject.show_result(short, words)
        gaps = len(open_hints(body))
        one = self.tr("1 gap in [brackets] is yours to fill")
        many = self.tr("{count} gaps in [brackets] are yours to fill").format(count=gaps)
        self.gaps.show_result(not gaps, (one if gaps == 1 else many) if gaps else self._whole())
        self.next_gap.setVisible(bool(gaps))
        self.card.setVisible(any(f"[{hints()[slot]}]" in body for slot in OWN_SLOTS))
        self._show_length(kind, len(body.split()))

    def _whole(self) -> str:
        return self.tr("Every gap is filled")

    def _show_length(self, kind: str, count: int) -> None:
        least, most = LENGTHS.get(kind, USUAL_LENGTH)
        self.words.setText(self.tr("{count} words").format(count=count))
        tone = "accent" if least <= count <= most else "warn"
        text = self.tr("{least} to {most} reads in under a minute").format(least=least, most=most)
        self.meter.set_value(count, most * 1.3, tone, f"{self.words.text()}. {text}")
        self.range.setText(text)

    def show_dossier(self, found: Dossier) -> None:
        """Show what is shared with a person, and why them."""
        first = found.person.first_name or found.person.last_name
        self.shared_title.setText(self.tr("What you share with {name}").format(name=first))
        clear_layout(self.shared)
        for shared in found.common_ground:
            self.shared.addWidget(text_label(shared.text, "", self, wrap=True))
        if not found.common_ground:
            self.shared.addWidget(text_label(self.tr("Nothing noted yet."), "muted", self))
        self.why_title.setText(self.tr("Why {name}").format(name=first))
        self.why.setText(found.person.why or self.tr("Not noted yet: see their page."))
