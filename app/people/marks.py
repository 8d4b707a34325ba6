"""What stays of somebody who is forgotten: one-way marks by which an import knows them again.

Each mark is a keyed hash; its key is made for this store alone, so that a list of hashes made
elsewhere tells nothing.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from app.people.keys import company_key, folded
from app.people.phones import phone_key
from app.store.db import Store

SALT_KEY = "forgotten/salt"


class Identity(NamedTuple):
    """What an import tells of somebody, as far as it can tell who they are."""

    name: str
    slug: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    company: str | None = None
    connected_on: str | None = None


def forgotten_marks(store: Store) -> Callable[[Identity], bool]:
    """Tells whether somebody was forgotten and must not come back with any import."""
    marks = {mark for (mark,) in store.sql("SELECT mark FROM forgotten")}
    if not marks:
        return lambda _who: False
    salt, country = salt_of(store), own_country(store)
    return lambda who: not marks.isdisjoint(_hashed(salt, _tested(who, country)))


def marks_to_keep(
    salt: bytes,
    country: str | None,
    who: Identity,
    companies: Iterable[str],
    slugs: Iterable[str] = (),
) -> set[str]:
    """The marks of somebody who is forgotten: all their companies and profiles count."""
    keys = [*_sure(who, country), f"only:{folded(who.name)}", *(f"in:{slug}" for slug in slugs)]
    companies = list(companies)
    # A name with a job or a date counts where an export shows no profile. It counts against a
    # profile as well when none is known of the one who is forgotten.
    for start in ("name", *(() if who.slug else ("bare",))):
        keys += [f"{start}:{key}" for key in _named(who, companies)]
    return set(_hashed(salt, keys))


def salt_of(store: Store) -> bytes:
    """The key of this store's marks; empty before the first was made."""
    found = store.sql("SELECT value FROM setting WHERE key = ?", (SALT_KEY,))
    return bytes.fromhex(json.loads(found[0][0])) if found else b""


def new_salt() -> str:
    """A key for marks, as it is kept."""
    return os.urandom(32).hex()


def own_country(store: Store) -> str | None:
    """One's own country, by which numbers without one are read."""
    found = store.sql("SELECT country FROM profile WHERE id = 1")
    return found[0][0] if found else None


def _hashed(salt: bytes, keys: Iterable[str]) -> Iterator[str]:
    for key in keys:
        yield blake2b(key.encode("utf-8", "replace"), key=salt, digest_size=24).hexdigest()


def _sure(who: Identity, country: str | None) -> Iterator[str]:
    if who.slug:
        yield f"in:{who.slug}"
    for email in who.emails:
        yield f"mail:{email.casefold()}"
    for phone in who.phones:
        if key := phone_key(phone, country):
            yield f"tel:{key}"


def _named(who: Identity, companies: Iterable[str | None]) -> Iterator[str]:
    name = folded(who.name)
    for company in companies:
        if key := company_key(company):
            yield f"{name}|at:{key}"
    if who.connected_on:
        yield f"{name}|on:{who.connected_on}"


def _tested(who: Identity, country: str | None) -> Iterator[str]:
    sure = list(_sure(who, country))
    named = list(_named(who, (who.company,)))
    yield from sure
    for key in named:
        yield f"{'bare' if who.slug else 'name'}:{key}"
    if not sure and not named:
        yield f"only:{folded(who.name)}"
