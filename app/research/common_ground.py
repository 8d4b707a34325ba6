"""What I have in common with somebody: computed from both cards, each with its evidence.

Strict: names count as the same only by the rules of `names`, or when the person said so. What was
refused stays refused; what was added or confirmed stays.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.changes import Changes
from app.clock import Clock, iso
from app.jobs import Progress, no_progress
from app.language import say
from app.people.keys import folded
from app.research.acquaintances import Acquaintance, known_to, known_to_all
from app.research.kept import as_kept, from_kept, typed
from app.research.matching import Found, alike, facts_of_all, facts_on, matched
from app.research.own_index import PAIR, own_index
from app.research.shared import Shared, strength_of
from app.store.db import Store
from app.store.models import CommonGround

MOST_PROPOSALS = 3
_PROPOSED = ("school", "employer", "certification", "training", "group")


def common_ground_of(store: Store, person_id: int) -> tuple[Shared, ...]:
    """What I share with a person, the strongest first."""
    return shared_with(store, [person_id]).get(person_id, ())


def shared_with(store: Store, ids: Sequence[int]) -> dict[int, tuple[Shared, ...]]:
    """What I share with each of these people; those with whom nothing is shared are left out."""
    index = own_index(store)
    found = matched(store, index, facts_on(store, ids)) if index else {}
    return _with_stored(found, known_to(store, ids), _stored(store, ids))


def shared_with_all(
    store: Store, progress: Progress = no_progress
) -> dict[int, tuple[Shared, ...]]:
    """What I share with everybody; those with whom nothing is shared are left out.

    Long work: tells its progress and can be cancelled.
    """
    index = own_index(store)
    found = matched(store, index, facts_of_all(store, progress)) if index else {}
    return _with_stored(found, known_to_all(store, progress), _stored(store))


def proposals_of(store: Store, person_id: int) -> tuple[Shared, ...]:
    """What only looks as if it were in common, to be confirmed or refused; a few at most."""
    index = own_index(store)
    if not index:
        return ()
    refused = _refused_pairs(store)
    found: Found = {}
    for _, fact in facts_on(store, [person_id]):
        if fact.kind in _PROPOSED and index.find(fact.kind, fact.name) is None:
            for shared in alike(index, fact):
                key = (shared.kind, shared.match_key)
                if key not in refused:
                    found.setdefault(key, shared)
    return tuple(list(found.values())[:MOST_PROPOSALS])


def refuse_shared(store: Store, clock: Clock, person_id: int, shared: Shared) -> Changes:
    """Say that something is not in common; it is not proposed again."""
    return _keep(store, clock, person_id, shared, "rejected", say("Not in common"))


def confirm_shared(store: Store, clock: Clock, person_id: int, shared: Shared) -> Changes:
    """Say that something found or proposed is so. Two names once called the same stay the same."""
    return _keep(store, clock, person_id, shared, "confirmed", say("In common"))


def add_shared(store: Store, clock: Clock, person_id: int, kind: str, text: str) -> Changes:
    """Note by hand what is in common; a blank changes nothing."""
    words = " ".join(text.split())
    if not words:
        return Changes.none(say("In common"))
    shared = typed(kind, folded(words), words)
    return _keep(store, clock, person_id, shared, "confirmed", say("In common"))


def _keep(
    store: Store, clock: Clock, person_id: int, shared: Shared, status: str, label: str
) -> Changes:
    known = store.sql(
        "SELECT id FROM common_ground WHERE person_id = ? AND kind = ? AND match_key = ?",
        (person_id, shared.kind, shared.match_key),
    )
    text, evidence = as_kept(shared)
    with store.operation(label) as op:
        if known:
            op.update(CommonGround, known[0][0], status=status)
        else:
            op.insert(
                CommonGround,
                person_id=person_id,
                kind=shared.kind,
                match_key=shared.match_key,
                text=text,
                evidence=evidence,
                status=status,
                created_at=iso(clock.now()),
            )
    return op.changes


# What was confirmed, added and refused.


@dataclass(frozen=True)
class _Stored:
    kept: dict[int, Found]
    refused: dict[int, set[tuple[str, str]]]


def _stored(store: Store, ids: Sequence[int] | None = None) -> _Stored:
    where = "" if ids is None else f"WHERE person_id IN ({', '.join('?' for _ in ids)})"
    found = _Stored({}, {})
    for who, kind, key, text, evidence, status in store.sql(
        "SELECT person_id, kind, match_key, text, evidence, status FROM common_ground "
        f"{where} ORDER BY status != 'confirmed', id",
        tuple(ids or ()),
    ):
        if status == "rejected":
            found.refused.setdefault(who, set()).add((kind, key))
        else:
            shared = from_kept(kind, key, text, evidence, status)
            found.kept.setdefault(who, {})[kind, key] = shared
    return found


def _refused_pairs(store: Store) -> set[tuple[str, str]]:
    """Names that were said to be two: for one person said is for all."""
    rows = store.sql(
        "SELECT kind, match_key FROM common_ground WHERE status = 'rejected' "
        "AND instr(match_key, ?)",
        (PAIR,),
    )
    return {(kind, pair) for kind, pair in rows}


def _with_stored(
    found: dict[int, Found], known: dict[int, list[Acquaintance]], stored: _Stored
) -> dict[int, tuple[Shared, ...]]:
    whole: dict[int, tuple[Shared, ...]] = {}
    for who in {*found, *known, *stored.kept}:
        shared = found.get(who, {})
        for other in known.get(who, ()):
            _put_acquaintance(shared, other)
        refused = stored.refused.get(who, set())
        if who in stored.kept:
            _put_kept(shared, stored.kept[who], refused)
        left = (
            [shared[key] for key in shared if key not in refused] if refused else [*shared.values()]
        )
        if left:
            whole[who] = tuple(sorted(left, key=lambda item: -item.strength))
    return whole


def _put_acquaintance(shared: Found, other: Acquaintance) -> None:
    item = _as_shared(other)
    key = (item.kind, item.match_key)
    if key not in shared or shared[key].strength < item.strength:
        shared[key] = item


@lru_cache(4096)
def _as_shared(other: Acquaintance) -> Shared:
    source = {"suggested": "hand", "message": "messages", "employer": "cards"}[other.via]
    return Shared(
        "acquaintance", folded(other.name), other.name, source, who=other.who, via=other.via,
        at=other.at, company=other.company, strength=strength_of("acquaintance", via=other.via),
    )  # fmt: skip


def _put_kept(shared: Found, kept: Found, refused: set[tuple[str, str]]) -> None:
    """Add what the person said; where it is computed too, the computed words are the newer ones."""
    for key, item in kept.items():
        mark = (key[0], key[1].partition(PAIR)[0])
        if mark in shared:
            before = shared[mark]
            strength = max(before.strength, item.strength)
            shared[mark] = replace(before, status="confirmed", strength=strength)
        elif mark not in refused:
            shared[key] = item
