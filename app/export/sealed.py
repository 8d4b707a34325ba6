"""Sealing with a passphrase in the format of age, which other programs open too.

age --decrypt -o archive.zip archive.zip.age
"""

from __future__ import annotations

import re
from typing import Any, cast

from app.errors import AppError

ENDING = ".age"
_HEAD = b"age-encryption.org/v1\n"
_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"
_SCRYPT = re.compile(rb"-> scrypt \S+ (\d{1,3})\n")
MOST_WORK = 22
"""As much work as a passphrase may cost here, as a power of two: four gigabytes for a moment."""
LEAST_LENGTH = 8
"""Characters of a new passphrase."""


def is_sealed_file(start: bytes) -> bool:
    """Whether a file that begins like this is sealed in the format of age."""
    return start.startswith((_HEAD, _ARMOR))


def seal(content: bytes, passphrase: str) -> bytes:
    """The content, sealed. Raises AppError(short_seal)."""
    if len(passphrase) < LEAST_LENGTH:
        raise AppError("short_seal", least=LEAST_LENGTH)
    return bytes(_age().passphrase.encrypt(content, passphrase))


def unseal(content: bytes, passphrase: str, name: str) -> bytes:
    """What was sealed in a file of this name.

    Raises AppError: wrong_seal (or a damaged file, which looks the same), sealed_for_key.
    """
    if content.startswith(_HEAD):
        work = _SCRYPT.match(content, len(_HEAD))
        if work is None:
            raise AppError("sealed_for_key", file=name)
        if int(work[1]) > MOST_WORK:
            raise AppError("too_much_work", file=name)
    age = _age()
    try:
        return bytes(age.passphrase.decrypt(content, passphrase))
    except age.DecryptError as error:
        raise AppError("wrong_seal", file=name) from error


def _age() -> Any:
    """The library, loaded when something is sealed; it comes without stubs."""
    import pyrage  # pyright: ignore[reportMissingTypeStubs]

    return cast(Any, pyrage)
