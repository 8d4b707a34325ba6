"""An import told file by file, as the command line prints it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app.clock import Clock
from app.imports.apply import apply_plan
from app.imports.compare import add_up
from app.imports.filing import FiledMail
from app.imports.plan import FilePlan, ImportPlan, plan_files, refuse_undecided, tables_of
from app.jobs import Progress, no_progress
from app.store.db import Store


@dataclass(frozen=True)
class FileReport:
    """What became of one file. `created + updated + unchanged + all skipped` is `rows_total`.

    `outcome` is `imported` or `rejected`; `error` is the code of a rejection and `message` its
    sentence with the next step.
    """

    path: str
    kind: str | None
    outcome: str
    rows_total: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: dict[str, int] = field(default_factory=dict[str, int])
    warnings: dict[str, int] = field(default_factory=dict[str, int])
    error: str | None = None
    message: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The report as `import --json` prints it: an error is a code with its message."""
        told = asdict(self)
        message = told.pop("message")
        told["error"] = {"code": self.error, "message": message} if self.error else None
        return told


def import_paths(
    store: Store, clock: Clock, paths: Sequence[Path], progress: Progress = no_progress
) -> list[FileReport]:
    """Import files and folders in one go, with one Undo; a report for each file looked at.

    A refused file keeps none of the others out. Several files are one import, so that the two
    zips LinkedIn sends, or a zip beside its unpacked folder, give nobody twice.
    """
    plan = refuse_undecided(plan_files(store, paths, progress))
    apply_plan(store, clock, plan, progress=progress)
    return reports_of(plan)


def reports_of(plan: ImportPlan) -> list[FileReport]:
    """The plan as a report for each file, in the order they were given."""
    return [_report(plan, file) for file in plan.files]


def _report(plan: ImportPlan, file: FilePlan) -> FileReport:
    if file.error:
        return FileReport(
            str(file.path),
            file.kind,
            "rejected",
            error=file.error.code,
            message=file.error.message,
        )
    if file.mail is not None:
        return _mail_report(file, plan.mails[file.mail])
    tallies = [table.tally for table in tables_of(plan, file)]
    skipped: Counter[str] = Counter()
    for tally in tallies:
        skipped.update(tally.skipped)
    return FileReport(
        str(file.path),
        file.kind,
        "imported",
        sum(tally.rows_total for tally in tallies),
        sum(tally.created for tally in tallies),
        sum(tally.updated for tally in tallies),
        sum(tally.unchanged for tally in tallies),
        dict(skipped),
        {**add_up(tallies), **file.warnings},
    )


def _mail_report(file: FilePlan, filed: FiledMail) -> FileReport:
    """An e-mail changes the person it is filed under, is known already, or is left out."""
    warnings = {} if filed.mail.at else {"bad_date": 1}
    if filed.outcome == "filed" and filed.counts in ("auto_reply", "bounced"):
        warnings[filed.counts] = 1
    updated, unchanged = int(filed.outcome == "filed"), int(filed.outcome == "known")
    return FileReport(
        str(file.path),
        file.kind,
        "imported",
        1,
        updated=updated,
        unchanged=unchanged,
        skipped={} if updated or unchanged else {filed.outcome: 1},
        warnings=warnings,
    )
