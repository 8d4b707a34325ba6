"""A look at a letter before it is sent: what a first one should hold, and what speaks against it.

It explains and never stops anybody. Every note has the place in the text that it is about.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.mail.templates import open_hints

ELEMENTS = ("who", "share", "help", "ask", "times")
"""Who I am, what we share, how they can help, one clear request, times I am free."""
LEAST_WORDS, AIM_WORDS, MOST_WORDS = 40, 75, 150
Span = tuple[int, int]


@dataclass(frozen=True)
class Note:
    """One remark: a stable code, its sentence, and where in the text it applies."""

    code: str
    text: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Known:
    """What is known of the reader, for whom names and companies are compared."""

    first_name: str = ""
    last_name: str = ""
    shared: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """First names of other people that may have stayed behind from another letter."""


@dataclass(frozen=True)
class Report:
    """What was found: each element's place or None, the number of words, and the notes."""

    elements: dict[str, Span | None]
    words: int
    notes: tuple[Note, ...]


_NOT_WHO = (
    r"(?!writing|sorry|interested|free|glad|grateful|happy|sure|aware|hoping|looking|curious|"
    r"reaching|available|weighing|thinking|asking|planning)"
)
_WHO = re.compile(
    r"\bmy name is\b|\b(?:today )?I(?:['’]m| am) (?:currently |now )?"
    + _NOT_WHO
    + r"(?:an?|the|in|at|from|one of|[a-z]+ing)\b"
    r"|\bI (?:currently |now )?(?:work|study|teach|lead|run|manage|graduated|trained|serve)\b"
    r"|\bI (?:have )?(?:spent|worked) [^.?!]{0,40}\b(?:at|as|in)\b"
    r"|\bas an? [a-z][^.?!,]{2,40} (?:at|in|from) [A-Z]",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\bwe (?:both|share|were both|overlapped|met)\b|\bboth of us\b|\bin common\b|\bfellow\b"
    r"|\bsame (?:school|university|course|team|company|employer|city|town|teacher|class)\b"
    r"|\bsuggested (?:that )?I\b|\b(?:told me to|said I should) (?:write|talk|speak)\b"
    r"|\bmutual (?:friend|acquaintance|contact)\b|\bformer colleague\b|\blike you\b"
    r"|\balso (?:from|once|at|a (?:former|graduate|student))\b|\bas you did\b|\bafter you did\b"
    r"|\balum(?:na|nus|ni)?\b|\bour (?:old|former|mutual|shared)\b"
    r"|\bI (?:too|also) (?:went|worked|studied|grew|lived)\b",
    re.IGNORECASE,
)
_HELP = re.compile(
    r"\b(?:you|your [a-z]+)(?: could| can| would| might)? help(?:s|ed)? me\b|\bhelp me\b"
    r"|\blearn (?:from|how|what)\b|\btell me (?:how|what|whether)\b|\bfrom inside\b"
    r"|\byour (?:view|advice|experience|perspective|story|insight|path|answer|honest|take)\b"
    r"|\byour judge?ment\b|\bnobody else can\b"
    r"|\b(?:hear|understand|know|see|ask) (?:how|what|why|whether|about)\b",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"\b(?:would|could|can|may|might|are|do|will|is) (?:you|we|I|it|there)\b"
    r"|\bwould .* be possible\b",
    re.IGNORECASE,
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_TIMES = re.compile(
    rf"\b{_DAY}s?\b|\b(?:mon|tue|wed|thu|fri) \d{{1,2}}\b|\b\d{{1,2}}[:.]\d{{2}}\b"
    r"|\b\d{1,2} ?(?:am|pm)\b|\b(?:any|another) (?:other )?time\b|\bthis week\b"
    r"|\bnext (?:week|two weeks|month)\b|\bwhen(?:ever)? (?:it )?suits\b|\bsuits? (?:you|me)\b"
    r"|\byour (?:calendar|schedule|diary)\b|\b(?:mornings?|afternoons?|evenings?|lunch)\b"
    r"|\bin the coming (?:days|weeks)\b",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\b(?:job|position|role) (?:openings?|for me)\b|\bopen (?:position|role)s?\b"
    r"|\b(?:my|attached|enclosed) (?:résumé|resume|cv)\b|\bvacanc(?:y|ies)\b|\brefer me\b"
    r"|\b(?:résumé|resume|cv) (?:is )?(?:attached|enclosed)\b|\bhir(?:e|ing) me\b"
    r"|\bare you hiring\b",
    re.IGNORECASE,
)
_EMPTY_PHRASE = re.compile(
    r"\bhope this (?:e-?mail|message|note|letter)? ?finds you\b|\bpick your brain\b"
    r"|\bquick question\b|\bto whom it may concern\b|\bjust (?:bumping|checking in)\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://\S+|\bwww\.\S+", re.IGNORECASE)
_BRACES = re.compile(r"\{[^{}\n]{1,30}\}|\b(?:XX+|TODO|TBD)\b")
_GREETING = re.compile(
    r"\A\s*(?:dear|hello|hi|good (?:morning|afternoon))\s+([^,\n:!]{1,60})", re.I
)
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]?")


