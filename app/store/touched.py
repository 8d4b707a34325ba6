"""The store's own note of whose facts changed (schema step 4), kept short."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from app.store.db import Store

KEPT = 2000
"""Rows that stay: another program may not have read the newest yet."""


def trim_touched(store: Store) -> None:
    """Let go of old notes; whoever has not read them begins anew. Writes only when there are many.

    Done at the start: then nobody holds anything that they are needed for.
    """
    ((first, last),) = store.sql(
        "SELECT (SELECT min(id) FROM touched), (SELECT max(id) FROM touched)"
    )
    if first is not None and last - first > 2 * KEPT:
        with store.db.atomic("IMMEDIATE"):
            store.db.execute_sql("DELETE FROM touched WHERE id <= ?", (last - KEPT,))
