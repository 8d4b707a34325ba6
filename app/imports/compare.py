"""What an export would change: its rows against the people already known. Nothing is written here.

Later means: the newest `Connected On` of an export. An export that ends before the newest one
already imported only fills blanks; a file imported before changes nobody, so that what was typed
by hand since then stays. Otherwise the newer non-blank value wins, and the plan shows both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from app.imports.linkedin import Connection, LeftOut
from app.people.keys import exact_name

COMPARED = (
    "first_name",
    "last_name",
    "url",
    "slug",
    "email",
    "company",
    "position",
    "connected_on",
)
JOB = ("company", "position")


class Known(NamedTuple):
    """A person as far as an import looks; `id` is None for one that this plan makes."""

    id: int | None
    first_name: str | None
    last_name: str | None
    url: str | None
    slug: str | None
    email: str | None
    company: str | None
    position: str | None
    connected_on: str | None

    @property
    def name(self) -> str:
        """First and last name as they are shown."""
        return " ".join(part for part in (self.first_name, self.last_name) if part)


class FieldChange(NamedTuple):
    """One value before and after; before is None where a blank is filled."""

    field: str
    before: str | None
    after: str


class NewPerson(NamedTuple):
    """Someone the store does not hold yet. `key` tells the plan's rows apart."""

    key: int
    person: Known
    file: int
    line: int


class ChangedPerson(NamedTuple):
    """Someone already here whose values differ in the export."""

    key: int
    before: Known
    after: Known
    file: int
    line: int

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """The fields that differ, in the order of the export."""
        pairs = ((name, getattr(self.before, name), getattr(self.after, name)) for name in COMPARED)
        return tuple(FieldChange(*pair) for pair in pairs if pair[1] != pair[2])

    @property
    def new_job(self) -> bool:
        """Whether a company or a title that was known is now another one."""
        return any(
            getattr(self.before, name) and getattr(self.before, name) != getattr(self.after, name)
            for name in JOB
        )


class SkippedRow(NamedTuple):
    """A row that makes no contact of its own, with the reason's code."""

    file: int
    line: int
    reason: str
    text: str


@dataclass(slots=True)
class FileTally:
    """The rows of one file, counted: every data row is in exactly one of the four."""

    rows_total: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: Counter[str] = field(default_factory=Counter[str])
    warnings: Counter[str] = field(default_factory=Counter[str])


@dataclass(slots=True)
class _Entry:
    """One person of the index: as stored, as the plan would leave them, and who said so first."""

    before: Known | None
    now: Known
    file: int = -1
    line: int = 0
    seen_in: int = -1
    changed_in: int = -1


