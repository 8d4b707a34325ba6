"""What somebody wrote in a message, and what their program quoted below or above it."""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST_LINES = 5000

# "On 12 Nov 2026, Nora Vance wrote:" as Gmail, Thunderbird and Apple Mail say it; it may wrap.
_WROTE = re.compile(
    r"^(?:on|am|le|el|il|em|op|den|w dniu|dnia)\b.{0,300}"
    r"(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\(?a?\)?)\b"
    r".{0,120}:\s*$",
    re.IGNORECASE | re.DOTALL,
)
_WROTE_END = re.compile(
    r"(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\(?a?\)?)\b"
    r".{0,120}:\s*$|さん\S{0,9}:\s*$|のメール:\s*$",
    re.IGNORECASE,
)
# Everything after one of these is an older message (Outlook, forwards, phones).
_BELOW = re.compile(
    r"^\s*(?:-{3,}\s*(?:original message|ursprüngliche nachricht|message d'origine|"
    r"mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|"
    r"forwarded message|weitergeleitete nachricht|message transféré)\s*-{3,}|"
    r"begin forwarded message:)\s*$",
    re.IGNORECASE,
)
_HEAD = re.compile(r"^\s*\*?(?:from|von|de|da|van|från|fra|od)\s*:\*?\s+\S", re.IGNORECASE)
_HEAD_NEXT = re.compile(
    r"^\s*\*?(?:sent|date|gesendet|datum|envoyé|enviado|inviato|verzonden|skickat|sendt|wysłano|"
    r"to|an|à|para|a|aan|subject|betreff|objet|asunto|oggetto|assunto|onderwerp)\s*:\*?\s",
    re.IGNORECASE,
)
_RULE = re.compile(r"^\s*_{8,}\s*$")


@dataclass(frozen=True)
class Piece:
    """A run of lines: typed by the writer, or quoted."""

    text: str
    quoted: bool


def pieces_of(text: str) -> list[Piece]:
    """The message as runs of own and of quoted lines, in order; together they are the message."""
    lines = text.split("\n", MOST_LINES)
    marks = [line.lstrip().startswith(">") for line in lines]
    for place, line in enumerate(lines):
        if _begins_older(lines, place):
            marks[place:] = [True] * (len(lines) - place)
            break
        if _WROTE_END.search(line) and _quote_follows(marks, lines, place):
            for before in range(_wrote_start(lines, place), place + 1):
                marks[before] = True
    _join_blanks(lines, marks)
    pieces: list[Piece] = []
    start = 0
    for place in range(1, len(lines) + 1):
        if place == len(lines) or marks[place] != marks[start]:
            pieces.append(Piece("\n".join(lines[start:place]), marks[start]))
            start = place
    return pieces


def own_text(text: str) -> str:
    """What the writer typed themselves, without what they quoted."""
    own = (piece.text.strip("\n") for piece in pieces_of(text) if not piece.quoted)
    return "\n".join(part for part in own if part.strip()).strip()


def _begins_older(lines: list[str], place: int) -> bool:
    if _BELOW.match(lines[place]):
        return True
    if _RULE.match(lines[place]):
        return any(_HEAD.match(line) for line in lines[place + 1 : place + 3])
    following = [line for line in lines[place + 1 : place + 5] if line.strip()]
    return bool(_HEAD.match(lines[place])) and sum(map(_is_head_line, following[:3])) >= 2


def _is_head_line(line: str) -> bool:
    return bool(_HEAD_NEXT.match(line))


def _quote_follows(marks: list[bool], lines: list[str], place: int) -> bool:
    for after in range(place + 1, min(place + 4, len(lines))):
        if lines[after].strip():
            return marks[after]
    return False


def _wrote_start(lines: list[str], place: int) -> int:
    """The line on which "On … wrote:" begins: programs wrap it onto two or three."""
    for start in range(place, max(-1, place - 3), -1):
        if _WROTE.match(" ".join(lines[start : place + 1])):
            return start
    return place


def _join_blanks(lines: list[str], marks: list[bool]) -> None:
    """Blank lines between two quoted ones belong to what is quoted."""
    for place in range(1, len(lines)):
        if not lines[place].strip() and marks[place - 1]:
            after = next((n for n in range(place, len(lines)) if lines[n].strip()), len(lines))
            if after == len(lines) or marks[after]:
                marks[place:after] = [True] * (after - place)
