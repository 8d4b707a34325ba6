"""How it goes, for the person alone: rates with their counts, what came of which letter, months.

Every figure is about one's own letters and talks. A rate under LEAST_CASES cases is not told.
"""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from operator import itemgetter

from app.cadence.insights import LEAST_CASES, YES, median_of
from app.cadence.next_steps import add_months
from app.clock import Clock, iso, parse_iso
from app.jobs import Progress, no_progress
from app.people.queries import STAGE_FACTS
from app.people.stage import THANK_WITHIN, stage_of
from app.store.db import Store

WEEKS = 26
MONTHS = 12
PATH = ("asked", "said_yes", "met", "thanked", "in_touch")
SHOWN_STAGES = ("asked", "said_yes", "met", "thanked", "in_touch", "resting", "declined")
"""The stages that are followed over the months."""
REPLY_DAYS = (("0", 1), ("1", 2), ("2-3", 4), ("4-7", 8), ("8-14", 15), ("15+", None))
"""How long an answer took: the name of a span, and the day before which it ends."""
VIEWS = ("hook", "template", "weekday", "company")
HAND = "hand"
"""The hook and template of a letter that was not written here."""
_MOVES = frozenset((*STAGE_FACTS, "job_change", "bounced"))
_LOOK_UP = 500
"""So many people between two reports of progress."""


@dataclass(frozen=True)
class Rate:
    """So many of so many."""

    cases: int
    of: int

    @property
    def share(self) -> float | None:
        """The share, 0 to 1; None under LEAST_CASES cases: too few to say."""
        return self.cases / self.of if self.of >= LEAST_CASES else None


@dataclass(frozen=True)
class Group:
    """Those asked in one way, and how many of them said yes. `name` is for companies, else ""."""

    key: str
    yes: Rate
    name: str = ""


@dataclass(frozen=True)
class HowItGoes:
    """All figures of a period. `months` and `weeks` are always the last MONTHS and WEEKS.

    `path` counts people: asked, said yes, met, thanked within 24 hours, in touch since.
    """

    path: tuple[int, ...] = (0,) * len(PATH)
    reply_days: tuple[float, ...] = ()
    replies: tuple[tuple[str, int], ...] = ()
    groups: Mapping[str, tuple[Group, ...]] = field(default_factory=dict[str, tuple[Group, ...]])
    months: tuple[date, ...] = ()
    stages: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
    weeks: tuple[tuple[date, int], ...] = ()

    @property
    def rates(self) -> tuple[Rate, ...]:
        """Each step of the path out of the one before it."""
        return tuple(Rate(cases, of) for of, cases in zip(self.path, self.path[1:], strict=False))

    @property
    def days_to_reply(self) -> float | None:
        """Half of the answers came within so many days; None under LEAST_CASES of them."""
        return median_of(self.reply_days) if len(self.reply_days) >= LEAST_CASES else None


@dataclass(frozen=True)
class _Fact:
    kind: str
    at: str
    recorded_at: str
    email: int | None


@dataclass(frozen=True)
class _Asked:
    """What came of the first letter to one person."""

    person_id: int
    first: _Fact
    yes: bool
    reply: float | None
    met: bool
    in_time: bool
    in_touch: bool


def how_it_goes(
    store: Store, clock: Clock, since: date | None = None, progress: Progress = no_progress
) -> HowItGoes:
    """The figures over everybody first asked since a day (None: ever).

    Long work with many people: tells its progress and can be cancelled.
    """
    begins = _start(clock, since) if since else ""
    months = _months(clock)
    stages = _StageCount([_start(clock, add_months(month, 1)) for month in months])
    asked: list[_Asked] = []
    talks: list[str] = []
    for person_id, facts in _people(store, progress):
        stages.add(facts)
        talks += [fact.at for fact in facts if fact.kind == "met"]
        one = _asked(person_id, facts)
        if one is not None and one.first.at >= begins:
            asked.append(one)
    return HowItGoes(
        _path(asked),
        tuple(one.reply for one in asked if one.reply is not None),
        _spans(one.reply for one in asked),
        _groups(store, clock, asked),
        months,
        {stage: tuple(stages.counts[stage]) for stage in SHOWN_STAGES},
        _weeks(talks, clock),
    )


def _people(store: Store, progress: Progress) -> Iterator[tuple[int, list[_Fact]]]:
    """Each person with their facts in the order of their moments."""
    rows = store.sql(
        "SELECT person_id, kind, at, recorded_at, email_id FROM event ORDER BY person_id, at, id"
    )
    total = len(rows)
    done = 0
    for number, (person_id, events) in enumerate(groupby(rows, key=itemgetter(0))):
        facts = [_Fact(*row[1:]) for row in events]
        done += len(facts)
        if number % _LOOK_UP == 0:
            progress(done, total, "")
        yield person_id, facts


