"""Before you send: what is still open, how long it is, what you share and why this person."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.mail.check import ELEMENTS, Known, Note, check_letter
from app.mail.letters import LENGTHS, USUAL_LENGTH
from app.mail.templates import SUBJECT_LENGTH, hints, open_hints
from app.people.queries import Dossier
from ui.actions import Actions
from ui.theme import set_role
from ui.widgets.card import clear_layout, rule, text_label
from ui.widgets.chip import ChipLabel
from ui.widgets.meter import Meter

FIRST_KINDS = ("first", "second_person", "volunteer")
"""Letters that are looked at for the five elements."""
MOST_NOTES = 6
OWN_SLOTS = ("me", "me_line")
"""Gaps that one's own card fills, in every letter."""


def note_words(code: str) -> str:
    """Return what a note says, in short."""
    tr = QCoreApplication.translate
    return {
        "many_questions": tr("Check", "More than one question"),
        "job_words": tr("Check", "This asks for a job"),
        "empty_phrase": tr("Check", "This says nothing: leave it out"),
        "link": tr("Check", "A link makes people careful"),
        "placeholder": tr("Check", "Something was not filled in"),
        "name": tr("Check", "The card spells the name otherwise"),
        "other_name": tr("Check", "A name from another letter?"),
    }[code]


SHOWN_NOTES = (
    "many_questions",
    "job_words",
    "empty_phrase",
    "link",
    "placeholder",
    "name",
    "other_name",
)
"""Notes that lead to a place; gaps and length are shown on their own."""


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
    place_wanted = Signal(int, int)
    """A place in the letter is to be shown: its start and end."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = Known()
        self._noted: list[Note] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        column.addWidget(text_label(self.tr("Before you send"), "h2", self))
        self.elements = {name: Check(self) for name in ELEMENTS}
        self.address, self.subject, self.gaps = Check(self), Check(self), Check(self)
        for check in (*self.elements.values(), self.address, self.subject, self.gaps):
            column.addWidget(check)
        self.next_gap = QPushButton(self.tr("Go to the next gap"), self)
        set_role(self.next_gap, "link")
        self.next_gap.clicked.connect(self.gap_wanted)
        column.addWidget(self.next_gap)
        self.card = actions.button("my_card", self, "link")
        self.card.set_text(self.tr("Fill in my card"))
        column.addWidget(self.card)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(2)
        column.addLayout(self.notes)
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
        self._show_check(kind, body)

    def _show_check(self, kind: str, body: str) -> None:
        first = kind in FIRST_KINDS
        report = check_letter(body, self._known) if first else None
        words = self._element_words()
        for name, check in self.elements.items():
            check.setVisible(first)
            if report is not None:
                check.show_result(report.elements[name] is not None, words[name])
        notes = [note for note in report.notes if note.code in SHOWN_NOTES] if report else []
        if notes == self._noted:
            return
        self._noted = notes
        clear_layout(self.notes)
        for note in notes[:MOST_NOTES]:
            button = QPushButton(note_words(note.code), self)
            set_role(button, "link")
            button.setToolTip(body[note.start : note.end])
            button.clicked.connect(partial(self.place_wanted.emit, note.start, note.end))
            self.notes.addWidget(button)

    def _element_words(self) -> dict[str, str]:
        name = self._known.first_name or self._known.last_name
        return {
            "who": self.tr("Who you are and what you do"),
            "share": self.tr("What you share"),
            "help": self.tr("How {name} can help").format(name=name),
            "ask": self.tr("One clear request"),
            "times": self.tr("Times you are free"),
        }

    def _whole(self) -> str:
        return self.tr("Every gap is filled")

    def _show_length(self, kind: str, count: int) -> None:
        least, most = LENGTHS.get(kind, USUAL_LENGTH)
        self.words.setText(self.tr("{count} words").format(count=count))
        tone = "accent" if least <= count <= most else "warn"
        text = self.tr("{least} to {most} reads in under a minute").format(least=least, most=most)
        self.meter.set_value(count, most * 1.3, tone, f"{self.words.text()}. {text}")
        self.range.setText(text)

    def show_dossier(self, found: Dossier, known: Known) -> None:
        """Show what is shared with a person, and why them; the check knows them from now on."""
        self._known = known
        first = found.person.first_name or found.person.last_name
        self.shared_title.setText(self.tr("What you share with {name}").format(name=first))
        clear_layout(self.shared)
        for shared in found.common_ground:
            self.shared.addWidget(text_label(shared.text, "", self, wrap=True))
        if not found.common_ground:
            self.shared.addWidget(text_label(self.tr("Nothing noted yet."), "muted", self))
        self.why_title.setText(self.tr("Why {name}").format(name=first))
        self.why.setText(found.person.why or self.tr("Not noted yet: see their page."))
