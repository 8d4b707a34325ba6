"""What is this? The kind of a dropped file or folder, told by its content and never by its name."""

from __future__ import annotations

import codecs
import csv
import io
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import AppError
from app.imports import linkedin
from app.imports.archive import Entry, Listing, file_entry, folder_entries, open_plain, opened_zip
from app.imports.book import Book
from app.imports.contacts_csv import book_kind, old_linkedin_columns, table_book
from app.imports.eml import Mail, looks_like_mail, read_mail
from app.imports.export_tables import NAMES, OWN, SAID, table_kind
from app.imports.own import OwnTable
from app.imports.pdf_lines import SIZE_LIMIT as PDF_LIMIT
from app.imports.profile_pdf import ReadProfile, read_profile
from app.imports.said import SaidTable
from app.imports.tables import (
    SAMPLE,
    Fingerprint,
    Layout,
    Opener,
    Row,
    find_layout,
    fingerprint,
    guess_encoding,
    likely_layout,
    read_rows,
    sample_text,
)
from app.imports.vcard import vcard_book
from app.language import say

Mappings = Mapping[str, Mapping[str, str]]
"""Header signature → (field → column name), as the person answered before."""

TABLES_LIMIT = 256 * 1024 * 1024
"""Bytes of all tables of one zip or folder; a whole export of thirty thousand people has 30 MB."""
MOST_TABLES = 500
MOST_PDFS = 1000
LOOK_SECONDS = 120.0
"""For all of one zip or folder: a whole export takes one, five hundred profiles some thirty."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_PDF = b"%PDF"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(
    # A comment ends where it first may: with a choice, a row of them would take for ever.
    r"\s*+(?:<\?xml[^>]*+>\s*+)?+(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_SHEET = re.compile(r"^(xl/workbook|Index/Document\.iwa$)", re.IGNORECASE)
_SAMPLE_ROWS = 5


@dataclass(frozen=True, slots=True)
class Source:
    """One Connections table: where it is, how it is laid out, and how to read it again."""

    name: str
    open: Opener
    layout: Layout
    columns: Mapping[str, int]
    seen: Fingerprint
    written: str | None

    def rows(self) -> Iterator[linkedin.Connection | linkedin.LeftOut]:
        """Its data rows, streamed. Raises AppError when the bytes turn out broken."""
        rows: Iterator[Row] = read_rows(self.open, self.layout, self.name)
        return linkedin.read_connections(rows, self.columns, len(self.layout.header))


@dataclass(frozen=True, slots=True)
class Drop:
    """What a path holds: its kind, its Connections tables, and what else was recognised.

    Kinds: `linkedin_zip`, `linkedin_folder`, `connections_csv`, `profile_pdf`, `eml`, those of
    `book.KINDS`, and for another table of an export that lies there by itself its own, as
    `messages_csv`.
    """

    path: Path
    kind: str
    sources: tuple[Source, ...]
    also: tuple[str, ...] = ()
    warnings: Mapping[str, int] = field(default_factory=dict[str, int])
    own: tuple[OwnTable, ...] = ()
    mail: Mail | None = None
    books: tuple[Book, ...] = ()
    said: tuple[SaidTable, ...] = ()
    profiles: tuple[tuple[str, ReadProfile, Opener], ...] = ()
    """Profile PDFs as they were read, each with its name and how to read its bytes again."""


def spread_out(paths: Sequence[Path]) -> list[Path]:
    """The paths to look at one by one: a folder stands for its tables, then its zips and mails."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        entries = folder_entries(path).entries
        zips = [path / entry.name for entry in entries if _is_zip(entry)]
        mails = [path / entry.name for entry in entries if _is_mail(entry)]
        alone = zips + mails
        found += [path] if len(entries) > len(alone) or not alone else []
        found += alone
    return list({path.absolute(): path for path in found}.values())


