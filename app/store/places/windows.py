"""Which disk a folder is on, under Windows: a path of a server, or a drive letter that is one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PureWindowsPath

REMOTE = 4
"""What GetDriveTypeW calls a drive of another computer."""


def _drive_type(root: str) -> int:
    # Loaded on this system alone: elsewhere it would only take room.
    import ctypes

    kernel = getattr(ctypes, "windll", None)
    return int(kernel.kernel32.GetDriveTypeW(root)) if kernel is not None else 0


def share_of(folder: Path) -> str:
    """What the network share is called that holds a folder; "" for a disk of this computer."""
    return share_in(str(folder), _drive_type)


def share_in(folder: str, drive_type: Callable[[str], int]) -> str:
    r"""The same, of a path as text; `drive_type` tells what a root like `Z:\` is."""
    path = PureWindowsPath(folder)
    drive = path.drive.removeprefix("\\\\?\\UNC\\").removeprefix("\\\\?\\")
    if path.drive.upper().startswith("\\\\?\\UNC\\"):
        return f"\\\\{drive}"
    if drive.startswith("\\\\"):
        return drive
    return drive if drive and drive_type(f"{drive}\\") == REMOTE else ""
