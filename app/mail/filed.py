"""A message on file and the dated fact that it is: what it counts as, corrected and taken out."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.store.db import Store
from app.store.models import Event, Message, NotAgain

SENT_AS = ("sent", "thanked", "followed_up", "wrote")
"""What a mail of mine can count as; the last moves nothing."""
CAME_AS = ("replied", "declined", "auto_reply", "bounced", "")
"""What a mail of theirs can count as; an automatic reply and "" move nothing."""


def fact_source(message_id: int) -> str:
    """How a fact says that a message is what it was read from."""
    return f"message:{message_id}"


def counted_as(store: Store, message_ids: Iterable[int]) -> dict[int, str]:
    """What each of these messages counts as now: the kind of its fact, or "" where it has none."""
    ids = list(message_ids)
    marks = ", ".join("?" for _ in ids)
    rows = store.sql(
        f"SELECT source, kind FROM event WHERE source IN ({marks})", [fact_source(n) for n in ids]
    )
    kinds = dict(rows)
    return {number: kinds.get(fact_source(number), "") for number in ids}


def count_message_as(store: Store, clock: Clock, message_id: int, counts: str) -> Changes:
    """Say what a filed e-mail counts as, one of SENT_AS or CAME_AS; the stage follows.

    Raises AppError(row_gone).
    """
    message = store.get(Message, message_id)
    if message is None:
        raise AppError("row_gone")
    fact = store.sql("SELECT id FROM event WHERE source = ?", (fact_source(message_id),))
    automatic = counts in ("auto_reply", "bounced")
    with store.operation(say("Correct what an e-mail counts as")) as op:
        op.update(Message, message_id, source="auto_reply" if automatic else "email")
        if counts in ("auto_reply", ""):
            for (event_id,) in fact:
                op.delete(Event, event_id)
        elif fact:
            op.update(Event, fact[0][0], kind=counts)
        else:
            op.insert(
                Event,
                person_id=message.person_id,
                kind=counts,
                at=message.at,
                recorded_at=iso(clock.now()),
                source=fact_source(message_id),
            )
    return op.changes


def correct_message(
    store: Store, message_id: int, at: datetime, words: str, subject: str = ""
) -> Changes:
    """Give a message another moment and other words; the fact that it is follows.

    An import knows it as before. Raises AppError(row_gone).
    """
    with store.operation(say("Correct a message")) as op:
        text, title = words.strip() or None, subject.strip() or None
        op.update(Message, message_id, at=iso(at), text=text, subject=title)
        for event_id, _ in _facts(store, message_id):
            op.update(Event, event_id, at=iso(at))
    return op.changes


def take_message_out(store: Store, clock: Clock, message_id: int) -> Changes:
    """Take a message out with the fact that it is; no import brings it back by itself.

    Where it was a letter written here, that it was sent stays. Raises AppError(row_gone).
    """
    message = store.get(Message, message_id)
    if message is None:
        raise AppError("row_gone")
    with store.operation(say("Take a message out")) as op:
        op.delete(Message, message_id)
        for event_id, email_id in _facts(store, message_id):
            if email_id is None:
                op.delete(Event, event_id)
            else:
                op.update(Event, event_id, source="email")
        if message.source_key:
            values = {"person_id": message.person_id, "mark": message.source_key}
            op.insert(NotAgain, **values, at=iso(clock.now()))
    return op.changes


def _facts(store: Store, message_id: int) -> list[tuple[int, int | None]]:
    """The facts that a message is: the id of each, and of the letter that it was."""
    return store.sql("SELECT id, email_id FROM event WHERE source = ?", (fact_source(message_id),))
