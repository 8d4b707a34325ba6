"""Reading what a damaged store still holds into a new one, row by row around the damage.

Each table is read from its beginning until it stops, from its end until it stops, and what lies
between is halved until single rows are left. What cannot stand in the new store (a letter to
somebody who is lost) gets a person in their place, or is counted as lost.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.jobs import Progress, no_progress
from app.store.connect import Key, connect, faults, key_for
from app.store.schema import STEPS, VERSION, bring_up, version_of

NOT_RECOVERED = frozenset({"undo_step", "undo_row", "story"})
"""Undo's memory speaks of rows that may be lost: it begins anew."""
MOST_FAILURES = 100_000
"""Reads that may fail in one table before the rest of it is given up."""
AFTER_THE_LAST = 4096
"""How far beyond the last row seen one is looked for, where nothing tells how many there were."""
LOST_NAME = "(name lost)"
_MOST_ROWID = 2**63 - 1


@dataclass(frozen=True)
class Recovered:
    """A new store with what could be read: rows kept and rows known to be lost, by table."""

    path: Path
    kept: Mapping[str, int]
    lost: Mapping[str, int]


def recover(
    path: Path, made: Path, key: Key | None = None, progress: Progress = no_progress
) -> Recovered:
    """Read all that a damaged file still gives into a new store; the file is not changed.

    Raises AppError(nothing_recovered) when not one row can be read. `made` must not exist.
    """
    damaged = _Damaged(path, key)
    kept: dict[str, int] = {}
    lost: dict[str, int] = {}
    try:
        steps = STEPS[: damaged.version()] or STEPS
        bring_up(made, steps, key)
        with closing(connect(made, key)) as target:
            target.execute("PRAGMA foreign_keys = OFF")
            target.execute("PRAGMA synchronous = OFF")
            target.execute("BEGIN")
            tables = tables_of(target)
            for number, table in enumerate(tables):
                progress(number, len(tables), table)
                kept[table], lost[table] = _fill(damaged, target, table, progress)
            if not sum(kept.values()):
                raise AppError("nothing_recovered", file=path.name)
            for table, count in _mend(target).items():
                kept[table] -= count
                lost[table] = lost.get(table, 0) + count
            target.execute("COMMIT")
        bring_up(made, key=key)
    except faults() as error:
        raise AppError("nothing_recovered", file=path.name) from error
    finally:
        damaged.close()
    return Recovered(made, kept, {table: count for table, count in lost.items() if count})


