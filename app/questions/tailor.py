"""The bank made to measure: what to ask this person, for this goal, and why.

The order of what is suggested: what lets answers be compared across people, what a first talk on
the goal holds, what a look at this very person makes possible, what taught most in other talks.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.questions.bank import CLOSING, GOALS, Question, bank, shipped, starters
from app.questions.facts import LOOKED_UP, PERSONAL, TASK, OnFile, answers_on_file, slot_values
from app.questions.sheets import (
    USUAL_MINUTES,
    SheetView,
    asked_before,
    ensure_on,
    has_room,
    put_on,
    sheet_of,
    usual_goal,
)
from app.store.db import Store
from app.store.models import Person, ResearchNote, Sheet

ANCHORS = 3
"""Questions kept the same for everybody asked about one goal."""
_LEADS = re.compile(
    r"\b(chief|c[eftoi]o|vp|vice president|president|director|head|lead|manager|owner|founder|"
    r"partner|principal|leiter(in)?|directeur|director[a]?|gerente|kierownik)\b",
    re.IGNORECASE,
)
_LONG_TALK = 30


@dataclass(frozen=True)
class Reason:
    """Why a question is suggested: anchor, goal, person, sharper, taught, leads, again; `detail`
    is the fact behind it, in its own words."""

    code: str
    detail: str = ""


@dataclass(frozen=True)
class Suggestion:
    """A question with its words for this person, and why it is proposed."""

    question: Question
    words: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Taught:
    """How often a question was answered, and in how many talks the answer taught much."""

    much: int
    answered: int


@dataclass(frozen=True)
class Task:
    """A question that the web answers: look it up, note the answer, ask what it leaves out."""

    key: str
    words: str
    answer: str = ""
    note_id: int | None = None


@dataclass(frozen=True)
class _Person:
    """All that the choice of questions for one person hangs on."""

    goal: str
    minutes: int
    values: Mapping[str, str]
    on_file: Mapping[str, OnFile]
    anchors: tuple[str, ...]
    taught: Mapping[str, Taught]
    leads: bool
    met: bool


def suggestions(
    store: Store, person_id: int, goal: str = "", minutes: int | None = None, most: int = 12
) -> list[Suggestion]:
    """What to ask a person, best first, each with its reasons.

    Left out: what stands on the sheet, what was asked in an earlier talk, what the web answers,
    what this person cannot know. "" and None are the goal and minutes of the sheet.
    """
    sheet = sheet_of(store, person_id)
    chosen = goal or (sheet.goal if sheet else "") or usual_goal(store, person_id)
    length = minutes or (sheet.minutes if sheet else USUAL_MINUTES)
    known = _known(store, person_id, chosen, length)
    taken = asked_before(store, person_id) | (sheet.keys if sheet else frozenset()) | {*CLOSING}
    open_to = [question for question in bank(store) if question.key not in taken]
    scored = [(_score(question, known), question) for question in open_to if _can(question, known)]
    best = sorted(scored, key=lambda pair: -pair[0])[:most]
    return [_suggestion(question, known) for score, question in best if score > 0]


def suggest_questions(store: Store, clock: Clock, person_id: int, goal: str = "") -> Changes:
    """Fill the sheet with what suits person, goal and time, in the order of a talk.

    "" is the goal of the sheet, or the usual one. Raises AppError(row_gone).
    """
    with store.operation(say("Suggest questions")) as op:
        sheet = ensure_on(store, clock, op, person_id)
        chosen = goal if goal in GOALS else sheet.goal or usual_goal(store, person_id)
        if op.update(Sheet, sheet.id, goal=chosen):
            op.update(Sheet, sheet.id, updated_at=iso(clock.now()))
        for offered in suggestions(store, person_id, chosen, sheet.minutes, most=40):
            if has_room(sheet, offered.question) and not _doubled(sheet, offered.question):
                sheet = put_on(store, clock, op, sheet, offered.question, by_subject=True)
    return op.changes


def anchors(store: Store, goal: str) -> tuple[str, ...]:
    """The questions asked of everybody on one goal, so that their answers can be compared.

    Those that most people were asked; before that, the first of the goal's own that suit anybody.
    """
    starter = starters()[goal]
    known = {question.key: question for question in shipped()}
    keys = [key for key in starter.first if not PERSONAL & set(known[key].slots)]
    rows = store.sql(
        "SELECT i.question_key, COUNT(DISTINCT s.person_id) FROM sheet_item i "
        "JOIN sheet s ON s.id = i.sheet_id WHERE s.goal = ? GROUP BY i.question_key",
        (goal,),
    )
    asked = {str(key): int(count) for key, count in rows}
    return tuple(sorted(keys, key=lambda key: -asked.get(key, 0))[:ANCHORS])


def taught(store: Store) -> dict[str, Taught]:
    """How much each question taught, over all talks, by one's own marks."""
    rows = store.sql(
        "SELECT i.question_key, SUM(COALESCE(a.mark, 0) > 0), COUNT(*) FROM answer a "
        "JOIN sheet_item i ON i.id = a.sheet_item_id "
        "WHERE i.question_key IS NOT NULL AND a.text != '' GROUP BY i.question_key"
    )
    return {str(key): Taught(int(much), int(count)) for key, much, count in rows}


