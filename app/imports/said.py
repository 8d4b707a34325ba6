"""What LinkedIn knows of me and others, read: messages, invitations, praise and own notes.

Six eras of messages are one here. A row is read whatever its columns are called in its year; what
was never a word between two people (drafts, sponsored mail, the spam folder, a hidden member)
is read with the reason why it is left out. Nothing is matched with people here.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from app.imports.dates import read_moment
from app.imports.export_tables import file_stem
from app.imports.linkedin import clean, column_key, profile_slug
from app.imports.plain_text import is_html, plain_text
from app.imports.tables import Layout, Opener, Row, read_rows

_URL_BETWEEN = re.compile(r"[,;]\s*(?=https?:|www\.)")
_UNFILLED = re.compile(r"%[A-Z_]{4,}%|spinmail")
_HIDDEN = "LinkedIn Member"
_SOUND = ("INBOX", "ARCHIVE", "")
_YES = ("yes", "true", "1")
_DIRECTIONS = {"INCOMING": "in", "OUTGOING": "out"}


@dataclass(frozen=True, slots=True)
class SaidTable:
    """A table about me and others: which of them, and how to read it."""

    kind: str
    name: str
    open: Opener
    layout: Layout


class Said(NamedTuple):
    """One row: who to whom, when and what. `left` is the reason's code for what does not count.

    `direction` is `in`, `out`, or "" where only the owner's name can tell. `to_slugs` is None where
    the table has no addresses of recipients; then `to` is all there is, one name or several.
    """

    source: str
    at: str
    direction: str
    sender: str
    sender_slug: str | None
    to: str
    to_slugs: tuple[str | None, ...] | None
    subject: str | None
    text: str | None
    thread: str
    left: str
    warning: str


def read_said(table: SaidTable) -> Iterator[Said]:
    """The rows of a table, streamed. Raises AppError when its bytes turn out broken."""
    header = enumerate(table.layout.header)
    places = {column_key(cell): place for place, cell in reversed(list(header))}
    read = _READERS[table.kind](places, table.name)
    width = len(table.layout.header)
    for row in read_rows(table.open, table.layout, table.name, _starter(table, places)):
        _, cells, unterminated = row
        warning = ""
        if unterminated or len(cells) != width:
            warning = _warning(row, width)
            cells = cells + [""] * (width - len(cells))
        # A place past the end stands for every column that the table lacks.
        cells.append("")
        said = read(cells)
        if said.left == "no_date" and not any(map(clean, cells)):
            continue
        yield said._replace(warning=warning) if warning else said


def _warning(row: Row, width: int) -> str:
    if row.unterminated:
        return "unterminated_quote"
    if len(row.cells) == width:
        return ""
    if len(row.cells) < width:
        return "short_row"
    return "long_row" if any(map(clean, row.cells[width:])) else ""


_DATE_COLUMNS = ("date", "sentat", "creationdate", "endorsementdate", "createdon")


def _starter(table: SaidTable, places: dict[str, int]) -> Callable[[str], bool]:
    """Tells a line that begins a record from one inside a letter: it has a date in its place."""
    place = next((places[name] for name in _DATE_COLUMNS if name in places), -1)
    delimiter = table.layout.delimiter

    def starts(line: str) -> bool:
        try:
            cells = next(csv.reader([line], delimiter=delimiter), list[str]())
        except csv.Error:
            return False
        return 0 <= place < len(cells) and read_moment(cells[place].strip()) is not None

    return starts


@lru_cache(maxsize=4096)
def _slug(url: str) -> str | None:
    return profile_slug(url)


def _slugs(urls: str) -> tuple[str | None, ...]:
    """The profile of each address in a cell; None for one that is no profile."""
    if "," not in urls and ";" not in urls:
        return (_slug(urls),) if urls and not urls.isspace() else ()
    return tuple(_slug(url) for url in _URL_BETWEEN.split(urls))


@lru_cache(maxsize=4096)
def _name(text: str) -> str:
    return " ".join((clean(text) or "").split())


def _direction(text: str) -> str:
    return _DIRECTIONS.get(text.strip().upper(), "") if text else ""


_Parties = tuple[str, str | None, str, tuple[str | None, ...] | None]


def _parties(sender: str, url: str, to: str, urls: str | None) -> _Parties:
    """Who wrote to whom."""
    return _name(sender), _slug(url), _name(to), None if urls is None else _slugs(urls)


Reader = Callable[[list[str]], Said]


def _messages(places: dict[str, int], _file: str) -> Reader:
    def place(name: str) -> int:
        return places.get(name, -1)

    sender, url, to, urls = map(place, ("from", "senderprofileurl", "to", "recipientprofileurls"))
    date, subject, content = map(place, ("date", "subject", "content"))
    thread, direction, folder = map(place, ("conversationid", "direction", "folder"))
    drafts = [p for p in map(place, ("ismessagedraft", "isconversationdraft")) if p >= 0]
    # One look-up for all four cells, as most people wrote more than once.
    parties_of = lru_cache(maxsize=32_768)(_parties)

    def read(cells: list[str]) -> Said:
        text = cells[content]
        at = read_moment(cells[date])
        to_urls = cells[urls] if urls >= 0 else None
        parties = parties_of(cells[sender], cells[url], cells[to], to_urls)
        left = ""
        if cells[folder] not in _SOUND and cells[folder].strip().upper() == "SPAM":
            left = "spam"
        elif drafts and any(cells[p].strip().casefold() in _YES for p in drafts):
            left = "draft"
        elif parties[1] is None and (_UNFILLED.search(text) or is_html(text)):
            left = "sponsored"
        elif at is None:
            left = "no_date"
        return Said(
            "message",
            at or "",
            _direction(cells[direction]) if direction >= 0 else "",
            *parties,
            plain_text(cells[subject]) if cells[subject] else None,
            None if left else plain_text(text),
            cells[thread],
            left,
            "",
        )

    return read


def _invitations(places: dict[str, int], _file: str) -> Reader:
    def place(name: str) -> int:
        return places.get(name, -1)

    sender, to, date = map(place, ("from", "to", "sentat"))
    text, direction = map(place, ("message", "direction"))
    inviter, invitee = map(place, ("inviterprofileurl", "inviteeprofileurl"))

    def read(cells: list[str]) -> Said:
        at = read_moment(cells[date])
        return Said(
            "invitation",
            at or "",
            _direction(cells[direction]),
            _name(cells[sender]),
            _slug(cells[inviter]),
            _name(cells[to]),
            _slugs(cells[invitee])[:1] if invitee >= 0 else None,
            None,
            plain_text(cells[text]),
            "",
            "" if at else "no_date",
            "",
        )

    return read


def _recommendations(places: dict[str, int], file: str) -> Reader:
    """Given and received have the same columns: only the file's name tells them apart."""
    stem = file_stem(file.rpartition(" › ")[2])
    direction = "out" if "given" in stem else "in" if "received" in stem else ""
    read = _about(places, "recommendation", direction, ("", "text", "creationdate", ""))
    if direction:
        return read
    return lambda cells: read(cells)._replace(left="unclear")


