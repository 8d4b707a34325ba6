"""The end of a search: where one landed, and everybody who had a part in it, to be told.

What was landed on is kept as a setting, written so that Undo takes it back; who was told follows
from the facts, as everything does.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from app.changes import Changes
from app.clock import Clock, iso, parse_iso
from app.contents import words
from app.errors import AppError
from app.language import in_row, say, written_language
from app.mail.time_words import wording_of
from app.people.keys import company_key
from app.people.queries import PersonRow, people_rows
from app.settings import Settings
from app.store.db import Store

KEY = "landing"
CLOSE_LOOP = "close_loop"
"""The letter that tells how it ended, and the note of the fact that it becomes."""
WEIGHTS = {
    "talked_there": 100,
    "named_there": 80,
    "talked": 50,
    "named": 30,
    "kept_promise": 20,
    "recommended": 15,
    "answered": 10,
}
"""What somebody did → how much it counts; more of the same adds a little."""


@dataclass(frozen=True)
class Landing:
    """Where one landed. `left_out` were unticked by the person; `closed`: no more is to be told."""

    company: str
    title: str
    on: date
    noted_at: str
    left_out: frozenset[int] = frozenset()
    closed: bool = False


@dataclass(frozen=True)
class Part:
    """One thing that somebody did: a kind of WEIGHTS, how often, last when, and a name or words."""

    kind: str
    count: int = 1
    last_on: date | None = None
    what: str = ""


@dataclass(frozen=True)
class Helper:
    """Somebody who had a part in it. `out` says why they are not ticked: declined, resting, aside.

    `told_on` is the day on which they were told of this landing, `begun` that their letter waits.
    """

    person_id: int
    name: str
    job: str
    parts: tuple[Part, ...]
    out: str = ""
    told_on: date | None = None
    begun: bool = False
    has_address: bool = True

    @property
    def weight(self) -> int:
        """How large their part was, for the order of the letters."""
        return sum(WEIGHTS[part.kind] + min(part.count, 9) - 1 for part in self.parts)


def landing_of(store: Store) -> Landing | None:
    """Where the person landed, or None; what is damaged counts as not noted."""
    kept = Settings(store).get(KEY)
    if not isinstance(kept, dict):
        return None
    try:
        return Landing(
            str(kept["company"]),
            str(kept["title"]),
            date.fromisoformat(str(kept["on"])),
            iso(parse_iso(str(kept["noted_at"]))),
            frozenset(int(who) for who in kept.get("left_out", ())),
            bool(kept.get("closed", False)),
        )
    except (KeyError, TypeError, ValueError, AppError):
        return None


def note_landing(
    store: Store, clock: Clock, company: str, title: str, on: date
) -> tuple[Landing, Changes]:
    """Keep where one landed; correcting it keeps who is left out and who was told.

    So does taking up the same one again after it was closed. Company, title and day are one Undo.

    Raises AppError(empty_landing) when neither company nor title is given.
    """
    where, what = " ".join(company.split()), " ".join(title.split())
    if not (where or what):
        raise AppError("empty_landing")
    known = landing_of(store)
    if known is not None and (not known.closed or (known.company, known.title) == (where, what)):
        kept = Landing(where, what, on, known.noted_at, known.left_out)
    else:
        kept = Landing(where, what, on, iso(clock.now()))
    return kept, _keep(store, kept, say("Where I landed"))


def leave_out(store: Store, person_ids: Iterable[int]) -> Changes:
    """Keep who is not to be told; nothing happens where nothing was landed on."""
    label, known = say("Who is told how it ended"), landing_of(store)
    if known is None:
        return Changes.none(label)
    return _keep(store, replace(known, left_out=frozenset(person_ids), closed=False), label)


def close_landing(store: Store) -> Changes:
    """Be done with telling: nobody is proposed any more until something new is landed on."""
    label, known = say("Done with telling people"), landing_of(store)
    return (
        Changes.none(label) if known is None else _keep(store, replace(known, closed=True), label)
    )


def _keep(store: Store, landing: Landing, label: str) -> Changes:
    values = {
        "company": landing.company,
        "title": landing.title,
        "on": landing.on.isoformat(),
        "noted_at": landing.noted_at,
        "left_out": sorted(landing.left_out),
        "closed": landing.closed,
    }
    with store.operation(label) as op:
        Settings(store).keep(op, KEY, values)
    return op.changes


_NEWS = {
    "coming": "on {day} I begin{role}{place}",
    "here": "I have begun{role}{place}",
    "role": " as {title}",
    "no_role": " a new job",
    "place": " at {company}",
}
_PARTS = {
    "talked_there": "When we spoke in {month}, you showed me the place from inside.",
    "talked": "When we spoke in {month}, you gave me your time and your view.",
    "named_there": "You sent me to {what}.",
    "named": "You sent me to {what}.",
    "kept_promise": "You did for me what you had promised.",
    "recommended": "You recommended me.",
    "answered": "You answered when I wrote to you.",
}
"""What somebody did → the sentence of a letter to them."""


def news_words(landing: Landing, today: date) -> str:
    """The landing as the end of "I have news: …", in the words of a letter."""
    said = words("news", _NEWS)
    role = said["role"].format(title=landing.title) if landing.title else said["no_role"]
    place = said["place"].format(company=landing.company) if landing.company else ""
    day = wording_of(written_language()).day_of(landing.on)
    form = said["coming" if landing.on > today else "here"]
    return form.format(day=day, role=role, place=place)


def part_words(store: Store, clock: Clock, person_id: int) -> str:
    """The largest part that a person had in it, as a sentence of a letter to them; "" for none."""
    landing = landing_of(store)
    parts = _Parts(store, clock, landing.company if landing else "", person_id)
    did = sorted(parts.found.get(person_id, ()), key=lambda part: -WEIGHTS[part.kind])
    if not did:
        return ""
    part = did[0]
    wording = wording_of(written_language())
    month = wording.month_of(part.last_on) if part.last_on else ""
    return words("parts", _PARTS)[part.kind].format(month=month, what=part.what)


def _and() -> str:
    """What stands between two names in the written language."""
    form = words("letters", {"and": "{first} and {last}"})["and"]
    return form.format(first="", last="")


def helpers(store: Store, clock: Clock) -> tuple[Helper, ...]:
    """Everybody who had a part in it, the largest part first, each with what they did.

    Whoever said no, rests after two requests, or is put aside comes last, and says why.
    """
    landing = landing_of(store)
    parts = _Parts(store, clock, landing.company if landing else "")
    rows = people_rows(store, sorted(parts.found))
    addresses = {row[0] for row in store.sql("SELECT id FROM person WHERE email != ''")}
    aside = {row[0] for row in store.sql("SELECT id FROM person WHERE put_aside_at IS NOT NULL")}
    told = _told(store, clock, landing)
    begun = {row[0] for row in store.sql(_BEGUN, (CLOSE_LOOP,))}
    found = [
        Helper(
            who,
            rows[who].name,
            in_row(rows[who].position, rows[who].company),
            tuple(sorted(did, key=lambda part: -WEIGHTS[part.kind])),
            _out(rows[who], who in aside),
            told.get(who),
            who in begun,
            who in addresses,
        )
        for who, did in parts.found.items()
        if who in rows
    ]
    return tuple(
        sorted(found, key=lambda h: (bool(h.out), -h.weight, h.name.casefold(), h.person_id))
    )


def to_tell(found: Iterable[Helper], landing: Landing) -> list[int]:
    """Whom the series of letters is for: ticked and not told yet, in the order of the helpers."""
    return [
        helper.person_id
        for helper in found
        if not helper.out and helper.told_on is None and helper.person_id not in landing.left_out
    ]


def _out(row: PersonRow, aside: bool) -> str:
    if row.stage in ("declined", "resting"):
        return row.stage
    return "aside" if aside else ""


_BEGUN = (
    "SELECT e.person_id FROM email e WHERE e.kind = ? AND e.dropped_at IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM event v WHERE v.email_id = e.id)"
)


def _told(store: Store, clock: Clock, landing: Landing | None) -> dict[int, date]:
    if landing is None:
        return {}
    rows = store.sql(
        "SELECT person_id, max(at) FROM event WHERE note = ? AND at >= ? GROUP BY person_id",
        (CLOSE_LOOP, landing.noted_at),
    )
    return {who: _day(clock, at) for who, at in rows}


def _day(clock: Clock, at: str) -> date:
    return parse_iso(at).astimezone(clock.zone).date()


@dataclass
class _Parts:
    """Collects what everybody did, or one person alone: one short query a kind."""

    store: Store
    clock: Clock
    company: str
    only: int | None = None
    found: dict[int, list[Part]] = field(default_factory=dict[int, list[Part]])

    def __post_init__(self) -> None:
        there = self._who_is_there()
        talked = self._talks(there)
        self._names(there)
        self._promises()
        self._recommended()
        self._answers(talked)

    def _add(self, who: int, part: Part) -> None:
        self.found.setdefault(who, []).append(part)

    def _rows(self, sql: str, column: str = "person_id") -> list[tuple[Any, ...]]:
        """The rows of a read; {who} becomes the condition on the person."""
        condition = "1" if self.only is None else f"{column} = {int(self.only)}"
        return self.store.sql(sql.format(who=condition))

    def _who_is_there(self) -> set[int]:
        key = company_key(self.company)
        rows = self.store.sql("SELECT id FROM person WHERE company_key = ?", (key,)) if key else []
        return {row[0] for row in rows}

    def _talks(self, there: set[int]) -> set[int]:
        rows = self._rows(
            "SELECT person_id, count(*), max(at) FROM event WHERE +kind = 'met' AND {who} "
            "GROUP BY person_id"
        )
        for who, count, at in rows:
            kind = "talked_there" if who in there else "talked"
            self._add(who, Part(kind, count, _day(self.clock, at)))
        return {row[0] for row in rows}

    def _names(self, there: set[int]) -> None:
        """A name counts when it became somebody whom I met, or who is where I landed."""
        # The plus keeps SQLite from going through everybody's talks for each name.
        rows = self._rows(
            "SELECT r.from_person_id, r.to_person_id, trim(p.first_name || ' ' || p.last_name), "
            "EXISTS (SELECT 1 FROM event e WHERE e.person_id = p.id AND +e.kind = 'met') "
            "FROM referral r JOIN person p ON p.id = r.to_person_id "
            "WHERE r.to_person_id != r.from_person_id AND {who} ORDER BY r.id",
            "r.from_person_id",
        )
        names: dict[tuple[int, str], list[str]] = {}
        for giver, to, name, met in rows:
            if to in there or met:
                kind = "named_there" if to in there else "named"
                names.setdefault((giver, kind), []).append(name)
        for (giver, kind), given in names.items():
            self._add(giver, Part(kind, len(given), what=_and().join(dict.fromkeys(given))))

    def _promises(self) -> None:
        rows = self._rows(
            "SELECT person_id, count(*), max(done_at), text FROM promise "
            "WHERE direction = 'theirs' AND done_at IS NOT NULL AND {who} GROUP BY person_id"
        )
        for who, count, at, text in rows:
            self._add(who, Part("kept_promise", count, _day(self.clock, at), text))

    def _recommended(self) -> None:
        rows = self._rows(
            "SELECT person_id, count(*), max(at) FROM message "
            "WHERE source = 'recommendation' AND direction = 'in' AND {who} GROUP BY person_id"
        )
        for who, count, at in rows:
            self._add(who, Part("recommended", count, _day(self.clock, at)))

    def _answers(self, talked: set[int]) -> None:
        """An answer without a talk is a part too: they took the time to write."""
        rows = self._rows(
            "SELECT person_id, count(*), max(at) FROM event WHERE +kind = 'replied' AND {who} "
            "GROUP BY person_id"
        )
        for who, count, at in rows:
            if who not in talked:
                self._add(who, Part("answered", count, _day(self.clock, at)))


def remaining(store: Store, clock: Clock) -> tuple[int, int]:
    """How many were told of the landing, and how many still wait; (0, 0) where there is none."""
    landing = landing_of(store)
    if landing is None or landing.closed:
        return 0, 0
    found = helpers(store, clock)
    told = sum(helper.told_on is not None for helper in found)
    return told, len(to_tell(found, landing))
