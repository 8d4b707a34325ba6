"""What somebody did: career as a dated line, schools, awards, publications, skills, and gaps."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.language import in_row
from app.people.queries import Dossier, Job
from app.research.unknown import unknown_of
from ui import theme
from ui.dates import years_words
from ui.mirror import placed
from ui.widgets.card import Card, text_label

DOT = 8
MOST_WORDS = 180
"""Characters of a description in sight; the rest is in its tooltip."""


def tr(text: str) -> str:
    """Translate a text of these cards."""
    return QCoreApplication.translate("Dossier", text)


class Mark(QWidget):
    """A dot on the line of a career; the line ends with the oldest."""

    def __init__(self, parent: QWidget, *, now: bool, last: bool) -> None:
        super().__init__(parent)
        self._now = now
        self._last = last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.fontMetrics().height() / 2
        if not self._last:
            line = QRectF(DOT / 2 - 0.5, middle, 1, self.height() - middle)
            painter.fillRect(placed(QRectF(self.rect()), line), theme.color("line"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if self._now else "line"))
        dot = QRectF(0, middle - DOT / 2, DOT, DOT)
        painter.drawEllipse(placed(QRectF(self.rect()), dot))


class CareerCard(Card):
    """The jobs on file on a dated line, the present one first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Career"))
        self.body.setSpacing(0)

    def show_dossier(self, found: Dossier) -> None:
        """Show the career of a dossier."""
        self.clear()
        jobs = found.career
        for place, job in enumerate(jobs):
            self._add(job, last=place == len(jobs) - 1)
        if not jobs:
            text = self.tr("Nothing on file. Save their profile to PDF and drop it here.")
            self.body.addWidget(text_label(text, "muted", self, wrap=True))

    def _add(self, job: Job, *, last: bool) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Mark(self, now=not job.end, last=last))
        column = QVBoxLayout()
        column.setSpacing(1)
        column.setContentsMargins(0, 0, 0, 0 if last else 10)
        title = in_row(job.title, job.company)
        column.addWidget(text_label(title, "strong", self, wrap=True))
        years = years_words(job.start, job.end)
        line = " · ".join(filter(None, (years, job.location)))
        if line:
            column.addWidget(text_label(line, "small", self, wrap=True))
        if job.description:
            words = text_label(_shortened(job.description), "muted", self, wrap=True)
            words.setToolTip(job.description)
            column.addWidget(words)
        row.addLayout(column, 1)
        self.body.addLayout(row)


def _shortened(text: str) -> str:
    """The beginning of a text in one paragraph, whole words."""
    flat = " ".join(text.split())
    if len(flat) <= MOST_WORDS:
        return flat
    return f"{flat[:MOST_WORDS].rpartition(' ')[0] or flat[:MOST_WORDS]} …"


class ListCard(Card):
    """Rows of a bold line over a small one; hidden while there are none."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show (line, what stands small under it)."""
        self.clear()
        self.setVisible(bool(rows))
        for line, under in rows:
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(text_label(line, "strong", self, wrap=True))
            if under:
                column.addWidget(text_label(under, "small", self, wrap=True))
            self.body.addLayout(column)


class TextCard(Card):
    """One text under a heading; hidden while there is none."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.words = text_label("", "", self, wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.words)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.words.setText(text)
        self.setVisible(bool(text))


class UnknownCard(Card):
    """What is still unknown, as a short list; hidden when nothing is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Still unknown"))
        self.body.setSpacing(4)

    def show_dossier(self, found: Dossier) -> None:
        """Show what a dossier lacks."""
        self.clear()
        words = {
            "why": self.tr("Why them and nobody else"),
            "goals": self.tr("What you hope to gain"),
            "common": self.tr("What you have in common"),
            "email": self.tr("Their e-mail address"),
            "career": self.tr("Where they worked before: their profile as PDF tells"),
            "education": self.tr("Where they learned"),
            "notes": self.tr("What they said or wrote in public: look at news and videos"),
            "location": self.tr("Where they live, and so their time of day"),
        }
        lacking = unknown_of(found)
        self.setVisible(bool(lacking))
        for key in lacking:
            self.body.addWidget(text_label(f"·  {words[key]}", "muted", self, wrap=True))


class DossierCards:
    """The cards of what is known from a profile, in their order; empty ones are hidden."""

    def __init__(self, parent: QWidget) -> None:
        self.career = CareerCard(parent)
        self.education = ListCard(tr("Education"), parent)
        self.awards = ListCard(tr("Credentials and awards"), parent)
        self.published = ListCard(tr("Publications and press"), parent)
        self.skills = TextCard(tr("Skills and languages"), parent)
        self.summary = TextCard(tr("In their own words"), parent)
        self.all = (
            self.career, self.education, self.awards, self.published, self.skills, self.summary,
        )  # fmt: skip

    def show_dossier(self, found: Dossier) -> None:
        """Show all that a dossier holds of it."""
        self.career.show_dossier(found)
        self.education.show_rows([_school_row(school) for school in found.education])
        self.awards.show_rows(_credential_rows(found, ("certification", "honor", "course")))
        press = [
            (note.title or note.text, note.source or "")
            for note in found.notes
            if note.kind == "press"
        ]
        self.published.show_rows([*_credential_rows(found, ("publication", "patent")), *press])
        skills = [item.name for item in found.credentials if item.kind == "skill"]
        spoken = [
            f"{item.name} ({item.detail})" if item.detail else item.name
            for item in found.credentials
            if item.kind == "language"
        ]
        self.skills.show_text("\n".join(filter(None, (" · ".join(skills), " · ".join(spoken)))))
        headline = found.person.headline or ""
        self.summary.show_text("\n\n".join(filter(None, (headline, found.person.summary))))


def _school_row(school: Any) -> tuple[str, str]:
    degree = in_row(school.degree, school.field)
    years = years_words(school.start_on, school.end_on) if school.start_on else school.end_on or ""
    return school.school or degree, " · ".join(filter(None, (degree, years)))


def _credential_rows(found: Dossier, kinds: Sequence[str]) -> list[tuple[str, str]]:
    order = {kind: place for place, kind in enumerate(kinds)}
    items = sorted(
        (item for item in found.credentials if item.kind in order), key=lambda x: order[x.kind]
    )
    return [
        (item.name, " · ".join(filter(None, (item.detail, (item.start_on or "")[:4]))))
        for item in items
    ]
