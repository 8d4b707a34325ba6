"""What is to be done for one person, from dated facts alone (method.md, rules and defaults).

Pure functions: facts, a moment, a zone and a calendar in; steps out.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.cadence.business_days import WorkCalendar, work_calendar
from app.clock import iso
from app.people.stage import FELL_THROUGH, THANK_WITHIN, stage_of

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
ANSWERS = frozenset({"replied", "scheduled", *FELL_THROUGH, "met", "thanked", "declined"})
CONTACTS = frozenset({"sent", "replied", "met", "thanked", "followed_up", "wrote"})
TALK_MINUTES = 20


@dataclass(frozen=True)
class Fact:
    """A dated fact; `at` and `recorded_at` in UTC. `talk`: the id of the talk it belongs to."""

    kind: str
    at: datetime
    recorded_at: datetime
    note: str = ""
    minutes: int | None = None
    talk: int | None = None


@dataclass(frozen=True)
class Owed:
    """A promise of mine that is not kept yet."""

    text: str
    made_on: date
    due_on: date | None = None


@dataclass(frozen=True)
class Met:
    """Somebody this person named, and when I met them."""

    name: str
    at: datetime


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
    has_questions: bool = False
    colleague_asked: bool = False
    owed: tuple[Owed, ...] = ()
    met_through: tuple[Met, ...] = ()
    paused_by: Pause | None = None
    country: str = ""


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
class Step:
    """One thing to do. It shows from `begins`; it is due at `due`, a moment or a whole day.

    `details` are the facts its words are made of, for whoever says them in another language.
    """

    person_id: int
    kind: str
    begins: datetime
    due: datetime | date
    reason: str
    late: bool = False
    details: dict[str, Any] = field(default_factory=dict[str, Any], compare=False)

    @property
    def due_text(self) -> str:
        """The due moment or day as ISO."""
        return iso(self.due) if isinstance(self.due, datetime) else self.due.isoformat()

    @property
    def order(self) -> tuple[str, int]:
        """By day first, then by the urgency of the kind."""
        return self.due_text[:10], KINDS.index(self.kind)


@dataclass(frozen=True)
class Today:
    """The moment that counts as now, in the person's zone and country."""

    now: datetime
    zone: ZoneInfo
    calendar: WorkCalendar
    rules: Rules = Rules()

    @property
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


def next_steps(history: History, today: Today) -> list[Step]:
    """Every step that is due or will be, soonest first; a person who declined is left in peace."""
    facts = sorted(history.facts, key=lambda fact: (fact.at, fact.recorded_at))
    steps = [*_promises(history, today), *_tells(history, facts, today)]
    stage = stage_of(fact.kind for fact in facts)
    if stage != "declined":
        steps += _quiet(history, facts, today)
        steps += _verify(history, facts, today)
        steps += _talk(history, facts, today)
        steps += _again(history, facts, today)
        steps += _thanks(history, facts, today)
        if stage in ("thanked", "in_touch"):
            steps += _touch(history, facts, today)
    return sorted(steps, key=lambda step: step.order)


def open_asks(facts: Iterable[Fact]) -> list[Fact]:
    """The requests to which no answer came, oldest first. A new job of theirs opens a new page.

    What came back from a wrong address never reached them.
    """
    asks: list[Fact] = []
    for fact in facts:
        if fact.kind == "sent":
            asks.append(fact)
        elif fact.kind == "bounced":
            asks = asks[:-1]
        elif fact.kind in ANSWERS or (fact.kind == "job_change" and len(asks) > 1):
            asks = []
    return asks


