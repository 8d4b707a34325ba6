"""A series: several people, one letter each with its own hook; never one mail to many."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.cadence.due import history_of, steps_of, today_of
from app.cadence.next_steps import open_asks
from app.changes import Changes
from app.clock import Clock, iso
from app.language import counted
from app.mail.kinds import LETTER_OF_STAGE, LETTER_OF_STEP
from app.mail.letters import draft_for, unsent_letters
from app.people.queries import people_rows
from app.store.db import Store
from app.store.models import Email

MOST = 50
"""Letters of one series; each wants ten minutes of its own."""


@dataclass(frozen=True)
class Place:
    """One letter of a series: to whom, of which kind, on file as what."""

    person_id: int
    kind: str
    email_id: int


@dataclass(frozen=True)
class Series:
    """The letters in the order of the people chosen; `changes` made those that were missing.

    `left_out` counts people beyond MOST. `a_day` is how many new people a day are proposed.
    """

    places: tuple[Place, ...]
    changes: Changes
    left_out: int = 0
    a_day: int = 5


def begin_series(store: Store, clock: Clock, person_ids: Sequence[int], kind: str = "") -> Series:
    """Have one letter on file for each of these people: of this kind, or of the one that fits.

    What was begun stays as it is; the others are filled now, and one Undo takes all those back.
    """
    wished = list(dict.fromkeys(person_ids))
    rows = people_rows(store, wished[:MOST])
    chosen = [person_id for person_id in wished[:MOST] if person_id in rows]
    begun = {(row.person_id, row.kind): row.id for row in reversed(unsent_letters(store))}
    wanted = [(who, kind or _fitting(store, clock, who, rows[who].stage, begun)) for who in chosen]
    drafts = [draft_for(store, clock, *pair) for pair in wanted if pair not in begun]
    now = iso(clock.now())
    with store.operation(counted("Draft", "Begin {n} e-mails", len(drafts))) as op:
        for draft in drafts:
            begun[draft.person_id, draft.kind] = op.insert(
                Email,
                person_id=draft.person_id,
                kind=draft.kind,
                template_key=draft.template_key,
                to_address=draft.to or None,
                subject=draft.subject,
                body=draft.body,
                created_at=now,
                updated_at=now,
            )
    places = tuple(Place(*pair, begun[pair]) for pair in wanted)
    return Series(places, op.changes, len(wished[MOST:]), today_of(store, clock).rules.new_a_day)


def _fitting(
    store: Store, clock: Clock, person_id: int, stage: str, begun: dict[tuple[int, str], int]
) -> str:
    """What was begun to this person, else what is due, else what the stage suggests."""
    if kinds := [kind for who, kind in begun if who == person_id]:
        return kinds[-1]
    steps = steps_of(store, clock, person_id)
    due = (LETTER_OF_STEP[step.kind] for step in steps if step.kind in LETTER_OF_STEP)
    return next(due, LETTER_OF_STAGE[stage])


@dataclass(frozen=True)
class Colleague:
    """Somebody at the same company who speaks against one more request there for now."""

    name: str
    asked_on: str
    """The day of the open request, or "" for an earlier letter of the same series."""


def asked_there(
    store: Store, clock: Clock, places: Sequence[Place], number: int
) -> Colleague | None:
    """Who else at the company of a letter was asked and has not answered, or comes before it.

    One company, one open request: it is said, and nothing is blocked.
    """
    here = places[number].person_id
    earlier = [place.person_id for place in places[:number] if place.kind == places[number].kind]
    rows = store.sql(
        "SELECT p.id, trim(p.first_name || ' ' || p.last_name) FROM person p WHERE p.id != ? AND "
        "p.company_key = (SELECT company_key FROM person WHERE id = ?) AND (p.id IN "
        "(SELECT person_id FROM event WHERE kind = 'sent') OR p.id IN "
        "(SELECT value FROM json_each(?))) ORDER BY p.id LIMIT 50",
        (here, here, json.dumps(earlier)),
    )
    today = today_of(store, clock)
    for who, name in rows:
        history = history_of(store, clock, who)
        if history and (asks := open_asks(sorted(history.facts, key=lambda fact: fact.at))):
            return Colleague(name, today.day(asks[-1].at).isoformat())
    return next((Colleague(name, "") for who, name in rows if who in earlier), None)
