"""What a notice says: one thing in full, several in one summary."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.clock import Clock
from app.language import counted
from ui.notify import Telling
from ui.tabs.today.words import left_words, reason_words, title_words

if TYPE_CHECKING:
    from app.cadence.reminders import Notice
    from app.people.queries import PersonRow

LATER = "later"
NAMED = 3
"""Things that a summary names; the rest it counts."""


def tr(text: str) -> str:
    """Translate a text of a notice."""
    return QCoreApplication.translate("Notices", text)


def lead_of(notices: "Sequence[Notice]") -> "Notice | None":
    """Return what a notice is about: the only thing, or a talk that is near; None for a summary."""
    if len(notices) == 1:
        return notices[0]
    return next((n for n in notices if n.step.kind == "talk" and n.until is not None), None)


def telling_of(
    notices: "Sequence[Notice]", rows: "Mapping[int, PersonRow]", clock: Clock
) -> Telling:
    """Return the one notice for all of these; everybody in them is in `rows`."""
    lead, more = lead_of(notices), len(notices) - 1
    if lead is not None:
        alone = _one(lead, rows[lead.step.person_id], clock)
        if not more:
            return alone
        words = counted("1 more thing is due", "{n} more things are due", more)
        return Telling(alone.title, f"{alone.body}\n{words}")
    titles = [title_words(n.step.kind, rows[n.step.person_id].name) for n in notices]
    shown = list(dict.fromkeys(titles))
    lines = shown[:NAMED]
    if len(shown) > NAMED:
        lines.append(counted("and {n} more", "and {n} more", len(shown) - NAMED))
    title = counted("1 thing is due", "{n} things are due", len(notices))
    return Telling(title, "\n".join(lines))


def _one(notice: "Notice", row: "PersonRow", clock: Clock) -> Telling:
    step = notice.step
    words = [part for part in reason_words(step, row, clock) if part]
    if step.kind == "thank":
        words = [left_words(step, clock)[0], *words]
    later = () if step.kind == "talk" else ((LATER, tr("In 2 hours")),)
    return Telling(title_words(step.kind, row.name), "\n".join(words), later)
