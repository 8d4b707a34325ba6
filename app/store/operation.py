"""One write: rows changed in one transaction, remembered for Undo."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from peewee import Model, SqliteDatabase

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.store import undo


class Operation:
    """Collects what a write does; `changes` is whole after the block that made it."""

    def __init__(self, db: SqliteDatabase, label: str, undoable: bool) -> None:
        self._db = db
        self._label = label
        self._undoable = undoable
        self._images: dict[tuple[str, int], str | None] = {}
        self._ranges: list[tuple[str, int, int]] = []
        self._ids: dict[str, set[int]] = {}
        self.changes = Changes.none(label)

    def insert(self, model: type[Model], **values: Any) -> int:
        """Add a row; its id."""
        table = _table(model)
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" for _ in values)
        cursor = self._db.execute_sql(
            f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(values.values())
        )
        row_id = int(cursor.lastrowid)
        self._note(table, row_id, None)
        return row_id

    def insert_many(
        self, model: type[Model], fields: Sequence[str], rows: Iterable[Sequence[Any]]
    ) -> range:
        """Add many rows at once; the ids they got, in order."""
        table = _table(model)
        newest = f'SELECT COALESCE(MAX(id), 0) FROM "{table}"'
        first = int(self._db.execute_sql(newest).fetchone()[0]) + 1
        names = ", ".join(f'"{name}"' for name in fields)
        marks = ", ".join("?" for _ in fields)
        # SQLite numbers on from the highest id; nobody else writes inside this transaction.
        self._db.connection().executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)
        last = int(self._db.execute_sql(newest).fetchone()[0])
        if last >= first:
            self._ranges.append((table, first, last))
            self._ids.setdefault(table, set()).update(range(first, last + 1))
        return range(first, last + 1)

    def update(self, model: type[Model], row_id: int, **values: Any) -> bool:
        """Give a row new values; False when it has them already. Raises AppError(row_gone)."""
        table = _table(model)
        names = ", ".join(f'"{name}"' for name in values)
        now = self._db.execute_sql(
            f'SELECT {names} FROM "{table}" WHERE id = ?', (row_id,)
        ).fetchone()
        if now is None:
            raise AppError("row_gone")
        if tuple(now) == tuple(values.values()):
            return False
        self._note(table, row_id, undo.image_of(self._db, table, row_id))
        taken = ", ".join(f'"{name}" = ?' for name in values)
        self._db.execute_sql(
            f'UPDATE "{table}" SET {taken} WHERE id = ?', (*values.values(), row_id)
        )
        return True

    def delete(self, model: type[Model], row_id: int) -> None:
        """Remove a row and everything that hangs on it."""
        self._delete(_table(model), row_id)

    def _delete(self, table: str, row_id: int) -> None:
        for child, column in self._children(table):
            hanging = self._db.execute_sql(
                f'SELECT id FROM "{child}" WHERE "{column}" = ?', (row_id,)
            ).fetchall()
            for (child_id,) in hanging:
                self._delete(child, child_id)
        image = undo.image_of(self._db, table, row_id)
        if image is not None:
            self._note(table, row_id, image)
            self._db.execute_sql(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))

    def _children(self, table: str) -> list[tuple[str, str]]:
        return self._db.execute_sql(
            'SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f '
            "WHERE m.type = 'table' AND f.\"table\" = ? AND m.name != 'undo_row'",
            (table,),
        ).fetchall()

    def _note(self, table: str, row_id: int, image: str | None) -> None:
        # A row that came with many others in this write goes with them: it has no before.
        if not any(t == table and first <= row_id <= last for t, first, last in self._ranges):
            self._images.setdefault((table, row_id), image)
        self._ids.setdefault(table, set()).add(row_id)

    def finish(self, clock: Clock, merge_key: str | None) -> None:
        """Write the undo step and make up the changes; the store calls this."""
        if not self._ids:
            return
        step = self._record(clock, merge_key) if self._undoable else None
        ids = {kind: frozenset(rows) for kind, rows in self._ids.items()}
        self.changes = Changes(self._label, ids, self._undoable, step)

    def _record(self, clock: Clock, merge_key: str | None) -> int:
        newest = self._db.execute_sql(
            "SELECT id, merge_key, undone FROM undo_step ORDER BY id DESC LIMIT 1"
        ).fetchone()
        joins = bool(newest and merge_key and newest[1] == merge_key and not newest[2])
        step = int(newest[0]) if joins else self._new_step(clock, merge_key)
        known = self._known(step) if joins else set[tuple[str, int]]()
        rows = [
            (step, t, i, i, image) for (t, i), image in self._images.items() if (t, i) not in known
        ]
        rows += [(step, table, first, last, None) for table, first, last in self._ranges]
        self._db.connection().executemany(undo.INSERT_ROW, rows)
        return step

    def _new_step(self, clock: Clock, merge_key: str | None) -> int:
        undo.forget_old(self._db)
        cursor = self._db.execute_sql(
            "INSERT INTO undo_step (label, merge_key, at) VALUES (?, ?, ?)",
            (self._label, merge_key, iso(clock.now())),
        )
        return int(cursor.lastrowid)

    def _known(self, step: int) -> set[tuple[str, int]]:
        return set(
            self._db.execute_sql(
                "SELECT table_name, first_id FROM undo_row WHERE step_id = ?", (step,)
            ).fetchall()
        )


def _table(model: type[Model]) -> str:
    meta: Any = model._meta  # pyright: ignore
    return str(meta.table_name)
