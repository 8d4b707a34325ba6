"""A look at a letter before it is sent: what a first one should hold, and what speaks against it.

It explains and never stops anybody. Every note has the place in the text that it is about.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from zoneinfo import ZoneInfo

from app.mail.elements import ELEMENTS, Span, find_elements, offers_times, requests_of
from app.mail.letter_language import letter_language
from app.mail.lexicon import Lexicon, lexicon_of
from app.mail.said_times import SaidTime, times_said
from app.mail.sentences import Sentence, asks, greeting_of, sentences_of
from app.mail.templates import SUBJECT_LENGTH, open_hints
from app.mail.time_words import wording_of
from app.people.keys import folded

__all__ = ["CODES", "ELEMENTS", "Busy", "Known", "Note", "Report", "check_letter", "words_in"]

LEAST_WORDS, AIM_WORDS, MOST_WORDS = 40, 75, 150
"""A first letter: fewer are too few, from the second on it is right, more are too many."""
CODES = (
    "no_subject",
    "long_subject",
    "too_short",
    "short",
    "too_long",
    "many_questions",
    "not_a_question",
    "job_words",
    "empty_phrase",
    "link",
    "placeholder",
    "gap",
    "name",
    "other_name",
    "other_company",
    "past_time",
    "booked_time",
    "wrong_day",
    "not_english",
)
"""Every code that a note can have."""


@dataclass(frozen=True)
class Note:
    """One remark: a stable code, its sentence, and where in the text it applies.

    What is about the subject or about the whole letter has its start and end at 0.
    """

    code: str
    text: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class Busy:
    """A time that is taken: from, to, and by whom, in words."""

    start: datetime
    end: datetime
    by: str


@dataclass(frozen=True)
class Known:
    """What is known of the reader and of now, for whom names and times are compared."""

    first_name: str = ""
    last_name: str = ""
    shared: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """First names of other people that may have stayed behind from another letter."""
    about: str = ""
    """All that is noted about the reader and oneself, folded: names in it belong here."""
    now: datetime | None = None
    zone: ZoneInfo | None = None
    """The zone in which the letter says its times: the reader's."""
    busy: tuple[Busy, ...] = ()


@dataclass(frozen=True)
class Report:
    """What was found: each element's place or None, the number of words, and the notes."""

    elements: dict[str, Span | None]
    words: int
    notes: tuple[Note, ...]


MOST = 20_000
"""Characters that are looked at: no letter is longer, and what is pasted must not hold one up."""


def words_in(text: str) -> int:
    """How many words a text has; bullets and dashes are none."""
    return sum(1 for word in text.split() if any(c.isalnum() for c in word))


def check_letter(
    text: str,
    known: Known | None = None,
    *,
    kind: str = "first",
    subject: str | None = None,
    left_over: Sequence[Note] = (),
) -> Report:
    """Look at a letter. Without a subject (None) none is looked for; `left_over` joins the notes.

    Of a letter of another kind than a first one, only what holds for every letter is said.
    """
    reader = known or Known()
    words = words_in(text)
    text = text[:MOST]
    language = letter_language(text)
    sentences = sentences_of(text, language)
    elements = find_elements(text, reader.shared, sentences, language)
    first = kind in FIRST_KINDS
    found = chain(
        _subject_notes(subject),
        _length_notes(words) if first else (),
        _first_notes(sentences, elements, language) if first else (),
        _remarks(text, first, lexicon_of(language)),
        (Note("gap", "This is yours to fill.", *span) for span in open_hints(text)),
        _name_notes(text, reader, language),
        left_over,
        _time_notes(text, sentences, reader, language),
    )
    return Report(elements, words, tuple(found))


FIRST_KINDS = ("first", "second_person", "volunteer")
"""Letters that should hold the five elements."""


def _subject_notes(subject: str | None) -> Iterator[Note]:
    if subject is None:
        return
    if not subject.strip():
        yield Note("no_subject", "The subject is empty: say what you share, it is read first.")
    elif len(subject.strip()) > SUBJECT_LENGTH:
        length = len(subject.strip())
        said = f"The subject has {length} characters: after {SUBJECT_LENGTH} phones cut it off."
        yield Note("long_subject", said)


def _length_notes(words: int) -> Iterator[Note]:
    if words < LEAST_WORDS:
        yield Note("too_short", f"{words} words are few: from {AIM_WORDS} on it says enough.")
    elif words < AIM_WORDS:
        yield Note("short", f"{words} words: from {AIM_WORDS} on there is room for all five parts.")
    elif words > MOST_WORDS:
        yield Note("too_long", f"{words} words are many: up to {MOST_WORDS} are read at once.")


