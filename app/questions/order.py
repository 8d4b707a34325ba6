"""The order of a talk: the person, the work, the field, me, others; what is delicate late."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

OPENING, MIDDLE, DELICATE, CLOSE = range(4)
_PART_OF_STAGE = {"open": OPENING, "close": CLOSE}
_TOPICS = (
    ("path",),
    ("role", "culture", "life"),
    ("company", "industry"),
    ("skills", "entry", "resources"),
    ("advice",),
    ("referral", "rapport"),
)
_RANK = {topic: rank for rank, part in enumerate(_TOPICS) for topic in part}
_OWN_RANK = 3
"""Questions of one's own topics stand before one asks about oneself."""
DELICATE_FROM = 2 / 3
"""The share of the talk before which pay and weaknesses are no subject."""


class Ordered(Protocol):
    """What the order hangs on: a question of the bank, or a line of a sheet."""

    @property
    def topic(self) -> str: ...

    @property
    def stage(self) -> str: ...

    @property
    def delicate(self) -> bool: ...

    @property
    def minutes(self) -> int: ...


def talk_order(question: Ordered) -> tuple[int, int]:
    """Where a question belongs: its part of the talk, then its subject."""
    part = _PART_OF_STAGE.get(question.stage, DELICATE if question.delicate else MIDDLE)
    return part, _RANK.get(question.topic, _OWN_RANK)


def place_for(lines: Sequence[Ordered], question: Ordered, by_subject: bool = False) -> int:
    """Behind the last line that a talk takes up no later than this question.

    A question chosen by hand goes behind those of its part; subjects are for whole suggestions.
    """
    depth = 2 if by_subject else 1
    own = talk_order(question)[:depth]
    before = [place for place, line in enumerate(lines, start=1) if talk_order(line)[:depth] <= own]
    return max(before, default=0)


def too_early(lines: Sequence[Ordered]) -> bool:
    """Whether something delicate is asked in the first two thirds, with more to ask after it."""
    whole = sum(line.minutes for line in lines)
    begun = 0
    for place, line in enumerate(lines):
        later = any(not after.delicate and talk_order(after)[0] < CLOSE for after in lines[place:])
        if line.delicate and later and begun < whole * DELICATE_FROM:
            return True
        begun += line.minutes
    return False
