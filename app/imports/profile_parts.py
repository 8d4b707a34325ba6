"""Lines that belong together, and the pieces that a profile PDF is read into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.imports.pdf_lines import Line, ends_in_hyphen

WRAPPED = 15.2
"""A company, title or address that goes on stands 14.4 below; the next one at least 16.1."""
PARAGRAPH = 27.0
"""Lines of a text stand 18 apart, its paragraphs 36."""
MAIN_END, SIDE_END = 588.0, 178.0
"""Where the lines of the main column and of the sidebar end at the latest."""

LAST_BRACKET = re.compile(r"\s*(?:·\s*)?[(（]([^()（）]*)[)）]\s*$")
_NO_BLANKS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class ReadRole:
    """One job. Dates are ISO years or months; `end` is None while it lasts."""

    company: str
    title: str = ""
    start: str | None = None
    end: str | None = None
    location: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class ReadSchool:
    """One school; dates are ISO years or months as far as they are told."""

    school: str
    degree: str = ""
    field: str = ""
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class ReadLink:
    """An address, a phone number, or what else stands under Contact, with its label."""

    value: str
    label: str = ""


def gap_above(before: Line, line: Line) -> float | None:
    """How far a line stands below another; None when a page lies between."""
    return line.y - before.y if line.page == before.page else None


def is_rest(before: Line, line: Line, most: float, end: float) -> bool:
    """Whether a line is the rest of the one before: by the gap, over a page by what had room."""
    gap = gap_above(before, line)
    return gap <= most if gap is not None else not had_room(before, line, end)


def had_room(before: Line, line: Line, end: float) -> bool:
    """Whether the first word of a line would have fitted on the one before."""
    blank = 0.0 if ends_in_hyphen(before.text) else before.size * 0.25
    return before.right + blank + (line.word_end - line.x) <= end


def _glue(before: str, text: str) -> str:
    """Two lines as one: a hyphen at the end stays, and scripts without blanks get none."""
    bare = ends_in_hyphen(before) or (_NO_BLANKS.match(before[-1:]) and _NO_BLANKS.match(text[:1]))
    return before + text if bare else f"{before} {text}"


def joined(lines: Iterable[Line]) -> str:
    """Lines of one heading or item as one text."""
    whole = ""
    for line in lines:
        whole = _glue(whole, line.text) if whole else line.text
    return _plain(whole)


def prose(lines: Sequence[Line]) -> str:
    """A text with its paragraphs, and the line breaks that no margin asked for."""
    if not lines:
        return ""
    whole = lines[0].text
    for before, line in pairwise(lines):
        gap = gap_above(before, line)
        if gap is not None and gap >= PARAGRAPH:
            whole += "\n\n" + line.text
        elif had_room(before, line, MAIN_END):
            whole += "\n" + line.text
        else:
            whole = _glue(whole, line.text)
    return _plain(whole, "\n")


def _plain(text: str, keep: str = "") -> str:
    """Text with ordinary blanks, none at the ends of lines."""
    lines = text.split(keep) if keep else [text]
    return keep.join(" ".join(line.split()) for line in lines).strip()


def labelled(text: str) -> tuple[str, str]:
    """`German (Native)` as its two parts; the second is "" when there is no bracket."""
    found = LAST_BRACKET.search(text)
    if not found or not text[: found.start()].strip():
        return text, ""
    return text[: found.start()].strip(), found[1].strip()
