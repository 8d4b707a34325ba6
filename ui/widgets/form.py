"""A form whose names stand on the line of what is typed beside them."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFormLayout

ONE_LINE = 2.6
"""A field lower than so many lines of its name is one of a single line."""


class Form(QFormLayout):
    """A form layout; Qt alone puts a name at the upper edge of a field that is a little higher."""

    def setGeometry(self, rect: QRect) -> None:
        for row in range(self.rowCount()):
            name = self.itemAt(row, QFormLayout.ItemRole.LabelRole)
            field = self.itemAt(row, QFormLayout.ItemRole.FieldRole)
            label = name.widget() if name is not None else None
            if label is None or field is None:
                continue
            high = field.sizeHint().height()
            if high < ONE_LINE * label.fontMetrics().height() and label.minimumHeight() != high:
                label.setMinimumHeight(high)
        super().setGeometry(rect)
