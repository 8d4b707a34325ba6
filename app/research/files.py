"""Files attached to a person: kept in the store itself, so that they go where the data goes."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from pathlib import Path

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.file_names import safe_file_name
from app.language import say
from app.store.db import Store
from app.store.models import Attachment

LIMIT_MB = 10
"""One file: a paper or a slide deck, not a film."""


@dataclass(frozen=True)
class AttachedFile:
    """A file of a person, without its bytes."""

    id: int
    name: str
    size: int
    added_at: str


def attach_file(store: Store, clock: Clock, person_id: int, path: Path) -> Changes:
    """Keep a copy of a file with a person; Undo takes it out.

    Raises AppError: cannot_read, large_file, empty_attachment.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(LIMIT_MB * 1024 * 1024 + 1)
    except OSError as error:
        raise AppError("cannot_read", file=path.name) from error
    if len(content) > LIMIT_MB * 1024 * 1024:
        raise AppError("large_file", file=path.name, limit=LIMIT_MB)
    if not content:
        raise AppError("empty_attachment", file=path.name)
    with store.operation(say("Attach file")) as op:
        op.insert(
            Attachment,
            person_id=person_id,
            name=path.name,
            media_type=mimetypes.guess_type(path.name)[0],
            content=content,
            added_at=iso(clock.now()),
        )
    return op.changes


def files_of(store: Store, person_id: int) -> tuple[AttachedFile, ...]:
    """The files of a person, the newest first; their bytes are not read."""
    rows = store.sql(
        "SELECT id, name, length(content), added_at FROM attachment WHERE person_id = ? "
        "ORDER BY added_at DESC, id DESC",
        (person_id,),
    )
    return tuple(AttachedFile(*row) for row in rows)


def copy_file(store: Store, file_id: int, folder: Path) -> Path:
    """Write a copy of a file into a private folder, to be opened; its path.

    Raises AppError: row_gone, cannot_write.
    """
    found = store.sql("SELECT name, content FROM attachment WHERE id = ?", (file_id,))
    if not found:
        raise AppError("row_gone")
    name, content = found[0]
    # A name from elsewhere must not lead out of the folder.
    path = folder / str(file_id) / safe_file_name(str(name))
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        path.touch(mode=0o600)
        path.write_bytes(content)
    except OSError as error:
        raise AppError("cannot_write", file=path.name) from error
    return path


def detach_file(store: Store, file_id: int) -> Changes:
    """Take a file out; Undo brings it back."""
    with store.operation(say("Take file out")) as op:
        op.delete(Attachment, file_id)
    return op.changes
