"""Making sure that what was erased is in no page, index, log or copy of the store any more."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from peewee import DatabaseError

from app.store.db import Store
from app.store.moving import remove

PENDING = "erase/pending"
_INDEXES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%USING fts5(%'"


def expect_erasing(store: Store) -> None:
    """Note inside the write that erases that the file must be written anew after it."""
    store.db.execute_sql(
        "INSERT INTO setting (key, value) VALUES (?, '1') ON CONFLICT (key) DO NOTHING", (PENDING,)
    )


def erase_traces(store: Store) -> None:
    """Write the whole file anew, its search too, and empty its log; copies beside it go.

    Those are what an update kept, daily copies, and drafts handed to a mail program.

    Where the disk is full or another program holds a file, it is done at the next start.
    """
    gone = _erase_copies(store.path.parent)
    with suppress(DatabaseError):
        for (name,) in store.sql(_INDEXES):
            store.db.execute_sql(f"INSERT INTO {name}({name}) VALUES ('rebuild')")
        store.db.execute_sql("VACUUM")
        if gone:
            store.db.execute_sql("DELETE FROM setting WHERE key = ?", (PENDING,))
        store.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _erase_copies(folder: Path) -> bool:
    """Remove every copy; whether all are gone: a mail program may have a draft open."""
    gone = True
    for pattern in ("before-step-*.db*", "backups/*.db*", "drafts/*.eml"):
        for copy in folder.glob(pattern):
            try:
                remove(copy)
            except OSError:
                gone = False
    return gone


def finish_erasing(store: Store) -> None:
    """Erase now what could not be erased when somebody was forgotten."""
    if store.sql("SELECT 1 FROM setting WHERE key = ?", (PENDING,)):
        erase_traces(store)