class Comparison:
    """Takes files one after the other and gathers who is new, changed, the same or left out."""

    def __init__(
        self,
        known: Iterable[Known],
        forgotten: Callable[[Connection], bool],
        slugs: Mapping[str, int] | None = None,
        emails: Mapping[str, int] | None = None,
    ) -> None:
        """`slugs` and `emails` are further profiles and addresses of people, by their ids."""
        self._forgotten = forgotten
        self._further_slugs: dict[str, _Entry] = {}
        self._further_emails: dict[str, _Entry] = {}
        self._entries: list[_Entry] = []
        self._by_slug: dict[str, _Entry] = {}
        self._by_email: dict[str, _Entry] = {}
        self._by_all: dict[tuple[str | None, ...], _Entry] | None = None
        self._everyone: list[_Entry] = []
        self._without_slug = False
        self._by_name: dict[str, _Entry] | None = None
        self.skipped: list[SkippedRow] = []
        for person in known:
            self._add(_Entry(person, person))
        if slugs or emails:
            self._index_further(slugs or {}, emails or {})

    def _index_further(self, slugs: Mapping[str, int], emails: Mapping[str, int]) -> None:
        by_id = {entry.now.id: entry for entry in self._everyone}
        for further, found in ((self._further_slugs, slugs), (self._further_emails, emails)):
            further.update((key, by_id[who]) for key, who in found.items() if who in by_id)

    def _add(self, entry: _Entry) -> None:
        self._everyone.append(entry)
        self._index(entry)

    def _index(self, entry: _Entry) -> None:
        person = entry.now
        if person.slug:
            self._by_slug.setdefault(person.slug, entry)
        else:
            self._without_slug = True
        if person.email:
            self._by_email.setdefault(person.email.casefold(), entry)
        if self._by_all is not None:
            self._by_all.setdefault(_same_person(person), entry)

    def _in_all(self, row: Connection) -> _Entry | None:
        """Whoever has the very same name, job and date; needed only where profiles are missing."""
        if row.slug and not self._without_slug:
            return None
        if self._by_all is None:
            self._by_all = {}
            for entry in self._everyone:
                self._by_all.setdefault(_same_person(entry.now), entry)
        return self._by_all.get(_same_person(row))

    def add_file(
        self, file: int, rows: Iterable[Connection | LeftOut], wins: bool, fills: bool = True
    ) -> FileTally:
        """Compare the rows of a file. `wins`: its values replace others; `fills`: blanks too."""
        tally = FileTally()
        for row in rows:
            tally.rows_total += 1
            if isinstance(row, LeftOut):
                self._skip(file, row.line, row.reason, row.text, tally)
                continue
            for warning in row.warnings:
                tally.warnings[warning] += 1
            self._add_row(file, row, wins, fills, tally)
        return tally

    def _skip(self, file: int, line: int, reason: str, text: str, tally: FileTally) -> None:
        tally.skipped[reason] += 1
        self.skipped.append(SkippedRow(file, line, reason, text))

    def _add_row(
        self, file: int, row: Connection, wins: bool, fills: bool, tally: FileTally
    ) -> None:
        entry = self._find(row)
        if entry is None:
            if self._forgotten(row):
                self._skip(file, row.line, "forgotten", row.name, tally)
                return
            if not fills and not row.slug:
                # This file was imported before: only a profile proves that somebody is missing,
                # anyone else is here under a card that was edited since.
                tally.unchanged += 1
                return
            entry = _Entry(None, Known._make((None, *row[1:9])), file, row.line, file, file)
            self._entries.append(entry)
            self._add(entry)
            tally.created += 1
            return
        twice = entry.seen_in == file
        # What stands under a further profile of somebody does not replace what is known.
        main = not row.slug or row.slug not in self._further_slugs
        changed = self._merge(entry, row, wins and not twice and main, fills)
        entry.seen_in = file
        if twice:
            self._skip(file, row.line, "duplicate", row.name, tally)
        first_change = changed and entry.changed_in != file
        if first_change:
            entry.changed_in = file
            tally.updated += 1
        # A second row of somebody may bring the change that the first row did not.
        tally.unchanged += (not twice and not changed) - (twice and first_change)
        if changed and entry.file < 0:
            entry.file, entry.line = file, row.line
            self._entries.append(entry)

    def _find(self, row: Connection) -> _Entry | None:
        """Whom a row means: by profile, else by e-mail, else by name, job and date together.

        A row with a profile meets by the other keys only somebody whose profile is not known.
        """
        if row.slug:
            entry = self._by_slug.get(row.slug) or self._further_slugs.get(row.slug)
            if entry:
                return entry
        by_email = None
        if row.email:
            address = row.email.casefold()
            by_email = self._by_email.get(address) or self._further_emails.get(address)
        for entry in (by_email, self._in_all(row)):
            if entry and not (row.slug and entry.now.slug):
                return entry
        return None

    def _merge(self, entry: _Entry, row: Connection, wins: bool, fills: bool) -> bool:
        old = entry.now
        if not fills:
            return False
        if old[1:] == row[1:9]:
            return False
        values = [
            (new or value) if wins or value is None else value
            for value, new in zip(old[1:], row[1:9], strict=True)
        ]
        # Another spelling of the same profile or address is no news.
        if old.slug and old.slug == row.slug:
            values[2] = old.url
        if old.email and row.email and self._is_known_email(entry, row.email.casefold()):
            values[4] = old.email
        now = Known._make((old.id, *values))
        if now == old:
            return False
        entry.now = now
        self._index(entry)
        return True

    def _is_known_email(self, entry: _Entry, address: str) -> bool:
        email = entry.now.email
        known = email is not None and email.casefold() == address
        return known or self._further_emails.get(address) is entry

    def person_of(self, slug: str | None, name: str) -> int | None:
        """Whom a profile, else a name that nobody else has, means; None for nobody here.

        Somebody in the store by id, somebody this plan would make by -1 - key. A profile meets by
        name only people whose own profile is not known: one name with two profiles is two people.
        """
        entry = (self._by_slug.get(slug) or self._further_slugs.get(slug)) if slug else None
        if entry is None:
            entry = self._named().get(exact_name(name))
            if entry is None or (slug and entry.now.slug):
                return None
        if entry.before is not None:
            return entry.before.id
        return -1 - self._keys[id(entry)]

    @cached_property
    def _keys(self) -> dict[int, int]:
        return {id(entry): key for key, entry in enumerate(self._entries)}

    def _named(self) -> dict[str, _Entry]:
        """Everybody whose name is their own alone; asked for once all files are compared."""
        if self._by_name is None:
            self._by_name = {}
            twice: set[str] = set()
            for entry in self._everyone:
                name = exact_name(entry.now.name)
                if self._by_name.setdefault(name, entry) is not entry:
                    twice.add(name)
            for name in ("", *twice):
                self._by_name.pop(name, None)
        return self._by_name

    def new_people(self) -> Iterator[NewPerson]:
        """Who would be made, in the order of the files."""
        for key, entry in enumerate(self._entries):
            if entry.before is None:
                yield NewPerson(key, entry.now, entry.file, entry.line)

    def changed_people(self) -> Iterator[ChangedPerson]:
        """Who would change, in the order of the files."""
        for key, entry in enumerate(self._entries):
            if entry.before is not None and entry.before != entry.now:
                yield ChangedPerson(key, entry.before, entry.now, entry.file, entry.line)


def _same_person(row: Known | Connection) -> tuple[str | None, ...]:
    return (row.first_name, row.last_name, row.company, row.position, row.connected_on)


def add_up(tallies: Iterable[FileTally]) -> Mapping[str, int]:
    """The warnings of several files together."""
    total: Counter[str] = Counter()
    for tally in tallies:
        total.update(tally.warnings)
    return total
