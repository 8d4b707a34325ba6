"""Which disk a folder is on, under macOS: what the command `mount` lists."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path, PurePosixPath

OVER_NETWORK = frozenset(("smbfs", "nfs", "afpfs", "webdav", "ftp", "macfuse", "osxfuse"))
_LINE = re.compile(r"(?P<share>.+?) on (?P<point>/.*) \((?P<kind>[\w.]+)[,)]")


def share_of(folder: Path) -> str:
    """What the network share is called that holds a folder; "" for a disk of this computer."""
    # Loaded on this system alone: elsewhere it would only take room.
    import subprocess

    try:
        told = subprocess.run(["/sbin/mount"], capture_output=True, timeout=5, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    # Started from the Finder, the program has no language that would tell it the letters.
    return share_in(told.stdout.decode("utf-8", "replace"), str(folder))


def share_in(mounts: str, folder: str) -> str:
    """The same, of the text that `mount` prints: the innermost mount above the folder counts."""
    # One name may be written with its accents whole or apart, and in any case.
    path, best, share = PurePosixPath(_folded(folder)), -1, ""
    for line in mounts.splitlines():
        found = _LINE.match(line)
        if found is None:
            continue
        point = PurePosixPath(_folded(found["point"]))
        if path.is_relative_to(point) and len(point.parts) >= best:
            best = len(point.parts)
            share = found["share"] if found["kind"] in OVER_NETWORK else ""
    return share


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
