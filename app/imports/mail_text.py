"""The words of an e-mail as plain text, whatever it was written in.

HTML is cleaned by nh3 and then read for its words alone: no picture, style, script or address in
it is ever looked at.
"""

# The library's types are partly unknown.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import codecs
import re
from email.message import Message
from html.parser import HTMLParser
from itertools import islice
from typing import Any

MOST_TEXT = 50_000
"""Characters that are kept of a message; a book is no letter."""
MOST_HTML = 1_000_000
MOST_TAGS = 15_000
"""Cleaning takes the square of how deep tags are nested; so many take under a second."""
MOST_DEPTH = 12
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "br",
        "tr",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "table",
        "ul",
        "ol",
        "pre",
        "blockquote",
    ]
)
_GONE = frozenset(
    ["script", "style", "head", "title", "template", "noscript", "svg", "math", "object", "iframe"]
)
_SPACES = re.compile(r"[ \t\xa0]+")
_GAPS = re.compile(r"\n{3,}")
_INVISIBLE: dict[int, None] = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD))


def body_text(message: Message) -> str:
    """What the writer of a message typed, with what they quoted; attachments are left out."""
    return tidy("\n\n".join(_texts(message, 0)))[:MOST_TEXT]


def payload_of(part: Message, *, decode: bool = False) -> Any:
    """What a part holds, also where it names a character set that the library stumbles over."""
    try:
        return part.get_payload(decode=decode)
    except (ValueError, LookupError):
        part.del_param("charset")
        return part.get_payload(decode=decode)


def tidy(text: str) -> str:
    """Text with plain line ends, without controls and long gaps."""
    whole = text[: 4 * MOST_TEXT].encode("utf-8", "replace").decode("utf-8").translate(_INVISIBLE)
    whole = whole.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in whole if c in "\n\t" or c.isprintable() or c == "\xa0")
    lines = (line.rstrip() for line in kept.replace("\xa0", " ").split("\n"))
    return _GAPS.sub("\n\n", "\n".join(lines)).strip("\n")


def _texts(part: Message, depth: int) -> list[str]:
    kind = part.get_content_type()
    inner = payload_of(part)
    if depth > MOST_DEPTH or kind.startswith("message/") or _is_attached(part):
        return []
    if kind.startswith("multipart/") and isinstance(inner, list):
        parts = [child for child in inner if isinstance(child, Message)]
        if kind == "multipart/alternative":
            return _best(parts, depth)
        return [text for child in parts for text in _texts(child, depth + 1)]
    if kind == "text/plain" or (kind.startswith("multipart/") and isinstance(inner, str)):
        return [_plain(part)]
    return [html_words(_decoded(part))] if kind == "text/html" else []


def _best(parts: list[Message], depth: int) -> list[str]:
    """Of several ways to say the same: the plain one, unless it is blank."""
    said = [_texts(part, depth + 1) for part in parts]
    plain = [
        texts
        for part, texts in zip(parts, said, strict=True)
        if part.get_content_type() == "text/plain" and any(text.strip() for text in texts)
    ]
    filled = [texts for texts in said if any(text.strip() for text in texts)]
    return next(iter(plain or filled), [])


def _is_attached(part: Message) -> bool:
    return str(part.get("Content-Disposition", "")).strip().casefold().startswith("attachment")


def _plain(part: Message) -> str:
    text = _decoded(part)[: 4 * MOST_TEXT]
    flowed = str(part.get_param("format") or "").casefold() == "flowed"
    drops_space = str(part.get_param("delsp") or "").casefold() == "yes"
    return _unflowed(text, drops_space) if flowed else text


def _unflowed(text: str, drops_space: bool) -> str:
    """Lines that were wrapped for the way (RFC 3676) as the paragraphs they were."""
    lines: list[str] = []
    goes_on = False
    for raw in text.replace("\r\n", "\n").split("\n"):
        quoted = raw.startswith(">")
        line = raw if quoted else raw.removeprefix(" ")
        if goes_on and not quoted:
            lines[-1] += line
        else:
            lines.append(line)
        goes_on = line.endswith(" ") and not quoted and line != "-- "
        if goes_on and drops_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _decoded(part: Message) -> str:
    payload = payload_of(part, decode=True)
    if not isinstance(payload, bytes):
        return ""
    for name in (str(part.get_param("charset") or ""), "utf-8", "cp1252"):
        encoding = _encoding(name)
        try:
            return payload.decode(encoding) if encoding else ""
        except (UnicodeError, ValueError):
            continue
    return payload.decode("latin-1")


def _encoding(name: str) -> str:
    """The encoding that a message names, as far as it is one of text."""
    try:
        found = codecs.lookup(name.strip().strip("'\"")).name
    except (LookupError, ValueError):
        return "utf-8"
    # Python knows some that are no character sets; a message must not reach them.
    odd = ("escape", "idna", "punycode", "undefined", "mbcs", "oem", "codec", "rot")
    if any(part in found for part in odd) or found in ("base64", "bz2", "hex", "uu", "zlib"):
        return "utf-8"
    # What is called Latin-1 in mail is nearly always Windows' own.
    return "cp1252" if found in ("iso8859-1", "ascii") and name else found


def html_words(html: str) -> str:
    """The words of foreign HTML, with its line breaks; what it quotes has ">" before each line."""
    import nh3

    safe = nh3.clean(
        _bounded(html),
        tags=set(_BLOCKS | {"a", "b", "i", "td"}),
        clean_content_tags=set(_GONE),
        attributes={},
        link_rel=None,
    )
    reader = _Words()
    reader.feed(safe)
    reader.close()
    return reader.text()


def _bounded(html: str) -> str:
    html = html[:MOST_HTML]
    place = next(islice(re.finditer("<", html), MOST_TAGS, None), None)
    return html[: place.start()] if place else html


class _Words(HTMLParser):
    """Collects words and line breaks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._line = ""
        self._quotes = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self._break(tag)
        if tag == "blockquote":
            self._quotes += 1

    def handle_endtag(self, tag: str) -> None:
        if tag != "br":
            self._break(tag)
        if tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)

    def handle_data(self, data: str) -> None:
        self._line += _SPACES.sub(" ", data.replace("\r", " ").replace("\n", " "))

    def _break(self, tag: str) -> None:
        if tag == "td":
            self._line += " "
        if tag not in _BLOCKS:
            return
        words = self._line.strip()
        if words or tag in ("br", "p", "hr"):
            self._add(words)
        self._line = ""

    def _add(self, words: str) -> None:
        mark = "> " * min(self._quotes, 9)
        if words or (self._lines and self._lines[-1].strip("> ")):
            self._lines.append(f"{mark}{words}" if words else "")

    def text(self) -> str:
        """What was collected."""
        self._break("div")
        return "\n".join(self._lines)