def tables_of(connection: sqlite3.Connection) -> list[str]:
    """Every table with data of its own: no search index, none of Undo's."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE '%\\_search%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return [str(row[0]) for row in rows if row[0] not in NOT_RECOVERED]


class _Damaged:
    """The damaged file: reads that may fail at any row; after a failure it is opened anew."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path, self._key = path, key_for(path, key)
        self._connection: sqlite3.Connection | None = None

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def version(self) -> int:
        """The schema it says it has; the present one where it does not say."""
        with suppress(*faults()):
            found = version_of(self._open())
            return found if 0 < found <= VERSION else VERSION
        self.close()
        return VERSION

    def rows(self, sql: str, params: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a read up to the damage. Raises one of `faults()` there."""
        try:
            yield from self._open().execute(sql, params)
        except faults():
            # A sealed file refuses everything after one bad page until it is opened again.
            if self._key is not None:
                self.close()
            raise

    def columns(self, table: str) -> list[str]:
        """The columns that the file gives this table; none when that cannot be read."""
        with suppress(*faults()):
            return [str(row[1]) for row in self.rows(f'PRAGMA table_info("{table}")')]
        return []

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            opened = connect(self._path, self._key, read_only=True)
            opened.text_factory = _lenient
            # A schema of which a part is damaged still gives its other tables.
            opened.execute("PRAGMA writable_schema = ON")
            opened.execute("PRAGMA cell_size_check = OFF")
            self._connection = opened
        return self._connection


def _lenient(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _fill(
    damaged: _Damaged, target: sqlite3.Connection, table: str, progress: Progress
) -> tuple[int, int]:
    """Read one table over; how many rows were kept, and how many are known to be lost."""
    kinds = {str(row[1]): str(row[2]) for row in target.execute(f'PRAGMA table_info("{table}")')}
    columns = [name for name in damaged.columns(table) if name in kinds]
    if not columns:
        return 0, 0
    target.execute(f'DELETE FROM "{table}"')
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" for _ in columns)
    insert = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})'
    reader = _Reader(damaged, table, names)
    kept = 0
    for row in reader.rows():
        values = [_fitting(v, kinds[name]) for name, v in zip(columns, row[1:], strict=True)]
        with suppress(*faults()):
            kept += target.execute(insert, values).rowcount
        if kept % 500 == 0:
            progress(0, 0, table)
    return kept, reader.missing(kept)


def _fitting(value: Any, kind: str) -> Any:
    """A value as its column holds it: damage may turn text into bytes, or a number into text."""
    if value is None or kind == "BLOB":
        return value
    if kind == "INTEGER":
        return value if isinstance(value, int) else None
    return _lenient(value) if isinstance(value, bytes) else str(value)


class _Reader:
    """Gives the rows of one damaged table, each once, in no certain order."""

    def __init__(self, damaged: _Damaged, table: str, names: str) -> None:
        self._damaged, self._table = damaged, table
        self._select = (
            f'SELECT rowid, {names} FROM "{table}" NOT INDEXED WHERE rowid BETWEEN ? AND ?'
        )
        self._failures = 0
        self._listed: int | None = None

    def rows(self) -> Iterator[tuple[Any, ...]]:
        last = 0
        try:
            for row in self._damaged.rows(f"{self._select} ORDER BY rowid", (0, _MOST_ROWID)):
                last = int(row[0])
                yield row
            return
        except faults():
            pass
        top = self._top(last)
        if top > last:
            yield from self._between(last + 1, top)

    def missing(self, kept: int) -> int:
        """How many rows an index knew of that were not kept; of a whole table none."""
        return max(0, self._listed - kept) if self._listed is not None else 0

    def _top(self, last: int) -> int:
        """The highest row there may be: by an index that is whole, or else by the last seen."""
        for (index,) in self._indexes():
            ids = f'SELECT count(*), max(rowid) FROM "{self._table}" INDEXED BY "{index}"'
            with suppress(*faults()):
                count, most = next(self._damaged.rows(ids))
                self._listed = int(count)
                return int(most or 0)
        with suppress(*faults()):
            found = next(self._damaged.rows(f'SELECT max(rowid) FROM "{self._table}" NOT INDEXED'))
            return int(found[0] or 0)
        return last + AFTER_THE_LAST

    def _indexes(self) -> list[tuple[Any, ...]]:
        with suppress(*faults()):
            return list(
                self._damaged.rows(
                    "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? "
                    "AND sql IS NOT NULL",
                    (self._table,),
                )
            )
        return []

    def _between(self, first: int, last: int) -> Iterator[tuple[Any, ...]]:
        """The rows of a stretch: forwards, then backwards, then its middle halved."""
        stretches = [(first, last)]
        while stretches and self._failures < MOST_FAILURES:
            low, high = stretches.pop()
            if low > high:
                continue
            seen = low - 1
            try:
                for row in self._damaged.rows(f"{self._select} ORDER BY rowid", (low, high)):
                    seen = int(row[0])
                    yield row
                continue
            except faults():
                self._failures += 1
            low = seen + 1
            seen = high + 1
            try:
                for row in self._damaged.rows(f"{self._select} ORDER BY rowid DESC", (low, high)):
                    seen = int(row[0])
                    yield row
            except faults():
                self._failures += 1
                high = seen - 1
                if low < high:
                    middle = (low + high) // 2
                    stretches += [(middle + 1, high), (low, middle)]


def _mend(target: sqlite3.Connection) -> dict[str, int]:
    """Leave no reference to what is lost: a person is put in their place, or the row goes."""
    gone: dict[str, int] = {}
    while broken := target.execute("PRAGMA foreign_key_check").fetchall():
        before = target.total_changes
        for table, row_id, parent, number in broken:
            keys = target.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
            column = next(str(key[3]) for key in keys if key[0] == number)
            if _is_required(target, table, column):
                if parent == "person" and _stand_in(target, table, column, row_id):
                    continue
                gone[table] = gone.get(table, 0) + 1
                target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row_id,))
            else:
                sql = f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?'
                target.execute(sql, (row_id,))
        if target.total_changes == before:
            break
    return gone


def _is_required(target: sqlite3.Connection, table: str, column: str) -> bool:
    rows = target.execute(f'PRAGMA table_info("{table}")').fetchall()
    return any(row[1] == column and row[3] for row in rows)


def _stand_in(target: sqlite3.Connection, table: str, column: str, row_id: int) -> bool:
    """Put a person without a name where one is lost, so that what hangs on them stays."""
    sql = f'SELECT "{column}" FROM "{table}" WHERE rowid = ?'
    found = target.execute(sql, (row_id,)).fetchone()
    if found is None or not isinstance(found[0], int):
        return False
    target.execute(
        "INSERT OR IGNORE INTO person (id, uid, last_name, sort_name, origin, created_at, "
        "updated_at) VALUES (?, ?, ?, ?, 'recovered', '', '')",
        (found[0], f"recovered-{found[0]}", LOST_NAME, LOST_NAME),
    )
    return bool(target.execute("SELECT 1 FROM person WHERE id = ?", (found[0],)).fetchone())
