"""The moment that counts as now, passed in so that rules can be tested."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from app.errors import AppError


class Clock(Protocol):
    """Tells the moment and the zone in which days begin and end."""

    @property
    def zone(self) -> ZoneInfo: ...

    def now(self) -> datetime: ...

    def today(self) -> date: ...


def system_zone() -> str:
    """The IANA name of the computer's time zone; UTC where it has none."""
    from tzlocal import get_localzone_name

    try:
        return ZoneInfo(get_localzone_name() or "UTC").key
    except (ValueError, OSError, KeyError, LookupError):
        return "UTC"


class SystemClock:
    """The computer's own clock. A zone of "" is the computer's own, looked up when asked for."""

    def __init__(self, zone: str = "") -> None:
        self._zone = ZoneInfo(zone) if zone else None
        self._is_chosen = bool(zone)

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which days begin and end."""
        if self._zone is None:
            self._zone = ZoneInfo(system_zone())
        return self._zone

    def set_zone(self, zone: str) -> None:
        """Let days begin and end in another zone."""
        self._zone = ZoneInfo(zone)
        self._is_chosen = True

    def follow_system(self) -> bool:
        """Look the computer's zone up again, unless one was chosen; whether it is another now."""
        if self._is_chosen or self._zone is None:
            return False
        from tzlocal import reload_localzone

        with suppress(ValueError, OSError, LookupError):
            reload_localzone()
        before, self._zone = self._zone, ZoneInfo(system_zone())
        return before.key != self._zone.key

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The date in the clock's zone."""
        return self.now().astimezone(self.zone).date()


class FixedClock(SystemClock):
    """A clock that stands at a moment until it is moved on."""

    def __init__(self, moment: datetime, zone: str = "UTC") -> None:
        super().__init__(zone)
        self._moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        """The moment at which the clock stands, in UTC."""
        return self._moment

    def advance(self, by: timedelta) -> None:
        """Move the clock on."""
        self._moment += by


def iso(moment: datetime) -> str:
    """A moment as stored: UTC, whole seconds, `2026-11-24T15:00:00Z`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse_iso(text: str) -> datetime:
    """The moment an ISO text names; without a zone it is UTC. Raises AppError(bad_moment)."""
    try:
        moment = datetime.fromisoformat(text.strip())
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return aware.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise AppError("bad_moment", text=text) from error
