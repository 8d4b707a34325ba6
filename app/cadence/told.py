"""What the person wants to be told, what they were told, and the look that compares the two."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from app.cadence.due import next_due_moment, open_steps
from app.cadence.reminders import Look, QuietHours, look_at
from app.changes import Changes
from app.clock import Clock, iso, parse_iso
from app.settings import Settings
from app.store.db import Store

WISHES = "reminders/wishes"
TOLD = "reminders/told"
LOOKED = "reminders/looked"
KEPT = timedelta(days=60)
"""So long is remembered what was told of steps that are not there at the moment."""
SOON = timedelta(days=3)
"""Steps that begin later than this have no notice before tomorrow ends, quiet hours or not."""
MISSED = timedelta(minutes=15)
"""What came due so long before a look was missed: nobody was there to tell it."""
_SETTING = frozenset({1})


@dataclass(frozen=True)
class Wishes:
    """How the person wants to be reminded. `asked`: the one question was put."""

    notices: bool = True
    quiet_from: str = "21:00"
    quiet_to: str = "08:00"
    tray: bool = False
    asked: bool = False
    calendar: str = ""

    @property
    def quiet(self) -> QuietHours:
        """The quiet hours as a rule."""
        return QuietHours(time.fromisoformat(self.quiet_from), time.fromisoformat(self.quiet_to))


def wishes_of(settings: Settings) -> Wishes:
    """What the person wants, with the usual where they said nothing."""
    kept = settings.get(WISHES, {})
    usual = Wishes()
    known = {
        name: kept[name]
        for name, value in vars(usual).items()
        if isinstance(kept, dict) and isinstance(kept.get(name), type(value))
    }
    wishes = replace(usual, **known)
    try:
        _ = wishes.quiet
    except ValueError:
        return replace(wishes, quiet_from=usual.quiet_from, quiet_to=usual.quiet_to)
    return wishes


def wish(store: Store, **values: bool | str) -> Changes:
    """Keep some of the Wishes; whoever reminds hears of it. Not part of Undo."""
    settings = Settings(store)
    kept = settings.get(WISHES, {})
    settings.set(WISHES, (kept if isinstance(kept, dict) else {}) | values)
    return Changes("Reminders", {"setting": _SETTING}, undoable=False)


@dataclass(frozen=True)
class Found:
    """A look, when what is due changes next, and how much of it was missed since the last look."""

    look: Look
    turns_at: datetime | None
    day_ends: datetime
    missed: int

    @property
    def wake_at(self) -> datetime:
        """The next moment at which something is to be told or becomes due; a new day at the latest.

        With the day the proposals change, and what is late stands on another date.
        """
        moments = (self.look.wake_at, self.turns_at, self.day_ends)
        return min(moment for moment in moments if moment is not None)


def look(store: Store, clock: Clock, settings: Settings) -> Found:
    """Look at what is due now; nothing is written. Long work: for a job."""
    now, told = clock.now(), _told(settings)
    wishes = wishes_of(settings)
    # A new day is looked at in any case, so what is told later than that can wait for it.
    steps = [step for step in open_steps(store, clock) if step.begins <= now + SOON]
    found = look_at(steps, told, now, clock.zone, wishes.quiet, _snoozes(store, now))
    looked = settings.get(LOOKED)
    since = parse_iso(looked) if isinstance(looked, str) else now
    missed = sum(since < notice.at <= now - MISSED for notice in found.tell)
    tomorrow = now.astimezone(clock.zone).date() + timedelta(days=1)
    day_ends = datetime.combine(tomorrow, time(), clock.zone).astimezone(UTC)
    return Found(found, next_due_moment(store, clock), day_ends, missed)


def keep_told(store: Store, clock: Clock, found: Found) -> Found:
    """Remember that a look told what it found, before it is shown: nothing comes twice."""
    settings, now = Settings(store), iso(clock.now())
    until = iso(clock.now() - KEPT)
    told = _told(settings)
    kept = {key: at for key, at in told.items() if at > until or key in found.look.open_keys}
    new = kept | {notice.key: now for notice in found.look.tell}
    if new != told:
        settings.set(TOLD, new)
    settings.set(LOOKED, now)
    return found


def _told(settings: Settings) -> dict[str, str]:
    kept = settings.get(TOLD, {})
    pairs: Iterable[tuple[object, object]] = kept.items() if isinstance(kept, dict) else ()
    return {str(key): str(at) for key, at in pairs}


def _snoozes(store: Store, now: datetime) -> dict[tuple[int, str], datetime]:
    rows = store.sql(
        "SELECT person_id, kind, max(until) FROM step_state WHERE until <= ? "
        "GROUP BY person_id, kind",
        (iso(now),),
    )
    return {(int(person_id), str(kind)): parse_iso(until) for person_id, kind, until in rows}
