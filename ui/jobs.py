"""Long work off the GUI thread: one queue for writes, one for reads, results on the GUI thread."""

import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.jobs import Cancelled

WRITE = "write"
READ = "read"
REPORT_EVERY = 0.05
"""Seconds between two progress reports of one job: the eye needs no more."""

Callback = Callable[[Any], None]


def call_if_alive(callback: Callable[..., object] | None, *args: object) -> None:
    """Call back unless it belongs to a QObject that was deleted while the work ran."""
    if callback is None:
        return
    owner = getattr(getattr(callback, "func", callback), "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    callback(*args)


class Job(QObject):
    """One piece of work. All its signals and callbacks arrive on the GUI thread.

    Exactly one of `succeeded`, `failed`, `cancelled` is emitted, then `finished`.
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _reported = Signal(object)
    _ended = Signal(str, object)

    def __init__(self, work: Callable[[Any], object], label: str, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self.on_done: Callback | None = None
        self.on_error: Callback | None = None
        self.on_progress: Callable[[int, int, str], None] | None = None
        self.on_cancel: Callable[[], None] | None = None
        self.done = self.total = 0
        self.text = ""
        self.ended = False
        self._work = work
        self._stop = threading.Event()
        self._last_report = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next progress report."""
        self._stop.set()

    @property
    def cancel_asked(self) -> bool:
        """Whether somebody asked this job to stop."""
        return self._stop.is_set()

    def connect_back(self, connection: Qt.ConnectionType) -> None:
        """Decide how reports travel: queued from a worker, direct when run in place."""
        self._reported.connect(self._on_reported, connection)
        self._ended.connect(self._on_ended, connection)

    def progress(self, done: int, total: int, text: str) -> None:
        """The `Progress` handed to the work; called on the worker thread."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if done != total and now - self._last_report < REPORT_EVERY:
            return
        self._last_report = now
        self._reported.emit((done, total, text))

    def run(self) -> None:
        """Do the work and report its end; called on the worker thread, raises nothing."""
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(self.progress)
        except Cancelled:
            self._ended.emit("cancelled", None)
        except Exception as error:
            self._ended.emit("failed", error)
        else:
            self._ended.emit("succeeded", result)

    def _on_reported(self, report: tuple[int, int, str]) -> None:
        self.done, self.total, self.text = report
        self.progressed.emit(*report)
        call_if_alive(self.on_progress, *report)

    def _on_ended(self, outcome: str, value: object) -> None:
        self.ended = True
        try:
            if outcome == "succeeded":
                self.succeeded.emit(value)
                call_if_alive(self.on_done, value)
            elif outcome == "failed":
                self.failed.emit(value)
                call_if_alive(self.on_error, value)
            else:
                self.cancelled.emit()
                call_if_alive(self.on_cancel)
        finally:
            self.finished.emit()
            self.deleteLater()


class JobRunner(QObject):
    """Runs jobs; `start` returns at once. Subclasses say where the work happens."""

    started = Signal(object)
    ended = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[Job] = []

    def start(
        self,
        work: Callable[[Any], object],
        *,
        label: str = "",
        queue: str = READ,
        on_done: Callback | None = None,
        on_error: Callback | None = None,
        on_progress: Callable[[int, int, str], None] | None = None,
        on_cancel: Callable[[], None] | None = None,
    ) -> Job:
        """Queue `work(progress)` and return its Job; `queue` is WRITE or READ."""
        job = Job(work, label, self)
        job.on_done, job.on_error = on_done, on_error
        job.on_progress, job.on_cancel = on_progress, on_cancel
        job.finished.connect(self._on_job_finished)
        self.running.append(job)
        self.started.emit(job)
        self._put(job, queue)
        return job

    def close(self) -> None:
        """Ask every job to stop and wait until the workers are gone."""
        for job in self.running:
            job.cancel()

    def _put(self, job: Job, queue: str) -> None:
        raise NotImplementedError

    def _on_job_finished(self) -> None:
        job = self.sender()
        self.running = [other for other in self.running if other is not job]
        self.ended.emit(job)
        if not self.running:
            self.idle.emit()


class SerialRunner(JobRunner):
    """Runs every job before `start` returns; for tests and for pictures."""

    def _put(self, job: Job, queue: str) -> None:
        job.connect_back(Qt.ConnectionType.DirectConnection)
        job.run()


class ThreadRunner(JobRunner):
    """One worker thread per queue, started when first needed."""

    def __init__(
        self, parent: QObject | None = None, on_thread_end: Callable[[], object] | None = None
    ) -> None:
        super().__init__(parent)
        self._on_thread_end = on_thread_end
        self._queues: dict[str, SimpleQueue[Job | None]] = {}
        self._threads: list[threading.Thread] = []

    def _put(self, job: Job, queue: str) -> None:
        job.connect_back(Qt.ConnectionType.QueuedConnection)
        if queue not in self._queues:
            self._queues[queue] = SimpleQueue()
            self._start_thread(queue)
        self._queues[queue].put(job)

    def _start_thread(self, queue: str) -> None:
        work = (self._queues[queue],)
        thread = threading.Thread(target=self._serve, args=work, name=f"askwell-{queue}")
        thread.daemon = True
        self._threads.append(thread)
        thread.start()

    def _serve(self, jobs: "SimpleQueue[Job | None]") -> None:
        while (job := jobs.get()) is not None:
            job.run()
            # A reference kept here would outlive the Qt object until the next job arrives.
            del job
        if self._on_thread_end is not None:
            self._on_thread_end()

    def close(self) -> None:
        """Cancel what can be cancelled, let the workers finish, then join them."""
        super().close()
        for jobs in self._queues.values():
            jobs.put(None)
        for thread in self._threads:
            thread.join(timeout=30)
        self._queues.clear()
        self._threads.clear()
