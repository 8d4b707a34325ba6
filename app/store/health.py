"""A look at the store and where it lies, once the window is there: what the person should know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from app.clock import Clock, parse_iso
from app.jobs import Progress, no_progress
from app.store.contents import contents_of, newest_entry
from app.store.db import Store
from app.store.places import Place, place_of
from app.store.rescue import is_whole, newest_good

EARLY = timedelta(days=1)
"""How far the newest entry may lie ahead of the clock: another zone, a corrected clock."""


@dataclass(frozen=True)
class Health:
    """What was found. `ahead` is the newest entry (ISO) where it lies ahead of the clock."""

    whole: bool
    place: Place | None = None
    ahead: str = ""
    copy_people: int = 0
    """People in the newest copy where nobody is here: the data may have been lost."""


def look_at(store: Store, clock: Clock, progress: Progress = no_progress) -> Health:
    """Look at the whole file, its place and the clock; nothing is changed.

    Raises AppError where the file cannot be read for another reason than damage.
    """
    path = store.path
    if not is_whole(path, store.key, progress):
        return Health(whole=False)
    newest = newest_entry(path, store.key)
    ahead = newest if newest and parse_iso(newest) > clock.now() + EARLY else ""
    missed = 0
    if not contents_of(path, store.key).people and (good := newest_good(path, store.key)):
        missed = good[1].people
    return Health(True, place_of(path.parent), ahead, missed)
