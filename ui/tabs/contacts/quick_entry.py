"""One line to jot down what happened, read while it is typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.clock import iso
from app.interviews.quick import Quick, read_quick
from app.language import counted
from ui.dates import local, moment_words, weekday_words
from ui.session import Session
from ui.stages import way_words
from ui.theme import set_role
from ui.widgets.card import text_label


class QuickField(QLineEdit):
    """The line; Escape clears it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class QuickEntry(QWidget):
    """A field that says, before Enter, what it understood; what it did not is never noted."""

    noted = Signal(object)
    """A Quick, on Enter."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.field = QuickField(self)
        self.field.setPlaceholderText(self.tr("What happened? “called her, 10 min, yesterday”"))
        self.field.setAccessibleName(self.tr("Note what happened"))
        self.reading = text_label("", "small", self, wrap=True)
        self.reading.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.reading)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)

    def clear(self) -> None:
        """Begin anew."""
        self.field.clear()

    def _read(self) -> Quick | None:
        clock = self._session.clock
        return read_quick(self.field.text(), clock.now(), clock.zone)

    def _on_typed(self, text: str) -> None:
        found = self._read()
        self.reading.setVisible(bool(text.strip()))
        set_role(self.reading, "good" if found else "small")
        words = self.words_of(found) if found else self.tr("Not understood yet: what, and when?")
        self.reading.setText(words)
        self.field.setAccessibleDescription(words if text.strip() else "")

    def _on_entered(self) -> None:
        if not self.field.text().strip():
            return
        found = self._read()
        if found is not None:
            self.noted.emit(found)
            self.clear()
            return
        set_role(self.reading, "warn")
        self.reading.setText(
            self.tr(
                "That was not understood, so nothing is noted. Say what happened and when, like "
                "“met Ana for coffee last Friday, 45 min” or “sent a note 3 Nov”."
            )
        )

    def words_of(self, found: Quick) -> str:
        """Return what was understood, in words."""
        what = {
            "sent": self.tr("You asked"),
            "replied": self.tr("They answered"),
            "declined": self.tr("They said no"),
            "thanked": self.tr("You thanked them"),
            "followed_up": self.tr("You kept in touch"),
            "met": self.tr("You talked"),
        }[found.kind]
        minutes = counted("1 minute", "{n} minutes", found.minutes) if found.minutes else ""
        clock = self._session.clock
        day = weekday_words(local(clock, iso(found.at)).date(), "ddd d MMM yyyy")
        near = moment_words(clock, iso(found.at))
        when = near if ":" in near else day
        return " · ".join(filter(None, (what, minutes, way_words(found.way), when)))
