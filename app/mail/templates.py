"""Letter templates: wordings with {slots}, filled in one pass from what is known."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from app.contents import content, words
from app.language import language, written_language
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
    "note",
)
"""What a letter can be for."""
SUBJECT_LENGTH = 60
SENTENCES = frozenset({"fact", "aim", "learned", "do_next", "promise"})
"""Fields that are sentences: where the wording brings no stop, they end with their own."""
_SLOT = re.compile(r"\{([A-Za-z_]{1,30})\}")
_WORDS = {"fill_in": "fill in: {field}"}


@dataclass(frozen=True)
class LetterTemplate:
    """One scaffold; resources/templates/letters.toml tells how it is read."""

    key: str
    kind: str
    name: str
    subject: tuple[str, ...]
    body: tuple[tuple[str, ...], ...]
    needs: str = ""

    @classmethod
    def of_text(cls, subject: str, body: str) -> LetterTemplate:
        """A template that is only being edited, from its two texts."""
        return cls("", "", "", parse_subject(subject), parse_body(body))

    @property
    def subject_text(self) -> str:
        """The wordings of the subject as they are edited: one a line, best first."""
        return "\n".join(self.subject)

    @property
    def body_text(self) -> str:
        """The text as it is edited: a blank line between paragraphs, “| ” before other wordings."""
        return "\n\n".join("\n| ".join(wordings) for wordings in self.body)


def parse_subject(text: str) -> tuple[str, ...]:
    """The wordings of a subject from the text that is edited."""
    return tuple(line.strip() for line in text.splitlines() if line.strip()) or ("",)


def parse_body(text: str) -> tuple[tuple[str, ...], ...]:
    """The paragraphs, each with its wordings, from the text that is edited."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    pieces = re.split(r"\n[ \t]*\n\s*", whole.strip())
    return tuple(wordings for piece in pieces if any(wordings := _wordings(piece)))


def _wordings(piece: str) -> tuple[str, ...]:
    found: list[list[str]] = []
    for line in piece.split("\n"):
        if not found or line.lstrip().startswith("|"):
            found.append([line.lstrip().removeprefix("|").strip()])
        else:
            found[-1].append(line.rstrip())
    return tuple("\n".join(lines).strip() for lines in found)


@dataclass(frozen=True)
class Filled:
    """A letter made from a template. `missing`: the slots for which a hint stands in brackets."""

    subject: str
    body: str
    missing: tuple[str, ...]


def letter_templates() -> tuple[LetterTemplate, ...]:
    """The templates that every copy ships with, as offered, in the written language."""
    return templates_in(written_language())


@cache
def templates_in(language: str) -> tuple[LetterTemplate, ...]:
    """The shipped templates in a language; what it has no words for stands in English."""
    given = {entry["key"]: entry for entry in content(language, "letters").get("template", ())}
    return tuple(_translated(_template(entry), given) for entry in _file()["template"])


def _translated(template: LetterTemplate, given: Mapping[str, Any]) -> LetterTemplate:
    entry = given.get(template.key)
    if entry is None:
        return template
    body = tuple(tuple(wordings) for wordings in entry["body"])
    return replace(template, name=entry["name"], subject=tuple(entry["subject"]), body=body)


def hints() -> Mapping[str, str]:
    """What to type for each slot that only the person can fill."""
    return hints_in(written_language())


@cache
def hints_in(language: str) -> Mapping[str, str]:
    """What to type for each slot, in a language; what it has no words for stands in English."""
    return {**_file()["hints"], **content(language, "letters").get("hints", {})}


def hint(slot: str) -> str:
    """What to type for a field, also for one that only an own template names."""
    said = slot.replace("_", " ").strip() or slot
    return hints().get(slot) or words("letters", _WORDS)["fill_in"].format(field=said)


def fill_letter(template: LetterTemplate, values: Mapping[str, str]) -> Filled:
    """Fill a template. A value is put in once and never read for slots; no slot stays in braces."""
    missing: dict[str, None] = {}
    paragraphs: list[str] = []
    for wordings in template.body:
        wording = _wording(wordings, values)
        missing |= dict.fromkeys(slot for slot in _SLOT.findall(wording) if not values.get(slot))
        if wording:
            paragraphs.append(_filled(wording, values))
    return Filled(_subject(template.subject, values), "\n\n".join(paragraphs), tuple(missing))


def fields_in(text: str) -> list[tuple[int, int]]:
    """Where a template names its fields, braces included."""
    return [found.span() for found in _SLOT.finditer(text)]


def open_hints(body: str) -> list[tuple[int, int]]:
    """Where something is still to be filled in, as (start, end) of each: hints and braces."""
    return [found.span() for found in _gaps(written_language(), language()).finditer(body)]


@cache
def _gaps(*languages: str) -> re.Pattern[str]:
    # English ones too: a draft may be older than the choice of the language.
    texts = (text for name in ("en", *languages) for text in hints_in(name).values())
    known = "|".join(re.escape(f"[{text}]") for text in dict.fromkeys(texts))
    tables = (content(name, "letter_words").get("letters", {}) for name in languages)
    fills = {_WORDS["fill_in"], *(table.get("fill_in", "") for table in tables)} - {""}
    own = "|".join(
        re.escape(f"[{form}]").replace(r"\{field\}", r"[^\]\n]{1,40}") for form in sorted(fills)
    )
    return re.compile(rf"{known}|{own}|\{{[A-Za-z_]{{1,30}}\}}")


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
        ends = wording[found.end() : found.end() + 1] in tuple(".,;:?")
        if value and ends:
            return value.rstrip(".") or value
        if value:
            return ended(value) if slot in SENTENCES else value
        return f"[{hint(slot)}]"

    return _SLOT.sub(put, wording)


def ended(text: str) -> str:
    """A text as a sentence: with a stop at its end."""
    plain = text.strip()
    return plain if not plain or plain[-1] in ".!?…" else f"{plain}."


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
