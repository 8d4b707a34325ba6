"""Which folder of an account is which: by what the server says of it, else by its name."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from app.mail.account.imap import Response
from app.paths import resources_dir

MOST_FOLDERS = 5000
DRAFTS, SENT, INBOX = "\\Drafts", "\\Sent", "INBOX"

_LIST = re.compile(
    rb"\* LIST \(([^()]{0,500})\) (?:\"(\\?.)\"|NIL) "
    rb"(?:\"((?:[^\"\\]|\\.){0,1000})\"|([^\s\"{}()]{1,1000})|\{\d+\+?\})$",
    re.IGNORECASE,
)
_ESCAPED = re.compile(rb"\\(.)")
_SHIFTED = re.compile("&([^-]{0,500})-")


@cache
def _names() -> dict[str, frozenset[str]]:
    """How programs and providers call these folders, in small letters."""
    import tomllib

    path = resources_dir() / "providers.toml"
    words = tomllib.loads(path.read_text(encoding="utf-8"))["folders"]
    return {DRAFTS: frozenset(words["drafts"]), SENT: frozenset(words["sent"])}


@dataclass(frozen=True)
class Folder:
    """A folder: as the server spells it, as a person reads it, and what it is for."""

    raw: bytes
    name: str
    uses: frozenset[str]

    @property
    def last(self) -> str:
        """The last part of its name."""
        return re.split(r"[/.\\|]", self.name)[-1].strip().casefold()


def folders_of(responses: Iterable[Response]) -> list[Folder]:
    """The folders that a server names; lines that cannot be read are passed over."""
    found: list[Folder] = []
    for response in responses:
        if (folder := _folder(response)) and len(found) < MOST_FOLDERS:
            found.append(folder)
    return found


def _folder(response: Response) -> Folder | None:
    line = _LIST.match(response[0])
    if line is None:
        return None
    literal = response[1] if len(response) > 1 else b""
    raw = _ESCAPED.sub(rb"\1", line[3]) if line[3] is not None else line[4] or literal
    uses = frozenset(line[1].decode("ascii", "replace").split())
    closed = {"\\noselect", "\\nonexistent"} & {use.casefold() for use in uses}
    odd = not raw or not {*raw}.isdisjoint(b"\r\n\0")
    return None if odd or closed else Folder(raw, plain_name(raw), uses)


def folder_for(folders: Iterable[Folder], use: str) -> Folder | None:
    """The folder for DRAFTS or SENT: one that the server marks so, else one that is called so."""
    every = list(folders)
    marked = [one for one in every if use.casefold() in {u.casefold() for u in one.uses}]
    called = [one for one in every if one.last in _names()[use]]
    return next(iter(sorted(marked or called, key=lambda one: len(one.name))), None)


def plain_name(raw: bytes) -> str:
    """A name out of IMAP's own UTF-7, or as it stands where it is none."""
    text = raw.decode("utf-8", "replace")
    return _SHIFTED.sub(_unshifted, text) if raw.isascii() else text


def _unshifted(found: re.Match[str]) -> str:
    if not found[1]:
        return "&"
    padded = found[1].replace(",", "/") + "=" * (-len(found[1]) % 4)
    try:
        return base64.b64decode(padded, validate=True).decode("utf-16-be")
    except (binascii.Error, UnicodeError, ValueError):
        return found[0]
