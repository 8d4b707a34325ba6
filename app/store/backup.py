"""Copies of the store beside it: made, proved, counted, thinned out and put back.

A copy is a whole SQLite file, made through the online backup while the store is in use. Its name
tells when and why it was made, so that no list has to be kept.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from sqlite3 import Connection, DatabaseError

from app.changes import Changes
from app.clock import Clock, parse_iso
from app.errors import AppError
from app.language import say
from app.store.connect import LITTLE_CACHE, Key, connect, copy_database, faults, key_for
from app.store.db import Store
from app.store.faults import fault_of, is_damage
from app.store.models import MODELS
from app.store.moving import remove, replace
from app.store.schema import VERSION, bring_up, version_of

FOLDER = "backups"
REASONS = ("daily", "import", "merge", "restore", "other", "step")
"""Why a copy was made: of the day, before something, or it is what another computer had."""
_NAME = re.compile(r"askwell-(\d{8}T\d{6}Z)-(daily|import|merge|restore|other)(?:-\d+)?\.db")
_FORM = "%Y%m%dT%H%M%SZ"
KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 7, 4, 12
RECENT = 10
"""The newest copies of any reason that always stay."""


@dataclass(frozen=True)
class Backup:
    """One copy: where it is, when it was made, and why (one of REASONS)."""

    path: Path
    at: datetime
    reason: str


@dataclass(frozen=True)
class Inside:
    """What a copy holds, counted without changing it."""

    people: int
    asked: int
    talks: int
    letters: int
    last_change: str


def backup_folder(store: Store) -> Path:
    """Where the copies of a store are; it may not exist yet."""
    return store.path.parent / FOLDER


def backups_of(store: Store) -> list[Backup]:
    """The copies there are, the newest first."""
    return backups_beside(store.path)


def backups_beside(path: Path) -> list[Backup]:
    """The same for a store that cannot be opened, by its file; copies before a schema step too."""
    found = [_known(copy) for copy in (path.parent / FOLDER).glob("askwell-*.db")]
    found += [_before_step(copy) for copy in path.parent.glob("before-step-*.db")]
    return sorted(filter(None, found), key=lambda backup: (backup.at, backup.path), reverse=True)


def back_up(store: Store, clock: Clock, reason: str) -> Backup | None:
    """Make a copy, prove that it opens and is whole, and drop the old ones that are not kept.

    A store without anybody is not copied (None). Raises AppError: no_backup when there is no room
    or the folder cannot be written, damaged_store when there is nothing whole to copy; nothing
    else is touched then.
    """
    return _copied(store, clock, reason) if _has_people(store) else None


@contextmanager
def backing_up(store: Store, clock: Clock, reason: str) -> Generator[None]:
    """Make the copy of `back_up` while the block writes inside an operation of the store.

    The copy holds what was there before: nothing of an operation is seen from outside until it
    ends, and the block ends only when the copy is proved. Without one, AppError(no_backup) ends
    the operation, and nothing is written.
    """
    if not _has_people(store):
        yield
        return
    # Loaded with the first large write: the start of the program has no use for it.
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1, "backup") as beside:
        copied = beside.submit(_copied, store, clock, reason)
        yield
        copied.result()


def _has_people(store: Store) -> bool:
    return bool(store.sql("SELECT EXISTS (SELECT 1 FROM person)")[0][0])


def _copied(store: Store, clock: Clock, reason: str) -> Backup:
    folder = backup_folder(store)
    now = clock.now()
    part = folder / ".askwell-part.db"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)
        remove(part)
        copy_database(store.path, store.key, part, store.key)
        prove(part, store.key)
        path = _free_name(folder, now, reason)
        replace(part, path)
    except (OSError, *faults()) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if is_damage(error):
            raise AppError("damaged_store", file=store.path.name) from error
        raise AppError("no_backup", folder=folder) from error
    thin_out(backups_of(store), now)
    return Backup(path, now, reason)


def keep_copy(store: Store, path: Path, at: datetime, reason: str) -> Backup:
    """Put a copy of another store's file among the copies. Raises AppError: bad_backup, no_backup.

    Its schema is brought up, so that it can be looked into and put back at any time.
    """
    folder = backup_folder(store)
    part = folder / ".askwell-part.db"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        remove(part)
        copy_database(path, key_for(path, store.key), part, store.key)
        prove(part, store.key)
        bring_up(part, key=store.key)
        kept = _free_name(folder, at, reason)
        replace(part, kept)
    except (OSError, *faults()) as error:
        code = "bad_backup" if is_damage(error) else "no_backup"
        raise AppError(code, file=path.name, folder=folder) from error
    finally:
        for left in with_remains(part):
            with suppress(OSError):
                remove(left)
    return Backup(kept, at, reason)


def back_up_daily(store: Store, clock: Clock) -> Backup | None:
    """Make the copy of the day unless there is one; a clock set back makes no second one."""
    days = {backup.at.astimezone(clock.zone).date() for backup in backups_of(store)}
    if days and max(days) >= clock.today():
        return None
    return back_up(store, clock, "daily")


def thin_out(backups: Iterable[Backup], now: datetime) -> list[Path]:
    """Remove the copies that `to_drop` names; what cannot be removed stays."""
    dropped: list[Path] = []
    for backup in to_drop(list(backups), now):
        with suppress(OSError):
            backup.path.unlink()
            dropped.append(backup.path)
    return dropped


def to_drop(backups: list[Backup], now: datetime) -> list[Backup]:
    """The copies that are not kept: the newest ten stay, and the last one of each of 7 days,
    4 weeks and 12 months. One that lies in the future stays, and so do those before a step."""
    newest = sorted(backups, key=lambda backup: backup.at, reverse=True)
    newest = [backup for backup in newest if backup.reason != "step"]
    kept = {backup.path for backup in newest[:RECENT]}
    rules: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (KEEP_DAYS, lambda at: at.date()),
        (KEEP_WEEKS * 7, lambda at: at.isocalendar()[:2]),
        (KEEP_MONTHS * 31, lambda at: (at.year, at.month)),
    )
    for days, period in rules:
        last: dict[object, Path] = {}
        for backup in newest:
            if now - backup.at <= timedelta(days=days):
                last.setdefault(period(backup.at), backup.path)
        kept |= set(last.values())
    return [backup for backup in newest if backup.path not in kept]


def look_inside(backup: Backup, key: Key | None = None) -> Inside:
    """What a copy holds; a sealed one is opened with the store's key.

    Raises AppError: bad_backup for one that is damaged, newer_store.
    """
    try:
        with closing(_read_only(backup.path, key_for(backup.path, key))) as copy:
            version = version_of(copy)
            if version > VERSION:
                raise AppError("newer_store", file=backup.path.name, version=version)
            people, talks = _count(copy, "person"), _count(copy, "event WHERE kind = 'met'")
            asked = _count(copy, "person WHERE id IN (SELECT person_id FROM event)")
            letters = _count(copy, "email")
            last = copy.execute("SELECT MAX(updated_at) FROM person").fetchone()[0]
            return Inside(people, asked, talks, letters, str(last or ""))
    except faults() as error:
        raise AppError("bad_backup", file=backup.path.name) from error


def restore_backup(store: Store, clock: Clock, backup: Backup) -> Changes:
    """Put a copy in the place of all that is here; a copy of what is here is made before.

    Restoring that one takes it back. Raises AppError: bad_backup, newer_store, no_backup.
    """
    return replace_all(store, clock, backup.path, say("Restore a backup"))


def replace_all(store: Store, clock: Clock, path: Path, label: str) -> Changes:
    """Put another database file's content in the place of all that is here, after a copy of it.

    The file itself is not changed. Raises AppError: bad_backup, newer_store, no_backup, and
    disk_full or store_held where it could not be put there.
    """
    work = store.path.with_name(".askwell-restore.db")
    before = _people(store)
    try:
        for left in with_remains(work):
            remove(left)
        copy_database(path, key_for(path, store.key), work, store.key)
        prove(work, store.key)
        bring_up(work, key=store.key)
        back_up(store, clock, "restore")
        with closing(connect(work, store.key)) as source:
            source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            store.close()
            with closing(connect(store.path, store.key)) as target:
                source.backup(target)
    except (*faults(), OSError) as error:
        known = fault_of(error, store.path)
        if known is not None and not is_damage(known):
            raise known from error
        raise AppError("bad_backup", file=path.name) from error
    finally:
        for left in with_remains(work):
            with suppress(OSError):
                remove(left)
    return everything_changed(store, label, before)


def everything_changed(store: Store, label: str, before: frozenset[int] = frozenset()) -> Changes:
    """Changes that touch every kind, and the people who are here or were before."""
    every = {model._meta.table_name: frozenset({0}) for model in MODELS}  # pyright: ignore
    return Changes(label, {**every, "person": before | _people(store) | {0}}, undoable=False)


def _known(path: Path) -> Backup | None:
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    stamp = found[1]
    with suppress(AppError):
        return Backup(path, parse_iso(stamp), found[2])
    return None


def _before_step(path: Path) -> Backup | None:
    with suppress(OSError):
        return Backup(path, datetime.fromtimestamp(path.stat().st_mtime, UTC), "step")
    return None


def _free_name(folder: Path, now: datetime, reason: str) -> Path:
    stem = f"askwell-{now.strftime(_FORM)}-{reason}"
    names = (f"{stem}.db" if not count else f"{stem}-{count}.db" for count in range(1000))
    return next(folder / name for name in names if not (folder / name).exists())


def _read_only(path: Path, key: Key | None) -> Connection:
    connection = connect(path, key, read_only=True)
    connection.execute(LITTLE_CACHE)
    return connection


def prove(path: Path, key: Key | None) -> None:
    """Raise an error of the database unless a file opens and is whole."""
    with closing(_read_only(path, key)) as copy:
        told = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if told != "ok" or not version_of(copy):
            raise DatabaseError(f"malformed: {told}")


def _count(copy: Connection, what: str) -> int:
    return int(copy.execute(f"SELECT COUNT(*) FROM {what}").fetchone()[0])


def with_remains(path: Path) -> list[Path]:
    """A database file and what may lie beside it: its log, its shared memory, its journal."""
    return [path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))]


def _people(store: Store) -> frozenset[int]:
    return frozenset(row[0] for row in store.sql("SELECT id FROM person"))
