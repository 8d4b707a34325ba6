"""What was answered: notes under each question of a sheet, and one question across all people."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.people.keys import folded
from app.store.db import Store
from app.store.models import Answer, Sheet, SheetItem
from app.store.operation import Operation
from app.store.search import match_text

NOTED, ANSWERED, SKIPPED = "", "answered", "skipped"


@dataclass(frozen=True)
class AnswerLine:
    """One question of a sheet, numbered as it is printed, with what was noted under it."""

    item_id: int
    number: int
    question: str
    minutes: int
    closing: bool
    text: str = ""
    status: str = NOTED
    seconds: int = 0
    taught: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it still waits to be asked."""
        return self.status == NOTED


def answer_lines(store: Store, sheet_id: int) -> tuple[AnswerLine, ...]:
    """The questions of a sheet with their answers, in the order and with the numbers of paper."""
    rows = store.sql(
        "SELECT i.id, i.text, i.minutes, i.closing, COALESCE(a.text, ''), "
        "COALESCE(a.status, ''), COALESCE(a.seconds, 0), COALESCE(a.mark, 0) FROM sheet_item i "
        "LEFT JOIN answer a ON a.sheet_item_id = i.id WHERE i.sheet_id = ? "
        "ORDER BY i.closing, i.rank, i.id",
        (sheet_id,),
    )
    return tuple(
        AnswerLine(item, number, question, minutes, bool(closing), text, status, seconds, mark > 0)
        for number, (item, question, minutes, closing, text, status, seconds, mark) in enumerate(
            rows, start=1
        )
    )


def sheet_of_talk(store: Store, person_id: int, talk_id: int | None = None) -> int | None:
    """The id of the sheet for a talk, else of the person's newest one; None without a sheet."""
    found = store.sql(
        "SELECT id FROM sheet WHERE person_id = ? "
        "ORDER BY COALESCE(interview_id, 0) = ? DESC, id DESC LIMIT 1",
        (person_id, talk_id or -1),
    )
    return int(found[0][0]) if found else None


def link_sheet(store: Store, sheet_id: int, talk_id: int) -> Changes:
    """Say that a sheet is for this talk. Raises AppError(row_gone)."""
    with store.operation(say("Sheet of the talk")) as op:
        op.update(Sheet, sheet_id, interview_id=talk_id)
    return op.changes


def write_answer(store: Store, clock: Clock, item_id: int, text: str) -> Changes:
    """Keep the notes under a question; typing on is one Undo. Raises AppError(row_gone)."""
    with store.operation(say("Notes"), merge_key=f"answer:{item_id}:text") as op:
        _keep(store, clock, op, item_id, text=text)
    return op.changes


def mark_answer(store: Store, clock: Clock, item_id: int, status: str) -> Changes:
    """Say that a question was answered, skipped, or is open again (NOTED). Raises row_gone."""
    labels = {
        ANSWERED: say("Answered"),
        SKIPPED: say("Skip the question"),
        NOTED: say("Open again"),
    }
    with store.operation(labels[status]) as op:
        _keep(store, clock, op, item_id, status=status)
    return op.changes


def rate_answer(store: Store, clock: Clock, item_id: int, taught: bool) -> Changes:
    """Mark that an answer taught much, or not. Raises AppError(row_gone)."""
    with store.operation(say("Taught me much") if taught else "Taught me less") as op:
        _keep(store, clock, op, item_id, mark=1 if taught else None)
    return op.changes


def add_seconds(store: Store, clock: Clock, item_id: int, seconds: int) -> Changes:
    """Add to the time a question took; not part of Undo."""
    if seconds <= 0:
        return Changes.none(say("Time"))
    with store.operation(say("Time"), undoable=False) as op:
        known = _stored(store, item_id)
        _keep(store, clock, op, item_id, seconds=(known[1] if known else 0) + seconds)
    return op.changes


