"""Before you send: what a letter holds, what speaks against it and why, and how long it is."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.language import counted
from app.mail.check import ELEMENTS, FIRST_KINDS, Known, Note, Report, check_letter
from app.mail.kinds import LENGTHS, USUAL_LENGTH
from app.mail.linkedin_note import MOST_CHARACTERS
from app.mail.templates import SUBJECT_LENGTH, hints, open_hints
from ui.actions import Actions
from ui.tabs.email.words import element_help, element_words, gap_words, note_why, note_words
from ui.theme import set_role
from ui.widgets.card import clear_layout, rule, text_label
from ui.widgets.chip import ChipLabel
from ui.widgets.meter import Meter

MOST_NOTES = 6
OWN_SLOTS = ("me", "me_line")
"""Gaps that one's own card fills, in every letter."""
SHOWN_APART = frozenset({"gap", "no_subject", "long_subject", "too_short", "short", "too_long"})
"""Notes that other lines of the column say already."""
LeftOver = Callable[[str], Sequence[Note]]


def nothing_left_over(_text: str) -> Sequence[Note]:
    """Know nobody else whose name could have stayed behind."""
    return ()


class Check(QWidget):
    """One thing to look at: a chip that is good or not, its words, and why while it is not.

    With a place it can be chosen by mouse or keyboard.
    """

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "check-line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._place: tuple[int, int] | None = None
        self.chip = ChipLabel("", "good", self)
        self.words = text_label("", "", self, wrap=True)
        self.why = text_label("", "small", self, wrap=True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.why)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 2, 1)
        row.setSpacing(10)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_result(
        self, good: bool, words: str, why: str = "", place: tuple[int, int] | None = None
    ) -> None:
        """Show a result in words; `why` is said only while it is open."""
        self.chip.set("✓" if good else "…", "good" if good else "warn")
        self.words.setText(words)
        self.why.setText("" if good else why)
        self.why.setVisible(bool(self.why.text()))
        self._place = place
        state = self.tr("done") if good else self.tr("open")
        self.setAccessibleName(f"{words}: {state}")
        self.setAccessibleDescription(self.why.text())
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.NoFocus if place is None else policy.TabFocus)
        shape = Qt.CursorShape
        self.setCursor(shape.ArrowCursor if place is None else shape.PointingHandCursor)
        self.setToolTip("" if place is None else self.tr("Show this place in the letter"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._choose()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self._place is not None:
            self.chosen.emit(*self._place)


class BeforeSending(QWidget):
    """Looks at the letter with every key; it explains and never stops anybody."""

    gap_wanted = Signal()
    """The next gap in the letter is to be shown."""
    place_wanted = Signal(int, int)
    """A place in the letter is to be shown: its start and end."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = Known()
        self._left_over: LeftOver = nothing_left_over
        self._noted: list[tuple[Note, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = text_label(self.tr("Before you send"), "h2", self)
        column.addWidget(self.title)
        self.elements = {name: Check(self) for name in ELEMENTS}
        self.address, self.subject, self.gaps = Check(self), Check(self), Check(self)
        for check in (*self.elements.values(), self.address, self.subject, self.gaps):
            check.chosen.connect(self.place_wanted)
            column.addWidget(check)
        self.next_gap = QPushButton(self.tr("Go to the next gap"), self)
        set_role(self.next_gap, "link")
        self.next_gap.clicked.connect(self.gap_wanted)
        column.addWidget(self.next_gap)
        self.card = actions.button("my_card", self, "link")
        self.card.set_text(self.tr("Fill in my card"))
        column.addWidget(self.card)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(4)
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

    def know(self, known: Known, left_over: LeftOver = nothing_left_over) -> None:
        """Compare with this reader from now on; `left_over` finds other people's names."""
        self._known = known
        self._left_over = left_over

    def show_letter(self, kind: str, to: str, subject: str, body: str) -> None:
        """Look at a letter as it stands."""
        left = self._left_over(body)
        report = check_letter(body, self._known, kind=kind, subject=subject, left_over=left)
        self._show_fields(kind, to, subject, body)
        self._show_elements(kind, report)
        self._show_notes(report, body)
        if kind == "note":
            self._show_characters(len(body))
        else:
            self._show_length(kind, report.words)

    def _show_fields(self, kind: str, to: str, subject: str, body: str) -> None:
        for check in (self.address, self.subject):
            check.setVisible(kind != "note")
        self.address.show_result(bool(to.strip()), self.tr("An address to write to"))
        short = 0 < len(subject.strip()) <= SUBJECT_LENGTH
        words = counted(
            "A subject of at most 1 character",
            "A subject of at most {n} characters",
            SUBJECT_LENGTH,
        )
        empty = self.tr("It is empty: say what you share, it is read first.")
        long = counted(
            "It has {n}: phones cut the end off.",
            "It has {n}: phones cut the end off.",
            len(subject.strip()),
        )
        self.subject.show_result(short, words, long if subject.strip() else empty)
        gaps = len(open_hints(body))
        words = gap_words(gaps) if gaps else self.tr("Every gap is filled")
        self.gaps.show_result(not gaps, words)
        self.next_gap.setVisible(bool(gaps))
        self.card.setVisible(any(f"[{hints()[slot]}]" in body for slot in OWN_SLOTS))

    def _show_elements(self, kind: str, report: Report) -> None:
        first = kind in FIRST_KINDS
        name = self._known.first_name or self._known.last_name
        for key, check in self.elements.items():
            check.setVisible(first)
            if first:
                place = report.elements[key]
                words, why = element_words(key, name), element_help(key)
                check.show_result(place is not None, words, why, place)

    def _show_notes(self, report: Report, body: str) -> None:
        notes = [
            (note, body[note.start : note.end])
            for note in report.notes
            if note.code not in SHOWN_APART
        ][:MOST_NOTES]
        if notes == self._noted:
            return
        self._noted = notes
        clear_layout(self.notes)
        for note, said in notes:
            button = QPushButton(note_words(note.code), self)
            set_role(button, "link")
            why = note_why(note.code, said)
            button.setToolTip(why)
            button.setAccessibleDescription(why)
            button.clicked.connect(partial(self.place_wanted.emit, note.start, note.end))
            self.notes.addWidget(button)
            self.notes.addWidget(text_label(why, "small", self, wrap=True))

    def _show_characters(self, count: int) -> None:
        most = MOST_CHARACTERS
        number = self.locale().toString
        words = self.tr("{count} of {most}").format(count=number(count), most=number(most))
        self.words.setText(words)
        text = self.tr("characters; LinkedIn takes no more with an invitation")
        tone = "accent" if count <= most else "bad"
        self.meter.set_value(count, most, tone, f"{self.words.text()} {text}")
        self.range.setText(text)

    def _show_length(self, kind: str, count: int) -> None:
        least, most = LENGTHS.get(kind, USUAL_LENGTH)
        self.words.setText(counted("1 word", "{n} words", count))
        tone = "accent" if least <= count <= most else "warn"
        number = self.locale().toString
        text = self.tr("{least} to {most} reads in under a minute")
        text = text.format(least=number(least), most=number(most))
        self.meter.set_value(count, most * 1.3, tone, f"{self.words.text()}. {text}")
        self.range.setText(text)
