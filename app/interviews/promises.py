"""What was promised in a talk, by whom, until when."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.store.db import Store
from app.store.models import Promise

MINE, THEIRS = "mine", "theirs"


@dataclass(frozen=True)
class Promised:
    """One promise; `due_on` is None where no day was named."""

    id: int
    person_id: int
    direction: str
    text: str
    due_on: date | None
    done_at: str | None


def promises_of(store: Store, person_id: int, talk_id: int | None = None) -> list[Promised]:
    """The promises between a person and me, of one talk or of all, oldest first."""
    rows = store.sql(
        "SELECT id, person_id, direction, text, due_on, done_at FROM promise "
        "WHERE person_id = ? AND (? IS NULL OR interview_id = ?) ORDER BY id",
        (person_id, talk_id, talk_id),
    )
    return [
        Promised(row_id, who, direction, text, _day(due_on), done_at)
        for row_id, who, direction, text, due_on, done_at in rows
    ]


def add_promise(
    store: Store,
    clock: Clock,
    person_id: int,
    direction: str,
    text: str,
    due_on: date | None = None,
    talk_id: int | None = None,
) -> tuple[int, Changes]:
    """Note a promise (MINE or THEIRS); its id. Raises AppError(empty_entry)."""
    words = text.strip()
    if not words:
        raise AppError("empty_entry")
    with store.operation(say("Promise")) as op:
        promise_id = op.insert(
            Promise,
            person_id=person_id,
            interview_id=talk_id or None,
            direction=direction,
            text=words,
            due_on=due_on.isoformat() if due_on else None,
            created_at=iso(clock.now()),
        )
    return promise_id, op.changes


def edit_promise(store: Store, promise_id: int, text: str, due_on: date | None) -> Changes:
    """Give a promise other words and another day; typing on is one Undo. Raises row_gone."""
    due = due_on.isoformat() if due_on else None
    with store.operation(say("Promise"), merge_key=f"promise:{promise_id}") as op:
        op.update(Promise, promise_id, text=text.strip(), due_on=due)
    return op.changes


def keep_promise(store: Store, clock: Clock, promise_id: int) -> Changes:
    """Note that a promise was kept now. Raises AppError(row_gone)."""
    with store.operation(say("Promise kept")) as op:
        op.update(Promise, promise_id, done_at=iso(clock.now()))
    return op.changes


def reopen_promise(store: Store, promise_id: int) -> Changes:
    """Note that a promise is not kept after all. Raises AppError(row_gone)."""
    with store.operation(say("Promise not kept yet")) as op:
        op.update(Promise, promise_id, done_at=None)
    return op.changes


def turn_promise(store: Store, promise_id: int, direction: str) -> Changes:
    """Say who promised it: MINE or THEIRS. Raises AppError(row_gone)."""
    with store.operation(say("Who promised it")) as op:
        op.update(Promise, promise_id, direction=direction)
    return op.changes


def correct_promise(store: Store, promise_id: int, at: datetime, words: str) -> Changes:
    """Give a promise other words, and another moment: of keeping once it is kept, else of making.

    Raises AppError: row_gone, empty_entry.
    """
    if not words.strip():
        raise AppError("empty_entry")
    promise = store.get(Promise, promise_id)
    moved = "done_at" if promise is not None and promise.done_at else "created_at"
    with store.operation(say("Promise")) as op:
        op.update(Promise, promise_id, **{"text": words.strip(), moved: iso(at)})
    return op.changes


def drop_promise(store: Store, promise_id: int) -> Changes:
    """Take a promise out; Undo brings it back."""
    with store.operation(say("Take a promise out")) as op:
        op.delete(Promise, promise_id)
    return op.changes


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None