def add_came_up(store: Store, clock: Clock, sheet_id: int, text: str) -> tuple[int, Changes]:
    """Put a question that came up in the talk before the closing ones; the id of its line.

    Raises AppError: empty_question, row_gone.
    """
    words = " ".join(text.split())
    if not words:
        raise AppError("empty_question")
    if store.get(Sheet, sheet_id) is None:
        raise AppError("row_gone")
    with store.operation(say("Question that came up")) as op:
        lines = store.sql(
            "SELECT id, closing FROM sheet_item WHERE sheet_id = ? ORDER BY closing, rank, id",
            (sheet_id,),
        )
        item_id = op.insert(SheetItem, sheet_id=sheet_id, rank=0, text=words, minutes=2, closing=0)
        order = [row[0] for row in lines if not row[1]]
        order += [item_id, *(row[0] for row in lines if row[1])]
        for rank, row_id in enumerate(order, start=1):
            op.update(SheetItem, row_id, rank=rank)
        op.update(Sheet, sheet_id, updated_at=iso(clock.now()))
    return item_id, op.changes


@dataclass(frozen=True)
class Asked:
    """One question that was answered by somebody: its key, its words, and by how many."""

    key: str
    text: str
    count: int
    taught: int


@dataclass(frozen=True)
class Told:
    """What one person answered to a question, in the words in which they were asked."""

    answer_id: int
    key: str
    person_id: int
    name: str
    question: str
    text: str
    on: str
    taught: bool


def asked_questions(store: Store, text: str = "") -> list[Asked]:
    """Every question with an answer in which the words occur ("": any), the most answered first."""
    groups: dict[str, list[Told]] = {}
    for told in _told(store, text):
        groups.setdefault(told.key, []).append(told)
    found = [
        Asked(key, _common_words(tolds), len(tolds), sum(told.taught for told in tolds))
        for key, tolds in groups.items()
    ]
    return sorted(found, key=lambda asked: (-asked.count, -asked.taught, asked.text.casefold()))


def answers_to(store: Store, key: str, text: str = "") -> list[Told]:
    """What everybody answered to one question, the latest talk first."""
    return [told for told in _told(store, text) if told.key == key]


def question_key_of(store: Store, answer_id: int) -> str:
    """The key of the question that an answer belongs to; "" when the answer is gone."""
    return next((told.key for told in _told(store) if told.answer_id == answer_id), "")


def _told(store: Store, text: str = "") -> list[Told]:
    match = match_text(text)
    where = "AND a.id IN (SELECT rowid FROM answer_search WHERE answer_search MATCH ?)"
    rows = store.sql(
        "SELECT a.id, i.question_key, p.id, trim(p.first_name || ' ' || p.last_name), i.text, "
        "a.text, COALESCE(t.ended_at, t.starts_at, a.updated_at), COALESCE(a.mark, 0) "
        "FROM answer a JOIN sheet_item i ON i.id = a.sheet_item_id "
        "JOIN sheet s ON s.id = i.sheet_id JOIN person p ON p.id = s.person_id "
        "LEFT JOIN interview t ON t.id = s.interview_id WHERE a.text != '' "
        f"{where if match else ''} ORDER BY 7 DESC, a.id DESC",
        (match,) if match else (),
    )
    return [
        Told(answer, key or f"={folded(question)}", who, name, question, told, on, mark > 0)
        for answer, key, who, name, question, told, on, mark in rows
    ]


def _common_words(tolds: list[Told]) -> str:
    """The wording used most; a question filled in for each person is worded many ways."""
    words = [told.question for told in tolds]
    return max(words, key=lambda text: (words.count(text), -len(text)))


def _stored(store: Store, item_id: int) -> tuple[int, int] | None:
    found = store.sql(
        "SELECT id, COALESCE(seconds, 0) FROM answer WHERE sheet_item_id = ?", (item_id,)
    )
    return (int(found[0][0]), int(found[0][1])) if found else None


def _keep(store: Store, clock: Clock, op: Operation, item_id: int, **values: Any) -> None:
    known, now = _stored(store, item_id), iso(clock.now())
    if known is not None:
        if op.update(Answer, known[0], **values):
            op.update(Answer, known[0], updated_at=now)
    elif store.get(SheetItem, item_id) is None:
        raise AppError("row_gone")
    elif any(values.values()):
        op.insert(
            Answer, sheet_item_id=item_id, updated_at=now, **{"text": "", "status": NOTED, **values}
        )
