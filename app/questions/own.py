"""One's own hand in the bank: questions and topics of one's own, edited, hidden, in and out."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast
from uuid import uuid4

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.people.keys import folded
from app.questions.bank import CLOSING, GOALS, Question, bank, question_by_key, shipped
from app.store.db import Store
from app.store.models import Question as Row
from app.store.operation import Operation

LONGEST = 600
"""Characters of one question."""
MOST_MINUTES = 15
FILE_LIMIT = 1_000_000
"""Bytes of a file of questions."""
MOST_QUESTIONS = 2_000
STAGES = ("open", "core", "deep", "close", "again")
USUAL_TOPIC = "own"


@dataclass(frozen=True)
class NewQuestion:
    """A question of one's own before it is kept."""

    text: str
    topic: str = USUAL_TOPIC
    minutes: int = 2
    stage: str = "core"
    goals: str = "*"


def keep_question(
    store: Store, clock: Clock, text: str, topic: str = USUAL_TOPIC, minutes: int = 2
) -> Changes:
    """Keep a question of one's own in the bank; one that is there already is left alone.

    Raises AppError: empty_question, long_question.
    """
    words = question_words(text)
    with store.operation(say("Keep own question")) as op:
        if words not in {question.text for question in bank(store)}:
            put_question(clock, op, NewQuestion(words, topic.strip() or USUAL_TOPIC, minutes))
    return op.changes


def edit_question(
    store: Store, clock: Clock, key: str, text: str, topic: str, minutes: int
) -> Changes:
    """Give a question of the bank other words, topic or minutes (0 to 15); sheets keep theirs.

    A shipped one can be restored. Raises AppError: empty_question, long_question,
    closing_stays, no_such_question.
    """
    question = _changeable(store, key)
    values: dict[str, Any] = {
        "text": question_words(text),
        "topic": topic.strip() or question.topic,
        "minutes": _bounded(minutes),
    }
    with store.operation(say("Edit question"), merge_key=f"question:{key}") as op:
        op.update(Row, _row(store, clock, op, question), **values)
    return op.changes


def hide_question(store: Store, clock: Clock, key: str) -> Changes:
    """Put a question out of sight; sheets keep it. Raises AppError: closing_stays, ..."""
    question = _changeable(store, key)
    with store.operation(say("Hide question")) as op:
        op.update(Row, _row(store, clock, op, question), hidden=1)
    return op.changes


def restore_question(store: Store, key: str) -> Changes:
    """Show a question again; a shipped one in its first words."""
    found = store.sql("SELECT id FROM question WHERE key = ?", (key,))
    with store.operation(say("Restore question")) as op:
        for (row_id,) in found:
            if key in {question.key for question in shipped()}:
                op.delete(Row, row_id)
            else:
                op.update(Row, row_id, hidden=0)
    return op.changes


def drop_question(store: Store, question_id: int) -> Changes:
    """Take one's own question out of the bank; sheets keep what stands on them."""
    with store.operation(say("Delete own question")) as op:
        op.delete(Row, question_id)
    return op.changes


def question_words(text: str) -> str:
    """The words of a question on one line. Raises AppError: empty_question, long_question."""
    words = " ".join(text.split())
    if not words:
        raise AppError("empty_question")
    if len(words) > LONGEST:
        raise AppError("long_question", most=LONGEST)
    return words


def put_question(clock: Clock, op: Operation, new: NewQuestion) -> Question:
    """Keep a question within a write of the caller's."""
    key, minutes = f"own-{uuid4().hex}", _bounded(new.minutes)
    own_id = op.insert(
        Row,
        key=key,
        text=new.text,
        topic=new.topic,
        group_name="mine",
        stage=new.stage,
        goals=new.goals,
        web="N",
        minutes=minutes,
        created_at=iso(clock.now()),
    )
    goals = frozenset(GOALS if new.goals == "*" else new.goals.split())
    return Question(key, new.text, new.topic, new.stage, goals, "N", minutes, "mine", own_id=own_id)


