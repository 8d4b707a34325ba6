"""The rows of my own card: a job or school edited in place, and lists of short things."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.language import in_row
from app.research.me import OwnDetail, OwnPlace
from ui import icons
from ui.theme import set_role
from ui.widgets.fields import SavedLine
from ui.widgets.flow import FlowLayout

YEAR_WIDTH = 76


def tr(text: str) -> str:
    """Translate a text of my card."""
    return QCoreApplication.translate("MyDetails", text)


def detail_words(kind: str) -> tuple[str, str]:
    """Return what a list of my card is called, and an example of what to add."""
    return {
        "skill": (tr("Skills"), tr("Timetables")),
        "language": (tr("Languages"), tr("Swedish · native")),
        "certification": (tr("Certifications"), tr("Lean operations · who gave it")),
        "course": (tr("Courses"), tr("Operations research")),
        "honor": (tr("Awards"), tr("Dean's list")),
        "group": (tr("Groups"), tr("Women in Rail · treasurer")),
        "volunteer": (tr("Volunteering"), tr("Food bank · driver")),
        "place": (tr("Places"), tr("Where I lived: Gothenburg")),
    }[kind]


class PlaceRow(QWidget):
    """A job or a school; every field is saved as it is typed."""

    edited = Signal(str, int, str, str)
    """Kind, id, field (name, title, start, end) and the new value."""
    removed = Signal(str, int)

    def __init__(self, place: OwnPlace, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = (place.kind, place.id)
        is_job = place.kind == "job"
        names = {
            "title": tr("Title") if is_job else tr("Degree"),
            "name": tr("Company") if is_job else tr("School"),
            "start": tr("From"),
            "end": tr("To"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.fields: dict[str, SavedLine] = {}
        for field, name in names.items():
            line = SavedLine(name, self)
            line.setObjectName(field)
            line.setPlaceholderText(name)
            line.typed.connect(self._on_typed)
            if field in ("start", "end"):
                line.setFixedWidth(YEAR_WIDTH)
            row.addWidget(line, 0 if field in ("start", "end") else 1)
            self.fields[field] = line
        self.fields["end"].setPlaceholderText(tr("now"))
        self.out = QToolButton(self)
        self.out.setIcon(icons.icon("close", "muted"))
        self.out.setToolTip(tr("Take this out"))
        self.out.clicked.connect(self._on_out)
        row.addWidget(self.out)

    def show_place(self, place: OwnPlace) -> None:
        """Show the stored values."""
        values = {"title": place.title, "name": place.name, "start": place.start, "end": place.end}
        for field, line in self.fields.items():
            line.show_value(values[field])
        words = in_row(place.title, place.name)
        self.out.setAccessibleName(tr("Take out: {what}").format(what=words))

    def _on_typed(self, text: str) -> None:
        line = self.sender()
        if isinstance(line, SavedLine):
            self.edited.emit(*self._key, line.objectName(), text)

    def _on_out(self) -> None:
        self.removed.emit(*self._key)


class DetailRow(QWidget):
    """The things of one kind, each taken out with a click, and a line that adds one."""

    added = Signal(str, str)
    """Kind, and what was typed."""
    removed = Signal(int)

    def __init__(self, kind: str, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._shown: Sequence[OwnDetail] = ()
        self.chips: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._box = QWidget(self)
        self._flow = FlowLayout(self._box, spacing=4)
        policy = self._box.sizePolicy()
        policy.setHeightForWidth(True)
        self._box.setSizePolicy(policy)
        self._box.hide()
        column.addWidget(self._box)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(tr("Add to {list}").format(list=name))
        self.line.returnPressed.connect(self._on_return)
        column.addWidget(self.line)

    def show_details(self, details: Sequence[OwnDetail]) -> None:
        """Show these."""
        if list(details) == list(self._shown):
            return
        self._shown = details
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(detail) for detail in details]
        for chip in self.chips:
            self._flow.addWidget(chip)
        self._box.setVisible(bool(details))
        self._box.updateGeometry()

    def _chip(self, detail: OwnDetail) -> QToolButton:
        chip = QToolButton(self._box)
        set_role(chip, "button")
        chip.setText(detail.words)
        chip.setIcon(icons.icon("close", "muted"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolTip(tr("Take this out"))
        chip.setAccessibleName(tr("Take out: {what}").format(what=detail.words))
        chip.setProperty("detail", detail.id)
        chip.clicked.connect(self._on_chip)
        return chip

    def _on_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, QToolButton):
            self.removed.emit(int(chip.property("detail")))

    def _on_return(self) -> None:
        text = self.line.text()
        self.line.clear()
        self.added.emit(self._kind, text)
