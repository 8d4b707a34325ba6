"""Whether a sentence says who the writer is and what they do. English."""

from __future__ import annotations

import re
from functools import lru_cache

from app.mail.sentences import REMEMBERED
from app.mail.time_offers import is_offer

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
    r"|(?i:(?:currently |now )?between jobs\b)"
    r"|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?=,| and | from | at ))"
    r"|\b(?i:I(?:['’]ve| have)) (?i:(?:now|just|also|recently|always) )*(?i:been (?:an?|the|with|at"
    rf"|in|on|{_DOING}|(?!wondering|thinking|reading|following|looking|hoping|meaning|watching"
    rf"|trying|told|able|asking|waiting|going|searching|admiring|listening|wanting)\w+ing)\b|worked|spent|practi[sc]ed|taught|served|run|led|managed|studied|trained"
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
def is_who(said: str) -> bool:
    """Whether a sentence says who the writer is, or what they do."""
    if _WHO.search(said) or _VERBLESS.search(said):
        return not re.search(
            r"\bI work (?:nights?|days?|(?:\w+ )?days? a week|late|until|till|this|from \d)", said
        )
    if re.search(r"\byou(?:rs?)?\b", said, re.IGNORECASE) or is_offer(said):
        return False
    verbs = (found.group("verb") for found in _SAID_OF_ME.finditer(said))
    return any(verb not in _NO_WORK and not verb.endswith("ed") for verb in verbs)
