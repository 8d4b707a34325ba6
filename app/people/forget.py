"""Forgetting somebody for good: erased from every page of the file, only marks stay."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeArgument=false, reportUnknownLambdaType=false

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from app.changes import Changes
from app.clock import Clock, iso
from app.errors import AppError
from app.language import say
from app.people.keys import folded
from app.people.marks import SALT_KEY, Identity, marks_to_keep, new_salt, own_country, salt_of
from app.store.backup import back_up
from app.store.db import Store
from app.store.erase import erase_traces, expect_erasing
from app.store.models import MODELS, CommonGround, Forgotten, Person, Referral
from app.store.operation import Operation

ERASED = "[forgotten]"
"""What stands where a name or an address of theirs stood in text about others."""
_CARDS = frozenset(
    {"contact_point", "forgotten", "import_mapping", "company", "target", "not_again", "setting"}
)
"""Tables without text about others."""
_KEYS = frozenset(
    [
        "first_name",
        "last_name",
        "sort_name",
        "uid",
        "email",
        "phone",
        "profile_url",
        "website",
        "key",
    ]
)
_KEYS_OF_ROWS = frozenset(
    ["source_key", "match_key", "company", "company_key", "school", "school_key"]
)


def forget_person(store: Store, clock: Clock, person_id: int) -> Changes:
    """Erase a person and all that hangs on them; no Undo brings anything back.

    Their name and addresses are blanked in text about others. What stays are one-way marks that
    keep later imports from bringing them back. The steps that Undo knew are erased as well, since
    they hold copies, and the copies that an update left beside the store. Raises
    AppError(no_such_person).
    """
    person = store.get(Person, person_id)
    if person is None:
        raise AppError("no_such_person", person=person_id)
    who, slugs, companies = _known(store, person)
    store.db.execute_sql("PRAGMA secure_delete = ON")
    with store.operation(say("Forget a person"), undoable=False) as op:
        salt = salt_of(store) or _made_salt(store)
        marks = marks_to_keep(salt, own_country(store), who, companies, slugs)
        there = {mark for (mark,) in store.sql("SELECT mark FROM forgotten")}
        for mark in sorted(marks - there):
            op.insert(Forgotten, mark=mark, at=iso(clock.now()))
        op.delete(Person, person_id)
        _drop_mentions(store, op, who.name)
        _blank_text(store, op, _words(who, slugs))
        store.db.execute_sql("DELETE FROM undo_row")
        store.db.execute_sql("DELETE FROM undo_step")
        expect_erasing(store)
    erase_traces(store)
    # The copies held them too, and went; the new one does not.
    with suppress(AppError):
        back_up(store, clock, "daily")
    return op.changes


def _known(store: Store, person: Any) -> tuple[Identity, list[str], list[str]]:
    """Who they are, every profile of theirs, and every company they are known to work for."""
    from app.imports.linkedin import profile_slug

    points: dict[str, list[str]] = {"email": [], "phone": [], "profile": []}
    for kind, value in (("email", person.email), ("phone", person.phone)):
        points[kind] += [value] if value else []
    for kind, value in store.sql(
        "SELECT kind, value FROM contact_point WHERE person_id = ?", (person.id,)
    ):
        points.setdefault(kind, []).append(value)
    urls = [person.profile_url, *points["profile"]]
    slugs = [s for s in (person.linkedin_slug, *map(profile_slug, urls)) if s]
    jobs = "SELECT company FROM position WHERE person_id = ? AND company IS NOT NULL"
    companies = [person.company or "", *(c for (c,) in store.sql(jobs, (person.id,)))]
    name = f"{person.first_name} {person.last_name}".strip()
    who = Identity(
        name,
        next(iter(slugs), None),
        tuple(points["email"]),
        tuple(points["phone"]),
        person.company,
        person.connected_on,
    )
    return who, slugs, companies


def _made_salt(store: Store) -> bytes:
    salt = new_salt()
    store.db.execute_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?)", (SALT_KEY, json.dumps(salt))
    )
    return bytes.fromhex(salt)


def _words(who: Identity, slugs: Iterable[str]) -> list[str]:
    """What gives them away in running text. A single word may be anybody's name."""
    names = [who.name] if " " in who.name else []
    links = [f"/in/{slug}" for slug in slugs]
    return [*names, *who.emails, *(p for p in who.phones if len(p) > 5), *links]


def _drop_mentions(store: Store, op: Operation, name: str) -> None:
    """What others have on their cards because of them: that they named them or share them."""
    key = folded(name)
    if " " not in key:
        return
    for row_id, text in store.sql("SELECT id, name FROM referral"):
        if folded(text) == key:
            op.delete(Referral, row_id)
    for row_id, text, evidence in store.sql("SELECT id, text, evidence FROM common_ground"):
        if key in folded(f"{text} {evidence or ''}"):
            op.delete(CommonGround, row_id)


def _blank_text(store: Store, op: Operation, words: list[str]) -> None:
    if not words:
        return
    longest_first = sorted(words, key=len, reverse=True)
    pattern = re.compile(
        r"(?:(?<!\w)|(?=\W))(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)",
        re.IGNORECASE,
    )
    for model in MODELS:
        table = str(model._meta.table_name)  # pyright: ignore
        if table not in _CARDS:
            _blank_table(store, op, model, table, pattern)


def _blank_table(
    store: Store, op: Operation, model: Any, table: str, pattern: re.Pattern[str]
) -> None:
    kinds = store.sql(f'SELECT name FROM pragma_table_info("{table}") WHERE type = "TEXT"')
    columns = [name for (name,) in kinds if name not in _KEYS | _KEYS_OF_ROWS]
    if not columns:
        return
    names = ", ".join(f'"{name}"' for name in columns)
    for row_id, *texts in store.sql(f'SELECT id, {names} FROM "{table}"'):
        found = {
            name: pattern.sub(ERASED, text)
            for name, text in zip(columns, texts, strict=True)
            if text and pattern.search(text)
        }
        if found:
            op.update(model, row_id, **found)
