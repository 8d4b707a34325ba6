"""Spans of months, as far as dates are known: how they are said, and whether two overlap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.language import listed, say


@dataclass(frozen=True)
class Span:
    """From one year or month to another, as ISO; "" is not known, an end of "" goes on.

    Without a start nothing is known of when it ended, unless it says so.
    """

    start: str = ""
    end: str = ""

    @property
    def words(self) -> str:
        """As one says it: 2015–2018, since 2021, until 2019; "" when nothing is known."""
        start, end = self.start[:4], self.end[:4]
        if start and end:
            return start if start == end else f"{start}–{end}"
        if start:
            return say("since {year}", year=start)
        return say("until {year}", year=end) if end else ""


NO_SPAN = Span()


def spans_words(spans: Sequence[Span]) -> str:
    """Several spans, the earliest first."""
    return listed([span.words for span in spans if span != NO_SPAN])


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans without doubles, earliest first; those that touch within a year are one."""
    known = sorted(
        {span for span in spans if span != NO_SPAN}, key=lambda span: (span.start, span.end)
    )
    found: list[Span] = []
    for span in known:
        last = found[-1] if found else None
        if last and last.start and (not last.end or _next_year(last.end) >= span.start[:4]):
            end = "" if not last.end or not span.end else max(last.end, span.end)
            found[-1] = Span(last.start, end)
        else:
            found.append(span)
    return tuple(found)


def overlap_of(ours: Iterable[Span], theirs: Iterable[Span], this_month: str) -> Span:
    """The years in which both were there for certain; NO_SPAN when none are.

    A year alone is no month: who left in 2018 need not have met who came in 2018.
    """
    theirs = tuple(theirs)
    for one in ours:
        for other in theirs:
            if not one.start or not other.start:
                continue
            latest = max(_last_month(one.start), _last_month(other.start))
            earliest = min(_first_end(one.end, this_month), _first_end(other.end, this_month))
            if latest <= earliest:
                start = max(one.start[:4], other.start[:4])
                ends = [span.end[:4] for span in (one, other) if span.end]
                return Span(start, min(ends) if ends else "")
    return NO_SPAN


def _last_month(start: str) -> str:
    return start[:7] if len(start) >= 7 else f"{start[:4]}-12"


def _first_end(end: str, this_month: str) -> str:
    if not end:
        return this_month
    return end[:7] if len(end) >= 7 else f"{end[:4]}-01"


def _next_year(day: str) -> str:
    return str(int(day[:4]) + 1) if day[:4].isdecimal() else day[:4]
