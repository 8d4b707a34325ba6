"""What there is to read about talks: the one agreed, the one held, what clashes."""

# Peewee leaves cursors and rows untyped: what comes out of them is checked by tests.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.clock import Clock, iso, parse_iso
from app.store.db import Store

USUAL_MINUTES = 20
LENGTHS = (15, 20, 30)
"""The minutes that are offered; any other can be typed."""
LEAST_MINUTES, MOST_MINUTES = 5, 240
WAYS = ("video", "phone", "meeting")
"""How one talks: by a video link, by telephone, at a place."""
AGREED, HELD, CANCELLED, NO_SHOW = "agreed", "held", "cancelled", "no_show"


@dataclass(frozen=True)
class TalkPlan:
    """What two people agree on. `zone` is the one it was agreed in; "" is one's own."""

    starts_at: datetime
    minutes: int = USUAL_MINUTES
    zone: str = ""
    way: str = ""
    place: str = ""
    agenda: str = ""

    @property
    def ends_at(self) -> datetime:
        """When it should be over."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class Talk:
    """One talk on file. Moments are in UTC; an id of 0 is a date that has no row of its own yet."""

    id: int
    person_id: int
    name: str
    uid: str
    plan: TalkPlan
    status: str
    sequence: int = 0
    ended_at: datetime | None = None
    went: str = ""
    learned: str = ""
    will_do: str = ""
    changed_at: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is agreed and not yet held."""
        return self.status == AGREED

    @property
    def minutes_held(self) -> int:
        """How long it took; 0 before it was held."""
        taken = (self.ended_at - self.plan.starts_at) if self.ended_at else timedelta()
        return max(0, round(taken.total_seconds() / 60))


_COLUMNS = (
    "i.id, i.person_id, trim(p.first_name || ' ' || p.last_name), i.uid, i.starts_at, i.minutes, "
    "i.time_zone, i.way, i.place, i.agenda, i.status, i.sequence, i.ended_at, i.went, i.learned, "
    "i.will_do, i.updated_at"
)
_FROM = f"SELECT {_COLUMNS} FROM interview i JOIN person p ON p.id = i.person_id WHERE "


def talk(store: Store, talk_id: int) -> Talk | None:
    """The talk of this id, or None."""
    found = store.sql(f"{_FROM} i.id = ?", (talk_id,))
    return _talk(found[0]) if found else None


def talk_by_uid(store: Store, uid: str) -> Talk | None:
    """The talk that calendars know by this UID, or None."""
    found = store.sql(f"{_FROM} i.uid = ?", (uid,))
    return _talk(found[0]) if found else None


def open_talk(store: Store, person_id: int) -> Talk | None:
    """The talk that is agreed with a person and not yet held, or None."""
    found = store.sql(
        f"{_FROM} i.person_id = ? AND i.status = 'agreed' AND i.ended_at IS NULL "
        "ORDER BY i.starts_at DESC, i.id DESC LIMIT 1",
        (person_id,),
    )
    return _talk(found[0]) if found else _date_alone(store, person_id)


def last_talk(store: Store, person_id: int) -> Talk | None:
    """The talk last held with a person, or None."""
    found = store.sql(
        f"{_FROM} i.person_id = ? AND i.status = 'held' ORDER BY i.ended_at DESC, i.id DESC "
        "LIMIT 1",
        (person_id,),
    )
    return _talk(found[0]) if found else None


def clashes(store: Store, plan: TalkPlan, person_id: int) -> list[Talk]:
    """The open talks with others that overlap with this plan, soonest first."""
    # A talk lasts at most four hours, so what begins earlier than that is over.
    since = iso(plan.starts_at - timedelta(minutes=MOST_MINUTES))
    found = store.sql(
        f"{_FROM} i.status = 'agreed' AND i.ended_at IS NULL AND i.person_id != ? "
        "AND i.starts_at > ? AND i.starts_at < ? ORDER BY i.starts_at, i.id",
        (person_id, since, iso(plan.ends_at)),
    )
    talks = [_talk(row) for row in found]
    return [other for other in talks if other.plan.ends_at > plan.starts_at]


def in_my_calendar(
    store: Store, clock: Clock, plan: TalkPlan, standing: TalkPlan | None = None
) -> list[tuple[datetime, datetime]]:
    """What one's own calendars hold at the time of this plan; they are files and may be slow.

    A calendar that cannot be read is left out, and so is the talk itself where it stands there:
    as planned, or as it was agreed before (`standing`).
    """
    from app.mail.appointments import my_calendars, read_busy

    around = timedelta(days=1)
    taken = read_busy(
        my_calendars(store), plan.starts_at - around, plan.ends_at + around, clock.zone
    )
    own = [(one.starts_at, one.ends_at) for one in (plan, standing) if one is not None]
    return [
        (span.start, span.end)
        for span in taken.spans
        if span.start < plan.ends_at and span.end > plan.starts_at and tuple(span) not in own
    ]


def offered_to(store: Store, clock: Clock, person_id: int) -> list[datetime]:
    """The beginnings of the times that a letter offered this person and that still lie ahead."""
    rows = store.sql(
        "SELECT DISTINCT starts_at FROM offered_time WHERE person_id = ? AND status = 'offered' "
        "AND starts_at > ? ORDER BY starts_at LIMIT 6",
        (person_id, iso(clock.now())),
    )
    return [parse_iso(row[0]) for row in rows]


def zone_of(name: str | None, clock: Clock) -> ZoneInfo:
    """The zone of this name; one's own when it is blank or unknown."""
    try:
        return ZoneInfo(name) if name else clock.zone
    except (ValueError, OSError, KeyError):
        return clock.zone


def _talk(row: tuple[Any, ...]) -> Talk:
    talk_id, person_id, name, uid, starts_at, minutes, zone, way, place, agenda = row[:10]
    status, sequence, ended_at, went, learned, will_do, changed_at = row[10:]
    plan = TalkPlan(parse_iso(starts_at), minutes, zone or "", way or "", place or "", agenda or "")
    ended = parse_iso(ended_at) if ended_at else None
    return Talk(
        talk_id, person_id, name, uid, plan, status, sequence, ended,
        went or "", learned or "", will_do or "", changed_at,
    )  # fmt: skip


def _date_alone(store: Store, person_id: int) -> Talk | None:
    """A date that was noted without more: by an import, or before talks had rows of their own."""
    found = store.sql(
        "SELECT e.at, e.minutes, e.way, trim(p.first_name || ' ' || p.last_name), e.recorded_at "
        "FROM event e JOIN person p ON p.id = e.person_id WHERE e.person_id = ? "
        "AND e.kind = 'scheduled' AND e.interview_id IS NULL AND NOT EXISTS (SELECT 1 FROM event o "
        "WHERE o.person_id = e.person_id AND ((o.kind IN ('met', 'declined') "
        "AND o.recorded_at >= e.recorded_at) OR (o.kind = 'met' AND o.at >= e.at))) "
        "ORDER BY e.recorded_at DESC, e.id DESC LIMIT 1",
        (person_id,),
    )
    if not found:
        return None
    at, minutes, way, name, recorded_at = found[0]
    plan = TalkPlan(parse_iso(at), minutes or USUAL_MINUTES, way=way or "")
    return Talk(0, person_id, name, "", plan, AGREED, changed_at=recorded_at)
