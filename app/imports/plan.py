"""The preview of an import: who is new, changed, in a new job, already here or left out.

Nothing is written here. `app.imports.apply` writes a plan, whole or without some of its people.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from operator import attrgetter
from pathlib import Path

from app.errors import AppError
from app.imports.between import BetweenPlan, Owner, plan_between
from app.imports.book import Book, BookRow
from app.imports.compare import (
    ChangedPerson,
    Comparison,
    FileTally,
    Known,
    NewPerson,
    SkippedRow,
    add_up,
)
from app.imports.drop import Drop, Source, look_at, spread_out
from app.imports.eml import Mail
from app.imports.export_tables import OWN, SAID
from app.imports.filing import FiledMail, chosen_mails, plan_mails
from app.imports.known import (
    PeopleHere,
    also_known,
    column_mappings,
    forgotten_test,
    imported_digests,
    known_people,
    newest_connection,
)
from app.imports.linkedin import Connection, LeftOut
from app.imports.match import BookFill, BookMatching, Offered
from app.imports.own import OwnPlan, OwnRows, own_names, plan_own, read_own
from app.imports.profile_pdf import ReadProfile
from app.imports.profile_plan import (
    OWN as MINE,
)
from app.imports.profile_plan import (
    UNDECIDED,
    ProfileFile,
    ProfilePlan,
    forgotten_apart,
    own_rows,
    plan_profiles,
)
from app.imports.said import Said, SaidTable, read_said
from app.imports.tables import Opener
from app.jobs import Progress, no_progress
from app.people.keys import exact_name
from app.research.me import own_profile
from app.store.db import Store

PROFILE = "profile_pdf"
TICK = 2000
"""Rows between two reports of progress, which are also the moments when a cancel is heard."""


@dataclass(frozen=True, slots=True)
class TablePlan:
    """One table, address book or profile of an import, with its rows counted."""

    name: str
    kind: str
    digest: str
    newest_on: str | None
    tally: FileTally


@dataclass(frozen=True, slots=True)
class FilePlan:
    """One dropped file or folder: its tables (by number in the plan), or why it was refused."""

    path: Path
    kind: str | None
    tables: tuple[int, ...] = ()
    also: tuple[str, ...] = ()
    warnings: Mapping[str, int] = field(default_factory=dict[str, int])
    error: AppError | None = None
    mail: int | None = None
    """The number of its e-mail in the plan."""


@dataclass(frozen=True)
class ImportPlan:
    """All that an import would do. `key` of new and changed people serves to leave some out.

    `fills` is what address books add to people; `offered` are those of them who are nobody here,
    added only when picked.
    """

    files: tuple[FilePlan, ...]
    tables: tuple[TablePlan, ...]
    new: tuple[NewPerson, ...]
    changed: tuple[ChangedPerson, ...]
    skipped: tuple[SkippedRow, ...]
    own: OwnPlan = field(default_factory=OwnPlan)
    mails: tuple[FiledMail, ...] = ()
    fills: tuple[BookFill, ...] = ()
    offered: tuple[Offered, ...] = ()
    between: BetweenPlan = field(default_factory=BetweenPlan)
    profiles: tuple[ProfilePlan, ...] = ()
    """Profile PDFs; their keys are below zero and serve to leave some out as well."""
    own_read: tuple[OwnRows, ...] = ()
    """What the tables of an export say about oneself."""

    @property
    def new_jobs(self) -> tuple[ChangedPerson, ...]:
        """Those of the changed who are in a new job."""
        return tuple(person for person in self.changed if person.new_job)

    @property
    def unchanged(self) -> int:
        """How many rows are about people who are already here as they are."""
        return sum(table.tally.unchanged for table in self.tables)

    @property
    def warnings(self) -> Mapping[str, int]:
        """How often each warning was met, over all files."""
        total = Counter(add_up(table.tally for table in self.tables))
        for file in self.files:
            total.update(file.warnings)
        return total

    @property
    def also(self) -> tuple[str, ...]:
        """What else was recognised in the files, such as messages."""
        return tuple(dict.fromkeys(name for file in self.files for name in file.also))

    @property
    def unread(self) -> tuple[str, ...]:
        """What of `also` is not taken: LinkedIn's lists that say nothing about people."""
        read = {*OWN, *SAID, "imported contacts"}
        return tuple(name for name in self.also if name not in read)

    def __bool__(self) -> bool:
        moves = any(profile.outcome != "unchanged" for profile in self.profiles)
        people = self.new or self.changed or self.own or self.fills or self.between or moves
        return bool(people or chosen_mails(self.mails, {}))


