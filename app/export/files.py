"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.errors import AppError
from app.export.tables import table_of
from app.export.vcard import vcards_of
from app.jobs import Progress, no_progress
from app.store.db import Store
from app.store.moving import remove, replace

FORMATS = {"vcard": ".vcf", "csv": ".csv"}
"""The ways to hand people out, and how such a file ends."""


def export_people(
    store: Store, ids: Sequence[int], kind: str, path: Path, progress: Progress = no_progress
) -> Path:
    """Write these people as one of FORMATS; the file that was written.

    A file of this name is replaced only when the new one is whole. Raises
    AppError(cannot_write). A cancel leaves nothing behind.
    """
    make = vcards_of if kind == "vcard" else table_of
    target = path if path.suffix else path.with_suffix(FORMATS[kind])
    write_whole(target, make(store, ids, progress))
    return target


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in its place in one step. Raises AppError(cannot_write)."""
    try:
        handle, name = tempfile.mkstemp(prefix=".askwell-", dir=path.parent)
    except OSError as error:
        raise AppError("cannot_write", file=path) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace(Path(name), path)
    except OSError as error:
        with suppress(OSError):
            remove(Path(name))
        raise AppError("cannot_write", file=path) from error
