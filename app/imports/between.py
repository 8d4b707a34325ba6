"""What was said, given to the people it was said with: planned, then written.

Only people who are known, or are being made by the same import, get any of it: by the slug of
their profile, else by a name that nobody else has. Nothing here makes a contact.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import NamedTuple, Protocol
from zlib import crc32

from app.imports.said import Said, is_hidden
from app.jobs import Progress, no_progress
from app.people.keys import exact_name
from app.store.db import Store
from app.store.models import Message, ResearchNote
from app.store.operation import Operation
from app.store.search import bulk_index

TICK = 1000
"""Rows between two reports of progress, which are also the moments when a cancel is heard."""
BULK = 500
"""From so many new messages on, rebuilding the search index beats feeding it row by row."""
NOTE_SOURCE = "LinkedIn"
_COLUMNS = ("person_id", "at", "direction", "subject", "text", "source", "source_key")


# Tens of thousands of rows are gone through: these pick fields without a step of Python each.
_SENDER = attrgetter("sender", "sender_slug")
_IN_THREAD = attrgetter("thread", "sender", "sender_slug", "to_slugs")
_PARTIES = attrgetter("direction", "sender", "sender_slug", "to", "to_slugs")


class People(Protocol):
    """Tells whom a profile, else a name, means: an id, below zero a new person, or nobody."""

    def person_of(self, slug: str | None, name: str) -> int | None: ...


class Word(NamedTuple):
    """One row of `message` to be. `person` is an id, or below zero the key of a new person."""

    person: int
    at: str
    direction: str
    subject: str | None
    text: str | None
    source: str
    key: str


class PersonWords(NamedTuple):
    """What an import would add between me and one person."""

    person: int
    words: int
    last_at: str


@dataclass(frozen=True)
class BetweenPlan:
    """What an import would add between me and people, and what of it is left out and why.

    Reasons: `not_here` nobody here has this profile or name · `group` · `sponsored` · `draft` ·
    `spam` · `hidden_member` · `no_date` · `unclear` neither of the two is known to be oneself ·
    `taken_out` the person took it out of what is between the two.
    """

    words: tuple[Word, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict[str, int])
    already: int = 0
    owner_slug: str | None = None

    def __bool__(self) -> bool:
        return bool(self.words)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many of each source would be added."""
        return Counter(word.source for word in self.words)

    @cached_property
    def people(self) -> tuple[PersonWords, ...]:
        """With whom, those with most first; counted when asked for."""
        found: dict[int, list[str]] = {}
        for word in self.words:
            found.setdefault(word.person, []).append(word.at)
        most = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
        return tuple(PersonWords(who, len(moments), max(moments)) for who, moments in most)


class Owner:
    """Whose export it is: known by name, and by the profile that sent the invitations."""

    def __init__(self, names: Iterable[str], slugs: Iterable[str | None]) -> None:
        self._names = {exact_name(name) for name in names} - {""}
        self.slugs = {slug for slug in slugs if slug}

    def learn(self, said: Sequence[Said]) -> None:
        """Take the profile and the name of whoever sent invitations and messages as oneself."""
        for row in said:
            if row.source == "invitation" and row.direction:
                mine, theirs = (row.sender, row.sender_slug), (row.to, (row.to_slugs or (None,))[0])
                name, slug = mine if row.direction == "out" else theirs
                self._names.add(exact_name(name))
                self.slugs |= {slug} if slug else set()
        self._names.discard("")
        if not self.slugs and self._names:
            senders = Counter(map(_SENDER, said))
            mine = {
                key: n for key, n in senders.items() if key[1] and exact_name(key[0]) in self._names
            }
            self.slugs = {max(mine, key=lambda key: mine[key])[1]} if mine else set()

    def is_me(self, name: str, slug: str | None) -> bool:
        """Whether this is oneself: by profile where both are known, else by name."""
        if slug and self.slugs:
            return slug in self.slugs
        return exact_name(name) in self._names

    def is_several(self, names: str) -> bool:
        """Whether a list of recipients names oneself and others; a comma alone tells nothing."""
        found = exact_name(names)
        return found not in self._names and any(
            found.startswith(f"{mine}, ") or found.endswith(f", {mine}") or f", {mine}, " in found
            for mine in self._names
        )


