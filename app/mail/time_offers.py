"""Whether a sentence offers times at which one is free. English."""

from __future__ import annotations

import re
from functools import lru_cache

from app.mail.sentences import REMEMBERED

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
WHEN = re.compile(
    rf"\b{_DAY}s?\b(?! (?:a|per) (?:week|month|year))|\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat"
    rf"|sun)\b(?=,? \d|,? or|,? and| after|"
    rf" before| morning| afternoon|,? {_MONTH})|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\b"
    rf"|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!\d)|\bthe \d{{1,2}}(?:st|nd|rd|th)\b"
    r"|\b\d{1,2}[.:]\d{2}\b|\b\d{1,2} ?(?:am|pm|a\.m|p\.m)\b|\bo['’]clock\b|\bnoon\b"
    r"|\b\d{1,2}h\d{0,2}\b"
    r"|(?<!some )(?<!one )(?<!this )(?<!that )(?<!good )\b(?:mornings?|afternoons?|evenings?"
    r"|weekends?)\b"
    r"(?! a (?:week|month|year))|\blunch ?(?:time|break|hour)s?\b|\btomorrow\b|\bthis week\b"
    r"|\bweekdays?\b"
    r"|\bnext (?:week|two weeks|few (?:days|weeks)|month|days|\w+day)\b"
    r"|\b(?:in|over|during) the (?:next|coming) (?!fortnight)|\bcoming (?:days|(?:two "
    r"|three )?weeks?)\b"
    r"|\bweek of\b|\b\d{1,2}\.\d{1,2}\.|\b20\d\d-\d\d-\d\d\b",
    re.IGNORECASE,
)
_FREELY = re.compile(
    r"\bany(?: other)? ?time\b(?! soon)|\banother time\b|\bany (?:hour|slot|weekday|day|moment"
    r"|date)"
    r"\b|\bwhenever\b|\bwhatever (?:hour|time|day|slot|suits|works)\b|\bwhat(?:ever)? (?:works"
    r"|suits)"
    r"(?: best)? for you\b|\bsuits? (?:you|me)\b|\bat your (?:convenience|disposal)\b"
    r"|\bconvenient (?:for|to) you\b|\b(?:your|my) (?:own )?(?:calendar|schedule|diary|timetable"
    r"|agenda|availability)\b|\b(?:pick|choose|suggest|name|propose) (?:an?y?|the|your) ?"
    r"(?:slot|time|day|hour|date|moment)\b|\b(?:flexible|free) (?:on|at|from|after|before|most|all"
    r"|in the|every|this|next|with)\b|\bI(?:['’]m| am) (?:very |quite |completely "
    r"|totally )?flexible\b"
    r"|\ba time that\b|\btimes? (?:that )?(?:suit|work)s?\b",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:free|suits?|works?|available|disponible|dispon?able|could|would|can|any|either|slot"
    r"|open|offer|prefer|ok|okay"
    r"|convenient|good|fine|best|better|easiest|easy|possible|choose|pick|reach|quiet|empty|usually"
    r"|every|most(?:ly)?|off|next|tomorrow|coming|this week|fits?|from|between|always|adapt|make"
    r"|do|perfect|ideal|how about|what about|gap|find|on the ground|at my desk|in the office"
    r"|at home|clear"
    r"|till|until|after|before)\b",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"\b(?:last|ago|yesterday|since|read|saw|seen|heard|watched|met|was|were|went|attended|wrote"
    r"|written|published|said|told|sat|talked|bought|listened|happened|gave|spoke|learned|missed"
    r"|stumbled|came across|got|had|did|made|started|opened|stayed)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\bI (?:now |also |currently |mostly |still )*(?:study|work|teach|train|write|paint|volunteer"
    r"|learn|program|code|play|sing|run)\b[^.?!;]{0,60}?\b(?:in the|on|at) (?:mornings?|afternoons?"
    r"|evenings?|nights?|weekends?)\b"
    r"|\bI (?:will|shall|would|['’]ll) (?:follow up|write again|call again)\b[^.?!]*",
    re.IGNORECASE,
)
"""What one does at such hours, and when one writes again, offers nobody a time."""
_LISTED_WORDS = 9


@lru_cache(REMEMBERED)
def is_offer(said: str) -> bool:
    """Whether a sentence offers times, and does not tell of a day gone by."""
    said = _BESIDE.sub(" ", said)
    when = WHEN.search(said)
    gone = _GONE.search(said)
    if _FREELY.search(said) and (when is None or gone is None):
        return True
    if when is None or gone is not None:
        return False
    return bool(_OFFERED.search(said)) or len(said.split()) <= _LISTED_WORDS
