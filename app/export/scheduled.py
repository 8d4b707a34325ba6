"""A copy of everything in a folder of one's choice, by the day or by the week.

Plain data goes out as an archive that any computer reads; encrypted data as a copy of its own
file, which stays encrypted. What is there already tells whether a copy is due.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app.clock import Clock, parse_iso
from app.errors import AppError
from app.export.archive import export_archive
from app.jobs import Progress, no_progress
from app.settings import Settings
from app.store.backup import Backup, prove, to_drop
from app.store.connect import copy_database, faults
from app.store.db import Store
from app.store.faults import fault_of
from app.store.moving import remove, replace

FOLDER, EVERY = "copies/folder", "copies/every"
DAILY, WEEKLY = "daily", "weekly"
RHYTHMS = {DAILY: 1, WEEKLY: 7}
"""Days from one copy to the next."""
_NAME = re.compile(r"askwell-copy-(\d{8}T\d{6}Z)\.(zip|db)")
_FORM = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True)
class Schedule:
    """Where copies go and how often; every "" is never."""

    folder: str = ""
    every: str = ""

    @property
    def is_on(self) -> bool:
        """Whether copies are made."""
        return bool(self.folder) and self.every in RHYTHMS


def schedule_of(settings: Settings) -> Schedule:
    """What was chosen."""
    return Schedule(str(settings.get(FOLDER, "")), str(settings.get(EVERY, "")))


def choose_schedule(settings: Settings, schedule: Schedule) -> None:
    """Make copies there, so often, from now on."""
    settings.set(FOLDER, schedule.folder)
    settings.set(EVERY, schedule.every)


def copies_in(folder: Path) -> list[Backup]:
    """The copies in a folder, the newest first; nothing else that lies there."""
    found: list[Backup] = []
    for path in folder.glob("askwell-copy-*") if folder.is_dir() else ():
        name = _NAME.fullmatch(path.name)
        with suppress(AppError):
            if name is not None:
                found.append(Backup(path, parse_iso(name[1]), "daily"))
    return sorted(found, key=lambda copy: (copy.at, copy.path), reverse=True)


def copy_if_due(
    store: Store, settings: Settings, clock: Clock, progress: Progress = no_progress
) -> Path | None:
    """Make the copy of the day or the week unless there is one; None when none is due.

    Raises AppError: copy_folder_missing for a disk that is not plugged in, copy_failed,
    disk_full. It is tried again the next time.
    """
    chosen = schedule_of(settings)
    if not chosen.is_on or not store.sql("SELECT EXISTS (SELECT 1 FROM person)")[0][0]:
        return None
    folder = Path(chosen.folder)
    if not folder.is_dir():
        raise AppError("copy_folder_missing", folder=folder)
    newest = next(iter(copies_in(folder)), None)
    if newest is not None:
        day = newest.at.astimezone(clock.zone).date()
        if clock.today() < day + timedelta(days=RHYTHMS[chosen.every]):
            return None
    return copy_out(store, clock, folder, progress)


def copy_out(store: Store, clock: Clock, folder: Path, progress: Progress = no_progress) -> Path:
    """Make a copy in a folder now, whole or not at all, and thin out the old ones there.

    Raises AppError: copy_failed, disk_full.
    """
    stem = f"askwell-copy-{clock.now().strftime(_FORM)}"
    try:
        if store.key is None:
            made = export_archive(store, clock, folder / f"{stem}.zip", progress)
        else:
            made = _copy_sealed(store, folder / f"{stem}.db")
    except (AppError, OSError, *faults()) as error:
        known = fault_of(error, folder / stem)
        if known is not None and known.code == "disk_full":
            raise known from error
        raise AppError("copy_failed", folder=folder) from error
    for old in to_drop(copies_in(folder), clock.now()):
        with suppress(OSError):
            old.path.unlink()
    return made


def _copy_sealed(store: Store, target: Path) -> Path:
    part = target.with_name(f".{target.name}.part")
    try:
        remove(part)
        copy_database(store.path, store.key, part, store.key)
        prove(part, store.key)
        replace(part, target)
    finally:
        with suppress(OSError):
            remove(part)
    return target
