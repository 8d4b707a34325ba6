"""What the store knows that matters to an import."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping

from app.changes import Changes
from app.imports.book import BookEntry
from app.imports.compare import Known
from app.imports.linkedin import Connection, profile_slug
from app.language import say
from app.people.keys import exact_name, folded
from app.people.marks import Identity, forgotten_marks
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


class PeopleHere:
    """Tells whom a profile or a name means among those in the store, without reading all of them.

    As `Comparison.person_of` does for an import that also brings people.
    """

    def __init__(self, store: Store, slugs: Iterable[str]) -> None:
        self._store = store
        found = store.sql(
            "SELECT linkedin_slug, id FROM person "
            "WHERE linkedin_slug IN (SELECT value FROM json_each(?))",
            (json.dumps(list(slugs)),),
        )
        self._by_slug: dict[str, int] = also_known(store)[0] | dict(found)
        self._named: dict[str, tuple[int, str | None] | None] = {}

    def person_of(self, slug: str | None, name: str) -> int | None:
        """The id of whoever has this profile, else this name and nobody else has it."""
        if slug and (known := self._by_slug.get(slug)):
            return known
        key = exact_name(name)
        if key not in self._named:
            self._named[key] = self._alone(key)
        found = self._named[key]
        return None if found is None or (slug and found[1]) else found[0]

    def _alone(self, key: str) -> tuple[int, str | None] | None:
        rows = self._store.sql(
            "SELECT id, linkedin_slug, first_name || ' ' || last_name FROM person "
            "WHERE sort_name = ?",
            (folded(key),),
        )
        same = [(row[0], row[1]) for row in rows if exact_name(row[2]) == key]
        return same[0] if key and len(same) == 1 else None


def also_known(store: Store) -> tuple[dict[str, int], dict[str, int]]:
    """Further profiles (by slug) and e-mail addresses (casefolded) of people, with their ids."""
    slugs: dict[str, int] = {}
    emails: dict[str, int] = {}
    for person_id, kind, value in store.sql(
        "SELECT person_id, kind, value FROM contact_point WHERE person_id IS NOT NULL "
        "AND kind IN ('profile', 'email') ORDER BY id"
    ):
        if kind == "email":
            emails.setdefault(value.casefold(), person_id)
        elif slug := profile_slug(value):
            slugs.setdefault(slug, person_id)
    return slugs, emails


def forgotten_test(store: Store) -> Callable[[Connection | BookEntry], bool]:
    """Tells whether someone is to stay forgotten and must not come back with any import."""
    forgotten = forgotten_marks(store)
    return lambda row: forgotten(_identity(row))


def _identity(row: Connection | BookEntry) -> Identity:
    if isinstance(row, BookEntry):
        return Identity(row.name, row.slug, row.emails, row.phones, row.company)
    emails = (row.email,) if row.email else ()
    return Identity(row.name, row.slug, emails, (), row.company, row.connected_on)


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
    with store.operation(say("Columns of a file"), undoable=False) as op:
        if found:
            op.update(ImportMapping, found[0][0], mapping=text)
        else:
            op.insert(ImportMapping, header=signature, mapping=text)
    return op.changes
