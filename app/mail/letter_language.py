"""The language in which a letter is written, told by its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from app.language import LANGUAGES, written_language

ENOUGH = 3
"""So many of its telling words make a language certain; fewer leave it to what is usual."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_TELLING = {
    "en": "the and you your would with have is of to for that this are my",
    "de": "der die das und ich sie ist nicht mit für ein eine auf zu bei wir mir uns im zum zur "
    "oder hat haben würde wie ihre ihnen über einem einer",
    "fr": "le la les et vous je est une des pour dans que avec sur votre de du un",
    "es": "el los las y que una por para con usted su es en como del de la un le me lo mi",
    "it": "il gli e che una per con lei suo è di nel come sono della",
    "pt": "o os e que uma por para com você seu é em como não da de",
    "nl": "de het een en ik u is niet met voor op van dat bij",
    "sv": "och att det en som är inte med för på jag du har",
    "da": "og at det en som er ikke med for på jeg du har af",
    "pl": "i w na z się że nie do jest o jak za czy",
    "ar": "في من على إلى عن أن أنا هل مع هذا هذه التي الذي كان لي أو ما لكم كيف أود",
}
TELLING_WORDS = {language: frozenset(words.split()) for language, words in _TELLING.items()}


def told_language(text: str) -> str:
    """The language that a text is certainly in, beyond those of the program too; "" for none."""
    return _told(text, written_language())


@lru_cache(8)
def _told(text: str, usual: str) -> str:
    said = Counter(word.casefold() for word in _WORD.findall(text))
    counts = {lang: sum(said[w] for w in telling) for lang, telling in TELLING_WORDS.items()}
    best = max(counts, key=lambda lang: (counts[lang], lang == usual, lang == "en"))
    return best if counts[best] >= ENOUGH else ""


def letter_language(text: str) -> str:
    """The language whose rules a letter is looked at with: one of LANGUAGES.

    What is too short to tell is in the written language. One that the program has not is looked
    at as English, which says that it is none.
    """
    told = told_language(text) or written_language()
    return told if told in LANGUAGES else LANGUAGES[0]
