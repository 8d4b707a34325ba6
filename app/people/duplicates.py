"""Who may be on two cards: by profile, e-mail, phone, then by name and company together."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from app.jobs import Progress, no_progress
from app.people.keys import folded
from app.people.marks import own_country
from app.people.phones import phone_key, phone_tail
from app.store.db import Store

REASONS = ("profile", "email", "phone", "name_company", "like_name_company", "name")
"""Why two cards may be one person's, the surest first."""
MOST = 500
"""Pairs that are told at once; after some are settled, the next come."""
ALIKE = 88.0
"""From this likeness on (rapidfuzz, 0 to 100) two names of one company may be one."""
_CROWD = 40
"""In a larger group each card is compared with its next neighbours only."""
_NEIGHBOURS = 12
_TICK = 500
_TITLES = frozenset(
    [
        "dr",
        "prof",
        "mr",
        "mrs",
        "ms",
        "herr",
        "frau",
        "phd",
        "md",
        "mba",
        "msc",
        "bsc",
        "jr",
        "sr",
        "ing",
        "dipl",
    ]
)
_FORMS = frozenset(
    [
        "inc",
        "incorporated",
        "ltd",
        "limited",
        "llc",
        "llp",
        "plc",
        "gmbh",
        "ag",
        "ab",
        "as",
        "oy",
        "bv",
        "nv",
        "sa",
        "sas",
        "srl",
        "spa",
        "co",
        "corp",
        "corporation",
        "company",
        "kg",
        "the",
        "group",
        "holding",
    ]
)
_WORD = re.compile(r"[^\W_]+")


class Pair(NamedTuple):
    """Two cards that may be one person's: why, and what they share."""

    first: int
    second: int
    reason: str
    shared: str


@dataclass(slots=True)
class _Card:
    id: int
    shown: str
    words: tuple[str, ...]
    spoken: str
    name: str
    firm: str
    slug: str | None
    connected_on: str | None
    emails: set[str] = field(default_factory=set[str])
    phones: list[str] = field(default_factory=list[str])
    slugs: set[str] = field(default_factory=set[str])


def duplicates(store: Store, progress: Progress = no_progress) -> list[Pair]:
    """Up to MOST pairs that may be one person, the surest first; those told apart are left out."""
    return _pairs(store, _cards(store), progress)[:MOST]


def duplicates_of(store: Store, person_id: int) -> list[Pair]:
    """Who may be this person on another card, the surest first. Looks at likely cards only."""
    cards = _cards(store, _near_to(store, person_id))
    mine = [pair for pair in _pairs(store, cards) if person_id in pair[:2]]
    return [pair if pair.first == person_id else _turned(pair) for pair in mine]


def _near_to(store: Store, person_id: int) -> set[int]:
    """Those who may be this person: with an address, a name or a company and initial in common."""
    near = store.sql(
        "WITH me AS (SELECT * FROM person WHERE id = ?) "
        "SELECT p.id FROM person p, me WHERE p.id = me.id OR p.email = me.email COLLATE NOCASE "
        "OR p.sort_name = me.sort_name OR p.profile_url IS NOT NULL AND p.linkedin_slug IS NULL "
        "OR p.company_key = me.company_key "
        "AND substr(p.sort_name, 1, 1) = substr(me.sort_name, 1, 1) "
        "UNION SELECT person_id FROM contact_point WHERE person_id IS NOT NULL",
        (person_id,),
    )
    numbers = store.sql(
        "SELECT id, phone FROM person WHERE phone IS NOT NULL UNION ALL SELECT person_id, value "
        "FROM contact_point WHERE kind = 'phone' AND person_id IS NOT NULL"
    )
    tails = {phone_tail(phone) for row_id, phone in numbers if row_id == person_id}
    called = [row_id for row_id, phone in numbers if phone_tail(phone) in tails]
    return {row_id for (row_id,) in near} | set(called)


def has_duplicates_of(store: Store, ids: Iterable[int]) -> bool:
    """Whether one of these people may be on another card as well."""
    wanted = set(ids)
    pairs = _pairs(store, _cards(store)) if wanted else []
    return any(pair.first in wanted or pair.second in wanted for pair in pairs)


def _turned(pair: Pair) -> Pair:
    return pair._replace(first=pair.second, second=pair.first)


def _pairs(store: Store, cards: list[_Card], progress: Progress = no_progress) -> list[Pair]:
    apart = {frozenset(row) for row in store.sql("SELECT person_id, other_id FROM not_same")}
    found: dict[frozenset[int], Pair] = {}
    for place, search in enumerate((_by_profile, _by_email, _by_phone, _by_name, _by_firm)):
        progress(place, 5, "")
        for count, pair in enumerate(search(store, cards)):
            if count % _TICK == 0:
                progress(place, 5, "")
            both = frozenset(pair[:2])
            if both not in apart:
                found.setdefault(both, pair)
            if len(found) >= MOST * 4:
                break
    return sorted(found.values(), key=lambda pair: (REASONS.index(pair.reason), pair[:2]))


