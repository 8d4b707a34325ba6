"""Where a person stands, derived from dated facts alone (method.md, the path)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from functools import lru_cache

STAGES = (
    "to_research",
    "asked",
    "said_yes",
    "met",
    "thanked",
    "in_touch",
    "resting",
    "declined",
)
STAGE_OF_FACT = {
    "sent": "asked",
    "replied": "said_yes",
    "scheduled": "said_yes",
    "cancelled": "said_yes",
    "no_show": "said_yes",
    "met": "met",
    "thanked": "thanked",
    "followed_up": "in_touch",
}
FELL_THROUGH = ("cancelled", "no_show")
"""A talk that was agreed and did not take place: they said yes, you did not meet."""
_LADDER = STAGES[:6]
_RUNG = {kind: _LADDER.index(stage) for kind, stage in STAGE_OF_FACT.items()}
THANK_WITHIN = timedelta(hours=24)
"""From the end of a talk to the thank-you."""


def stage_of(kinds: Iterable[str]) -> str:
    """The stage for the kinds of a person's facts, oldest first; the furthest step counts.

    A refusal puts the person aside until a later fact moves on. After a request and one reminder
    (sent again, or followed up) without an answer the person rests, until an answer or a new job
    gives a reason. A letter that came back does not count as one.
    """
    reached, declined, unanswered = 0, False, 0
    for kind in kinds:
        if kind == "declined":
            declined, unanswered = True, 0
        elif kind == "job_change":
            unanswered = 0
        elif kind == "bounced":
            unanswered = max(0, unanswered - 1)
        elif kind == "followed_up" and unanswered and _LADDER[reached] == "asked":
            # Nobody answered yet: it is the reminder, and no keeping in touch.
            unanswered += 1
        elif (rung := _RUNG.get(kind)) is not None:
            reached = max(reached, rung)
            unanswered = unanswered + 1 if kind == "sent" else 0
            declined = False
    if declined:
        return "declined"
    resting = unanswered > 1 and _LADDER[reached] == "asked"
    return "resting" if resting else _LADDER[reached]


@lru_cache(maxsize=4096)
def stage_of_story(kinds: str) -> str:
    """As `stage_of`, for the kinds as one text with blanks between; many people share a story."""
    return stage_of(kinds.split())
