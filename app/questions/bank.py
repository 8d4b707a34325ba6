"""The bank of questions: those that every copy ships with and one's own."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.paths import resources_dir
from app.research.common_ground import common_ground_of
from app.store.db import Store

GROUPS = ("job", "career", "entry", "advice", "talk", "mine")
"""The groups as they are listed; `mine` holds one's own questions."""
GOALS = ("X", "R", "C", "E", "S", "A", "M", "V", "N")
"""What a talk is for: explore, compare roles, a company, get in, change, advice, mentor, ..."""
CLOSING = ("who_else", "any_question")
"""The questions that end every sheet, in this order."""
WHO_ELSE, LAST = CLOSING
_SLOT = re.compile(r"\{([a-z_]+)\}")
_PROFILE_TELLS = {
    "responsibilities": "SELECT 1 FROM position WHERE person_id = ? AND description != '' LIMIT 1",
    "earlier_roles": "SELECT 1 FROM position WHERE person_id = ? AND end_on != '' LIMIT 1",
    "background": "SELECT 1 FROM education WHERE person_id = ? LIMIT 1",
}


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
    own_id: int | None = None

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
        if self.own_id is not None:
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


@cache
def shipped() -> tuple[Question, ...]:
    """The questions that every copy ships with, group by group."""
    lists = {name: part for name, part in _file().items() if name in GROUPS}
    return tuple(_question(group, entry) for group in lists for entry in lists[group])


@cache
def starters() -> Mapping[str, Starter]:
    """The first sheet for each of GOALS."""
    return {
        goal: Starter(tuple(entry["first"]), tuple(entry["more"]))
        for goal, entry in _file()["starter"].items()
    }


def bank(store: Store) -> list[Question]:
    """Every question there is to choose from: the shipped ones, then one's own, oldest first."""
    own = store.sql(
        "SELECT id, key, text, topic, stage, goals, web, minutes FROM question "
        "WHERE hidden = 0 AND key IS NOT NULL ORDER BY id"
    )
    return [*shipped(), *map(_own_question, own)]


def question_by_key(store: Store, key: str) -> Question | None:
    """The question of this key, or None."""
    return next((question for question in bank(store) if question.key == key), None)


def search(questions: Iterable[Question], text: str) -> list[Question]:
    """Those in which every word of the text begins a word; accents and case do not matter."""
    wanted = _words(text)
    return [
        question
        for question in questions
        if all(any(word.startswith(part) for word in _words(question.text)) for part in wanted)
    ]


def by_group(questions: Iterable[Question]) -> dict[str, list[Question]]:
    """The questions of each group, in the order of GROUPS; empty groups are left out."""
    listed = list(questions)
    groups = {group: [q for q in listed if q.group == group] for group in GROUPS}
    return {group: found for group, found in groups.items() if found}


def by_topic(questions: Iterable[Question]) -> dict[str, list[Question]]:
    """The questions of each topic, in the order in which the topics first appear."""
    topics: dict[str, list[Question]] = {}
    for question in questions:
        topics.setdefault(question.topic, []).append(question)
    return topics


def told_by_profile(store: Store, person_id: int) -> frozenset[str]:
    """The keys of questions that what is on file about the person answers already, in part."""
    return frozenset(key for key, sql in _PROFILE_TELLS.items() if store.sql(sql, (person_id,)))


def slot_values(store: Store, person_id: int) -> dict[str, str]:
    """What the slots of a question stand for with this person; unknown ones are left out."""
    found = store.sql(
        "SELECT company, position, location, headline FROM person WHERE id = ?", (person_id,)
    )
    company, role, place, headline = found[0] if found else ("", "", "", "")
    values = {
        "company": company,
        "role": role,
        "city": (place or "").split(",")[0],
        "field": _field(store, " ".join(filter(None, (headline, role, company)))),
        "role_before": _one(store, _EARLIER, person_id),
        "shared": next((item.name for item in common_ground_of(store, person_id)), ""),
        "found": _quoted(_one(store, _FOUND, person_id)),
        "my_background": _one(store, _MINE),
    }
    return {slot: value.strip() for slot, value in values.items() if value and value.strip()}


_EARLIER = (
    "SELECT title FROM position WHERE person_id = ? AND end_on != '' AND title != '' "
    "ORDER BY end_on DESC, id DESC LIMIT 1"
)
_FOUND = (
    "SELECT title FROM research_note WHERE person_id = ? AND title != '' "
    "ORDER BY noted_on DESC, id DESC LIMIT 1"
)
_MINE = (
    "SELECT title FROM position WHERE person_id IS NULL AND title != '' "
    "ORDER BY COALESCE(NULLIF(end_on, ''), '9999') DESC, id DESC LIMIT 1"
)
_TARGETS = (
    "SELECT name FROM target WHERE kind IN ('field', 'industry') AND name != '' "
    "ORDER BY priority, id"
)


def _one(store: Store, sql: str, *params: int) -> str:
    found = store.sql(sql, params)
    return str(found[0][0]) if found else ""


def _quoted(title: str) -> str:
    return f"“{title.strip()}”" if title.strip() else ""


def _field(store: Store, card: str) -> str:
    # A field that I aim at is this person's field only when their own card names it.
    words = card.casefold()
    names = [str(row[0]) for row in store.sql(_TARGETS)]
    return next((name for name in names if re.search(_whole(name), words)), "")


def _whole(name: str) -> str:
    return rf"\b{re.escape(name.casefold())}\b"


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c)))


@cache
def _file() -> dict[str, Any]:
    return tomllib.loads((resources_dir() / "questions.toml").read_text("utf-8"))


def _question(group: str, entry: Mapping[str, Any]) -> Question:
    values: dict[str, Any] = {"plain": "", "fits": "", "basic": False, **entry}
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
    )


def _own_question(row: tuple[Any, ...]) -> Question:
    own_id, key, text, topic, stage, goals, web, minutes = row
    return Question(
        key, text, topic, stage, _goals(goals or "*"), web, minutes, "mine", own_id=own_id
    )


def _goals(text: str) -> frozenset[str]:
    return frozenset(GOALS if text == "*" else text.split())
