"""The one object every tab shares: the store, the person in hand, and what just changed."""

import inspect
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.changes import Changes
from app.clock import Clock
from app.context import AppContext
from app.jobs import Progress
from app.settings import Settings
from app.store.db import Store
from app.store.faults import fault_of, is_damage
from ui.jobs import READ, WRITE, Job, JobRunner, ThreadRunner, call_if_alive

if TYPE_CHECKING:
    from app.mail.series import Series

TABS = ("today", "contacts", "email", "questions")


def published(result: object) -> Changes | None:
    """Find the Changes in what a service returned: itself, a part of a tuple, or `.changes`."""
    if isinstance(result, Changes):
        return result
    parts: Sequence[object] = result if isinstance(result, tuple) else (result,)
    found = [part for part in parts if isinstance(part, Changes)]
    if found:
        return found[0]
    inner = getattr(result, "changes", None)
    return inner if isinstance(inner, Changes) else None


class Session(QObject):
    """Holds the app context and the current person, and publishes every change as one signal."""

    changed = Signal(object)
    """Changes of a write, an undo or a redo; on the GUI thread, before `on_done`."""
    moment_passed = Signal()
    """Time alone made something due or late: what shows what is due looks again."""
    person_changed = Signal(object)
    """The id of the person in hand, or None."""
    tab_requested = Signal(str)
    """One of TABS: the window shows it."""
    message = Signal(str, object)
    """A sentence to show for a while, and the id of an action to offer with it, or None."""
    letter_requested = Signal(int, str)
    """The Email tab opens a letter to this person, of this kind; "" is the fitting one."""
    series_begun = Signal(object)
    """A Series: the Email tab steps through its letters."""
    filter_requested = Signal(str)
    """The Contacts tab lists the people who match these words."""
    import_requested = Signal(object)
    """A list of paths to look at in the import review."""
    damage_found = Signal()
    """The store turned out damaged: the window offers what can be saved."""
    locked_changed = Signal(bool)
    """Whether the screen was hidden or shown again."""
    saving_changed = Signal(bool)
    """Whether a write is under way."""

    def __init__(
        self,
        context: AppContext,
        jobs: JobRunner | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        store = context.store
        self.jobs = jobs or ThreadRunner(self, store.db.close, store.rest)
        if jobs is not None and jobs.parent() is None:
            jobs.setParent(self)
        self.is_shown = True
        """False only until the first picture of the window: until then no tab reads."""
        self.in_series = False
        """Whether the Email tab steps through a series of letters."""
        self.exchange_passphrase = ""
        """What seals the exchange with another computer; known until the program ends."""
        self._person_id: int | None = None
        self._writes = 0
        self._is_locked = False
        self._waiting_files: list[Path] = []
        self._remembered: dict[str, str | int | None] = {}

    @property
    def store(self) -> Store:
        """The store; reads on the GUI thread are fine, writes go through `write`."""
        return self.context.store

    @property
    def clock(self) -> Clock:
        """The clock in force."""
        return self.context.clock

    @property
    def settings(self) -> Settings:
        """The person's settings."""
        return self.context.settings

    @property
    def person_id(self) -> int | None:
        """The id of the person in hand; setting it tells every tab."""
        return self._person_id

    @person_id.setter
    def person_id(self, person_id: int | None) -> None:
        if person_id != self._person_id:
            self._person_id = person_id
            self.person_changed.emit(person_id)

    def knows(self, person_id: int) -> bool:
        """Whether this person is in the store."""
        return bool(self.store.sql("SELECT 1 FROM person WHERE id = ?", (person_id,)))

    @property
    def is_saving(self) -> bool:
        """Whether a write is under way."""
        return self._writes > 0

    def open_tab(self, name: str, person_id: int | None = None) -> None:
        """Take a person in hand (when given) and show the named tab."""
        if self._is_locked:
            return
        if person_id is not None:
            self.person_id = person_id
        self.tab_requested.emit(name)

    def write_to(self, person_id: int, kind: str = "") -> None:
        """Show the Email tab with a letter to this person; "" is the fitting kind."""
        self.open_tab("email", person_id)
        self.letter_requested.emit(person_id, kind)

    def step_through(self, series: "Series") -> None:
        """Show the Email tab with the first letter of a series."""
        if series.places:
            self.open_tab("email", series.places[0].person_id)
            self.series_begun.emit(series)

    def say(self, text: str, action_id: str | None = None) -> None:
        """Show a sentence for a while, with an action (such as "undo") beside it."""
        if not self._is_locked:
            self.message.emit(text, action_id)

    def request_import(self, paths: Sequence[Path]) -> None:
        """Ask for the import review of these files."""
        if self._is_locked:
            self._waiting_files += paths
        elif paths:
            self.import_requested.emit(list(paths))

    def write(
        self,
        fn: Callable[..., Any],
        *args: Any,
        on_done: Callable[[Any], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_progress: Callable[[int, int, str], None] | None = None,
        on_cancel: Callable[[], None] | None = None,
        label: str = "",
        **kwargs: Any,
    ) -> Job:
        """Run a service on the store worker, publish its Changes, then call `on_done(result)`.

        `fn(store, *args)` or `fn(store, clock, *args)`: leading parameters named `store`,
        `clock`, `settings`, `context` or `secrets` are filled in unless the caller passed the
        store itself; a parameter named `progress` receives the job's. Without `on_error` a known
        error becomes a message and any other a crash report.
        """
        work = self._prepared(fn, args, kwargs)
        self._count_writes(+1)
        return self.jobs.start(
            work,
            label=label,
            queue=WRITE,
            on_done=partial(self._on_written, on_done),
            on_error=partial(self._on_write_failed, on_error),
            on_progress=on_progress,
            on_cancel=partial(self._on_write_cancelled, on_cancel),
        )

    def read_job(
        self,
        fn: Callable[..., Any],
        *args: Any,
        on_done: Callable[[Any], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
        on_progress: Callable[[int, int, str], None] | None = None,
        on_cancel: Callable[[], None] | None = None,
        label: str = "",
        queue: str = READ,
        **kwargs: Any,
    ) -> Job:
        """Run a long read on the reading worker; parameters are filled in as for `write`.

        What waits for others than this computer takes a `queue` of its own.
        """
        return self.jobs.start(
            self._prepared(fn, args, kwargs),
            label=label,
            queue=queue,
            on_done=on_done,
            on_error=on_error or self.report,
            on_progress=on_progress,
            on_cancel=on_cancel,
        )

    def undo(self) -> None:
        """Take the last operation back and say so."""
        self.write(self.store.undo, on_done=self._on_undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.write(self.store.redo)

    def turn_to(self, step: int) -> None:
        """Go to how things were right after a step of the history."""
        self.write(self.store.turn_to, step)

    def report(self, error: Exception) -> None:
        """Show a known error as its sentence; hand anything else to the crash report."""
        known = fault_of(error, self.store.path)
        if known is not None:
            # A locked store tells nothing: `say` is silent then.
            self.say(known.message)
            if is_damage(known):
                self.damage_found.emit()
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def publish(self, changes: Changes | None) -> None:
        """Tell every tab; a person who is gone is no longer in hand."""
        if not changes:
            return
        if changes.touches("person") and self._person_id is not None:
            self._drop_missing_person(changes)
        self.changed.emit(changes)

    def remember(self, key: str, value: str | int | None) -> None:
        """Keep a setting of the window; it is written when the session closes."""
        self._remembered[key] = value

    def recall(self, key: str, default: str | int | None = None) -> str | int | None:
        """Return a setting of the window as it was last chosen, written or not."""
        if key in self._remembered:
            return self._remembered[key]
        return self.settings.get(key, default)

    def close(self) -> None:
        """Finish the writes under way, end the workers and close the store."""
        self.jobs.close()
        self._keep_remembered()
        self.context.close()

    def _keep_remembered(self) -> None:
        if not self.store.is_shut:
            for key, value in self._remembered.items():
                self.settings.set(key, value)
            self._remembered.clear()

    # The lock on the screen.

    @property
    def is_locked(self) -> bool:
        """Whether the screen is hidden: nothing is told then, and no files are looked at."""
        return self._is_locked

    def lock(self) -> None:
        """Say from now on that the screen is hidden; the store stays open until `shut`."""
        self._is_locked = True
        self.locked_changed.emit(True)

    def shut(self) -> None:
        """End the workers, then close the store and forget its key."""
        self.jobs.close()
        self._keep_remembered()
        self.store.shut()

    def unlock(self) -> None:
        """After `store.open_again`: everybody reads anew, and files that came meanwhile open."""
        from app.store.backup import everything_changed

        self._is_locked = False
        self.locked_changed.emit(False)
        self.publish(everything_changed(self.store, self.tr("Unlock")))
        waiting, self._waiting_files = self._waiting_files, []
        self.request_import(waiting)

    def _drop_missing_person(self, changes: Changes) -> None:
        person_id = self._person_id
        assert person_id is not None
        if person_id in changes.of("person") and not self.knows(person_id):
            self.person_id = None

    def _prepared(
        self, fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Callable[[Progress], Any]:
        given = {
            "store": self.store,
            "clock": self.clock,
            "settings": self.settings,
            "context": self.context,
            "secrets": self.context.secrets,
        }
        names = list(inspect.signature(fn).parameters)
        leading: list[Any] = []
        if not (args and (args[0] is self.store or args[0] is self.context)):
            for name in names:
                if name not in given or name in kwargs:
                    break
                leading.append(given[name])
        wants_progress = "progress" in names and "progress" not in kwargs
        return partial(_call, fn, (*leading, *args), kwargs, wants_progress)

    def _count_writes(self, step: int) -> None:
        before = self.is_saving
        self._writes += step
        if before != self.is_saving:
            self.saving_changed.emit(self.is_saving)

    def _on_written(self, on_done: Callable[[Any], None] | None, result: Any) -> None:
        self._count_writes(-1)
        self.publish(published(result))
        call_if_alive(on_done, result)

    def _on_write_failed(
        self, on_error: Callable[[Exception], None] | None, error: Exception
    ) -> None:
        self._count_writes(-1)
        call_if_alive(on_error or self.report, error)

    def _on_write_cancelled(self, on_cancel: Callable[[], None] | None) -> None:
        self._count_writes(-1)
        call_if_alive(on_cancel)

    def _on_undone(self, changes: Changes | None) -> None:
        if changes:
            self.say(self.tr("Undone: {what}").format(what=changes.label), "redo")


def _call(
    fn: Callable[..., Any],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
    wants_progress: bool,
    progress: Progress,
) -> Any:
    extra = {"progress": progress} if wants_progress else {}
    return fn(*args, **kwargs, **extra)
