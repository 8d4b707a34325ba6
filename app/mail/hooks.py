"""What is shared, as sentences that a letter can begin with."""

from __future__ import annotations

from dataclasses import dataclass

from app.research.common_ground import Shared, common_ground_of
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
    if shared.kind == "other" and shared.name.casefold().startswith(("we ", "both ", "i ")):
        return shared.name.rstrip(".") + "."
    form = _VIA.get(shared.via, shared.kind) if shared.kind == "acquaintance" else shared.kind
    if shared.overlap and f"{form}_together" in _SENTENCES:
        form = f"{form}_together"
    pattern = _SENTENCES.get(form, _SENTENCES["other"])
    company = shared.text.split(" · at ")[-1].split(" too;")[0]
    return pattern.format(name=shared.name, when=_when(shared.overlap), company=company)


def _when(overlap: str) -> str:
    """An overlap within a sentence: from 2016 to 2018, in 2018, since 2021."""
    start, _, end = overlap.partition("–")
    if end:
        return f"from {start} to {end}"
    return f"in {start}" if start.isdecimal() else start
