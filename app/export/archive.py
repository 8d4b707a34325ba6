"""Everything in one file and back again: an archive that people and other programs can read.

The format is described in resources/archive/README.txt, which goes into every archive. It may be
sealed with a passphrase; then nothing of it is ever on the disk unsealed.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import base64
import io
import json
import lzma
import os
import re
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from sqlite3 import Connection
from typing import IO, Any, cast

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.export.pages import person_pages
from app.export.sealed import is_sealed_file, seal, unseal
from app.export.tables import table_of
from app.export.talks import talks_calendar
from app.export.vcard import vcards_of
from app.jobs import Progress, no_progress
from app.language import say
from app.paths import resources_dir
from app.store.backup import replace_all
from app.store.connect import Key, connect, faults
from app.store.db import Store
from app.store.faults import fault_of
from app.store.moving import remove, replace
from app.store.schema import STEPS, VERSION, bring_up

FORMAT = "askwell-archive"
FORMAT_VERSION = 1
LINE_LIMIT = 64_000_000
"""Bytes of one row: an attached file with its third more for base64."""
TOTAL_LIMIT = 4_000_000_000
"""Bytes of all rows of an archive."""
NOT_CARRIED = frozenset({"undo_step", "undo_row", "touched", "story"})
BATCH = 500


def export_archive(
    store: Store,
    clock: Clock,
    path: Path,
    progress: Progress = no_progress,
    passphrase: str = "",
) -> Path:
    """Write everything into one archive; a file of that name is replaced only by a whole one.

    With a passphrase it is sealed. Raises AppError: cannot_write, disk_full, short_seal.
    A cancel heard by `progress` leaves nothing behind.
    """
    target = path.absolute()
    try:
        handle, name = tempfile.mkstemp(prefix=".askwell-", dir=target.parent)
    except OSError as error:
        raise AppError("cannot_write", file=path) from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            if passphrase:
                within = io.BytesIO()
                _zip(store, clock, within, progress)
                file.write(seal(within.getvalue(), passphrase))
            else:
                _zip(store, clock, file, progress)
            file.flush()
            os.fsync(file.fileno())
        replace(part, target)
    except (OSError, *faults()) as error:
        known = fault_of(error, target)
        if known is not None and known.code in ("disk_full", "damaged_store"):
            raise known from error
        raise AppError("cannot_write", file=path) from error
    finally:
        with suppress(OSError):
            remove(part)
    return path


def restore_archive(
    store: Store,
    clock: Clock,
    path: Path,
    progress: Progress = no_progress,
    passphrase: str = "",
) -> Changes:
    """Put an archive in the place of all that is here; a copy of what is here is made before.

    An archive of an earlier Askwell is brought up to date. Raises AppError: not_found,
    not_an_archive, newer_store, no_backup; sealed_archive, wrong_seal, sealed_for_key.
    """
    place = store.path.parent
    # What a scanner still holds there must not undo what was restored.
    with tempfile.TemporaryDirectory(
        prefix=".askwell-", dir=place, ignore_cleanup_errors=True
    ) as folder:
        made = Path(folder) / "restored.db"
        read_archive(path, made, store.key, progress, passphrase)
        return replace_all(store, clock, made, say("Restore an archive"))


def read_archive(
    path: Path,
    made: Path,
    key: Key | None = None,
    progress: Progress = no_progress,
    passphrase: str = "",
) -> None:
    """Build a store's file from an archive; raises what `restore_archive` does."""
    try:
        with zipfile.ZipFile(_opened(path, passphrase)) as archive:
            _read(archive, made, path, key, progress)
    except (
        zipfile.BadZipFile,
        zlib.error,
        lzma.LZMAError,
        struct.error,
        OverflowError,
        *faults(),
        ValueError,
        KeyError,
        TypeError,
        RuntimeError,
        NotImplementedError,
        EOFError,
        OSError,
    ) as error:
        known = fault_of(error, made)
        if known is not None and known.code == "disk_full":
            raise known from error
        raise AppError("not_an_archive", file=path.name) from error


def is_sealed_archive(path: Path) -> bool:
    """Whether a file is sealed with a passphrase, so that one has to be asked for."""
    try:
        with path.open("rb") as file:
            return is_sealed_file(file.read(64))
    except OSError:
        return False


def _opened(path: Path, passphrase: str) -> Path | io.BytesIO:
    if not path.is_file():
        raise AppError("not_found", file=path.name)
    if not is_sealed_archive(path):
        return path
    if not passphrase:
        raise AppError("sealed_archive", file=path.name)
    return io.BytesIO(unseal(path.read_bytes(), passphrase, path.name))


def _zip(store: Store, clock: Clock, file: IO[bytes], progress: Progress) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        _write(store, clock, archive, progress)


def _write(store: Store, clock: Clock, archive: zipfile.ZipFile, progress: Progress) -> None:
    tables = _tables(store)
    counts: dict[str, int] = {}
    # One moment for all tables: what is written meanwhile comes into the next archive.
    with store.db.atomic():
        for number, table in enumerate(tables):
            progress(number, len(tables) + 2, table)
            counts[table] = _write_table(store, archive, table, progress)
        manifest = {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "schema": VERSION,
            "written_at": iso(clock.now()),
            "tables": counts,
        }
        archive.writestr("manifest.json", json.dumps(manifest, indent=2))
        archive.writestr("schema.json", json.dumps(_schema(store, tables), indent=1))
        about = resources_dir() / "archive" / "README.txt"
        archive.writestr("README.txt", about.read_text("utf-8"))
        progress(len(tables), len(tables) + 2, "people")
        ids = [row[0] for row in store.sql("SELECT id FROM person ORDER BY sort_name, id")]
        archive.writestr("people.csv", table_of(store, ids))
        archive.writestr("people.vcf", vcards_of(store, ids))
        archive.writestr("talks.ics", talks_calendar(store))
        for number, (name, page) in enumerate(person_pages(store, ids)):
            if number % BATCH == 0:
                progress(number, len(ids), "pages")
            archive.writestr(f"people/{name}.md", page)
        for row_id, name, content in store.sql("SELECT id, name, content FROM attachment"):
            archive.writestr(f"attachments/{row_id}-{_plain(name)}", content)


