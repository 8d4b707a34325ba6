"""The window that opens in place of Askwell's where the store is damaged: what can be saved."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.clock import Clock, iso
from app.errors import AppError
from app.jobs import Progress
from app.store.connect import Key
from app.store.contents import Apart, Contents
from app.store.rescue import Rescue, look_for_rescue, put_in_place
from ui.jobs import JobRunner, ThreadRunner
from ui.safety.choice import ChoiceCard
from ui.safety.words import apart_words, holds_words, whole_moment
from ui.widgets.card import text_label
from ui.widgets.told import say_here, told_label


class RescueDialog(QDialog):
    """Recovers what can be read, then offers it beside the newest good copy.

    `chosen` tells that one of them took the store's place. Closing leaves everything as it is.
    """

    chosen = Signal()

    def __init__(
        self,
        path: Path,
        clock: Clock,
        key: Key | None,
        jobs: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Askwell: saving your data"))
        self.setMinimumWidth(700)
        self._path, self._clock, self._key = path, clock, key
        self._rescue: Rescue | None = None
        looking = self.tr("Askwell looks at what can still be read. The file is not changed.")
        self.lead = text_label(looking, "", self, wrap=True)
        self.fault = told_label(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        read, go_on = self.tr("What could be read"), self.tr("Go on with this")
        self.recovered = ChoiceCard(read, go_on, self)
        newest, put_back = self.tr("The newest copy"), self.tr("Put this copy back")
        self.copy = ChoiceCard(newest, put_back, self)
        self.anew = QPushButton(self.tr("Begin anew"), self)
        self.later = QPushButton(self.tr("Not now"), self)
        self._lay_out()
        self.recovered.button.clicked.connect(self._on_recovered_chosen)
        self.copy.button.clicked.connect(self._on_copy_chosen)
        self.anew.clicked.connect(self._on_anew)
        self.later.clicked.connect(self.reject)
        jobs.start(self._look, on_done=self._show_rescue, on_error=self._show_fault)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(text_label(self.tr("Your data file is damaged"), "h1", self))
        column.addWidget(self.lead)
        column.addWidget(self.bar)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for card in (self.recovered, self.copy):
            cards.addWidget(card, 1)
            card.hide()
        column.addLayout(cards)
        column.addWidget(self.fault)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.anew)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        column.addLayout(buttons)
        self.anew.hide()

    def _look(self, progress: Progress) -> Rescue:
        return look_for_rescue(self._path, self._key, progress)

    def _show_rescue(self, rescue: Rescue) -> None:
        self._rescue = rescue
        self.bar.hide()
        self.lead.setText(self._sentence(rescue))
        here = rescue.apart.only_first if rescue.apart else None
        there = rescue.apart.only_second if rescue.apart else None
        if rescue.recovered is not None and rescue.holds is not None:
            lost = self.locale().toString(sum(rescue.recovered.lost.values()))
            words = self.tr("Entries known to be lost: {count}").format(count=lost)
            told = words if rescue.recovered.lost else ""
            self._fill(self.recovered, rescue.holds, (told, "warn"), here, there)
        if rescue.backup is not None and rescue.backup_holds is not None:
            at = whole_moment(self._clock, iso(rescue.backup.at))
            words = self.tr("Made: {when}").format(when=at)
            self._fill(self.copy, rescue.backup_holds, (words, "muted"), there, here)
        fewer = here is not None and there is not None and here.total < there.total
        copy_first = rescue.recovered is None or fewer
        self.recovered.set_preferred(not copy_first)
        self.copy.set_preferred(copy_first)
        self.anew.setVisible(rescue.recovered is None and rescue.backup is None)
        self.adjustSize()

    def _fill(
        self,
        card: ChoiceCard,
        holds: Contents,
        more: tuple[str, str],
        only: Apart | None,
        lacks: Apart | None,
    ) -> None:
        newest = whole_moment(self._clock, holds.newest)
        here, missing = (apart_words(apart) if apart else "" for apart in (only, lacks))
        card.tell(
            (holds_words(holds), "strong"),
            (self.tr("Newest entry: {when}").format(when=newest), "muted"),
            more,
            (self.tr("Only here: {what}").format(what=here) if here else "", ""),
            (self.tr("Missing here: {what}").format(what=missing) if missing else "", "warn"),
        )
        card.show()

    def _sentence(self, rescue: Rescue) -> str:
        at = whole_moment(self._clock, iso(rescue.backup.at)) if rescue.backup else ""
        if rescue.recovered is not None and rescue.backup is not None:
            words = self.tr(
                "What could be read was saved, and there is a whole copy of {when}: choose which "
                "one to go on with. The damaged file is kept beside your data."
            )
        elif rescue.backup is not None:
            words = self.tr(
                "Nothing in it can be read any more, but there is a whole copy of {when}. "
                "The damaged file is kept beside your data."
            )
        elif rescue.recovered is not None:
            words = self.tr(
                "What could be read was saved; there is no whole copy. "
                "The damaged file is kept beside your data."
            )
        else:
            words = self.tr(
                "Nothing in it can be read any more, and there is no whole copy. Begin anew, or "
                "close this and put a copy of your own in its place; the damaged file is kept."
            )
        return words.format(when=at)

    def _on_recovered_chosen(self) -> None:
        if self._rescue is not None and self._rescue.recovered is not None:
            self._put(self._rescue.recovered.path)

    def _on_copy_chosen(self) -> None:
        if self._rescue is not None and self._rescue.backup is not None:
            self._put(self._rescue.backup.path)

    def _on_anew(self) -> None:
        self._put(None)

    def _put(self, chosen: Path | None) -> None:
        try:
            put_in_place(self._path, self._clock, chosen, self._key)
        except AppError as error:
            self._show_fault(error)
            return
        self.chosen.emit()
        self.accept()

    def _show_fault(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.bar.hide()
        say_here(self.fault, error.message)


class Rescuer:
    """Offers what can be saved of a damaged store, in a window of its own."""

    def __init__(self, app: QApplication, path: Path, clock: Clock, key: Key | None = None) -> None:
        from ui import theme

        theme.apply(app)
        self._app = app
        self._jobs = ThreadRunner(app)
        self._taken = False
        self.dialog = RescueDialog(path, clock, key, self._jobs)
        self.dialog.chosen.connect(self._on_chosen)
        self.dialog.finished.connect(app.quit)

    def run(self) -> bool:
        """Show it until it is closed; whether something took the store's place."""
        self.dialog.show()
        self._app.exec()
        self._jobs.close()
        self.dialog.deleteLater()
        return self._taken

    def _on_chosen(self) -> None:
        self._taken = True
