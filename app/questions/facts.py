"""What is on file about a person, as the questions need it: values for slots, and answers."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.contents import words
from app.language import in_groups, in_row
from app.research.common_ground import common_ground_of
from app.store.db import Store

PERSONAL = frozenset(
    "shared found move studied since award publication certificate skill first_role".split()  # noqa: SIM905
)
"""The slots that only a look at this very person fills."""
LOOKED_UP = frozenset({"found", "market", "results", "pay"})
"""The slots for what I looked up: without it the question has a gap."""
TASK = "task:"
"""Kinds of research notes that answer a question the web answers: this, then its key."""
_TASKS = {"web_market": "market", "web_results": "results", "web_pay": "pay"}
_LONGEST = 140


@dataclass(frozen=True)
class OnFile:
    """What is on file answers a question: the answer, and sharper questions, best first."""

    answer: str
    instead: tuple[str, ...]


@dataclass(frozen=True)
class _Career:
    """The jobs of a person as (title, company, start, end), the present or latest first."""

    jobs: tuple[tuple[str, str, str, str], ...]

    @property
    def earlier(self) -> tuple[tuple[str, str, str, str], ...]:
        """The jobs that are over, the latest first."""
        return tuple(job for job in self.jobs if job[3])


def slot_values(store: Store, person_id: int) -> dict[str, str]:
    """What the slots of a question stand for with this person; unknown ones are left out."""
    found = store.sql(
        "SELECT company, position, location, headline FROM person WHERE id = ?", (person_id,)
    )
    company, role, place, headline = found[0] if found else ("", "", "", "")
    career = _career(store, person_id)
    values = {
        "company": company,
        "role": role,
        "city": (place or "").split(",")[0],
        "field": _field(store, " ".join(filter(None, (headline, role, company)))),
        "role_before": next((job[0] for job in career.earlier if job[0]), ""),
        "shared": next((item.name for item in common_ground_of(store, person_id)), ""),
        "found": _quoted(_one(store, _FOUND, person_id)),
        "my_background": _one(store, _MINE),
        "move": _move(career, role or ""),
        "first_role": _first_role(career),
        "since": _since(career, company or ""),
        "studied": _studied(store, person_id),
        **_looked_up(store, person_id),
        **_credentials(store, person_id),
    }
    return {slot: value.strip() for slot, value in values.items() if value and value.strip()}


def answers_on_file(store: Store, person_id: int) -> Mapping[str, OnFile]:
    """The questions that what is on file answers already, in part, by key."""
    career = _career(store, person_id)
    told = {
        "responsibilities": (_one(store, _DUTIES, person_id), ("time_eater", "energy")),
        "earlier_roles": (_told_jobs(career), ("made_move", "odd_turn")),
        "background": (_told_schools(store, person_id), ("studied", "odd_turn")),
        "exciting_projects": (_listed(store, person_id, "publication"), ("published",)),
        "courses": (_listed(store, person_id, "certification"), ("certified",)),
        "tools": (_listed(store, person_id, "skill"), ("named_skill", "top_tenth")),
    }
    return {key: OnFile(answer, instead) for key, (answer, instead) in told.items() if answer}


_FOUND = (
    "SELECT title FROM research_note WHERE person_id = ? AND title != '' "
    "AND kind NOT LIKE 'task:%' ORDER BY noted_on DESC, id DESC LIMIT 1"
)
_MINE = (
    "SELECT title FROM position WHERE person_id IS NULL AND title != '' "
    "ORDER BY COALESCE(NULLIF(end_on, ''), '9999') DESC, id DESC LIMIT 1"
)
_DUTIES = (
    "SELECT description FROM position WHERE person_id = ? AND description != '' "
    "ORDER BY COALESCE(NULLIF(end_on, ''), '9999') DESC, id DESC LIMIT 1"
)
_TARGETS = (
    "SELECT name FROM target WHERE kind IN ('field', 'industry') AND name != '' "
    "ORDER BY priority, id"
)


_WORDS = {
    "quoted": "“{title}”",
    "move": "left {before}{place} for {role}{year}",
    "at": " at {company}",
    "in": " in {year}",
    "studied": "{subject} at {school}",
}


def _one(store: Store, sql: str, *params: int) -> str:
    found = store.sql(sql, params)
    return " ".join(str(found[0][0]).split()) if found else ""


def _looked_up(store: Store, person_id: int) -> dict[str, str]:
    """What I noted to questions that the web answers, short enough to be said."""
    rows = store.sql(
        "SELECT kind, text FROM research_note WHERE person_id = ? AND kind LIKE 'task:%'",
        (person_id,),
    )
    found = {str(kind)[len(TASK) :]: " ".join(str(text).split()) for kind, text in rows}
    return {
        slot: found[key].rstrip(".")
        for key, slot in _TASKS.items()
        if len(found.get(key, "")) <= _LONGEST and key in found
    }


def _quoted(title: str) -> str:
    return words("facts", _WORDS)["quoted"].format(title=title.strip()) if title.strip() else ""


def _field(store: Store, card: str) -> str:
    # A field that I aim at is this person's field only when their own card names it.
    words = card.casefold()
    names = [str(row[0]) for row in store.sql(_TARGETS)]
    return next((name for name in names if re.search(_whole(name), words)), "")


def _whole(name: str) -> str:
    return rf"\b{re.escape(name.casefold())}\b"


def _career(store: Store, person_id: int) -> _Career:
    rows = store.sql(
        "SELECT COALESCE(title, ''), COALESCE(company, ''), COALESCE(start_on, ''), "
        "COALESCE(end_on, '') FROM position WHERE person_id = ? "
        "ORDER BY COALESCE(NULLIF(end_on, ''), '9999') DESC, COALESCE(start_on, '') DESC, id DESC",
        (person_id,),
    )
    return _Career(tuple(tuple(map(str, row)) for row in rows))  # type: ignore[arg-type]


def _move(career: _Career, role: str) -> str:
    """The latest change of job: "left Analyst at X for Lead in 2019"."""
    last = next((job for job in career.earlier if job[0]), None)
    if last is None or not role or last[0].casefold() == role.casefold():
        return ""
    now = next((job for job in career.jobs if not job[3] and job[0] == role), None)
    said = words("facts", _WORDS)
    place = said["at"].format(company=last[1]) if last[1] else ""
    year = said["in"].format(year=now[2][:4]) if now and now[2] else ""
    return said["move"].format(before=last[0], place=place, role=role, year=year)


def _first_role(career: _Career) -> str:
    return next((job[0] for job in reversed(career.jobs) if job[0] and job[3]), "")


def _since(career: _Career, company: str) -> str:
    starts = [job[2][:4] for job in career.jobs if company and job[1] == company and job[2]]
    present = any(job[1] == company and not job[3] and job[2] for job in career.jobs)
    return min(starts) if present and starts else ""


def _studied(store: Store, person_id: int) -> str:
    rows = store.sql(
        "SELECT COALESCE(NULLIF(field, ''), degree, ''), COALESCE(school, '') FROM education "
        "WHERE person_id = ? AND school != '' ORDER BY COALESCE(end_on, '') DESC, id DESC LIMIT 1",
        (person_id,),
    )
    if not rows or not rows[0][0]:
        return ""
    return words("facts", _WORDS)["studied"].format(subject=rows[0][0], school=rows[0][1])


def _credentials(store: Store, person_id: int) -> dict[str, str]:
    """The newest honour, publication and certificate, and the first skill."""
    names = {"honor": "award", "publication": "publication", "certification": "certificate"}
    names |= {"skill": "skill"}
    rows = store.sql(
        "SELECT kind, name FROM credential WHERE person_id = ? AND name != '' "
        "ORDER BY COALESCE(end_on, start_on, '') DESC, id",
        (person_id,),
    )
    values: dict[str, str] = {}
    for kind, name in rows:
        if kind in names:
            values.setdefault(names[kind], name)
    if "publication" in values:
        values["publication"] = _quoted(values["publication"])
    return values


def _told_jobs(career: _Career) -> str:
    jobs = [f"{in_row(*job[:2])} {_years(job[2], job[3])}".strip() for job in career.earlier[:3]]
    return in_groups(*jobs)


def _told_schools(store: Store, person_id: int) -> str:
    rows = store.sql(
        "SELECT degree, field, school, start_on, end_on FROM education WHERE person_id = ? "
        "ORDER BY COALESCE(end_on, '') DESC, id LIMIT 2",
        (person_id,),
    )
    told = (f"{in_row(*row[:3])} {_years(row[3] or '', row[4] or '')}".strip() for row in rows)
    return in_groups(*told)


def _listed(store: Store, person_id: int, kind: str) -> str:
    rows = store.sql(
        "SELECT name FROM credential WHERE person_id = ? AND kind = ? ORDER BY id LIMIT 3",
        (person_id, kind),
    )
    return in_row(*(row[0] for row in rows))


def _years(start: str, end: str) -> str:
    return "–".join(year for year in (start[:4], end[:4]) if year)