def plan_between(
    store: Store,
    people: People,
    said: Sequence[Said],
    owner: Owner,
    progress: Progress = no_progress,
) -> BetweenPlan:
    """Give what was said to people; what is on file already is only counted."""
    owner.learn(said)
    settler = _Settler(people, said, owner)
    known, taken_out = known_words(store), words_taken_out(store)
    left_out: Counter[str] = Counter()
    words: list[Word] = []
    already = 0
    for number, (row, found) in enumerate(zip(said, settler.settled(said), strict=True)):
        if number % TICK == 0:
            progress(number, len(said), row.source)
        if isinstance(found, str):
            left_out[found] += 1
            continue
        person, direction, party = found
        source, at, _, _, _, _, _, subject, text, _, _, _ = row
        digest = _digest(source, at, direction, subject, text or "")
        mark = (person, digest)
        if mark in known:
            already += 1
            continue
        if mark in taken_out:
            left_out["taken_out"] += 1
            continue
        known.add(mark)
        words.append(Word(person, at, direction, subject, text, source, f"{party}|{digest}"))
    slug = next(iter(owner.slugs)) if len(owner.slugs) == 1 else None
    return BetweenPlan(tuple(words), dict(left_out), already, slug)


def known_words(store: Store) -> set[tuple[int, str]]:
    """What is on file of every person, by what it says: another spelling of a name is no news."""
    rows = store.sql("SELECT person_id, source_key FROM message WHERE source_key IS NOT NULL")
    notes = store.sql(
        "SELECT person_id, COALESCE(source_key, 'note ' || created_at) FROM research_note "
        "WHERE kind = 'note' AND person_id NOT NULL"
    )
    known = {(who, _digest_of(key)) for who, key in rows}
    return known | set(notes)


def words_taken_out(store: Store) -> set[tuple[int, str]]:
    """What a person took out, by what it says: it does not come back by itself."""
    return {
        (who, _digest_of(mark)) for who, mark in store.sql("SELECT person_id, mark FROM not_again")
    }


def _digest(source: str, at: str, direction: str, subject: str | None, text: str) -> str:
    """What makes a word the same in the exports of all years: minute, direction and letters.

    Some years wrote line breaks as spaces, so all white space is one space.
    """
    if source == "note":
        return f"note {at}"
    said = f"{subject}\n{text}" if subject else text
    if "\n" in said or "  " in said:
        said = " ".join(said.split())
    return f"{source[0]}{direction} {at[:16]} {crc32(said.encode()):x}"


def _digest_of(source_key: str) -> str:
    return source_key.rpartition("|")[2]


_Settled = tuple[int, str, str] | str


