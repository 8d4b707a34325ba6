"""Whether an answer is a no, told only by the plain words of the one who wrote it.

A wrong "no" would put a person aside who is willing; so a no counts only when nothing in the
message offers something else, and the person can correct it.
"""

from __future__ import annotations

import re

from app.mail.quoted import own_text

MOST = 4000
"""Characters that are looked at; a refusal stands at the beginning."""

_NO = re.compile(
    r"\b(?:(?:have|need|must|going|want|afraid i|sorry but i|respectfully|politely) (?:to )?"
    r"(?:will )?decline|i(?:'ll| will| must)? decline\b|"
    r"(?:can(?:'|no)?t|can not|am not able to|am unable to|won't be able to|will not be able to|"
    r"am not in a position to|not able to) "
    r"(?:help|talk|meet|speak|chat|do (?:this|that|it)|take (?:this|it|calls?|part)|accept|"
    r"offer|make (?:the )?time|find (?:the )?time|be of (?:any )?help|commit)|"
    r"(?:do not|don't) (?:have|take|do|give|offer) (?:the |any |informational |information )*"
    r"(?:time|capacity|bandwidth|calls|interviews)|"
    r"no,? thank(?:s| you)|not interested|no interest in|(?:i'd|i would|would) rather not|"
    r"prefer not to|please (?:do not|don't|stop) (?:contact|write|writ|e-?mail)\w*|"
    r"have to pass|will (?:have to )?pass\b|going to pass|not the right person|"
    r"it(?:'s| is) a no\b|"
    r"muss (?:ich )?(?:ihnen |dir )?(?:leider )?absagen|leider absagen|kein interesse|"
    r"leider (?:keine zeit|nicht (?:helfen|möglich|zur verfügung))|"
    r"(?:keine|nicht die) zeit|stehe (?:ich )?(?:dafür |leider )*nicht zur verfügung|"
    r"je dois décliner|ne (?:peux|pourrai) (?:malheureusement )?pas|pas intéressée?|"
    r"no puedo (?:ayudar|hablar|reunir)\w*|no me interesa|debo declinar|tengo que rechazar)",
    re.IGNORECASE,
)
_BUT_NO = re.compile(
    r"\b(?:but|however|aber|mais|pero),?(?: [\w']+){0,4}?\s+(?=" + _NO.pattern + ")", re.IGNORECASE
)
"""The "but" of "thank you, but I have to decline" offers nothing."""
_STILL = re.compile(
    r"\b(?:but (?:i|we|you|my|how|could|next|in|after|if|feel|please|happy)|however|instead|"
    r"how about|what about|would .{0,30}\bwork|happy to|glad to|let's|let us|reschedule|"
    r"another (?:time|day|week)|other (?:time|day)|next (?:week|month|year)|"
    r"(?:after|from|until|in) (?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december|monday|tuesday|wednesday|thursday|friday|the holidays|\d)|"
    r"(?:this|that) (?:week|day|time|date)|(?:on|before) (?:monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday)|by (?:e-?mail|mail|phone|writing)|send me (?:your|the|a few)|"
    r"aber|stattdessen|nächste|gerne?|andere[rn]? (?:termin|tag)|mais|plutôt|la semaine|"
    r"pero|mejor|próxim\w+)\b|\?",
    re.IGNORECASE,
)


def says_no(text: str) -> bool:
    """Whether the writer plainly declines and offers nothing else; what they quote is not read."""
    own = " ".join(own_text(text)[:MOST].replace("’", "'").split())
    return bool(_NO.search(own)) and not _STILL.search(_BUT_NO.sub(" ", own))


_THANKS = re.compile(
    r"\b(?:thank(?:s| you)|danke?|merci|gracias|grazie|obrigad[oa])\b", re.IGNORECASE
)


def says_thanks(text: str) -> bool:
    """Whether the writer thanks; what they quote is not read."""
    return bool(_THANKS.search(own_text(text)[:MOST]))
