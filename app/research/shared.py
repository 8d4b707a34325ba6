"""One thing in common: what is known of it, how much it says, and its words where it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.language import directed, month_and_year, say
from app.research.months import NO_SPAN, Span, spans_words

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
SOURCES = {"pdf": "profile_pdf", "profile PDF": "profile_pdf", "sample": "profile_pdf"}
"""What the cards call a source, where it goes by another name here."""
HOWS = ("written", "former", "initials", "confirmed", "their_former", "part", "close")
"""By what two names are one, or look alike."""


@dataclass(frozen=True)
class Shared:
    """One thing in common. `status` is found, confirmed, or proposed: it only looks alike.

    `source` tells where it is known from: card, linkedin, profile_pdf, hand, messages, cards, or
    the words of an older database. `how` tells by what two names are one ("" when they are written
    alike): written, former, initials, confirmed; or by what they look alike: their_former, part,
    close. `written` is then the name on their card. `ours` and `theirs` are when each was there,
    `overlap` when both were, `who` their first name. `via` tells how an acquaintance is known:
    suggested, message, employer, or "" when typed in; `at` when that was (ISO), `company` where.
    `more` is what was typed behind the name.
    """

    kind: str
    match_key: str
    name: str
    source: str = ""
    status: str = "found"
    how: str = ""
    written: str = ""
    who: str = ""
    ours: tuple[Span, ...] = ()
    theirs: tuple[Span, ...] = ()
    overlap: Span = NO_SPAN
    via: str = ""
    at: str = ""
    company: str = ""
    more: str = ""
    strength: int = field(default=0, compare=False)

    @property
    def text(self) -> str:
        """What it is, and when or by whom, in the language in force."""
        both = self.overlap.words
        said = say("both there {years}", years=both) if both else ""
        words = [part for part in (self._when(), self._by(), said) if part]
        text = " · ".join(filter(None, (self.name, self.more, *words)))
        return directed(text) if words else text

    @property
    def how_words(self) -> str:
        """How two names are known to be one, or why they may be, in the language in force."""
        return {
            "written": say("written “{name}”", name=self.written),
            "former": say("“{name}” is a former name on your card", name=self.written),
            "initials": say(
                "“{name}” and “{other}”: one is the initials of the other",
                name=self.written,
                other=self.name,
            ),
            "confirmed": say("“{name}”, which you said is the same", name=self.written),
            "their_former": say("their card gives it as a former name"),
            "part": say("one may be a part of the other"),
            "close": say("the names look alike"),
        }.get(self.how, self.how)

    @property
    def source_words(self) -> str:
        """Where it is known from, in the language in force."""
        return {
            "card": say("their card"),
            "linkedin": say("LinkedIn export"),
            "profile_pdf": say("profile PDF"),
            "hand": say("you noted it"),
            "messages": say("your messages"),
            "cards": say("both cards"),
        }.get(self.source, self.source)

    @property
    def evidence(self) -> str:
        """Where it is known from, and how two names are known to be one."""
        source, how = self.source_words, self.how_words
        return say("{source}; {how}", source=source, how=how) if source and how else source or how

    def _when(self) -> str:
        ours, theirs = spans_words(self.ours), spans_words(self.theirs)
        if not theirs:
            return say("you {years}", years=ours) if ours else ""
        if not self.who:
            both = say("you {ours}, they {theirs}", ours=ours, theirs=theirs)
            return both if ours else say("they {years}", years=theirs)
        both = say("you {ours}, {name} {theirs}", ours=ours, name=self.who, theirs=theirs)
        return both if ours else say("{name} {years}", name=self.who, years=theirs)

    def _by(self) -> str:
        if self.via == "employer":
            return say("at {company} too; you know each other", company=self.company)
        if not self.via or not self.at:
            return say("suggested them") if self.via == "suggested" else ""
        month = month_and_year(date(int(self.at[:4]), int(self.at[5:7]), 1))
        if self.via == "suggested":
            named = say("suggested {name} in {month}", name=self.who, month=month)
            return named if self.who else say("suggested them in {month}", month=month)
        named = say("wrote of {name} in {month}", name=self.who, month=month)
        return named if self.who else say("wrote of them in {month}", month=month)


def strength_of(kind: str, overlap: Span = NO_SPAN, via: str = "") -> int:
    """How much one thing in common says of two people."""
    return VIA.get(via, STRENGTH.get(kind, 0)) + (OVERLAP if overlap != NO_SPAN else 0)
