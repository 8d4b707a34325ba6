"""Where one is in a talk that is going on, so that a crash in the middle loses no place."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, cast

from app.clock import iso, parse_iso
from app.errors import AppError
from app.settings import Settings
from app.store.db import Store

KEY = "talk/running"


@dataclass(frozen=True)
class Running:
    """The talk that goes on: when it began and the line of the sheet in front."""

    talk_id: int
    started_at: str
    item_id: int = 0

    @property
    def started(self) -> datetime:
        """When it began, in UTC."""
        return parse_iso(self.started_at)


def running_talk(store: Store) -> Running | None:
    """The talk that goes on now, or None. What cannot be read counts as none."""
    kept = Settings(store).get(KEY)
    if not isinstance(kept, dict):
        return None
    values = cast("dict[str, Any]", kept)
    try:
        found = Running(int(values["talk_id"]), str(values["started_at"]), int(values["item_id"]))
        parse_iso(found.started_at)
    except (KeyError, ValueError, TypeError, AppError):
        return None
    return found


def keep_place(store: Store, talk_id: int, started: datetime, item_id: int) -> None:
    """Remember where one is; not part of Undo."""
    Settings(store).set(KEY, asdict(Running(talk_id, iso(started), item_id)))


def leave_talk(store: Store) -> None:
    """Forget the talk that goes on: it is over."""
    Settings(store).set(KEY, None)
