"""What a next step hangs on, and what a step is: facts, rules and the moment that is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from app.cadence.business_days import WorkCalendar, work_calendar
from app.clock import iso
from app.people.stage import THANK_WITHIN

KINDS = (
    "thank",
    "talk",
    "confirm",
    "prepare",
    "agree",
    "promise",
    "tell",
    "verify",
    "remind",
    "second_person",
    "stay_in_touch",
    "close_loop",
    "write",
)
"""What can be due, the most urgent kind first."""
NO_REASON = "no_reason"
"""Why a date was moved: there was nothing to write about. A new reason brings the step back."""


class Fact(NamedTuple):
    """A dated fact; `at` and `recorded_at` in UTC. `talk`: the id of the talk it belongs to.

    `theirs` tells words of theirs from one's own where the kind does not.
    """

    kind: str
    at: datetime
    recorded_at: datetime
    note: str = ""
    minutes: int | None = None
    talk: int | None = None
    theirs: bool = False


@dataclass(frozen=True)
class Owed:
    """A promise of mine that is not kept yet."""

    text: str
    made_on: date
    due_on: date | None = None
    id: int = 0


@dataclass(frozen=True)
class Met:
    """Somebody this person named, and when I met them."""

    name: str
    at: datetime
    id: int = 0


class News(NamedTuple):
    """Something to write about: `kept` (a promise of mine, done) or `clipping`; when and what."""

    kind: str
    at: datetime
    what: str


class Why(NamedTuple):
    """A reason to write to somebody one knows: its kind, the day, and what it is about."""

    kind: str
    on: date
    what: str = ""


class State(NamedTuple):
    """A step put off until a moment, or dismissed for good (None), and when and why."""

    key: str
    until: datetime | None
    created: datetime
    reason: str = ""


@dataclass(frozen=True)
class Pause:
    """A talk that goes on with a colleague of theirs, since an answer and at most until a day."""

    name: str
    since: date
    until: date


@dataclass(frozen=True)
class History:
    """All that the next step of one person hangs on."""

    person_id: int
    name: str
    company: str = ""
    facts: tuple[Fact, ...] = ()
    cadence_months: int | None = None
    """Months between two words; 0 is never, None the usual."""
    has_questions: bool = False
    colleague_asked: bool = False
    owed: tuple[Owed, ...] = ()
    met_through: tuple[Met, ...] = ()
    paused_by: Pause | None = None
    country: str = ""
    aside: bool = False
    news: tuple[News, ...] = ()
    states: tuple[State, ...] = ()
    company_key: str = ""


@dataclass(frozen=True)
class Rules:
    """The numbers of the method, which the person can change."""

    second_person_days: int = 3
    remind_days: int = 7
    thank_within: timedelta = THANK_WITHIN
    prepare_days: int = 2
    cadence_months: int = 3
    late_months: int = 1
    promise_days: int = 7
    new_a_day: int = 5
    pause_days: int = 28
    """So long after its last sign a talk still holds back what was asked of colleagues."""


@dataclass(frozen=True)
class Landed:
    """The search is over: since when that is known, and who is not to be told."""

    at: datetime
    left_out: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Step:
    """One thing to do. It shows from `begins`; it is due at `due`, a moment or a whole day.

    `details` are the facts its words are made of, for whoever says them in another language.
    `ref` tells two of a kind apart; `old`: it was late already when it came to be known.
    """

    person_id: int
    kind: str
    begins: datetime
    due: datetime | date
    reason: str
    late: bool = False
    details: dict[str, Any] = field(default_factory=dict[str, Any], compare=False)
    ref: int = 0
    old: bool = False

    @property
    def key(self) -> str:
        """What it is put off or dismissed under."""
        return f"{self.kind}:{self.ref}" if self.ref else self.kind

    @property
    def due_text(self) -> str:
        """The due moment or day as ISO."""
        return iso(self.due) if isinstance(self.due, datetime) else self.due.isoformat()

    @property
    def order(self) -> tuple[str, int]:
        """By day first, then by the urgency of the kind."""
        return self.due_text[:10], KINDS.index(self.kind)

    @property
    def urgency(self) -> tuple[int, str, int]:
        """By the urgency of the kind, then by day."""
        return KINDS.index(self.kind), self.due_text, self.person_id

    @property
    def soonest(self) -> tuple[datetime, int, str, int]:
        """By the moment from which it shows, then by urgency."""
        return self.begins, *self.urgency

    def turns(self) -> Iterator[datetime]:
        """The moments at which it begins, is due, or says something else."""
        yield self.begins
        if isinstance(self.due, datetime):
            yield self.due
        if self.kind == "talk":
            yield self.details["starts_at"] + timedelta(minutes=self.details["minutes"])


@dataclass(frozen=True)
class Today:
    """The moment that counts as now, in the person's zone and country."""

    now: datetime
    zone: ZoneInfo
    calendar: WorkCalendar
    rules: Rules = Rules()
    landed: Landed | None = None

    @cached_property
    def date(self) -> date:
        """The day in the person's zone."""
        return self.day(self.now)

    def day(self, moment: datetime) -> date:
        """The day of a moment in the person's zone."""
        return moment.astimezone(self.zone).date()

    def after(self, day: date, count: int, country: str = "") -> date:
        """The day on which `count` business days have gone by, where the one who answers lives."""
        known = len(country) == 2 and country.upper() != self.calendar.country.upper()
        calendar = work_calendar(country.upper()) if known else self.calendar
        return calendar.after(day, count)

    def start(self, day: date) -> datetime:
        """The moment at which a day begins in the person's zone."""
        return datetime.combine(day, time(), self.zone).astimezone(UTC)
