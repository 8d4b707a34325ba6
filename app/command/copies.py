"""Everything out as a file and in again, from the command line; also where the store is damaged."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from app.clock import FixedClock, SystemClock, parse_iso
from app.context import STORE_NAME, AppContext
from app.errors import AppError
from app.export.archive import (
    export_archive,
    is_sealed_archive,
    read_archive,
    restore_archive,
)
from app.export.sealed import ENDING
from app.language import say
from app.paths import data_dir
from app.store.connect import is_database
from app.store.contents import contents_of
from app.store.rescue import damage_sentence, put_in_place


def export_command(context: AppContext, options: Namespace) -> int:
    """Write the archive; a name that ends in .age asks for a passphrase to seal it with."""
    file: Path = options.file
    passphrase = ""
    if file.suffix == ENDING:
        passphrase = ask_passphrase("Passphrase to seal it with: ")
        if sys.stdin.isatty() and ask_passphrase("The same again: ") != passphrase:
            raise AppError("unlike_passphrases")
    print(export_archive(context.store, context.clock, file, passphrase=passphrase))
    return 0


def restore_command(context: AppContext, options: Namespace) -> int:
    """Put an archive, or a copy that Askwell made, in the place of what is here."""
    from app.store.backup import replace_all

    file: Path = options.file
    if is_database(file):
        replace_all(context.store, context.clock, file, say("Restore a backup"))
    else:
        restore_archive(context.store, context.clock, file, passphrase=_passphrase_for(file))
    return 0


def over_damage(options: Namespace) -> int:
    """What is left to do with a damaged store: restore something over it, which is put aside.

    Any other command raises the sentence that says which copy there is.
    """
    path = (options.data or data_dir()) / STORE_NAME
    if options.command != "restore":
        raise damage_sentence(path)
    clock = FixedClock(parse_iso(options.now)) if options.now else SystemClock()
    file: Path = options.file
    with TemporaryDirectory(
        prefix=".askwell-", dir=path.parent, ignore_cleanup_errors=True
    ) as folder:
        chosen = file
        if not is_database(file):
            chosen = Path(folder) / "restored.db"
            read_archive(file, chosen, passphrase=_passphrase_for(file))
        contents_of(chosen)
        aside = put_in_place(path, clock, chosen)
    print(f"The damaged file is kept as {aside}.", file=sys.stderr)
    return 0


def ask_passphrase(prompt: str) -> str:
    """Ask at the terminal without showing it; without one, it is a line of the input.

    It is never taken from the command line or the environment, where others can read it.
    Raises AppError(no_passphrase).
    """
    from getpass import getpass

    try:
        typed = getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    except EOFError:
        typed = ""
    if not typed:
        raise AppError("no_passphrase")
    return typed


def _passphrase_for(file: Path) -> str:
    return ask_passphrase(f"Passphrase of {file.name}: ") if is_sealed_archive(file) else ""
