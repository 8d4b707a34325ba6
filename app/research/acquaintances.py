"""Whom I know that knows somebody: who named them, wrote of them, or works where they do."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.jobs import Progress, no_progress
from app.people.between import IN, WORDS
from app.people.keys import folded
from app.store.db import Store

KNOWN = (
    "replied", "scheduled", "met", "thanked", "followed_up", "recommended_me", "recommended_them",
)  # fmt: skip
"""Facts after which two people know each other."""
MOST = 3
WROTE = 3
"""From so many of their messages on, we know each other; a recommendation says so at once."""
_KINDS = ", ".join(f"'{kind}'" for kind in KNOWN)
_SAID = f"(source = 'recommendation' OR direction = '{IN}' AND {WORDS})"
_ENOUGH = f"(max(source = 'recommendation') = 1 OR count(*) >= {WROTE})"
_IN_TOUCH = (
    f"SELECT person_id FROM event WHERE kind IN ({_KINDS}) UNION "
    f"SELECT person_id FROM message WHERE {_SAID} GROUP BY person_id HAVING {_ENOUGH}"
)
_KNOWS = (
    f"(EXISTS (SELECT 1 FROM event e WHERE e.person_id = p.id AND e.kind IN ({_KINDS})) OR "
    f"EXISTS (SELECT 1 FROM message WHERE person_id = p.id AND {_SAID} "
    f"GROUP BY person_id HAVING {_ENOUGH}))"
)
_NAME = "trim(p.first_name || ' ' || p.last_name)"
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody we both know, and how it is known: suggested, message or employer.

    `who` is the first name of the person they know, `at` when they named or wrote of them (ISO),
    `company` where both work.
    """

    name: str
    via: str
    who: str = ""
    at: str = ""
    company: str = ""


def known_to(store: Store, ids: Sequence[int]) -> dict[int, list[Acquaintance]]:
    """Whom I know that knows each of these people; a few at most, the surest first."""
    marks = ", ".join("?" for _ in ids)
    found = _named(store, f"WHERE t.id IN ({marks})", ids)
    people = store.sql(
        f"SELECT id, first_name, last_name, company_key FROM person WHERE id IN ({marks})",
        tuple(ids),
    )
    if store.sql("SELECT 1 FROM message LIMIT 1"):
        for who, first, last, _ in people:
            for name, at in _mentions(store, who, first, last):
                found.setdefault(who, []).append(Acquaintance(name, "message", first, at))
    there = _colleagues(store, {row[3] for row in people if row[3]})
    for who, _, _, company in people:
        found.setdefault(who, []).extend(_but(who, there.get(company, ())))
    return {who: _distinct(known) for who, known in found.items() if known}


def known_to_all(store: Store, progress: Progress = no_progress) -> dict[int, list[Acquaintance]]:
    """Whom I know that knows somebody, by person, over everybody."""
    found = _named(store)
    for who, name, first, at in _all_mentions(store, progress):
        found.setdefault(who, []).append(Acquaintance(name, "message", first, at))
    for company, there in _colleagues(store).items():
        progress(0, 0, "acquaintances")
        for (who,) in store.sql("SELECT id FROM person WHERE company_key = ?", (company,)):
            found.setdefault(who, []).extend(_but(who, there))
    return {who: _distinct(known) for who, known in found.items() if known}


def _distinct(known: list[Acquaintance]) -> list[Acquaintance]:
    """One line for each name, the surest; the others are left out."""
    if len(known) == 1:
        return known
    first: dict[str, Acquaintance] = {}
    for other in known:
        first.setdefault(folded(other.name), other)
    return list(first.values())[:MOST]


def _named(store: Store, where: str = "", ids: Sequence[int] = ()) -> dict[int, list[Acquaintance]]:
    found: dict[int, list[Acquaintance]] = {}
    for who, name, first, at in store.sql(
        f"SELECT t.id, {_NAME}, t.first_name, r.created_at FROM referral r "
        "JOIN person p ON p.id = r.from_person_id JOIN person t ON t.id = r.to_person_id "
        f"{where} ORDER BY r.id DESC",
        tuple(ids),
    ):
        found.setdefault(who, []).append(Acquaintance(name, "suggested", first, at))
    return found


