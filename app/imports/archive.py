"""Zip files and folders as lists of entries, read in memory in bounded chunks.

Nothing is ever unpacked to disk, and no size a zip claims is believed: a directory that
disagrees with itself is refused, and every read is counted.
"""

from __future__ import annotations

import io
import lzma
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from app.errors import AppError

CHUNK = 65_536
ENTRY_LIMIT = 64 * 1024 * 1024
"""Bytes of one table. Thirty thousand connections, LinkedIn's cap, are 3.5 MB."""
RATIO_LIMIT = 100
"""Text deflates five- to tenfold; a zip bomb a thousandfold."""
RATIO_FLOOR = 1024 * 1024
"""Entries smaller than this may deflate as they like."""
COUNT_LIMIT = 50_000
DIRECTORY_LIMIT = 16 * 1024 * 1024
DEPTH_LIMIT = 8
_TAIL = 22 + 65_535

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    EOFError,
    struct.error,
    OverflowError,
    ValueError,
)
_JUNK = re.compile(r"(^|/)(__MACOSX/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)
_UNSAFE = re.compile(r"(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[A-Za-z]:[/\\]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file inside a zip or a folder: its name in there, and how to read it from the start."""

    name: str
    size: int
    written: str | None
    """The day it was written, if it says so believably, as `2026-11-24`."""
    open: Callable[[], io.BufferedReader]


@dataclass(frozen=True, slots=True)
class Listing:
    """The safe, meaningful entries of a container, and how many unsafe ones were ignored."""

    entries: tuple[Entry, ...]
    unsafe: int = 0


class CountedReader(io.RawIOBase):
    """A stream that hands out chunks, refuses to go past ENTRY_LIMIT and speaks AppError."""

    def __init__(self, stream: IO[bytes], file: str) -> None:
        self._stream = stream
        self._file = file
        self._left = ENTRY_LIMIT

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]
        with zip_faults(self._file):
            data = self._stream.read(min(len(buffer), CHUNK))
        self._left -= len(data)
        if self._left < 0:
            raise AppError("too_large", file=self._file)
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


class _InChunks(io.BufferedReader):
    """Reads a chunk where a text asks for its 8 kilobytes: each step to the disk has a price."""

    def read1(self, size: int = -1, /) -> bytes:
        return super().read1(max(size, CHUNK))


@contextmanager
def zip_faults(file: str) -> Generator[None]:
    """Turn what zipfile, its decompressors and the disk may raise into a known error."""
    try:
        yield
    except RuntimeError as fault:
        if isinstance(fault, NotImplementedError):
            raise AppError("corrupt_zip", file=file) from fault
        raise AppError("encrypted_zip", file=file) from fault
    except _BROKEN as fault:
        raise AppError("corrupt_zip", file=file) from fault
    except OSError as fault:
        raise AppError("cannot_read", file=file) from fault


def open_plain(path: Path) -> io.BufferedReader:
    """A loose file as a counted stream."""
    try:
        stream = path.open("rb")
    except OSError as fault:
        raise AppError("cannot_read", file=path.name) from fault
    return _InChunks(CountedReader(stream, path.name), CHUNK)


@contextmanager
def opened_zip(path: Path) -> Generator[tuple[zipfile.ZipFile, Listing]]:
    """The zip and its listing, while the block runs.

    Raises AppError corrupt_zip, encrypted_zip, empty_zip or unsafe_zip. A zip is unsafe when it
    claims sizes that cannot be true, when an entry inflates like a bomb, when it has more entries
    than any export, or when nothing in it has a safe name; one bad name among good ones is only
    ignored and counted.
    """
    with path.open("rb") as raw:
        _check_directory(raw, path.name)
        with zip_faults(path.name):
            archive = zipfile.ZipFile(raw)
        with archive:
            yield archive, _list_zip(archive, path)


def _check_directory(raw: IO[bytes], file: str) -> None:
    """Refuse a directory too large to hold in memory before zipfile builds it."""
    size = raw.seek(0, os.SEEK_END)
    raw.seek(max(0, size - _TAIL))
    tail = raw.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < 22:
        raise AppError("corrupt_zip", file=file)
    count, length = struct.unpack("<HL", tail[at + 10 : at + 16])
    if 0xFFFF > count > COUNT_LIMIT or 0xFFFFFFFF > length > DIRECTORY_LIMIT:
        raise AppError("unsafe_zip", file=file)
    if count == 0xFFFF or length == 0xFFFFFFFF:
        _check_zip64(tail, at, size, file)
    raw.seek(0)


def _check_zip64(tail: bytes, at: int, size: int, file: str) -> None:
    record = tail.rfind(b"PK\x06\x06", 0, at)
    if record < 0 or len(tail) - record < 48:
        # Old writers put 65,535 and no zip64 record: let the directory's own size decide.
        if size > DIRECTORY_LIMIT:
            raise AppError("unsafe_zip", file=file)
        return
    count, length = struct.unpack("<QQ", tail[record + 32 : record + 48])
    if count > COUNT_LIMIT or length > DIRECTORY_LIMIT:
        raise AppError("unsafe_zip", file=file)


def _list_zip(archive: zipfile.ZipFile, path: Path) -> Listing:
    # Not is_dir(): it stumbles over a name that is blank.
    named = (info for info in archive.infolist() if info.filename)
    infos = [info for info in named if not info.filename.endswith("/")]
    kept = [info for info in infos if not _JUNK.search(info.filename)]
    if not kept:
        raise AppError("empty_zip", file=path.name)
    safe = [info for info in kept if not _is_unsafe(info)]
    if not safe or len(infos) > COUNT_LIMIT:
        raise AppError("unsafe_zip", file=path.name)
    for info in safe:
        _check_entry(info, path.name)
    entries = tuple(_zip_entry(archive, info, path) for info in safe)
    return Listing(entries, len(kept) - len(safe))


def _is_unsafe(info: zipfile.ZipInfo) -> bool:
    name = info.orig_filename or info.filename
    link = stat.S_ISLNK(info.external_attr >> 16)
    return link or bool(_UNSAFE.search(name)) or bool(_UNSAFE.search(info.filename))


def _check_entry(info: zipfile.ZipInfo, file: str) -> None:
    if info.flag_bits & 0x1:
        raise AppError("encrypted_zip", file=file)
    size, packed = info.file_size, info.compress_size
    lies = packed > size + size // 8 + 1024
    bomb = size > RATIO_FLOOR and size > packed * RATIO_LIMIT
    if lies or bomb:
        raise AppError("unsafe_zip", file=file)


def _zip_entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path) -> Entry:
    def read() -> io.BufferedReader:
        # The listing's own handle serves while it is open; later reads open the zip again.
        with zip_faults(path.name):
            stream = archive.open(info) if archive.fp is not None else _reopened(path, info)
        return _InChunks(CountedReader(stream, path.name), CHUNK)

    year, month, day, *_ = info.date_time
    # 1980 is what a zip says when it does not know.
    written = f"{year}-{month:02}-{day:02}" if year > 1980 else None
    return Entry(info.filename, info.file_size, written, read)


