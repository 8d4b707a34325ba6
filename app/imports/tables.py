"""Delimited text of any encoding and dialect, read as a stream of numbered rows."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice, repeat
from operator import contains
from typing import NamedTuple

from app.errors import AppError

SAMPLE = 16_384
"""Bytes that decide what a file is; a preamble and a header are under one thousand."""
DELIMITERS = (",", ";", "\t", "|")
HEADER_SEARCH = 40
LINE_LIMIT = 100_000
"""Characters of one line: below csv's own field limit, so that limit is never met."""
AT_ONCE = 200
"""Lines that are handed to csv together."""
ROW_LIMIT = 200_000
"""Rows of one table. LinkedIn stops at 30,000 connections."""
RECORD_LINES = 50
"""Lines one quoted record may span before its quote counts as never closed."""
LETTER_LINES = 2000
"""The same where cells hold letters; only while hardly any quote was found open."""
MOST_OPEN = 20

_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

Opener = Callable[[], io.BufferedReader]
Starter = Callable[[str], bool]
"""Whether a line that could stand inside a quoted letter is the start of a record after all."""
Recogniser = Callable[[Sequence[str]], bool]


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What one pass over the bytes tells: encoding, SHA-256 and size."""

    encoding: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the header of a table is and how its cells are separated."""

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_index: int
    """How many records stand before the header."""


class Row(NamedTuple):
    """One record: the number of its first line (from 1), its cells, and whether it was mended."""

    line: int
    cells: list[str]
    unterminated: bool = False


def guess_encoding(sample: bytes) -> str | None:
    """The encoding a sample shows by its mark or its zeros; None when it has to be counted."""
    for mark, name in _BOMS:
        if sample.startswith(mark):
            return name
    pairs = len(sample) // 2
    if pairs < 4:
        return None
    even, odd = sample[0 : pairs * 2 : 2].count(0), sample[1 : pairs * 2 : 2].count(0)
    if odd > pairs * 0.4 and even < pairs * 0.1:
        return "utf-16-le"
    if even > pairs * 0.4 and odd < pairs * 0.1:
        return "utf-16-be"
    return None


def fingerprint(open_bytes: Opener) -> Fingerprint:
    """Read a file once in chunks and settle its encoding and hash; nothing is kept.

    UTF-8 with a few broken bytes stays UTF-8; more broken than sound sequences is cp1252.
    """
    digest = hashlib.sha256()
    known: str | None = None
    size = broken = beyond = 0
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    with open_bytes() as stream:
        while chunk := stream.read(65_536):
            if not size:
                known = guess_encoding(chunk[:SAMPLE])
            size += len(chunk)
            digest.update(chunk)
            if known is None and not chunk.isascii():
                text = decoder.decode(chunk)
                broken += text.count("\ufffd")
                beyond += len(text) - len(text.encode("ascii", "ignore"))
    encoding = known or ("cp1252" if broken and broken * 2 > beyond else "utf-8")
    return Fingerprint(encoding, digest.hexdigest(), size)


def sample_text(sample: bytes) -> str | None:
    """A sample decoded as it would be read, or None when it is not text at all."""
    encoding = guess_encoding(sample)
    if encoding is None:
        encoding = "utf-8"
        try:
            codecs.getincrementaldecoder("utf-8")().decode(sample)
        except UnicodeDecodeError:
            encoding = "cp1252"
    text = codecs.getincrementaldecoder(encoding)("replace").decode(sample)
    noise = text.count("\0") + len(_CONTROL.findall(text))
    return None if noise * 50 > len(text) else text.lstrip("\ufeff")


def find_layout(text: str, encoding: str, recognise: Recogniser) -> Layout | None:
    """The first row of a sample that is a header to `recognise`, under the delimiter that shows it.

    Preambles of any length up to 40 records, padded or not, are passed over.
    """
    for delimiter in DELIMITERS:
        for index, cells in enumerate(_sample_records(text, delimiter)):
            if recognise(cells):
                return Layout(encoding, delimiter, _header(cells), index)
    return None


def likely_layout(text: str, encoding: str) -> Layout | None:
    """The widest row near the top, for a table whose header nobody knows; None if one column."""
    best: Layout | None = None
    for delimiter in DELIMITERS:
        for index, cells in enumerate(_sample_records(text, delimiter)):
            filled = sum(1 for cell in cells if cell.strip())
            if filled > (len(best.header) if best else 1):
                best = Layout(encoding, delimiter, _header(cells), index)
    return best


def _header(cells: Sequence[str]) -> tuple[str, ...]:
    names = [cell.strip("\ufeff\u200b\xa0 \t\r\n") for cell in cells]
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def _sample_records(text: str, delimiter: str) -> Iterator[list[str]]:
    lines = io.StringIO(text.replace("\0", ""), newline="")
    for count, row in enumerate(_records(lines, _Look(delimiter))):
        if count >= HEADER_SEARCH:
            return
        yield row.cells


def read_rows(
    open_bytes: Opener, layout: Layout, file: str, starts: Starter | None = None
) -> Iterator[Row]:
    """The rows after the header, one at a time. Lines with nothing on them are no rows.

    A quote that is never closed costs one row its mark, not the file its rest. With `starts`,
    cells may hold letters of many lines. Raises AppError(too_large) for a line or a number of
    rows that no table has.
    """
    with io.TextIOWrapper(open_bytes(), layout.encoding, "replace", newline="") as text:
        look = _Look(layout.delimiter, len(layout.header), starts)
        rows = _quick_records(_line_lists(text, file), look)
        above = layout.header_index + 1
        yield from islice(rows, above, max(above, ROW_LIMIT + 1))
        if next(rows, None) is not None:
            raise AppError("too_large", file=file)