def _endorsements(places: dict[str, int], _file: str) -> Reader:
    received = "endorserfirstname" in places
    prefix = "endorser" if received else "endorsee"
    columns = ("skillname", "", "endorsementdate", "publicurl")
    return _about(places, "endorsement", "in" if received else "out", columns, prefix)


def _notes(places: dict[str, int], _file: str) -> Reader:
    return _about(places, "note", "out", ("", "note", "createdon", "profileurl"), "connection")


def _about(
    places: dict[str, int],
    source: str,
    direction: str,
    columns: tuple[str, str, str, str],
    prefix: str = "",
) -> Reader:
    """A table whose rows name one other person in two cells; columns: subject, text, date, URL."""

    def place(name: str) -> int:
        return places.get(name, -1) if name else -1

    first, last = place(f"{prefix}firstname"), place(f"{prefix}lastname")
    subject, text, date = map(place, columns[:3])
    url = place(f"{prefix}{columns[3]}") if columns[3] else -1
    status = next((places[name] for name in ("status", "endorsementstatus") if name in places), -1)

    def read(cells: list[str]) -> Said:
        at = read_moment(cells[date])
        name, slug = _name(f"{cells[first]} {cells[last]}"), _slug(cells[url])
        gone = cells[status].strip().upper() in ("DRAFT", "DELETED", "WITHDRAWN", "REJECTED")
        left = "draft" if gone else "" if at else "no_date"
        about = (plain_text(cells[subject]), plain_text(cells[text]), "", left, "")
        if direction == "out":
            to = (slug,) if slug else None
            return Said(source, at or "", direction, "", None, name, to, *about)
        return Said(source, at or "", direction, name, slug, "", None, *about)

    return read


def is_hidden(name: str) -> bool:
    """Whether a name is the one under which LinkedIn hides members."""
    return name == _HIDDEN


_READERS: dict[str, Callable[[dict[str, int], str], Reader]] = {
    "messages": _messages,
    "invitations": _invitations,
    "recommendations": _recommendations,
    "endorsements": _endorsements,
    "notes": _notes,
}
