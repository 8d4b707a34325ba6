"""What the Today tab shows, read beside the window."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.tabs.today.lists import SHOWN

if TYPE_CHECKING:
    from datetime import datetime

    from app.cadence.insights import Figures
    from app.cadence.next_steps import Step
    from app.clock import Clock
    from app.people.queries import PersonRow
    from app.store.db import Store


@dataclass(frozen=True)
class Day:
    """What is due with people one knows and what comes: read in no time, shown at once."""

    due: "tuple[Step, ...]"
    coming: "tuple[Step, ...]"
    """As many as are shown."""
    more_coming: int
    rows: "dict[int, PersonRow]"
    anybody: bool
    waiting: int
    """How many more wait for the days after: what came all at once is spread."""
    turns_at: "datetime | None"


@dataclass(frozen=True)
class Rest:
    """What takes longer to know: whom to write to first, where everyone stands, the figures."""

    new: "tuple[Step, ...]"
    rows: "dict[int, PersonRow]"
    counts: dict[str, int]
    figures: "Figures"
    seconds: dict[int, int]
    """Who did not answer → who to ask beside them, the same as in the letters to write."""


def read_day(store: "Store", clock: "Clock", most: int = SHOWN) -> Day:
    """Read what is due and what comes; `most` rows of each are to be shown."""
    # Loaded here, on the reading thread: the first picture does not wait for the rules.
    from app.cadence.due import coming_steps, next_due_moment, urgent_steps
    from app.people.queries import people_rows

    due, coming = urgent_steps(store, clock), coming_steps(store, clock)
    shown = due[:most]
    near = coming[:most]
    rows = people_rows(store, sorted({step.person_id for step in (*shown, *near)}))
    # Somebody may be deleted between the two reads.
    kept = [s for s in shown if s.person_id in rows] + due[most:]
    near = [step for step in near if step.person_id in rows]
    anybody = bool(store.sql("SELECT 1 FROM person LIMIT 1"))
    waiting = sum(step.old for step in coming)
    more = max(0, len(coming) - most)
    turns_at = next_due_moment(store, clock)
    return Day(tuple(kept), tuple(near), more, rows, anybody, waiting, turns_at)


def read_rest(store: "Store", clock: "Clock") -> Rest:
    """Read whom to write to first, and the figures. Long work where many are here."""
    from app.cadence.due import new_steps, second_person, urgent_steps
    from app.cadence.insights import own_figures
    from app.people.queries import people_rows, stage_counts

    urgent = urgent_steps(store, clock)
    new = new_steps(store, clock, urgent)
    quiet = [step.person_id for step in urgent[:SHOWN] if step.kind == "second_person"]
    found = {who: second_person(store, who, new) for who in quiet}
    seconds = {who: other for who, other in found.items() if other is not None}
    rows = people_rows(store, sorted({*(step.person_id for step in new), *seconds.values()}))
    # One first e-mail to a person, however many reasons there are.
    asked = set(seconds.values())
    known = tuple(step for step in new if step.person_id in rows.keys() - asked)
    return Rest(known, rows, stage_counts(store), own_figures(store, clock), seconds)
