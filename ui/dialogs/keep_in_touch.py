"""How often to keep in touch with those who are chosen, alone or as a group."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.cadence.due import rules_of
from app.cadence.rhythm import (
    CHOICES,
    NEVER,
    cadence_of,
    groups,
    groups_of,
    join_group,
    leave_group,
    set_cadence,
)
from app.language import counted
from app.people.queries import people_rows
from ui.session import Session
from ui.widgets.answers import AnswerButtons, asking_column
from ui.widgets.card import text_label
from ui.widgets.form import Form


class KeepInTouch(QDialog):
    """Asks for the months between two words, and for the group that this holds for."""

    def __init__(
        self, session: Session, person_ids: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keep in touch"))
        self.setMinimumWidth(430)
        self._session = session
        self._ids = list(person_ids)
        self.often = self._months_box()
        self.group = QComboBox(self)
        self.group.setEditable(True)
        self.group.addItem("", None)
        for group in groups(session.store):
            self.group.addItem(group.name, group.months)
        self.group.setAccessibleName(self.tr("Group"))
        line = self.group.lineEdit()
        assert line is not None
        none = self.tr("None: for these people alone")
        line.setPlaceholderText(none)
        line.setAccessibleName(self.group.accessibleName())
        self.group.setItemData(0, none, Qt.ItemDataRole.AccessibleTextRole)
        self.group.currentIndexChanged.connect(self._on_group)
        form = Form()
        form.addRow(self.tr("A word every"), self.often)
        form.addRow(self.tr("As the group"), self.group)
        column = asking_column(self)
        column.addWidget(text_label(self._who(), "h2", self, wrap=True))
        column.addLayout(form)
        column.addLayout(self._in_groups())
        hint = self.tr("Every real contact, from you or from them, starts the time anew.")
        column.addWidget(text_label(hint, "small", self, wrap=True))
        column.addWidget(self._buttons())

    def _months_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("A word every"))
        usual = rules_of(self._session.store).cadence_months
        box.addItem(counted("The usual: 1 month", "The usual: {n} months", usual), None)
        for months in CHOICES:
            box.addItem(counted("month", "{n} months", months), months)
        box.addItem(self.tr("Never"), NEVER)
        own = cadence_of(self._session.store, self._ids)
        box.setCurrentIndex(max(0, box.findData(own)) if own is not None else 0)
        return box

    def _who(self) -> str:
        if len(self._ids) == 1:
            rows = people_rows(self._session.store, self._ids)
            return rows[self._ids[0]].name if rows else ""
        return counted("1 person", "{n} people", len(self._ids))

    def _in_groups(self) -> QVBoxLayout:
        column = QVBoxLayout()
        for group in groups_of(self._session.store, self._ids):
            row = QHBoxLayout()
            text = counted(
                "In the group {name}, 1 person",
                "In the group {name}, {n} people",
                group.members,
                name=group.name,
            )
            row.addWidget(text_label(text, "muted", self), 1)
            out = QPushButton(self.tr("Take out"), self)
            out.setAccessibleName(self.tr("Take out of {name}").format(name=group.name))
            out.clicked.connect(partial(self._on_leave, group.id))
            row.addWidget(out)
            column.addLayout(row)
        return column

    def _buttons(self) -> AnswerButtons:
        buttons = AnswerButtons(self, self.tr("Keep"))
        self.confirm = buttons.confirm
        self.accepted.connect(self._on_accepted)
        return buttons

    def _on_group(self, place: int) -> None:
        if place > 0:
            self.often.setCurrentIndex(max(0, self.often.findData(self.group.itemData(place))))

    def _on_leave(self, group_id: int, *_: object) -> None:
        self._session.write(leave_group, self._ids, group_id)
        self._session.say(self.tr("Taken out of the group."), "undo")
        self.reject()

    def _on_accepted(self) -> None:
        months, name = self.often.currentData(), self.group.currentText().strip()
        if name:
            self._session.write(join_group, self._ids, name, months)
        else:
            self._session.write(set_cadence, self._ids, months)
        self._session.say(self.tr("Kept: {often}.").format(often=self.often.currentText()), "undo")
