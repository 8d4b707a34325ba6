"""Notes and clippings about a person, each with its source and date."""

from __future__ import annotations

from app.changes import Changes
from app.clock import Clock, iso
from app.store.db import Store
from app.store.models import ResearchNote


def add_note(
    store: Store, clock: Clock, person_id: int, text: str, source: str = ""
) -> tuple[int, Changes]:
    """Note something about a person today; the note's id. Typing on is one Undo."""
    now = iso(clock.now())
    with store.operation("Add note") as op:
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


def edit_note(store: Store, clock: Clock, note_id: int, field: str, value: str) -> Changes:
    """Give a note another title, text or source. Raises AppError(row_gone)."""
    text = value.strip()
    with store.operation("Edit note", merge_key=f"note:{note_id}:{field}") as op:
        if op.update(ResearchNote, note_id, **{field: text if field == "text" else text or None}):
            op.update(ResearchNote, note_id, updated_at=iso(clock.now()))
    return op.changes


def delete_note(store: Store, note_id: int) -> Changes:
    """Take a note out; Undo brings it back."""
    with store.operation("Delete note") as op:
        op.delete(ResearchNote, note_id)
    return op.changes
