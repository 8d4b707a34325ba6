"""My own card: who writes the letters, when I can talk, where I worked and learned."""

from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.errors import AppError
from app.research.me import (
    OWN_KINDS,
    add_own_detail,
    add_own_place,
    change_me,
    edit_own_place,
    own_details,
    own_places,
    own_profile,
    remove_own_detail,
    remove_own_place,
)
from ui.dialogs.my_details import YEAR_WIDTH, DetailRow, PlaceRow, detail_words
from ui.hours import shown_hours, typed_hours
from ui.session import Session
from ui.widgets.card import text_label
from ui.widgets.columns import scrolling
from ui.widgets.fields import SavedLine
from ui.widgets.form import Form
from ui.widgets.offers import offer
from ui.widgets.told import say_here, told_label

KINDS = ("profile", "position", "education", "credential")


class MyCard(QDialog):
    """Every field is saved as it is typed; what cannot be is said beside it and not kept."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("My card"))
        self.resize(680, 700)
        self._session = session
        self.fields: dict[str, SavedLine] = {}
        self.place_rows: dict[tuple[str, int], PlaceRow] = {}
        self.details: dict[str, DetailRow] = {}
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("My card"), "h1", inner))
        lead = self.tr("Letters are signed with it, and what you have in common is found with it.")
        column.addWidget(text_label(lead, "muted", inner, wrap=True))
        column.addLayout(self._form(inner))
        self.fault = told_label(inner)
        column.addWidget(self.fault)
        column.addWidget(text_label(self.tr("Where I worked and learned"), "h2", inner))
        self.places = QVBoxLayout()
        self.places.setSpacing(4)
        column.addLayout(self.places)
        column.addLayout(self._new_place(inner))
        column.addWidget(text_label(self.tr("What I know, earned and belong to"), "h2", inner))
        column.addLayout(self._details(inner))
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.accept)
        # Return in a field adds a line; it must not close the card.
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolling(inner, self), 1)
        outer.addLayout(foot)
        session.changed.connect(self._on_changed)
        self.refresh()

    def _form(self, parent: QWidget) -> QFormLayout:
        words = {
            "name": (self.tr("Name"), ""),
            "headline": (self.tr("I am"), self.tr("an operations analyst at …")),
            "email": (self.tr("E-mail"), ""),
            "phone": (self.tr("Phone"), ""),
            "location": (self.tr("Place"), ""),
            "zone": (self.tr("Time zone"), "Europe/Berlin"),
            "country": (self.tr("Country"), self.tr("two letters, like DE")),
            "hours": (self.tr("I can talk"), shown_hours("09:00-17:00")),
            "goal": (self.tr("I want to learn"), self.tr("Whether … is right for me")),
        }
        form = Form()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key, (name, hint) in words.items():
            line = SavedLine(name, parent)
            line.setObjectName(key)
            line.setPlaceholderText(hint)
            line.typed.connect(self._on_typed)
            label = text_label(name, "muted", parent)
            label.setBuddy(line)
            label.setMinimumHeight(line.sizeHint().height())
            form.addRow(label, line)
            self.fields[key] = line
        # A number alone would be turned around where one reads leftwards.
        self.fields["phone"].setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._name_width = max(
            form.labelForField(line).sizeHint().width() for line in self.fields.values()
        )
        offer(self.fields["zone"], sorted(available_timezones()))
        return form

    def _details(self, parent: QWidget) -> QFormLayout:
        form = Form()
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for kind in OWN_KINDS:
            name, hint = detail_words(kind)
            row = DetailRow(kind, name, hint, parent)
            row.added.connect(self._on_detail_added)
            row.removed.connect(self._on_detail_removed)
            label = text_label(name, "muted", parent)
            label.setBuddy(row.line)
            label.setMinimumHeight(row.line.sizeHint().height())
            label.setMinimumWidth(self._name_width)
            form.addRow(label, row)
            self.details[kind] = row
        return form

    def _new_place(self, parent: QWidget) -> QHBoxLayout:
        self.kind = QComboBox(parent)
        self.kind.setAccessibleName(self.tr("Job or school"))
        self.kind.addItem(self.tr("Job"), "job")
        self.kind.addItem(self.tr("School"), "school")
        self.role = self._line(parent, self.tr("Title or degree"))
        self.place = self._line(parent, self.tr("Company or school"))
        self.start = self._line(parent, self.tr("From"))
        self.end = self._line(parent, self.tr("To"))
        for line in (self.start, self.end):
            line.setFixedWidth(YEAR_WIDTH)
        self.add = QPushButton(self.tr("Add"), parent)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget in (self.kind, self.role, self.place, self.start, self.end, self.add):
            row.addWidget(widget, 1 if widget in (self.role, self.place) else 0)
        return row

    def _line(self, parent: QWidget, name: str) -> QLineEdit:
        line = QLineEdit(parent)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        line.returnPressed.connect(self._on_add)
        return line

    def refresh(self) -> None:
        """Read the card again."""
        me = own_profile(self._session.store)
        for key, line in self.fields.items():
            value = getattr(me, key)
            line.show_value(shown_hours(value or "") if key == "hours" else value)
        self._refresh_places()
        details = own_details(self._session.store)
        for kind, row in self.details.items():
            row.show_details([detail for detail in details if detail.kind == kind])

    def _refresh_places(self) -> None:
        """Show the places; rows that are still there stay, so that typing goes on."""
        places = {(place.kind, place.id): place for place in own_places(self._session.store)}
        for key in self.place_rows.keys() - places.keys():
            row = self.place_rows.pop(key)
            self.places.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, (key, place) in enumerate(places.items()):
            if key not in self.place_rows:
                row = PlaceRow(place, self)
                row.edited.connect(self._on_place_edited)
                row.removed.connect(self._on_out)
                self.place_rows[key] = row
            self.places.insertWidget(number, self.place_rows[key])
            self.place_rows[key].show_place(place)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*KINDS):
            self.refresh()

    def _on_typed(self, text: str) -> None:
        line = self.sender()
        if isinstance(line, SavedLine):
            key = line.objectName()
            self._session.write(
                change_me,
                {key: typed_hours(text) if key == "hours" else text},
                on_done=self._on_kept,
                on_error=self._on_refused,
            )

    def _on_add(self) -> None:
        self._session.write(
            add_own_place,
            str(self.kind.currentData()),
            self.place.text(),
            self.role.text(),
            self.start.text(),
            self.end.text(),
            on_done=self._on_added,
            on_error=self._on_refused,
        )

    def _on_added(self, changes: Changes) -> None:
        for line in (self.role, self.place, self.start, self.end):
            line.clear()
        self._on_kept(changes)

    def _on_place_edited(self, kind: str, place_id: int, field: str, text: str) -> None:
        self._session.write(
            edit_own_place,
            kind,
            place_id,
            field,
            text,
            on_done=self._on_kept,
            on_error=self._on_refused,
        )

    def _on_out(self, kind: str, place_id: int) -> None:
        self._session.write(remove_own_place, kind, place_id)

    def _on_detail_added(self, kind: str, text: str) -> None:
        self._session.write(
            add_own_detail, kind, text, on_done=self._on_kept, on_error=self._on_refused
        )

    def _on_detail_removed(self, detail_id: int) -> None:
        self._session.write(remove_own_detail, detail_id)

    def _on_kept(self, _changes: Changes) -> None:
        self.fault.hide()

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            self._session.report(error)
            return
        say_here(self.fault, error.message)
