"""One thing in common, and how much each kind of it says."""

from __future__ import annotations

from dataclasses import dataclass, field

STRENGTH = {
    "school": 80,
    "employer": 75,
    "acquaintance": 70,
    "group": 60,
    "cause": 58,
    "other": 55,
    "certification": 50,
    "training": 48,
    "team_place": 40,
    "place": 35,
    "language": 20,
}
"""How much each kind says of two people; having been there together adds OVERLAP."""
KINDS = tuple(STRENGTH)
"""The strongest first."""
OVERLAP, COMMON_LANGUAGE = 20, 1
VIA = {"suggested": 95, "message": 72, "employer": 45}
"""How strong an acquaintance is, by how we know of it; one that was typed in counts as usual."""
SOURCE_WORDS = {
    "card": "their card",
    "linkedin": "LinkedIn export",
    "pdf": "profile PDF",
    "profile_pdf": "profile PDF",
    "hand": "you noted it",
    "sample": "profile PDF",
}


@dataclass(frozen=True)
class Shared:
    """One thing in common. `status` is found, confirmed, or proposed: it only looks alike.

    `source` tells where it is known from and `how` by what two names are one. `theirs` is the
    name on their card that only looks alike. `overlap` is when both were there. `via` tells how
    an acquaintance is known: suggested, message, employer, or "" when typed in.
    """

    kind: str
    match_key: str
    text: str
    source: str = ""
    status: str = "found"
    how: str = ""
    via: str = ""
    overlap: str = ""
    theirs: str = ""
    strength: int = field(default=0, compare=False)

    @property
    def name(self) -> str:
        """What it is, without the years: words for a letter or a question."""
        return self.text.split(" · ")[0]

    @property
    def evidence(self) -> str:
        """Where it is known from, and how two names are known to be one."""
        return "; ".join(part for part in (self.source, self.how) if part)
