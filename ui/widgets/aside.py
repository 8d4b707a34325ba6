"""A column that a narrow window folds away, and the buttons that bring it back."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.session import Session


class Aside(QObject):
    """Shows a column beside another, or, where there is no room for both, in place of it.

    Its buttons show only while room is wanting. What was chosen last is remembered under
    "window/NAME/aside".
    """

    changed = Signal()
    """The other of the two is shown now."""

    def __init__(
        self, session: Session, name: str, column: QWidget, instead: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._key = f"window/{name}/aside"
        self.column = column
        self._instead = instead
        self._is_wide = True
        self.buttons: list[QPushButton] = []

    @property
    def is_open(self) -> bool:
        """Whether the column is wanted where there is no room for both."""
        return bool(self._session.recall(self._key, 0))

    def button(self, text: str, parent: QWidget) -> QPushButton:
        """Make a button that brings the column and takes it away again."""
        made = self._button(text, parent)
        made.setCheckable(True)
        return made

    def ways(self, there: str, back: str, parent: QWidget) -> list[QPushButton]:
        """Make two buttons: one that brings the column, and one for it that leads back."""
        return [self._button(text, parent) for text in (there, back)]

    def set_wide(self, wide: bool) -> None:
        """Say whether there is room for both."""
        self._is_wide = wide
        self.show()

    def close(self) -> None:
        """Show what the column stands in place of."""
        if self.is_open:
            self._session.remember(self._key, 0)
            self.show()
            self.changed.emit()

    def show(self) -> None:
        """Show what is wanted and has room."""
        is_open = self.is_open
        # First what comes, so that the keyboard never falls to something else on the way.
        for widget, shown in (
            (self.column, self._is_wide or is_open),
            (self._instead, self._is_wide or not is_open),
        ):
            if widget.isHidden() == shown:
                widget.setVisible(shown)
        for button in self.buttons:
            button.setVisible(not self._is_wide)
            button.setChecked(is_open)

    def _button(self, text: str, parent: QWidget) -> QPushButton:
        made = QPushButton(text, parent)
        made.setVisible(not self._is_wide)
        made.clicked.connect(self.toggle)
        self.buttons.append(made)
        return made

    def toggle(self) -> None:
        """Bring the column, or take it away, as its buttons do."""
        self._session.remember(self._key, int(not self.is_open))
        self.show()
        self.changed.emit()
        for button in self.buttons:
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
