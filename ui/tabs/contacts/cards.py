"""The cards of a person's page that show or edit the card itself."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from ui.tabs.contacts.points import PointsList
from ui.widgets.card import Card, text_label
from ui.widgets.chip import ChipRow
from ui.widgets.fields import SavedLine, SavedText


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
        self.points = PointsList(self)
        self.body.addWidget(self.points)

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
