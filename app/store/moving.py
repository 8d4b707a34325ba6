"""Files moved and removed where a system refuses it while somebody looks at them.

Windows lets nobody move, replace or remove a file that a program has open. Virus scanners, indexers
and sync programs open what was just written, for moments: what is refused there is tried again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

HELD = frozenset({32, 33, 1224})
"""Numbers of Windows for a file that another program has open, locked or mapped."""
_FLEETING = HELD | {5}
"""The same, and "access denied": what replacing a file says that is open."""
PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between two tries."""


def is_held(error: BaseException) -> bool:
    """Whether an error says that another program has a file open; known on Windows alone."""
    return getattr(error, "winerror", None) in HELD


def replace(source: Path, target: Path) -> None:
    """Put a file in the place of another in one step. Raises OSError; nothing is moved then."""
    _patiently(lambda: source.replace(target))


def remove(path: Path) -> None:
    """Remove a file; one that is not there is no fault. Raises OSError."""
    _patiently(lambda: path.unlink(missing_ok=True))


def move_all(moves: Iterable[tuple[Path, Path]]) -> None:
    """Move files that belong together, all or none. Raises OSError."""
    moved: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            replace(source, target)
            moved.append((source, target))
    except OSError:
        for source, target in reversed(moved):
            with suppress(OSError):
                replace(target, source)
        raise


def _patiently(act: Callable[[], object]) -> None:
    for pause in PAUSES:
        try:
            act()
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _FLEETING:
                raise
        time.sleep(pause)
    act()
