"""What the check before sending knows: the reader, the times that are taken, everybody else."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from app.clock import Clock, iso, parse_iso
from app.mail.appointments import HELD, my_calendars, read_busy
from app.mail.check import Busy, Known, Note
from app.mail.elements import is_shared
from app.mail.free_times import FURTHEST
from app.mail.letter_language import letter_language
from app.mail.lexicon import lexicon_of
from app.mail.said_times import USUAL_MINUTES
from app.mail.sentences import sentences_of
from app.mail.their_time import their_time
from app.people.keys import company_key, folded
from app.people.queries import Dossier, dossier
from app.research.me import own_places, own_profile
from app.store.db import Store

RECENT = 50
"""So many people written to last are those whose names may stay behind."""
_RECENT = (
    "SELECT p.first_name, max(e.id) FROM event e JOIN person p ON p.id = e.person_id "
    "WHERE p.id != ? AND p.first_name != '' GROUP BY p.id ORDER BY 2 DESC LIMIT ?"
)
_TALKS = (
    "SELECT e.at, e.minutes, trim(p.first_name || ' ' || p.last_name) FROM event e "
    "JOIN person p ON p.id = e.person_id WHERE e.kind = 'scheduled' AND e.at > ? AND p.id != ?"
)
_OFFERS = (
    "SELECT o.starts_at, o.ends_at, trim(p.first_name || ' ' || p.last_name) "
    f"FROM offered_time o JOIN person p ON p.id = o.person_id WHERE {HELD} AND p.id != ?"
)
_NAMED = "SELECT name FROM referral WHERE to_person_id = ? OR from_person_id = ?"
_MET = "SELECT 1 FROM event WHERE person_id = ? AND kind IN ('met', 'thanked') LIMIT 1"


def reader_of(store: Store, clock: Clock, person_id: int) -> Known:
    """What is known of the reader, and of now. Raises AppError(no_such_person)."""
    found = dossier(store, person_id)
    person = found.person
    recent = store.sql(_RECENT, (person_id, RECENT))
    return Known(
        person.first_name,
        person.last_name,
        tuple(shared.name for shared in found.common_ground),
        tuple(dict.fromkeys(row[0] for row in recent)),
        _about(store, found, person_id),
        clock.now(),
        their_time(store, clock, person_id).zone,
        tuple(_busy(store, clock, person_id)),
    )


def _about(store: Store, found: Dossier, person_id: int) -> str:
    """Every name and word on the reader's card and on one's own, folded."""
    person, me = found.person, own_profile(store)
    parts: list[str | None] = [person.first_name, person.last_name, person.company, person.why]
    parts += [person.headline, person.summary, me.name, me.headline]
    parts += [job.company for job in found.positions]
    parts += [school.school for school in found.education]
    parts += [shared.text for shared in found.common_ground]
    parts += [item.name for item in found.credentials]
    parts += [f"{note.title or ''} {note.text} {note.source or ''}" for note in found.notes]
    parts += [place.name for place in own_places(store)]
    parts += [row[0] for row in store.sql(_NAMED, (person_id, person_id))]
    return " | ".join(folded(part) for part in parts if part)


def _busy(store: Store, clock: Clock, person_id: int) -> Iterator[Busy]:
    now = iso(clock.now())
    for at, minutes, name in store.sql(_TALKS, (now, person_id)):
        start = parse_iso(at)
        yield Busy(start, start + timedelta(minutes=minutes or USUAL_MINUTES), f"talk with {name}")
    for start, end, name in store.sql(_OFFERS, (now, person_id)):
        yield Busy(parse_iso(start), parse_iso(end), f"offered to {name}")
    until = clock.now() + FURTHEST
    for span in read_busy(my_calendars(store), clock.now(), until, clock.zone).spans:
        yield Busy(span.start, span.end, "your calendar")


# Names left over.

_CAPITALISED = re.compile(r"[^\W\d_][\w’'&.-]*")
_NOT_NAMES = frozenset(
    [
        "I",
        "Dear",
        "Hello",
        "Hi",
        "The",
        "A",
        "An",
        "My",
        "We",
        "You",
        "Your",
        "It",
        "This",
        "That",
        "If",
        "In",
        "On",
        "At",
        "For",
        "And",
        "But",
        "So",
        "As",
        "Would",
        "Could",
        "Can",
        "May",
        "Might",
        "Do",
        "Are",
        "Is",
        "Thank",
        "Thanks",
        "Kind",
        "Best",
        "Warm",
        "Regards",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "January",
        "February",
        "March",
        "April",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Mon",
        "Tue",
        "Wed",
        "Thu",
        "Fri",
        "Sat",
        "Sun",
        "English",
        "German",
        "French",
        "Spanish",
    ]
)
_MOST_WORDS = 4
_BEFORE_COMPANY = re.compile(r"\b(?:at|for|with|of|to|from|in|joined|join|inside)\s+$", re.I)
_YOURS = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
_MINE = re.compile(r"\b(?:I|my|we|our)\b")


def left_over(store: Store, person_id: int, known: Known, text: str) -> tuple[Note, ...]:
    """Full names of other people, and others' companies said to be the reader's.

    Looked up by the capitalised words of the letter, never by going through everybody.
    Somebody already met may well have made the introduction, and is left alone.
    """
    phrases = list(_phrases(text))
    found = [*_people(store, person_id, known, text, phrases)]
    found += _companies(store, known, text, phrases)
    return tuple(sorted(found, key=lambda note: note.start))


def _phrases(text: str) -> Iterator[tuple[int, int]]:
    """Every run of one to four capitalised words."""
    run: list[tuple[int, int]] = []
    for word in _CAPITALISED.finditer(text):
        start, end = word.start(), word.start() + len(_bare(word.group()))
        joined = bool(run) and text[run[-1][1] : start] in (" ", "\u00a0")
        if not word.group()[0].isupper() or word.group() in _NOT_NAMES:
            run = []
            continue
        run = [*run, (start, end)][-_MOST_WORDS:] if joined else [(start, end)]
        for first in run:
            yield first[0], end
        if end != word.end():
            run = []


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s").rstrip(".")


def _people(
    store: Store, person_id: int, known: Known, text: str, phrases: Sequence[tuple[int, int]]
) -> Iterator[Note]:
    keys = {folded(text[start:end]): (start, end) for start, end in reversed(phrases)}
    wanted = [key for key in keys if " " in key and key not in known.about]
    language = letter_language(text)
    for name, other_id in _in(store, "SELECT sort_name, id FROM person WHERE sort_name", wanted):
        start, end = keys[name]
        if other_id == person_id or store.sql(_MET, (other_id,)):
            continue
        said = next((s for s in sentences_of(text, language) if s.start <= start < s.end), None)
        if said is None or not is_shared(said.text, (), language):
            sentence = f"“{text[start:end]}” is somebody else. Left over from another letter?"
            yield Note("other_name", sentence, start, end)


def _companies(
    store: Store, known: Known, text: str, phrases: Sequence[tuple[int, int]]
) -> Iterator[Note]:
    keys: dict[str, tuple[int, int]] = {}
    for start, end in phrases:
        key = company_key(text[start:end]) or ""
        if key and key not in known.about and _is_theirs(text, start):
            keys.setdefault(key, (start, end))
    sql = "SELECT company_key, min(id) FROM person WHERE company_key"
    for key, _ in _in(store, sql, list(keys), " GROUP BY company_key"):
        start, end = keys[key]
        sentence = f"“{text[start:end]}” is not on the card. Left over from another letter?"
        yield Note("other_company", sentence, start, end)


def _is_theirs(text: str, start: int) -> bool:
    """Whether the sentence gives the company to the reader: “your work at …”."""
    language = letter_language(text)
    lexicon = lexicon_of(language)
    before_company = lexicon.before_company if lexicon else _BEFORE_COMPANY
    said = (s for s in sentences_of(text, language) if s.start <= start < s.end)
    sentence = next(said, None)
    if sentence is None or not before_company.search(text[sentence.start : start]):
        return False
    before = text[sentence.start : start]
    yours, mine = (lexicon.yours, lexicon.mine) if lexicon else (_YOURS, _MINE)
    return _last(yours, before) > _last(mine, before)


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in pattern.finditer(text)), default=-1)


def _in(store: Store, sql: str, keys: Sequence[str], more: str = "") -> list[tuple[str, int]]:
    if not keys:
        return []
    marks = ", ".join("?" for _ in keys)
    return [(row[0], row[1]) for row in store.sql(f"{sql} IN ({marks}){more}", keys)]
