"""What is to be done for one person, from dated facts alone (method.md, rules and defaults).

Pure functions: facts, a moment, a zone and a calendar in; steps out.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from app.cadence.history import (
    KINDS,
    NO_REASON,
    Fact,
    History,
    Landed,
    Met,
    News,
    Owed,
    Pause,
    Rules,
    State,
    Step,
    Today,
    Why,
)
from app.language import counted, say
from app.people.stage import FELL_THROUGH, stage_of

__all__ = [
    "ANSWERS", "BEGINS_TALK", "CONTACTS", "ENDS_TALK", "KINDS", "NO_REASON", "TALK_MINUTES",
    "Fact", "History", "Landed", "Met", "News", "Owed", "Pause", "Rules", "State", "Step",
    "Today", "Why", "add_months", "agreed_talk", "held_back", "holds_company", "next_steps",
    "open_asks", "talk_going_on",
]  # fmt: skip

ANSWERS = frozenset({"replied", "scheduled", *FELL_THROUGH, "met", "thanked", "declined"})
CONTACTS = frozenset({"sent", "replied", "met", "thanked", "followed_up", "wrote"})
"""What is a real contact, in either direction; to put something off is none."""
BEGINS_TALK = frozenset({"replied", "scheduled", "met"})
ENDS_TALK = frozenset({"thanked", "declined", "followed_up"})
TALK_MINUTES = 20
MOST_LETTERS = 2
"""A proposal and one word more; after that nobody is pressed."""
BIRTHDAY_DAYS = 7
"""So near to the day of a talk its birthday is something to write about."""


def next_steps(history: History, today: Today) -> list[Step]:
    """Every step that is due or will be, soonest first; a person who declined is left in peace.

    What was dismissed is none; what was put off begins when it comes back.
    """
    facts = sorted(history.facts, key=_moment)
    steps = [*_promises(history, today), *_tells(history, facts, today)]
    stage = stage_of([fact.kind for fact in facts])
    if stage not in ("declined", "resting"):
        steps += _verify(history, facts, today)
        steps += _talk(history, facts, today)
        steps += _thanks(history, facts, today)
        steps = [step for step in steps if not _is_dismissed(history, step)]
        steps += _after_these(history, facts, today, stage, {step.kind for step in steps})
    if history.states:
        steps = [_put_off(history, step) for step in steps if not _is_dismissed(history, step)]
    return sorted(steps, key=lambda step: step.order) if len(steps) > 1 else steps


def _after_these(
    history: History, facts: Sequence[Fact], today: Today, stage: str, open_kinds: set[str]
) -> Iterator[Step]:
    """What waits until nothing nearer is open between the two."""
    if open_kinds & {"talk", "thank"}:
        return
    waiting = [*_quiet(history, facts, today), *_agree(history, facts, today, stage)]
    if waiting := [step for step in waiting if not _is_dismissed(history, step)]:
        yield from waiting
        return
    if history.aside or open_kinds & {"tell", "verify"} or held_back(history):
        return
    ending = list(_close_loop(history, facts, today))
    yield from ending or _touch(history, facts, today, stage)


def open_asks(facts: Iterable[Fact]) -> list[Fact]:
    """The requests to which no answer came, oldest first. A new job of theirs opens a new page.

    To follow up on one is to ask again. What came back from a wrong address never reached them.
    """
    asks: list[Fact] = []
    for fact in facts:
        if fact.kind == "sent" or (fact.kind == "followed_up" and asks):
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


# What was put off or dismissed.


def _is_dismissed(history: History, step: Step) -> bool:
    """Whether it was dismissed since it began; a new cause begins it anew."""
    return any(
        state.until is None and state.created >= step.begins and state.key in (step.key, step.kind)
        for state in history.states
    )


def _put_off(history: History, step: Step) -> Step:
    untils = [
        state.until
        for state in history.states
        if state.until and state.key in (step.key, step.kind) and not _is_called_back(state, step)
    ]
    back = max(untils, default=step.begins)
    if back <= step.begins:
        return step
    return replace(step, begins=back, details={**step.details, "began": step.begins})


def _is_called_back(state: State, step: Step) -> bool:
    """A date that was moved for want of a reason comes back with the next reason."""
    newest = step.details.get("newest")
    return state.reason == NO_REASON and newest is not None and newest > state.created


# Before an answer.


def _quiet(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    """Nobody answered: a second person after 3 business days, one reminder after 7, then rest."""
    asks = open_asks(facts)
    if len(asks) != 1 or history.paused_by is not None or history.aside:
        return
    asked = today.day(asks[0].at)
    noted = today.day(asks[0].recorded_at)
    details = {"asked_on": asked, "company": history.company}
    if history.company and not history.colleague_asked:
        day = today.after(asked, today.rules.second_person_days, history.country)
        reason = counted(
            "{name} has not answered for 1 business day. Ask a second person at {company}.",
            "{name} has not answered for {n} business days. Ask a second person at {company}.",
            today.rules.second_person_days,
            name=history.name,
            company=history.company,
        )
        more = {**details, "days": today.rules.second_person_days}
        yield _day_step(history, "second_person", day, reason, today, more, old=day < noted)
    day = today.after(asked, today.rules.remind_days, history.country)
    reason = counted(
        "No reply from {name} for 1 business day.",
        "No reply from {name} for {n} business days.",
        today.rules.remind_days,
        name=history.name,
    )
    more = {**details, "days": today.rules.remind_days}
    yield _day_step(history, "remind", day, reason, today, more, old=day < noted)


def held_back(history: History) -> Pause | None:
    """The talk with a colleague that holds back the reminder to this person, or None."""
    if history.paused_by is None:
        return None
    facts = sorted(history.facts, key=_moment)
    asks = open_asks(facts)
    declined = stage_of(fact.kind for fact in facts) == "declined"
    return history.paused_by if len(asks) == 1 and not declined else None


def talk_going_on(name: str, facts: Iterable[Fact], today: Today) -> Pause | None:
    """The talk that began with an answer and is neither over nor silent for long; else None.

    It is over with the thanks or with a no. `facts` are one person's, in any order.
    """
    since: datetime | None = None
    last: datetime | None = None
    for fact in sorted(facts, key=_moment):
        if fact.kind in ENDS_TALK:
            since = None
        elif fact.kind in BEGINS_TALK and since is None:
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
    reason = say(
        "Your e-mail to {name} came back: verify the address, then send it again.",
        name=history.name,
    )
    details = {"address": bounced.note, "on": day}
    late = today.date > day
    yield Step(history.person_id, "verify", bounced.at, day, reason, late, details)


# The talk.


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
        say("Your talk with {name} should be over. Note when it ended.", name=history.name)
        if over
        else say("You talk with {name}.", name=history.name)
    )
    old = day < today.day(talk.recorded_at)
    start = today.start(day)
    yield Step(history.person_id, "talk", start, talk.at, reason, over, details, old=old)
    if today.now >= talk.at:
        return
    before = day - timedelta(days=1)
    if not history.has_questions:
        shows = today.start(day - timedelta(days=today.rules.prepare_days))
        reason = say("There are no questions for {name} yet.", name=history.name)
        late = today.date > before
        yield Step(history.person_id, "prepare", shows, before, reason, late, details)
    ahead = today.day(talk.recorded_at) < day and today.date < day
    if ahead and not _wrote(facts, "confirm", talk.recorded_at):
        reason = say(
            "Your talk with {name} is tomorrow: confirm time and place.", name=history.name
        )
        shows = today.start(before)
        yield Step(history.person_id, "confirm", shows, before, reason, False, details)


def _agree(history: History, facts: Sequence[Fact], today: Today, stage: str) -> Iterator[Step]:
    """They said yes, or a talk fell through, and no date stands: a time is proposed.

    One word more when nothing comes of it within the days of a reminder; then they are let be.
    """
    yes = ("replied", *FELL_THROUGH) if stage == "said_yes" else FELL_THROUGH
    opened = next((fact for fact in reversed(facts) if fact.kind in yes), None)
    if opened is None or len(open_asks(facts)) == 1:
        return
    if any(fact.kind in ("met", "declined") and fact.at >= opened.at for fact in facts):
        return
    fell = opened.kind in FELL_THROUGH
    letters = [fact for fact in facts if _is_mine(fact) and fact.at > opened.at]
    if not letters and fell:
        letters = [fact for fact in facts if fact.note == "reschedule" and fact.at >= opened.at]
    if len(letters) >= MOST_LETTERS:
        return
    day = today.day(opened.at)
    reason = say("{name} said yes: agree on a time.", name=history.name)
    if fell:
        reason = say(
            "Your talk with {name} did not take place. Propose another time.", name=history.name
        )
    if letters:
        day = today.after(today.day(letters[-1].at), today.rules.remind_days, history.country)
        reason = say(
            "You wrote to {name} about a time and heard nothing: ask once more.",
            name=history.name,
        )
    details = {"fell_through": opened.kind if fell else "", "asked": bool(letters), "on": day}
    old = day < today.day(opened.recorded_at)
    yield _day_step(history, "agree", day, reason, today, details, old=old)


def _is_mine(fact: Fact) -> bool:
    """Whether a fact is a letter of mine."""
    return fact.kind in ("sent", "followed_up") or (fact.kind == "wrote" and not fact.theirs)


def _thanks(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    met = _last(facts, "met")
    thanked = _last(facts, "thanked")
    if met is None or (thanked is not None and thanked.at >= met.at):
        return
    due = met.at + today.rules.thank_within
    reason = say("Your talk with {name} ended: thank them within 24 hours.", name=history.name)
    details = {"met_at": met.at}
    old = due < met.recorded_at
    yield Step(history.person_id, "thank", met.at, due, reason, today.now > due, details, old=old)


# After it.


def _touch(history: History, facts: Sequence[Fact], today: Today, stage: str) -> Iterator[Step]:
    """In touch every few months; the clock starts anew with every real contact."""
    latest = next((f for f in reversed(facts) if f.kind in CONTACTS and f.at <= today.now), None)
    months = today.rules.cadence_months if history.cadence_months is None else (
        history.cadence_months
    )  # fmt: skip
    settled = stage in ("thanked", "in_touch") or (
        stage in ("said_yes", "met") and any(s.until is None for s in history.states)
    )
    if latest is None or not months or not settled:
        return
    last = today.day(latest.at)
    day = add_months(last, months)
    reasons = _whys(history, facts, latest.at, today)
    reason = say("Your last word with {name} was on {day}.", name=history.name, day=last)
    if reasons:
        reason += f" {_why_words(history.name, reasons[0])}"
    news = next((why.what for why in reasons if why.kind == "job"), "")
    newest = max((why.on for why in reasons), default=None)
    details: dict[str, Any] = {
        "last_on": last,
        "news": news,
        "reasons": tuple(reasons),
        "months": months,
        "newest": today.start(newest) + timedelta(days=1) if newest else None,
    }
    late = today.date >= add_months(last, months + today.rules.late_months)
    old = day < today.day(latest.recorded_at)
    shows = today.start(day)
    yield Step(history.person_id, "stay_in_touch", shows, day, reason, late, details, old=old)


def _whys(history: History, facts: Sequence[Fact], since: datetime, today: Today) -> list[Why]:
    """What there is to write about since the last word, the best reason first."""
    found = [Why("named", today.day(m.at), m.name) for m in history.met_through if m.at > since]
    kept = [news for news in history.news if news.at > since]
    found += [Why("advice", today.day(n.at), n.what) for n in kept if n.kind == "kept"]
    job = _last(facts, "job_change")
    if job is not None and job.at > since:
        found.append(Why("job", today.day(job.at), job.note))
    found += [Why("clipping", today.day(n.at), n.what) for n in kept if n.kind == "clipping"]
    if birthday := _birthday(facts, today):
        found.append(birthday)
    return found


def _birthday(facts: Sequence[Fact], today: Today) -> Why | None:
    """A year or more since a talk, to within a few days."""
    for fact in facts:
        if fact.kind != "met" or (today.now - fact.at).days < 365 - BIRTHDAY_DAYS:
            continue
        day = today.day(fact.at)
        for years in (today.date.year - day.year, today.date.year - day.year + 1):
            turns = add_months(day, 12 * years)
            if years > 0 and abs((turns - today.date).days) <= BIRTHDAY_DAYS:
                return Why("birthday", turns, str(years))
    return None


def _why_words(name: str, why: Why) -> str:
    return {
        "named": say("You met {other}, whom {name} had named.", other=why.what, name=name),
        "advice": say("You did what you said you would: {what}.", what=why.what),
        "job": say("They are in a new job: {what}.", what=why.what or say("see their profile")),
        "clipping": say("You kept something about them: {what}.", what=why.what),
        "birthday": counted(
            "It is a year since you talked.",
            "It is {n} years since you talked.",
            int(why.what) if why.kind == "birthday" else 0,
        ),
    }[why.kind]


def _close_loop(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    """One found one's place: whoever answered or talked with one hears how it ended."""
    landed = today.landed
    if landed is None or history.person_id in landed.left_out:
        return
    helped = any(fact.kind in ("replied", "met") for fact in facts)
    if not helped or _wrote(facts, "close_loop", landed.at):
        return
    day = today.day(landed.at) + timedelta(days=today.rules.promise_days)
    reason = say(
        "You found your place, and {name} had a part in it: tell them how it ended.",
        name=history.name,
    )
    late = today.date > day
    yield Step(
        history.person_id, "close_loop", landed.at, day, reason, late, {"on": landed.at}, old=True
    )


