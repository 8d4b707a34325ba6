"""A PDF as lines of text with place, true size and tone, and its links; bounded in all it costs.

A PDF that nobody vouches for can claim pages, streams and objects without end. What it inflates to
is measured first, the rest is counted while it is read. PDFium knows one thread: a lock sees to it.
"""

# PDFium's functions come from a C header: nothing of theirs has a type.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportUnknownParameterType=false
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

import ctypes
import re
import threading
import time
import zlib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from app.errors import AppError
from app.jobs import Progress, no_progress

SIZE_LIMIT = 20 * 1024 * 1024
"""Bytes of one file; real profiles have under one million."""
INFLATED_LIMIT = 48 * 1024 * 1024
PAGE_LIMIT = 100
CHAR_LIMIT = 20_000
"""Characters of one page; a full one has four thousand."""
OBJECT_LIMIT = 20_000
LINK_LIMIT = 500
SECONDS = 20.0

COLUMN = 202.0
"""Left of it is the sidebar."""
_FOOT = 765.0
_FOOT_SIZE = 9.6
_STREAM = re.compile(rb"stream\r?\n")
_OTHER_PACKING = re.compile(rb"/(LZW|LZWDecode|RunLengthDecode)\b")
_HYPHENS = (0x2, 0xFFFE)
_LOCK = threading.RLock()


@dataclass(slots=True)
class Line:
    """One line of a column: where it begins and ends, and how its first character looks.

    `y` is counted from the top of the page; `grey` is 0 for black and 1 for white. `word_end` is
    where its first word ends.
    """

    page: int
    x: float
    y: float
    size: float
    grey: float
    text: str = ""
    right: float = 0.0
    word_end: float = 0.0


def ends_in_hyphen(text: str) -> bool:
    """Whether a text ends inside a word, at its hyphen."""
    return len(text) > 1 and text[-1] == "-" and not text[-2].isspace() and text[-2] != "-"


@dataclass(frozen=True, slots=True)
class Link:
    """An address and the place it lies on, `top` and `bottom` counted from the top."""

    page: int
    left: float
    top: float
    bottom: float
    url: str


@dataclass
class PdfText:
    """What was read: the lines of both columns, page after page, and the links."""

    about: Mapping[str, str]
    side: list[Line] = field(default_factory=list[Line])
    main: list[Line] = field(default_factory=list[Line])
    links: list[Link] = field(default_factory=list[Link])
    pages: int = 0


@contextmanager
def opened_pdf(content: bytes, file: str) -> Generator[Any]:
    """The document while the block runs, alone with PDFium.

    Raises AppError: large_pdf, encrypted_pdf, corrupt_pdf.
    """
    if len(content) > SIZE_LIMIT or _swells(content):
        raise AppError("large_pdf", file=file)
    with _LOCK:
        import pypdfium2

        try:
            document = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as fault:
            locked = "password" in str(fault).lower() or "security" in str(fault).lower()
            code = "encrypted_pdf" if locked else "corrupt_pdf"
            raise AppError(code, file=file) from fault
        try:
            yield document
        except pypdfium2.PdfiumError as fault:
            raise AppError("corrupt_pdf", file=file) from fault
        finally:
            document.close()


def about_pdf(document: Any) -> dict[str, str]:
    """Title, Author, Subject, Producer, CreationDate and so on; "" where the file says nothing."""
    return dict(document.get_metadata_dict())


def read_lines(document: Any, file: str, progress: Progress = no_progress) -> PdfText:
    """All text and links of a document. Raises AppError: large_pdf, corrupt_pdf."""
    import pypdfium2.raw as pdfium

    found = PdfText(about_pdf(document), pages=len(document))
    if found.pages > PAGE_LIMIT:
        raise AppError("large_pdf", file=file)
    end = time.monotonic() + SECONDS
    for number in range(found.pages):
        progress(number, found.pages, file)
        if time.monotonic() > end:
            raise AppError("large_pdf", file=file)
        page = document[number]
        try:
            _read_page(pdfium, page, number, found, file)
        finally:
            page.close()
    return found


