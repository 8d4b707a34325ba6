"""What is shared, as sentences that a letter can begin with."""

from __future__ import annotations

from dataclasses import dataclass

from app.contents import words
from app.research.common_ground import Shared, common_ground_of
from app.research.months import NO_SPAN, Span
from app.store.db import Store

_SENTENCES = {
    "school": "We both went to {name}.",
    "school_together": "We were both at {name} {when}.",
    "employer": "We both know {name} from inside.",
    "employer_together": "We both worked at {name} {when}.",
    "suggested": "{name} suggested that I write to you.",
    "message": "{name} has told me of you.",
    "colleague": "I know {name}, who is at {company} too.",
    "acquaintance": "We both know {name}.",
    "group": "We both belong to {name}.",
    "cause": "We both give our time to {name}.",
    "certification": "We both hold the certificate {name}.",
    "training": "We both took the course {name}.",
    "team_place": "We have both worked in {name}.",
    "place": "We are both at home in {name}.",
    "language": "We both speak {name}.",
    "other": "What we share: {name}.",
}
_WHEN = {"span": "from {start} to {end}", "year": "in {start}", "since": "since {start}"}
_BEGIN = ("we ", "both ", "i ", "wir ", "nous ", "ambos ", "ambas ", "oboje ", "كلانا ")
_VIA = {"suggested": "suggested", "message": "message", "employer": "colleague"}


@dataclass(frozen=True)
class Hook:
    """A sentence for a letter, and the thing in common that it says."""

    shared: Shared
    sentence: str


def hooks_to(store: Store, person_id: int) -> tuple[Hook, ...]:
    """A sentence for each thing I share with a person, the strongest first."""
    return tuple(Hook(item, hook_sentence(item)) for item in common_ground_of(store, person_id))


def hook_sentence(shared: Shared) -> str:
    """What is shared as a sentence; it says "at the same time" only where that is known."""
    if shared.kind == "other" and shared.name.casefold().startswith(_BEGIN):
        return shared.name.rstrip(".") + "."
    form = _VIA.get(shared.via, shared.kind) if shared.kind == "acquaintance" else shared.kind
    sentences = words("hooks", _SENTENCES)
    if shared.overlap != NO_SPAN and f"{form}_together" in sentences:
        form = f"{form}_together"
    pattern = sentences.get(form, sentences["other"])
    when = _when(shared.overlap)
    return pattern.format(name=shared.name, when=when, company=shared.company)


def _when(overlap: Span) -> str:
    """An overlap within a sentence: from 2016 to 2018, in 2018, since 2021."""
    start, end = overlap.start[:4], overlap.end[:4]
    said = words("when", _WHEN)
    form = "since" if not end else ("year" if start == end else "span")
    return said[form].format(start=start, end=end)
