"""What was read of a profile PDF, each field to be corrected."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QGridLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.imports.profile_parts import labelled
from app.imports.profile_pdf import ReadLink, ReadProfile, ReadRole, ReadSchool
from ui import icons
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.fields import SavedText
from ui.widgets.form import Form

_YEAR = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?")
YEAR_WIDTH = 84


class EntryCard(QFrame):
    """One job or one school: two names, two dates and more, or taken out."""

    changed = Signal()

    def __init__(self, names: Sequence[str], values: Sequence[str | None], parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.kept = True
        self.fields: list[QLineEdit] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 6, 10)
        grid.setSpacing(6)
        for place, (name, value) in enumerate(zip(names, values, strict=True)):
            field = QLineEdit(value or "", self)
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.setToolTip(name)
            field.setCursorPosition(0)
            field.textEdited.connect(self.changed)
            self.fields.append(field)
            if place < 2:
                grid.addWidget(field, place, 0, 1, 4)
            else:
                grid.addWidget(field, 2, place - 2, 1, 2 if place == 4 else 1)
        for date in self.fields[2:4]:
            date.setMaximumWidth(YEAR_WIDTH)
        grid.setColumnStretch(2, 1)
        out = QToolButton(self)
        out.setIcon(icons.icon("close", "muted"))
        out.setToolTip(self.tr("Leave this out"))
        out.setAccessibleName(self.tr("Leave out: {what}").format(what=values[0] or ""))
        out.clicked.connect(self._on_out)
        grid.addWidget(out, 0, 4)

    def values(self) -> list[str]:
        """Return what stands in the fields."""
        return [field.text().strip() for field in self.fields]

    def bad_date(self) -> str:
        """Return a date that is none, or ""."""
        dates = self.values()[2:4] if self.kept else []
        return next((text for text in dates if text and not _YEAR.fullmatch(text)), "")

    def _on_out(self) -> None:
        self.kept = False
        self.hide()
        self.changed.emit()


class ProfileForm(QWidget):
    """The fields of one profile; `read()` is the profile as it stands in them."""

    changed = Signal()

    def __init__(self, read: ReadProfile, parent: QWidget) -> None:
        super().__init__(parent)
        self._read = read
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.lines = self._lines(read)
        self.summary = self._text(self.tr("Summary"), read.summary)
        self.jobs = self._jobs(read)
        self.schools = self._schools(read)
        self.lists = self._lists(read)
        self._column.addStretch(1)

    # Making the fields.

    def _lines(self, read: ReadProfile) -> dict[str, QLineEdit]:
        names = {
            "first": (self.tr("First name"), read.first_name),
            "last": (self.tr("Last name"), read.last_name),
            "headline": (self.tr("Headline"), read.headline),
            "location": (self.tr("Place"), read.location),
            "email": (self.tr("E-mail"), read.email or ""),
        }
        form = Form()
        form.setSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        lines: dict[str, QLineEdit] = {}
        for key, (name, value) in names.items():
            line = QLineEdit(value, self)
            line.setAccessibleName(name)
            line.setCursorPosition(0)
            line.textEdited.connect(self.changed)
            label = text_label(name, "muted", self)
            label.setBuddy(line)
            label.setMinimumHeight(line.sizeHint().height())
            form.addRow(label, line)
            lines[key] = line
        self._column.addLayout(form)
        return lines

    def _text(self, name: str, value: str) -> SavedText:
        if value:
            self._column.addWidget(text_label(name, "h2", self))
        text = SavedText(name, self, "")
        text.show_value(value)
        text.textChanged.connect(self.changed)
        self._column.addWidget(text)
        text.setVisible(bool(value))
        return text

    def _jobs(self, read: ReadProfile) -> list[tuple[EntryCard, SavedText]]:
        names = (self.tr("Title"), self.tr("Company"), self.tr("From"), self.tr("To"))
        cards: list[tuple[EntryCard, SavedText]] = []
        for number, role in enumerate(read.roles):
            if not number:
                self._column.addWidget(text_label(self.tr("Career"), "h2", self))
            values = (role.title, role.company, role.start, role.end, role.location)
            card = self._card((*names, self.tr("Place")), values)
            card.fields[3].setPlaceholderText(self.tr("now"))
            words = SavedText(self.tr("What they did"), card, "")
            words.show_value(role.description)
            words.textChanged.connect(self.changed)
            words.setVisible(bool(role.description))
            layout = card.layout()
            if isinstance(layout, QGridLayout):
                layout.addWidget(words, 3, 0, 1, 4)
            cards.append((card, words))
        return cards

    def _schools(self, read: ReadProfile) -> list[EntryCard]:
        names = (self.tr("School"), self.tr("Degree"), self.tr("From"), self.tr("To"))
        cards: list[EntryCard] = []
        for number, school in enumerate(read.schools):
            if not number:
                self._column.addWidget(text_label(self.tr("Education"), "h2", self))
            values = (school.school, school.degree, school.start, school.end, school.field)
            cards.append(self._card((*names, self.tr("Field")), values))
        return cards

    def _card(self, names: Sequence[str], values: Sequence[str | None]) -> EntryCard:
        card = EntryCard(names, values, self)
        card.changed.connect(self.changed)
        self._column.addWidget(card)
        return card

    def _lists(self, read: ReadProfile) -> dict[str, SavedText]:
        """One text for each list, a line for each thing in it."""
        names = {
            "skills": self.tr("Skills"),
            "languages": self.tr("Languages"),
            "certifications": self.tr("Certificates"),
            "honors": self.tr("Awards"),
            "publications": self.tr("Publications"),
            "patents": self.tr("Patents"),
            "links": self.tr("Pages"),
            "phones": self.tr("Phone"),
        }
        return {
            key: self._text(name, "\n".join(_shown(item) for item in getattr(read, key)))
            for key, name in names.items()
        }

    # Reading them again.

    def read(self) -> ReadProfile:
        """Return the profile as it stands in the fields."""
        lines = {key: line.text().strip() for key, line in self.lines.items()}
        return replace(
            self._read,
            name=f"{lines['first']} {lines['last']}".strip(),
            given=lines["first"],
            headline=lines["headline"],
            location=lines["location"],
            email=lines["email"] or None,
            summary=self.summary.toPlainText().strip(),
            roles=tuple(_role(card, text) for card, text in self.jobs if card.kept),
            schools=tuple(_school(card) for card in self.schools if card.kept),
            **{key: self._list(key) for key in self.lists},
        )

    def _list(self, key: str) -> tuple[str | ReadLink, ...]:
        texts = [line.strip() for line in self.lists[key].toPlainText().split("\n")]
        kept = [text for text in texts if text]
        if key in ("languages", "links", "phones"):
            return tuple(ReadLink(*labelled(text)) for text in kept)
        return tuple(kept)

    def fault(self) -> str:
        """Return why this cannot be imported as it stands, or ""."""
        if not self.read().name:
            return AppError("empty_name").message
        cards = [*(card for card, _ in self.jobs), *self.schools]
        bad = next(filter(None, (card.bad_date() for card in cards)), "")
        return AppError("bad_year", text=bad).message if bad else ""


def _shown(item: str | ReadLink) -> str:
    if isinstance(item, str):
        return item
    return f"{item.value} ({item.label})" if item.label else item.value


def _role(card: EntryCard, text: SavedText) -> ReadRole:
    title, company, start, end, location = card.values()
    description = text.toPlainText().strip()
    return ReadRole(company, title, start or None, end or None, location, description)


def _school(card: EntryCard) -> ReadSchool:
    school, degree, start, end, field = card.values()
    return ReadSchool(school, degree, field, start or None, end or None)