@dataclass(slots=True)
class _Read:
    """A table with its rows in memory, before it is compared."""

    file: int
    kind: str
    source: Source
    rows: list[Connection | LeftOut]
    newest_on: str | None


@dataclass(slots=True)
class _ReadBook:
    """An address book with its entries in memory, before it is matched."""

    file: int
    book: Book
    rows: list[BookRow]


@dataclass(frozen=True, slots=True)
class _ReadProfile:
    """A profile PDF of a dropped file, by the file's number."""

    file: int
    name: str
    read: ReadProfile
    open: Opener


@dataclass(slots=True)
class _Found:
    """All that was read of some files: people, books, about oneself, what was said, profiles."""

    people: list[_Read]
    books: list[_ReadBook]
    own: list[OwnRows]
    said: list[Said]
    profiles: list[_ReadProfile]

    def add(self, other: _Found) -> None:
        """Take in what was read of another file."""
        self.people += other.people
        self.books += other.books
        self.own += other.own
        self.said += other.said
        self.profiles += other.profiles


def plan_import(
    store: Store, paths: Path | Sequence[Path], progress: Progress = no_progress
) -> ImportPlan:
    """Compare dropped files with the store. Raises the first refusal if every file is refused.

    Several files are one import; a folder stands for its loose files and each zip in it. With
    `unknown_header`, ask which column is which, `remember_mapping`, and plan again.
    """
    plan = plan_files(store, [paths] if isinstance(paths, Path) else paths, progress)
    refusals = [file.error for file in plan.files if file.error]
    if refusals and len(refusals) == len(plan.files):
        raise refusals[0]
    return plan


def plan_files(store: Store, paths: Sequence[Path], progress: Progress = no_progress) -> ImportPlan:
    """As plan_import, but a refusal is always told in its FilePlan and never raised."""
    files: list[FilePlan] = []
    found = _Found([], [], [], [], [])
    mails: list[tuple[int, Mail]] = []
    mappings = column_mappings(store)
    with quiet_memory():
        for path in _spread_safely(paths, files):
            try:
                drop = look_at(path, mappings)
                read = _read_all(len(files), drop, progress)
            except AppError as error:
                files.append(FilePlan(path, None, error=error))
                continue
            if drop.mail is not None:
                files.append(FilePlan(path, drop.kind, mail=len(mails)))
                mails.append((len(files) - 1, drop.mail))
                progress(len(mails), 0, path.name)
                continue
            numbers = range(len(found.people), len(found.people) + len(read.people))
            warnings = Counter(drop.warnings)
            warnings.update(row.warning for row in read.said if row.warning and not row.left)
            files.append(FilePlan(path, drop.kind, tuple(numbers), drop.also, dict(warnings)))
            found.add(read)
        plan = _plan(store, files, found, progress)
        return replace(plan, mails=tuple(plan_mails(store, store.clock, mails))) if mails else plan


def _plan(store: Store, files: list[FilePlan], found: _Found, progress: Progress) -> ImportPlan:
    known = known_people(store) if found.people else ()
    comparison = Comparison(known, forgotten_test(store), *also_known(store))
    plan = _compare(store, comparison, files, found.people, progress)
    if found.said:
        owner = _owner(store, found.own)
        people = comparison if found.people else PeopleHere(store, _slugs(found.said))
        between = plan_between(store, people, found.said, owner, progress)
        plan = replace(plan, between=between)
    if found.books:
        plan = _match(store, plan, found.books, progress)
    plan = _with_profiles(store, plan, found.profiles)
    return with_own(store, replace(plan, own_read=tuple(found.own)))


def _slugs(said: Iterable[Said]) -> set[str]:
    """Every profile that is named in what was said."""
    named = set(map(attrgetter("sender_slug", "to_slugs"), said))
    return {slug for sender, to in named for slug in (sender, *(to or ())) if slug}


