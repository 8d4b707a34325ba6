"""The sheet for one talk: which questions, in what order, within the time agreed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.questions.bank import (
    CLOSING,
    Question,
    bank,
    question_by_key,
    questions_of,
    shipped,
)
from app.questions.facts import LOOKED_UP, slot_values
from app.questions.order import place_for, too_early
from app.questions.own import NewQuestion, put_question, question_words
from app.store.db import Store
from app.store.models import Person, Sheet, SheetItem
from app.store.operation import Operation

MOST = {15: 6, 20: 8, 30: 10}
"""How many questions fit the minutes of a talk; these are the talks that can be planned."""
USUAL_MINUTES = 20
PLANNED_SHARE = 0.8
"""A talk has room left for what comes up."""
AREAS = ("industry", "company", "job", "path", "entry", "advice")
AREA_OF_TOPIC = {
    "industry": "industry",
    "company": "company",
    "culture": "company",
    "role": "job",
    "skills": "job",
    "pay": "job",
    "life": "job",
    "path": "path",
    "entry": "entry",
    "advice": "advice",
    "resources": "advice",
}
AREA_OF_GOAL = {
    "X": "industry",
    "R": "job",
    "C": "company",
    "E": "entry",
    "S": "entry",
    "V": "entry",
    "A": "advice",
    "M": "advice",
}


@dataclass(frozen=True)
class SheetLine:
    """One question of a sheet. A gap: it should bring something looked up, and does not yet."""

    id: int
    rank: int
    question_key: str | None
    text: str
    minutes: int
    closing: bool
    topic: str = ""
    stage: str = "core"
    delicate: bool = False
    gap: bool = False


@dataclass(frozen=True)
class SheetView:
    """A sheet as it stands, its lines in order and the closing ones last."""

    id: int
    person_id: int
    minutes: int
    goal: str
    lines: tuple[SheetLine, ...]

    @property
    def used(self) -> int:
        """The minutes that its questions take."""
        return sum(line.minutes for line in self.lines)

    @property
    def planned(self) -> int:
        """The minutes that may be planned: 80 % of those agreed."""
        return int(self.minutes * PLANNED_SHARE)

    @property
    def most(self) -> int:
        """How many questions fit."""
        return MOST[self.minutes]

    @property
    def movable(self) -> tuple[SheetLine, ...]:
        """The lines before the closing ones."""
        return tuple(line for line in self.lines if not line.closing)

    @property
    def keys(self) -> frozenset[str]:
        """The keys of its questions."""
        return frozenset(line.question_key for line in self.lines if line.question_key)

    def warnings(self) -> tuple[str, ...]:
        """What speaks against it: too_long, too_many, delicate_early, gap."""
        faults = {
            "too_long": self.used > self.planned,
            "too_many": len(self.lines) > self.most,
            "delicate_early": too_early(self.lines),
            "gap": any(line.gap for line in self.lines),
        }
        return tuple(name for name, wrong in faults.items() if wrong)

    def coverage(self) -> dict[str, int]:
        """The minutes spent on each of AREAS, closing questions left aside."""
        minutes: dict[str, int] = dict.fromkeys(AREAS, 0)
        for line in self.movable:
            area = AREA_OF_TOPIC.get(line.topic)
            if area:
                minutes[area] += line.minutes
        return minutes

    def missing_area(self) -> str:
        """The area of its goal when nothing is asked about it; "" when all is well."""
        area = AREA_OF_GOAL.get(self.goal, "")
        return area if area and not self.coverage()[area] else ""


@dataclass(frozen=True)
class Talk:
    """The talk that comes next: its beginning in UTC, its minutes and way, as far as known."""

    starts_at: str
    minutes: int | None
    way: str | None
    interview_id: int | None


def talk_of(store: Store, person_id: int) -> Talk | None:
    """The talk agreed and not yet held, or None."""
    held = _last_held(store, person_id)
    found = store.sql(
        "SELECT starts_at, minutes, way, id FROM interview WHERE person_id = ? "
        "AND ended_at IS NULL AND status NOT IN ('cancelled', 'no_show') "
        "ORDER BY starts_at DESC LIMIT 1",
        (person_id,),
    ) or store.sql(
        "SELECT at, minutes, way, NULL FROM event WHERE person_id = ? AND kind = 'scheduled' "
        "AND interview_id IS NULL ORDER BY at DESC, id DESC LIMIT 1",
        (person_id,),
    )
    return Talk(*found[0]) if found and found[0][0] > held else None


def sheet_of(store: Store, person_id: int) -> SheetView | None:
    """The newest sheet of a person, or None before the first."""
    found = store.sql(
        "SELECT id, person_id, minutes, COALESCE(goal, '') FROM sheet WHERE person_id = ? "
        "ORDER BY id DESC LIMIT 1",
        (person_id,),
    )
    return SheetView(*found[0], lines=_lines(store, found[0][0])) if found else None


def asked_before(store: Store, person_id: int) -> frozenset[str]:
    """The keys of the questions this person was asked in an earlier talk.

    Those with an answer; of a held talk whose answers stay on paper, the whole sheet.
    """
    found = store.sql(
        "SELECT DISTINCT i.question_key FROM sheet_item i JOIN sheet s ON s.id = i.sheet_id "
        "LEFT JOIN answer a ON a.sheet_item_id = i.id "
        "WHERE s.person_id = ? AND i.question_key IS NOT NULL "
        "AND (a.text != '' OR a.status NOT IN ('', 'skipped') "
        "OR (s.created_at < ? AND NOT EXISTS "
        "(SELECT 1 FROM answer b JOIN sheet_item j ON j.id = b.sheet_item_id "
        "WHERE j.sheet_id = s.id AND (b.text != '' OR b.status != ''))))",
        (person_id, _last_held(store, person_id)),
    )
    return frozenset(str(row[0]) for row in found)


GOAL_OF_HOPE = {"judge": "X", "change": "S", "volunteer": "V", "mentor": "M", "connection": "N"}
"""What one hopes to gain from a person → the goal of the talk with them."""


def usual_goal(store: Store, person_id: int) -> str:
    """The goal that follows from what one hopes to gain from this person.

    Else the one chosen last, for anybody; X (explore) before the first choice.
    """
    hopes = store.sql("SELECT coalesce(goals, '') FROM person WHERE id = ?", (person_id,))
    for hope in hopes[0][0].split() if hopes else ():
        if hope in GOAL_OF_HOPE:
            return GOAL_OF_HOPE[hope]
    found = store.sql("SELECT goal FROM sheet WHERE goal != '' ORDER BY updated_at DESC, id DESC")
    return str(found[0][0]) if found else "X"


def ensure_sheet(store: Store, clock: Clock, person_id: int) -> Changes:
    """Begin a sheet with its two closing questions, unless the one for this talk is there.

    Raises AppError(row_gone) when there is no such person.
    """
    with store.operation(say("New sheet")) as op:
        ensure_on(store, clock, op, person_id)
    return op.changes


def add_question(store: Store, clock: Clock, person_id: int, key: str) -> Changes:
    """Put a question of the bank on the sheet; one that stands there already is left alone.

    Raises AppError: no_such_question, look_it_up (the web answers it), row_gone.
    """
    question = question_by_key(store, key)
    if question is None:
        raise AppError("no_such_question")
    if question.is_research:
        raise AppError("look_it_up")
    with store.operation(say("Add question")) as op:
        sheet = ensure_on(store, clock, op, person_id)
        if key not in sheet.keys:
            put_on(store, clock, op, sheet, question)
    return op.changes


def add_own_question(
    store: Store, clock: Clock, person_id: int, text: str, minutes: int = 2
) -> Changes:
    """Keep a question of one's own in the bank and put it on the sheet.

    Raises AppError: empty_question, row_gone.
    """
    words = question_words(text)
    known = next((q for q in bank(store) if q.own_id is not None and q.text == words), None)
    with store.operation(say("Add own question")) as op:
        sheet = ensure_on(store, clock, op, person_id)
        question = known or put_question(clock, op, NewQuestion(words, minutes=minutes))
        if question.key not in sheet.keys:
            put_on(store, clock, op, sheet, question)
    return op.changes


def remove_item(store: Store, clock: Clock, item_id: int) -> Changes:
    """Take a question off its sheet. Raises AppError: closing_stays, row_gone."""
    sheet_id = _movable(store, item_id).sheet_id
    with store.operation(say("Remove question")) as op:
        op.delete(SheetItem, item_id)
        _number(store, op, sheet_id)
        _touch(clock, op, sheet_id)
    return op.changes


def move_item(store: Store, clock: Clock, item_id: int, to: int) -> Changes:
    """Move a question to the place `to` (0 is first), never behind the closing ones.

    Raises AppError: closing_stays, row_gone.
    """
    sheet_id = _movable(store, item_id).sheet_id
    with store.operation(say("Move question")) as op:
        order = [line.id for line in _lines(store, sheet_id) if not line.closing]
        order.remove(item_id)
        order.insert(max(0, to), item_id)
        if _number(store, op, sheet_id, order):
            _touch(clock, op, sheet_id)
    return op.changes


def edit_item(
    store: Store, clock: Clock, item_id: int, text: str | None = None, minutes: int | None = None
) -> Changes:
    """Give a question of a sheet other words or minutes (0 to 15); typing on is one Undo.

    Raises AppError: closing_stays, empty_question, row_gone.
    """
    item = _movable(store, item_id)
    words = question_words(item.text if text is None else text)
    wanted = item.minutes if minutes is None else min(15, max(0, minutes))
    with store.operation(say("Edit question"), merge_key=f"sheet_item:{item_id}") as op:
        if op.update(SheetItem, item_id, text=words, minutes=wanted):
            _touch(clock, op, item.sheet_id)
    return op.changes


def set_minutes(store: Store, clock: Clock, person_id: int, minutes: int) -> Changes:
    """Plan for a talk of 15, 20 or 30 minutes. Raises AppError: talk_minutes, row_gone."""
    if minutes not in MOST:
        raise AppError("talk_minutes", minutes=minutes)
    with store.operation(say("Minutes of the talk")) as op:
        sheet = ensure_on(store, clock, op, person_id)
        if op.update(Sheet, sheet.id, minutes=minutes):
            _touch(clock, op, sheet.id)
    return op.changes


def has_room(sheet: SheetView, question: Question) -> bool:
    """Whether a question still fits the planned time and number."""
    fits = sheet.used + question.minutes <= sheet.planned
    return fits and len(sheet.lines) < sheet.most


def _lines(store: Store, sheet_id: int) -> tuple[SheetLine, ...]:
    rows = store.sql(
        "SELECT id, rank, question_key, text, minutes, closing FROM sheet_item "
        "WHERE sheet_id = ? ORDER BY closing, rank, id",
        (sheet_id,),
    )
    known = questions_of(store, (row[2] for row in rows if row[2]))
    return tuple(
        _tagged(SheetLine(*row[:5], closing=bool(row[5])), known.get(row[2])) for row in rows
    )


def _tagged(line: SheetLine, question: Question | None) -> SheetLine:
    if question is None:
        return line
    gap = bool(LOOKED_UP & set(question.slots)) and line.text == question.plain
    return replace(
        line, topic=question.topic, stage=question.stage, delicate=question.delicate, gap=gap
    )


def _last_held(store: Store, person_id: int) -> str:
    found = store.sql(
        "SELECT MAX(at) FROM (SELECT at FROM event WHERE person_id = ? AND kind = 'met' "
        "UNION ALL SELECT ended_at FROM interview WHERE person_id = ?)",
        (person_id, person_id),
    )
    return str(found[0][0] or "")


def ensure_on(store: Store, clock: Clock, op: Operation, person_id: int) -> SheetView:
    """The sheet to write on, within a write of the caller's: the newest, or a new one when a talk
    was held since and one is due. Raises AppError(row_gone)."""
    sheet, talk = sheet_of(store, person_id), talk_of(store, person_id)
    if sheet is not None and not (talk and _is_used(store, sheet)):
        return sheet
    if store.get(Person, person_id) is None:
        raise AppError("row_gone")
    now = iso(clock.now())
    sheet_id = op.insert(
        Sheet,
        person_id=person_id,
        interview_id=talk.interview_id if talk else None,
        minutes=_plannable(talk.minutes if talk else None),
        goal=sheet.goal if sheet else None,
        created_at=now,
        updated_at=now,
    )
    _close(op, sheet_id)
    made = sheet_of(store, person_id)
    assert made is not None
    return made


def _is_used(store: Store, sheet: SheetView) -> bool:
    created = store.sql("SELECT created_at FROM sheet WHERE id = ?", (sheet.id,))
    return str(created[0][0]) < _last_held(store, sheet.person_id)


def _plannable(minutes: int | None) -> int:
    wanted = minutes or USUAL_MINUTES
    return max((known for known in MOST if known <= wanted), default=min(MOST))


def _close(op: Operation, sheet_id: int) -> None:
    known = {question.key: question for question in shipped()}
    for rank, key in enumerate(CLOSING, start=1):
        question = known[key]
        op.insert(
            SheetItem,
            sheet_id=sheet_id,
            rank=rank,
            question_key=key,
            text=question.text,
            minutes=question.minutes,
            closing=1,
        )


def put_on(
    store: Store,
    clock: Clock,
    op: Operation,
    sheet: SheetView,
    question: Question,
    by_subject: bool = False,
) -> SheetView:
    """Put a question where it belongs in a talk, within a write of the caller's; the new sheet."""
    values = slot_values(store, sheet.person_id) | {"minutes": str(sheet.minutes)}
    item_id = op.insert(
        SheetItem,
        sheet_id=sheet.id,
        rank=0,
        question_key=question.key,
        text=question.fill(values),
        minutes=question.minutes,
        closing=0,
    )
    order = [line.id for line in sheet.movable]
    order.insert(place_for(sheet.movable, question, by_subject), item_id)
    _number(store, op, sheet.id, order)
    _touch(clock, op, sheet.id)
    return replace(sheet, lines=_lines(store, sheet.id))


def _movable(store: Store, item_id: int) -> SheetItem:
    item = store.get(SheetItem, item_id)
    if item is None:
        raise AppError("row_gone")
    if item.closing:
        raise AppError("closing_stays")
    return item


def _number(store: Store, op: Operation, sheet_id: int, order: Sequence[int] = ()) -> bool:
    """Number the lines of a sheet: those in `order` first (all movable ones), closing ones last."""
    lines = _lines(store, sheet_id)
    movable = list(order) or [line.id for line in lines if not line.closing]
    closing = [line.id for line in lines if line.closing]
    moved = [op.update(SheetItem, row, rank=rank) for rank, row in enumerate(movable + closing, 1)]
    return any(moved)


def _touch(clock: Clock, op: Operation, sheet_id: int) -> None:
    op.update(Sheet, sheet_id, updated_at=iso(clock.now()))
