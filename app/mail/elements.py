"""The five things a first letter holds, found in its own words, one sentence at a time.

The rules know how people say such things, and no name: who I am, what we share, how you can help,
one clear request, times I am free. They read English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

ELEMENTS = ("who", "share", "help", "ask", "times")
"""Who I am, what we share, how they can help, one clear request, times I am free."""
Span = tuple[int, int]
REMEMBERED = 2048
"""A key changes one sentence of a letter: what was found in the others is remembered."""


class Sentence(NamedTuple):
    """A sentence and where it stands in the letter."""

    start: int
    end: int
    text: str


GREETING = re.compile(
    r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|respected)\b"
    r"(?:[ ,]+(?P<name>[^\n,:!.]*(?:\b(?:mr|mrs|ms|dr|prof)\.[^\n,:!.]*)?))?[,:!.]?$",
    re.IGNORECASE,
)
"""A line that greets; `name` is whom."""
_END = re.compile(r"[.?!]+[\"”’)\]]*(?=\s|$)|\n")
_SHORT = re.compile(
    r"(?:\b(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|[Nn]o|approx|etc|e\.g|i\.e|vs|[JS]r|[A-Z])"
    r"|\d)$"
)


@lru_cache(8)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences of a letter; the end of a line ends one, the stop of “Dr.” does not."""
    found: list[Sentence] = []
    start = 0
    for end in _END.finditer(text):
        stop = end.group()
        before = text[max(start, end.start() - 8) : end.start()]
        after = text[end.end() : end.end() + 2].strip()
        if stop == "." and after and _SHORT.search(before) and not _starts_anew(before, after):
            continue
        _take(found, text, start, end.end())
        start = end.end()
    _take(found, text, start, len(text))
    return tuple(found)


def _starts_anew(before: str, after: str) -> bool:
    """After a number a capital begins a sentence: “in 2013. You …”."""
    return before[-1:].isdigit() and after[:1].isupper()


