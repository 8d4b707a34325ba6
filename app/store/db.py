"""One person's store: a SQLite file, read freely and written only through operations."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from peewee import DatabaseError, Model, Query, SqliteDatabase

from app.changes import Changes
from app.clock import Clock
from app.errors import AppError
from app.store import undo
from app.store.connect import Key, connect, faults, is_sealed
from app.store.faults import fault_of, is_damage
from app.store.operation import Operation
from app.store.schema import bring_up

PRAGMAS = {
    "journal_mode": "wal",
    "foreign_keys": 1,
    # Every write is on the disk before it is called saved, so that a power cut takes nothing back.
    "synchronous": 2,
    "busy_timeout": 5000,
    "cache_size": -1000,
}
"""One megabyte of pages a connection: three of them are open as long as the window is."""
ROOM = -16_000
"""Kibibytes of pages while much is written, in the terms of PRAGMA cache_size."""


class Store:
    """Reads on any thread (one connection each); writes in operations, one at a time."""

    def __init__(self, path: Path, clock: Clock, key: Key | None = None) -> None:
        self.path = path
        self.clock = clock
        self.db = _Database(path, key.copy() if key is not None else None)
        self.memory: dict[str, object] = {}
        """What a feature derived from this store and holds on to, under its own name."""

    @classmethod
    def open(cls, path: Path, clock: Clock, key: Key | None = None) -> Store:
        """Open or make the file, private to the user, and bring its schema up.

        A new file is sealed when a key is given; a plain one opens without.
        Raises AppError: store_folder, not_a_store, newer_store; sealed_store for a sealed file
        without a key, wrong_key; disk_full, read_only, store_held, store_unreadable.
        """
        _make_private(path)
        sealed = is_sealed(path)
        if sealed and key is None:
            raise AppError("sealed_store", file=path.name)
        if not sealed and path.stat().st_size:
            key = None
        try:
            bring_up(path, key=key)
        except faults() as error:
            known = fault_of(error, path)
            if known is not None and not is_damage(known):
                raise known from error
            raise AppError("wrong_key" if sealed else "not_a_store", file=path.name) from error
        return cls(path, clock, key)

    @property
    def key(self) -> Key | None:
        """What opens the file where it is sealed; None for a plain one."""
        return self.db.key

    def close(self) -> None:
        """Close this thread's connection."""
        if not self.db.is_closed():
            self.db.close()

    @property
    def is_shut(self) -> bool:
        """Whether the store refuses everybody until it is opened again."""
        return self.db.is_shut

    def shut(self) -> None:
        """Close this thread's connection, refuse new ones and forget the key.

        The other threads must have closed theirs. Who reads or writes meanwhile gets
        AppError(store_locked).
        """
        self.close()
        self.db.is_shut = True
        if self.db.key is not None:
            self.db.key.wipe()
            self.db.key = None

    def open_again(self, key: Key | None) -> None:
        """Let everybody in again after `shut`; the key is needed where the file is sealed.

        Raises AppError: sealed_store, wrong_key; the store stays shut.
        """
        sealed = is_sealed(self.path)
        if sealed and key is None:
            raise AppError("sealed_store", file=self.path.name)
        self.db.key = key.copy() if key is not None and sealed else None
        self.db.is_shut = False
        try:
            self.sql("SELECT 1 FROM person LIMIT 1")
        except DatabaseError as error:
            self.shut()
            raise AppError("wrong_key", file=self.path.name) from error

    def rows(self, query: Query) -> list[Any]:
        """All model rows of a query."""
        return list(query.execute(self.db))

    def first(self, query: Query) -> Any | None:
        """The first row of a query, or None."""
        return next(iter(query.execute(self.db)), None)

    def tuples(self, query: Any) -> list[tuple[Any, ...]]:
        """All rows of a query as tuples."""
        return list(query.tuples().execute(self.db))

    def scalar(self, query: Any) -> Any:
        """The one value of a query."""
        return query.scalar(self.db)

    def get(self, model: type[Model], row_id: int) -> Any | None:
        """One row by id, or None."""
        table: Any = model
        return self.first(table.select().where(table.id == row_id))

    def sql(self, text: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a read in SQL."""
        return self.db.execute_sql(text, params).fetchall()

    def rest(self) -> None:
        """Give back the pages that this thread's connection holds, until it reads again."""
        if not self.db.is_closed():
            self.db.execute_sql("PRAGMA shrink_memory")

    @contextmanager
    def room(self) -> Generator[None]:
        """Let this connection hold many pages while much is written, then give them back.

        What was written moves from the journal into the file with the next write, not now.
        """
        self.db.execute_sql(f"PRAGMA cache_size = {ROOM}")
        usual = self.sql("PRAGMA wal_autocheckpoint")[0][0]
        self.db.execute_sql("PRAGMA wal_autocheckpoint = 0")
        try:
            yield
        finally:
            self.db.execute_sql(f"PRAGMA wal_autocheckpoint = {usual}")
            pages = pragmas_of(self.key)["cache_size"]
            self.db.execute_sql(f"PRAGMA cache_size = {pages}")
            self.db.execute_sql("PRAGMA shrink_memory")

    @contextmanager
    def operation(
        self, label: str, merge_key: str | None = None, undoable: bool = True
    ) -> Generator[Operation]:
        """One transaction whose rows are kept for Undo; nothing stays when it raises.

        With the merge key of the newest step, the write joins that step: typing is one Undo.
        Raises AppError where the disk or another program is in the way: disk_full, read_only,
        store_held, store_unreadable, damaged_store.
        """
        with self.told_plainly(), self.db.atomic("IMMEDIATE"):
            operation = Operation(self.db, label, undoable)
            yield operation
            operation.finish(self.clock, merge_key)

    @contextmanager
    def told_plainly(self) -> Generator[None]:
        """Let what a database says when it cannot write leave as a known fault."""
        try:
            yield
        except Exception as error:
            known = fault_of(error, self.path)
            if known is None or known is error:
                raise
            raise known from error

    def undo(self) -> Changes | None:
        """Take the newest step back; None when there is none."""
        with self.told_plainly():
            return undo.turn(self.db, undone=False)

    def redo(self) -> Changes | None:
        """Do the step last taken back again; None when there is none."""
        with self.told_plainly():
            return undo.turn(self.db, undone=True)

    def turn_to(self, step: int) -> Changes | None:
        """Go to how things were right after a step of the history; 0 is before all of them."""
        with self.told_plainly():
            return undo.turn_to(self.db, step)

    def history(self) -> list[undo.Step]:
        """The steps that can be taken back or done again, the newest first."""
        return undo.history(self.db)

    @property
    def undo_label(self) -> str | None:
        """What Undo would take back."""
        return undo.label(self.db, undone=False)

    @property
    def redo_label(self) -> str | None:
        """What Redo would do again."""
        return undo.label(self.db, undone=True)


def pragmas_of(key: Key | None) -> dict[str, Any]:
    """PRAGMAS; an encrypted store holds more pages, as each costs its decryption to read again."""
    return PRAGMAS if key is None else {**PRAGMAS, "cache_size": -8000}


class _Database(SqliteDatabase):
    """Peewee's database whose connections all come through the one door."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self.key = key
        self.is_shut = False
        super().__init__(str(path), pragmas=pragmas_of(key))

    def _connect(self) -> Any:
        if self.is_shut:
            raise AppError("store_locked")
        made = connect(Path(str(self.database)), self.key, timeout=5.0)
        try:
            self._add_conn_hooks(made)  # pyright: ignore[reportAttributeAccessIssue]
        except BaseException:
            made.close()
            raise
        return made


def _make_private(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.parent.chmod(0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise AppError("store_folder", folder=str(path.parent)) from error