def _mentions(store: Store, person_id: int, first: str, last: str) -> list[tuple[str, str]]:
    """Who wrote the whole name of this person to me, and when last."""
    words = _WORD.findall(f"{first} {last}")
    if not first or not last or len(words) < 2:
        return []
    return store.sql(
        f"SELECT {_NAME}, max(m.at) FROM message_search s JOIN message m ON m.id = s.rowid "
        "JOIN person p ON p.id = m.person_id WHERE message_search MATCH ? AND m.person_id != ? "
        "AND m.direction = 'in' GROUP BY m.person_id ORDER BY max(m.at) DESC LIMIT 3",
        ('text : "' + " ".join(words) + '"', person_id),
    )


_There = tuple[int, Acquaintance]
FEW_COMPANIES = 3
"""Up to so many it is quicker to look at who is there than at whom I know."""


def _colleagues(store: Store, companies: Collection[str] | None = None) -> dict[str, list[_There]]:
    """Whom I know well, by the company where they are now: a few of each."""
    there: dict[str, list[_There]] = {}
    for company, who, name, shown in _known_at(store, companies):
        if len(there.setdefault(company, [])) <= MOST:
            other = Acquaintance(name, "employer", company=shown)
            there[company].append((who, other))
    return there


def _known_at(store: Store, companies: Collection[str] | None) -> list[tuple[str, int, str, str]]:
    columns = f"SELECT p.company_key, p.id, {_NAME}, p.company FROM"
    if companies is not None and len(companies) <= FEW_COMPANIES:
        one = f"{columns} person p WHERE p.company_key = ? AND {_KNOWS} ORDER BY p.id LIMIT ?"
        return [row for key in companies for row in store.sql(one, (key, MOST + 1))]
    sql = f"{columns} ({_IN_TOUCH}) k CROSS JOIN person p ON p.id = k.person_id WHERE "
    if companies is None:
        return store.sql(f"{sql} p.company_key IS NOT NULL ORDER BY p.id")
    some = f"{sql} p.company_key IN (SELECT value FROM json_each(?)) ORDER BY p.id"
    return store.sql(some, (json.dumps(sorted(companies)),))


def _but(who: int, there: Sequence[_There]) -> list[Acquaintance]:
    return [other for known, other in there if known != who][:MOST]


def _all_mentions(store: Store, progress: Progress) -> list[tuple[int, str, str, str]]:
    """Every whole name of a person in a message that somebody else wrote to me."""
    total = store.sql("SELECT count(*) FROM message")[0][0]
    if not total:
        return []
    names: dict[str, tuple[int, str]] = {}
    firsts: set[str] = set()
    people = (
        "SELECT id, first_name, last_name FROM person WHERE first_name != '' AND last_name != ''"
    )
    for who, first, last in store.db.execute_sql(people):
        words = folded(" ".join(_WORD.findall(f"{first} {last}")))
        names.setdefault(words, (who, first))
        firsts.add(words.split(" ")[0])
    found: dict[tuple[int, str], tuple[int, str, str, str]] = {}
    sql = (
        f"SELECT m.person_id, m.at, m.text, {_NAME} FROM message m JOIN person p "
        "ON p.id = m.person_id WHERE m.direction = 'in' ORDER BY m.at"
    )
    for done, (writer, at, text, name) in enumerate(store.db.execute_sql(sql)):
        if done % 500 == 0:
            progress(done, total, "messages")
        words = _WORD.findall(folded(text or ""))
        for start in (place for place, word in enumerate(words) if word in firsts):
            for size in (2, 3):
                hit = names.get(" ".join(words[start : start + size]))
                if hit and hit[0] != writer:
                    found[hit[0], name] = (hit[0], name, hit[1], at)
    return list(found.values())
