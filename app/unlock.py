"""The key of a data folder: from the keyring, from a passphrase, or from the recovery phrase."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.errors import AppError
from app.jobs import Progress, no_progress
from app.secrets import Secrets
from app.store import seal as seals
from app.store.connect import Key, connect, faults, is_sealed
from app.store.moving import move_all
from app.store.phrase import is_phrase, key_of
from app.store.seal import Seal
from app.store.sealing import erase, switch_off, switch_on

STORE = "askwell.db"


def is_locked_folder(folder: Path) -> bool:
    """Whether the data in a folder is encrypted."""
    return is_sealed(folder / STORE)


def asks_for_passphrase(folder: Path) -> bool:
    """Whether a passphrase opens the data of a folder, and no keyring."""
    seal = seals.seal_of(folder / STORE)
    return seal is not None and seal.way == seals.PASSPHRASE


def key_from_keyring(folder: Path, secrets: Secrets) -> Key:
    """The key that the keyring holds. It may wait for its owner: call it from a job.

    Raises AppError: seal_gone, key_not_there, wrong_key, and those of `Secrets.fetch`.
    """
    seal = _seal(folder)
    text = secrets.fetch(seal.secret_name)
    if text is None:
        raise AppError("key_not_there")
    try:
        key = Key.from_hex(text)
    except ValueError as error:
        raise AppError("key_not_there") from error
    return proved(folder, key)


def key_from_typed(folder: Path, text: str) -> Key:
    """The key behind a passphrase or a recovery phrase, whichever was typed.

    Raises AppError: wrong_passphrase; phrase_length, phrase_word, phrase_checksum where only the
    phrase can be meant; wrong_key for a phrase of other data.
    """
    seal = seals.seal_of(folder / STORE)
    if seal is not None and seal.wrap is not None and not is_phrase(text):
        return proved(folder, seals.unwrapped(seal.wrap, text))
    return proved(folder, key_of(text))


def proved(folder: Path, key: Key) -> Key:
    """The same key, after a look at whether it opens the data. Raises AppError(wrong_key)."""
    path = folder / STORE
    try:
        with closing(connect(path, key, read_only=True)) as connection:
            connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchall()
    except faults() as error:
        key.wipe()
        raise AppError("wrong_key", file=path.name) from error
    return key


def seal_folder(
    folder: Path,
    key: Key,
    copies: str,
    secrets: Secrets,
    passphrase: str = "",
    progress: Progress = no_progress,
) -> None:
    """Encrypt the data of a folder that nobody has open; the keyring, or a passphrase, opens it.

    Raises AppError: key_not_kept, short_passphrase, and those of `switch_on`; Cancelled.
    """
    path = folder / STORE
    if passphrase:
        seal = seals.new_seal(seals.PASSPHRASE, seals.wrapped(key, passphrase))
    else:
        seal = seals.new_seal()
        if secrets.keep(seal.secret_name, key.hex):
            secrets.forget(seal.secret_name)
            raise AppError("key_not_kept")
    try:
        switch_on(path, key, seal, copies, progress)
    except BaseException:
        if not passphrase and not is_sealed(path):
            with suppress(AppError):
                secrets.drop(seal.secret_name)
        raise


def unseal_folder(
    folder: Path, key: Key, copies: str, secrets: Secrets, progress: Progress = no_progress
) -> None:
    """Write the data of a folder that nobody has open as a plain file; the key is forgotten.

    Raises as `switch_off`.
    """
    switch_off(folder / STORE, key, copies, progress)
    forget_key(folder, secrets)


def put_into_keyring(folder: Path, key: Key, secrets: Secrets) -> str:
    """Have the keyring open the data from now on; "" when it does, else the code of why not.

    Where it does not, how the data is opened stays as it was.
    """
    path = folder / STORE
    seal = seals.seal_of(path) or seals.new_seal()
    if code := secrets.keep(seal.secret_name, key.hex):
        # A key that lives until the program ends is held by the store already.
        secrets.forget(seal.secret_name)
        return code
    seals.write_seal(path, replace(seal, way=seals.KEYRING, wrap=None))
    return ""


def ask_passphrase_from_now(folder: Path, key: Key, passphrase: str, secrets: Secrets) -> None:
    """Have a passphrase open the data from now on, and take the key out of the keyring.

    Raises AppError: short_passphrase.
    """
    path = folder / STORE
    wrap = seals.wrapped(key, passphrase)
    seal = seals.seal_of(path) or seals.new_seal()
    seals.write_seal(path, replace(seal, way=seals.PASSPHRASE, wrap=wrap))
    with suppress(AppError):
        secrets.drop(seal.secret_name)


def forget_key(folder: Path, secrets: Secrets) -> None:
    """After encryption was switched off: the key leaves the keyring, then the seal goes.

    Only for data that is plain. A keyring that does not answer is asked another day.
    """
    path = folder / STORE
    seal = seals.seal_of(path)
    if seal is None:
        return
    with suppress(AppError):
        if seal.way == seals.KEYRING:
            secrets.drop(seal.secret_name)
        seals.remove_seal(path)


def set_aside(folder: Path, now: datetime) -> Path:
    """Move data that nobody can open into a folder of its own, and start anew; that folder.

    Nothing is erased: should the phrase be found, the files can be moved back.
    """
    path = folder / STORE
    aside = folder / f"encrypted-{now:%Y%m%dT%H%M%SZ}"
    try:
        aside.mkdir(mode=0o700)
        names = (STORE, f"{STORE}-wal", f"{STORE}-shm", seals.seal_path(path).name, "backups")
        try:
            there = [name for name in names if (folder / name).exists()]
            move_all((folder / name, aside / name) for name in there)
        except OSError:
            aside.rmdir()
            raise
    except OSError as error:
        raise AppError("store_folder", folder=folder) from error
    return aside


def erase_handed_over(folder: Path, before: float) -> int:
    """Erase the letters handed to a mail program as files before a moment (seconds); how many.

    Encrypted data must not stay readable beside itself.
    """
    gone = 0
    for path in (folder / "drafts").glob("*.eml"):
        with suppress(OSError):
            if path.stat().st_mtime < before:
                erase(path)
                gone += 1
    return gone


def _seal(folder: Path) -> Seal:
    found = seals.seal_of(folder / STORE)
    if found is None:
        raise AppError("seal_gone")
    return found