def _cards(store: Store, only: set[int] | None = None) -> list[_Card]:
    from app.imports.linkedin import profile_slug

    cards: dict[int, _Card] = {}
    some = "" if only is None else "WHERE id IN (SELECT value FROM json_each(?)) "
    for row in store.sql(
        "SELECT id, trim(first_name || ' ' || last_name), sort_name, company, linkedin_slug, "
        f"connected_on, email, phone, profile_url FROM person {some}ORDER BY id",
        () if only is None else (json.dumps(sorted(only)),),
    ):
        words = name_words(row[2])
        names = (" ".join(words), " ".join(sorted(words)))
        card = _Card(row[0], row[1], words, *names, firm_words(row[3]), *row[4:6])
        card.emails.update([row[6].casefold()] if row[6] else [])
        card.phones += [row[7]] if row[7] else []
        card.slugs.update(s for s in (row[4], profile_slug(row[8])) if s)
        cards[card.id] = card
    for person_id, kind, value in store.sql(
        "SELECT person_id, kind, value FROM contact_point WHERE person_id IS NOT NULL"
    ):
        card = cards.get(person_id)
        if card is not None and kind == "email":
            card.emails.add(value.casefold())
        elif card is not None and kind == "phone":
            card.phones.append(value)
        elif card is not None and kind == "profile" and (slug := profile_slug(value)):
            card.slugs.add(slug)
    return list(cards.values())


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared: no case, accents, titles or credentials."""
    words = _WORD.findall(folded(name.partition(",")[0]))
    return tuple(word for word in words if word not in _TITLES) or tuple(words)


@lru_cache(maxsize=4096)
def firm_words(company: str | None) -> str:
    """A company's name as it is compared: no case, accents or legal form."""
    words = _WORD.findall(folded(company)) if company else []
    return " ".join(word for word in words if word not in _FORMS) or " ".join(words)


# --- why two cards may be one ---------------------------------------------------------------------


def _by_profile(_store: Store, cards: Sequence[_Card]) -> Iterator[Pair]:
    return _sharing("profile", ((slug, card) for card in cards for slug in card.slugs))


def _by_email(_store: Store, cards: Sequence[_Card]) -> Iterator[Pair]:
    return _sharing("email", ((mail, card) for card in cards for mail in card.emails))


def _by_phone(store: Store, cards: Sequence[_Card]) -> Iterator[Pair]:
    """The same number; only those with the same end are read as numbers, which takes its time."""
    country = own_country(store)
    tails: dict[str, list[tuple[str, _Card]]] = defaultdict(list)
    for card in cards:
        for phone in card.phones:
            tails[phone_tail(phone)].append((phone, card))
    for near in tails.values():
        if len(near) > 1:
            keys = ((phone_key(phone, country), phone, card) for phone, card in near)
            yield from _sharing("phone", ((key, card) for key, _, card in keys if key))


def _sharing(reason: str, keys: Iterable[tuple[str, _Card]]) -> Iterator[Pair]:
    """Everyone with the same key, each with each; many on one key are a switchboard's."""
    groups: dict[str, dict[int, _Card]] = defaultdict(dict)
    for key, card in keys:
        groups[key][card.id] = card
    for key, group in groups.items():
        if 1 < len(group) <= _NEIGHBOURS:
            for one, other in combinations(group.values(), 2):
                yield Pair(one.id, other.id, reason, key)


def _by_name(_store: Store, cards: Sequence[_Card]) -> Iterator[Pair]:
    """The very same name: at a company of a like name, or where one card has no company."""
    from rapidfuzz import fuzz

    groups: dict[str, list[_Card]] = defaultdict(list)
    for card in cards:
        if len(card.words) > 1:
            groups[card.name].append(card)
    for group in groups.values():
        if all(card.slug for card in group):
            continue
        few = len(group) <= 5
        for one, other in _near(sorted(group, key=lambda card: (card.firm, card.id))):
            if _are_two(one, other):
                continue
            if one.firm and other.firm:
                if fuzz.token_set_ratio(one.firm, other.firm, score_cutoff=ALIKE):
                    yield Pair(one.id, other.id, "name_company", one.shown)
            elif few:
                yield Pair(one.id, other.id, "name", one.shown)


def _by_firm(_store: Store, cards: Sequence[_Card]) -> Iterator[Pair]:
    """Nearly the same name at the same company, as of a typing error or a short form."""
    from rapidfuzz import fuzz

    groups: dict[tuple[str, str], list[_Card]] = defaultdict(list)
    for card in cards:
        if card.firm and card.words:
            first, last = card.words[0], card.words[-1]
            groups[card.firm, f"{first[0]}{last[0]}"].append(card)
            groups[card.firm, f"|{last}"].append(card)
    for group in groups.values():
        if all(card.slug for card in group):
            continue
        for one, other in _near(sorted(group, key=lambda card: (card.name, card.id))):
            if one.name == other.name or _are_two(one, other):
                continue
            likely = fuzz.ratio(one.spoken, other.spoken, score_cutoff=ALIKE)
            if likely or _short_form(one.words, other.words):
                yield Pair(one.id, other.id, "like_name_company", f"{one.shown} · {other.shown}")


def _near(group: Sequence[_Card]) -> Iterator[tuple[_Card, _Card]]:
    """Each with each, or in a crowd each with its next neighbours in order."""
    reach = len(group) if len(group) <= _CROWD else _NEIGHBOURS
    for place, one in enumerate(group):
        for other in group[place + 1 : place + 1 + reach]:
            yield one, other


def _short_form(one: Sequence[str], other: Sequence[str]) -> bool:
    """The same last name, and one first name is the beginning of the other: A. or Ann for Anna."""
    if len(one) < 2 or len(other) < 2 or one[-1] != other[-1]:
        return False
    shorter, longer = sorted((one[0], other[0]), key=len)
    return longer.startswith(shorter)


def _are_two(one: _Card, other: _Card) -> bool:
    """LinkedIn tells them apart: another profile, or connected on another day."""
    if one.slug and other.slug:
        return one.slug != other.slug
    return bool(one.connected_on and other.connected_on and one.connected_on != other.connected_on)