def _reopened(path: Path, info: zipfile.ZipInfo) -> IO[bytes]:
    """One entry of a zip that was listed and closed; closing the entry closes the zip."""
    with zipfile.ZipFile(path) as archive:
        return archive.open(info)


def folder_entries(folder: Path) -> Listing:
    """Every plain file under a folder, a few levels deep; links are not followed."""
    entries: list[Entry] = []
    base = len(folder.parts)
    for top, folders, files in os.walk(folder):
        here = Path(top)
        folders[:] = sorted(name for name in folders if not _JUNK.search(f"{name}/"))
        if len(here.parts) - base >= DEPTH_LIMIT:
            folders.clear()
        entries += [
            _file_entry(here / name, folder) for name in sorted(files) if _plain(here, name)
        ]
        if len(entries) > COUNT_LIMIT:
            raise AppError("too_large", file=folder.name)
    return Listing(tuple(entries))


def _plain(folder: Path, name: str) -> bool:
    if _JUNK.search(name):
        return False
    try:
        return stat.S_ISREG((folder / name).lstat().st_mode)
    except OSError:
        return False


def _file_entry(path: Path, folder: Path) -> Entry:
    return file_entry(path, path.relative_to(folder).as_posix())


def file_entry(path: Path, name: str) -> Entry:
    """A loose file as an entry."""

    def read() -> io.BufferedReader:
        return open_plain(path)

    about = path.stat()
    written = datetime.fromtimestamp(about.st_mtime, UTC).date().isoformat()
    return Entry(name, about.st_size, written, read)
