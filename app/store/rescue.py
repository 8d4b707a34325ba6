"""A damaged store: what can be saved of it, beside the newest good copy, and the choice of one.

The damaged file is put aside, never deleted. What takes its place is complete before anything is
moved; a stop between the two moves is finished at the next start.
"""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.clock import Clock
from app.errors import AppError
from app.jobs import Progress, no_progress
from app.store.backup import Backup, backups_beside, prove, with_remains
from app.store.connect import Key, connect, copy_database, faults, key_for
from app.store.contents import Comparison, Contents, compare, contents_of
from app.store.faults import fault_of, is_damage
from app.store.moving import move_all, remove, replace
from app.store.recovery import Recovered, recover
from app.store.schema import bring_up

ASIDE = "damaged"
"""The folder beside a store into which a damaged one is put."""
READY = ".askwell-ready.db"
RECOVERED = ".askwell-recovered.db"
_FORM = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True)
class Rescue:
    """What there is to choose from; what is None is not there. `apart`: recovered, then copy."""

    recovered: Recovered | None
    holds: Contents | None
    backup: Backup | None
    backup_holds: Contents | None
    apart: Comparison | None


def is_whole(path: Path, key: Key | None = None, progress: Progress = no_progress) -> bool:
    """Whether every page, row and index of a file is sound; it takes a second for 100 MB.

    Nothing is changed. Raises AppError where the file cannot be read for another reason.
    """
    try:
        with closing(connect(path, key_for(path, key), read_only=True)) as connection:
            connection.execute("PRAGMA cache_size = -128")
            connection.set_progress_handler(lambda: progress(0, 0, ""), 20_000)
            told = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            return bool(told == "ok")
    except faults() as error:
        if is_damage(error):
            return False
        progress(0, 0, "")
        raise fault_of(error, path) or error from error


def newest_good(path: Path, key: Key | None = None) -> tuple[Backup, Contents] | None:
    """The newest copy beside a store that opens and is whole, with what it holds."""
    for backup in backups_beside(path):
        with suppress(AppError, OSError, *faults()):
            prove(backup.path, key_for(backup.path, key))
            return backup, contents_of(backup.path, key)
    return None


def look_for_rescue(path: Path, key: Key | None = None, progress: Progress = no_progress) -> Rescue:
    """Recover what can be read into a file beside the store, and find the newest good copy.

    Neither the store nor the copies are changed.
    """
    made = path.with_name(RECOVERED)
    _clear(made)
    recovered = holds = None
    try:
        recovered = recover(path, made, key, progress)
        holds = contents_of(made, key)
    except AppError as error:
        if error.code not in ("nothing_recovered", "bad_backup"):
            raise
        _clear(made)
        recovered = None
    good = newest_good(path, key)
    backup, backup_holds = good or (None, None)
    apart = compare(made, backup.path, key) if recovered and backup else None
    return Rescue(recovered, holds, backup, backup_holds, apart)


def put_in_place(path: Path, clock: Clock, chosen: Path | None, key: Key | None = None) -> Path:
    """Put the damaged store aside and another file, or none, in its place; where it now lies.

    Nobody may have the store open. None begins anew. Raises AppError: bad_backup for a file that
    is damaged itself, disk_full, read_only; the damaged store is still in its place then.
    """
    ready = path.with_name(READY)
    _clear(ready)
    try:
        if chosen is not None:
            part = path.with_name(f"{READY}.part")
            _clear(part)
            copy_database(chosen, key_for(chosen, key), part, key)
            prove(part, key)
            bring_up(part, key=key)
            _close_log(part, key)
            replace(part, ready)
        aside = _put_aside(path, clock.now())
        if chosen is not None:
            replace(ready, path)
    except (OSError, *faults()) as error:
        known = fault_of(error, path)
        if known is not None and not is_damage(known):
            raise known from error
        raise AppError("bad_backup", file=(chosen or path).name) from error
    _clear(path.with_name(RECOVERED))
    return aside


def finish_rescue(path: Path) -> None:
    """Finish what a stop between the two moves left: the file that was ready takes its place."""
    ready = path.with_name(READY)
    if ready.exists() and not path.exists():
        with suppress(OSError):
            replace(ready, path)


def damage_sentence(path: Path, key: Key | None = None) -> AppError:
    """What to say where no window can offer the choice: the newest good copy, if there is one."""
    good = newest_good(path, key)
    if good is None:
        return AppError("damaged_alone", file=path.name)
    backup, holds = good
    when = f"{backup.at:%d %b %Y %H:%M}"
    return AppError(
        "damaged_with_copy", file=path.name, when=when, people=holds.people, copy=backup.path
    )


def _put_aside(path: Path, now: datetime) -> Path:
    folder = path.parent / ASIDE
    folder.mkdir(mode=0o700, exist_ok=True)
    stem = f"askwell-{now.strftime(_FORM)}"
    names = (f"{stem}.db" if not count else f"{stem}-{count}.db" for count in range(1000))
    aside = next(folder / name for name in names if not (folder / name).exists())
    # The log first: without it the file alone would lack what was written last.
    move_all(
        (left, aside.with_name(aside.name + left.name.removeprefix(path.name)))
        for left in reversed(with_remains(path))
        if left.exists()
    )
    return aside


def _close_log(path: Path, key: Key | None) -> None:
    """Leave one file, complete in itself."""
    with closing(connect(path, key)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _clear(path: Path) -> None:
    for left in with_remains(path):
        remove(left)
