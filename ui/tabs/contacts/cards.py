"""The cards of a person's page that show or edit the card itself."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.people.queries import Dossier
from app.research.common_ground import Shared
from ui import icons
from ui.widgets.card import Card, rule, text_label
from ui.widgets.chip import ChipLabel, ChipRow
from ui.widgets.fields import SavedLine, SavedText


class CommonCard(Card):
    """What you have in common, each with its evidence."""

    refused = Signal(object)
    """A Shared that is none."""
    added = Signal(str)
    """What is in common, in the person's own words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("What you have in common"))
        self.more = QLineEdit(self)
        self.more.setPlaceholderText(self.tr("Somebody you both know, a place, a belief…"))
        self.more.setAccessibleName(self.tr("Add what you have in common"))
        self.more.returnPressed.connect(self._on_added)
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.addWidget(self.more)

    def _on_added(self) -> None:
        self.added.emit(self.more.text())
        self.more.clear()

    def show_dossier(self, found: Dossier) -> None:
        """Show the common ground of a dossier."""
        self.clear()
        names = {
            "school": self.tr("School"),
            "employer": self.tr("Employer"),
            "acquaintance": self.tr("Acquaintance"),
            "training": self.tr("Training"),
            "place": self.tr("Place"),
            "language": self.tr("Language"),
            "group": self.tr("Group"),
            "certification": self.tr("Certification"),
        }
        for place, shared in enumerate(found.common_ground):
            if place:
                self.body.addWidget(rule(self))
            row = QHBoxLayout()
            row.setSpacing(12)
            chip = ChipLabel(str(names.get(shared.kind, shared.kind)), "good", self)
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text_label(shared.text, "", self, wrap=True), 1)
            if shared.evidence:
                row.addWidget(text_label(_source_words(shared.evidence), "small", self))
            row.addWidget(self._out(shared), 0, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(row)
        if not found.common_ground:
            text = self.tr("Nothing noted yet: a school, an employer, somebody you both know?")
            self.body.addWidget(text_label(text, "muted", self, wrap=True))

    def _out(self, shared: Shared) -> QToolButton:
        out = QToolButton(self)
        out.setIcon(icons.icon("close", "muted"))
        out.setToolTip(self.tr("This is not so; do not propose it again"))
        out.setAccessibleName(self.tr("Not in common: {what}").format(what=shared.text))
        out.clicked.connect(partial(self.refused.emit, shared))
        return out


def _source_words(evidence: str) -> str:
    """Where a common thing was found, in words."""
    tr = QCoreApplication.translate
    return {
        "card": tr("CommonCard", "their card"),
        "linkedin": tr("CommonCard", "LinkedIn export"),
    }.get(evidence, evidence)


class WhyCard(Card):
    """Why this person: what they alone did."""

    edited = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.text = SavedText(self.tr("Why this person"), self)
        self.text.setPlaceholderText(
            self.tr("What did they do that nobody else did, and what do you want to hear about it?")
        )
        self.text.typed.connect(self._on_typed)
        self.body.addWidget(self.text)

    def show_value(self, first_name: str, why: str | None) -> None:
        """Show what is noted."""
        self.set_title(self.tr("Why {name}").format(name=first_name))
        self.text.show_value(why)

    def _on_typed(self, text: str) -> None:
        self.edited.emit("why", text)


class GoalsCard(Card):
    """What I hope to gain; any number can be chosen."""

    edited = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("What I hope to gain"))
        self.chips = ChipRow(self, several=True)
        self.chips.set_chips(
            [
                ("judge", self.tr("Judge the job from inside")),
                ("change", self.tr("Change industry")),
                ("volunteer", self.tr("Volunteer")),
                ("mentor", self.tr("A mentor")),
                ("connection", self.tr("A connection")),
            ]
        )
        self.chips.toggled.connect(self._on_toggled)
        self.body.addWidget(self.chips)

    def show_value(self, goals: str | None) -> None:
        """Show the chosen goals: keys parted by spaces."""
        self.chips.set_checked((goals or "").split())

    def _on_toggled(self) -> None:
        self.edited.emit("goals", " ".join(self.chips.checked))


class DetailsCard(Card):
    """The fields of the card; each is saved as it is typed."""

    edited = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Details"))
        names = {
            "first_name": self.tr("First name"),
            "last_name": self.tr("Last name"),
            "salutation": self.tr("Letters begin"),
            "position": self.tr("Title"),
            "company": self.tr("Company"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "location": self.tr("Place"),
            "profile_url": self.tr("Profile"),
            "website": self.tr("Website"),
        }
        form = QFormLayout()
        form.setSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: dict[str, SavedLine] = {}
        for field, name in names.items():
            line = SavedLine(name, self)
            line.setObjectName(field)
            line.typed.connect(self._on_typed)
            label = text_label(name, "muted", self)
            label.setBuddy(line)
            label.setMinimumHeight(line.sizeHint().height())
            form.addRow(label, line)
            self.fields[field] = line
        self.fields["salutation"].setPlaceholderText(self.tr("Dear …"))
        self.body.addLayout(form)

    def show_person(self, person: Any) -> None:
        """Show the stored values."""
        for field, line in self.fields.items():
            line.show_value(getattr(person, field))

    def flush(self) -> None:
        """Save what is being typed."""
        for line in self.fields.values():
            line.flush()

    def _on_typed(self, text: str) -> None:
        field = self.sender()
        if isinstance(field, SavedLine):
            self.edited.emit(field.objectName(), text)
