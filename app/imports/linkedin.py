"""LinkedIn's Connections table in every layout it has had, as clean rows or reasons to skip."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple
from urllib.parse import unquote

from app.imports.dates import read_date
from app.imports.tables import Row

FIELDS = ("first_name", "last_name", "url", "email", "company", "position", "connected_on")
"""What a column of a contact table can mean here."""

_NAMES = {
    "firstname": "first_name",
    "lastname": "last_name",
    "url": "url",
    "emailaddress": "email",
    "company": "company",
    "position": "position",
    "connectedon": "connected_on",
}
# What other languages and other address books call the same columns. No real localised export has
# been seen, so these only fill in the mapping step; the person says yes to it.
_GUESSES = {
    "first_name": "vorname prénom nombre nome voornaam givenname first имя",
    "last_name": "nachname familienname nom apellidos apellido sobrenome apelido cognome "
    "achternaam familyname surname last фамилия",
    "url": "profilurl urldelperfil urldoperfil urlprofilo profielurl profileurl linkedin "
    "linkedinurl link",
    "email": "e-mail-adresse e-mailadresse e-mail email adressee-mail adresseemail "
    "direccióndecorreoelectrónico direccióndecorreo correoelectrónico endereçodee-mail "
    "indirizzoemail indirizzoe-mail e-mailadres e-mailaddress email1-value e-mail1-value",
    "company": "unternehmen firma entreprise société empresa azienda società bedrijf "
    "organizationname organization1-name organisation companyname",
    "position": "titel poste fonction cargo posición puesto posizione functie jobtitle "
    "organizationtitle organization1-title title",
    "connected_on": "verbundenam verknüpftam connectéle connexionle conectadoel fechadeconexión "
    "conectadoem collegatoil datadicollegamento verbondenop gekoppeldop",
}
_GUESSED = {word: field for field, words in _GUESSES.items() for word in words.split()}

_VAGUE = frozenset({"title", "titel", "first", "last", "link"})

_EDGES = (
    "".join(map(chr, filter(lambda code: chr(code).isspace(), range(0x3001))))
    + "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
)
"""Blanks of every width, and what has none."""
_SLUG = re.compile(r"/in/([^/?#]+)", re.IGNORECASE)
_SPACES = re.compile(r"[\s_\u200b\ufeff]+")
_EMAIL = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9_+-]|\.(?!\.)){0,62}(?<!\.)@"
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}"
)
_NOWHERE = re.compile(r"[.@]localhost$|^.{255,}$", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;|<>\"()]+|:::")


class Connection(NamedTuple):
    """One person as the export tells them; every field is trimmed text or None."""

    line: int
    first_name: str | None
    last_name: str | None
    url: str | None
    slug: str | None
    email: str | None
    company: str | None
    position: str | None
    connected_on: str | None
    warnings: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """First and last name as they are shown."""
        return " ".join(part for part in (self.first_name, self.last_name) if part)


class LeftOut(NamedTuple):
    """A row that makes no contact: its line, the reason's code, and what it held."""

    line: int
    reason: str
    text: str = ""


def column_key(name: str) -> str:
    """A column's name without case, spaces, underscores and invisible marks."""
    return _SPACES.sub("", name.strip(_EDGES)).casefold()


def connection_columns(header: Sequence[str]) -> dict[str, int] | None:
    """Which column holds which field, if this is LinkedIn's own Connections header.

    Both names are needed, and with them what only LinkedIn has: `Connected On`, or `URL` beside
    `Position`. Outlook and Google have the names too and are not taken for LinkedIn.
    """
    columns: dict[str, int] = {}
    for index, cell in enumerate(header):
        if field := _NAMES.get(column_key(cell)):
            columns.setdefault(field, index)
    named = "first_name" in columns and "last_name" in columns
    own = "connected_on" in columns or ("url" in columns and "position" in columns)
    return columns if named and own else None


def suggest_mapping(header: Sequence[str]) -> dict[str, str]:
    """Field → column name, guessed from other languages and address books; may be empty."""
    mapping: dict[str, str] = {}
    # Outlook's "Title" is Mr or Dr; it means the job only where no column says job.
    for cell in sorted(header, key=lambda cell: column_key(cell) in _VAGUE):
        key = column_key(cell)
        field = _NAMES.get(key) or _GUESSED.get(key)
        if field and field not in mapping:
            mapping[field] = cell
    return mapping