def _line_lists(text: io.TextIOWrapper, file: str) -> Iterator[list[str]]:
    """The lines of a file, some at a time, without the zeros that csv would stumble over."""
    while lines := list(islice(iter(partial(text.readline, LINE_LIMIT), ""), AT_ONCE)):
        if max(map(len, lines)) >= LINE_LIMIT:
            raise AppError("too_large", file=file)
        if any(map(contains, lines, repeat("\0"))):
            lines = [line.replace("\0", "") for line in lines]
        yield lines


@dataclass(frozen=True, slots=True)
class _Look:
    """How the records of a table look, and with it which line cannot be the inside of a cell."""

    delimiter: str
    width: int | None = None
    starts: Starter | None = None

    def runs_away(self, taken: int, line: str, found_open: int = 0) -> bool:
        """Whether a line after so many others of one record is the start of the next one."""
        letters = self.starts is not None and found_open < MOST_OPEN
        if taken >= (LETTER_LINES if letters else RECORD_LINES):
            return True
        wide = self.width is not None and line.count(self.delimiter) >= self.width - 1 > 0
        if wide and self.starts is not None:
            return self.starts(line)
        return wide and not self._closes(line)

    def _closes(self, line: str) -> bool:
        """Whether the first quote ends the cell above, as in a name broken over two lines."""
        before, quote, after = line.partition('"')
        opens = not before or before.endswith(self.delimiter)
        ends = not after.rstrip("\r\n") or after.startswith(self.delimiter)
        return bool(quote) and ends and not opens


class _Recent:
    """Hands lists of lines to csv and keeps those whose record is not finished."""

    def __init__(self, lists: Iterator[list[str]]) -> None:
        self._lists = lists
        self._first = 0
        self._kept: list[str] = []
        self.finished = 0
        """How many lines belong to records that were read."""
        self.drained = False

    def __iter__(self) -> Iterator[list[str]]:
        for lines in self._lists:
            del self._kept[: self.finished - self._first]
            self._first = self.finished
            self._kept += lines
            yield lines
        self.drained = True

    def unfinished(self, until: int | None = None) -> list[str]:
        """The lines handed out since the last finished record, up to a number of lines."""
        last = None if until is None else until - self._first
        return self._kept[self.finished - self._first : last]

    def rest(self) -> Iterator[str]:
        """Those lines and all that were not handed out yet."""
        return chain(self.unfinished(), chain.from_iterable(self._lists))


def _quick_records(lists: Iterator[list[str]], look: _Look) -> Iterator[Row]:
    """As `_records`, at the speed of csv alone up to the first record that looks broken.

    From there on every line is looked at before csv gets it.
    """
    recent = _Recent(lists)
    reader = csv.reader(chain.from_iterable(recent), delimiter=look.delimiter)
    line = 0
    # A field that grows beyond csv's own limit is a quote left open: the slow reader mends it.
    with suppress(csv.Error):
        for cells in reader:
            after = reader.line_num
            if recent.drained or (after - line > 1 and _is_broken(recent.unfinished(after), look)):
                break
            recent.finished = after
            if cells:
                yield Row(line + 1, cells)
            line = after
    yield from _records(recent.rest(), look, line)


def _is_broken(lines: Sequence[str], look: _Look) -> bool:
    return any(look.runs_away(taken, lines[taken]) for taken in range(1, len(lines)))


class _Feed:
    """Hands lines to csv one by one and notices when a record runs away with the file."""

    def __init__(self, lines: Iterator[str], look: _Look, line: int) -> None:
        self._lines = lines
        self._look = look
        self._found_open = 0
        self._ahead: list[str] = []
        self.line = line
        self.taken: list[str] = []
        self.runaway = False
        self.drained = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.pop() if self._ahead else next(self._lines, None)
        if line is None:
            self.drained = True
            self.runaway = bool(self.taken)
            raise StopIteration
        if self.taken and self._look.runs_away(len(self.taken), line, self._found_open):
            self._ahead.append(line)
            self.runaway = True
            raise StopIteration
        self.taken.append(line)
        return line

    def next_record(self) -> int:
        """Forget the lines of the record just read; its first line's number."""
        first = self.line + 1
        self.line += len(self.taken)
        self.taken.clear()
        return first

    def push_back(self) -> str:
        """Keep the first line of a runaway record and give the others back to be read anew."""
        first, *rest = self.taken
        self._ahead.extend(reversed(rest))
        self.taken[1:] = []
        self._found_open += 1
        self.runaway = self.drained = False
        return first


def _records(lines: Iterator[str], look: _Look, line: int = 0) -> Iterator[Row]:
    """The records of lines, of which `line` stood above; a quote left open costs one row."""
    feed = _Feed(lines, look, line)
    while not feed.drained:
        reader = csv.reader(feed, delimiter=look.delimiter)
        try:
            for cells in reader:
                if feed.runaway:
                    break
                number = feed.next_record()
                if cells:
                    yield Row(number, cells)
        except csv.Error:
            feed.runaway = bool(feed.taken)
        if feed.runaway and feed.taken:
            cells = _mend(feed.push_back(), look.delimiter)
            yield Row(feed.next_record(), cells, unterminated=True)


def _mend(line: str, delimiter: str) -> list[str]:
    """The cells of a line whose last quote is never closed, read without that quote."""
    at = line.rfind('"')
    mended = line[:at] + line[at + 1 :] if at >= 0 else line
    return next(iter(csv.reader([mended], delimiter=delimiter)), list[str]())