def _owner(store: Store, own: Iterable[OwnRows]) -> Owner:
    """Whose export it is: as the export says, and as one's own card does."""
    me = own_profile(store)
    return Owner([*own_names(own), me.name], [me.slug])


def _read_all(file: int, drop: Drop, progress: Progress) -> _Found:
    people = [_read(file, drop, source, progress) for source in drop.sources]
    said = [row for table in drop.said for row in _read_said(table, progress)]
    books = [_read_book(file, book, progress) for book in drop.books]
    profiles = [_ReadProfile(file, *profile) for profile in drop.profiles]
    return _Found(people, books, [read_own(table) for table in drop.own], said, profiles)


def _read_said(table: SaidTable, progress: Progress) -> list[Said]:
    rows: list[Said] = []
    found = read_said(table)
    while chunk := list(islice(found, TICK)):
        rows += chunk
        progress(len(rows), 0, table.name)
    return rows


def _match(
    store: Store, plan: ImportPlan, books: Sequence[_ReadBook], progress: Progress
) -> ImportPlan:
    """The plan with what the address books add; their tables stand after the Connections."""
    matching = BookMatching(store, plan.new, forgotten_test(store))
    seen = imported_digests(store)
    files, tables = list(plan.files), list(plan.tables)
    for read in books:
        again = read.book.seen.sha256 in seen
        tally = matching.add_book(len(tables), read.rows, not again, progress)
        if read.book.counted:
            file = files[read.file]
            files[read.file] = replace(file, tables=(*file.tables, len(tables)))
        digest = read.book.seen.sha256
        tables.append(TablePlan(read.book.name, read.book.kind, digest, None, tally))
    return replace(
        plan,
        files=tuple(files),
        tables=tuple(tables),
        skipped=(*plan.skipped, *matching.skipped),
        fills=tuple(matching.fills()),
        offered=tuple(matching.offered()),
    )


def _read_book(file: int, book: Book, progress: Progress) -> _ReadBook:
    rows: list[BookRow] = []
    for row in book.rows():
        rows.append(row)
        if len(rows) % TICK == 0:
            progress(len(rows), 0, book.name)
    progress(len(rows), 0, book.name)
    return _ReadBook(file, book, rows)


@contextmanager
def quiet_memory() -> Generator[None]:
    """Hold the search for garbage while many small objects are made that all stay.

    With 30,000 rows that search, finding nothing, is a sixth of the whole work.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _spread_safely(paths: Sequence[Path], files: list[FilePlan]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        try:
            found += spread_out([path])
        except AppError as error:
            files.append(FilePlan(path, None, error=error))
    return list(dict.fromkeys(found))


def _read(file: int, drop: Drop, source: Source, progress: Progress) -> _Read:
    rows: list[Connection | LeftOut] = []
    for row in source.rows():
        rows.append(row)
        if len(rows) % TICK == 0:
            progress(len(rows), 0, source.name)
    progress(len(rows), 0, source.name)
    days = (row.connected_on for row in rows if isinstance(row, Connection) and row.connected_on)
    return _Read(file, drop.kind, source, rows, max(days, default=None))


def _compare(
    store: Store,
    comparison: Comparison,
    files: list[FilePlan],
    reads: list[_Read],
    progress: Progress,
) -> ImportPlan:
    seen = imported_digests(store)
    newest = newest_connection(store)
    tallies: dict[int, FileTally] = {}
    # The export that ends last speaks last, whatever the order of the drop.
    for number in sorted(range(len(reads)), key=lambda n: _ends(reads[n])):
        read = reads[number]
        progress(len(tallies), len(reads), read.source.name)
        again = read.source.seen.sha256 in seen
        wins = not again and not _is_older(store, read, newest)
        tallies[number] = comparison.add_file(number, read.rows, wins, fills=not again)
        read.rows = []
    tables = (
        TablePlan(r.source.name, r.kind, r.source.seen.sha256, r.newest_on, tallies[n])
        for n, r in enumerate(reads)
    )
    return ImportPlan(
        tuple(files),
        tuple(tables),
        tuple(comparison.new_people()),
        tuple(comparison.changed_people()),
        tuple(comparison.skipped),
    )


def _with_profiles(store: Store, plan: ImportPlan, found: Sequence[_ReadProfile]) -> ImportPlan:
    """The plan with its profiles, each counted like a table of one row after the real tables."""
    if not found:
        return plan
    first = len(plan.tables)
    sources = [
        ProfileFile(one.name, one.open, first + number, one.read)
        for number, one in enumerate(found)
    ]
    kept, left = forgotten_apart(sources, forgotten_test(store))
    profiles = plan_profiles(store, kept, plan.new, imported_digests(store))
    tallies = {profile.file: _profile_tally(profile.outcome) for profile in profiles}
    for source in left:
        tallies[source.file] = FileTally(1, skipped=Counter({"forgotten": 1}))
    tables = [
        TablePlan(source.name, PROFILE, source.read.digest, None, tallies[source.file])
        for source in sources
    ]
    files = list(plan.files)
    for number, one in enumerate(found, first):
        file = files[one.file]
        files[one.file] = replace(file, tables=(*file.tables, number))
    skipped = [SkippedRow(one.file, 0, "forgotten", one.read.name) for one in left]
    return replace(
        plan,
        files=tuple(files),
        tables=(*plan.tables, *tables),
        skipped=(*plan.skipped, *skipped),
        profiles=tuple(profiles),
    )


def with_own(store: Store, plan: ImportPlan) -> ImportPlan:
    """The plan with what it adds to one's own card: from an export's tables and one's profile."""
    rows, slug = list(plan.own_read), plan.between.owner_slug
    for profile in plan.profiles:
        if profile.joins == MINE and not profile.again:
            rows += own_rows(profile.read)
            slug = slug or profile.read.slug
    return replace(plan, own=plan_own(store, rows, slug) if rows or slug else OwnPlan())