def _asked(person_id: int, facts: Sequence[_Fact]) -> _Asked | None:
    """What came of asking somebody; None when nobody asked them."""
    first = next((fact for fact in facts if fact.kind == "sent"), None)
    if first is None:
        return None
    later = [fact for fact in facts if fact.at >= first.at]
    reply = next((fact for fact in later if fact.kind == "replied"), None)
    met = next((fact for fact in later if fact.kind == "met"), None)
    thanked = met and next((f for f in later if f.kind == "thanked" and f.at >= met.at), None)
    in_time = bool(met and thanked and _moment(thanked) - _moment(met) <= THANK_WITHIN)
    touched = met is not None and any(f.kind == "followed_up" and f.at >= met.at for f in later)
    days = (_moment(reply) - _moment(first)) / timedelta(days=1) if reply else None
    yes = any(fact.kind in YES for fact in later)
    return _Asked(person_id, first, yes, days, met is not None, in_time, touched)


def _moment(fact: _Fact) -> datetime:
    return parse_iso(fact.at)


def _path(asked: Sequence[_Asked]) -> tuple[int, ...]:
    return (
        len(asked),
        sum(one.yes for one in asked),
        sum(one.met for one in asked),
        sum(one.in_time for one in asked),
        sum(one.in_touch for one in asked),
    )


def _spans(days: Iterable[float | None]) -> tuple[tuple[str, int], ...]:
    counts = dict.fromkeys((name for name, _ in REPLY_DAYS), 0)
    for value in days:
        if value is not None:
            counts[next(n for n, end in REPLY_DAYS if end is None or value < end)] += 1
    return tuple(counts.items())


# What the first letter was like.


def _groups(store: Store, clock: Clock, asked: Sequence[_Asked]) -> Mapping[str, tuple[Group, ...]]:
    templates = dict(store.sql("SELECT id, template_key FROM email"))
    needs = _needs(store)
    companies = _companies(store, [one.person_id for one in asked])
    found: dict[str, dict[str, list[int]]] = {view: {} for view in VIEWS}
    for one in asked:
        template = (templates.get(one.first.email) if one.first.email else None) or HAND
        keys = {
            "hook": HAND if template == HAND else needs.get(template, ""),
            "template": template,
            "weekday": str(_moment(one.first).astimezone(clock.zone).weekday()),
            "company": companies.get(one.person_id, ("", ""))[0],
        }
        for view, key in keys.items():
            counts = found[view].setdefault(key, [0, 0])
            counts[0] += one.yes
            counts[1] += 1
    found["company"].pop("", None)
    names = dict(companies.values())
    return {view: _ordered(view, counts, names) for view, counts in found.items()}


def _ordered(
    view: str, counts: Mapping[str, Sequence[int]], names: Mapping[str, str]
) -> tuple[Group, ...]:
    groups = [Group(key, Rate(*pair), names.get(key, "")) for key, pair in counts.items()]
    if view == "weekday":
        return tuple(sorted(groups, key=lambda group: group.key))
    return tuple(sorted(groups, key=lambda group: (-group.yes.of, group.key)))


def _needs(store: Store) -> dict[str, str]:
    """Template → what it builds on, "" for one that fits everybody."""
    # Loaded here: letters read what is due, which is in this package.
    from app.mail.own_templates import all_templates

    return {template.key: template.needs for template in all_templates(store)}


def _companies(store: Store, people: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Person → key and name of their company, for these people."""
    wanted = set(people)
    rows = store.sql(
        "SELECT id, company_key, company FROM person WHERE company_key IS NOT NULL ORDER BY id DESC"
    )
    return {who: (key, name) for who, key, name in rows if who in wanted}


# Over time.


class _StageCount:
    """Counts, at the end of each month, how many people stand at each stage."""

    def __init__(self, ends: Sequence[str]) -> None:
        self._ends = ends
        self.counts = {stage: [0] * len(ends) for stage in ("to_research", *SHOWN_STAGES)}

    def add(self, facts: Sequence[_Fact]) -> None:
        """Count one person, whose stage changes only where a fact came."""
        dated = sorted((_known_at(fact), fact.kind) for fact in facts if fact.kind in _MOVES)
        stage, taken = "to_research", 0
        for place, end in enumerate(self._ends):
            reached = taken
            while reached < len(dated) and dated[reached][0] < end:
                reached += 1
            if reached != taken:
                taken = reached
                stage = stage_of(kind for _, kind in dated[:taken])
            self.counts[stage][place] += 1


def _known_at(fact: _Fact) -> str:
    """A talk that is agreed is known before it takes place."""
    return min(fact.at, fact.recorded_at) if fact.kind == "scheduled" else fact.at


def _months(clock: Clock) -> tuple[date, ...]:
    """The first days of the last MONTHS months, this one last."""
    this = clock.today().replace(day=1)
    return tuple(add_months(this, back - MONTHS + 1) for back in range(MONTHS))


def _weeks(talks: Iterable[str], clock: Clock) -> tuple[tuple[date, int], ...]:
    """The Mondays of the last WEEKS weeks with their talks, this one last."""
    today = clock.today()
    this = today - timedelta(days=today.weekday())
    counts = {this - timedelta(weeks=back): 0 for back in range(WEEKS - 1, -1, -1)}
    begins = _start(clock, min(counts))
    for at in talks:
        if at < begins:
            continue
        day = parse_iso(at).astimezone(clock.zone).date()
        monday = day - timedelta(days=day.weekday())
        if monday in counts:
            counts[monday] += 1
    return tuple(counts.items())


def _start(clock: Clock, day: date) -> str:
    return iso(datetime.combine(day, time(), clock.zone).astimezone(UTC))
