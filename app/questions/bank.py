"""The bank of questions: those that every copy ships with and one's own."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from app.contents import content
from app.language import LANGUAGES, written_language
from app.paths import resources_dir
from app.store.db import Store

GROUPS = ("job", "career", "entry", "advice", "talk", "mine")
"""The groups as they are listed; `mine` holds one's own questions."""
GOALS = ("X", "R", "C", "E", "S", "A", "M", "V", "N")
"""What a talk is for: explore, compare roles, a company, get in, change, advice, mentor, ..."""
CLOSING = ("who_else", "any_question")
"""The questions that end every sheet, in this order."""
WHO_ELSE, LAST = CLOSING
_SLOT = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True)
class Question:
    """One question of the bank; resources/questions.toml tells what each tag means."""

    key: str
    text: str
    topic: str
    stage: str
    goals: frozenset[str]
    web: str
    minutes: int
    group: str
    plain: str = ""
    fits: str = ""
    basic: bool = False
    delicate: bool = False
    own_id: int | None = None
    edited: bool = False

    @property
    def slots(self) -> tuple[str, ...]:
        """The names of its slots, in order."""
        return tuple(_SLOT.findall(self.text))

    @property
    def is_research(self) -> bool:
        """Whether the web answers it: to be looked up, not asked."""
        return self.web == "Y"

    def fill(self, values: Mapping[str, str]) -> str:
        """Its words with the slots filled; worded without them when a value is missing."""
        if self.own_id is not None or self.edited:
            # One's own words have no slots: braces typed by hand stay as typed.
            return self.text
        if all(values.get(slot) for slot in self.slots):
            return _SLOT.sub(lambda found: values[found.group(1)], self.text)
        return self.plain


@dataclass(frozen=True)
class Starter:
    """The keys that a first sheet for one goal holds, and those to add in 30 minutes."""

    first: tuple[str, ...]
    more: tuple[str, ...]


def shipped() -> tuple[Question, ...]:
    """The questions that every copy ships with, group by group, in the written language."""
    return shipped_in(written_language())


@cache
def shipped_in(language: str) -> tuple[Question, ...]:
    """The shipped questions in a language; what it has no words for stands in English."""
    lists = {name: part for name, part in _file().items() if name in GROUPS}
    given = content(language, "questions")
    texts, plains = given.get("text", {}), given.get("plain", {})
    return tuple(
        replace(
            question,
            text=texts.get(question.key, question.text),
            plain=plains.get(question.key, question.plain),
        )
        for group in lists
        for question in (_question(group, entry) for entry in lists[group])
    )


@cache
def starters() -> Mapping[str, Starter]:
    """The first sheet for each of GOALS."""
    return {
        goal: Starter(tuple(entry["first"]), tuple(entry["more"]))
        for goal, entry in _file()["starter"].items()
    }


def bank(store: Store) -> list[Question]:
    """Every question there is to choose from: the shipped ones, then one's own, oldest first.

    A shipped one stands in one's own words where it was edited; hidden ones are left out.
    """
    return [question for question, hidden in _whole_bank(store) if not hidden]


def hidden_questions(store: Store) -> list[Question]:
    """The questions that were put out of sight, shipped ones first."""
    return [question for question, hidden in _whole_bank(store) if hidden]


def topics(store: Store) -> list[str]:
    """The topics of one's own questions, by name."""
    found = store.sql("SELECT DISTINCT topic FROM question WHERE topic != 'own' ORDER BY topic")
    known = {question.topic for question in shipped()}
    return [str(row[0]) for row in found if row[0] not in known]


_ROWS = (
    "SELECT id, key, text, topic, stage, goals, web, minutes, hidden FROM question "
    "WHERE key IS NOT NULL"
)


@cache
def _by_key(language: str) -> Mapping[str, Question]:
    return {question.key: question for question in shipped_in(language)}


def _whole_bank(store: Store) -> list[tuple[Question, bool]]:
    rows = store.sql(f"{_ROWS} ORDER BY id")
    changed = {row[1]: row for row in rows}
    found: list[tuple[Question, bool]] = []
    for question in shipped():
        row = changed.pop(question.key, None)
        found.append((_in_own_words(question, row), bool(row[8])) if row else (question, False))
    return found + [(_own_question(row[:8]), bool(row[8])) for row in changed.values()]


def _in_own_words(question: Question, row: tuple[Any, ...]) -> Question:
    text, topic, minutes = row[2], row[3], row[7]
    if _is_shipped_wording(question.key, text):
        # Kept with another change, maybe while another language was in force.
        return replace(question, topic=topic, minutes=minutes)
    return replace(question, text=text, topic=topic, minutes=minutes, plain="", edited=True)


def _is_shipped_wording(key: str, text: str) -> bool:
    mine = written_language()
    return any(_by_key(known)[key].text == text for known in (mine, *LANGUAGES))


def questions_of(store: Store, keys: Iterable[str]) -> dict[str, Question]:
    """The questions of these keys, hidden or not; unknown keys are left out."""
    wanted = list(dict.fromkeys(keys))
    marks = ", ".join("?" for _ in wanted)
    rows = {row[1]: row for row in store.sql(f"{_ROWS} AND key IN ({marks})", wanted)}
    known = _by_key(written_language())
    found: dict[str, Question] = {}
    for key in wanted:
        row = rows.get(key)
        if key in known:
            found[key] = _in_own_words(known[key], row) if row else known[key]
        elif row:
            found[key] = _own_question(row[:8])
    return found


def question_by_key(store: Store, key: str) -> Question | None:
    """The question of this key, hidden or not, or None."""
    return questions_of(store, [key]).get(key)


def search(questions: Iterable[Question], text: str) -> list[Question]:
    """Those in which every word of the text begins a word; accents and case do not matter."""
    wanted = _words(text)
    return [
        question
        for question in questions
        if all(any(word.startswith(part) for word in _words(question.text)) for part in wanted)
    ]


def by_topic(questions: Iterable[Question]) -> dict[str, list[Question]]:
    """The questions of each topic, in the order in which the topics first appear."""
    topics: dict[str, list[Question]] = {}
    for question in questions:
        topics.setdefault(question.topic, []).append(question)
    return topics


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c)))


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads((resources_dir() / "questions.toml").read_text("utf-8"))


def _question(group: str, entry: Mapping[str, Any]) -> Question:
    values: dict[str, Any] = {"plain": "", "fits": "", "basic": False, "delicate": False, **entry}
    return Question(
        key=values["key"],
        text=values["text"],
        topic=values["topic"],
        stage=values["stage"],
        goals=_goals(values["goals"]),
        web=values["web"],
        minutes=values["minutes"],
        group=group,
        plain=values["plain"],
        fits=values["fits"],
        basic=values["basic"],
        delicate=values["delicate"],
    )


def _own_question(row: tuple[Any, ...]) -> Question:
    own_id, key, text, topic, stage, goals, web, minutes = row
    return Question(
        key, text, topic, stage, _goals(goals or "*"), web, minutes, "mine", own_id=own_id
    )


def _goals(text: str) -> frozenset[str]:
    return frozenset(GOALS if text == "*" else text.split())