def _schema(store: Store, tables: Sequence[str]) -> dict[str, Any]:
    """What each table holds, as JSON Schema."""
    kinds: dict[str, dict[str, Any]] = {
        "TEXT": {"type": "string"},
        "INTEGER": {"type": "integer"},
        "BLOB": {"type": "object", "required": ["base64"]},
    }
    definitions: dict[str, Any] = {}
    for table in tables:
        columns = store.sql(f'PRAGMA table_info("{table}")')
        refers = {row[3]: row[2] for row in store.sql(f'PRAGMA foreign_key_list("{table}")')}
        found: dict[str, Any] = {}
        for _, name, kind, required, _, part_of_key in columns:
            rule = dict(kinds[str(kind)])
            if not required and not part_of_key:
                rule["type"] = [rule["type"], "null"]
            if name in refers:
                rule["references"] = refers[name]
            found[str(name)] = rule
        definitions[table] = {
            "type": "object",
            "properties": found,
            "required": list(found),
            "additionalProperties": False,
        }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Askwell archive: the rows of data/TABLE.jsonl",
        "version": FORMAT_VERSION,
        "schema": VERSION,
        "$defs": definitions,
    }


def _tables(store: Store) -> list[str]:
    """Every table with data of its own: no search index, none of Undo's."""
    rows = store.sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE '%\\_search%' ESCAPE '\\' ORDER BY name"
    )
    return [str(row[0]) for row in rows if row[0] not in NOT_CARRIED]


def _write_table(store: Store, archive: zipfile.ZipFile, table: str, progress: Progress) -> int:
    cursor = store.db.execute_sql(f'SELECT * FROM "{table}" ORDER BY 1')
    names = [column[0] for column in cursor.description]
    count = 0
    with archive.open(f"data/{table}.jsonl", "w", force_zip64=True) as file:
        while rows := cursor.fetchmany(BATCH):
            lines = (_line(dict(zip(names, row, strict=True))) for row in rows)
            file.write(b"".join(lines))
            count += len(rows)
            progress(0, 0, table)
    return count


def _line(row: Mapping[str, Any]) -> bytes:
    values = {
        name: {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value
        for name, value in row.items()
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _plain(name: str) -> str:
    """A file's name without anything that leads out of its folder."""
    return re.sub(r"[^\w. ()-]", "_", name).strip(". ")[:80] or "file"


def _read(
    archive: zipfile.ZipFile, made: Path, path: Path, key: Key | None, progress: Progress
) -> None:
    """Build a database from an archive: its own schema first, its rows, then the later steps."""
    manifest = json.loads(_bounded(archive, "manifest.json", 1_000_000))
    if manifest["format"] != FORMAT:
        raise ValueError(manifest["format"])
    schema, counts = int(manifest["schema"]), manifest["tables"]
    if schema < 1 or not isinstance(counts, dict):
        raise ValueError("no manifest of ours")
    if schema > VERSION or int(manifest["version"]) > FORMAT_VERSION:
        raise AppError("newer_store", file=path.name, version=schema)
    made.touch(0o600)
    # Where the store is sealed, what is built beside it is too.
    bring_up(made, tuple(step for step in STEPS if step[0] <= schema), key)
    tables = cast("dict[str, Any]", counts)
    with closing(connect(made, key)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        known = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        left = TOTAL_LIMIT
        for number, (table, count) in enumerate(sorted(tables.items())):
            progress(number, len(tables), table)
            if table not in known or table in NOT_CARRIED or "_search" in table:
                raise ValueError(table)
            left = _read_table(connection, archive, table, int(count), left, progress)
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise ValueError("references")
        connection.execute("COMMIT")


def _read_table(
    connection: Connection,
    archive: zipfile.ZipFile,
    table: str,
    count: int,
    left: int,
    progress: Progress,
) -> int:
    columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
    connection.execute(f'DELETE FROM "{table}"')
    read = 0
    with archive.open(f"data/{table}.jsonl") as file:
        for line in _lines(file):
            left -= len(line)
            if left < 0:
                raise ValueError("too large")
            row = _row(line)
            if not row.keys() <= columns:
                raise ValueError(table)
            names = ", ".join(f'"{name}"' for name in row)
            marks = ", ".join("?" for _ in row)
            connection.execute(
                f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values())
            )
            read += 1
            if read % BATCH == 0:
                progress(0, 0, table)
    if read != count:
        raise ValueError(table)
    return left


def _lines(file: Any) -> Iterator[bytes]:
    while line := file.readline(LINE_LIMIT):
        if len(line) >= LINE_LIMIT:
            raise ValueError("a row that is too long")
        yield line


def _row(line: bytes) -> dict[str, Any]:
    with suppress(RecursionError):
        found: Any = json.loads(line)
        if isinstance(found, dict):
            values = cast("dict[str, Any]", found)
            return {name: _value(value) for name, value in values.items()}
    raise ValueError("not a row")


def _value(value: Any) -> Any:
    if isinstance(value, dict):
        return base64.b64decode(cast("dict[str, str]", value)["base64"], validate=True)
    if isinstance(value, list):
        raise ValueError("not a value")
    return value


def _bounded(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    with archive.open(name) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise ValueError(name)
    return content