class _Settler:
    """Says for each row with whom it was, or why it is left out."""

    def __init__(self, people: People, said: Sequence[Said], owner: Owner) -> None:
        self._people = people
        self._owner = owner
        self._seen = set(map(_IN_THREAD, said))
        self._groups = _group_threads(self._seen)

    @cached_property
    def _slugs(self) -> dict[str, set[str]]:
        """Every sender's name with the profiles that go by it."""
        slugs: dict[str, set[str]] = {}
        for _, sender, slug, _ in self._seen:
            if slug:
                slugs.setdefault(exact_name(sender), set()).add(slug)
        return slugs

    def settled(self, said: Sequence[Said]) -> Iterator[_Settled]:
        """Of each row (person, direction, who it was in the file), or why it does not count."""
        known: dict[tuple[object, ...], _Settled] = {}
        for row, parties in zip(said, map(_PARTIES, said), strict=True):
            if row.left or row.thread in self._groups:
                yield row.left or "group"
                continue
            # Direction and the two parties decide, and most people wrote more than once.
            found = known.get(parties)
            if found is None:
                found = known[parties] = self._settle(row)
            yield found

    def _settle(self, row: Said) -> _Settled:
        if len(row.to_slugs or ()) > 1:
            return "group"
        if row.to_slugs is None and row.to and self._owner.is_several(row.to):
            return "group"
        direction = row.direction or self._direction(row)
        if not direction:
            return "unclear"
        name, slug = self._other(row, direction)
        if is_hidden(name) and not slug:
            return "hidden_member"
        person = self._people.person_of(slug, name)
        return "not_here" if person is None else (person, direction, slug or exact_name(name))

    def _direction(self, row: Said) -> str:
        """Who wrote: by oneself's name, else by which of the two is somebody known."""
        if self._owner.is_me(row.sender, row.sender_slug):
            return "out"
        to_slug = row.to_slugs[0] if row.to_slugs else None
        if self._owner.is_me(row.to, to_slug):
            return "in"
        from_known = self._people.person_of(row.sender_slug, row.sender) is not None
        to_known = self._people.person_of(to_slug, row.to) is not None
        if from_known == to_known:
            return ""
        return "in" if from_known else "out"

    def _other(self, row: Said, direction: str) -> tuple[str, str | None]:
        if direction == "in":
            return row.sender, row.sender_slug
        if row.to_slugs is not None:
            return row.to, row.to_slugs[0] if row.to_slugs else None
        # Before 2023 the recipient has a name only; where they ever answered, it has a profile.
        slugs = self._slugs.get(exact_name(row.to), set())
        return row.to, next(iter(slugs)) if len(slugs) == 1 else None


def _group_threads(
    seen: Iterable[tuple[str, str, str | None, tuple[str | None, ...] | None]],
) -> frozenset[str]:
    """The conversations of more than two people, out of every thread, sender and recipients."""
    parties: dict[str, set[str | None]] = {}
    groups: set[str] = set()
    for thread, _, sender, to in seen:
        if thread:
            known = parties.setdefault(thread, {None})
            known.add(sender)
            known.update(to or ())
            if len(to or ()) > 1 or len(known) > 3:
                groups.add(thread)
    return frozenset(groups)


def write_between(
    store: Store,
    op: Operation,
    plan: BetweenPlan,
    new: Mapping[int, int],
    now: str,
    progress: Progress = no_progress,
) -> None:
    """Write a plan inside an operation; `new` says which id each key of a new person got.

    People who were left out by hand, or deleted since, get nothing, and what has come on file
    since the plan was made is not written again.
    """
    wanted = {word.person for word in plan.words}
    found = store.sql(
        "SELECT id, id FROM person WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps([person for person in wanted if person > 0]),),
    )
    ids = {**dict(found), **{-1 - key: row_id for key, row_id in new.items()}}
    words = [word for word in plan.words if word.person in ids]
    if min(wanted, default=0) < 0:
        words = [word._replace(person=ids[word.person]) for word in words]
    if known := known_words(store) | words_taken_out(store):
        words = [word for word in words if (word.person, _digest_of(word.key)) not in known]
    for word in words:
        if word.source == "note":
            op.insert(ResearchNote, **_note(word, now))
    # What was said with one person lies together, so that it is read together.
    rows = sorted([word for word in words if word.source != "note"], key=itemgetter(0))
    here = store.sql("SELECT count(*) FROM message")[0][0]
    bulk = len(rows) >= BULK and len(rows) * 4 >= here
    with bulk_index(store, "message") if bulk else nullcontext():
        op.insert_many(Message, _COLUMNS, _told(rows, progress))


def _told(rows: Sequence[Word], progress: Progress) -> Iterator[Word]:
    for start in range(0, len(rows), TICK):
        progress(start, len(rows), "messages")
        yield from rows[start : start + TICK]


def _note(word: Word, now: str) -> dict[str, int | str | None]:
    return {
        "person_id": word.person,
        "kind": "note",
        "text": word.text or "",
        "source": NOTE_SOURCE,
        "noted_on": word.at[:10],
        "created_at": word.at,
        "updated_at": now,
        # The moment at which it was written on LinkedIn tells it apart, wherever it is moved to.
        "source_key": _digest_of(word.key),
    }
