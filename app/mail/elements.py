"""The five things a first letter holds, found in its own words, one sentence at a time.

The rules know how people say such things, and no name: who I am, what we share, how you can help,
one clear request, times I am free. They read English; `lexicon` has the other languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from app.mail.lexicon import lexicon_of, says
from app.mail.sentences import REMEMBERED, Sentence, asks, greeting_of, sentences_of
from app.mail.time_offers import WHEN, is_offer
from app.mail.who_i_am import is_who

ELEMENTS = ("who", "share", "help", "ask", "times")
"""Who I am, what we share, how they can help, one clear request, times I am free."""
Span = tuple[int, int]


def find_elements(
    text: str,
    shared: Iterable[str] = (),
    sentences: Sequence[Sentence] | None = None,
    language: str = "en",
) -> dict[str, Span | None]:
    """Where each of ELEMENTS stands, or None. `shared` are names that the two have in common."""
    found = sentences_of(text, language) if sentences is None else sentences
    names = [name.casefold() for name in shared if len(name) > 2]
    greeting = greeting_of(language)
    said = [sentence for sentence in found if not greeting.match(sentence.text)]
    if lexicon_of(language):
        return _abroad(said, names, language)
    return {
        "who": _first(said, is_who),
        "share": _first(said, lambda said: is_shared(said, names)),
        "help": _first(said, _is_help),
        "ask": _the_ask(said),
        "times": _first(said, is_offer),
    }


def _abroad(
    said: Sequence[Sentence], names: Sequence[str], language: str
) -> dict[str, Span | None]:
    """The elements of a letter in a language that has a lexicon."""
    asked = [s for s in said if says(language, "request", s.text)]
    asked = asked or [s for s in said if says(language, "stated", s.text)][:1]
    return {
        "who": _first(said, lambda text: says(language, "who", text)),
        "share": _first(said, lambda text: is_shared(text, names, language)),
        "help": _first(said, lambda text: says(language, "help", text)),
        "ask": (asked[0].start, asked[0].end) if len(asked) == 1 else None,
        "times": _first(said, lambda text: says(language, "offer", text)),
    }


def offers_times(said: str, language: str = "en") -> bool:
    """Whether a sentence offers times, in a language."""
    return says(language, "offer", said) if lexicon_of(language) else is_offer(said)


def _first(sentences: Sequence[Sentence], holds: Callable[[str], bool]) -> Span | None:
    return next(((s.start, s.end) for s in sentences if holds(s.text)), None)


# What we share.

_KIN = (
    r"uncle|aunt|wife|husband|sister|brother|father|mother|dad|mum|mom|cousin|daughter|son|niece"
    r"|nephew|friend|colleague|manager|teacher|professor|tutor|supervisor|partner|neighbou?r"
    r"|room-?mate|flat-?mate|class-?mate|boss|student|coach"
)
_SHARE = re.compile(
    r"\bwe(?: have|['’]ve| had| are|['’]re| were)?(?: \w+ly)? (?:both|each|two|share[ds]?|met|once"
    r"|overlapped|studied|worked|trained|graduated|sat|went|grew|attended|belong(?:ed)?"
    r"|come from|came from|know each other|were)\b"
    r"|\bboth of us\b|\byou and I\b|\bI and you\b|\bbetween us\b|\bin common\b|\bfellow\b"
    r"|\bcross(?:ed)? paths\b|\bpaths (?:have )?crossed\b|\beach other\b"
    r"|\bsaid:? [“\"']?(?:write|ask"
    r"|talk|call)\b|\bin your (?:lecture|class|course|team|workshop|group|seminar|department)s?\b"
    r"|\b(?:at|from|in) (?:our|my) (?:home ?town|village|school|university|college|club|church"
    r"|white coat|graduation|company|faculty)\b|\bshook my hand\b|\bproposed that I\b"
    r"|\bencourag(?:ed?|ing) (?:me to|this|that I)\b|\btogether\b(?! (?:with|how|and)\b)"
    r"|\bwe have (?:\w+ly )?(?!never|not|been|got|to)\w+ed\b"
    r"|\bthe two of us\b|\bsame (?!time|day|thing|way|week|question|step|point|mistake|reason|idea"
    r"|but|as|and|for|to|with|is|in|at|on|when|if|or|now|goes|here|there)[\w-]+"
    r"|\bmutual\b|\balum(?:na|nus|ni|nae)?\b(?! (?:paper|magazine|letter))|\balma mater\b"
    r"|(?<!one )(?<!body )(?<!person )(?<!people )\blike you\b"
    r"|\bas you (?:did|were|once|have|had)\b|\b(?:did|were|have) you too\b|\byou,? too\b"
    r"|\byou also (?!know|see|say|said|wrote|write|show|mention|explain|speak|spoke)\w+\b"
    r"[^.?!]*\bI\b"
    r"|\bthought (?:that )?(?:we|I|you and I) (?:should|might|could|would)\b"
    r"|\b(?:before|after) (?:you|me)\b(?! (?:have|see|read|know|decide|answer))"
    r"|\byou (?:left|came|started|joined|were there) [^.?!]{0,30}\b(?:before|after|when) I\b"
    r"|\bI,? (?:too|also)\b|\balso (?:from|once|at|an?|you|went|worked|studied|in the)\b"
    r"|\b(?:gave|given|sent|passed) (?:me|us) (?:your|to you)\b"
    r"|\b(?:suggested|recommended|advised|urged|encouraged)(?: that| to me)? (?:I|me to|writing"
    r"|you|contacting)\b|\btold me (?:to|about you|that you|what you|you|I should|of you)\b"
    r"|(?<!it )\bsaid (?:that )?(?:I should|you (?:would|might|could|may))"
    r"|\b(?:speaks?|talks?|spoke|talked) (?:\w+ )?(?:\w+ )?(?:of|about) you\b"
    r"|\bintroduc(?:ed|es) (?:me|us)\b|\bpointed me\b|\bput (?:me|us) in touch\b|\breferred me\b"
    r"|\bmentioned (?:you|your name)\b|\byour name (?:came|was given|was mentioned)\b"
    r"|\b(?:got|had|have|found|know) your (?:name|address) (?:from|through|by)\b"
    r"|\bat the suggestion of\b|\bon (?:the )?(?:recommendation|advice) of\b|\bsends? (?:you )?"
    r"(?:his|her|their|best|warm|kind)\b"
    rf"|\b(?<!introduce )my (?:\w+ ){{0,2}}(?:{_KIN})\b[^.?!]{{0,80}}\byou(?:rs?)?\b"
    rf"|\byour (?:\w+ ){{0,2}}(?:{_KIN})\b[^.?!]{{0,80}}\b(?:me|my|us|next|now|I)\b"
    rf"|\bI\b[^.?!]{{0,60}}\b(?:your|yours) (?:\w+ )?(?:{_KIN})(?:['’]s|s)?\b"
    r"|\byou (?:were|are) my\b|\bwith your (?:late |old |former )?\w+\b(?<!own)(?<!permission)"
    r"|\byou (?:once |also )?(?:taught|hired|trained|interviewed|coached|bought|sold|sent|fixed"
    r"|built|led|employed|knew|know|supervised|mentored|examined|managed)"
    r" (?:(?!is\b|are\b|was\b|were\b)\w+ ){0,4}(?:me|us|my \w+|our \w+)\b"
    rf"|\byou\b[^.?!]{{0,60}}\bis my (?:\w+ )?(?:{_KIN})\b|\bused to (?:share|sit|work|play|live)\b"
    r"[^.?!]{0,80}\byou\b|\b(?:said|asked me|urged me|told me|suggested) (?:to|I) (?:get in touch"
    r"|write|contact|reach out|call)\b|\byou and I should\b"
    r"|\b(?:found|know) (?:you|of you) (?:through|from|via|by) (?!your (?:talk|article|post|book))"
    r"|\bI(?:['’]m| am) [A-Z]\w+[’']s (?:\w+ )?(?:cousin|friend|son|daughter|brother|sister)"
    r"|\b(?:behind|beside|next to|with|ahead of) me\b(?! (?:for|by|since|ever|a long))"
    r"|\b(?:worked|studied|sat|trained|served|sang|rowed|played) with you\b"
    r"|\bformer (?:colleague|classmate|student)\b|\bour (?:old|former|mutual|shared|common|paths"
    r"|children|kids|families|teams)\b|\bwe (?:have|had) (?:an?|some|several|the) [^.?!]{0,30}"
    r"(?:together|friend|colleague|teacher|acquaintance)",
    re.IGNORECASE,
)
_WITH_ME = re.compile(
    r"\b(?:stayed?|stays|stuck|sat|remains?|been|lives?) with me\b", re.IGNORECASE
)


def is_shared(said: str, names: Iterable[str] = (), language: str = "en") -> bool:
    """Whether a sentence says what the two have in common; `names`, folded, are such things."""
    told = says(language, "shared", said) if lexicon_of(language) else _says_shared(said)
    return told or any(name in said.casefold() for name in names)


@lru_cache(REMEMBERED)
def _says_shared(said: str) -> bool:
    found = _SHARE.search(said)
    if found and found.group().casefold() == "with me" and _WITH_ME.search(said):
        found = _SHARE.search(said, found.end())
    return found is not None


# How they can help.

_HELP = re.compile(
    r"\bhelp(?:s|ed|ful)?(?: me| us| to me)\b|\bhelp(?:s)? most\b|\blearn(?: \w+){0,3}? (?:from|how"
    r"|what|about|why|which|whether|more)\b|\b(?:like|love|want|hope|need|eager|keen|wish) to "
    r"(?:learn|understand)\b|\bunderstand(?:ing)? (?:how|what|why|whether|the|which|better)\b"
    r"|\bhear(?:ing)? (?:how|what|about|from|why|whether|your|more|which|something)\b"
    r"|\btell (?:me|us)\b(?! when)|\bknow (?:how|what|who|which|whether|why|if|more about"
    r"|about it|where)\b"
    r"(?! (?:to say|to thank))|\bcurious\b|\bwonder(?:ing)?\b|\bfind(?:ing)? out\b"
    r"|\b(?:if|that|whether) you (?:would |could |can |will )?(?:tell|told|explain|explained"
    r"|share|shared"
    r"|show|showed|help|helped|advise|advised)\b"
    r"|\bask(?:ing)? (?:you |someone )?(?:how|what|about|why|whether|which|who has|for advice)\b"
    r"|\bsee (?:how|what|whether|if|your) (?:you|it|this|in-house|work|the)?"
    r"|\byour (?:\w+ )?(?:view|advice|experience|perspective|story|insight|path|answer|take"
    r"|judge?ment|opinion|thoughts?|guidance|knowledge|thinking|feedback|help|point of view)s?\b"
    r"|\b(?:guide|advise|enlighten|teach|show) (?:me|us)\b(?! (?:that|the door))"
    r"|\bexplain(?: to)? (?:me|us)\b"
    r"|\b(?:profit|benefit) from\b|\bfrom (?:the )?inside\b|\bnobody (?:else|here) (?:can|could)\b"
    r"|\byou know (?:both|better|how|what|the)\b|\bwhat you(?:['’]d| would) (?:tell|do|look|say)\b"
    r"|\blooking for the part\b|\bshed (?:some )?light\b"
    r"|\bcannot (?:be )?(?:find|found|read|look up)\b[^.?!]*\b(?:is|but)\b|\bsaves? me\b"
    r"|\bto (?:decide|judge) (?:if|whether|which)\b"
    r"|\b(?:like|love|value|appreciate|need|want|hear|get|welcome|after|for|of) (?:to have "
    r"|to hear "
    r"|to get |some of )?your (?:\w+ )?(?:sense|side|feeling|impression|input|lessons?|eyes?|ideas?"
    r"|answers?|recommendations?|tips?|wisdom|view|read(?:ing)?)\b"
    r"|\b(?:describe|explain|share|spell out|sketch|outline) (?:to |for |with )(?:me|us)\b"
    r"|\byou (?:could|can|might|would)(?: \w+)? (?:describe|explain|share|sketch|teach|show)\b"
    r"|\b(?:advice|advices|guidance|tips|pointers|insights?|lessons|input|orientation|counsel) "
    r"(?:on|about|how|for|from|into|in)\b|\b(?:a )?(?:feel|sense|picture|idea) (?:for|of) (?:how"
    r"|what|whether|the|your)\b|\bbe told\b|\bbest (?:person|one) (?:for|to)\b"
    r"|\byou(?: are|['’]re) the only (?:person|one)\b|\bwhat (?:such a|this|that|your"
    r"|the) (?:\w+ )?\w+ (?:looks like"
    r"|is like|feels like|involves|means)\b|\b(?:work|figure) out (?:how|what|whether|if|which)\b"
    r"|\bwould be (?:so |very |really |most )?(?:precious|valuable|invaluable|useful|gold|helpful"
    r"|of (?:great |real )?(?:value|help|use))\b|\bmake(?:s)? it easier\b|\b(?:pass|hand) on\b"
    r"|\b(?:few|some|three|several|many|hundred|my|two|of|the|thousand) questions\b"
    r"|\bfrom (?:you|someone|somebody|a person|people) (?:who|like|in|that|with)\b"
    r"|\b(?:only|nobody but) (?:you|someone like you|somebody like you) (?:can|could)\b"
    r"|\blike you can (?:say|tell|know)\b|\b(?:the|an?) (?:unvarnished|honest|real|true|frank"
    r"|inside)"
    r" (?:version|view|story|picture|answer|look|opinion|account)\b|\bany (?:advice|hint|tip"
    r"|word)s?\b"
    r"|\b(?:hoping|hope) for\b|\bneed(?:s)? to know\b"
    r"|\bwhat (?:in-house |the |a |your )?(?:\w+ )?(?:work|job|day|week|life|year)s? "
    r"(?:is|looks?|takes?|asks?|was|are|really)\b",
    re.IGNORECASE,
)
_NOT_HELP = re.compile(
    r"\b(?:people|they|she|he|we) (?:\w+ )?(?:know|tell|see)\b|\bI (?:saw|read|know)\b(?! whether)"
    r"|\b(?:tell|told) (?:me|us) how you\b[^?]*[.]$|\bI did not know\b"
    r"|\bif I (?:do not|don['’]t|have not|haven['’]t) hear(?:d)? (?:back )?from you\b",
    re.IGNORECASE,
)


@lru_cache(REMEMBERED)
def _is_help(said: str) -> bool:
    if not _HELP.search(said):
        return False
    return not _NOT_HELP.search(said) or bool(_HELP.search(_NOT_HELP.sub(" ", said)))


# One clear request.

_TALK = (
    r"(?:call|talk|chat|conversation|meet(?:ing)?|coffee|tea|lunch|minutes?|min\b|speak|phone"
    r"|video|zoom|visit|quarter of an hour|half an hour|hour of your time)"
)
_REQUEST = re.compile(
    r"\b(?:would|could|can|may|might|will|shall|won['’]t|wouldn['’]t) (?:you|we|I|it|that|this"
    r"|there|an?|the|\d+|\w+ minutes)\b"
    r"|\bdo you (?:have|think|want|mind|happen)\b|\bwould .* be possible\b"
    r"|\bare you (?:open|free|willing|available|up|able|around|in|interested)\b"
    r"|\bis (?:it|that|this) (?:possible|ok|okay|all right|alright|something)\b"
    r"|\bis there (?:an?y? |some )?(?:small |little )?(?:chance|time|way|possibility|task|moment"
    r"|something I|someone|work)\b|\bany chance\b|\bhow about\b|\b(?:up for|open to|interested in)"
    rf"|\b{_TALK}\b[^?]*\?$",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"\b(?:I(?:['’]d| would| should)? (?:be (?:so |very |most |really |extremely )*(?:grateful"
    r"|glad|happy"
    r"|thankful|delighted|honou?red)|appreciate|like to (?:ask|request|invite)|love (?:to|an?)"
    r"|like (?:to (?:talk|speak|call|meet)|an?)|hope)|please|let me know|I(?:['’]m| am) asking"
    r"|it would be (?:great|lovely|wonderful|nice|good|kind|an honou?r)"
    rf"|I ask|I request|my request is|my question is)\b[^?]*\b{_TALK}\b",
    re.IGNORECASE,
)


def requests_of(sentences: Sequence[Sentence], language: str = "en") -> list[Sentence]:
    """The sentences that ask for something, as questions; a question about times is none."""
    if lexicon_of(language):
        return [s for s in sentences if says(language, "request", s.text)]
    return [s for s in sentences if asks(s.text) and _is_request(s.text)]


@lru_cache(REMEMBERED)
def _is_request(said: str) -> bool:
    if re.match(
        r"(?:please,? )?(?:could|can|would) you (?:please )?(?:tell|explain|help me (?:see"
        r"|understand|decide|judge))",
        said,
        re.I,
    ):
        return False
    only_times = WHEN.search(said) and not re.search(rf"\b{_TALK}", said, re.IGNORECASE)
    return bool(_REQUEST.search(said)) and not only_times


@lru_cache(REMEMBERED)
def _is_stated(said: str) -> bool:
    return bool(_STATED.search(said))


def _the_ask(sentences: Sequence[Sentence]) -> Span | None:
    """The one request: put as a question, or else said; two requests are not one."""
    asked = requests_of(sentences)
    if not asked:
        asked = [s for s in sentences if _is_stated(s.text)][:1]
    return (asked[0].start, asked[0].end) if len(asked) == 1 else None