def check_letter(text: str, known: Known | None = None) -> Report:
    """Look at the text of a first letter."""
    reader = known or Known()
    finders: dict[str, Callable[[str], Span | None]] = {
        "who": lambda body: _first(_WHO, body),
        "share": lambda body: _first(_SHARE, body) or _named(body, reader.shared),
        "help": lambda body: _first(_HELP, body),
        "ask": _ask,
        "times": _times,
    }
    elements = {name: find(text) for name, find in finders.items()}
    words = len(text.split())
    return Report(elements, words, tuple(_notes(text, words, reader)))


def _first(pattern: re.Pattern[str], text: str) -> Span | None:
    found = pattern.search(text)
    return found.span() if found else None


def _named(text: str, names: Iterable[str]) -> Span | None:
    for name in names:
        place = text.casefold().find(name.casefold()) if name else -1
        if place >= 0:
            return place, place + len(name)
    return None


def _questions(text: str) -> list[Span]:
    return [found.span() for found in _SENTENCE.finditer(text) if found.group().endswith("?")]


def _ask(text: str) -> Span | None:
    """The one request, put as a question; two requests are not one."""
    asked = [span for span in _questions(text) if _REQUEST.search(text[slice(*span)])]
    return asked[0] if len(asked) == 1 else None


def _times(text: str) -> Span | None:
    """Times that are offered, not a day gone by ("last Monday", "Monday last")."""
    for found in _TIMES.finditer(text):
        before = text[: found.start()].casefold().split()[-1:]
        after = text[found.end() :].casefold().split()[:1]
        if before not in (["last"], ["since"]) and after != ["last"]:
            return found.span()
    return None


def _notes(text: str, words: int, known: Known) -> Iterator[Note]:
    if words < LEAST_WORDS:
        yield Note("too_short", f"{words} words are few: from {AIM_WORDS} on it says enough.")
    if words > MOST_WORDS:
        yield Note("too_long", f"{words} words are many: up to {MOST_WORDS} are read at once.")
    questions = _questions(text)
    for start, end in questions[1:]:
        yield Note("many_questions", "One question is easier to say yes to than two.", start, end)
    for code, pattern, sentence in _REMARKS:
        for found in pattern.finditer(text):
            yield Note(code, sentence, *found.span())
    for start, end in open_hints(text):
        yield Note("gap", "This is yours to fill.", start, end)
    yield from _name_notes(text, known)


_REMARKS = (
    ("job_words", _JOB, "A first letter asks for a talk, not for a job."),
    ("empty_phrase", _EMPTY_PHRASE, "This says nothing about you or them: leave it out."),
    ("link", _LINK, "A link in a first letter makes people and filters careful."),
    ("placeholder", _BRACES, "Something here was not filled in."),
)


def _name_notes(text: str, known: Known) -> Iterator[Note]:
    greeting = _GREETING.search(text)
    names = {_plain(name) for name in (known.first_name, known.last_name) if name}
    if greeting and names:
        greeted = {_plain(word) for word in re.findall(r"[\w'’-]+", greeting.group(1))}
        if not names & greeted and not names & {" ".join(sorted(greeted))}:
            said = f"The card says “{known.first_name or known.last_name}”."
            yield Note("name", said, *greeting.span(1))
    for other in known.others:
        if not other or _plain(other) in names:
            continue
        for found in re.finditer(rf"\b{re.escape(other)}\b", text):
            if greeting and found.start() <= greeting.end():
                yield Note("other_name", f"Is “{other}” left over?", *found.span())


def _plain(text: str) -> str:
    # Only case is forgiven: a missing accent is what the note is for.
    return unicodedata.normalize("NFC", text).casefold()
