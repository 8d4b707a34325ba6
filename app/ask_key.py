"""The key of encrypted data for a command: from the keyring, else typed in the terminal."""

from __future__ import annotations

import sys
from pathlib import Path

from app.errors import AppError
from app.secrets import Secrets
from app.store.connect import Key, is_sealed

TRIES = 3


def key_for_command(folder: Path, secrets: Secrets) -> Key | None:
    """The key of a folder's data; None where it is not encrypted.

    What is typed is never shown and never taken from arguments or the environment. Raises
    AppError: no_terminal where nobody can be asked, wrong_passphrase, those of `key_of`.
    """
    path = folder / "askwell.db"
    if not is_sealed(path):
        return None
    # Loaded only for encrypted data.
    from app.unlock import asks_for_passphrase, key_from_keyring

    if not asks_for_passphrase(folder):
        try:
            return key_from_keyring(folder, secrets)
        except AppError as error:
            if not _has_terminal():
                raise AppError("no_terminal", file=path.name) from error
            _say(error.message)
    if not _has_terminal():
        raise AppError("no_terminal", file=path.name)
    return _typed(folder)


def _typed(folder: Path) -> Key:
    from getpass import getpass

    from app.unlock import key_from_typed

    for left in reversed(range(TRIES)):
        try:
            return key_from_typed(folder, getpass("Passphrase or recovery phrase: "))
        except AppError as error:
            if not left:
                raise
            _say(error.message)
    raise AssertionError


def _has_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
