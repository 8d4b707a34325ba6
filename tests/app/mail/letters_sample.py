"""Letters to measure the check with, each by another hand and some in awkward English.

`tuned.txt` is what the rules were made with, `held.txt` what they never saw. In both, [w]…[/]
holds who I am, s what we share, h how you can help, a the request, t the times; what stands
outside holds none of them. Every letter is also read without each of the five.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "letters"
ELEMENT_OF_MARK = {"w": "who", "s": "share", "h": "help", "a": "ask", "t": "times"}
_MARKED = re.compile(r"\[([wshat]+)\](.*?)\[/\]", re.DOTALL)


@dataclass(frozen=True)
class Sample:
    """A letter, the hand that wrote it, and the elements that it holds."""

    hand: str
    text: str
    holds: frozenset[str]


def samples(part: str) -> list[Sample]:
    """The letters of "tuned" or "held": whole, and without each element."""
    whole = (FOLDER / f"{part}.txt").read_text("utf-8")
    pieces = re.split(r"^=== (.+)$", whole, flags=re.MULTILINE)[1:]
    return [
        sample
        for hand, text in zip(pieces[::2], pieces[1::2], strict=True)
        for sample in _variants(hand, text.strip())
    ]


def _variants(hand: str, text: str) -> Iterator[Sample]:
    for left_out in ("", *ELEMENT_OF_MARK):
        holds: set[str] = set()

        def keep(found: re.Match[str], holds: set[str] = holds, left_out: str = left_out) -> str:
            if left_out and left_out in found.group(1):
                return ""
            holds |= {ELEMENT_OF_MARK[mark] for mark in found.group(1)}
            return found.group(2)

        yield Sample(f"{hand} -{left_out}", _MARKED.sub(keep, text), frozenset(holds))
