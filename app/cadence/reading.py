"""Reads what next steps hang on: only people, and only facts, that can matter."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from app.cadence.history import Fact, History, Met, News, Owed, Pause, State, Today
from app.cadence.next_steps import (
    BEGINS_TALK,
    CONTACTS,
    ENDS_TALK,
    add_months,
    open_asks,
    talk_going_on,
)
from app.clock import iso, parse_iso
from app.people.between import IN, exchanges
from app.people.stage import stage_of_story
from app.store.db import Store

_IN = "IN (SELECT value FROM json_each(?))"


class Card(NamedTuple):
    """What a step says of a person, and how often one keeps in touch with them."""

    name: str
    company: str
    company_key: str
    cadence_months: int | None
    country: str
    aside: bool


def load_histories(store: Store, today: Today, ids: Collection[int] | None = None) -> list[History]:
    """The history of these people, or of everybody with a fact, a promise or a referral."""
    wanted = sorted(people_with_history(store) if ids is None else set(ids))
    if not wanted:
        return []
    cards = _cards(store, wanted)
    facts = _facts(store, wanted)
    _add_last_words(store, facts)
    owed, met, states = _owed(store, wanted), _met_through(store, wanted), _states(store, wanted)
    ready, news = _with_questions(store, wanted), _news(store, wanted)
    quiet = {cards[who].company_key for who in cards if len(open_asks(facts.get(who, ()))) == 1}
    asked, talks = _asked_at(store, quiet), _talks_at(store, today, quiet)
    return [
        History(
            who,
            card.name,
            card.company,
            tuple(facts.get(who, ())),
            card.cadence_months,
            who in ready,
            _is_asked_beside(who, facts.get(who, ()), asked.get(card.company_key, ())),
            tuple(owed.get(who, ())),
            tuple(met.get(who, ())),
            next((pause for other, pause in talks.get(card.company_key, ()) if other != who), None),
            card.country,
            card.aside,
            tuple(news.get(who, ())),
            tuple(states.get(who, ())),
            card.company_key,
        )
        for who, card in cards.items()
    ]


def people_with_history(store: Store) -> set[int]:
    """Everybody with a fact, a promise that I owe, or a name they gave whom I met."""
    rows = store.sql(f"SELECT DISTINCT person_id FROM event UNION {_OWED_OR_MET}")
    return {row[0] for row in rows}


_OWED_OR_MET = (
    "SELECT person_id FROM promise WHERE direction = 'mine' AND done_at IS NULL UNION "
    "SELECT from_person_id FROM referral WHERE told_at IS NULL AND to_person_id IS NOT NULL"
)


# Who can have a step at all.


def people_to_look_at(store: Store, today: Today, until: datetime) -> tuple[set[int], set[int]]:
    """Everybody who can have a step that begins before a moment, and who can have one later.

    Who cannot is left out unread: only the short story of each is looked at (schema step 5).
    Whoever is taken in needlessly has no step in the end; nobody is left out wrongly.
    """
    found = {row[0] for row in store.sql(_OWED_OR_MET)}
    silent = _silent_of_own_cadence(store, today, until)
    usual = _seen_before(today, until, today.rules.cadence_months)
    closing = today.landed is not None
    later: set[int] = set()
    # What is noted for a day to come counts from that day on.
    for who, kinds, ahead, long_ago in store.db.execute_sql(
        "SELECT person_id, kinds, last_at > ?, contact_at <= ? FROM story", (iso(today.now), usual)
    ):
        left = what_is_left(kinds, closing)
        if left == NOTHING:
            continue
        if ahead or left == SOMETHING or silent.get(who, long_ago):
            found.add(who)
        else:
            later.add(who)
    return found, later - found


def _silent_of_own_cadence(store: Store, today: Today, until: datetime) -> dict[int, bool]:
    """For those with a cadence of their own: whether the last contact is that long ago."""
    often = _own_cadences(store)
    if not often:
        return {}
    seen = {months: _seen_before(today, until, months) for months in set(often.values())}
    rows = store.sql(
        f"SELECT person_id, contact_at FROM story WHERE person_id {_IN}", (json.dumps([*often]),)
    )
    return {who: contact <= seen[often[who]] for who, contact in rows}


def _seen_before(today: Today, until: datetime, months: int) -> str:
    """Whoever heard from me after this is not yet due; a month that is short counts as long."""
    day = add_months(today.day(until), -months) + timedelta(days=4)
    return iso(today.start(day)) if months else ""


_MOVES = frozenset(
    {"sent", "scheduled", "cancelled", "no_show", "replied", "met", "thanked", "followed_up"}
)
NOTHING, LATER, SOMETHING = "nothing", "later", "something"


@lru_cache(maxsize=4096)
def what_is_left(story: str, closing: bool = False) -> str:
    """Whether facts of such kinds, in the order of time, leave anything to be done.

    LATER: a word, once the last contact is long ago. SOMETHING: the facts are to be looked at.
    """
    kinds = story.split()
    last = {kind: place for place, kind in enumerate(kinds)}

    def latest(*names: str) -> int:
        return max(last.get(name, -1) for name in names)

    if "declined" in last and not _MOVES.intersection(kinds[last["declined"] + 1 :]):
        return NOTHING
    met, fell = latest("met"), latest("scheduled", "cancelled", "no_show")
    if met > latest("thanked") or fell > met or "bounced" in last:
        return SOMETHING
    moved_on = latest("met", "thanked", "followed_up")
    if ("replied" in last and moved_on < 0) or (closing and latest("replied", "met") >= 0):
        return SOMETHING
    since = kinds[max(fell, latest("replied", "met", "thanked", "declined")) + 1 :]
    if since.count("sent") == 1 or (since.count("sent") > 1 and "job_change" in since):
        return SOMETHING
    return LATER if moved_on >= 0 else NOTHING


def _own_cadences(store: Store) -> dict[int, int]:
    """Person → months, for those who have their own or are in a group that has."""
    rows = store.sql(
        "SELECT id, cadence_months FROM person WHERE cadence_months IS NOT NULL UNION ALL "
        f"SELECT m.person_id, {_GROUPS} FROM group_member m JOIN person_group g "
        "ON g.id = m.group_id JOIN person p ON p.id = m.person_id "
        "WHERE p.cadence_months IS NULL AND g.cadence_months IS NOT NULL GROUP BY m.person_id"
    )
    return dict(rows)


_GROUPS = "COALESCE(min(NULLIF(g.cadence_months, 0)), min(g.cadence_months))"
"""The shortest of several groups; never only where all say so."""


# The parts of a history.


def _facts(store: Store, ids: list[int]) -> dict[int, list[Fact]]:
    facts: dict[int, list[Fact]] = {}
    for who, kind, at, recorded_at, note, minutes, talk in store.sql(
        "SELECT person_id, kind, at, recorded_at, note, minutes, interview_id "
        f"FROM event WHERE person_id {_IN} ORDER BY person_id, at, id",
        (json.dumps(ids),),
    ):
        moment = _at(at)
        noted = moment if recorded_at == at else _at(recorded_at)
        known = facts.get(who) or facts.setdefault(who, [])
        known.append(Fact(kind, moment, noted, note or "", minutes, talk))
    return facts


def _at(text: str) -> datetime:
    """A stored moment; what was stored by this program is read the short way."""
    try:
        return datetime.fromisoformat(text) if text[-1] == "Z" else parse_iso(text)
    except ValueError:
        return parse_iso(text)


def _add_last_words(store: Store, facts: dict[int, list[Fact]]) -> None:
    """Words on LinkedIn, in either direction, are a contact with those who have a history here.

    They begin no history: they say nothing about being asked, and nothing is due because of them.
    """
    for who, exchange in exchanges(store, list(facts)).items():
        if exchange.last_at:
            moment = parse_iso(exchange.last_at)
            theirs = exchange.last_direction == IN
            facts[who].append(Fact("wrote", moment, moment, theirs=theirs))


def _cards(store: Store, ids: list[int]) -> dict[int, Card]:
    rows = store.sql(
        "SELECT p.id, trim(p.first_name || ' ' || p.last_name), p.company, p.company_key, "
        f"COALESCE(p.cadence_months, (SELECT {_GROUPS} FROM person_group g "
        "JOIN group_member m ON m.group_id = g.id WHERE m.person_id = p.id)), p.country, "
        f"p.put_aside_at IS NOT NULL FROM person p WHERE p.id {_IN} ORDER BY p.id",
        (json.dumps(ids),),
    )
    return {
        who: Card(name, company or "", key or "", months, country or "", bool(aside))
        for who, name, company, key, months, country, aside in rows
    }


def _owed(store: Store, ids: list[int]) -> dict[int, list[Owed]]:
    owed: dict[int, list[Owed]] = {}
    for who, text, due_on, created_at, row_id in store.sql(
        "SELECT person_id, text, due_on, created_at, id FROM promise "
        f"WHERE direction = 'mine' AND done_at IS NULL AND person_id {_IN} ORDER BY id",
        (json.dumps(ids),),
    ):
        due = date.fromisoformat(due_on[:10]) if due_on else None
        made = parse_iso(created_at).date()
        owed.setdefault(who, []).append(Owed(text, made, due, row_id))
    return owed


def _met_through(store: Store, ids: list[int]) -> dict[int, list[Met]]:
    met: dict[int, list[Met]] = {}
    for who, name, at, row_id in store.sql(
        "SELECT r.from_person_id, r.name, min(e.at), r.id FROM referral r JOIN event e "
        "ON e.person_id = r.to_person_id AND e.kind = 'met' "
        f"WHERE r.told_at IS NULL AND r.from_person_id {_IN} GROUP BY r.id",
        (json.dumps(ids),),
    ):
        met.setdefault(who, []).append(Met(name, _at(at), row_id))
    return met


def _states(store: Store, ids: list[int]) -> dict[int, list[State]]:
    states: dict[int, list[State]] = {}
    for who, key, until, created_at, reason in store.sql(
        "SELECT person_id, kind, until, created_at, reason FROM step_state "
        f"WHERE person_id {_IN} ORDER BY id",
        (json.dumps(ids),),
    ):
        state = State(key, _at(until) if until else None, _at(created_at), reason or "")
        states.setdefault(who, []).append(state)
    return states


def _news(store: Store, ids: list[int]) -> dict[int, list[News]]:
    """What was kept about people, and what of my promises to them I did."""
    news: dict[int, list[News]] = {}
    whose = json.dumps(ids)
    for who, kind, at, what in store.sql(
        "SELECT person_id, 'clipping', created_at, COALESCE(NULLIF(title, ''), substr(text, 1, 80))"
        f" FROM research_note WHERE kind = 'clipping' AND person_id {_IN} UNION ALL "
        "SELECT person_id, 'kept', done_at, text FROM promise "
        f"WHERE direction = 'mine' AND done_at IS NOT NULL AND person_id {_IN} ORDER BY 3 DESC",
        (whose, whose),
    ):
        news.setdefault(who, []).append(News(kind, _at(at), what))
    return news


def _with_questions(store: Store, ids: list[int]) -> set[int]:
    rows = store.sql(
        "SELECT DISTINCT s.person_id FROM sheet s JOIN sheet_item i ON i.sheet_id = s.id "
        f"WHERE i.closing = 0 AND s.person_id {_IN}",
        (json.dumps(ids),),
    )
    return {row[0] for row in rows}


# What happens at the same company.


class Asked(NamedTuple):
    """Somebody who was asked: when last, and whether they said no or never answered."""

    person_id: int
    last: datetime
    closed: bool


def _asked_at(store: Store, companies: Iterable[str]) -> dict[str, list[Asked]]:
    """Company → who was asked there."""
    asked: dict[str, list[Asked]] = {}
    for company, who, kinds, last in store.sql(
        "SELECT p.company_key, p.id, s.kinds, (SELECT max(e.at) FROM event e WHERE "
        "e.person_id = p.id AND e.kind = 'sent') AS last FROM person p JOIN story s "
        f"ON s.person_id = p.id WHERE p.company_key {_IN} AND last NOT NULL",
        (json.dumps(sorted(companies)),),
    ):
        closed = stage_of_story(kinds) in ("declined", "resting")
        asked.setdefault(company, []).append(Asked(who, _at(last), closed))
    return asked


def _is_asked_beside(who: int, facts: Sequence[Fact], colleagues: Iterable[Asked]) -> bool:
    """Whether a colleague is a way in beside the open request to somebody.

    Whoever said no, or never answered, before that request is none.
    """
    asks = open_asks(facts)
    return bool(asks) and any(
        other.person_id != who and (not other.closed or other.last >= asks[0].at)
        for other in colleagues
    )


def _talks_at(
    store: Store, today: Today, companies: Iterable[str]
) -> dict[str, list[tuple[int, Pause]]]:
    """Company → who there a talk goes on with, the one that holds longest first."""
    since = iso(today.now - timedelta(days=today.rules.pause_days + 2))
    rows = store.sql(
        "SELECT p.company_key, p.id, trim(p.first_name || ' ' || p.last_name), e.kind, e.at, "
        f"e.recorded_at FROM person p JOIN event e ON e.person_id = p.id WHERE p.company_key {_IN} "
        "AND EXISTS (SELECT 1 FROM event v WHERE v.person_id = p.id AND v.at >= ?) "
        f"AND {_latest(BEGINS_TALK)} >= COALESCE({_latest(ENDS_TALK)}, '') "
        "ORDER BY p.company_key, p.id",
        (json.dumps(sorted(companies)), since),
    )
    talks: dict[str, list[tuple[int, Pause]]] = {}
    for (company, who, name), events in groupby(rows, key=itemgetter(0, 1, 2)):
        facts = [Fact(kind, _at(at), _at(noted)) for *_, kind, at, noted in events]
        if pause := talk_going_on(name, facts, today):
            talks.setdefault(company, []).append((who, pause))
    for found in talks.values():
        found.sort(key=lambda talk: talk[1].until, reverse=True)
    return talks


def _latest(kinds: Iterable[str]) -> str:
    """In SQL: the last moment of a fact of such kinds with person p; NULL where there is none."""
    marks = ", ".join(f"'{kind}'" for kind in sorted(kinds))
    return f"(SELECT max(v.at) FROM event v WHERE v.person_id = p.id AND v.kind IN ({marks}))"


def first_letters(store: Store, since: datetime) -> list[Any]:
    """Who was written to for the first time since a moment."""
    return [
        row[0]
        for row in store.sql(
            "SELECT DISTINCT person_id FROM event e WHERE kind = 'sent' AND at >= ? AND NOT EXISTS "
            "(SELECT 1 FROM event v WHERE v.person_id = e.person_id AND v.kind = 'sent' "
            "AND v.at < ?)",
            (iso(since), iso(since)),
        )
    ]


def late_words(store: Store, since: datetime) -> Iterator[int]:
    """To whom one wrote since a moment after a long time: one's thanks, or a word to stay in touch.

    They count as what was proposed for the day.
    """
    long_ago = iso(since - timedelta(days=2))
    marks = ", ".join(f"'{kind}'" for kind in sorted(CONTACTS))
    for (who,) in store.sql(
        "SELECT DISTINCT person_id FROM event e WHERE kind IN ('thanked', 'followed_up') "
        "AND at >= ? AND COALESCE((SELECT max(v.at) FROM event v WHERE v.person_id = e.person_id "
        f"AND v.kind IN ({marks}) AND v.at < ?), '') < ?",
        (iso(since), iso(since), long_ago),
    ):
        yield int(who)
