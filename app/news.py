"""What is new in this version, told once, and when to look for a newer one, if that is wanted."""

from __future__ import annotations

from datetime import date, timedelta

from app.clock import Clock
from app.paths import resources_dir
from app.settings import Settings

SEEN = "news/seen"
REMIND = "updates/remind"
SINCE = "updates/since"
PAGE = "updates/page"
"""Settings: the news told last; whether to remind, counted from which day; where to look."""
LOOK_AFTER = timedelta(days=91)
"""A quarter of a year, as the reminder says."""


def newest_news() -> str:
    """The newest version that the page of news tells of, or "" where it tells of none."""
    with (resources_dir() / "help" / "en" / "whats_new.md").open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("## "):
                return line.removeprefix("## ").strip()
    return ""


def news_to_tell(settings: Settings) -> str:
    """The version whose news nobody saw here yet, once; "" on the very first start."""
    newest, seen = newest_news(), settings.get(SEEN)
    if newest == seen:
        return ""
    settings.set(SEEN, newest)
    return newest if seen is not None else ""


def remind_of_updates(settings: Settings, clock: Clock, wanted: bool) -> None:
    """Remind every three months from today to look for a new version, or no longer."""
    settings.set(REMIND, wanted)
    settings.set(SINCE, clock.today().isoformat())


def look_is_due(settings: Settings, clock: Clock) -> bool:
    """Whether it is time to look for a new version; only ever if that was asked for."""
    if settings.get(REMIND) is not True:
        return False
    since = str(settings.get(SINCE, ""))
    try:
        return clock.today() - date.fromisoformat(since) >= LOOK_AFTER
    except ValueError:
        return True


def note_look(settings: Settings, clock: Clock) -> None:
    """Count the three months from today again."""
    settings.set(SINCE, clock.today().isoformat())