def look_at(path: Path, mappings: Mappings | None = None) -> Drop:
    """Say what a file or folder is and find its Connections.

    Raises AppError with the codes of an import (see `app.errors`), or `kind_not_yet` for a file
    that is known but cannot be read yet. `unknown_header` carries `header`, `sample` and
    `suggested` so that the person can say which column is which.
    """
    known = mappings or {}
    # The folder one is in (.) has no name of its own.
    path = path if path.name else path.absolute()
    if path.is_dir():
        return _look_at_folder(path, known)
    if not path.exists():
        raise AppError("not_found", file=path.name)
    if not path.is_file():
        # A pipe would be waited for without end.
        raise AppError("cannot_read", file=path.name)
    with open_plain(path) as stream:
        head = stream.peek(SAMPLE)[:SAMPLE]
    if head.startswith(_ZIP):
        return _look_at_zip(path, known)
    if head.lstrip(b"\xef\xbb\xbf \r\n").startswith(_PDF):
        entry = file_entry(path, path.name)
        found = (path.name, _profile(entry, path.name), entry.open)
        return Drop(path, "profile_pdf", (), profiles=(found,))
    return _look_at_file(path, head, known)


def _is_zip(entry: Entry) -> bool:
    with entry.open() as stream:
        return stream.peek(4).startswith(_ZIP)


def _is_mail(entry: Entry) -> bool:
    if not entry.name.lower().endswith((".eml", ".emlx")):
        return False
    with entry.open() as stream:
        return looks_like_mail(stream.read(SAMPLE))


# --- a loose file ---------------------------------------------------------------------------------


def _look_at_file(path: Path, head: bytes, mappings: Mappings) -> Drop:
    if looks_like_mail(head):
        with open_plain(path) as stream:
            return Drop(path, "eml", (), mail=read_mail(stream, path.name))
    text = _readable(path, head)
    entry = file_entry(path, path.name)
    if source := _connections(entry, path.name, text, head, mappings):
        return Drop(path, "connections_csv", (source,))
    if book := _book(entry, path.name, text, head):
        return Drop(path, book.kind, (), books=(book,))
    if found := _other_table(text, _encoding(head), path.name):
        return _loose_table(path, entry, *found)
    _refuse_known_kind(path.name, text)
    raise _unknown_header(path.name, text, head)


def _loose_table(path: Path, entry: Entry, name: str, layout: Layout) -> Drop:
    """Another table of an export that was taken out of it."""
    if name not in OWN and name not in SAID:
        raise AppError("kind_not_yet", file=path.name, what=_unread_words(name))
    kind = f"{re.sub('[ -]+', '_', name.replace('e-mail', 'email'))}_csv"
    own = (OwnTable(name, path.name, entry.open, layout),) if name in OWN else ()
    said = (SaidTable(name, path.name, entry.open, layout),) if name in SAID else ()
    return Drop(path, kind, (), (name,), own=own, said=said)


def _readable(path: Path, head: bytes) -> str:
    """The head as text; raises the sentence that fits whatever is no text."""
    name = path.name
    if head.startswith(_OLE) and name.lower().endswith(".msg"):
        raise AppError("msg_not_eml", file=name)
    if head.startswith(_OLE):
        raise AppError("spreadsheet_not_csv", file=name)
    text = sample_text(head)
    if not head.strip() or (text is not None and not text.strip()):
        raise AppError("empty_file", file=name)
    meant_zip = ".zip" in name.lower()
    if text is None:
        raise AppError("corrupt_zip" if meant_zip else "not_text", file=name)
    if _HTML.match(text):
        raise AppError("html_not_zip" if meant_zip else "html_not_csv", file=name)
    return text


def _unread_words(name: str) -> str:
    return {
        "followed companies": say("LinkedIn's list of followed companies"),
        "job applications": say("LinkedIn's list of job applications"),
        "saved jobs": say("LinkedIn's list of saved jobs"),
        "registration": say("LinkedIn's note of your registration"),
    }.get(name, say("one of LinkedIn's other lists"))


def _refuse_known_kind(name: str, text: str) -> None:
    opening = text.lstrip().upper()
    if opening.startswith("BEGIN:VCALENDAR"):
        raise AppError("calendar_elsewhere", file=name)


# --- a zip ----------------------------------------------------------------------------------------


def _look_at_zip(path: Path, mappings: Mappings) -> Drop:
    with opened_zip(path) as (_, listing):
        if any(_SHEET.match(entry.name) for entry in listing.entries):
            raise AppError("spreadsheet_not_csv", file=path.name)
        mimetype = next((entry for entry in listing.entries if entry.name == "mimetype"), None)
        if mimetype and b"opendocument.spreadsheet" in _head(mimetype):
            raise AppError("spreadsheet_not_csv", file=path.name)
        return _look_through(path, "linkedin_zip", listing, mappings)


