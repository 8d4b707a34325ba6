"""A page of Markdown for each person: all that is known and what happened, to read anywhere."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.people.queries import people_rows
from app.store.db import Store

_PART = 500
_LISTS = (
    ("Career", "SELECT person_id, title, company, start_on, end_on, description FROM position"),
    ("Education", "SELECT person_id, degree, field, school, start_on, end_on FROM education"),
    ("Awards, certificates, skills", "SELECT person_id, kind, name, detail, url FROM credential"),
    ("Research", "SELECT person_id, noted_on, title, text, source, url FROM research_note"),
    ("What happened", "SELECT person_id, at, kind, note FROM event"),
    ("Letters", "SELECT person_id, created_at, subject, body FROM email"),
    ("Messages", "SELECT person_id, at, direction, subject, text FROM message"),
    ("Promises", "SELECT person_id, direction, text, due_on, done_at FROM promise"),
    (
        "Answers",
        "SELECT s.person_id, i.text, a.text FROM answer a "
        "JOIN sheet_item i ON i.id = a.sheet_item_id JOIN sheet s ON s.id = i.sheet_id",
    ),
)


def person_pages(store: Store, ids: Sequence[int]) -> Iterator[tuple[str, str]]:
    """For each of these people the name of a file, and its page."""
    for start in range(0, len(ids), _PART):
        part = list(ids[start : start + _PART])
        lists = [(title, _by_person(store, sql, part)) for title, sql in _LISTS]
        rows = people_rows(store, part)
        whys = dict(_whys(store, part))
        for person_id in part:
            row = rows[person_id]
            job = ", ".join(filter(None, (row.position, row.company)))
            lines = [f"# {row.name}", "", job, row.email or "", "", whys.get(person_id, "")]
            for title, found in lists:
                if entries := found.get(person_id):
                    lines += ["", f"## {title}", "", *entries]
            yield f"{_file_name(row.name)}-{person_id}", "\n".join(lines).strip() + "\n"


def _by_person(store: Store, sql: str, ids: list[int]) -> dict[int, list[str]]:
    marks = ", ".join("?" for _ in ids)
    column = "s.person_id" if " s " in sql else "person_id"
    found: dict[int, list[str]] = {}
    for person_id, *values in store.sql(f"{sql} WHERE {column} IN ({marks}) ORDER BY 2", ids):
        words = " · ".join(str(value).strip() for value in values if value not in (None, ""))
        # A list's entry may have lines of its own; they stay with it.
        found.setdefault(person_id, []).append("- " + words.replace("\n", "\n  "))
    return found


def _whys(store: Store, ids: list[int]) -> Iterator[tuple[int, str]]:
    marks = ", ".join("?" for _ in ids)
    sql = f"SELECT id, why FROM person WHERE why != '' AND id IN ({marks})"
    yield from ((int(row[0]), str(row[1])) for row in store.sql(sql, ids))


def _file_name(name: str) -> str:
    return re.sub(r"[^\w-]+", "-", name).strip("-")[:60] or "person"
