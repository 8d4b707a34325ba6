"""The one door to a store's file, plain or sealed (encrypted by SQLCipher).

Whether a file is sealed is read from the file itself: a plain one begins with SQLite's own words.
The library that opens sealed files is loaded only when one is opened.
"""

from __future__ import annotations

import hmac
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, cast

_PLAIN = b"SQLite format 3\0"
_PAGE = 4096
_VALUES = 240
"""Of 256: a page of chance lacks hardly any value of a byte, one of text or zeros lacks many."""
KEY_BYTES = 32
# Every page is read once by a copy: a cache would only stay in memory. In kibibytes.
LITTLE_CACHE = "PRAGMA cache_size = -128"


class Key:
    """The 256 bits that open a sealed store. Its repr tells nothing; `wipe` forgets them."""

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != KEY_BYTES:
            raise ValueError("a key has 32 bytes")
        self._raw = bytearray(raw)

    @classmethod
    def new(cls) -> Key:
        """A key that nobody has had before."""
        return cls(os.urandom(KEY_BYTES))

    @classmethod
    def from_hex(cls, text: str) -> Key:
        """The key that `hex` told. Raises ValueError for anything else."""
        return cls(bytes.fromhex(text))

    @property
    def raw(self) -> bytes:
        """The 32 bytes. Raises ValueError when they were wiped."""
        if not self._raw:
            raise ValueError("a wiped key")
        return bytes(self._raw)

    @property
    def hex(self) -> str:
        """The key as 64 digits, as a keyring keeps it."""
        return self.raw.hex()

    @property
    def literal(self) -> str:
        """The key as SQLCipher takes it: raw, so that no time goes into deriving it."""
        return f"x'{self.hex}'"

    def copy(self) -> Key:
        """The same key once more; wiping one leaves the other."""
        return Key(self.raw)

    def wipe(self) -> None:
        """Overwrite the bytes; the key opens nothing any more."""
        self._raw[:] = bytes(len(self._raw))
        self._raw.clear()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and hmac.compare_digest(self._raw, other._raw)

    __hash__ = None  # type: ignore[assignment]  # pyright: ignore

    def __repr__(self) -> str:
        return "Key()"


def is_sealed(path: Path) -> bool:
    """Whether a file is sealed: from its first byte on it looks like chance.

    A plain file, an empty one, and a plain one whose beginning was damaged do not. Never ask it of
    a store that is open in this process: closing the file would end the locks that SQLite has on
    it. A store tells by its key.
    """
    try:
        with path.open("rb") as file:
            start = file.read(_PAGE)
    except OSError:
        return False
    return not start.startswith(_PLAIN) and len(start) == _PAGE and len(set(start)) >= _VALUES


def is_database(path: Path) -> bool:
    """Whether a file is a database by how it begins; a sealed one, which looks like chance as a
    zip does, also by its name."""
    try:
        with path.open("rb") as file:
            plain = file.read(len(_PLAIN)) == _PLAIN
        return plain or (path.suffix == ".db" and is_sealed(path))
    except OSError:
        return False


def connect(
    path: Path, key: Key | None = None, *, read_only: bool = False, timeout: float = 5.0
) -> sqlite3.Connection:
    """Open a file, sealed when a key is given, else plain; transactions are the caller's.

    A new file becomes so, too. A wrong key is told at the first read, as any damaged file is, by
    one of `faults()`. For a file that may be either ask `key_for`.
    """
    if key is not None:
        return _connect_sealed(path, key, read_only, timeout)
    return sqlite3.connect(
        _address(path, read_only), uri=read_only, timeout=timeout, isolation_level=None
    )


def key_for(path: Path, key: Key | None) -> Key | None:
    """The key if a file that nobody has open needs one: it is sealed. Plain ones need none."""
    return key if key is not None and is_sealed(path) else None


def faults() -> tuple[type[Exception], ...]:
    """What a connection may raise, for an `except`; sealed files have errors of their own."""
    import sys

    sealed = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error, cast(Any, sealed).Error) if sealed else (sqlite3.Error,)


def copy_database(path: Path, key: Key | None, target: Path, target_key: Key | None) -> None:
    """Copy a database file to a new one that is private to the user, each under its key or none.

    A store in use may be copied under its own key, or plain if it is.
    """
    if (key is None) != (target_key is None):
        export_database(path, key, target, target_key)
        return
    source_file = closing(connect(path, key, read_only=True))
    with source_file as source, closing(_new(target, target_key)) as copy:
        source.execute(LITTLE_CACHE)
        source.backup(copy)
        # One file, complete in itself.
        copy.execute("PRAGMA journal_mode = DELETE")


def export_database(path: Path, key: Key | None, target: Path, target_key: Key | None) -> None:
    """Write all of a database into a new file under another key, or under none.

    `target` must not exist or be empty. The schema's version goes along.
    """
    with closing(_connect_sealed(path, key, True, 5.0)) as source:
        export_from(source, target, target_key)


def export_from(source: sqlite3.Connection, target: Path, target_key: Key | None) -> None:
    """Write all of an open connection of the sealing library into a new file.

    The file is worth nothing before this ends, so that nothing is synced on the way.
    """
    os.close(os.open(target, os.O_RDWR | os.O_CREAT, 0o600))
    version = int(source.execute("PRAGMA main.user_version").fetchone()[0])
    literal = target_key.literal if target_key is not None else ""
    source.execute("ATTACH DATABASE ? AS made KEY ?", (str(target), literal))
    try:
        source.execute("PRAGMA made.journal_mode = OFF").fetchall()
        source.execute("PRAGMA made.synchronous = OFF")
        source.execute("SELECT sqlcipher_export('made')").fetchall()
        source.execute(f"PRAGMA made.user_version = {version}")
    finally:
        source.execute("DETACH DATABASE made")


def connect_to_convert(path: Path, key: Key | None) -> sqlite3.Connection:
    """Open a file, sealed or plain, with the library that can write it out sealed or plain."""
    return _connect_sealed(path, key, False, 5.0)


def _new(path: Path, key: Key | None) -> sqlite3.Connection:
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    path.chmod(0o600)
    connection = connect(path, key)
    connection.execute(LITTLE_CACHE)
    return connection


def _connect_sealed(
    path: Path, key: Key | None, read_only: bool, timeout: float
) -> sqlite3.Connection:
    from sqlcipher3 import dbapi2  # pyright: ignore  # it comes without stubs

    open_file = cast(Any, dbapi2).connect
    made = open_file(
        _address(path, read_only), uri=read_only, timeout=timeout, isolation_level=None
    )
    connection = cast(sqlite3.Connection, made)
    try:
        # A wrong key is told by an error; the library would also print it.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            connection.execute(f'PRAGMA key = "{key.literal}"')
    except BaseException:
        connection.close()
        raise
    return connection


def _address(path: Path, read_only: bool) -> str:
    return f"{without_host(path.absolute().as_uri())}?mode=ro" if read_only else str(path)


def without_host(uri: str) -> str:
    """The address of a file as SQLite reads it: a server of Windows is a part of the path."""
    return uri if uri.startswith("file:///") else f"file:////{uri.removeprefix('file://')}"
