"""Copies in a folder of one's choice, by the day or the week."""

from pathlib import Path

from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.clock import iso
from app.export.scheduled import (
    DAILY,
    WEEKLY,
    Schedule,
    choose_schedule,
    copies_in,
    copy_out,
    schedule_of,
)
from app.store.places import place_of
from ui.actions import Actions
from ui.dialogs.settings.folder_row import FolderRow
from ui.safety.keeper import place_words
from ui.safety.words import whole_moment
from ui.session import Session
from ui.widgets.card import text_label


class CopiesPage(QWidget):
    """A folder, a rhythm, and what is there already."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("Copies in a folder of your own"), "h2", self))
        lead = self.tr(
            "On a stick, on another disk or in a synced folder. Copies beside your data are made "
            "every day in any case."
        )
        column.addWidget(text_label(lead, "muted", self, wrap=True))
        self.folder = FolderRow(self.tr("A folder for copies"), self)
        self.folder.chosen.connect(self.use_folder)
        column.addWidget(self.folder)
        titles = {"": self.tr("Never"), DAILY: self.tr("Every day"), WEEKLY: self.tr("Every week")}
        self.choices = {every: QRadioButton(title, self) for every, title in titles.items()}
        for every, choice in self.choices.items():
            choice.setObjectName(every)
            choice.clicked.connect(self._on_rhythm)
            column.addWidget(choice)
        self.state = text_label("", "muted", self, wrap=True)
        column.addWidget(self.state)
        buttons = QHBoxLayout()
        self.now = QPushButton(self.tr("Copy now"), self)
        buttons.addWidget(self.now)
        buttons.addWidget(actions.button("backups", self))
        buttons.addStretch(1)
        column.addLayout(buttons)
        place = place_of(session.context.data_dir)
        self.place = text_label(place_words(place) if place else "", "warn", self, wrap=True)
        self.place.setVisible(place is not None)
        column.addWidget(self.place)
        column.addStretch(1)
        self.now.clicked.connect(self._on_now)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen, and the newest copy there."""
        chosen = schedule_of(self._session.settings)
        self.folder.show_folder(chosen.folder)
        rhythm = chosen.every if chosen.is_on else ""
        for every, choice in self.choices.items():
            choice.setEnabled(bool(chosen.folder))
            choice.setChecked(every == rhythm)
        self.now.setEnabled(bool(chosen.folder))
        self.state.setText(self._state(chosen))

    def _state(self, chosen: Schedule) -> str:
        if not chosen.folder:
            return ""
        if not Path(chosen.folder).is_dir():
            return self.tr("The folder is not there now. Plug the disk in; it is tried again.")
        copies = copies_in(Path(chosen.folder))
        if not copies:
            return self.tr("There is no copy in it yet.")
        words = self.tr("Copies in it: {count}. The newest is of {when}.")
        at = whole_moment(self._session.clock, iso(copies[0].at))
        return words.format(count=self.locale().toString(len(copies)), when=at)

    def use_folder(self, name: str) -> None:
        """Put copies there from now on: every day, unless another rhythm was chosen."""
        chosen = schedule_of(self._session.settings)
        choose_schedule(self._session.settings, Schedule(name, chosen.every or DAILY))
        self.refresh()

    def _on_rhythm(self) -> None:
        every = next(name for name, choice in self.choices.items() if choice.isChecked())
        chosen = schedule_of(self._session.settings)
        choose_schedule(self._session.settings, Schedule(chosen.folder, every))
        self.refresh()

    def _on_now(self) -> None:
        folder = Path(schedule_of(self._session.settings).folder)
        self.state.setText(self.tr("Copying…"))
        self._session.read_job(copy_out, folder, on_done=self._on_copied, on_error=self._on_failed)

    def _on_copied(self, _made: Path) -> None:
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self.refresh()
        self._session.report(error)
