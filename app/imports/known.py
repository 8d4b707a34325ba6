"""What the store knows that matters to an import."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

from app.changes import Changes
from app.imports.compare import Known
from app.imports.linkedin import Connection
from app.people.keys import person_marks
from app.store.db import Store
from app.store.models import ImportMapping


def known_people(store: Store) -> Iterator[Known]:
    """Everyone in the store, as far as an import looks."""
    return map(
        Known._make,
        store.sql(
            "SELECT id, nullif(first_name, ''), nullif(last_name, ''), profile_url, linkedin_slug, "
            "email, company, position, connected_on FROM person ORDER BY id"
        ),
    )


def forgotten_test(store: Store) -> Callable[[Connection], bool]:
    """Tells whether someone asked to be forgotten and must not come back with an export."""
    marks = {mark for (mark,) in store.sql("SELECT mark FROM forgotten")}
    if not marks:
        return lambda _row: False
    return lambda row: not marks.isdisjoint(person_marks(row.slug, row.email))


def imported_digests(store: Store) -> set[str]:
    """The SHA-256 of every table that was imported before and not taken back."""
    return {digest for (digest,) in store.sql("SELECT DISTINCT digest FROM import_batch")}


def newest_connection(store: Store) -> str | None:
    """The newest `Connected On` of all imports so far."""
    return store.sql("SELECT max(newest_on) FROM import_batch")[0][0]


def column_mappings(store: Store) -> dict[str, Mapping[str, str]]:
    """The answers to "which column is which?", by header signature."""
    found = store.sql("SELECT header, mapping FROM import_mapping")
    return {header: json.loads(mapping) for header, mapping in found}


def remember_mapping(store: Store, signature: str, mapping: Mapping[str, str]) -> Changes:
    """Keep which column is which for a header; the same header is never asked about again.

    `signature` comes with the `unknown_header` error; `mapping` is field → column name.
    """
    text = json.dumps(dict(mapping), ensure_ascii=False)
    found = store.sql("SELECT id FROM import_mapping WHERE header = ?", (signature,))
    with store.operation("Columns of a file", undoable=False) as op:
        if found:
            op.update(ImportMapping, found[0][0], mapping=text)
        else:
            op.insert(ImportMapping, header=signature, mapping=text)
    return op.changes
