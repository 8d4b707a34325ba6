"""A form whose names stand on the line of what is typed beside them."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractSpinBox, QFormLayout, QSpinBox, QWidget

ONE_LINE = 2.6
"""A field lower than so many lines of its name is one of a single line."""
INDENT = 10
"""Pixels before a number, as before the words of other fields."""


def number_field(parent: QWidget) -> QSpinBox:
    """Make a field for a number that stands in it as words do in the fields around it."""
    field = QSpinBox(parent)
    indent(field)
    return field


def indent(field: QAbstractSpinBox) -> None:
    """Set what is typed off from the edge: Qt forgets the padding that a style sheet gives it."""
    field.lineEdit().setTextMargins(INDENT, 0, INDENT, 0)


class Form(QFormLayout):
    """A form layout; Qt alone puts a name at the upper edge of a field that is a little higher."""

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for row in range(self.rowCount()):
            name = self.itemAt(row, QFormLayout.ItemRole.LabelRole)
            field = self.itemAt(row, QFormLayout.ItemRole.FieldRole)
            label = name.widget() if name is not None else None
            if label is None or field is None:
                continue
            line, high = label.geometry(), field.geometry().height()
            if line.height() < high < ONE_LINE * label.fontMetrics().height():
                line.setHeight(high)
                label.setGeometry(line)
