"""The person's own choices, kept in the store."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
from typing import Any

from app.store.db import Store
from app.store.operation import Operation


class Settings:
    """Reads and writes values that JSON can hold, by key; part of Undo only inside a write."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, or the default when nothing was chosen."""
        found = self._store.sql("SELECT value FROM setting WHERE key = ?", (key,))
        return json.loads(found[0][0]) if found else default

    def set(self, key: str, value: Any) -> None:
        """Keep a value. Raises AppError: disk_full, read_only, store_held, damaged_store."""
        with self._store.told_plainly(), self._store.db.atomic():
            self._store.db.execute_sql(
                "INSERT INTO setting (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, json.dumps(value)),
            )

    def keep(self, op: Operation, key: str, value: Any) -> None:
        """Keep a value as part of a write, which Undo takes back; None is no choice any more.

        A key is kept this way always or never: `set` knows nothing of Undo.
        """
        # Loaded here: settings are read before the first picture, which needs no model.
        from app.store.models import Setting

        found = self._store.sql("SELECT id FROM setting WHERE key = ?", (key,))
        if value is None:
            for (row_id,) in found:
                op.delete(Setting, row_id)
        elif found:
            op.update(Setting, found[0][0], value=json.dumps(value))
        else:
            op.insert(Setting, key=key, value=json.dumps(value))