def _profile_tally(outcome: str) -> FileTally:
    tally = FileTally(1)
    setattr(tally, outcome, 1)
    return tally


def refuse_undecided(plan: ImportPlan) -> ImportPlan:
    """The plan for those who cannot be asked: a profile that may be several people's is refused.

    Inside a zip it is left out alone; a PDF by itself is rejected with its sentence.
    """
    files = list(plan.files)
    for profile in plan.profiles:
        if profile.joins == UNDECIDED:
            number = next(n for n, file in enumerate(files) if profile.file in file.tables)
            name, file = profile.source.name, profile.source.read.name
            plan.tables[profile.file].tally.unchanged = 0
            plan.tables[profile.file].tally.skipped["same_name"] = 1
            if len(files[number].tables) == 1 and files[number].kind == PROFILE:
                error = AppError("same_name_twice", file=name, name=file)
                files[number] = replace(files[number], error=error)
    return replace(plan, files=tuple(files))


def _ends(read: _Read) -> tuple[str, str]:
    """By what an export is later than another: its newest connection, then the day of the file."""
    return read.newest_on or "", read.source.written or ""


def _is_older(store: Store, read: _Read, newest: str | None) -> bool:
    """Whether a table is an export of before the newest connection that is already known.

    Either it was written before, or it holds everybody who was connected by then. A smaller file
    with a fresh date may well be a later one.
    """
    if newest is None or read.newest_on is None or read.newest_on >= newest:
        return False
    written = read.source.written
    if written is not None and read.newest_on <= written < newest:
        return True
    return _is_whole_until(read.newest_on, read.rows, known_people(store))


def _is_whole_until(day: str, rows: Iterable[Connection | LeftOut], known: Iterable[Known]) -> bool:
    """Whether nearly everybody who was connected up to a day is among the rows."""
    people = [row for row in rows if isinstance(row, Connection)]
    slugs, names = {row.slug for row in people}, {exact_name(row.name) for row in people}
    by_then = [one for one in known if one.connected_on and one.connected_on <= day]
    there = sum(one.slug in slugs or exact_name(one.name) in names for one in by_then)
    return bool(by_then) and there * 10 >= len(by_then) * 9


def tables_of(plan: ImportPlan, file: FilePlan) -> Iterable[TablePlan]:
    """The tables of one dropped file."""
    return (plan.tables[number] for number in file.tables)
