"""Whom the entries of an address book mean, and which of their blanks they fill.

An address book makes nobody a contact by itself. An entry meets somebody by profile, then by any
e-mail address, then by phone, then by name and company together where that is one person only.
What it knows fills blanks and never replaces anything; further addresses stand beside the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from app.imports.book import BookEntry, BookRow
from app.imports.compare import FieldChange, FileTally, NewPerson, SkippedRow
from app.jobs import Progress, no_progress
from app.people.keys import company_key, folded
from app.people.marks import own_country
from app.people.phones import phone_key, phone_tail
from app.store.db import Store

FILLED = ("email", "phone", "company", "position", "website", "location", "url", "slug")
"""What an entry may fill on a card."""
POINT_OF = {"website": "url"}
"""What a further address is called in the store, where it is not called like its field."""
_FIELD_OF: dict[str, str] = {kind: name for name, kind in POINT_OF.items()}
NOT_KNOWN = "not_known"
TICK = 500
"""Entries between two reports of progress."""

Ref = tuple[str, int]
"""("here", id) for somebody in the store, ("new", key) for somebody whom the same plan makes."""
Point = tuple[str, str]


class BookFill(NamedTuple):
    """What address books add to one person: values for blanks, and further addresses."""

    key: int
    ref: Ref
    name: str
    values: Mapping[str, str]
    points: tuple[Point, ...]
    file: int
    line: int

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """What is added, in the order of a card; a profile is told once."""
        told = [(name, value) for name, value in self.values.items() if name != "slug"]
        return tuple(FieldChange(name, None, value) for name, value in (*told, *self.points))


class Offered(NamedTuple):
    """Somebody of an address book who is nobody here, to be added only when picked by hand."""

    key: int
    entry: BookEntry
    points: tuple[Point, ...]
    file: int
    line: int


@dataclass(slots=True)
class _Card:
    """A person as far as address books matter."""

    ref: Ref
    name: str
    values: dict[str, str | None]
    points: set[Point]
    entry: BookEntry | None = None
    file: int = -1
    line: int = 0
    seen_in: int = -1
    added: dict[str, str] = field(default_factory=dict[str, str])
    more: list[Point] = field(default_factory=list[Point])
    changed_in: int = -1


class BookMatching:
    """Takes address books one after the other and gathers what they add, and who is unknown.

    `forgotten` tells of an entry whether it is about somebody who asked to be forgotten. The keys
    it gives are negative, apart from those of the Connections in the same plan.
    """

    def __init__(
        self,
        store: Store,
        new: Iterable[NewPerson],
        forgotten: Callable[[BookEntry], bool],
    ) -> None:
        self._forgotten = forgotten
        self._country = own_country(store)
        self._by_slug: dict[str, _Card] = {}
        self._by_email: dict[str, _Card] = {}
        self._by_name: dict[tuple[str, str], list[_Card]] = {}
        self._tails: dict[str, list[tuple[str, _Card]]] = {}
        self._cards: list[_Card] = []
        self._unknown: list[_Card] = []
        self.skipped: list[SkippedRow] = []
        for card in (*_stored(store), *map(_planned, new)):
            self._index(card)

    def add_book(
        self,
        file: int,
        rows: Sequence[BookRow],
        fills: bool = True,
        progress: Progress = no_progress,
    ) -> FileTally:
        """Match the rows of a book; without `fills` nobody is changed (it was imported before)."""
        tally = FileTally()
        for place, row in enumerate(rows):
            if place % TICK == 0:
                progress(place, len(rows), "")
            tally.rows_total += 1
            if not isinstance(row, BookEntry):
                self._skip(tally, file, row.line, row.reason, row.text)
                continue
            for warning in row.warnings:
                tally.warnings[warning] += 1
            self._add(tally, file, row, fills)
        return tally

    def _add(self, tally: FileTally, file: int, row: BookEntry, fills: bool) -> None:
        card = self._find(row)
        if card is None:
            self._add_unknown(tally, file, row)
            return
        twice = card.seen_in == file
        card.seen_in = file
        if twice:
            self._skip(tally, file, row.line, "duplicate", row.shown)
        elif card.entry is not None:
            self._skip(tally, file, row.line, NOT_KNOWN, row.shown)
        changed = self._fill(card, row) if fills else False
        if card.entry is not None:
            return
        first_change = changed and card.changed_in != file
        if first_change:
            card.changed_in = file
            tally.updated += 1
        # A second row of somebody may bring what the first row did not.
        tally.unchanged += (not twice and not changed) - (twice and first_change)
        if changed and card.file < 0:
            card.file, card.line = file, row.line

    def _add_unknown(self, tally: FileTally, file: int, row: BookEntry) -> None:
        if self._forgotten(row):
            self._skip(tally, file, row.line, "forgotten", row.shown)
        elif not row.name:
            self._skip(tally, file, row.line, "no_name", row.shown)
        else:
            self._skip(tally, file, row.line, NOT_KNOWN, row.shown)
            card = _Card(("offered", len(self._unknown)), row.name, {}, set(), row, file, row.line)
            card.seen_in = file
            self._fill(card, row)
            self._unknown.append(card)
            self._index(card)

    def _skip(self, tally: FileTally, file: int, line: int, reason: str, text: str) -> None:
        tally.skipped[reason] += 1
        self.skipped.append(SkippedRow(file, line, reason, text))

    def fills(self) -> list[BookFill]:
        """What each person gets, in the order of the list of people."""
        changed = [card for card in self._cards if card.entry is None and (card.added or card.more)]
        return [
            BookFill(-1 - n, c.ref, c.name, c.added, tuple(c.more), c.file, c.line)
            for n, c in enumerate(changed)
        ]

    def offered(self) -> list[Offered]:
        """Who is nobody here, in the order of the books."""
        start = -1 - len(self._cards)
        return [
            Offered(start - n, _offered_entry(card), tuple(card.more), card.file, card.line)
            for n, card in enumerate(self._unknown)
        ]

    # --- whom a row means ---

    def _find(self, row: BookEntry) -> _Card | None:
        if row.slug and (card := self._by_slug.get(row.slug)):
            return card
        for card in self._likely(row):
            # Two profiles are two people, whatever else they share.
            if not (row.slug and card.values.get("slug")):
                return card
        return None

    def _likely(self, row: BookEntry) -> Iterable[_Card]:
        for email in row.emails:
            if card := self._by_email.get(email.casefold()):
                yield card
        for phone in row.phones:
            if card := self._owner(phone):
                yield card
        found = self._by_name.get(_name_key(row.name, row.company) or ("", ""), ())
        if len(found) == 1:
            yield found[0]

    def _owner(self, phone: str) -> _Card | None:
        """Who has this number; none where several share it, as at a switchboard."""
        near = self._tails.get(phone_tail(phone), ())
        if not near:
            return None
        key = phone_key(phone, self._country)
        owners = [c for text, c in near if key and phone_key(text, self._country) == key]
        alone = bool(owners) and all(card is owners[0] for card in owners)
        return owners[0] if alone else None

    def _index(self, card: _Card) -> None:
        self._cards.append(card)
        if slug := card.values.get("slug"):
            self._by_slug.setdefault(slug, card)
        for kind, value in (*card.points, *_own_points(card)):
            self._index_point(card, kind, value)
        if key := _name_key(card.name, card.values.get("company")):
            self._by_name.setdefault(key, []).append(card)

    def _index_point(self, card: _Card, kind: str, value: str) -> None:
        if kind == "email":
            self._by_email.setdefault(value.casefold(), card)
        elif kind == "phone":
            self._tails.setdefault(phone_tail(value), []).append((value, card))

    # --- what a row adds ---

    def _fill(self, card: _Card, row: BookEntry) -> bool:
        before = (len(card.added), len(card.more))
        for name in ("company", "position", "location"):
            self._give(card, name, getattr(row, name))
        if row.slug and not card.values.get("slug") and row.slug not in self._by_slug:
            self._give(card, "url", row.url)
            self._give(card, "slug", row.slug)
            self._by_slug[row.slug] = card
        born = [row.birthday] if row.birthday else []
        if any(kind == "birthday" for kind, _ in card.points):
            born = []
        several = (
            ("email", row.emails),
            ("phone", row.phones),
            ("website", row.websites),
            ("birthday", born),
        )
        for kind, values in several:
            for value in values:
                self._give_point(card, kind, value)
        return before != (len(card.added), len(card.more))

    def _give(self, card: _Card, name: str, value: str | None) -> None:
        if value and not card.values.get(name):
            card.values[name] = card.added[name] = value

    def _give_point(self, card: _Card, kind: str, value: str) -> None:
        """An address fills the blank of its kind, or stands beside what is there."""
        if self._has(card, kind, value):
            return
        if kind in FILLED and not card.values.get(kind):
            self._give(card, kind, value)
        else:
            card.points.add((kind, value))
            card.more.append((kind, value))
        self._index_point(card, kind, value)

    def _has(self, card: _Card, kind: str, value: str) -> bool:
        there = [text for known, text in (*_own_points(card), *card.points) if known == kind]
        if kind == "phone":
            key, tail = phone_key(value, self._country), phone_tail(value)
            near = [text for text in there if phone_tail(text) == tail]
            return any(phone_key(text, self._country) == key for text in near)
        plain = _plain(value)
        return any(_plain(text) == plain for text in there)


def _stored(store: Store) -> Iterable[_Card]:
    points: dict[int, set[Point]] = {}
    kind: str
    for person_id, kind, value in store.sql(
        "SELECT person_id, kind, value FROM contact_point WHERE person_id IS NOT NULL"
    ):
        points.setdefault(person_id, set()).add((_FIELD_OF.get(kind, kind), value))
    for row in store.sql(
        "SELECT id, trim(first_name || ' ' || last_name), email, phone, company, position, "
        "website, location, profile_url, linkedin_slug FROM person ORDER BY sort_name, id"
    ):
        values: dict[str, str | None] = dict(zip(FILLED, row[2:], strict=True))
        yield _Card(("here", row[0]), row[1], values, points.get(row[0], set()))


def _planned(new: NewPerson) -> _Card:
    values = {name: getattr(new.person, name, None) for name in FILLED}
    return _Card(("new", new.key), new.person.name, values, set())


def _own_points(card: _Card) -> list[Point]:
    found = [(kind, card.values.get(kind)) for kind in ("email", "phone", "website")]
    return [(kind, value) for kind, value in found if value]


def _name_key(name: str, company: str | None) -> tuple[str, str] | None:
    firm = company_key(company)
    return (folded(name), firm) if firm and name else None


def _plain(value: str) -> str:
    return value.casefold().removeprefix("https://").removeprefix("http://").rstrip("/")


def _offered_entry(card: _Card) -> BookEntry:
    """What the books together say of somebody unknown; further addresses stand apart."""
    assert card.entry is not None
    known: dict[str, Any] = {name: card.values.get(name) for name in FILLED}
    one = {name: known[name] for name in ("company", "position", "url", "slug", "location")}
    first = {
        field: (known[name],) if known[name] else ()
        for field, name in (("emails", "email"), ("phones", "phone"), ("websites", "website"))
    }
    return card.entry._replace(**one, **first)
