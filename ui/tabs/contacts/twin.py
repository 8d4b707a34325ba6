"""A line on the page of a person who may be on another card as well."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.people.duplicates import Pair, duplicates_of
from app.people.queries import people_rows
from ui.jobs import Job
from ui.session import Session
from ui.theme import set_role
from ui.widgets.card import text_label

PAUSE = 300
"""Milliseconds a person is in hand before anybody is compared: keys held down race past many."""


class TwinNotice(QFrame):
    """Compares the person in hand in the background; shows only when there is somebody alike."""

    compare_asked = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        self._session = session
        self._person_id: int | None = None
        self._job: Job | None = None
        self.pairs: list[Pair] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        self.words = text_label("", "", self, wrap=True)
        self.compare = QPushButton(self.tr("Compare"), self)
        set_role(self.compare, "link")
        self.compare.clicked.connect(self.compare_asked)
        row.addWidget(self.words, 1)
        row.addWidget(self.compare)
        self.hide()

    def watch(self, person_id: int | None) -> None:
        """Compare this person in a moment; what was found for the last one goes."""
        if person_id != self._person_id:
            self.pairs = []
            self.hide()
        self._person_id = person_id
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if person_id is None:
            self._pause.stop()
        else:
            self._pause.start()

    def look(self) -> None:
        """Compare now, in the background."""
        person_id = self._person_id
        if person_id is not None:
            found = partial(self._on_found, person_id)
            self._job = self._session.read_job(duplicates_of, person_id, on_done=found)

    def _on_found(self, person_id: int, pairs: list[Pair]) -> None:
        self._job = None
        if person_id != self._person_id:
            return
        self.pairs = pairs
        rows = people_rows(self._session.store, [pair.second for pair in pairs[:1]])
        for row in rows.values():
            pattern = self.tr("This may be the same person as {name}.")
            if row.company:
                pattern = self.tr("This may be the same person as {name} at {company}.")
            self.words.setText(pattern.format(name=row.name, company=row.company))
        self.setVisible(bool(rows))