# What is owed.


def _promises(history: History, today: Today) -> Iterator[Step]:
    for owed in history.owed:
        day = owed.due_on or owed.made_on + timedelta(days=today.rules.promise_days)
        reason = say("You promised {name}: {what}", name=history.name, what=owed.text)
        begins = today.start(day)
        late = today.date > day
        details = {"text": owed.text, "promise_id": owed.id}
        yield Step(history.person_id, "promise", begins, day, reason, late, details, owed.id)


def _tells(history: History, facts: Sequence[Fact], today: Today) -> Iterator[Step]:
    for met in history.met_through:
        if _wrote(facts, "tell", met.at):
            continue
        day = today.day(met.at)
        reason = say(
            "You met {other}, whom {name} had named. Tell them.",
            other=met.name,
            name=history.name,
        )
        late = today.date > day
        details = {"name": met.name}
        yield Step(history.person_id, "tell", met.at, day, reason, late, details, met.id)


def _day_step(
    history: History,
    kind: str,
    day: date,
    reason: str,
    today: Today,
    details: dict[str, Any],
    old: bool = False,
) -> Step:
    late = today.date > day
    begins = today.start(day)
    return Step(history.person_id, kind, begins, day, reason, late, details, old=old)


def _wrote(facts: Iterable[Fact], kind: str, since: datetime) -> bool:
    """Whether a letter of this kind went out since a moment."""
    return any(fact.note == kind and fact.at >= since and fact.kind in CONTACTS for fact in facts)


def _moment(fact: Fact) -> datetime:
    """What facts are ordered by; of one moment the one noted first comes first, as for stages."""
    return fact.at


def _last(facts: Sequence[Fact], kind: str) -> Fact | None:
    return next((fact for fact in reversed(facts) if fact.kind == kind), None)
