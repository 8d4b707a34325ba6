"""The sheet as it is printed: who, when, why, the questions and room to write."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.clock import Clock, parse_iso
from app.errors import AppError
from app.people.stage import THANK_WITHIN
from app.questions.sheets import SheetLine, sheet_of, talk_of
from app.research.common_ground import common_ground_of
from app.store.db import Store

LEAST_LINES, MOST_LINES = 2, 4


@dataclass(frozen=True)
class PageQuestion:
    """One question of the page with so many ruled lines under it."""

    number: int
    text: str
    lines: int


@dataclass(frozen=True)
class SheetPage:
    """What stands on the paper; moments are in the person's own zone. "" is left out."""

    name: str
    first_name: str
    job: str
    starts_at: datetime | None
    minutes: int
    way: str
    goal: str
    learn: str
    shared: str
    why: str
    questions: tuple[PageQuestion, ...]

    @property
    def thank_by(self) -> datetime | None:
        """Until when to thank: 24 hours after the end of the talk."""
        if self.starts_at is None:
            return None
        return self.starts_at + timedelta(minutes=self.minutes) + THANK_WITHIN


def sheet_page(store: Store, clock: Clock, person_id: int) -> SheetPage:
    """The page of a person's newest sheet.

    Raises AppError: row_gone (no such person), no_sheet.
    """
    found = store.sql(
        "SELECT first_name, last_name, position, company, why FROM person WHERE id = ?",
        (person_id,),
    )
    if not found:
        raise AppError("row_gone")
    first, last, position, company, why = found[0]
    sheet = sheet_of(store, person_id)
    if sheet is None:
        raise AppError("no_sheet", person=f"{first} {last}".strip())
    talk = talk_of(store, person_id)
    starts_at = parse_iso(talk.starts_at).astimezone(clock.zone) if talk else None
    learn = store.sql("SELECT goal FROM profile WHERE goal != ''")
    return SheetPage(
        name=f"{first} {last}".strip(),
        first_name=first or last,
        job=", ".join(part for part in (position, company) if part),
        starts_at=starts_at,
        minutes=sheet.minutes,
        way=(talk.way or "") if talk else "",
        goal=sheet.goal,
        learn=learn[0][0] if learn else "",
        shared=_shared(store, person_id),
        why=" ".join((why or "").split()),
        questions=tuple(_question(n, line) for n, line in enumerate(sheet.lines, start=1)),
    )


def _question(number: int, line: SheetLine) -> PageQuestion:
    return PageQuestion(number, line.text, min(MOST_LINES, max(LEAST_LINES, line.minutes)))


def _shared(store: Store, person_id: int) -> str:
    shared = common_ground_of(store, person_id)
    return " · ".join(item.name for item in shared[:3])
