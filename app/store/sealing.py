"""A store written anew, sealed or plain, and put in the place of the old one without loss.

The file itself tells whether it is sealed, and it is replaced in one step by a whole and proved
one. So a kill at any moment leaves either the old store or the new one; `settle` clears away what
else was left and says which it is.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection

from app.errors import AppError
from app.jobs import Cancelled, Progress, no_progress
from app.store import moving
from app.store import seal as seals
from app.store.connect import (
    Key,
    connect,
    connect_to_convert,
    export_from,
    faults,
    is_sealed,
)
from app.store.seal import Seal

ENCRYPT, ERASE = "encrypt", "erase"
CLOSE_FIRST = os.name == "nt"
"""Windows replaces no file that is open; elsewhere the lock is held until the file is another."""
_BLOCK = 1 << 20
_EVERY = 20_000
"""Steps of SQLite's machine between two looks at whether somebody wants to stop."""


def switch_on(
    path: Path, key: Key, seal: Seal, copies: str = ENCRYPT, progress: Progress = no_progress
) -> None:
    """Seal a store that nobody has open, then its older copies: encrypted too, or erased.

    Raises AppError: store_in_use, no_room_to_seal, seal_failed; Cancelled. The store is as it was
    then. A copy that cannot be written anew stays and is tried again by `finish_copies`.
    """
    seals.write_seal(path, replace(seal, stage=seals.SEALING, copies=copies))
    try:
        convert(path, None, key, progress)
    except BaseException:
        if not is_sealed(path):
            seals.remove_seal(path)
        raise
    seals.change_seal(path, stage=seals.SEALED)
    # Whoever stops now has the store sealed; the next start goes on with the copies.
    with suppress(Cancelled):
        finish_copies(path, key, progress)


def switch_off(
    path: Path, key: Key, copies: str = ENCRYPT, progress: Progress = no_progress
) -> None:
    """Write a store that nobody has open as a plain file, its copies before it (or erase them).

    The seal stays until the caller has taken the key out of the keyring. Raises as `switch_on`;
    the store is sealed as before then, and copies that are plain already are sealed again by
    `finish_copies`.
    """
    seals.change_seal(path, stage=seals.UNSEALING, copies=ENCRYPT)
    try:
        for copy in copies_of(path):
            if copies == ERASE:
                _erase_copy(copy)
            elif is_sealed(copy):
                convert(copy, key, None, progress)
        convert(path, key, None, progress)
    except BaseException:
        if is_sealed(path):
            seals.change_seal(path, stage=seals.SEALED)
        raise


def settle(path: Path) -> str:
    """Clear away what a switch that was cut off left; which one it was ("" for none).

    "not_on": the store is plain as before. "not_off": it is sealed as before. While another
    program is at it, nothing is touched.
    """
    made, old = _made(path), _old(path)
    seal = seals.seal_of(path)
    unfinished = seal is not None and seal.stage != seals.SEALED
    left = (made, old, seals.part_path(path))
    if not (unfinished or any(file.exists() for file in left)) or _is_held(path):
        return ""
    if not path.exists() and old.exists():
        moving.replace(old, path)
    for file in left:
        erase(file)
    if seal is None or not unfinished:
        return ""
    if is_sealed(path):
        seals.change_seal(path, stage=seals.SEALED)
        return "not_off" if seal.stage == seals.UNSEALING else ""
    return "not_on" if seal.stage == seals.SEALING else ""


def copies_of(path: Path) -> list[Path]:
    """The copies beside a store: those made by day and before imports, and before updates."""
    folder = path.parent
    found = [*folder.glob("backups/askwell-*.db"), *folder.glob("before-step-*.db")]
    return sorted(found)


def plain_copies(path: Path) -> list[Path]:
    """The copies that anybody could read."""
    return [copy for copy in copies_of(path) if not is_sealed(copy) and copy.stat().st_size]


def finish_copies(path: Path, key: Key, progress: Progress = no_progress) -> int:
    """Do with the plain copies what was chosen when the store was sealed; how many are left.

    What was left of one that was cut off goes too. One that is damaged cannot be encrypted: it
    stays and counts.
    """
    seal = seals.seal_of(path)
    if seal is None or not seal.copies or seal.stage != seals.SEALED:
        return 0
    for pattern in ("backups/*.db.*", "before-step-*.db.*"):
        for left in path.parent.glob(pattern):
            erase(left)
    for number, copy in enumerate(todo := plain_copies(path)):
        progress(number, len(todo), "")
        if seal.copies == ERASE:
            _erase_copy(copy)
        else:
            with suppress(AppError):
                convert(copy, None, key)
    left_over = plain_copies(path)
    if not left_over:
        seals.change_seal(path, copies="")
    return len(left_over)


