"""How a sealed store is opened, told in a small file beside it that holds nothing secret.

The key is in the system's keyring under the seal's id, or it is wrapped by a passphrase: scrypt
makes 64 bytes of it; the first 32 hide the key, the others prove that the passphrase is right.
The recovery phrase is the key itself and needs no seal.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import unicodedata
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, cast

from app.errors import AppError
from app.store.connect import KEY_BYTES, Key
from app.store.moving import remove
from app.store.moving import replace as replace_file

SEALED, SEALING, UNSEALING = "sealed", "sealing", "unsealing"
KEYRING, PASSPHRASE = "keyring", "passphrase"
LEAST = 8
"""Characters of a passphrase."""
_N, _R, _P = 2**15, 8, 3
"""Scrypt's cost: 32 MB and a third of a second for each guess."""
_LARGEST = 10_000
_FORMAT = 1


@dataclass(frozen=True)
class Wrap:
    """A key hidden by a passphrase; everything in hex but the cost."""

    salt: str
    hidden: str
    proof: str
    n: int = _N
    r: int = _R
    p: int = _P


@dataclass(frozen=True)
class Seal:
    """How a store is opened (KEYRING or PASSPHRASE), and how far a change of that has come."""

    id: str
    way: str = KEYRING
    stage: str = SEALED
    copies: str = ""
    """What is still to be done with the plain copies: "encrypt", "erase", or nothing."""
    wrap: Wrap | None = None

    @property
    def secret_name(self) -> str:
        """The name of the key in the keyring."""
        return f"key of {self.id}"


def new_seal(way: str = KEYRING, wrap: Wrap | None = None, stage: str = SEALED) -> Seal:
    """A seal with an id that nobody has had before."""
    return Seal(os.urandom(8).hex(), way, stage, wrap=wrap)


def seal_path(store_path: Path) -> Path:
    """Where the seal of a store is."""
    return store_path.with_suffix(".seal")


def part_path(store_path: Path) -> Path:
    """Where a seal is before it is whole."""
    return store_path.with_suffix(".seal-new")


def seal_of(store_path: Path) -> Seal | None:
    """The seal beside a store; None where there is none or it cannot be read."""
    with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        with seal_path(store_path).open("rb") as file:
            found: Any = json.loads(file.read(_LARGEST))
        if found["format"] == _FORMAT:
            return _seal(cast("dict[str, Any]", found["seal"]))
    return None


def write_seal(store_path: Path, seal: Seal) -> None:
    """Put a seal beside a store, whole or not at all, and on the disk before this returns."""
    path = seal_path(store_path)
    part = part_path(store_path)
    text = json.dumps({"format": _FORMAT, "seal": asdict(seal)}, indent=1)
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    replace_file(part, path)
    sync_folder(path.parent)


def change_seal(store_path: Path, **changes: Any) -> None:
    """Write the seal anew with some of its fields changed; nothing where there is none."""
    seal = seal_of(store_path)
    if seal is not None:
        write_seal(store_path, replace(seal, **changes))


def remove_seal(store_path: Path) -> None:
    """Take the seal of a store away."""
    remove(seal_path(store_path))


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where the system can."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def wrapped(key: Key, passphrase: str) -> Wrap:
    """Hide a key behind a passphrase. Raises AppError(short_passphrase)."""
    text = _plain(passphrase)
    if len(text) < LEAST:
        raise AppError("short_passphrase", least=LEAST)
    salt = os.urandom(16)
    pad, proving = _stretched(text, salt, _N, _R, _P)
    hidden = bytes(a ^ b for a, b in zip(key.raw, pad, strict=True))
    return Wrap(salt.hex(), hidden.hex(), _proof(proving, salt + hidden).hex())


def unwrapped(wrap: Wrap, passphrase: str) -> Key:
    """The key behind a passphrase. Raises AppError(wrong_passphrase)."""
    salt, hidden = bytes.fromhex(wrap.salt), bytes.fromhex(wrap.hidden)
    pad, proving = _stretched(_plain(passphrase), salt, wrap.n, wrap.r, wrap.p)
    if not hmac.compare_digest(_proof(proving, salt + hidden), bytes.fromhex(wrap.proof)):
        raise AppError("wrong_passphrase")
    return Key(bytes(a ^ b for a, b in zip(hidden, pad, strict=True)))


def _plain(passphrase: str) -> str:
    """The passphrase as every keyboard types it: one form of each letter, no edges."""
    return unicodedata.normalize("NFKC", passphrase).strip()


def _stretched(text: str, salt: bytes, n: int, r: int, p: int) -> tuple[bytes, bytes]:
    made = hashlib.scrypt(
        text.encode(), salt=salt, n=n, r=r, p=p, maxmem=160 * r * n, dklen=2 * KEY_BYTES
    )
    return made[:KEY_BYTES], made[KEY_BYTES:]


def _proof(proving: bytes, what: bytes) -> bytes:
    return hmac.new(proving, what, "sha256").digest()


def _seal(values: dict[str, Any]) -> Seal:
    wrap = _wrap(values["wrap"]) if values["wrap"] else None
    seal = Seal(str(values["id"]), str(values["way"]), str(values["stage"]), str(values["copies"]))
    ways = seal.way in (KEYRING, PASSPHRASE) and (seal.way == KEYRING or wrap is not None)
    if not ways or seal.stage not in (SEALED, SEALING, UNSEALING):
        raise ValueError("no seal")
    return replace(seal, wrap=wrap)


def _wrap(values: dict[str, Any]) -> Wrap:
    """A wrap within bounds: the file may come from anywhere, and its cost is ours to pay."""
    wrap = Wrap(
        str(values["salt"]),
        str(values["hidden"]),
        str(values["proof"]),
        int(values["n"]),
        int(values["r"]),
        int(values["p"]),
    )
    sizes = [len(bytes.fromhex(text)) for text in (wrap.salt, wrap.hidden, wrap.proof)]
    is_power = wrap.n > 1 and wrap.n & (wrap.n - 1) == 0
    cheap = wrap.n <= 2**18 and wrap.r == _R and 1 <= wrap.p <= 16
    if sizes != [16, KEY_BYTES, 32] or not (is_power and cheap):
        raise ValueError("no wrap")
    return wrap
