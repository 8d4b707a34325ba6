"""What a database says when it cannot go on, as a sentence with a next step."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from app.errors import AppError
from app.store.moving import is_held

_TOLD: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("disk_full", ("database or disk is full",)),
    ("read_only", ("readonly database", "read-only")),
    ("store_held", ("database is locked", "table is locked", "database schema is locked")),
    (
        "damaged_store",
        ("malformed", "file is not a database", "fts5: corrupt", "not an error: corrupt"),
    ),
    ("store_unreadable", ("disk i/o error", "unable to open database file")),
)
"""Words of SQLite, which every library around it hands on, and the code that they mean."""
_NUMBERS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}


def fault_of(error: BaseException, path: Path) -> AppError | None:
    """The known fault that an error of the database or the disk means; None for a bug.

    Codes: disk_full, read_only, store_held, damaged_store, store_unreadable.
    """
    if isinstance(error, AppError):
        return error
    code = _first_code(error)
    return AppError(code, file=path.name, folder=path.parent) if code else None


def is_damage(error: BaseException) -> bool:
    """Whether an error says that the store itself is damaged."""
    return (error.code if isinstance(error, AppError) else _first_code(error)) == "damaged_store"


def _first_code(error: BaseException | None) -> str | None:
    """The code of an error or of one that it arose from: a rollback that fails hides the cause."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        if code := _code_of(error):
            return code
        if not _is_of_database(error):
            return None
        seen.add(id(error))
        error = error.__cause__ or error.__context__
    return None


def _code_of(error: BaseException) -> str | None:
    if isinstance(error, OSError):
        return "store_held" if is_held(error) else _NUMBERS.get(error.errno or 0)
    # Peewee and SQLCipher have classes of their own; the words are the same everywhere.
    if not _is_of_database(error):
        return None
    words = str(error).lower()
    return next((code for code, told in _TOLD if any(one in words for one in told)), None)


def _is_of_database(error: BaseException) -> bool:
    names = {kind.__name__ for kind in type(error).__mro__}
    return isinstance(error, sqlite3.Error) or bool(names & {"DatabaseError", "PeeweeException"})
