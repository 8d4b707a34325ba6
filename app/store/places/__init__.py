"""Where a data folder lies: on a network share or in a folder that a sync program carries.

Neither is safe for an open store: locks do not reach over a network, and a sync program copies
a file while it is being written. One module a system tells what a folder's disk is.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from app.store.places import linux, macos, synced, windows

NETWORK, SYNCED = "network", "synced"
_SYSTEMS = {"win32": windows.share_of, "darwin": macos.share_of}


@dataclass(frozen=True)
class Place:
    """A place that is not safe: `kind` is NETWORK or SYNCED, `name` what it is called."""

    kind: str
    name: str


def place_of(folder: Path) -> Place | None:
    """What makes this folder unsafe for a store; None where nothing is known against it."""
    try:
        whole = folder.resolve()
    except OSError:
        whole = folder.absolute()
    share = _SYSTEMS.get(sys.platform, linux.share_of)(whole)
    if share:
        return Place(NETWORK, share)
    program = synced.program_of(whole)
    return Place(SYNCED, program) if program else None
