"""Sample people, who come and go with one click; they are invented."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any
from uuid import uuid4

from app.changes import Changes
from app.clock import Clock, iso, parse_iso
from app.interviews.talks import AGREED, HELD, USUAL_MINUTES
from app.language import say
from app.mail.letters import ensure_letter
from app.paths import resources_dir
from app.people.keys import company_key, folded, sort_name
from app.questions.tailor import suggest_questions
from app.research.kept import as_kept, from_kept
from app.research.me import change_me
from app.research.targets import add_target
from app.store.db import Store
from app.store.models import (
    CommonGround,
    Education,
    Event,
    Interview,
    Person,
    Position,
    Promise,
    Referral,
    ResearchNote,
)
from app.store.operation import Operation

ORIGIN = "sample"
_FIELDS = (
    "first_name",
    "last_name",
    "position",
    "company",
    "location",
    "email",
    "time_zone",
    "profile_url",
    "why",
    "goals",
)


def be_sample(store: Store) -> Changes:
    """Fill in card and dream list of whom the sample people belong to; for a throwaway folder."""
    changes = change_me(store, _sample()["me"])
    for dream in _sample()["dream"]:
        changes |= add_target(store, **dream)[1]
    return changes


def add_sample(store: Store, clock: Clock) -> Changes:
    """Add the sample people with their history; those already there are not added twice."""
    people: list[Mapping[str, Any]] = [] if sample_ids(store) else _sample()["person"]
    ids: dict[str, int] = {}
    with store.operation(say("Sample people")) as op:
        for person in people:
            name = f"{person['first_name']} {person['last_name']}"
            ids[name] = _add(op, clock, person)
        for person in people:
            _refer(op, clock, ids, person)
    changes = op.changes
    for person in people:
        person_id = ids[f"{person['first_name']} {person['last_name']}"]
        if goal := person.get("sheet"):
            changes |= suggest_questions(store, clock, person_id, goal)
        if kind := person.get("draft"):
            changes |= ensure_letter(store, clock, person_id, kind)[1]
    return changes


def remove_sample(store: Store) -> Changes:
    """Take the sample people away, with all that hangs on them."""
    with store.operation(say("Take the sample people away")) as op:
        for person_id in sample_ids(store):
            op.delete(Person, person_id)
    return op.changes


def sample_ids(store: Store) -> list[int]:
    """The ids of the sample people in the store."""
    return [row[0] for row in store.sql("SELECT id FROM person WHERE origin = ?", (ORIGIN,))]


def _sample() -> dict[str, Any]:
    return tomllib.loads((resources_dir() / "sample" / "people.toml").read_text("utf-8"))


def _add(op: Operation, clock: Clock, person: Mapping[str, Any]) -> int:
    now = iso(clock.now())
    person_id = op.insert(
        Person,
        uid=uuid4().hex,
        origin=ORIGIN,
        sort_name=sort_name(person["first_name"], person["last_name"]),
        company_key=company_key(person["company"]),
        created_at=now,
        updated_at=now,
        **{name: person[name] for name in _FIELDS if name in person},
    )
    for fact in person.get("facts", ()):
        values = _fact(clock, fact)
        talk_id = _talk(op, clock, person_id, values)
        op.insert(Event, person_id=person_id, interview_id=talk_id, **values)
    for shared in person.get("ground", ()):
        kind, key = shared["kind"], folded(shared["text"])
        known = from_kept(kind, key, shared["text"], shared["evidence"], "confirmed")
        text, evidence = as_kept(known)
        op.insert(
            CommonGround,
            person_id=person_id,
            kind=kind,
            match_key=key,
            text=text,
            evidence=evidence,
            status=known.status,
            created_at=now,
        )
    for job in person.get("career", ()):
        key = company_key(job["company"])
        op.insert(Position, person_id=person_id, company_key=key, source=ORIGIN, **job)
    for school in person.get("schools", ()):
        key = folded(school["school"])
        op.insert(Education, person_id=person_id, school_key=key, source=ORIGIN, **school)
    for promised in person.get("promises", ()):
        _promise(op, clock, person_id, promised)
    for note in person.get("notes", ()):
        _note(op, clock, person_id, note)
    return person_id


def _promise(op: Operation, clock: Clock, person_id: int, promised: Mapping[str, Any]) -> None:
    due_on = (clock.today() + timedelta(days=promised["days"])).isoformat()
    made, kept = (
        iso(clock.now() + timedelta(days=promised[n])) if n in promised else None
        for n in ("made", "kept")
    )
    op.insert(
        Promise,
        person_id=person_id,
        direction=promised["direction"],
        text=promised["text"],
        due_on=due_on,
        done_at=kept,
        created_at=made,
    )


def _note(op: Operation, clock: Clock, person_id: int, note: Mapping[str, Any]) -> None:
    now = iso(clock.now())
    noted_on = (clock.today() + timedelta(days=note["days"])).isoformat()
    op.insert(
        ResearchNote,
        person_id=person_id,
        kind="clipping",
        title=note["title"],
        text=note.get("text", ""),
        url=note.get("url"),
        source=note.get("source"),
        noted_on=noted_on,
        created_at=now,
        updated_at=now,
    )


def _fact(clock: Clock, fact: Mapping[str, Any]) -> dict[str, Any]:
    day = clock.today() + timedelta(days=fact["days"])
    at = iso(datetime.combine(day, time.fromisoformat(fact["time"]), clock.zone))
    noted = iso(clock.now() + timedelta(days=fact["noted"])) if "noted" in fact else at
    kept = {name: fact[name] for name in ("kind", "note", "minutes", "way") if name in fact}
    return {"at": at, "recorded_at": noted, "source": ORIGIN, **kept}


def _talk(op: Operation, clock: Clock, person_id: int, fact: Mapping[str, Any]) -> int | None:
    """The row of a talk that this fact is the date or the end of; None for other facts."""
    if fact["kind"] not in ("scheduled", "met"):
        return None
    held, minutes = fact["kind"] == "met", fact.get("minutes", USUAL_MINUTES)
    begins = parse_iso(fact["at"]) - timedelta(minutes=minutes if held else 0)
    return op.insert(
        Interview,
        person_id=person_id,
        uid=f"{uuid4()}@askwell",
        starts_at=iso(begins),
        minutes=minutes,
        ended_at=fact["at"] if held else None,
        way=fact.get("way"),
        status=HELD if held else AGREED,
        created_at=fact["recorded_at"],
        updated_at=iso(clock.now()),
    )


def _refer(op: Operation, clock: Clock, ids: Mapping[str, int], person: Mapping[str, Any]) -> None:
    own = ids[f"{person['first_name']} {person['last_name']}"]
    for name in person.get("named", ()):
        op.insert(
            Referral,
            from_person_id=own,
            to_person_id=ids.get(name),
            name=name,
            created_at=iso(clock.now()),
        )