def convert(
    path: Path, key: Key | None, target_key: Key | None, progress: Progress = no_progress
) -> None:
    """Write a database anew under another key or none, prove it, and put it in the old one's place.

    The old file's content is overwritten, so that little of it stays on the disk. Raises AppError:
    store_in_use, no_room_to_seal, seal_failed; Cancelled. Nothing is changed then.
    """
    made = _made(path)
    erase(made)
    try:
        _need_room(path)
        with closing(connect_to_convert(path, key)) as source:
            _take_alone(source, path)
            with _watched(source, path, made, progress):
                export_from(source, made, target_key)
            _prove(source, made, target_key)
            _sync(made)
            _swap(source, path, made)
    except (OSError, *faults()) as error:
        erase(made)
        raise AppError(_code_of(error), file=path.name) from error
    except BaseException:
        erase(made)
        raise
    erase(_old(path))


def erase(path: Path) -> None:
    """Overwrite a file and remove it. A file that has another name too only loses this one."""
    with suppress(OSError), path.open("r+b") as file:
        status = os.fstat(file.fileno())
        if status.st_nlink == 1:
            for start in range(0, status.st_size, _BLOCK):
                file.write(bytes(min(_BLOCK, status.st_size - start)))
            file.flush()
            os.fsync(file.fileno())
    with suppress(OSError):
        moving.remove(path)


def _erase_copy(copy: Path) -> None:
    """Erase a copy under a name that is none of a copy: half erased it is one no more."""
    gone = copy.with_name(copy.name + ".gone")
    with suppress(OSError):
        moving.replace(copy, gone)
        erase(gone)


def _made(path: Path) -> Path:
    return path.with_name(path.name + ".new")


def _old(path: Path) -> Path:
    return path.with_name(path.name + ".old")


def _need_room(path: Path) -> None:
    if shutil.disk_usage(path.parent).free < path.stat().st_size * 1.1 + _BLOCK:
        raise AppError("no_room_to_seal", file=path.name)


def _take_alone(source: Connection, path: Path) -> None:
    """Have all in the one file and keep every other program from writing until it is replaced."""
    source.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    mode = source.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise AppError("store_in_use", file=path.name)
    # In this mode the lock outlives its transaction.
    source.execute("PRAGMA main.locking_mode = EXCLUSIVE")
    source.execute("BEGIN EXCLUSIVE")
    source.execute("COMMIT")


@contextmanager
def _watched(source: Connection, path: Path, made: Path, progress: Progress) -> Generator[None]:
    """Report how far the new file has come, and stop where somebody asks for it."""
    whole = max(1, path.stat().st_size)
    stopped: list[Cancelled] = []

    def look() -> int:
        try:
            done = made.stat().st_size if made.exists() else 0
            progress(min(99, 100 * done // whole), 100, "")
        except Cancelled as cancelled:
            stopped.append(cancelled)
            return 1
        return 0

    source.set_progress_handler(look, _EVERY)
    try:
        yield
    except faults():
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        source.set_progress_handler(None, 0)
    progress(99, 100, "")


def _prove(source: Connection, made: Path, key: Key | None) -> None:
    with closing(connect(made, key, read_only=True)) as copy:
        if key is not None and copy.execute("PRAGMA cipher_integrity_check").fetchall():
            raise AppError("seal_failed", file=made.name)
        told = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if told != "ok" or _counts(source) != _counts(copy):
            raise AppError("seal_failed", file=made.name)


def _counts(connection: Connection) -> list[tuple[str, int]]:
    """Everything in the schema, and the rows of each table."""
    names = connection.execute("SELECT type, name FROM main.sqlite_master ORDER BY 1, 2").fetchall()
    version = int(connection.execute("PRAGMA main.user_version").fetchone()[0])
    return [("version", version)] + [
        (name, _count(connection, name) if kind == "table" else 0) for kind, name in names
    ]


def _count(connection: Connection, table: str) -> int:
    return int(connection.execute(f'SELECT COUNT(*) FROM main."{table}"').fetchone()[0])


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _swap(source: Connection, path: Path, made: Path) -> None:
    for end in ("-wal", "-shm", "-journal"):
        moving.remove(path.with_name(path.name + end))
        moving.remove(made.with_name(made.name + end))
    # A second name, so that the old content can be overwritten once it is not needed any more;
    # a folder that knows no second names does without.
    with suppress(OSError):
        os.link(path, _old(path))
    if CLOSE_FIRST:
        source.close()
    moving.replace(made, path)
    seals.sync_folder(path.parent)


def _is_held(path: Path) -> bool:
    """Whether another program has the file for itself."""
    if not path.exists():
        return False
    with closing(connect(path, timeout=0)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
        except faults() as error:
            return "locked" in str(error)
    return False


def _code_of(error: Exception) -> str:
    told = str(error)
    if "locked" in told or moving.is_held(error):
        return "store_in_use"
    is_full = "is full" in told or (isinstance(error, OSError) and error.errno == 28)
    return "no_room_to_seal" if is_full else "seal_failed"
