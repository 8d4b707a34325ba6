"""The sheet as it is printed: who, when, why, the questions and room to write."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.clock import Clock, parse_iso
from app.errors import AppError
from app.language import in_row
from app.people.stage import THANK_WITHIN
from app.questions.sheets import SheetLine, sheet_of, talk_of
from app.research.common_ground import common_ground_of
from app.store.db import Store

LEAST_LINES, MOST_LINES = 2, 4
MOST_KNOWN = 4


@dataclass(frozen=True)
class PageQuestion:
    """One question of the page with so many ruled lines under it, or the answer it was given."""

    number: int
    text: str
    lines: int
    answer: str = ""


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
    known: str = ""
    """What was looked up before the talk: it need not be asked."""

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
    answers = _answers(store, sheet.id)
    learn = store.sql("SELECT goal FROM profile WHERE goal != ''")
    return SheetPage(
        name=f"{first} {last}".strip(),
        first_name=first or last,
        job=in_row(position, company),
        starts_at=starts_at,
        minutes=sheet.minutes,
        way=(talk.way or "") if talk else "",
        goal=sheet.goal,
        learn=learn[0][0] if learn else "",
        shared=_shared(store, person_id),
        why=" ".join((why or "").split()),
        questions=tuple(
            _question(number, line, answers.get(line.id, ""))
            for number, line in enumerate(sheet.lines, start=1)
        ),
        known=_known(store, person_id),
    )


def people_with_sheets(store: Store) -> list[tuple[int, str, bool]]:
    """Who has a sheet, by name: id, name, and whether a talk is agreed that is not held yet."""
    rows = store.sql(
        "SELECT id, trim(first_name || ' ' || last_name) FROM person "
        "WHERE id IN (SELECT person_id FROM sheet) ORDER BY sort_name, id"
    )
    return [(row_id, name, talk_of(store, row_id) is not None) for row_id, name in rows]


def _question(number: int, line: SheetLine, answer: str) -> PageQuestion:
    lines = min(MOST_LINES, max(LEAST_LINES, line.minutes))
    return PageQuestion(number, line.text, lines, answer)


def _answers(store: Store, sheet_id: int) -> dict[int, str]:
    rows = store.sql(
        "SELECT a.sheet_item_id, a.text FROM answer a JOIN sheet_item i ON i.id = a.sheet_item_id "
        "WHERE i.sheet_id = ?",
        (sheet_id,),
    )
    return {int(item_id): str(text).strip() for item_id, text in rows}


def _known(store: Store, person_id: int) -> str:
    rows = store.sql(
        "SELECT text FROM research_note WHERE person_id = ? AND kind LIKE 'task:%' ORDER BY id",
        (person_id,),
    )
    return " · ".join(" ".join(str(row[0]).split()) for row in rows[:MOST_KNOWN])


def _shared(store: Store, person_id: int) -> str:
    shared = common_ground_of(store, person_id)
    return " · ".join(item.name for item in shared[:3])
