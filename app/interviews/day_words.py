"""Days as they are said in the language in force: the phrases of its day_words.toml as patterns.

A phrase is plain words; a word may be `one|other`, end in `*` for any ending, be `…` for up to
three words, or name a part: {day} {month} {number} {year} {n} {unit} {one} {two} {hour} {minute}.
Capitals and accents are ignored, and every pattern is made of literals and bounded counts: none is
slow.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from app.contents import content
from app.language import LANGUAGES, language

Form = tuple[re.Pattern[str], Callable[[re.Match[str], date], date]]
"""How a day is said, and that day seen from today; ValueError where there is no such day."""

_LIKE = str.maketrans("łٱة،٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "lاه,01234567890123456789")
_BIDI = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")
_START, _STOP = r"(?<!\w)(?<!\d[.,:/-])", r"(?!\w)(?![.,:/-]\d)"
_NUMERIC = r"(?P<number>\d{1,2})(?P<dot>[./])(?P<month>\d{1,2})(?:(?P=dot)(?P<year>\d{4}|\d\d))?\.?"
_SHORT = 3
"""Letters of a name that could be another word, so it counts only beside "on", "last" or a date."""


def fold(text: str) -> str:
    """The text without capitals, accents, marks of direction, and with plain digits and quotes."""
    apart = unicodedata.normalize("NFD", _BIDI.sub("", text).casefold().replace("’", "'"))
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(plain.translate(_LIKE).split())


@dataclass(frozen=True)
class DayWords:
    """What a language has to say days."""

    lead: re.Pattern[str]
    """What goes before the day something is due."""
    coming: tuple[Form, ...]
    """Whole phrases that name a day to come by themselves."""
    bare: tuple[Form, ...]
    """Weekdays and dates: the end of a promise only after a lead."""
    gone: tuple[Form, ...]
    """Days that were, found anywhere in a line."""
    none: re.Pattern[str]
    """Phrases that end like a day and name none: "in the morning" where it sounds like tomorrow."""
    loose: re.Pattern[str]
    """Words of time; one that is left over makes a line uncertain."""
    phrases: Phrases


def first_day(forms: Sequence[Form], line: str, today: date) -> tuple[date, tuple[int, int]] | None:
    """The day that the first fitting form finds in a line, and where that stands."""
    for pattern, day_of in forms:
        for found in pattern.finditer(line):
            try:
                return day_of(found, today), found.span()
            except (ValueError, OverflowError):
                continue
    return None


class Phrases:
    """The names and numbers of a language, and patterns made of phrases with them."""

    def __init__(self, given: Mapping[str, Any], times: Mapping[str, Any]) -> None:
        self.days = _numbered(times["day_forms"], 0)
        self.months = _numbered(times["month_forms"], 1)
        self.units = {fold(w): u for u, said in given["units"].items() for w in said.split()}
        self.numbers = {
            fold(word): int(n) for n, said in given["numbers"].items() for word in said.split()
        }
        ones = [fold(word) for word in given["ones"]]
        twos = [fold(word) for word in given.get("twos", ())]
        self.parts = {
            "{day}": rf"(?P<day>{_any_of(self.days)})\.?",
            "{month}": rf"(?P<month>{_any_of(self.months)})\.?",
            "{number}": r"(?P<number>\d{1,2})(?:\.|er|º|°)?",
            "{year}": r"(?P<year>\d{4})",
            "{n}": rf"(?P<n>\d{{1,3}}|{_any_of(self.numbers)})",
            "{unit}": rf"(?P<unit>{_any_of(self.units)})",
            "{one}": rf"(?P<one>{_any_of(ones)})",
            "{two}": rf"(?P<two>{_any_of(twos)})" if twos else r"(?P<two>(?!))",
            "{hour}": r"(?P<hour>[01]?\d|2[0-3])",
            "{minute}": r"(?P<minute>[0-5]\d)",
        }

    def source(self, phrase: str) -> str:
        """The pattern of one phrase, as text."""
        made = ""
        for word in phrase.split():
            if word == "…":
                made += r"(?: \S+){0,3}"
                continue
            pieces = re.split(r"(\{[a-z]+\})", word)
            said = "".join(self.parts.get(piece) or _literal(piece) for piece in pieces)
            made += (" " if made else "") + said
        return made

    def any(self, phrases: Iterable[str]) -> re.Pattern[str]:
        """One pattern of phrases without parts, found at whole words; the longest first."""
        sources = [self.source(phrase) for phrase in sorted(phrases, key=len, reverse=True)]
        return re.compile(rf"{_START}(?:{'|'.join(sources) or '(?!)'}){_STOP}")

    def each(self, phrases: Iterable[str]) -> list[re.Pattern[str]]:
        """A pattern for each phrase, found at whole words."""
        return [re.compile(f"{_START}{self.source(phrase)}{_STOP}") for phrase in phrases]

    def count(self, word: str) -> int:
        """The number that a word or its digits say."""
        return int(word) if word.isdecimal() else self.numbers[word]


def day_words() -> DayWords | None:
    """What the language in force has for days; None for English and where it brings none."""
    spoken = language()
    return _day_words(spoken) if spoken in LANGUAGES[1:] else None


def coming_day(text: str, today: date, end: bool = False) -> date | None:
    """The day to come that these words name in the language in force; None when none for certain.

    Of an end of a longer text, a weekday or date counts only with a word like "by" before it.
    """
    said = day_words()
    if said is None:
        return None
    words = fold(text).rstrip(".")
    lead = said.lead.match(words)
    forms = said.coming if end and not lead else (*said.coming, *said.bare)
    # What looks like a lead may begin the phrase itself: "in" and "before" do in some languages.
    tails = [words[lead.end() :], words] if lead else [words]
    if any(said.none.fullmatch(tail) for tail in tails):
        return None
    for tail in tails:
        for pattern, day_of in forms:
            if found := pattern.fullmatch(tail):
                try:
                    return day_of(found, today)
                except (ValueError, OverflowError):
                    return None
    return None


def names_no_day(text: str) -> bool:
    """Whether these words only look like a day in the language in force."""
    said = day_words()
    return said is not None and bool(said.none.fullmatch(fold(text).rstrip(".")))


@cache
def _day_words(spoken: str) -> DayWords | None:
    given, times = content(spoken, "day_words"), content(spoken, "letter_words").get("times")
    if not given or not times:
        return None
    phrases = Phrases(given, times)
    days = _Days(phrases, given["week"]["first"], given["week"]["last"])
    said = given["days"]
    return DayWords(
        re.compile(rf"(?:{'|'.join(phrases.source(p) for p in _longest(said['lead']))}) "),
        _coming(days, said),
        _bare(days, said),
        _gone(days, said),
        phrases.any(said.get("none", ())),
        _loose(phrases, said),
        phrases,
    )


def _coming(days: _Days, said: Mapping[str, Sequence[str]]) -> tuple[Form, ...]:
    return (
        *days.forms(said["today"], days.some(0)),
        *days.forms(said["tomorrow"], days.some(1)),
        *days.forms(said["after_tomorrow"], days.some(2)),
        *days.forms(said["in"], days.later),
        *days.forms(said["this"], days.coming_weekday),
        *days.forms(said["next"], days.weekday_of_next_week),
        *days.forms(said["next_unit"], days.next_unit),
        *days.forms(said["end_of"], days.end_of),
    )


def _bare(days: _Days, said: Mapping[str, Sequence[str]]) -> tuple[Form, ...]:
    return (
        *days.forms(["{day}"], days.coming_weekday),
        *((pattern, days.coming_date) for pattern in days.dates(said["date"], ())),
    )


def _gone(days: _Days, said: Mapping[str, Sequence[str]]) -> tuple[Form, ...]:
    on = [f"{word} {{day}}" for word in _longest(said["on"])]
    long = _any_of([name for name in days.names.days if len(name) > _SHORT])
    return (
        *days.forms(said["before_yesterday"], days.some(-2)),
        *days.forms(said["yesterday"], days.some(-1)),
        *days.forms(said["today"], days.some(0)),
        *days.forms(said["ago"], days.earlier),
        *((pattern, days.past_date) for pattern in days.dates(said["date"], said["on"])),
        *days.forms(said["last"], days.last_weekday),
        *days.forms(on, days.past_weekday),
        (re.compile(rf"{_START}(?P<day>{long}){_STOP}"), days.past_weekday),
    )


def _loose(phrases: Phrases, said: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    keys = ("before_yesterday", "yesterday", "today", "tomorrow", "after_tomorrow", "loose")
    names = [
        name for name in (*phrases.days, *phrases.months, *phrases.units) if len(name) > _SHORT
    ]
    return phrases.any([*names, *(phrase for key in keys for phrase in said[key])])


class _Days:
    """The days that phrases name, with the week as it is where the language is spoken."""

    def __init__(self, names: Phrases, first: int, last: int) -> None:
        self.names = names
        self._first = first
        self._last = last

    def forms(
        self, phrases: Iterable[str], day_of: Callable[[re.Match[str], date], date]
    ) -> list[Form]:
        return [(pattern, day_of) for pattern in self.names.each(_longest(phrases))]

    def dates(self, phrases: Iterable[str], on: Sequence[str]) -> list[re.Pattern[str]]:
        """Dates with a weekday before them or not, after the words that may go before."""
        before = "|".join(self.names.source(word) for word in _longest(on))
        on_source = f"(?:(?:{before}) )?" if before else ""
        named = rf"(?:(?P<name>{_any_of(self.names.days)})\.?,? (?:(?:{before or '(?!)'}) )?)?"
        sources = [self.names.source(p) for p in _longest(phrases)]
        iso = r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<number>\d\d)"
        return [
            re.compile(f"{_START}{on_source}{named}{source}{_STOP}")
            for source in (*sources, _NUMERIC, iso)
        ]

    def some(self, days: int) -> Callable[[re.Match[str], date], date]:
        return lambda _found, today: today + timedelta(days=days)

    def later(self, found: re.Match[str], today: date) -> date:
        return self._moved(found, today, 1)

    def earlier(self, found: re.Match[str], today: date) -> date:
        return self._moved(found, today, -1)

    def _moved(self, found: re.Match[str], today: date, way: int) -> date:
        parts = found.groupdict()
        word = parts.get("unit") or parts.get("one") or parts.get("two") or ""
        said = parts.get("n")
        count = self.names.count(said) if said else 2 if parts.get("two") else 1
        unit = self.names.units[word]
        if unit in ("month", "year"):
            return _months_on(today, way * count * (12 if unit == "year" else 1))
        return today + timedelta(days=way * count * (7 if unit == "week" else 1))

    def _wanted(self, found: re.Match[str]) -> int:
        return self.names.days[found["day"]]

    def coming_weekday(self, found: re.Match[str], today: date) -> date:
        return today + timedelta(days=(self._wanted(found) - today.weekday() - 1) % 7 + 1)

    def weekday_of_next_week(self, found: re.Match[str], today: date) -> date:
        return self._week(today, 1) + timedelta(days=(self._wanted(found) - self._first) % 7)

    def past_weekday(self, found: re.Match[str], today: date) -> date:
        return today - timedelta(days=(today.weekday() - self._wanted(found)) % 7)

    def last_weekday(self, found: re.Match[str], today: date) -> date:
        return today - timedelta(days=(today.weekday() - self._wanted(found) - 1) % 7 + 1)

    def _week(self, today: date, weeks: int) -> date:
        """The first day of this week or of one after it."""
        return today + timedelta(days=7 * weeks - (today.weekday() - self._first) % 7)

    def _last_work_day(self, today: date, weeks: int) -> date:
        return self._week(today, weeks) + timedelta(days=(self._last - self._first) % 7)

    def next_unit(self, found: re.Match[str], today: date) -> date:
        """The latest day of the next week, month or year that keeps the word."""
        unit = self.names.units[found["unit"]]
        if unit == "week":
            return self._last_work_day(today, 1)
        if unit == "month":
            return _end_of_month(_months_on(today.replace(day=1), 1))
        raise ValueError(unit)

    def end_of(self, found: re.Match[str], today: date) -> date:
        unit = self.names.units[found["unit"]]
        if unit == "week":
            last = self._last_work_day(today, 0)
            return last if last >= today else self._last_work_day(today, 1)
        if unit == "day":
            raise ValueError(unit)
        return date(today.year, 12, 31) if unit == "year" else _end_of_month(today)

    def coming_date(self, found: re.Match[str], today: date) -> date:
        day = self._date(found, today)
        if not found.groupdict().get("year") and day < today:
            day = self._date(found, today, 1)
        return self._checked(found, day)

    def past_date(self, found: re.Match[str], today: date) -> date:
        day = self._date(found, today)
        if not found.groupdict().get("year") and day > today:
            day = self._date(found, today, -1)
        return self._checked(found, day)

    def _date(self, found: re.Match[str], today: date, years: int = 0) -> date:
        said = found["month"]
        month = int(said) if said.isdecimal() else self.names.months[said]
        year = found.groupdict().get("year")
        whole = int(year) + (2000 if len(year) == 2 else 0) if year else today.year + years
        return date(whole, month, int(found["number"]))

    def _checked(self, found: re.Match[str], day: date) -> date:
        """The day, unless the weekday before it is another one: which is meant, who knows."""
        name = found.groupdict().get("name")
        if name and self.names.days[name] != day.weekday():
            raise ValueError(name)
        return day


def _months_on(today: date, count: int) -> date:
    years, month = divmod(today.month - 1 + count, 12)
    year = today.year + years
    if not date.min.year <= year <= date.max.year:
        raise ValueError(year)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _literal(piece: str) -> str:
    """A word as it is folded; `|` between others, `*` for any ending."""
    words = [re.escape(fold(word.rstrip("*"))) + r"\w{0,6}" * word.endswith("*")
             for word in piece.split("|")]  # fmt: skip
    return words[0] if len(words) == 1 else f"(?:{'|'.join(words)})"


def _numbered(forms: Sequence[str], first: int) -> dict[str, int]:
    return {fold(form): n for n, said in enumerate(forms, first) for form in said.split()}


def _longest(phrases: Iterable[str]) -> list[str]:
    return sorted(phrases, key=len, reverse=True)


def _any_of(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in _longest(names))