@dataclass(frozen=True, slots=True)
class Picture:
    """A page drawn as pixels of four bytes: blue, green, red and one unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_picture(content: bytes, file: str, page: int, width: int) -> Picture:
    """One page drawn this many pixels wide. Raises AppError: large_pdf, corrupt_pdf."""
    with opened_pdf(content, file) as document:
        shown = document[page]
        try:
            across, down = shown.get_size()
            if not 1 <= across <= 10_000 or not 1 <= down / across <= 4:
                raise AppError("large_pdf", file=file)
            drawn = shown.render(scale=width / across, prefer_bgrx=True)
            picture = Picture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
            drawn.close()
        finally:
            shown.close()
        return picture


# --- bounds ---------------------------------------------------------------------------------------


def _swells(content: bytes) -> bool:
    """Whether the streams of a file inflate to more than any profile holds."""
    if _OTHER_PACKING.search(content):
        return True
    left = INFLATED_LIMIT
    whole = memoryview(content)
    for found in _STREAM.finditer(content):
        left = _inflated(whole[found.end() :], left, depth=3)
        if left < 0:
            return True
    return False


def _inflated(packed: memoryview, left: int, depth: int) -> int:
    """What is left of a budget of bytes after inflating this; what is packed twice counts twice."""
    inflate = zlib.decompressobj()
    begun = b""
    first = True
    for at in range(0, len(packed), 65_536):
        data = bytes(packed[at : at + 65_536])
        while data:
            try:
                out = inflate.decompress(data, left + 1)
            except zlib.error:
                return left
            left -= len(out)
            if left < 0:
                return left
            if depth and (first or begun):
                begun = begun + out if first or len(begun) < 1_000_000 else begun
                first = False
                begun = begun if begun[:1] == b"\x78" else b""
            data = inflate.unconsumed_tail
        if inflate.eof:
            break
    return _inflated(memoryview(begun), left, depth - 1) if begun else left


# --- one page -------------------------------------------------------------------------------------


def _read_page(pdfium: Any, page: Any, number: int, found: PdfText, file: str) -> None:
    if pdfium.FPDFPage_CountObjects(page.raw) > OBJECT_LIMIT:
        raise AppError("large_pdf", file=file)
    text = pdfium.FPDFText_LoadPage(page.raw)
    if not text:
        raise AppError("corrupt_pdf", file=file)
    try:
        count = pdfium.FPDFText_CountChars(text)
        if count > CHAR_LIMIT:
            raise AppError("large_pdf", file=file)
        lines = _Lines(pdfium, text, number, page.get_height())
        for index in range(count):
            lines.take(index)
        side, main = lines.columns()
    finally:
        pdfium.FPDFText_ClosePage(text)
    found.side += side
    found.main += main
    found.links += _links(pdfium, page, number)


class _Lines:
    """Gathers the characters of a page into lines, whatever order they are drawn in."""

    def __init__(self, pdfium: Any, text: Any, page: int, height: float) -> None:
        self._pdfium = pdfium
        self._text = text
        self._page = page
        self._height = height
        self._lines: dict[tuple[bool, int], Line] = {}
        self._looks: dict[int, tuple[float, float]] = {}
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._blank = False
        self._last: tuple[Line, int] | None = None

    def take(self, index: int) -> None:
        """Add one character to its line."""
        pdfium = self._pdfium
        code: int = pdfium.FPDFText_GetUnicode(self._text, index)
        thing = pdfium.FPDFText_GetTextObject(self._text, index)
        if not thing:
            # Blanks and line ends that PDFium adds where it sees a gap.
            self._blank = self._blank or code == 0x20
            return
        pdfium.FPDFText_GetCharOrigin(self._text, index, self._x, self._y)
        char = "-" if code in _HYPHENS else chr(code) if 0x20 <= code < 0x110000 else ""
        if char and char != "\ufffd":
            self._put(index, char, thing)
        self._blank = False

    def _put(self, index: int, char: str, thing: Any) -> None:
        x, y = self._x.value, self._height - self._y.value
        if not (isfinite(x) and isfinite(y)):
            # A matrix can put a character nowhere at all.
            return
        key = (x >= COLUMN, round(y))
        line = self._lines.get(key) or self._near(key, y)
        if line is None:
            if char.isspace():
                return
            size, grey = self._look(index, thing)
            line = self._lines[key] = Line(self._page, x, y, size, grey)
        blank = self._blank and self._last is not None and self._last[0] is line
        if blank and not line.text[-1:].isspace():
            self._end_word(line, x)
            line.text += " "
        if char == " " or ends_in_hyphen(line.text):
            # A line may also break after a hyphen inside a word.
            self._end_word(line, x)
        line.text += char
        self._last = line, index
        if not char.isspace():
            line.right = float(index)

    def _near(self, key: tuple[bool, int], y: float) -> Line | None:
        """The line of a baseline that was rounded the other way."""
        for other in (key[1] - 1, key[1] + 1):
            line = self._lines.get((key[0], other))
            if line is not None and abs(line.y - y) < 1.0:
                return line
        return None

    @staticmethod
    def _end_word(line: Line, x: float) -> None:
        line.word_end = line.word_end or x

    def _look(self, index: int, thing: Any) -> tuple[float, float]:
        """The size a character is seen in, and its tone."""
        address = ctypes.cast(thing, ctypes.c_void_p).value or 0
        if address not in self._looks:
            self._looks[address] = self._measured(index)
        return self._looks[address]

    def _measured(self, index: int) -> tuple[float, float]:
        pdfium = self._pdfium
        matrix = pdfium.FS_MATRIX()
        scale = 1.0
        if pdfium.FPDFText_GetMatrix(self._text, index, matrix):
            # The size before the matrix may be 300 for every text.
            scale = (matrix.c**2 + matrix.d**2) ** 0.5
        raw = float(pdfium.FPDFText_GetFontSize(self._text, index))
        shades = [ctypes.c_uint() for _ in range(4)]
        pdfium.FPDFText_GetFillColor(self._text, index, *shades)
        return raw * scale, sum(shade.value for shade in shades[:3]) / 765

    def columns(self) -> tuple[list[Line], list[Line]]:
        """The lines of the sidebar and of the main column, from top to bottom, without the foot."""
        box = self._pdfium.FS_RECTF()
        sides: tuple[list[Line], list[Line]] = ([], [])
        for (is_main, _), line in sorted(self._lines.items(), key=lambda item: item[1].y):
            if line.y > _FOOT and line.size < _FOOT_SIZE:
                continue
            self._pdfium.FPDFText_GetLooseCharBox(self._text, int(line.right), box)
            line.right = float(box.right)
            line.word_end = line.word_end or line.right
            line.text = line.text.strip(" ")
            sides[is_main].append(line)
        return sides


def _links(pdfium: Any, page: Any, number: int) -> list[Link]:
    links: list[Link] = []
    height = page.get_height()
    place, link, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while len(links) < LINK_LIMIT and pdfium.FPDFLink_Enumerate(page.raw, place, link):
        url = _address(pdfium, page.pdf.raw, link)
        if url and pdfium.FPDFLink_GetAnnotRect(link, box):
            links.append(Link(number, box.left, height - box.top, height - box.bottom, url))
    return links


def _address(pdfium: Any, document: Any, link: Any) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    if not 1 < length <= 4096:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
    raw = buffer.raw[: length - 1]
    if raw.startswith(b"\xfe\xff"):
        return raw[2:].decode("utf-16-be", "replace")
    return raw.decode("utf-8", "replace").strip("\0 ")