def _look_at_folder(path: Path, mappings: Mappings) -> Drop:
    listing = folder_entries(path)
    if not listing.entries:
        raise AppError("empty_file", file=path.name)
    return _look_through(path, "linkedin_folder", listing, mappings)


class _Bounds:
    """Counts what is read of one zip or folder. Raises AppError(too_large)."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._end = time.monotonic() + LOOK_SECONDS
        self._bytes, self._tables, self._pdfs = TABLES_LIMIT, MOST_TABLES, MOST_PDFS

    def entry(self) -> None:
        """One more is looked at."""
        if time.monotonic() > self._end:
            raise AppError("too_large", file=self._file)

    def table(self, entry: Entry) -> None:
        """One more table is to be read; a zip gives no more bytes than it claims."""
        self._bytes -= entry.size
        self._tables -= 1
        if min(self._bytes, self._tables) < 0:
            raise AppError("too_large", file=self._file)

    def profile(self, entry: Entry, name: str) -> ReadProfile | None:
        """Read one more PDF; it counts only when it is a profile: exports hold résumés too."""
        self._pdfs -= 1
        if self._pdfs < 0:
            raise AppError("too_large", file=self._file)
        try:
            return _profile(entry, name)
        except AppError:
            return None


def _look_through(path: Path, kind: str, listing: Listing, mappings: Mappings) -> Drop:
    """Find the Connections among many entries, and name what else is there."""
    sources: dict[str, Source] = {}
    also: set[str] = set()
    puzzles: list[AppError] = []
    own: list[OwnTable] = []
    books: dict[str, Book] = {}
    said: list[SaidTable] = []
    profiles: dict[str, tuple[str, ReadProfile, Opener]] = {}
    nested = False
    bounds = _Bounds(path.name)
    for entry in listing.entries:
        bounds.entry()
        head = _head(entry)
        nested |= head.startswith(_ZIP)
        text = sample_text(head)
        name = f"{path.name} › {entry.name}"
        if head.startswith(_PDF) and (read := bounds.profile(entry, name)):
            profiles.setdefault(read.digest, (name, read, entry.open))
        if not text or head.startswith((_PDF, *_ZIP)) or _HTML.match(text):
            continue
        if source := _connections(entry, name, text, head, mappings):
            bounds.table(entry)
            sources.setdefault(source.seen.sha256, source)
        elif book := _book(entry, name, text, head):
            bounds.table(entry)
            books.setdefault(book.seen.sha256, book)
            also |= {"imported contacts"} if book.kind == "imported_contacts" else set()
        elif other := _other_table(text, _encoding(head), entry.name):
            bounds.table(entry)
            also.add(other[0])
            if other[0] in OWN:
                own.append(OwnTable(other[0], name, entry.open, other[1]))
            elif other[0] in SAID:
                said.append(SaidTable(other[0], name, entry.open, other[1]))
        elif _meant_as_connections(entry.name, text):
            puzzles.append(_unknown_header(name, text, head))
    if not sources and puzzles:
        raise puzzles[0]
    if not sources and not also and nested and kind == "linkedin_zip":
        raise AppError("zip_in_zip", file=path.name)
    warnings = {"unsafe_entry_ignored": listing.unsafe} if listing.unsafe else {}
    if (books or profiles) and not sources and not also:
        # A folder or zip of address books or profiles alone was never meant to hold connections.
        kind = next((book.kind for book in books.values()), "profile_pdf")
    elif not sources:
        warnings["no_connections_file"] = 1
    return Drop(
        path,
        kind,
        tuple(sources.values()),
        tuple(name for name in NAMES if name in also),
        warnings,
        tuple(own),
        books=tuple(books.values()),
        said=tuple(said),
        profiles=tuple(profiles.values()),
    )


def _profile(entry: Entry, name: str) -> ReadProfile:
    with entry.open() as stream:
        # One byte more than is allowed is enough to be refused.
        return read_profile(stream.read(PDF_LIMIT + 1), name)


def _meant_as_connections(name: str, text: str) -> bool:
    """A table that is called Connections, or has both names and a job under foreign headers."""
    stem = re.sub(r"[\s_\d()]+", "", Path(name).stem).casefold()
    layout = likely_layout(text, "utf-8")
    if layout is None:
        return False
    guessed = linkedin.suggest_mapping(layout.header)
    return stem.startswith("connections") or {"connected_on", "first_name"} <= guessed.keys()


# --- what a table is ------------------------------------------------------------------------------


def _head(entry: Entry) -> bytes:
    with entry.open() as stream:
        return stream.read(SAMPLE)


def _connections_layout(text: str, head: bytes, mappings: Mappings) -> Layout | None:
    encoding = guess_encoding(head) or "utf-8"

    def recognise(cells: Sequence[str]) -> bool:
        return _columns(cells, mappings) is not None

    return find_layout(text, encoding, recognise)


def _columns(header: Sequence[str], mappings: Mappings) -> dict[str, int] | None:
    if columns := linkedin.connection_columns(header):
        return columns
    while header and not header[-1].strip():
        header = header[:-1]
    mapping = mappings.get(linkedin.header_signature(header))
    return linkedin.mapped_columns(header, mapping) if mapping else None


def _connections(
    entry: Entry, name: str, text: str, head: bytes, mappings: Mappings
) -> Source | None:
    """The entry as Connections, if it is one: of any year, or mapped by hand."""
    if layout := _connections_layout(text, head, mappings):
        return _source(entry, name, layout, _columns(layout.header, mappings) or {})
    if layout := _book_layout(text, head):
        columns = old_linkedin_columns(layout.header, entry.open, layout, name)
        return _source(entry, name, layout, columns) if columns else None
    return None


def _book(entry: Entry, name: str, text: str, head: bytes) -> Book | None:
    """The entry as an address book, if it is one."""
    if text.lstrip().upper().startswith("BEGIN:VCARD"):
        return vcard_book(name, entry.open)
    layout = _book_layout(text, head)
    kind = book_kind(layout.header) if layout else None
    if layout is None or kind is None:
        return None
    # Rows that LinkedIn's own export keeps of other address books are not counted in there.
    counted = kind != "imported_contacts" or "›" not in name
    return table_book(name, kind, entry.open, layout, counted)


def _book_layout(text: str, head: bytes) -> Layout | None:
    encoding = guess_encoding(head) or "utf-8"
    return find_layout(text, encoding, lambda cells: book_kind(cells) is not None)


def _source(entry: Entry, name: str, layout: Layout, columns: Mapping[str, int]) -> Source:
    """Fix the encoding by one pass over the whole entry; that pass also proves it readable."""
    seen = fingerprint(entry.open)
    settled = Layout(seen.encoding, layout.delimiter, layout.header, layout.header_index)
    return Source(name, entry.open, settled, columns, seen, entry.written)


def _other_table(text: str, encoding: str, file: str) -> tuple[str, Layout] | None:
    """Which other table of an export this is, and how it is laid out."""
    found: list[str] = []

    def recognise(cells: Sequence[str]) -> bool:
        if name := table_kind(cells, file):
            found.append(name)
        return bool(found)

    layout = find_layout(text, encoding, recognise)
    return (found[0], layout) if found and layout is not None else None


def _encoding(head: bytes) -> str:
    """The encoding of a table of which only the beginning was looked at."""
    known = guess_encoding(head)
    if known is None:
        try:
            codecs.getincrementaldecoder("utf-8")().decode(head)
        except UnicodeDecodeError:
            return "cp1252"
    return known or "utf-8"


def _unknown_header(name: str, text: str, head: bytes) -> AppError:
    """The refusal that lets the person say which column is which."""
    layout = likely_layout(text, guess_encoding(head) or "utf-8")
    header = layout.header if layout else ()
    return AppError(
        "unknown_header",
        file=name,
        header=header,
        sample=_sample_rows(text, layout) if layout else (),
        suggested=linkedin.suggest_mapping(header),
        signature=linkedin.header_signature(header),
    )


def _sample_rows(text: str, layout: Layout) -> tuple[tuple[str, ...], ...]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=layout.delimiter)
    kept: list[tuple[str, ...]] = []
    try:
        for index, cells in enumerate(rows):
            if index > layout.header_index and any(cells):
                kept.append(tuple(cells[: len(layout.header)]))
            if len(kept) == _SAMPLE_ROWS:
                break
    except csv.Error:
        return tuple(kept)
    return tuple(kept)
