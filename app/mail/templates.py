"""Letter templates: wordings with {slots}, filled in one pass from what is known."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.paths import resources_dir

KINDS = (
    "first",
    "remind",
    "second_person",
    "confirm",
    "reschedule",
    "thank",
    "stay_in_touch",
    "congratulate",
    "refer",
    "mentor",
    "close_loop",
    "tell",
    "volunteer",
    "declined",
)
"""What a letter can be for."""
SUBJECT_LENGTH = 60
_SLOT = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True)
class LetterTemplate:
    """One scaffold; resources/templates/letters.toml tells how it is read."""

    key: str
    kind: str
    name: str
    subject: tuple[str, ...]
    body: tuple[tuple[str, ...], ...]
    needs: str = ""


@dataclass(frozen=True)
class Filled:
    """A letter made from a template. `missing`: the slots for which a hint stands in brackets."""

    subject: str
    body: str
    missing: tuple[str, ...]


@cache
def letter_templates() -> tuple[LetterTemplate, ...]:
    """The templates that every copy ships with, in the order in which they are offered."""
    return tuple(_template(entry) for entry in _file()["template"])


def templates_of(kind: str) -> tuple[LetterTemplate, ...]:
    """The templates for one of KINDS."""
    return tuple(template for template in letter_templates() if template.kind == kind)


def hints() -> Mapping[str, str]:
    """What to type for each slot that only the person can fill."""
    hints: Mapping[str, str] = _file()["hints"]
    return hints


def fill_letter(template: LetterTemplate, values: Mapping[str, str]) -> Filled:
    """Fill a template. A value is put in once and never read for slots; no slot stays in braces."""
    missing: dict[str, None] = {}
    paragraphs: list[str] = []
    for wordings in template.body:
        wording = _wording(wordings, values)
        gaps = [slot for slot in _SLOT.findall(wording) if not values.get(slot)]
        if all(gap in hints() for gap in gaps):
            missing |= dict.fromkeys(gaps)
            paragraphs.append(_filled(wording, values))
    return Filled(_subject(template.subject, values), "\n\n".join(paragraphs), tuple(missing))


def open_hints(body: str) -> list[tuple[int, int]]:
    """Where hints still stand in a letter, as (start, end) of each."""
    pattern = "|".join(re.escape(f"[{hint}]") for hint in hints().values())
    return [found.span() for found in re.finditer(pattern, body)]


def _wording(wordings: Sequence[str], values: Mapping[str, str]) -> str:
    known = (w for w in wordings if all(values.get(slot) for slot in _SLOT.findall(w)))
    return next(known, wordings[-1])


def _subject(wordings: Sequence[str], values: Mapping[str, str]) -> str:
    for wording in wordings:
        if all(values.get(slot) for slot in _SLOT.findall(wording)):
            subject = " ".join(_filled(wording, values).split())
            if len(subject) <= SUBJECT_LENGTH:
                return subject
    return " ".join(_filled(wordings[-1], values).split())


def _filled(wording: str, values: Mapping[str, str]) -> str:
    def put(found: re.Match[str]) -> str:
        slot = found.group(1)
        value = values.get(slot, "").strip()
        # The wording brings the end of the sentence.
        ends = wording[found.end() : found.end() + 1] in ".,;:?"
        if value:
            return value.rstrip(".") or value if ends else value
        return f"[{hints()[slot]}]"

    return _SLOT.sub(put, wording)


def _template(entry: Mapping[str, Any]) -> LetterTemplate:
    body = tuple(tuple(wordings) for wordings in entry["body"])
    return LetterTemplate(
        key=entry["key"],
        kind=entry["kind"],
        name=entry["name"],
        subject=tuple(entry["subject"]),
        body=body,
        needs=entry.get("needs", ""),
    )


@cache
def _file() -> dict[str, Any]:
    import tomllib

    return tomllib.loads((resources_dir() / "templates" / "letters.toml").read_text("utf-8"))
