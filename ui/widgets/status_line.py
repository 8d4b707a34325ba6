"""The line at the bottom: how many people, what is running, and that all is saved."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.jobs import Job, JobRunner
from ui.theme import set_role
from ui.widgets.card import text_label
from ui.widgets.meter import Meter

SHOW_AFTER = 1000
"""Milliseconds before a job is worth a line."""


class JobLine(QWidget):
    """Shows the oldest running job once it has taken a second, with Cancel."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.text = text_label("", "small", self)
        self.meter = Meter(self)
        self.meter.setFixedWidth(160)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        set_role(self.cancel, "link")
        self.cancel.setAccessibleName(self.tr("Cancel what is running"))
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.text, self.meter, self.cancel):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOW_AFTER)
        self._wait.timeout.connect(self._on_waited)
        jobs.started.connect(self._on_started)
        jobs.ended.connect(self._on_ended)
        self.hide()

    def _on_started(self, job: Job) -> None:
        if self._job is None and job.label:
            self._follow(job)

    def _follow(self, job: Job) -> None:
        self._job = job
        job.progressed.connect(self._on_progressed)
        self._show_progress()
        self._wait.start()

    def _on_waited(self) -> None:
        self._show_progress()
        self.show()

    def _on_progressed(self) -> None:
        if self.isVisible():
            self._show_progress()

    def _show_progress(self) -> None:
        job = self._job
        if job is None:
            return
        words = job.text or job.label
        self.text.setText(words)
        self.meter.set_value(job.done, job.total, "accent", words)
        self.meter.setVisible(job.total > 0)

    def _on_ended(self, job: Job) -> None:
        if job is not self._job:
            return
        self._job = None
        self._wait.stop()
        self.hide()
        for other in self._jobs.running:
            if other.label and other is not job:
                self._follow(other)
                return

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.text.setText(self.tr("Stopping…"))


class StatusLine(QWidget):
    """Counts on the left, the running job, and the state of saving on the right."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: list[QLabel] = []
        self.job_line = JobLine(jobs, self)
        self.saved = text_label(self.tr("All changes saved"), "small", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._row.setSpacing(16)
        self._row.addStretch(1)
        self._row.addWidget(self.job_line)
        self._row.addWidget(self.saved)

    @property
    def counts(self) -> list[str]:
        """The counts shown, in words."""
        return [label.text() for label in self._counts]

    def set_counts(self, texts: list[str]) -> None:
        """Show these short texts on the left."""
        while len(self._counts) < len(texts):
            label = text_label("", "small", self)
            self._row.insertWidget(len(self._counts), label)
            self._counts.append(label)
        for place, label in enumerate(self._counts):
            label.setText(texts[place] if place < len(texts) else "")

    def offer(self, button: QPushButton) -> None:
        """Show a quiet link until it is pressed or the program ends."""
        self._row.insertWidget(self._row.indexOf(self.job_line), button)
        button.clicked.connect(button.hide)

    def set_saving(self, saving: bool) -> None:
        """Say whether a write is under way."""
        words = self.tr("Saving…") if saving else self.tr("All changes saved")
        self.saved.setText(words)
