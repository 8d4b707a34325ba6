"""Search over people, notes, e-mails, answers and messages, through FTS5."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from app.store.db import Store
from app.store.schema.s0001 import SEARCHED, search_sql

_WORD = re.compile(r"\w+", re.UNICODE)
_STROKES = {"l": "ł", "o": "ø", "d": "đ", "h": "ħ", "t": "ŧ", "i": "ı"}
_LETTERS = _STROKES | {stroke: plain for plain, stroke in _STROKES.items()}
"""Letters that FTS5 takes for others than the plain ones: a stroke is no accent to it."""
MOST_SPELLINGS = 16
"""Spellings of one word that are looked for; more strokes no name has."""


@dataclass(frozen=True)
class Hit:
    """One thing found: what it is, whose it is, and a line to show."""

    kind: str
    id: int
    person_id: int
    title: str
    snippet: str


def match_text(text: str) -> str:
    """What a person typed as an FTS5 query: every word, each as a beginning; "" when no word.

    Lukasz finds Łukasz, and Ostergaard finds Østergaard.
    """
    return " AND ".join(f"({_either(spellings(word))})" for word in _WORD.findall(text))


def _either(words: list[str]) -> str:
    return " OR ".join(f'"{word}"*' for word in words)


def spellings(word: str) -> list[str]:
    """A word with and without strokes through its letters, as it was typed first."""
    found = [""]
    for letter in word:
        other = _LETTERS.get(letter.lower())
        more = [f"{start}{other}" for start in found] if other else []
        more = more if len(found) + len(more) <= MOST_SPELLINGS else []
        found = [f"{start}{letter}" for start in found] + more
    return found


_HITS = {
    "person": "SELECT p.id, p.id, trim(p.first_name || ' ' || p.last_name), "
    "trim(coalesce(p.position, '') || ' ' || coalesce(p.company, '')) "
    "FROM person p WHERE p.id IN",
    "research_note": "SELECT n.id, n.person_id, coalesce(n.title, n.source, ''), n.text "
    "FROM research_note n WHERE n.id IN",
    "email": "SELECT e.id, e.person_id, e.subject, e.body FROM email e WHERE e.id IN",
    "answer": "SELECT a.id, s.person_id, i.text, a.text FROM answer a "
    "JOIN sheet_item i ON i.id = a.sheet_item_id JOIN sheet s ON s.id = i.sheet_id WHERE a.id IN",
    "message": "SELECT m.id, m.person_id, trim(p.first_name || ' ' || p.last_name), "
    "coalesce((SELECT snippet(message_search, -1, '', '', '…', 24) FROM message_search "
    "WHERE rowid = m.id AND message_search MATCH ?1), '') "
    "FROM message m JOIN person p ON p.id = m.person_id WHERE m.id IN",
}


def search_everything(store: Store, text: str, limit: int = 8) -> list[Hit]:
    """Up to `limit` hits of each kind for what a person typed, people first."""
    match = match_text(text)
    hits: list[Hit] = []
    for kind, sql in _HITS.items() if match else ():
        found = f"(SELECT rowid FROM {kind}_search WHERE {kind}_search MATCH ?1 LIMIT ?2)"
        hits += [Hit(kind, *row) for row in store.sql(f"{sql} {found}", (match, limit))]
    return hits


@contextmanager
def bulk_index(store: Store, table: str) -> Generator[None]:
    """Inside an operation: index many new rows of a table at once at the end, not row by row."""
    for event in ("insert", "delete", "update"):
        store.db.execute_sql(f"DROP TRIGGER {table}_search_{event}")
    yield
    for statement in search_sql(table, SEARCHED[table]).split("\nCREATE TRIGGER ")[1:]:
        store.db.execute_sql(f"CREATE TRIGGER {statement.strip()}")
    store.db.execute_sql(f"INSERT INTO {table}_search({table}_search) VALUES ('rebuild')")
