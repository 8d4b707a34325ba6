"""Saves while one types: what is not on disk yet is never older than a moment."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QTimer

from ui.jobs import Job

PAUSE = 400
"""Milliseconds from the first key that is not saved yet to its saving, also while one types on."""


class NoteSaver(QObject):
    """Collects what is to be saved, the newest of each kind, and saves it after PAUSE at most.

    It does not wait for a pause in the typing: who types without one is saved all the same.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[Hashable, Callable[[], object]] = {}
        self._under_way: dict[Hashable, Job] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)

    def later(self, key: Hashable, save: Callable[[], object]) -> None:
        """Save soon, by a call that may return its Job; the newest of a key counts."""
        self._waiting[key] = save
        if not self._timer.isActive():
            self._timer.start()

    def waits(self, key: Hashable) -> bool:
        """Whether something of this key waits or is being written."""
        job = self._under_way.get(key)
        return key in self._waiting or (job is not None and not job.ended)

    def flush(self) -> None:
        """Save everything now."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for key, save in waiting.items():
            job = save()
            if isinstance(job, Job):
                self._under_way[key] = job
