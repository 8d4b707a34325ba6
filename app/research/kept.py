"""How one thing in common is kept in a row: its name as text, all else as JSON in `evidence`.

Earlier rows have English sentences in both; they are read back into the same fields.
"""

from __future__ import annotations

import json
import re
from typing import Any, cast

from app.language import MONTHS
from app.research.months import NO_SPAN, Span
from app.research.shared import HOWS, VIA, Shared, strength_of

BETWEEN = " · "
_WORDS = ("source", "how", "written", "who", "via", "at", "company", "more")


def as_kept(shared: Shared) -> tuple[str, str | None]:
    """The columns text and evidence of a row."""
    values: dict[str, Any] = {name: getattr(shared, name) for name in _WORDS}
    for name in ("ours", "theirs"):
        values[name] = [[span.start, span.end] for span in getattr(shared, name)]
    if shared.overlap != NO_SPAN:
        values["overlap"] = [shared.overlap.start, shared.overlap.end]
    known = {name: value for name, value in values.items() if value}
    if known.keys() <= {"more"}:
        return BETWEEN.join(filter(None, (shared.name, shared.more))), None
    return shared.name, json.dumps(known, ensure_ascii=False)


def from_kept(kind: str, key: str, text: str, evidence: str | None, status: str) -> Shared:
    """What a row says; it may come from another computer, so anything may stand in it."""
    if not evidence:
        return typed(kind, key, text, status)
    try:
        found: object = json.loads(evidence)
    except (ValueError, RecursionError):
        found = None
    values = _checked(cast("dict[str, Any]", found)) if isinstance(found, dict) else None
    if values is None:
        text, values = _read_words(text, evidence)
    strength = strength_of(kind, values.get("overlap", NO_SPAN), values.get("via", ""))
    return Shared(kind, key, text, status=status, strength=strength, **values)


def typed(kind: str, key: str, text: str, status: str = "confirmed") -> Shared:
    """What somebody noted by hand: "Uppsala", or "Uppsala · 2009" with more than its name."""
    name, more = _parted(text)
    return Shared(kind, key, name, status=status, more=more, strength=strength_of(kind))


def _parted(text: str) -> tuple[str, str]:
    name, _, more = text.partition(BETWEEN)
    return (name, more) if name else (text, "")


def _checked(found: dict[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {name: v for name in _WORDS if isinstance(v := found.get(name), str)}
    for name in ("ours", "theirs"):
        spans = cast("list[object]", v) if isinstance(v := found.get(name), list) else []
        values[name] = tuple(span for one in spans if (span := _span(one)) != NO_SPAN)
    values["overlap"] = _span(found.get("overlap"))
    if values.get("via") not in VIA:
        values.pop("via", None)
    if not _MONTH.match(values.get("at", "")):
        values.pop("at", None)
    return values


def _span(found: object) -> Span:
    match found:
        case [str(start), str(end)]:
            return Span(start, end)
        case _:
            return NO_SPAN


# The sentences of earlier rows.

_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_YEARS = r"(?:since |until )?\d{4}(?:–\d{4})?"
_SPANS = rf"{_YEARS}(?: and {_YEARS})*"
_WHEN = rf"(?:you (?P<ours>{_SPANS}))?(?:, )?(?:(?P<who>[^·]+?) (?P<theirs>{_SPANS}))?"
_THERE = re.compile(rf"(?:{_WHEN})?(?:(?: · )?both there (?P<overlap>{_YEARS}))?")
_KNOWN = re.compile(
    r"(?P<via>suggested|wrote of) (?P<who>.+) in (?P<month>[A-Z][a-z]+) (?P<year>\d{4})"
    r"|at (?P<company>.+) too; you know each other"
)
_SOURCES = {
    "their card": "card",
    "LinkedIn export": "linkedin",
    "profile PDF": "profile_pdf",
    "you noted it": "hand",
    "you added": "hand",
    "your messages": "messages",
    "both cards": "cards",
}
_HOWS = {
    "written": r"written “(.+)”",
    "former": r"“(.+)” is a former name on your card",
    "initials": r"“(.+)” and “.+”: one is the initials of the other",
    "confirmed": r"“(.+)”, which you said is the same",
    "their_former": r"their card gives it as a former name()",
    "part": r"one may be a part of the other()",
    "close": r"the names look alike()",
}


def _read_words(text: str, evidence: str) -> tuple[str, dict[str, Any]]:
    """The name and the fields of a row with sentences; what is none of ours stays as it is."""
    values = _read_evidence(evidence)
    name, more = _parted(text)
    if known := _KNOWN.fullmatch(more):
        return name, {**values, **_read_known(known)}
    found = _THERE.fullmatch(more)
    if found is None:
        return name, {**values, "more": more}
    values |= {part: _read_spans(found[part]) for part in ("ours", "theirs") if found[part]}
    if found["overlap"]:
        values["overlap"] = _read_spans(found["overlap"])[0]
    return name, {**values, "who": _who(found["who"])}


def _read_known(known: re.Match[str]) -> dict[str, str]:
    if known["company"]:
        return {"via": "employer", "company": known["company"]}
    via = "suggested" if known["via"] == "suggested" else "message"
    if known["month"] not in MONTHS:
        return {"via": via}
    at = f"{known['year']}-{MONTHS.index(known['month']) + 1:02}"
    return {"via": via, "who": _who(known["who"]), "at": at}


def _read_evidence(evidence: str) -> dict[str, Any]:
    if evidence.startswith("suggested by "):
        return {"source": "hand", "via": "suggested"}
    source, _, how = evidence.partition("; ")
    for name in HOWS:
        if found := re.fullmatch(_HOWS[name], how):
            return {"source": _SOURCES.get(source, source), "how": name, "written": found[1]}
    return {"source": _SOURCES.get(evidence, evidence)}


def _read_spans(words: str) -> tuple[Span, ...]:
    return tuple(map(_read_span, words.split(" and ")))


def _read_span(words: str) -> Span:
    if words.startswith("until "):
        return Span("", words.removeprefix("until "))
    start, _, end = words.removeprefix("since ").partition("–")
    return Span(start, end or ("" if words.startswith("since ") else start))


def _who(words: str | None) -> str:
    return "" if words in (None, "they", "them") else str(words)