def _first_notes(
    sentences: Sequence[Sentence], elements: dict[str, Span | None], language: str
) -> Iterator[Note]:
    questions = [s for s in sentences if asks(s.text)]
    for said in questions[1:]:
        sentence = "One question is easier to say yes to than two."
        yield Note("many_questions", sentence, said.start, said.end)
    ask = elements["ask"]
    if ask is not None and not requests_of(sentences, language):
        yield Note("not_a_question", "Put the request as a question: it asks for an answer.", *ask)
    if len(sentences) > 3 and _is_unknown(" ".join(s.text for s in sentences), language, sentences):
        yield Note("not_english", "The five parts are not found in letters of this language.")


def _is_unknown(text: str, language: str, sentences: Sequence[Sentence]) -> bool:
    """Whether a letter is in none of the languages whose rules there are."""
    if lexicon_of(language):
        return False
    return len(_ENGLISH.findall(text)) < len(sentences) // 2


_ENGLISH = re.compile(r"\b(?:the|and|you|your|would|is|my|have|of|to|for)\b", re.IGNORECASE)
_JOB = re.compile(
    r"\b(?:job|position|role|career|employment|work) (?:openings?|opportunit(?:y|ies)|for me)\b"
    r"|\bopen (?:position|role|job)s?\b|\b(?:my|attached|enclosed|the|a) (?:\w+ )?"
    r"(?:résumé|resume|resumé|cv|curriculum vitae)\b|\bvacanc(?:y|ies)\b|\brefer me\b"
    r"|\b(?:résumé|resume|cv) (?:is )?(?:attached|enclosed)\b|\bhir(?:e|ing) (?:me|people|now)\b"
    r"|\b(?:are|is|be|currently) (?:you |your \w+ |\w+ )?hiring\b|\bhire me\b"
    r"|\b(?:look(?:ing)?|search(?:ing)?|apply(?:ing)?|applied|asking|ask) for (?:an? |any |new )?"
    r"(?:\w+ )?(?:job|position|post|employment|internship|work)\b(?! on\b)"
    r"|\b(?:can|could|may) (?:I|you) (?:have|get|give me|offer me) an? (?:\w+ )?job\b"
    r"|\bany (?:current |suitable |open )?openings?\b"
    r"|\b(?:put in|say) a (?:good )?word\b|\bpass (?:on )?my (?:cv|résumé|resume|profile)\b",
    re.IGNORECASE,
)
_EMPTY_PHRASE = re.compile(
    r"\bhope (?:that )?(?:this|my)?(?: e-?mail| message| note| letter)? ?finds you\b"
    r"|\bpick your brain\b|\bquick question\b|\bto whom it may concern\b"
    r"|\bjust (?:bumping|checking in|following up)\b|\btouch base\b|\bi know you(?: are|['’]re) "
    r"(?:very |extremely |so )?busy\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://[^\s<>]+|\bwww\.[^\s<>]+", re.IGNORECASE)
_BRACES = re.compile(r"\{[^{}\n]{1,30}\}|\b(?:XX+|TODO|TBD)\b|<[a-z _]{2,30}>|\b_{3,}\b")
_REMARKS = (
    ("job_words", _JOB, "A first letter asks for a talk, not for a job.", True),
    ("empty_phrase", _EMPTY_PHRASE, "This says nothing about you or them: leave it out.", False),
    ("link", _LINK, "A link in a first letter makes people and filters careful.", True),
    ("placeholder", _BRACES, "Something here was not filled in.", False),
)


def _remarks(text: str, first: bool, lexicon: Lexicon | None) -> Iterator[Note]:
    own = {"job_words": lexicon.job, "empty_phrase": lexicon.empty_phrase} if lexicon else {}
    for code, english, sentence, only_first in _REMARKS:
        pattern = own.get(code, english)
        for found in pattern.finditer(text) if first or not only_first else ():
            yield Note(code, sentence, *found.span())


# Names.

_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "dr",
        "prof",
        "professor",
        "sir",
        "madam",
        "madame",
        "captain",
        "colonel",
        "chef",
        "engineer",
        "mister",
        "herr",
        "frau",
        "doctor",
        "dear",
        "all",
        "there",
        "team",
        "everyone",
        "ladies",
        "gentlemen",
        "or",
        "and",
        "colleague",
        "friend",
        "respected",
    ]
)
_WORD = re.compile(r"[\w’'-]+")


def greeted(text: str, language: str = "en") -> tuple[str, int, int] | None:
    """Whom the letter greets, without titles, and where; None when it greets nobody by name."""
    lexicon = lexicon_of(language)
    titles = _TITLES | lexicon.titles if lexicon else _TITLES
    for line in re.finditer(r"[^\n]+", text):
        said = line.group().strip()
        if not said:
            continue
        greeting = greeting_of(language).match(said)
        name = greeting.group("name") if greeting else None
        if not name:
            return None
        words = [w for w in _WORD.finditer(name) if w.group().casefold() not in titles]
        if not words:
            return None
        place = text.index(name, line.start())
        start, end = words[0].start(), words[-1].end()
        return name[start:end], place + start, place + end
    return None


