"""Which column is which: asked once for a header that is not known."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.imports.linkedin import FIELDS
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.columns import scrolling

SAMPLES = 3


class ColumnMapping(QWidget):
    """A row for each column of the file with its first values and what it means."""

    chosen = Signal(str, object)
    """The signature of the header, and field → column name."""

    def __init__(self, error: AppError, parent: QWidget) -> None:
        super().__init__(parent)
        self._signature = str(error.details["signature"])
        self._header: Sequence[str] = tuple(error.details["header"])  # type: ignore[arg-type]
        sample: Sequence[Sequence[str]] = tuple(error.details["sample"])  # type: ignore[arg-type]
        suggested: Mapping[str, str] = dict(error.details["suggested"])  # type: ignore[call-overload]
        self.boxes: dict[str, QComboBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(text_label(self.tr("Which column is which?"), "h1", self))
        lead = self.tr(
            "These are not the usual columns. Say what each means; a file with the same "
            "columns is never asked about again."
        )
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        column.addWidget(scrolling(self._grid(sample, suggested), self), 1)
        self.use = QPushButton(self.tr("Use these columns"), self)
        set_role(self.use, "primary")
        self.use.clicked.connect(self._on_use)
        column.addWidget(self.use)
        self._refresh()

    def _grid(self, sample: Sequence[Sequence[str]], suggested: Mapping[str, str]) -> QWidget:
        words = {
            "first_name": self.tr("First name"),
            "last_name": self.tr("Last name"),
            "url": self.tr("Profile link"),
            "email": self.tr("E-mail"),
            "company": self.tr("Company"),
            "position": self.tr("Title"),
            "connected_on": self.tr("Connected on"),
        }
        meant = {name: field for field, name in suggested.items()}
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setColumnStretch(2, 1)
        for place, name in enumerate(self._header):
            box = QComboBox(inner)
            box.setAccessibleName(self.tr("Meaning of the column {name}").format(name=name))
            box.addItem(self.tr("Leave out"), "")
            for field in FIELDS:
                box.addItem(words[field], field)
            box.setCurrentIndex(max(0, box.findData(meant.get(name, ""))))
            box.currentIndexChanged.connect(self._refresh)
            values = [row[place] for row in sample[:SAMPLES] if place < len(row) and row[place]]
            grid.addWidget(text_label(name, "strong", inner), place, 0)
            grid.addWidget(box, place, 1)
            grid.addWidget(text_label(" · ".join(values), "muted", inner), place, 2)
            self.boxes[name] = box
        grid.setRowStretch(len(self._header), 1)
        return inner

    def mapping(self) -> dict[str, str]:
        """Return field → column name; when two columns mean the same, the first counts."""
        found: dict[str, str] = {}
        for name, box in self.boxes.items():
            field = str(box.currentData())
            if field:
                found.setdefault(field, name)
        return found

    def _refresh(self) -> None:
        found = self.mapping()
        self.use.setEnabled("first_name" in found or "last_name" in found)

    def _on_use(self) -> None:
        self.chosen.emit(self._signature, self.mapping())
