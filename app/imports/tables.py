"""Delimited text of any encoding and dialect, read as a stream of numbered rows."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from app.errors import AppError

SAMPLE = 16_384
"""Bytes that decide what a file is; a preamble and a header are under one thousand."""
DELIMITERS = (",", ";", "\t", "|")
HEADER_SEARCH = 40
LINE_LIMIT = 100_000
"""Characters of one line: below csv's own field limit, so that limit is never met."""
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
    lines = io.StringIO(text, newline="")
    for count, row in enumerate(_records(lines, delimiter, None)):
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
        lines = _bounded_lines(text, file)
        rows = _records(lines, layout.delimiter, len(layout.header), starts)
        above = layout.header_index + 1
        yield from islice(rows, above, max(above, ROW_LIMIT + 1))
        if next(rows, None) is not None:
            raise AppError("too_large", file=file)


def _bounded_lines(text: io.TextIOWrapper, file: str) -> Iterator[str]:
    while line := text.readline(LINE_LIMIT):
        if len(line) >= LINE_LIMIT:
            raise AppError("too_large", file=file)
        yield line


class _Feed:
    """Hands lines to csv one by one and notices when a record runs away with the file."""

    def __init__(
        self, lines: Iterator[str], delimiter: str, width: int | None, starts: Starter | None
    ) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._width = width
        self._starts = starts
        self._found_open = 0
        self._ahead: list[str] = []
        self.line = 0
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
        if self.taken and self._runs_away(line):
            self._ahead.append(line)
            self.runaway = True
            raise StopIteration
        if "\0" in line:
            line = line.replace("\0", "")
        self.taken.append(line)
        return line

    def _runs_away(self, line: str) -> bool:
        """A line that would be a whole record on its own is not the inside of a quoted cell."""
        letters = self._starts is not None and self._found_open < MOST_OPEN
        if len(self.taken) >= (LETTER_LINES if letters else RECORD_LINES):
            return True
        wide = self._width is not None and line.count(self._delimiter) >= self._width - 1 > 0
        if wide and self._starts is not None:
            return self._starts(line)
        return wide and not self._closes(line)

    def _closes(self, line: str) -> bool:
        """Whether the first quote ends the cell above, as in a name broken over two lines."""
        before, quote, after = line.partition('"')
        opens = not before or before.endswith(self._delimiter)
        ends = not after.rstrip("\r\n") or after.startswith(self._delimiter)
        return bool(quote) and ends and not opens

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


def _records(
    lines: Iterator[str], delimiter: str, width: int | None, starts: Starter | None = None
) -> Iterator[Row]:
    feed = _Feed(iter(lines), delimiter, width, starts)
    while not feed.drained:
        reader = csv.reader(feed, delimiter=delimiter)
        try:
            for cells in reader:
                if feed.runaway:
                    break
                line = feed.next_record()
                if cells:
                    yield Row(line, cells)
        except csv.Error:
            feed.runaway = bool(feed.taken)
        if feed.runaway and feed.taken:
            cells = _mend(feed.push_back(), delimiter)
            yield Row(feed.next_record(), cells, unterminated=True)


def _mend(line: str, delimiter: str) -> list[str]:
    """The cells of a line whose last quote is never closed, read without that quote."""
    at = line.rfind('"')
    mended = line[:at] + line[at + 1 :] if at >= 0 else line
    return next(iter(csv.reader([mended], delimiter=delimiter)), list[str]())
