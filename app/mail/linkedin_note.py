"""A letter as a note on LinkedIn: three hundred characters, in the letter's own words."""

from __future__ import annotations

from urllib.parse import quote

from app.mail.elements import find_elements
from app.mail.letter_language import letter_language
from app.mail.sentences import Sentence, greeting_of, sentences_of

MOST_CHARACTERS = 300
"""So many LinkedIn takes with an invitation."""
WANTED = ("ask", "who", "share", "times", "help")
"""What goes in first, while there is room."""


def note_from(body: str, shared: tuple[str, ...] = (), signature: str = "") -> str:
    """The most telling sentences of a letter that fit a note, in their order; "" without any."""
    language = letter_language(body)
    sentences = sentences_of(body, language)
    places = find_elements(body, shared, sentences, language)
    wanted = [place for name in WANTED if (place := places[name]) is not None]
    greeting = next((s.text for s in sentences[:1] if greeting_of(language).match(s.text)), "")
    chosen: list[Sentence] = []
    for start, end in dict.fromkeys(wanted):
        # What announces a list is nothing without it.
        if body[start:end].endswith(":"):
            continue
        found = Sentence(start, end, " ".join(body[start:end].split()))
        if len(_written(greeting, [*chosen, found], signature)) <= MOST_CHARACTERS:
            chosen.append(found)
    return _written(greeting, chosen, signature) if chosen else ""


def _written(greeting: str, sentences: list[Sentence], signature: str) -> str:
    said = " ".join(sentence.text for sentence in sorted(sentences))
    comma = "،" if "،" in greeting else ","
    opening = f"{greeting.rstrip(',.!:، ')}{comma} " if greeting else ""
    return "\n".join(part for part in (f"{opening}{said}", signature) if part)


def contact_info_link(slug: str) -> str:
    """The page where LinkedIn shows the address that somebody shares with connections."""
    return f"https://www.linkedin.com/in/{quote(slug)}/overlay/contact-info/"