def add_months(day: date, months: int) -> date:
    """The same day some months later, or the last of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _quiet(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    """Nobody answered: a second person after 3 business days, one reminder after 7, then rest."""
    asks = open_asks(facts)
    if len(asks) != 1 or history.paused_by is not None:
        return
    asked = today.day(asks[0].at)
    details = {"asked_on": asked, "company": history.company}
    if history.company and not history.colleague_asked:
        day = today.after(asked, today.rules.second_person_days, history.country)
        reason = (
            f"{history.name} has not answered for {today.rules.second_person_days} business days. "
            f"Ask a second person at {history.company}."
        )
        yield _day_step(history, "second_person", day, reason, today, details)
    day = today.after(asked, today.rules.remind_days, history.country)
    reason = f"No reply from {history.name} for {today.rules.remind_days} business days."
    yield _day_step(history, "remind", day, reason, today, details)


def held_back(history: History) -> Pause | None:
    """The talk with a colleague that holds back the reminder to this person, or None."""
    facts = sorted(history.facts, key=lambda fact: (fact.at, fact.recorded_at))
    asks = open_asks(facts)
    declined = stage_of(fact.kind for fact in facts) == "declined"
    return history.paused_by if len(asks) == 1 and not declined else None


def talk_going_on(name: str, facts: Iterable[Fact], today: Today) -> Pause | None:
    """The talk that began with an answer and is neither over nor silent for long; else None.

    It is over with the thanks or with a no. `facts` are one person's, in any order.
    """
    since: datetime | None = None
    last: datetime | None = None
    for fact in sorted(facts, key=lambda fact: (fact.at, fact.recorded_at)):
        if fact.kind in ("thanked", "declined", "followed_up"):
            since = None
        elif fact.kind in ("replied", "scheduled", "met") and since is None:
            since = fact.recorded_at if fact.kind == "scheduled" else fact.at
        last = max(last or fact.at, fact.at)
    if since is None or last is None or since > today.now:
        return None
    until = today.day(last) + timedelta(days=today.rules.pause_days)
    return Pause(name, today.day(since), until) if today.date < until else None


def holds_company(history: History, today: Today) -> bool:
    """Whether a request to this person is too fresh for a first e-mail to a colleague."""
    asks = open_asks(history.facts)
    if not asks:
        return False
    day = today.after(today.day(asks[0].at), today.rules.second_person_days, history.country)
    return today.date < day


def _verify(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    """A letter came back: the address is to be looked at before anything is sent again."""
    bounced = _last(facts, "bounced")
    if bounced is None or any(
        fact.kind in ("sent", *ANSWERS) and fact.at > bounced.at for fact in facts
    ):
        return
    day = today.day(bounced.at)
    reason = f"Your e-mail to {history.name} came back: verify the address, then send it again."
    details = {"address": bounced.note, "on": day}
    late = today.date > day
    yield Step(history.person_id, "verify", bounced.at, day, reason, late, details)


def agreed_talk(facts: Sequence[Fact]) -> Fact | None:
    """The talk that is agreed and not yet held; the date noted last counts."""
    talks = [fact for fact in facts if fact.kind == "scheduled"]
    if not talks:
        return None
    talk = max(talks, key=lambda fact: fact.recorded_at)
    return None if any(_ends(fact, talk) for fact in facts) else talk


def _ends(fact: Fact, talk: Fact) -> bool:
    """Whether a fact says that a talk was held, or will not be."""
    later = fact.recorded_at >= talk.recorded_at
    if fact.kind != "met":
        return fact.kind == "declined" and later
    other = fact.talk is not None and talk.talk is not None and fact.talk != talk.talk
    return fact.at >= talk.at or (later and not other)


def _talk(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    talk = agreed_talk(facts)
    if talk is None:
        return
    day = today.day(talk.at)
    details = {"starts_at": talk.at, "minutes": talk.minutes or TALK_MINUTES}
    end = talk.at + timedelta(minutes=talk.minutes or TALK_MINUTES)
    over = today.now >= end
    reason = (
        f"Your talk with {history.name} should be over. Note when it ended."
        if over
        else f"You talk with {history.name}."
    )
    yield Step(history.person_id, "talk", today.start(day), talk.at, reason, over, details)
    if today.now >= talk.at:
        return
    before = day - timedelta(days=1)
    if not history.has_questions:
        shows = today.start(day - timedelta(days=today.rules.prepare_days))
        reason = f"There are no questions for {history.name} yet."
        late = today.date > before
        yield Step(history.person_id, "prepare", shows, before, reason, late, details)
    ahead = today.day(talk.recorded_at) < day and today.date < day
    if ahead and not _wrote(facts, "confirm", talk.recorded_at):
        reason = f"Your talk with {history.name} is tomorrow: confirm time and place."
        shows = today.start(before)
        yield Step(history.person_id, "confirm", shows, before, reason, False, details)


def _again(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    """A talk fell through and nothing came of it since: another time is proposed."""
    fallen = next((fact for fact in reversed(facts) if fact.kind in FELL_THROUGH), None)
    if fallen is None or agreed_talk(facts) or _wrote(facts, "reschedule", fallen.at):
        return
    if any(fact.kind in ("met", "declined") and fact.at >= fallen.at for fact in facts):
        return
    day = today.day(fallen.at)
    reason = f"Your talk with {history.name} did not take place. Propose another time."
    yield _day_step(history, "agree", day, reason, today, {"fell_through": fallen.kind})


def _thanks(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    met = _last(facts, "met")
    thanked = _last(facts, "thanked")
    if met is None or (thanked is not None and thanked.at >= met.at):
        return
    due = met.at + today.rules.thank_within
    reason = f"Your talk with {history.name} ended: thank them within 24 hours."
    details = {"met_at": met.at}
    yield Step(history.person_id, "thank", met.at, due, reason, today.now > due, details)


def _touch(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    contacts = [fact.at for fact in facts if fact.kind in CONTACTS and fact.at <= today.now]
    if (
        not contacts
        or open_asks(facts)
        or agreed_talk(facts)
        or list(_thanks(history, facts, today))
    ):
        return
    last = today.day(max(contacts))
    months = history.cadence_months or today.rules.cadence_months
    day = add_months(last, months)
    news = _last(facts, "job_change")
    fresh = news is not None and news.at > max(contacts)
    reason = f"Your last word with {history.name} was on {last.isoformat()}."
    details: dict[str, Any] = {"last_on": last, "news": news.note if news and fresh else ""}
    late = today.date >= add_months(last, months + today.rules.late_months)
    shows = today.start(day)
    yield Step(history.person_id, "stay_in_touch", shows, day, reason, late, details)


def _promises(history: History, today: Today) -> Iterator[Step]:
    for owed in history.owed:
        day = owed.due_on or owed.made_on + timedelta(days=today.rules.promise_days)
        reason = f"You promised {history.name}: {owed.text}"
        step = _day_step(history, "promise", day, reason, today, {"text": owed.text})
        yield step


def _tells(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    for met in history.met_through:
        if _wrote(facts, "tell", met.at):
            continue
        day = today.day(met.at)
        reason = f"You met {met.name}, whom {history.name} had named. Tell them."
        yield Step(
            history.person_id, "tell", met.at, day, reason, today.date > day, {"name": met.name}
        )


def _day_step(
    history: History, kind: str, day: date, reason: str, today: Today, details: dict[str, Any]
) -> Step:
    late = today.date > day
    return Step(history.person_id, kind, today.start(day), day, reason, late, details)


def _wrote(facts: Iterable[Fact], kind: str, since: datetime) -> bool:
    """Whether a letter of this kind went out since a moment."""
    return any(fact.note == kind and fact.at >= since and fact.kind in CONTACTS for fact in facts)


def _last(facts: Sequence[Fact], kind: str) -> Fact | None:
    return next((fact for fact in reversed(facts) if fact.kind == kind), None)