def export_questions(store: Store) -> str:
    """One's own questions as TOML, which `import_questions` and a text editor read."""
    lines = ["# My questions for Askwell. One [[question]] each; only `text` is needed.", ""]
    for question in bank(store):
        if question.own_id is not None:
            goals = "*" if question.goals == frozenset(GOALS) else " ".join(sorted(question.goals))
            lines += [
                "[[question]]",
                f"text = {_quoted(question.text)}",
                f"topic = {_quoted(question.topic)}",
                f"stage = {_quoted(question.stage)}",
                f"goals = {_quoted(goals)}",
                f"minutes = {question.minutes}",
                "",
            ]
    return "\n".join(lines)


def import_questions(store: Store, clock: Clock, content: bytes, file: str) -> Changes:
    """Keep the questions of a file: TOML as exported, or a list with one question a line.

    Those that are in the bank already are left alone. Raises AppError: too_many_questions,
    not_questions.
    """
    if len(content) > FILE_LIMIT:
        raise AppError("too_many_questions", file=file)
    found = list(_read(content, file))
    if len(found) > MOST_QUESTIONS:
        raise AppError("too_many_questions", file=file)
    known = {folded(question.text) for question in bank(store)}
    with store.operation(say("Import questions")) as op:
        for new in found:
            if folded(new.text) not in known:
                known.add(folded(new.text))
                put_question(clock, op, new)
    return op.changes


def _changeable(store: Store, key: str) -> Question:
    if key in CLOSING:
        raise AppError("closing_stays")
    question = question_by_key(store, key)
    if question is None:
        raise AppError("no_such_question")
    return question


def _row(store: Store, clock: Clock, op: Operation, question: Question) -> int:
    """The row of a question; a shipped one gets one with its first change."""
    found = store.sql("SELECT id FROM question WHERE key = ?", (question.key,))
    if found:
        return int(found[0][0])
    return op.insert(
        Row,
        key=question.key,
        text=question.text,
        topic=question.topic,
        group_name=question.group,
        stage=question.stage,
        goals=" ".join(sorted(question.goals)),
        web=question.web,
        minutes=question.minutes,
        created_at=iso(clock.now()),
    )


def _bounded(minutes: int) -> int:
    return min(MOST_MINUTES, max(0, minutes))


def _quoted(text: str) -> str:
    # JSON's strings are TOML's, but for DEL, which JSON leaves bare.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _read(content: bytes, file: str) -> Iterator[NewQuestion]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise AppError("not_questions", file=file) from error
    try:
        entries: Any = tomllib.loads(text.replace("\r\n", "\n")).get("question")
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        yield from _lines(text, file)
        return
    if not isinstance(entries, list):
        raise AppError("not_questions", file=file)
    for entry in cast("list[Any]", entries):
        if not isinstance(entry, dict):
            raise AppError("not_questions", file=file)
        yield _entry(cast("Mapping[str, Any]", entry), file)


def _entry(entry: Mapping[str, Any], file: str) -> NewQuestion:
    text, topic, minutes = entry.get("text"), entry.get("topic"), entry.get("minutes")
    stage, goals = entry.get("stage"), entry.get("goals")
    if not isinstance(text, str):
        raise AppError("not_questions", file=file)
    return NewQuestion(
        _words_of(text, file),
        " ".join(topic.split())[:40] or USUAL_TOPIC if isinstance(topic, str) else USUAL_TOPIC,
        _bounded(minutes) if isinstance(minutes, int) else 2,
        stage if stage in STAGES else "core",
        _known_goals(goals.split()) if isinstance(goals, str) else "*",
    )


def _known_goals(goals: Iterable[str]) -> str:
    return " ".join(goal for goal in goals if goal in GOALS) or "*"


def _lines(text: str, file: str) -> Iterator[NewQuestion]:
    """A plain list: each line that is not blank is a question, and most of them ask."""
    lines = [line.strip(" \t-*•") for line in text.splitlines()]
    lines = [line for line in lines if line]
    if not lines or sum(line.endswith("?") for line in lines) * 2 < len(lines):
        raise AppError("not_questions", file=file)
    for line in lines:
        yield NewQuestion(_words_of(line, file))


def _words_of(text: str, file: str) -> str:
    try:
        return question_words(text)
    except AppError as error:
        raise AppError("not_questions", file=file) from error
