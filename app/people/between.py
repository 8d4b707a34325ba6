"""What was written between me and people: LinkedIn messages and all that is like them.

Each row of `message` is one dated fact. `direction` is `in` for what they wrote, `out` for what I
wrote; `source` says what it was. A click is no word: an endorsement, or an invitation without a
line of its own, is shown, but it neither starts the stay-in-touch clock anew nor counts as writing.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from app.store.db import Store
from app.store.models import Message

IN, OUT = "in", "out"
WORDS = (
    "source NOT IN ('endorsement', 'auto_reply') AND NOT (source = 'invitation' AND text IS NULL)"
)
"""The rows of `message` in which somebody wrote something."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What passed between me and one person, counted.

    `last_at` and `last_direction` are those of the last words, "" where none were written;
    `received` and `sent` count words (messages, recommendations, invitations with a line).
    """

    last_at: str
    last_direction: str
    received: int
    sent: int
    recommended_me: int = 0
    i_recommended: int = 0
    endorsed_me: int = 0
    i_endorsed: int = 0

    @property
    def words(self) -> int:
        """How often somebody wrote, in either direction."""
        return self.received + self.sent


def exchanges(store: Store, ids: Collection[int] | None = None) -> dict[int, Exchange]:
    """Person → what passed between us, for everybody (or these) with anything on file.

    One query: 25,000 messages take some 30 ms.
    """
    # In the order of the table: through the index of persons each row is looked up by itself.
    where, params = "NOT INDEXED", ()
    if ids is not None:
        where = "WHERE person_id IN (SELECT value FROM json_each(?))"
        params = (json.dumps(list(ids)),)
    # SQLite takes a bare column from the row that has the max: the direction of the last words.
    sql = f"""
        SELECT person_id, max(CASE WHEN {WORDS} THEN at END), direction,
          sum({WORDS} AND direction = 'in'), sum({WORDS} AND direction = 'out'),
          sum(source = 'recommendation' AND direction = 'in'),
          sum(source = 'recommendation' AND direction = 'out'),
          sum(source = 'endorsement' AND direction = 'in'),
          sum(source = 'endorsement' AND direction = 'out')
        FROM message {where} GROUP BY person_id
    """
    return {
        row[0]: Exchange(row[1] or "", row[2] if row[1] else "", *row[3:])
        for row in store.sql(sql, params)
    }


def last_words(store: Store, ids: Collection[int] | None = None) -> dict[int, str]:
    """Person → the moment of the last words in either direction; those without are left out."""
    found = exchanges(store, ids)
    return {who: exchange.last_at for who, exchange in found.items() if exchange.last_at}


def messages_of(store: Store, person_id: int, limit: int = -1) -> tuple[Any, ...]:
    """The rows of `message` with a person, newest first."""
    query = Message.select().where(Message.person_id == person_id)
    ordered = query.order_by(Message.at.desc(), Message.id)
    return tuple(store.rows(ordered if limit < 0 else ordered.limit(limit)))