def research_tasks(store: Store, person_id: int, goal: str = "") -> list[Task]:
    """What to look up before the talk: the questions the web answers, with what was found.

    Those of the goal come first; "" is the usual goal.
    """
    chosen = goal or usual_goal(store, person_id)
    values = slot_values(store, person_id)
    rows = store.sql(
        "SELECT kind, text, id FROM research_note WHERE person_id = ? AND kind LIKE 'task:%'",
        (person_id,),
    )
    noted = {str(kind)[len(TASK) :]: (str(text), int(row_id)) for kind, text, row_id in rows}
    found = [question for question in bank(store) if question.is_research]
    found.sort(key=lambda question: chosen not in question.goals)
    return [
        Task(question.key, question.fill(values), *noted.get(question.key, ("", None)))
        for question in found
    ]


def answer_task(store: Store, clock: Clock, person_id: int, key: str, text: str) -> Changes:
    """Note what the web answered; a blank answer takes the note out.

    Raises AppError: no_such_question, row_gone.
    """
    task = next((task for task in research_tasks(store, person_id) if task.key == key), None)
    if task is None:
        raise AppError("no_such_question")
    if store.get(Person, person_id) is None:
        raise AppError("row_gone")
    now, answer = iso(clock.now()), text.strip()
    typing_on = f"task:{person_id}:{key}" if answer else None
    with store.operation(say("Note what I found"), merge_key=typing_on) as op:
        if task.note_id is not None and not answer:
            op.delete(ResearchNote, task.note_id)
        elif task.note_id is not None:
            op.update(ResearchNote, task.note_id, text=answer, updated_at=now)
        elif answer:
            op.insert(
                ResearchNote,
                person_id=person_id,
                kind=TASK + key,
                text=answer,
                source=task.words,
                noted_on=clock.today().isoformat(),
                created_at=now,
                updated_at=now,
            )
    return op.changes


def _known(store: Store, person_id: int, goal: str, minutes: int) -> _Person:
    rows = store.sql("SELECT COALESCE(position, '') FROM person WHERE id = ?", (person_id,))
    held = "SELECT 1 FROM event WHERE person_id = ? AND kind = 'met' LIMIT 1"
    return _Person(
        goal=goal,
        minutes=minutes,
        values=slot_values(store, person_id) | {"minutes": str(minutes)},
        on_file=answers_on_file(store, person_id),
        anchors=anchors(store, goal),
        taught=taught(store),
        leads=bool(rows and _LEADS.search(rows[0][0])),
        met=bool(store.sql(held, (person_id,))),
    )


def _can(question: Question, known: _Person) -> bool:
    """Whether this person can be asked it at all."""
    if question.is_research or not question.fill(known.values):
        return False
    if question.stage == "again" and not known.met:
        return False
    return question.fits in ("", "leads" if known.leads else "peers", "hires" * known.leads)


def _score(question: Question, known: _Person) -> int:
    starter = starters()[known.goal]
    score = 0
    if question.key in known.anchors:
        score += 200
    if question.key in starter.first:
        score += 120 - starter.first.index(question.key)
    elif question.key in starter.more:
        score += 90 if known.minutes >= _LONG_TALK else 30
    if known.goal in question.goals and question.goals != frozenset(GOALS):
        score += 20
    if question.stage == "again" or question.own_id is not None:
        score += 15
    if _is_personal(question, known):
        score += 70
    if _sharper_than(question, known):
        score += 50
    mark = known.taught.get(question.key)
    score += min(30, 10 * mark.much) if mark else 0
    if question.key in known.on_file:
        score -= 150
    if any(not known.values.get(slot) for slot in LOOKED_UP & set(question.slots)):
        score -= 40
    if question.stage == "deep" and known.minutes < _LONG_TALK and not known.met:
        score -= 15
    return score


def _is_personal(question: Question, known: _Person) -> bool:
    """Whether a look at this very person filled it in."""
    slots = set(question.slots)
    return bool(slots & PERSONAL) and all(known.values.get(slot) for slot in slots)


def _sharper_than(question: Question, known: _Person) -> str:
    """The key of the question in whose place this one is asked, as its answer is on file."""
    if question.slots and not all(known.values.get(slot) for slot in question.slots):
        return ""
    return next(
        (key for key, told in known.on_file.items() if question.key in told.instead[:1]), ""
    )


def _suggestion(question: Question, known: _Person) -> Suggestion:
    reasons: list[Reason] = []
    if question.key in known.anchors:
        reasons.append(Reason("anchor"))
    if dull := _sharper_than(question, known):
        reasons.append(Reason("sharper", known.on_file[dull].answer))
    elif _is_personal(question, known):
        slot = next(slot for slot in question.slots if slot in PERSONAL)
        reasons.append(Reason("person", known.values[slot]))
    mark = known.taught.get(question.key)
    if mark and mark.much:
        reasons.append(Reason("taught", f"{mark.much}/{mark.answered}"))
    if question.stage == "again":
        reasons.append(Reason("again"))
    if question.fits in ("leads", "hires"):
        reasons.append(Reason("leads"))
    if not reasons:
        reasons.append(Reason("goal"))
    return Suggestion(question, question.fill(known.values), tuple(reasons))


def _doubled(sheet: SheetView, question: Question) -> bool:
    """Whether the sheet has a question in almost the same words already."""
    return any(line.text == question.text for line in sheet.lines)