def _take(found: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    words = piece.strip()
    if words:
        begin = start + len(piece) - len(piece.lstrip())
        found.append(Sentence(begin, begin + len(words), words))


def find_elements(
    text: str, shared: Iterable[str] = (), sentences: Sequence[Sentence] | None = None
) -> dict[str, Span | None]:
    """Where each of ELEMENTS stands, or None. `shared` are names that the two have in common."""
    found = sentences_of(text) if sentences is None else sentences
    names = [name.casefold() for name in shared if len(name) > 2]
    said = [sentence for sentence in found if not GREETING.match(sentence.text)]
    return {
        "who": _first(said, _is_who),
        "share": _first(said, lambda said: is_shared(said, names)),
        "help": _first(said, _is_help),
        "ask": _the_ask(said),
        "times": _first(said, is_offer),
    }


def _first(sentences: Sequence[Sentence], holds: Callable[[str], bool]) -> Span | None:
    return next(((s.start, s.end) for s in sentences if holds(s.text)), None)


# Who I am and what I do.

_WORK = (
    r"work|study|teach|lead|run|manage|head|design|build|sell|fly|drive|play|plan|cover|coordinate"
    r"|research|practi[sc]e|program|develop|serve|edit|translate|repair|train|cook|bake|farm|grow"
    r"|brew|nurse|treat|audit|test|maintain|install|operate|organi[sz]e|supervise|oversee|direct"
    r"|produce|publish|report|consult|advise|analy[sz]e|model|code|draw|paint|photograph|film"
    r"|import|export|trade|own|represent|handle|look after|take care of|care for|specialis?e"
    r"|supply|deliver|inspect|breed|restore|write (?:software|code|about|for)|(?:co-?)?founded"
    r"|graduated|qualified|majored|trained as|used to (?:be|work|lead|run|teach|manage)"
    r"|make (?:my|a) living|earn my living|do (?!not\b|so\b|the same|hope|know|think|my own)[a-z]+"
)
_DOING = (
    r"finishing|completing|pursuing|studying|working|teaching|training|leading|running|managing"
    r"|doing|practi[sc]ing|researching|designing|developing|building|selling|coordinating"
    r"|operating|flying|driving|caring|farming|consulting|freelancing|handling|planning (?:the|for)"
    r"|heading|serving|retraining|moving (?:from|into|out of)|writing (?:my|a) (?:thesis|phd)"
    r"|responsible for|retired|employed|based (?:in|at)|enrolled|apprenticed"
)
ROLE = (
    r"accountant|adviser|advisor|agent|agronomist|analyst|apprentice|architect|artist|assistant"
    r"|baker|banker|barrister|biologist|bookkeeper|broker|builder|buyer|candidate|captain"
    r"|caretaker|carpenter|carer|chef|chemist|civil servant|clerk|coach|conductor|consultant"
    r"|controller|cook|coordinator|copywriter|counsel|counsellor|curator|dancer|data (?:person"
    r"|scientist)|dentist|designer|developer|director|doctor|driver|economist|editor|electrician"
    r"|engineer|executive|farmer|firefighter|forester|founder|freelancer|fundraiser|gardener"
    r"|geologist|graduate|graphic artist|guide|head of|historian|inspector|intern|interpreter"
    r"|investigator|journalist|judge|lab technician|lawyer|lead|lecturer|librarian|logistician"
    r"|machinist|manager|marketer|mathematician|mechanic|midwife|musician|notary|nurse|officer"
    r"|operator|optician|owner|painter|paralegal|paramedic|pharmacist|phd|photographer|physicist"
    r"|physiotherapist|pilot|planner|plumber|policeman|postdoc|practitioner|producer|professional"
    r"|professor|programmer|project manager|psychologist|recruiter|rep|reporter|researcher"
    r"|restorer|sailor|salesperson|scientist|secretary|seller|sergeant|sociologist|soldier"
    r"|sous-chef|specialist|statistician|student|supervisor|surgeon|surveyor|tailor|teacher"
    r"|technician|therapist|trader|trainee|trainer|translator|undergraduate|vet|veterinarian"
    r"|waiter|weaver|welder|worker|writer"
)
"""What people are; each may stand in the plural of a team, never of the reader alone."""
_NO_ROLE = (
    r"(?!(?:[a-z-]+ )?(?:fan|admirer|reader|follower|believer|listener|subscriber|friend|member|bit"
    r"|little|lot|one|fellow|stranger|morning|night|exchange) ?\b)"
)
_VERBLESS = re.compile(
    rf"^(?!(?i:[^.?!]*\b(?:is|are|was|were|call|use|will|say|said|people|nobody|everyone|no one|you"
    rf"|your|we|fellow|would|could)\b))(?:[\w’'/.-]+ ){{0,6}}(?i:{ROLE})\b",
)
_WHO = re.compile(
    r"(?i:\bmy name is\b|\bby (?:trade|training|profession|day)\b|\bmy (?:background|day job|trade"
    r"|field|profession|job|work) (?:is|lies)\b|\bare my (?:trade|job|living|field)\b"
    r"|\bfor a living\b|\bmyself\b[^.?!]{0,30}\b(?:an?|the|as|,)\b)"
    r"|\b(?i:I(?:['’]m| am| was)) (?i:(?:now|currently|presently|today|just|still|at present) )*"
    rf"(?:(?i:an?|the) {_NO_ROLE}|(?i:one of the)|(?i:{_DOING})\b"
    r"|(?i:(?:\w+ )?(?:years?|months?|a decade|decades) (?:into|in)\b)"
    r"|(?i:in (?:my|the|our) (?:[\w-]+ ){0,2}(?:year|semester|term|department|team|business)\b)"
    r"|(?i:in charge\b|in )(?!town|touch|time|doubt|contact|need|luck|a )[a-z]+(?=[,.]| at | for )"
    r"|(?i:at|with|from) (?:(?:the|a) )?[A-Z]\w+(?! (?:on|from|every|until)\b)"
    r"|(?!(?:eager|never|rather|either|neither|together|over|after|under|for|ever|another|other"
    r"|reluctant|hesitant|clever|older|younger|former|here|aware|available|sure|in)\b)"
    r"[a-z-]+(?:er|or|ist|ian|eer|ant|chef|nurse|student|clerk|analyst|trainee)\b"
    r"|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?=,| and | from | at ))"
    r"|\b(?i:I(?:['’]ve| have)) (?i:(?:now|just|also|recently|always) )*(?i:been (?:an?|the|with|at"
    rf"|in|on|{_DOING})\b|worked|spent|practi[sc]ed|taught|served|run|led|managed|studied|trained"
    r"|traded|sold|built|designed|written (?:about|for|software)|flown|driven|farmed|graduated"
    r"|qualified|finished (?:my|a|the)|completed (?:my|a|the)|(?:an?|my) (?:own )?(?:small )?"
    r"(?:workshop|company|practice|business|degree|shop|farm|studio)\b)"
    r"|\b(?i:I (?:(?:just|recently|last year) )?(?:finished|completed|began|started|left|retired)"
    r" (?:my |an? |the |as |from )?(?:\w+ )?(?:training|studies|degree|apprenticeship|phd|thesis"
    r"|master|masters|bachelor|residency|school|university|college|job|post|work))"
    rf"|(?<!must )(?<!should )(?<!can )(?<!do )(?<!would )\b(?i:I (?:(?:now|currently|mostly"
    rf"|still|mainly|recently|just|only just|have|at present|today) )*(?:{_WORK}"
    r"|keep (?!wondering|thinking|reading|coming|in)\w+|have (?:my own|a small|a little) \w+"
    r"|look after|serve|tend|raise|keep the books|analyse|investigate|deal with|fix|live off))\b"
    r"|\b(?i:I (?:spent|worked) [^.?!]{0,40}\b(?:at|as|in|for)\b)"
    r"|\b(?i:years? |decade )(?i:as an?|in the|with the|at the)\b[^.?!]*\bI\b"
    r"|\b(?i:I spend) (?i:(?:most|much|half|all|a lot) of my (?:time|days?|week|nights?)"
    r"|my (?:days|nights|working))"
    r"|\b(?i:as an?) (?!former\b|child\b|boy\b|girl\b)[A-Za-z][^.?!,]{2,40} (?:at|in|from|for"
    r"|with) [^.?!,]*, I\b"
    r"|\b(?i:this is) [A-Z]\w+"
    r"|^(?!(?i:[^.?!]*\b(?:is|are|was|call|use|will|say|people|nobody|everyone|no one|you)\b))"
    r"(?:[\w’'.-]+ ){1,9}here\b(?=[,.:;-]|$)"
    rf"|^(?i:an?) (?!fellow\b)[^.?!]{{0,60}}\b(?i:{ROLE})\b[^.?!]{{0,60}}, I\b"
    rf"|\bI\b[^.?!]{{0,40}}\b(?i:present myself|introduce myself"
    rf"|as an?)\b[^.?!]{{0,40}}(?i:{ROLE})\b"
)


_SAID_OF_ME = re.compile(r"(?:^|[,;:] |\bnow )I (?:\w+ly )?(?P<verb>[a-z]{3,})\b")
_NO_WORK = frozenset(
    [
        "accept",
        "admire",
        "adore",
        "agree",
        "also",
        "always",
        "am",
        "anticipate",
        "apologise",
        "apologize",
        "appreciate",
        "apply",
        "ask",
        "assume",
        "attach",
        "attended",
        "bear",
        "became",
        "become",
        "been",
        "began",
        "begin",
        "believe",
        "bought",
        "brought",
        "call",
        "came",
        "can",
        "cannot",
        "care",
        "caught",
        "chose",
        "come",
        "consider",
        "could",
        "dare",
        "decide",
        "did",
        "didn",
        "do",
        "doubt",
        "dream",
        "either",
        "enclose",
        "enjoy",
        "expect",
        "face",
        "fear",
        "feel",
        "felt",
        "find",
        "first",
        "follow",
        "forgive",
        "found",
        "gather",
        "gave",
        "get",
        "give",
        "go",
        "got",
        "grew",
        "guess",
        "had",
        "happen",
        "hate",
        "have",
        "hear",
        "heard",
        "hesitate",
        "hold",
        "hope",
        "imagine",
        "intend",
        "just",
        "keep",
        "kept",
        "knew",
        "know",
        "laughed",
        "learn",
        "learned",
        "learnt",
        "left",
        "let",
        "like",
        "listen",
        "live",
        "look",
        "lost",
        "love",
        "made",
        "may",
        "mean",
        "meant",
        "met",
        "might",
        "mind",
        "miss",
        "must",
        "need",
        "never",
        "notice",
        "offer",
        "often",
        "only",
        "owe",
        "paid",
        "plead",
        "prefer",
        "promise",
        "propose",
        "put",
        "ran",
        "read",
        "realise",
        "realize",
        "rehearse",
        "remember",
        "request",
        "said",
        "sat",
        "saw",
        "search",
        "see",
        "seek",
        "seem",
        "sit",
        "send",
        "sent",
        "shall",
        "should",
        "sincerely",
        "sleep",
        "speak",
        "spend",
        "spoke",
        "stand",
        "start",
        "stood",
        "struggle",
        "suggest",
        "suppose",
        "surely",
        "talk",
        "tell",
        "thank",
        "then",
        "think",
        "thought",
        "told",
        "too",
        "took",
        "travel",
        "tried",
        "trust",
        "try",
        "understand",
        "understood",
        "used",
        "wait",
        "walk",
        "want",
        "was",
        "watch",
        "welcome",
        "went",
        "were",
        "will",
        "wish",
        "wonder",
        "would",
        "write",
        "wrote",
        "yearn",
    ]
)
"""What one does without it being one's work, or once and long ago."""


@lru_cache(REMEMBERED)
def _is_who(said: str) -> bool:
    if _WHO.search(said) or _VERBLESS.search(said):
        return not re.search(
            r"\bI work (?:nights?|days?|(?:\w+ )?days? a week|late|until|till|this|from \d)", said
        )
    if re.search(r"\byou(?:rs?)?\b", said, re.IGNORECASE) or is_offer(said):
        return False
    verbs = (found.group("verb") for found in _SAID_OF_ME.finditer(said))
    return any(verb not in _NO_WORK and not verb.endswith("ed") for verb in verbs)


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
    r"|built|led|employed|knew|know) (?:\w+ ){0,4}(?:me|us|my \w+|our \w+)\b"
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


def is_shared(said: str, names: Iterable[str] = ()) -> bool:
    """Whether a sentence says what the two have in common; `names`, folded, are such things."""
    return _says_shared(said) or any(name in said.casefold() for name in names)


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
    r"|\blooking for the part\b|\bsaves? me\b|\bto (?:decide|judge) (?:if|whether|which)\b"
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
    r"|\b(?:tell|told) (?:me|us) how you\b[^?]*[.]$|\bI did not know\b",
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


def requests_of(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences that ask for something, as questions; a question about times is none."""
    return [s for s in sentences if s.text.rstrip('"”’)').endswith("?") and _is_request(s.text)]


@lru_cache(REMEMBERED)
def _is_request(said: str) -> bool:
    if re.match(
        r"(?:please,? )?(?:could|can|would) you (?:please )?(?:tell|explain|help me (?:see"
        r"|understand|decide|judge))",
        said,
        re.I,
    ):
        return False
    only_times = _WHEN.search(said) and not re.search(rf"\b{_TALK}", said, re.IGNORECASE)
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


# Times I am free.

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WHEN = re.compile(
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
_LISTED_WORDS = 9


@lru_cache(REMEMBERED)
def is_offer(said: str) -> bool:
    """Whether a sentence offers times, and does not tell of a day gone by."""
    when = _WHEN.search(said)
    gone = _GONE.search(said)
    if _FREELY.search(said) and (when is None or gone is None):
        return True
    if when is None or gone is not None:
        return False
    return bool(_OFFERED.search(said)) or len(said.split()) <= _LISTED_WORDS
