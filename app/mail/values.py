"""What the slots of a letter stand for, read from one person's card and history."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.clock import Clock, parse_iso
from app.contents import words
from app.language import written_language
from app.mail.templates import ended
from app.mail.time_words import Wording, wording_of
from app.mail.who_i_am import ROLE
from app.people.queries import Dossier, dossier
from app.research.common_ground import Shared, common_ground_of
from app.research.me import Me, own_profile
from app.store.db import Store

MINUTES = 20
"""What a first letter asks for."""
GROUND_SLOTS = {"school": "school", "employer": "employer", "acquaintance": "mutual"}


def letter_values(store: Store, clock: Clock, person_id: int, kind: str = "") -> dict[str, str]:
    """Slot → value for a letter of a kind to this person; what is not known is left out.

    Raises AppError(no_such_person).
    """
    found = dossier(store, person_id)
    person = found.person
    values = {
        "first": person.first_name,
        "last": person.last_name,
        "salutation": salutation(person),
        "company": person.company,
        "role": person.position,
        "fact": about_them(person.why),
        "aim": _aim(person.goals),
        "minutes": str(MINUTES),
        "mode": words("letters", _WORDS)["mode"],
        "earlier_subject": _earlier_subject(store, person_id),
        "promise": _one(store, _PROMISE, person_id),
        "named_person": _one(store, _NAMED, person_id),
        "introducer": _one(store, _INTRODUCER, person_id),
        "learned": _one(store, _LEARNED, person_id),
        "do_next": _one(store, _DO_NEXT, person_id),
        **_own_values(own_profile(store)),
        **_ground_values(store, person_id),
        **_dated_values(found, clock.zone),
    }
    if kind == "tell":
        values |= _met_of_theirs(store, person_id)
    elif kind == "close_loop":
        values |= _news(store, clock, person_id)
    if times := offered_lines(store, clock, person_id):
        values["slots"] = times
    return {slot: value.strip() for slot, value in values.items() if value and value.strip()}


def _met_of_theirs(store: Store, person_id: int) -> dict[str, str]:
    """Whom a person named and I met since, as far as they were not told, and what I took away."""
    met = store.sql(_MET_OF_THEIRS, (person_id,))
    if not met:
        return {}
    names = [row[0] for row in met]
    told = and_words(names)
    return {"named_person": told, "learned": _one(store, _LEARNED, met[-1][1])}


_WORDS = {
    "mode": "a call",
    "and": "{first} and {last}",
    "comma": ", ",
    "salutation": "Dear {name}",
    "greeting": "Hello",
}
"""Words that letters are made of."""


def and_words(names: list[str]) -> str:
    """Names as a letter lists them: “Ada, Ben and Cleo”."""
    if len(names) < 2:
        return "".join(names)
    said = words("letters", _WORDS)
    return said["and"].format(first=said["comma"].join(names[:-1]), last=names[-1])


def _news(store: Store, clock: Clock, person_id: int) -> dict[str, str]:
    # Loaded with the first letter that tells how it ended.
    from app.cadence.landing import landing_of, news_words, part_words

    landing = landing_of(store)
    news = news_words(landing, clock.today()) if landing is not None else ""
    return {"news": news, "part": part_words(store, clock, person_id)}


def offered_lines(store: Store, clock: Clock, person_id: int) -> str:
    """Two or three free times as lines; "" without hours or a calendar, or when one is missing."""
    # Loaded with the first letter: it reads calendars.
    from app.mail.appointments import look_for_times, my_calendars
    from app.mail.time_words import slots_block

    if not (own_profile(store).hours or my_calendars(store)):
        return ""
    found = look_for_times(store, clock, person_id)
    return "" if found.taken.missing else slots_block(found.times.proposed(), found.theirs.reader)


def salutation(person: Any) -> str:
    """How a letter begins, without the comma: as the card says, else "Dear" and the first name."""
    if person.salutation:
        return str(person.salutation).strip().rstrip(",")
    said = words("letters", _WORDS)
    name = person.first_name or person.last_name
    if name and written_language() != "en":
        # Both names: no title that would guess whether a man or a woman reads it.
        name = f"{person.first_name or ''} {person.last_name or ''}".strip()
    return said["salutation"].format(name=name) if name else said["greeting"]


def wording() -> Wording:
    """How the written language says days."""
    return wording_of(written_language())


def day_words(day: date) -> str:
    """A day as a letter says it: Tuesday 24 November."""
    said = wording()
    number = said.first_day if day.day == 1 else str(day.day)
    month = said.months[day.month - 1]
    return said.day_first.format(weekday=said.days[day.weekday()], day=number, month=month)


def _own_values(me: Me) -> dict[str, str]:
    return {"me": me.name, "me_line": _me_line(me.headline), "phone": me.phone}


def _me_line(headline: str) -> str:
    """A headline as the end of "I am …": its first part, with an article when it has none."""
    line = re.split(r"\s*[|•·]\s*|\s+[-–—]\s+", headline.strip())[0].rstrip(".")
    if not line or not line[0].isupper() or written_language() != "en":
        return line
    first, *rest = line.split(" ")
    if first.endswith("ing") and rest and not re.search(rf"\b(?:{ROLE})\b", line, re.IGNORECASE):
        return f"{first.lower()} {' '.join(rest)}"
    return f"{_article(first)} {line}"


def _article(word: str) -> str:
    """The article by sound: an MBA, a university teacher, an hour."""
    if word.isupper() and len(word) > 1:
        return "an" if word[0] in "AEFHILMNORSX" else "a"
    if re.match(r"(?i:uni|use|usu|euro|one\b)", word):
        return "a"
    return "an" if word[0] in "AEIOUaeiou" or word.casefold().startswith("hono") else "a"


AIMS = {
    "judge": "I would like to find out whether this kind of work is for me.",
    "change": "I am thinking about a change of field.",
    "volunteer": "I would like to help where help is missing.",
    "mentor": "I am looking for people to learn from as I go on.",
    "connection": "I would like to get to know people who do this work.",
}
"""Goal → what a letter says about it."""


def _aim(goals: str | None) -> str:
    chosen = [goal for goal in (goals or "").split() if goal in AIMS]
    return words("aims", AIMS)[chosen[0] if chosen else "judge"]


# What one notes about somebody begins in the middle: “Opened the second factory …”.
_DID = re.compile(
    r"(?:[A-Z][a-z]+(?:ed|pt)|Built|Rebuilt|Led|Left|Wrote|Made|Ran|Began|Became|Grew|Won|Brought|Gave"
    r"|Held|Set|Put|Went|Spoke|Taught|Took|Sold|Bought|Found|Saw|Came|Got|Met|Drew|Drove|Flew|Fought"
    r"|Rose|Sang|Shot|Stood|Swam|Threw|Wove|Cut|Quit|Did|Has|Had|Was|Is|Beat|Broke|Chose|Knew|Lost"
    r"|Once|Never|Also|Still|Just)\b(?! (?:by|in|as|for) )"
)
_THEY = re.compile(r"(?P<who>He|She|They) (?P<verb>is|are|was|were|has|have|does|do)?\b")
_WITH_YOU = {"is": "are", "was": "were", "has": "have", "does": "do"}


def about_them(note: str | None) -> str:
    """A note on why this person, as sentences to them: “Opened …” becomes “You opened …”."""
    text = " ".join((note or "").split())
    if written_language() != "en":
        return ended(text)
    pieces = re.split(r"(?<=[.!?])\s+(?=[^a-z])", text) if text else []
    return " ".join(_to_them(piece) for piece in pieces)


def _to_them(said: str) -> str:
    theirs = _THEY.match(said)
    if theirs:
        verb = theirs.group("verb")
        rest = said[theirs.end() :]
        return ended(f"You {_WITH_YOU.get(verb, verb)}{rest}" if verb else f"You {rest.lstrip()}")
    if _DID.match(said):
        first, _, rest = said.partition(" ")
        verb = _WITH_YOU.get(first.lower(), first.lower())
        return ended(f"You {verb} {rest}")
    if re.match(
        r"(?:You|Your|I|We|My|Our|It|This|That|There|What|When|In|On|At|With|From)\b", said
    ):
        return ended(said)
    whole = re.search(r"\b(?:is|are|was|were|has|have|had|made|did|can|will|would)\b", said)
    if whole:
        return ended(said)
    first, _, rest = said.partition(" ")
    if first in ("The", "A", "An", "Their", "Her", "His"):
        first = "your" if first in ("Their", "Her", "His") else first.lower()
    return ended(f"I keep coming back to {first} {rest}".rstrip())


def _ground_values(store: Store, person_id: int) -> dict[str, str]:
    values: dict[str, str] = {}
    for shared in common_ground_of(store, person_id):
        values.setdefault("connection", shared.name)
        if shared.kind in GROUND_SLOTS and fits_slot(shared):
            values.setdefault(GROUND_SLOTS[shared.kind], shared.name)
    return values


def fits_slot(shared: Shared) -> bool:
    """Whether a letter may build on this: nobody "suggested it" who only works there too."""
    return shared.via in ("", "suggested")


def _dated_values(found: Dossier, zone: ZoneInfo) -> dict[str, str]:
    values: dict[str, str] = {}
    latest = {event.kind: event for event in found.events}
    if sent := latest.get("sent"):
        values["sent_day"] = _day(sent.at, zone)
    if met := latest.get("met"):
        moment = parse_iso(met.at).astimezone(zone)
        values["met_day"] = _day(met.at, zone)
        values["met_month"] = wording().month_of(moment.date())
        values["met_minutes"] = str(met.minutes or "")
    if talk := latest.get("scheduled"):
        moment = parse_iso(talk.at).astimezone(zone)
        values["talk_day"] = day_words(moment)
        values["talk_time"] = _time_words(moment, found.person.time_zone)
        values["minutes"] = str(talk.minutes or MINUTES)
    return values


def _time_words(moment: datetime, theirs: str | None) -> str:
    """The time in my zone, and in theirs when it is another."""
    said = wording()
    here = moment.strftime(said.hour)
    try:
        there = moment.astimezone(ZoneInfo(theirs)) if theirs else moment
    except (ValueError, OSError, KeyError):
        there = moment
    hour = there.strftime(said.hour)
    if hour == here:
        return said.at.format(hour=here)
    return said.two_zones.format(there=said.at.format(hour=hour), here=said.at.format(hour=here))


def _day(at: str, zone: ZoneInfo) -> str:
    return wording().day_of(parse_iso(at).astimezone(zone).date())


def _sentence(text: str | None) -> str:
    """A note as part of a sentence: one line."""
    return " ".join((text or "").split())


def _earlier_subject(store: Store, person_id: int) -> str:
    subject = _one(store, _SUBJECT, person_id)
    return subject.removeprefix("Re: ")


def _one(store: Store, sql: str, person_id: int) -> str:
    found = store.sql(sql, (person_id,))
    return _sentence(found[0][0]) if found else ""


_SUBJECT = (
    "SELECT e.subject FROM email e JOIN event v ON v.email_id = e.id "
    "WHERE e.person_id = ? AND e.subject != '' ORDER BY v.at DESC, v.id DESC LIMIT 1"
)
_PROMISE = (
    "SELECT text FROM promise WHERE person_id = ? AND direction = 'mine' AND done_at IS NULL "
    "ORDER BY id LIMIT 1"
)
_NAMED = (
    "SELECT name FROM referral WHERE from_person_id = ? AND told_at IS NULL "
    "ORDER BY id DESC LIMIT 1"
)
_MET_OF_THEIRS = (
    "SELECT m.name, m.who FROM (SELECT r.id, r.name, r.to_person_id AS who, r.from_person_id AS "
    "giver, min(e.at) AS met FROM referral r JOIN event e ON e.person_id = r.to_person_id "
    "AND +e.kind = 'met' WHERE r.from_person_id = ? AND r.told_at IS NULL GROUP BY r.id) m "
    "WHERE NOT EXISTS (SELECT 1 FROM event t WHERE t.person_id = m.giver AND t.note = 'tell' "
    "AND t.at >= m.met) ORDER BY m.id"
)
_INTRODUCER = (
    "SELECT trim(p.first_name || ' ' || p.last_name) FROM referral r "
    "JOIN person p ON p.id = r.from_person_id WHERE r.to_person_id = ? ORDER BY r.id DESC LIMIT 1"
)
_LAST_TALK = (
    "SELECT {what} FROM interview t WHERE t.id = (SELECT id FROM interview WHERE person_id = ? "
    "AND status NOT IN ('cancelled', 'no_show') AND (ended_at IS NOT NULL OR learned != '' "
    "OR will_do != '') ORDER BY COALESCE(ended_at, starts_at) DESC, id DESC LIMIT 1)"
)
# Of the last talk alone: what another talk taught does not belong into its thank-you.
_LEARNED = _LAST_TALK.format(
    what="COALESCE(NULLIF(t.learned, ''), (SELECT a.text FROM answer a "
    "JOIN sheet_item i ON i.id = a.sheet_item_id JOIN sheet s ON s.id = i.sheet_id "
    "WHERE s.interview_id = t.id AND a.mark > 0 AND a.text != '' ORDER BY i.rank LIMIT 1))"
)
_DO_NEXT = _LAST_TALK.format(what="t.will_do")
