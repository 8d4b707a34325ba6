"""Notes and clippings about a person, each with its source and date."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.research.links import is_web_link
from app.store.db import Store
from app.store.models import NotAgain, ResearchNote

MOST_CLIPPED = 20_000
"""Characters of a clipping: a long article, not a book."""


def add_note(
    store: Store, clock: Clock, person_id: int, text: str, source: str = ""
) -> tuple[int, Changes]:
    """Note something about a person today; the note's id. Typing on is one Undo."""
    now = iso(clock.now())
    with store.operation(say("Add note")) as op:
        note_id = op.insert(
            ResearchNote,
            person_id=person_id,
            kind="note",
            text=text.strip(),
            source=source.strip() or None,
            noted_on=clock.today().isoformat(),
            created_at=now,
            updated_at=now,
        )
    return note_id, op.changes


def add_clipping(
    store: Store, clock: Clock, person_id: int, text: str, url: str = ""
) -> tuple[int, Changes]:
    """Keep words or a link that were found today; the id of the note. Raises AppError(empty_note).

    A link alone is its own text; where it leads is the source.
    """
    words = text.strip()[:MOST_CLIPPED]
    link = url.strip() or (words if is_web_link(words) and not words.split()[1:] else "")
    link = link if is_web_link(link) else ""
    if not (words or link):
        raise AppError("empty_note")
    now = iso(clock.now())
    with store.operation(say("Add clipping")) as op:
        note_id = op.insert(
            ResearchNote,
            person_id=person_id,
            kind="clipping",
            text=words or link,
            url=link or None,
            source=(urlsplit(link).hostname or "").removeprefix("www.") or None,
            noted_on=clock.today().isoformat(),
            created_at=now,
            updated_at=now,
        )
    return note_id, op.changes


def edit_note(store: Store, clock: Clock, note_id: int, field: str, value: str) -> Changes:
    """Give a note another title, text or source. Raises AppError(row_gone)."""
    text = value.strip()
    with store.operation(say("Edit note"), merge_key=f"note:{note_id}:{field}") as op:
        if op.update(ResearchNote, note_id, **{field: text if field == "text" else text or None}):
            op.update(ResearchNote, note_id, updated_at=iso(clock.now()))
    return op.changes


def correct_note(store: Store, clock: Clock, note_id: int, at: datetime, words: str) -> Changes:
    """Give a note other words (its title, where it has one), and when it was found or noted.

    Raises AppError: row_gone, empty_note.
    """
    note = store.get(ResearchNote, note_id)
    if note is None:
        raise AppError("row_gone")
    if not words.strip():
        raise AppError("empty_note")
    field = "title" if note.title else "text"
    day = at.astimezone(clock.zone).date().isoformat()
    values = {field: words.strip(), "noted_on": day, "created_at": iso(at)}
    with store.operation(say("Correct a note")) as op:
        if op.update(ResearchNote, note_id, **values):
            op.update(ResearchNote, note_id, updated_at=iso(clock.now()))
    return op.changes


def delete_note(store: Store, clock: Clock, note_id: int) -> Changes:
    """Take a note out; Undo brings it back, an import does not."""
    note = store.get(ResearchNote, note_id)
    with store.operation(say("Delete note")) as op:
        op.delete(ResearchNote, note_id)
        if note is not None and note.source_key and note.person_id:
            values = {"person_id": note.person_id, "mark": note.source_key}
            op.insert(NotAgain, **values, at=iso(clock.now()))
    return op.changes
