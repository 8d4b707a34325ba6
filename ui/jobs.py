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


class Work:
    """What a worker thread sees of a job: no QObject, since the job may be gone before it ends."""

    def __init__(
        self, number: int, fn: Callable[[Any], object], tell: Callable[[int, str, object], object]
    ) -> None:
        self.number = number
        self.stop = threading.Event()
        self._fn = fn
        self._tell = tell
        self._last_report = 0.0

    def progress(self, done: int, total: int, text: str) -> None:
        """The `Progress` handed to the work; raises Cancelled when somebody asked for it."""
        if self.stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if done != total and now - self._last_report < REPORT_EVERY:
            return
        self._last_report = now
        self._tell(self.number, "progressed", (done, total, text))

    def run(self) -> None:
        """Do the work and tell its end; raises nothing."""
        try:
            if self.stop.is_set():
                raise Cancelled
            result = self._fn(self.progress)
        except Cancelled:
            self._tell(self.number, "cancelled", None)
        except Exception as error:
            self._tell(self.number, "failed", error)
        else:
            self._tell(self.number, "succeeded", result)


class Job(QObject):
    """One piece of work. All its signals and callbacks arrive on the GUI thread.

    Exactly one of `succeeded`, `failed`, `cancelled` is emitted, then `finished`.
    It has no parent: the runner holds it until it ends and then lets go of it. (A child with a
    pending deleteLater whose parent is collected crashes PySide 6.12.)
    """

    progressed = Signal(int, int, str)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Work, label: str) -> None:
        super().__init__()
        self.label = label
        self.on_done: Callback | None = None
        self.on_error: Callback | None = None
        self.on_progress: Callable[[int, int, str], None] | None = None
        self.on_cancel: Callable[[], None] | None = None
        self.done = self.total = 0
        self.text = ""
        self.ended = False
        self._stop = work.stop

    def cancel(self) -> None:
        """Ask the work to stop at its next progress report."""
        self._stop.set()

    @property
    def cancel_asked(self) -> bool:
        """Whether somebody asked this job to stop."""
        return self._stop.is_set()

    def hear(self, what: str, value: Any) -> None:
        """Take what the worker told; the runner calls this on the GUI thread."""
        if what == "progressed":
            self.done, self.total, self.text = value
            self.progressed.emit(*value)
            call_if_alive(self.on_progress, *value)
            return
        self.ended = True
        try:
            self._end(what, value)
        finally:
            self.finished.emit()
            self.on_done = self.on_error = self.on_progress = self.on_cancel = None

    def _end(self, what: str, value: Any) -> None:
        if what == "succeeded":
            self.succeeded.emit(value)
            call_if_alive(self.on_done, value)
        elif what == "failed":
            self.failed.emit(value)
            call_if_alive(self.on_error, value)
        else:
            self.cancelled.emit()
            call_if_alive(self.on_cancel)


class JobRunner(QObject):
    """Runs jobs; `start` returns at once. Subclasses say where the work happens."""

    started = Signal(object)
    ended = Signal(object)
    idle = Signal()
    _told = Signal(int, str, object)
    _connection = Qt.ConnectionType.QueuedConnection

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[int, Job] = {}
        self._count = 0
        self._told.connect(self._on_told, self._connection)

    @property
    def running(self) -> list[Job]:
        """The jobs that wait or run, oldest first."""
        return list(self._jobs.values())

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
        self._count += 1
        item = Work(self._count, work, self._told.emit)
        job = Job(item, label)
        job.on_done, job.on_error = on_done, on_error
        job.on_progress, job.on_cancel = on_progress, on_cancel
        self._jobs[item.number] = job
        self.started.emit(job)
        self._put(item, queue)
        return job

    def close(self) -> None:
        """Ask every job to stop and wait until the workers are gone."""
        for job in self.running:
            job.cancel()

    def _put(self, work: Work, queue: str) -> None:
        raise NotImplementedError

    def _on_told(self, number: int, what: str, value: object) -> None:
        job = self._jobs[number]
        try:
            job.hear(what, value)
        finally:
            if job.ended:
                del self._jobs[number]
                self.ended.emit(job)
                if not self._jobs:
                    self.idle.emit()


class SerialRunner(JobRunner):
    """Runs every job before `start` returns; for tests and for pictures."""

    _connection = Qt.ConnectionType.DirectConnection

    def _put(self, work: Work, queue: str) -> None:
        work.run()


class ThreadRunner(JobRunner):
    """One worker thread per queue, started when first needed."""

    def __init__(
        self,
        parent: QObject | None = None,
        on_thread_end: Callable[[], object] | None = None,
        on_thread_rest: Callable[[], object] | None = None,
    ) -> None:
        """`on_thread_rest` is called by a worker that has nothing more to do for now."""
        super().__init__(parent)
        self._on_thread_end = on_thread_end
        self._on_thread_rest = on_thread_rest
        self._queues: dict[str, SimpleQueue[Work | None]] = {}
        self._threads: list[threading.Thread] = []

    def _put(self, work: Work, queue: str) -> None:
        if queue not in self._queues:
            self._queues[queue] = SimpleQueue()
            self._start_thread(queue)
        self._queues[queue].put(work)

    def _start_thread(self, queue: str) -> None:
        jobs = (self._queues[queue],)
        thread = threading.Thread(target=self._serve, args=jobs, name=f"askwell-{queue}")
        thread.daemon = True
        self._threads.append(thread)
        thread.start()

    def _serve(self, jobs: "SimpleQueue[Work | None]") -> None:
        while (work := jobs.get()) is not None:
            work.run()
            # A reference kept here would hold the result until the next job arrives.
            del work
            if jobs.empty() and self._on_thread_rest is not None:
                self._on_thread_rest()
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
