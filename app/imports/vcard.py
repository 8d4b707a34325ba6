"""vCards of 2.1, 3.0 and 4.0 as phones, Outlook, Apple and Google write them.

A reader of its own, since real files break the rules: quoted-printable goes over lines without
the blank of a folded line, or with one, and is cut inside a letter; a picture stands between two
names. Lines are read as bytes of Latin-1, so that each property is decoded as it asks.
"""

from __future__ import annotations

import io
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from app.errors import AppError
from app.imports.book import Book, BookRow, entry_of
from app.imports.linkedin import LeftOut
from app.imports.tables import ROW_LIMIT, Fingerprint, Opener, fingerprint

VALUE_LIMIT = 100_000
"""Characters of one property that are kept; what is longer is a picture."""
MOST_PROPERTIES = 1000
"""Of one card; the fullest of a real address book have some fifty."""
_SKIPPED = frozenset(["PHOTO", "LOGO", "SOUND", "KEY", "NOTE", "X-MS-CARDPICTURE", "X-THUMBNAIL"])
_BEGIN, _END = re.compile(r"BEGIN\s*:\s*VCARD", re.I), re.compile(r"END\s*:\s*VCARD", re.I)
_HEAD = re.compile(r'((?:[^":]|"[^"]*+")*+):', re.S)
_PARAMS = re.compile(r';((?:[^";]|"[^"]*+")*+)')
_PIECES = re.compile(r"\\.|;|[^\\;]+|\\", re.S)
_QUOTED = re.compile(r"[;:.]?(?:ENCODING=)?QUOTED-PRINTABLE\b", re.I)
_ESCAPED = re.compile(r"\\(.)", re.S)
_HIGH = re.compile(r"=[89A-Fa-f][0-9A-Fa-f]")
_MARK = "\ufeff".encode().decode("latin-1")
_INSIDE = re.compile(r"\s=[89ABab][0-9A-Fa-f]")
_MONTHDAY = re.compile(r"\d{4}-?(\d{2})-?(\d{2})")


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card: its group (`item1`), name and parameters in capitals, and its text."""

    group: str
    name: str
    params: dict[str, list[str]]
    text: str

    @property
    def types(self) -> set[str]:
        """What kind of address it is, as HOME or PREF."""
        return {word for text in self.params.get("TYPE", ()) for word in text.upper().split(",")}

    @property
    def rank(self) -> int:
        """Its place among others of its name: 1 where it is the preferred one."""
        if "PREF" in self.types or "" in self.params.get("PREF", ()):
            return 1
        number = next(iter(self.params.get("PREF", ())), "")
        return int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 100


@dataclass(slots=True)
class _Card:
    line: int
    properties: list[Property] = field(default_factory=list[Property])

    @property
    def has_agent(self) -> bool:
        """Whether the last property announces a card within this one."""
        return bool(self.properties) and self.properties[-1].name == "AGENT"


def vcard_book(name: str, open_bytes: Opener) -> Book:
    """A file of vCards as an address book. Raises AppError when its bytes cannot be read."""
    seen = fingerprint(open_bytes)
    return Book(name, "vcard", seen, partial(read_vcards, open_bytes, seen, name))


def read_vcards(open_bytes: Opener, seen: Fingerprint, file: str) -> Iterator[BookRow]:
    """Every card of a file, one at a time; a card that is never ended counts as ended.

    Raises AppError(too_large) for more cards than any address book has.
    """
    for count, card in enumerate(_cards(_lines(open_bytes, seen.encoding))):
        if count >= ROW_LIMIT:
            raise AppError("too_large", file=file)
        yield _entry(card)


# --- lines ----------------------------------------------------------------------------------------


def _lines(open_bytes: Opener, encoding: str) -> Iterator[str]:
    """Physical lines without their ends, each character one byte; overlong ones are cut."""
    wide = encoding.startswith("utf-16")
    reading = encoding if wide else "latin-1"
    with io.TextIOWrapper(open_bytes(), reading, "replace", newline=None) as text:
        rest = False
        while line := text.readline(VALUE_LIMIT):
            starts, rest = not rest, not line.endswith("\n")
            if starts:
                bare = line.rstrip("\n").lstrip("\ufeff").removeprefix(_MARK)
                yield (bare.encode("utf-8").decode("latin-1") if wide else bare)


@dataclass(slots=True)
class _Open:
    """A property whose lines are still being gathered."""

    line: int
    parts: list[str]
    size: int
    quoted: bool
    skipped: bool

    def add(self, part: str) -> None:
        """Take one more physical line, as long as there is room."""
        if not self.skipped and self.size < VALUE_LIMIT:
            self.parts.append(part)
            self.size += len(part)


def _cards(lines: Iterator[str]) -> Iterator[_Card]:
    card: _Card | None = None
    inner = 0
    for number, text in _properties(lines):
        if _BEGIN.match(text):
            # A card within a card belongs to an assistant; any other was only never ended.
            if card is not None and (inner or card.has_agent):
                inner += 1
                continue
            if card is not None:
                yield card
            card = _Card(number)
        elif card is not None and _END.match(text):
            if not inner:
                yield card
                card = None
            inner = max(0, inner - 1)
        elif card is not None and not inner and len(card.properties) < MOST_PROPERTIES:
            card.properties += filter(None, (_property(text),))
    if card is not None and card.properties:
        yield card


def _properties(lines: Iterator[str]) -> Iterator[tuple[int, str]]:
    """Unfolded properties with the number of their first line."""
    now: _Open | None = None
    for number, line in enumerate(lines, 1):
        if now is not None and _goes_on(now, line):
            now.add(line)
            continue
        if now is not None and not now.skipped:
            yield now.line, _joined(now)
        now = _opened(number, line)
    if now is not None and not now.skipped:
        yield now.line, _joined(now)


def _goes_on(now: _Open, line: str) -> bool:
    if now.quoted and now.parts[-1].endswith("="):
        return not (_END.match(line) or _BEGIN.match(line))
    return line[:1] in (" ", "\t")


def _opened(number: int, line: str) -> _Open:
    head = line.partition(":")[0]
    name = re.split(r"[;.]", head.upper())
    skipped = ":" not in line or any(part.strip() in _SKIPPED for part in name[:2])
    quoted = not skipped and bool(_QUOTED.search(head))
    return _Open(number, [line], len(line), quoted, skipped)


def _joined(now: _Open) -> str:
    if not now.quoted:
        first, *rest = now.parts
        return first + "".join(part[1:] for part in rest)
    return _join_quoted(now.parts)


def _join_quoted(parts: list[str]) -> str:
    """The lines of a quoted-printable value, without their soft breaks.

    Some writers begin the next line with a blank that is none of the text. It is taken away when
    every further line has one, when blanks are written =20 in this value, or when it stands
    between two encoded letters and the text keeps no other blank.
    """
    bare = [part.removesuffix("=") for part in parts]
    first, *further = bare
    if not further or any(part[:1] not in (" ", "\t") for part in further):
        return "".join(bare)
    joined = first + "".join(part[1:] for part in further)
    value = joined.partition(":")[2]
    inside = any(_INSIDE.match(part) for part in further)
    between = all(_HIGH.match(part[1:]) for part in further) and bool(_HIGH.match(first[-3:]))
    added = len(further) > 1 or inside or "=20" in value or (between and " " not in value)
    return joined if added else "".join(bare)


# --- properties -----------------------------------------------------------------------------------


def _property(line: str) -> Property | None:
    found = _HEAD.match(line)
    head, raw = (found[1], line[found.end() :]) if found else line.partition(":")[::2]
    full = head.partition(";")[0].strip()
    group, _, name = full.rpartition(".")
    params: dict[str, list[str]] = {}
    for part in _PARAMS.findall(head):
        key, equals, value = part.partition("=")
        key, value = key.strip().upper(), value.strip().strip('"')
        if not equals:
            # Bare words of 2.1: an encoding, else a type.
            bare = "ENCODING" if key in ("QUOTED-PRINTABLE", "BASE64", "B", "8BIT") else "TYPE"
            key, value = bare, key
        params.setdefault(key, []).append(value)
    encodings = {text.upper() for text in params.get("ENCODING", ())}
    if encodings & {"BASE64", "B"}:
        return None
    if "QUOTED-PRINTABLE" in encodings:
        raw = quopri.decodestring(raw.encode("latin-1", "replace")).decode("latin-1")
    text = _decoded(raw, next(iter(params.get("CHARSET", ())), ""))
    return Property(group.upper(), name.strip().upper(), params, text)


def _decoded(raw: str, charset: str) -> str:
    """The bytes of a value in its own charset, else UTF-8, else what Windows wrote."""
    data = raw.encode("latin-1", "replace")
    for name in filter(None, (charset, "utf-8")):
        try:
            return data.decode(name).replace("\0", "")
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("cp1252", "replace").replace("\0", "")


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def _parts(text: str) -> list[str]:
    """The components of N, ORG or ADR: parted by semicolons that are not escaped."""
    parts = [""]
    for piece in _PIECES.findall(text):
        if piece == ";":
            parts.append("")
        else:
            parts[-1] += piece
    return [_unescaped(part).strip() for part in parts]


# --- what a card says -----------------------------------------------------------------------------


def _entry(card: _Card) -> BookRow:
    kinds = {_first(card, name).lower() for name in ("KIND", "X-ADDRESSBOOKSERVER-KIND")}
    if "group" in kinds:
        return LeftOut(card.line, "not_a_person", _first(card, "FN")[:200])
    names = _parts(_raw(card, "N"))
    names += [""] * (5 - len(names))
    last, first, middle = names[0], names[1], names[2]
    company = next(iter(_parts(_raw(card, "ORG"))), "")
    given = " ".join(filter(None, (first, middle)))
    whole = _first(card, "FN")
    if not (given or last) and whole == company:
        whole = ""
    return entry_of(
        card.line,
        given,
        last,
        whole,
        emails=_all(card, "EMAIL"),
        phones=_all(card, "TEL", but=frozenset({"FAX", "PAGER"})),
        company=company,
        position=_first(card, "TITLE") or _first(card, "ROLE"),
        links=_all(card, "URL"),
        profile=_profile(card),
        location=_place(card),
        birthday=_birthday(card),
    )


def _raw(card: _Card, name: str) -> str:
    return next((p.text for p in card.properties if p.name == name and p.text.strip(" ;")), "")


def _first(card: _Card, name: str) -> str:
    return _unescaped(_raw(card, name)).strip()


def _all(card: _Card, name: str, but: frozenset[str] = frozenset()) -> list[str]:
    """Every value of a property, the preferred first; those of an unwanted type are left out."""
    found = [p for p in card.properties if p.name == name and not p.types & but]
    return [_unescaped(p.text).strip() for p in sorted(found, key=lambda p: p.rank)]


def _profile(card: _Card) -> str | None:
    """The LinkedIn address that is named as one."""
    for found in card.properties:
        if found.name in ("SOCIALPROFILE", "X-SOCIALPROFILE"):
            service = {*found.types, *(t.upper() for t in found.params.get("SERVICE-TYPE", ()))}
            if "LINKEDIN" in service and found.text.strip():
                return _unescaped(found.text).strip()
    return None


def _place(card: _Card) -> str:
    """Town, region and country of the first address that has one."""
    for found in card.properties:
        if found.name == "ADR":
            parts = [*_parts(found.text), *[""] * 7]
            if place := ", ".join(filter(None, (parts[3], parts[4], parts[6]))):
                return place
    return ""


def _birthday(card: _Card) -> str:
    for found in card.properties:
        if found.name == "BDAY":
            text = found.text.strip()
            # Apple writes a year that stands for none.
            omitted = next(iter(found.params.get("X-APPLE-OMIT-YEAR", ())), "")
            day = _MONTHDAY.match(text)
            return f"--{day[1]}-{day[2]}" if omitted and day and text.startswith(omitted) else text
    return ""
