"""Numbered schema steps: every database, new or old, is brought up by running them in order."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from app.errors import AppError
from app.store.connect import Key, connect
from app.store.moving import remove
from app.store.schema import s0001, s0002, s0003, s0004, s0005, s0006

STEPS: tuple[tuple[int, str], ...] = (
    (1, s0001.SQL),
    (2, s0002.SQL),
    (3, s0003.SQL),
    (4, s0004.SQL),
    (5, s0005.SQL),
    (6, s0006.SQL),
)
VERSION = STEPS[-1][0]


def statements(sql: str) -> list[str]:
    """The single statements of a script; a trigger's body stays whole."""
    found: list[str] = []
    pending = ""
    for piece in sql.split(";"):
        pending += piece + ";"
        if sqlite3.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    return found


def version_of(connection: sqlite3.Connection) -> int:
    """The schema version a database says it has; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_up(
    path: Path, steps: tuple[tuple[int, str], ...] = STEPS, key: Key | None = None
) -> None:
    """Run the missing steps, each in one transaction that begins with an online backup.

    Several programs may do so at once: each step is run by one of them. Raises
    AppError(newer_store) for a database that a later Askwell wrote.
    """
    connection = connect(path, key)
    try:
        found = version_of(connection)
        if found > steps[-1][0]:
            raise AppError("newer_store", file=path.name, version=found)
        for number, sql in steps:
            if number > found:
                _run(connection, number, sql, (path, key) if found else None)
    finally:
        connection.close()


def back_up(connection: sqlite3.Connection, target: Path, key: Key | None = None) -> None:
    """Copy a live database through SQLite's online backup; the copy is private to the user.

    A file that is there goes first: it may be sealed where the store is not any more.
    """
    remove(target)
    copy = connect(target, key)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    target.chmod(0o600)


def _run(
    connection: sqlite3.Connection, number: int, sql: str, copied: tuple[Path, Key | None] | None
) -> None:
    """Run one step, unless another program did; `copied` is what is copied before, and its key."""
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another program may have run it while this one waited for its turn.
        if version_of(connection) < number:
            if copied is not None:
                _copy_before(number, *copied)
            _change(connection, number, sql)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _copy_before(number: int, path: Path, key: Key | None) -> None:
    # By a connection of its own: the one that is about to write may not be read from.
    with closing(connect(path, key)) as reader:
        back_up(reader, path.with_name(f"before-step-{number:04}.db"), key)


def _change(connection: sqlite3.Connection, number: int, sql: str) -> None:
    for statement in statements(sql):
        connection.execute(statement)
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise AppError("broken_references", count=len(broken))
    connection.execute(f"PRAGMA user_version = {number}")
