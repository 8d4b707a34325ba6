"""Writing a plan: one transaction, one Undo, and the old job kept in the career."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import Any, NamedTuple

from app.changes import Changes
from app.clock import Clock, iso
from app.imports.between import write_between
from app.imports.compare import JOB, ChangedPerson, Known, NewPerson
from app.imports.filing import MailChoice, chosen_mails, write_mails
from app.imports.fill import COLUMN_OF, write_fills, write_picked
from app.imports.match import NOT_KNOWN, BookFill, Offered
from app.imports.own import write_own
from app.imports.plan import PROFILE, TICK, ImportPlan, quiet_memory, with_own
from app.imports.profile_plan import OWN, UNDECIDED, moved_by, write_profiles
from app.jobs import Progress, no_progress
from app.language import counted, say
from app.people.keys import company_key, sort_name
from app.store.backup import backing_up
from app.store.db import Store
from app.store.models import (
    Event,
    ImportBatch,
    Person,
    Position,
)
from app.store.operation import Operation
from app.store.search import bulk_index

BULK = 500
"""From so many new people on, rebuilding the search index beats feeding it row by row."""

_COLUMNS = (
    "first_name",
    "last_name",
    "profile_url",
    "linkedin_slug",
    "email",
    "company",
    "position",
    "connected_on",
    "sort_name",
    "company_key",
    "uid",
    "origin",
    "batch_id",
    "created_at",
    "updated_at",
)


def apply_plan(
    store: Store,
    clock: Clock,
    plan: ImportPlan,
    excluded: Collection[int] = (),
    progress: Progress = no_progress,
    mails: Mapping[int, MailChoice] | None = None,
    picked: Collection[int] = (),
) -> Changes:
    """Write a plan without the people whose keys are excluded; one Undo takes all of it back.

    `mails` holds what was corrected about e-mails, by their keys. Of the people whom
    address books offer, those whose keys are `picked` are added.

    A plan that changes nobody writes nothing at all. A cancel heard by `progress` leaves nothing.
    A copy of the store is made before. Raises AppError(no_backup).
    """
    left = frozenset(excluded)
    chosen = frozenset(picked)
    if left.intersection(profile.key for profile in plan.profiles):
        profiles = tuple(profile for profile in plan.profiles if profile.key not in left)
        plan = with_own(store, replace(plan, profiles=profiles))
    kept = _Kept(
        [person for person in plan.new if person.key not in left],
        [person for person in plan.changed if person.key not in left],
        [fill for fill in plan.fills if fill.key not in left],
        [offered for offered in plan.offered if offered.key in chosen],
    )
    people = [profile for profile in plan.profiles if profile.joins not in (OWN, UNDECIDED)]
    count = kept.people + moved_by(people, {person.before.id for person in kept.changed})
    filed = len(chosen_mails(plan.mails, mails or {}))
    label = _label(plan, count, filed)
    if not (count or filed or plan.own or plan.between):
        return Changes.none(label)
    now = iso(clock.now())
    with (
        quiet_memory(),
        store.room(),
        store.operation(label) as op,
        backing_up(store, clock, "import"),
    ):
        batches = _write_batches(op, plan, kept, now)
        bulk = _is_bulk(store, len(kept.new))
        with bulk_index(store, "person") if bulk else nullcontext():
            made = _write_new(store, op, kept.new, batches, now, progress)
        _write_changed(store, op, kept.changed, batches, now, progress)
        write_fills(store, op, kept.fills, made, now)
        write_picked(store, op, kept.added, batches, now)
        write_profiles(store, op, people, batches, now)
        write_own(store, op, plan.own)
        if plan.between:
            write_between(store, op, plan.between, made, now, progress)
        write_mails(store, op, plan.mails, mails or {}, now)
    return op.changes


def _label(plan: ImportPlan, people: int, filed: int) -> str:
    words = len(plan.between.words)
    if not people and filed:
        return counted("Import 1 e-mail", "Import {n} e-mails", filed)
    if not people and words:
        return counted("Import 1 message", "Import {n} messages", words)
    if not people and plan.own:
        return say("Import my own profile")
    return counted("Import 1 person", "Import {n} people", people)


class _Kept(NamedTuple):
    """What of a plan is written."""

    new: Sequence[NewPerson]
    changed: Sequence[ChangedPerson]
    fills: Sequence[BookFill]
    added: Sequence[Offered]

    @property
    def people(self) -> int:
        """How many people it touches; who is new or changed and filled as well counts once."""
        keys = {person.key for person in self.new}
        ids = {person.before.id for person in self.changed}
        twice = [f for f in self.fills if f.ref[1] in (keys if f.ref[0] == "new" else ids)]
        return sum(map(len, self)) - len(twice)


def _is_bulk(store: Store, count: int) -> bool:
    """Whether many come at once: also against those who are here, who are indexed anew as well."""
    here = store.sql("SELECT count(*) FROM person")[0][0]
    return count >= BULK and count * 4 >= here


def _write_batches(
    op: Operation,
    plan: ImportPlan,
    kept: _Kept,
    now: str,
) -> list[int]:
    """One row per table read, with what was really taken of it; their ids by table number."""
    without_new = _left_out_by_file(plan.new, kept.new)
    without_changed = _left_out_by_file(plan.changed, kept.changed)
    without_changed += _left_out_by_file(plan.fills, kept.fills)
    picked = Counter(offered.file for offered in kept.added)
    written = {p.file for p in plan.profiles if p.joins != UNDECIDED}
    batches: list[int] = []
    for number, table in enumerate(plan.tables):
        tally = table.tally
        if table.kind == PROFILE and number not in written:
            # Left out or not decided: the same file is looked at anew the next time.
            batches.append(0)
            continue
        skipped = Counter(tally.skipped)
        if picked[number]:
            skipped[NOT_KNOWN] -= picked[number]
        if dropped := without_new[number] + without_changed[number]:
            skipped["excluded"] = dropped
        batches.append(
            op.insert(
                ImportBatch,
                at=now,
                name=table.name,
                kind=table.kind,
                digest=table.digest,
                rows_total=tally.rows_total,
                created=tally.created - without_new[number] + picked[number],
                updated=tally.updated - without_changed[number],
                unchanged=tally.unchanged,
                skipped=json.dumps(skipped),
                warnings=json.dumps(tally.warnings),
                newest_on=table.newest_on,
            )
        )
    return batches


def _left_out_by_file(
    offered: Sequence[NewPerson | ChangedPerson | BookFill],
    kept: Sequence[NewPerson | ChangedPerson | BookFill],
) -> Counter[int]:
    """How many people of each table were excluded by hand."""
    counts = Counter(person.file for person in offered)
    counts.subtract(person.file for person in kept)
    return counts


def _write_new(
    store: Store,
    op: Operation,
    new: Sequence[NewPerson],
    batches: Sequence[int],
    now: str,
    progress: Progress,
) -> dict[int, int]:
    """Add the new people; the id each key got."""
    if not new:
        return {}
    taken = {slug for (slug,) in store.sql("SELECT linkedin_slug FROM person")}
    # Someone may have been added by hand while the preview was open.
    free = [person for person in new if person.person.slug not in taken or not person.person.slug]
    ids = op.insert_many(Person, _COLUMNS, _new_rows(free, batches, now, progress))
    return {person.key: row_id for person, row_id in zip(free, ids, strict=True)}


def _new_rows(
    people: Sequence[NewPerson], batches: Sequence[int], now: str, progress: Progress
) -> Iterator[tuple[Any, ...]]:
    # A random start and a running number: as unique as random ones, and quicker to index.
    start = os.urandom(12).hex()
    for index, new in enumerate(people):
        if index % TICK == 0:
            progress(index, len(people), "people")
        person = new.person
        first, last = person.first_name or "", person.last_name or ""
        yield (
            first,
            last,
            *person[3:],
            sort_name(first, last),
            company_key(person.company),
            f"{start}{index:08x}",
            "linkedin",
            batches[new.file],
            now,
            now,
        )


def _write_changed(
    store: Store,
    op: Operation,
    changed: Sequence[ChangedPerson],
    batches: Sequence[int],
    now: str,
    progress: Progress,
) -> None:
    here = {row_id for (row_id,) in store.sql("SELECT id FROM person")} if changed else set[int]()
    for index, person in enumerate(changed):
        if index % 100 == 0:
            progress(index, len(changed), "changes")
        # Someone may have been deleted while the preview was open.
        if person.before.id in here:
            _write_change(op, person, batches[person.file], now)


def _write_change(op: Operation, person: ChangedPerson, batch: int, now: str) -> None:
    row_id = person.before.id or 0
    values: dict[str, Any] = {
        COLUMN_OF.get(change.field, change.field): change.after for change in person.changes
    }
    if "first_name" in values or "last_name" in values:
        after = person.after
        values["sort_name"] = sort_name(after.first_name or "", after.last_name or "")
    if "company" in values:
        values["company_key"] = company_key(values["company"])
    op.update(Person, row_id, **values, updated_at=now)
    if person.new_job:
        _keep_old_job(op, person, batch, now)


def _keep_old_job(op: Operation, person: ChangedPerson, batch: int, now: str) -> None:
    """The job that was known goes into the career; the change is a dated fact."""
    before, after = person.before, person.after
    op.insert(
        Position,
        person_id=before.id,
        company=before.company,
        company_key=company_key(before.company),
        title=before.position,
        source="linkedin",
        seen_on=now[:10],
    )
    op.insert(
        Event,
        person_id=before.id,
        kind="job_change",
        at=now,
        recorded_at=now,
        note=f"{_job(before)} → {_job(after)}",
        source="linkedin",
        batch_id=batch,
    )


def _job(person: Known) -> str:
    """Title and company as one line."""
    return ", ".join(filter(None, (getattr(person, name) for name in reversed(JOB))))