def _name_notes(text: str, known: Known, language: str) -> Iterator[Note]:
    card = [name for name in (known.first_name, known.last_name) if name]
    names = {_plain(word) for name in card for word in _WORD.findall(name)}
    greeting = greeted(text, language)
    lexicon = lexicon_of(language)
    if greeting and names:
        said, start, end = greeting
        words = {_plain(word) for word in _WORD.findall(said)}
        if not names & words and not (lexicon and _may_be(said, card, lexicon)):
            nearest = min(card, key=lambda name: _distance(said, name))
            if _distance(said, nearest) <= _slack(nearest):
                yield Note("name", f"The card spells it “{nearest}”.", start, end)
            else:
                sentence = f"“{said}” is not the name on the card: it says “{card[0]}”."
                yield Note("other_name", sentence, start, end)
    if lexicon is None:
        # Other languages give names endings: a letter more is no slip there.
        yield from _misspelt(text, card, names, greeting[2] if greeting else 0)
    yield from _others(text, known, names, greeting)


def _may_be(said: str, card: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a name is one of the card in a case of its own, or in another alphabet."""
    if any(_is_latin(said) != _is_latin(name) for name in card):
        return True
    stems = [_plain(name)[: max(3, len(name) - 2)] for name in card]
    words = [_plain(word) for word in _WORD.findall(said)]
    return lexicon.bends_names and any(w.startswith(stem) for w in words for stem in stems)


def _is_latin(text: str) -> bool:
    return any("LATIN" in unicodedata.name(c, "") for c in text)


def _slack(name: str) -> int:
    return 1 if len(name) < 4 else 2


def _misspelt(text: str, card: Sequence[str], names: set[str], after: int) -> Iterator[Note]:
    """The reader's own name in the text, a letter off."""
    long = [name for name in card if len(name) > 4]
    for word in _WORD.finditer(text, after) if long else ():
        said = word.group().removesuffix("'s").removesuffix("’s")
        if not said[:1].isupper() or len(said) < 4 or _plain(said) in names:
            continue
        for name in long:
            if abs(len(name) - len(said)) < 2 and _distance(said, name) == 1:
                sentence = f"The card spells it “{name}”."
                yield Note("name", sentence, word.start(), word.start() + len(said))


def _others(
    text: str, known: Known, names: set[str], greeting: tuple[str, int, int] | None
) -> Iterator[Note]:
    """First names of people written to lately, where this reader's should stand."""
    own = {o for o in known.others if o and _plain(o) not in names}
    others = {o for o in own if folded(o) not in known.about}
    if not others:
        return
    for word in _WORD.finditer(text):
        said = word.group().removesuffix("'s").removesuffix("’s")
        if said not in others or (greeting and greeting[1] <= word.start() < greeting[2]):
            continue
        if _is_addressed(text, word.start(), word.start() + len(said)):
            sentence = f"Is “{said}” left over from another letter?"
            yield Note("other_name", sentence, word.start(), word.start() + len(said))


def _is_addressed(text: str, start: int, end: int) -> bool:
    """Whether the name is spoken to: “…, Priya, …” or “Thank you, Priya.”"""
    before, after = text[:start].rstrip(" "), text[end : end + 1]
    return before[-1:] == "," and (after in ",.?!" or not after) and bool(before)


def _distance(one: str, other: str) -> int:
    """How many letters one spelling is away from another; case apart, accents count."""
    a, b = _plain(one), _plain(other)
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            swapped = last + (x != y)
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, swapped)
    return row[-1]


def _plain(text: str) -> str:
    # Only case is forgiven: a missing accent is what the note is for.
    return unicodedata.normalize("NFC", text).casefold()


# Times.


def _time_notes(
    text: str, sentences: Sequence[Sentence], known: Known, language: str
) -> Iterator[Note]:
    if known.now is None:
        return
    zone = known.zone or ZoneInfo("UTC")
    today = known.now.astimezone(zone).date()
    offers = [s for s in sentences if offers_times(s.text, language)]
    for said in times_said(text, today, language):
        if not any(s.start <= said.start < s.end for s in offers):
            continue
        for note in (_wrong_day(said), _past(said, known.now, zone), _booked(said, known, zone)):
            if note is not None:
                yield note


def _wrong_day(said: SaidTime) -> Note | None:
    if said.weekday is None or said.weekday == said.day.weekday():
        return None
    english = wording_of("en")
    sentence = f"{english.day_of(said.day)} is a {english.days[said.day.weekday()]}."
    return Note("wrong_day", sentence, said.start, said.end)


def _past(said: SaidTime, now: datetime, zone: ZoneInfo) -> Note | None:
    moments = said.moments(zone)
    gone = moments[0] <= now if moments else said.day < now.astimezone(zone).date()
    return Note("past_time", "This time is over.", said.start, said.end) if gone else None


def _booked(said: SaidTime, known: Known, zone: ZoneInfo) -> Note | None:
    moments = said.moments(zone)
    for busy in known.busy if moments else ():
        if moments and busy.start < moments[1] and moments[0] < busy.end:
            return Note("booked_time", f"This time is taken: {busy.by}.", said.start, said.end)
    return None
