"""What happened as it is jotted down in the language in force: the rest of its day_words.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Any

from app.contents import content
from app.interviews.day_words import DayWords, Phrases, day_words, first_day, fold
from app.language import language

_HALF_DAY = 12
# Key of the table `said`, kind of fact, way of a talk: the first that is found counts.
_KINDS = (
    ("thanked", "thanked", ""),
    ("declined", "declined", ""),
    ("replied", "replied", ""),
    ("sent", "sent", ""),
    ("video", "met", "video"),
    ("phone", "met", "phone"),
    ("meeting", "met", "meeting"),
    ("talk", "met", ""),
    ("followed_up", "followed_up", ""),
)
_Span = tuple[int, int]


@dataclass(frozen=True)
class JotWords:
    """How a language says what happened, how long it took, at what time and on which day."""

    _days: DayWords
    _masked: re.Pattern[str]
    _declined: re.Pattern[str]
    _not_reached: re.Pattern[str]
    _kinds: tuple[tuple[re.Pattern[str], str, str], ...]
    _lengths: tuple[tuple[re.Pattern[str], int], ...]
    _clocks: tuple[re.Pattern[str], ...]

    def plain(self, text: str) -> str:
        """The line as it is read, without words that English would take for others."""
        return self._masked.sub("~", fold(text)).strip(" .")

    def refuses(self, line: str) -> bool:
        """Whether it did not happen, or is only meant to; "said no" is something that happened."""
        return bool(self._not_reached.search(self._declined.sub("~", line)))

    def is_unsure(self, line: str) -> bool:
        """Whether words of time are left over that nothing was made of."""
        return bool(self._days.loose.search(line))

    def what(self, line: str) -> tuple[str, str] | None:
        """The kind of fact and the way of a talk."""
        # What was taken out of the line left gaps.
        line = " ".join(line.split())
        for pattern, kind, way in self._kinds:
            if pattern.search(line):
                return kind, way
        return None

    def minutes(self, line: str) -> tuple[int, _Span] | None:
        """How long it took, and where that stands."""
        for pattern, minutes in self._lengths:
            if found := pattern.search(line):
                said = found.groupdict().get("n")
                count = self._days.phrases.count(said) if said else 1
                return count * minutes, found.span()
        return None

    def time(self, line: str) -> tuple[time, _Span] | None:
        """At what time, and where that stands; not where the half of the day is in doubt."""
        for pattern in self._clocks:
            if found := pattern.search(line):
                hour, parts = int(found["hour"]), found.groupdict()
                if (parts["am"] or parts["pm"]) and hour == _HALF_DAY:
                    return None
                later = _HALF_DAY if parts["pm"] and hour < _HALF_DAY else 0
                return time(hour + later, int(parts.get("minute") or 0)), found.span()
        return None

    def day(self, line: str, today: date) -> tuple[date, _Span] | None:
        """The day it was, and where that stands."""
        return first_day(self._days.gone, line, today)


def jot_words() -> JotWords | None:
    """What the language in force has; None for English and where it brings none."""
    days = day_words()
    return None if days is None else _jot_words(language(), days)


@cache
def _jot_words(spoken: str, days: DayWords) -> JotWords:
    given = content(spoken, "day_words")
    said: Mapping[str, Sequence[str]] = given["said"]
    phrases = days.phrases
    return JotWords(
        days,
        phrases.any(said["not_english"]),
        # A phrase with a gap could hide a "not" in it.
        phrases.any(phrase for phrase in said["declined"] if "…" not in phrase),
        phrases.any(said["not_reached"]),
        tuple((phrases.any(said[key]), kind, way) for key, kind, way in _KINDS),
        _lengths(phrases, given["length"]),
        _clocks(phrases, given["clock"]),
    )


def _lengths(
    phrases: Phrases, given: Mapping[str, Sequence[str]]
) -> tuple[tuple[re.Pattern[str], int], ...]:
    """Patterns of a length, each with the minutes that one of it lasts."""
    hours = [
        phrase
        for word in given["hours"]
        for phrase in (f"{{n}} {word}", *([f"{{n}}{word}"] if word.isascii() else ()))
    ]
    minutes = [phrase for word in given["minutes"] for phrase in (f"{{n}} {word}", f"{{n}}{word}")]
    return (
        *((pattern, 1) for pattern in phrases.each(minutes)),
        *((pattern, 30) for pattern in phrases.each(given["half_hour"])),
        *((pattern, 15) for pattern in phrases.each(given["quarter"])),
        *((pattern, 60) for pattern in phrases.each(hours)),
        *((pattern, 60) for pattern in phrases.each(given.get("one_hour", ()))),
        *((pattern, 120) for pattern in phrases.each(given.get("two_hours", ()))),
    )


def _clocks(phrases: Phrases, given: Mapping[str, Any]) -> tuple[re.Pattern[str], ...]:
    morning, afternoon = (phrases.any(given[key]).pattern for key in ("morning", "afternoon"))
    halves = rf"(?: (?:(?P<am>{morning})|(?P<pm>{afternoon})))?"
    return tuple(
        re.compile(rf"{pattern.pattern}{halves}")
        for pattern in phrases.each(sorted(given["at"], key=len, reverse=True))
    )
