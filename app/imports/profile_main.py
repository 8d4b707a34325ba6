"""The main column of a profile PDF: who it is, then summary, jobs and schools."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from app.imports.dates import month_number
from app.imports.pdf_lines import Line
from app.imports.profile_parts import (
    LAST_BRACKET,
    MAIN_END,
    WRAPPED,
    ReadRole,
    ReadSchool,
    gap_above,
    is_rest,
    joined,
    prose,
)

NAME, SECTION, ENTRY, TITLE, TEXT = 26.0, 15.75, 12.0, 11.5, 10.5
"""Sizes of the main column."""
_SIZES = (NAME, SECTION, ENTRY, TITLE, TEXT)

# Only for a section that holds nothing but one kind of line, which size cannot tell apart.
_SUMMARY = frozenset(
    [
        "summary",
        "extracto",
        "resumo",
        "zusammenfassung",
        "résumé",
        "samenvatting",
        "sammanfattning",
        "resumé",
    ]
)
_EDUCATION = frozenset(
    [
        "education",
        "educación",
        "ausbildung",
        "образование",
        "formation",
        "opleiding",
        "utbildning",
        "uddannelse",
    ]
) | {"formação acadêmica"}


_RANGE = re.compile(r"\s[-–]\s")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBERED_MONTH = re.compile(r"\d{4}\s*[年년./]\s*(\d{1,2})\s*[月월]?")
_WORD = re.compile(r"[^\W\d_]+")
_DAY = r"[^\d()–-]{0,30}\d{4}(?:\s*[年년./]\s*\d{0,2}\s*[月월]?)?[^\d()–-]{0,20}"
_DATES = re.compile(rf"{_DAY}(?:\s[-–]\s(?:{_DAY}|[^\d()]{{1,30}}))?\s*(?:[(（].*[)）])?\s*")


def _kind(line: Line) -> tuple[float, bool]:
    """The size of a line as one of the five, and whether it is grey."""
    nearest = min(_SIZES, key=lambda size: abs(size - line.size))
    return nearest, line.grey > 0.4


class MainColumn:
    """The main column: name, headline and place, then sections."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.name: list[Line] = []
        self.headline: list[Line] = []
        self.location: list[Line] = []
        self.summary: list[Line] = []
        self.roles: list[ReadRole] = []
        self.schools: list[ReadSchool] = []
        sections: list[tuple[str, list[Line]]] = []
        for line in lines:
            size, grey = _kind(line)
            if size == SECTION:
                self._section(sections, line)
            elif sections:
                sections[-1][1].append(line)
            elif size == NAME:
                self.name.append(line)
            else:
                (self.location if grey else self.headline).append(line)
        for heading, body in sections:
            self._take(heading, body)

    def _section(self, sections: list[tuple[str, list[Line]]], line: Line) -> None:
        if sections and not sections[-1][1]:
            # A heading of two lines.
            heading, body = sections.pop()
            sections.append((f"{heading} {line.text}", body))
        else:
            sections.append((line.text, []))

    def _take(self, heading: str, body: Sequence[Line]) -> None:
        sizes = {_kind(line)[0] for line in body}
        if TITLE in sizes:
            self.roles += _roles(body)
        elif TEXT in sizes or self._is_education(heading, body):
            self.schools += _schools(body)
        else:
            self.summary += body

    def _is_education(self, heading: str, body: Sequence[Line]) -> bool:
        """Whether a section in which every line looks the same lists schools."""
        words = heading.casefold()
        if self.roles or words in _EDUCATION:
            return True
        gaps = [
            gap for before, line in pairwise(body) if (gap := gap_above(before, line)) is not None
        ]
        wide = bool(gaps) and all(gap <= WRAPPED or 28 < gap < 60 for gap in gaps)
        return words not in _SUMMARY and wide and any(gap <= WRAPPED for gap in gaps)


@dataclass(slots=True)
class _Draft:
    """A role while its lines come in."""

    title: list[Line] = field(default_factory=list[Line])
    dates: str = ""
    location: list[Line] = field(default_factory=list[Line])
    text: list[Line] = field(default_factory=list[Line])


def _roles(lines: Sequence[Line]) -> Iterator[ReadRole]:
    """The jobs of a section, in its order."""
    company: list[Line] = []
    drafts: list[_Draft] = []
    before: Line | None = None
    for line in lines:
        size, grey = _kind(line)
        goes_on = before is not None and _kind(before)[0] == size
        if size == ENTRY:
            if not (goes_on and before and is_rest(before, line, WRAPPED, MAIN_END)):
                yield from _finished(company, drafts)
                company, drafts = [], []
            company.append(line)
        elif size == TITLE:
            if not (drafts and goes_on and before and is_rest(before, line, WRAPPED, MAIN_END)):
                drafts.append(_Draft())
            drafts[-1].title.append(line)
        elif drafts:
            _add_text(drafts[-1], line, grey)
        # Else it is the time spent at a company in all, which its roles tell better.
        before = line
    yield from _finished(company, drafts)


def _add_text(draft: _Draft, line: Line, grey: bool) -> None:
    """A small line under a title: first its dates, then a grey place, then the description."""
    if grey and not draft.text:
        draft.location.append(line)
    elif not (draft.dates or draft.text or draft.location) and _DATES.fullmatch(line.text):
        draft.dates = line.text
    else:
        draft.text.append(line)


def _finished(company: Sequence[Line], drafts: Sequence[_Draft]) -> Iterator[ReadRole]:
    name = joined(company)
    for draft in drafts:
        start, end = _period(draft.dates)
        yield ReadRole(
            name, joined(draft.title), start, end, joined(draft.location), prose(draft.text)
        )
    if name and not drafts:
        yield ReadRole(name)


def _schools(lines: Sequence[Line]) -> Iterator[ReadSchool]:
    """The schools of a section; the small line under one is optional."""
    school: list[Line] = []
    detail: list[Line] = []
    for line in lines:
        if _kind(line)[0] == ENTRY:
            last = school[-1] if school and not detail else None
            if school and not (last and is_rest(last, line, WRAPPED, MAIN_END)):
                yield _school(school, detail)
                school, detail = [], []
            school.append(line)
        else:
            detail.append(line)
    if school:
        yield _school(school, detail)


def _school(school: Sequence[Line], detail: Sequence[Line]) -> ReadSchool:
    words, start, end = joined(detail), None, None
    bracket = LAST_BRACKET.search(words)
    if bracket and _YEAR.search(bracket[1]):
        words = words[: bracket.start()]
        start, end = _period(bracket[1])
        if not _RANGE.search(bracket[1]):
            # One year alone is when it was finished.
            start, end = None, start
    degree, _, subject = words.strip(" ·").partition(", ")
    return ReadSchool(joined(school), degree.strip(), subject.strip(), start, end)


def _period(text: str) -> tuple[str | None, str | None]:
    """`March 2022 - Present (3 years)` as ISO dates; the end is None while it lasts."""
    dates = _RANGE.split(re.sub(r"\s*[(（].*$", "", text), maxsplit=1)
    days = [_day(part) for part in dates]
    return (days[0], days[1]) if len(days) == 2 else (days[0], None)


def _day(text: str) -> str | None:
    """A year, or a month of one, in whatever language; None when there is no year."""
    year = _YEAR.search(text)
    if not year:
        return None
    numbered = _NUMBERED_MONTH.search(text)
    number = int(numbered[1]) if numbered else 0
    for word in _WORD.findall(text) if not number else ():
        number = number or month_number(word)
    return f"{year[0]}-{number:02}" if 1 <= number <= 12 else year[0]
