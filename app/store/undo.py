"""Undo and redo: row images written back in one transaction, kept across restarts."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any

from peewee import SqliteDatabase

from app.changes import Changes

STEPS_KEPT = 50


@dataclass(frozen=True)
class Step:
    """One write that can be taken back, or done again: what, when, and how many things it touched.

    `at` is an ISO moment; `things` counts rows that are not parts of a row that went with them.
    """

    id: int
    label: str
    at: str
    things: int
    undone: bool


def _encode(value: object) -> object:
    return {"blob": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def _decode(value: Any) -> Any:
    return base64.b64decode(value["blob"]) if isinstance(value, dict) else value


def image_of(db: SqliteDatabase, table: str, row_id: int) -> str | None:
    """A row as JSON, or None when there is none."""
    found = images_of(db, table, row_id, row_id)
    return found[0][1] if found else None


def images_of(db: SqliteDatabase, table: str, first: int, last: int) -> list[tuple[int, str]]:
    """The rows from one id to another, each as (id, JSON)."""
    cursor = db.execute_sql(f'SELECT * FROM "{table}" WHERE id BETWEEN ? AND ?', (first, last))
    names = [column[0] for column in cursor.description]
    at = names.index("id")
    return [
        (row[at], json.dumps({n: _encode(v) for n, v in zip(names, row, strict=True)}))
        for row in cursor.fetchall()
    ]


def write_back(db: SqliteDatabase, table: str, image: str) -> None:
    """Put a row back as it was, whether it is there now or not."""
    values = {name: _decode(value) for name, value in json.loads(image).items()}
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" for _ in values)
    taken = ", ".join(f'"{name}" = excluded."{name}"' for name in values)
    db.execute_sql(
        f'INSERT INTO "{table}" ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {taken}',
        tuple(values.values()),
    )


def label(db: SqliteDatabase, undone: bool) -> str | None:
    """The label of the step that the next turn would take; None when there is none."""
    found = _next(db, undone)
    return found[1] if found else None


def turn(db: SqliteDatabase, undone: bool) -> Changes | None:
    """Undo the newest done step, or redo the oldest undone one."""
    with db.atomic("IMMEDIATE"):
        found = _next(db, undone)
        if not found:
            return None
        step, text = found
        db.execute_sql("PRAGMA defer_foreign_keys = ON")
        ids = _swap(db, step)
        db.execute_sql("UPDATE undo_step SET undone = ? WHERE id = ?", (int(not undone), step))
    return Changes(text, {kind: frozenset(rows) for kind, rows in ids.items()}, True, step)


def history(db: SqliteDatabase) -> list[Step]:
    """Every step kept, the newest first; those taken back are marked."""
    rows = db.execute_sql(
        "SELECT s.id, s.label, s.at, coalesce(r.things, 0), s.undone FROM undo_step s LEFT JOIN "
        "(SELECT step_id, count(DISTINCT table_name || ':' || first_id || ':' || last_id) "
        "+ sum(last_id - first_id) AS things FROM undo_row GROUP BY step_id) r "
        "ON r.step_id = s.id ORDER BY s.id DESC"
    ).fetchall()
    return [Step(i, label, at, int(things), bool(undone)) for i, label, at, things, undone in rows]


def turn_to(db: SqliteDatabase, step: int) -> Changes | None:
    """Take back every step after this one, or do again every one up to and with it.

    All in one transaction; 0 takes back all that is kept. None when that is how things are.
    """
    whole: Changes | None = None
    with db.atomic("IMMEDIATE"):
        newest = _next(db, undone=False)
        undone = newest is None or newest[0] < step
        while (found := _next(db, undone)) and (found[0] <= step if undone else found[0] > step):
            changes = turn(db, undone)
            whole = changes if whole is None or changes is None else whole | changes
    return whole


def forget_old(db: SqliteDatabase) -> None:
    """Drop what can no longer be redone, and make room for one more among the steps kept."""
    db.execute_sql("DELETE FROM undo_step WHERE undone = 1")
    db.execute_sql(
        "DELETE FROM undo_step WHERE id NOT IN (SELECT id FROM undo_step ORDER BY id DESC LIMIT ?)",
        (STEPS_KEPT - 1,),
    )


def _next(db: SqliteDatabase, undone: bool) -> tuple[int, str] | None:
    order = "ASC" if undone else "DESC"
    return db.execute_sql(
        f"SELECT id, label FROM undo_step WHERE undone = ? ORDER BY id {order} LIMIT 1",
        (int(undone),),
    ).fetchone()


def _swap(db: SqliteDatabase, step: int) -> dict[str, set[int]]:
    """Exchange the images of a step with the rows now there."""
    entries = db.execute_sql(
        "SELECT table_name, first_id, last_id, image FROM undo_row WHERE step_id = ?", (step,)
    ).fetchall()
    db.execute_sql("DELETE FROM undo_row WHERE step_id = ?", (step,))
    ids: dict[str, set[int]] = {}
    for table, first, last, _image in entries:
        _keep(db, step, table, first, last)
        ids.setdefault(table, set()).update(range(first, last + 1))
    # All go before any comes back: what may stand only once may have moved from row to row.
    for table, first, last, _image in entries:
        db.execute_sql(f'DELETE FROM "{table}" WHERE id BETWEEN ? AND ?', (first, last))
    for table, _first, _last, image in entries:
        if image is not None:
            write_back(db, table, image)
    return ids


def _keep(db: SqliteDatabase, step: int, table: str, first: int, last: int) -> None:
    there = images_of(db, table, first, last)
    rows = [(step, table, row_id, row_id, image) for row_id, image in there]
    db.connection().executemany(INSERT_ROW, rows or [(step, table, first, last, None)])


INSERT_ROW = (
    "INSERT INTO undo_row (step_id, table_name, first_id, last_id, image) VALUES (?, ?, ?, ?, ?)"
)
