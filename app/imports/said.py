"""What LinkedIn knows of me and others, read: messages, invitations, praise and own notes.

Six eras of messages are one here. A row is read whatever its columns are called in its year; what
was never a word between two people (drafts, sponsored mail, the spam folder, a hidden member)
is read with the reason why it is left out. Nothing is matched with people here.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, repeat
from operator import attrgetter
from typing import NamedTuple

from app.imports.dates import read_moment
from app.imports.export_tables import file_stem
from app.imports.linkedin import clean, column_key, profile_slug
from app.imports.plain_text import is_html, plain_text
from app.imports.tables import Layout, Opener, Row, read_rows

_URL_BETWEEN = re.compile(r"[,;]\s*(?=https?:|www\.)")
_UNFILLED = re.compile(r"%[A-Z_]{4,}%|spinmail")
_HIDDEN = "LinkedIn Member"
AT_ONCE = 500
"""Rows that are read together."""
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


_LEFT = attrgetter("left")


def read_said(table: SaidTable) -> Iterator[Said]:
    """The rows of a table, streamed. Raises AppError when its bytes turn out broken."""
    header = enumerate(table.layout.header)
    places = {column_key(cell): place for place, cell in reversed(list(header))}
    read = _READERS[table.kind](places, table.name)
    width = len(table.layout.header)
    rows = read_rows(table.open, table.layout, table.name, _starter(table, places))
    while some := list(islice(rows, AT_ONCE)):
        odd = [n for n, row in enumerate(some) if row.unterminated or len(row.cells) != width]
        cells = [row.cells for row in some]
        for n in odd:
            cells[n] = (cells[n] + [""] * width)[:width]
        for row in cells:
            # A place past the end stands for every column that the table lacks.
            row.append("")
        said = read(cells)
        for n in odd:
            said[n] = said[n]._replace(warning=_warning(some[n], width))
        if "no_date" in map(_LEFT, said):
            both = zip(said, cells, strict=True)
            said = [one for one, row in both if one.left != "no_date" or any(map(clean, row))]
        yield from said


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


def _slugs(urls: str) -> tuple[str | None, ...]:
    """The profile of each address in a cell; None for one that is no profile."""
    return tuple(map(profile_slug, _URL_BETWEEN.split(urls))) if urls.strip() else ()


def _name(text: str) -> str:
    return " ".join((clean(text) or "").split())


def _direction(text: str) -> str:
    return _DIRECTIONS.get(text.strip().upper(), "") if text else ""


_Parties = tuple[str, str | None, str, tuple[str | None, ...] | None]


def _parties_reader() -> Callable[[str, str, str, str | None], _Parties]:
    """Reads who wrote to whom; a look-up for all four cells, as most people wrote more than once.

    What it remembers goes with it.
    """
    name, slug = lru_cache(maxsize=32_768)(_name), lru_cache(maxsize=32_768)(profile_slug)

    @lru_cache(maxsize=32_768)
    def parties(sender: str, url: str, to: str, urls: str | None) -> _Parties:
        if urls is None:
            to_slugs = None
        elif "," not in urls and ";" not in urls:
            to_slugs = (slug(urls),) if urls.strip() else ()
        else:
            to_slugs = _slugs(urls)
        return name(sender), slug(url), name(to), to_slugs

    return parties


Reader = Callable[[list[list[str]]], list[Said]]
"""Reads some rows at once: tens of thousands of messages go through it."""


def _each(read: Callable[[list[str]], Said]) -> Reader:
    return lambda rows: list(map(read, rows))


def _messages(places: dict[str, int], _file: str) -> Reader:
    def place(name: str) -> int:
        return places.get(name, -1)

    names = ("from", "senderprofileurl", "to", "recipientprofileurls", "date", "subject", "content")
    sender, url, to, urls, date, subject, content = map(place, names)
    thread, direction, folder = map(place, ("conversationid", "direction", "folder"))
    drafts = [p for p in map(place, ("ismessagedraft", "isconversationdraft")) if p >= 0]
    parties_of = _parties_reader()

    def left_out(
        folder: str, drafts: Sequence[str], slug: str | None, text: str, at: str | None
    ) -> str:
        if folder not in _SOUND and folder.strip().upper() == "SPAM":
            return "spam"
        if drafts and any(draft.strip().casefold() in _YES for draft in drafts):
            return "draft"
        if slug is None and (_UNFILLED.search(text) or is_html(text)):
            return "sponsored"
        return "" if at else "no_date"

    def read(rows: list[list[str]]) -> list[Said]:
        columns = list(zip(*rows, strict=True))
        to_urls = columns[urls] if urls >= 0 else repeat(None)
        parties = map(parties_of, columns[sender], columns[url], columns[to], to_urls)
        senders, slugs, names, to_slugs = zip(*parties, strict=True)
        moments = list(map(read_moment, columns[date]))
        marks = zip(*(columns[p] for p in drafts), strict=True) if drafts else repeat(())
        texts = columns[content]
        left = list(map(left_out, columns[folder], marks, slugs, texts, moments))
        return list(
            map(
                Said,
                repeat("message"),
                (at or "" for at in moments),
                map(_direction, columns[direction]) if direction >= 0 else repeat(""),
                senders,
                slugs,
                names,
                to_slugs,
                (plain_text(text) if text else None for text in columns[subject]),
                (None if out else plain_text(text) for out, text in zip(left, texts, strict=True)),
                columns[thread],
                left,
                repeat(""),
            )
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
            profile_slug(cells[inviter]),
            _name(cells[to]),
            _slugs(cells[invitee])[:1] if invitee >= 0 else None,
            None,
            plain_text(cells[text]),
            "",
            "" if at else "no_date",
            "",
        )

    return _each(read)


def _recommendations(places: dict[str, int], file: str) -> Reader:
    """Given and received have the same columns: only the file's name tells them apart."""
    stem = file_stem(file.rpartition(" › ")[2])
    direction = "out" if "given" in stem else "in" if "received" in stem else ""
    read = _about(places, "recommendation", direction, ("", "text", "creationdate", ""))
    if direction:
        return _each(read)
    return _each(lambda cells: read(cells)._replace(left="unclear"))


def _endorsements(places: dict[str, int], _file: str) -> Reader:
    received = "endorserfirstname" in places
    prefix = "endorser" if received else "endorsee"
    columns = ("skillname", "", "endorsementdate", "publicurl")
    return _each(_about(places, "endorsement", "in" if received else "out", columns, prefix))


def _notes(places: dict[str, int], _file: str) -> Reader:
    columns = ("", "note", "createdon", "profileurl")
    return _each(_about(places, "note", "out", columns, "connection"))


def _about(
    places: dict[str, int],
    source: str,
    direction: str,
    columns: tuple[str, str, str, str],
    prefix: str = "",
) -> Callable[[list[str]], Said]:
    """A table whose rows name one other person in two cells; columns: subject, text, date, URL."""

    def place(name: str) -> int:
        return places.get(name, -1) if name else -1

    first, last = place(f"{prefix}firstname"), place(f"{prefix}lastname")
    subject, text, date = map(place, columns[:3])
    url = place(f"{prefix}{columns[3]}") if columns[3] else -1
    status = next((places[name] for name in ("status", "endorsementstatus") if name in places), -1)

    def read(cells: list[str]) -> Said:
        at = read_moment(cells[date])
        name, slug = _name(f"{cells[first]} {cells[last]}"), profile_slug(cells[url])
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