def mapped_columns(header: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int] | None:
    """Which column holds which field under a mapping; None if the header is another one."""
    places = {column_key(cell): index for index, cell in reversed(list(enumerate(header)))}
    columns = {
        field: places[column_key(cell)]
        for field, cell in mapping.items()
        if field in FIELDS and column_key(cell) in places
    }
    named = "first_name" in columns or "last_name" in columns
    return columns if named and len(columns) == len(mapping) else None


def header_signature(header: Sequence[str]) -> str:
    """The key under which a mapping for this header is remembered."""
    return "|".join(column_key(cell) for cell in header)


def clean(text: str) -> str | None:
    """Text without blanks at its ends (also the invisible ones); None when nothing is left."""
    return text.strip(_EDGES) or None


def profile_slug(url: str | None) -> str | None:
    """The identity in a profile address: what follows `/in/`, decoded and lower-cased."""
    found = _SLUG.search(url) if url else None
    if found is None:
        return None
    slug = found[1]
    if "%" in slug:
        # What is no UTF-8 stays as it is: two such profiles are not one.
        with suppress(UnicodeDecodeError):
            slug = unquote(slug, errors="strict")
    return slug.strip(_EDGES).lower() or None


@lru_cache(maxsize=1024)
def first_email(text: str) -> str | None:
    """The first syntactically valid address in a cell that may hold several; no look-up is made."""
    if _is_plain_address(text):
        return text
    for part in _BETWEEN.split(text.replace("mailto:", " ")):
        if "@" in part and (address := _checked(part.rstrip(".").strip("'"))):
            return address
    return None


def _is_plain_address(text: str) -> bool:
    """Whether it is written like nearly all addresses; a firm's own net (.local) may be its end."""
    return bool(_EMAIL.fullmatch(text)) and not _NOWHERE.search(text)


def _checked(text: str) -> str | None:
    if _is_plain_address(text):
        return text
    if len(text) > 320:
        return None
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError:
        return None
    return text


def read_connections(
    rows: Iterable[Row], columns: Mapping[str, int], width: int
) -> Iterator[Connection | LeftOut]:
    """Each data row as a connection or as left out, in the order of the file.

    `columns` says which column holds which field, `width` how many columns the header has.
    """
    last = max(columns.values())
    # One None more at the end of each row stands for every column that the table lacks.
    pick = itemgetter(*(columns.get(field, -1) for field in FIELDS))
    for line, cells, unterminated in rows:
        warnings = ("unterminated_quote",) if unterminated else ()
        if len(cells) != width:
            warnings += _uneven(cells, width)
            cells = cells + [""] * (last + 1 - len(cells))
        texts = [cell.strip(_EDGES) or None for cell in cells]
        texts.append(None)
        yield _read_row(line, texts, pick(texts), warnings)


def _uneven(cells: Sequence[str], width: int) -> tuple[str, ...]:
    if len(cells) < width:
        return ("short_row",)
    return ("long_row",) if any(clean(cell) for cell in cells[width:]) else ()


def _read_row(
    line: int,
    texts: Sequence[str | None],
    picked: Sequence[str | None],
    warnings: tuple[str, ...],
) -> Connection | LeftOut:
    first, last, url, email, company, position, day = picked
    if first is None and last is None:
        return _left_out(line, texts, day)
    address = first_email(email) if email else None
    connected = read_date(day) if day else None
    if email and not address:
        warnings += ("bad_email",)
    if day and not connected:
        warnings += ("bad_date",)
    slug = profile_slug(url)
    return Connection(line, first, last, url, slug, address, company, position, connected, warnings)


def _left_out(line: int, texts: Sequence[str | None], day: str | None) -> LeftOut:
    shown = " · ".join(filter(None, texts))[:200]
    if not shown:
        return LeftOut(line, "blank_row")
    return LeftOut(line, "hidden_member" if shown == day else "no_name", shown)
