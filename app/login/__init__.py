"""Whether Askwell starts, without showing its window, when the person logs in.

What the system itself keeps is the truth: nothing of it stands in the settings.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from app.errors import AppError
from app.login.macos import LaunchAgent
from app.login.windows import RunKey
from app.login.xdg import AutostartFile

HIDDEN = "--hidden"
PASSING = ("/private/var/folders/", "/Volumes/Askwell ")
"""Where macOS runs what was downloaded and not moved yet, and our disk image."""


class LoginEntry(Protocol):
    """The one entry of Askwell among what a system starts; each raises OSError."""

    def is_set(self) -> bool: ...

    def set(self, command: Sequence[str]) -> None: ...

    def remove(self) -> None: ...


def login_entry(system: str = sys.platform) -> LoginEntry:
    """The entry of this system."""
    if system == "win32":
        return RunKey()
    return LaunchAgent() if system == "darwin" else AutostartFile()


def starts_at_login(entry: LoginEntry | None = None) -> bool:
    """Whether the system starts Askwell at login; False where that cannot be read."""
    try:
        return (entry or login_entry()).is_set()
    except OSError:
        return False


def start_at_login(
    wanted: bool, data_dir: Path | None = None, entry: LoginEntry | None = None
) -> None:
    """Let the system start Askwell at login, hidden, or no more.

    `data_dir` where the data is not in the person's usual folder. Raises AppError: login_entry;
    login_moved for a copy of macOS that runs where it does not stay.
    """
    known = entry or login_entry()
    command = start_command(data_dir)
    if wanted and any(command[0].startswith(place) for place in PASSING):
        raise AppError("login_moved")
    try:
        if wanted:
            known.set(command)
        elif known.is_set():
            known.remove()
    except OSError as error:
        raise AppError("login_entry") from error


def start_command(data_dir: Path | None = None) -> list[str]:
    """The words that start this very copy of Askwell, hidden."""
    words = [*_program(), HIDDEN]
    return words if data_dir is None else [*words, "--data", str(data_dir.absolute())]


def _program() -> list[str]:
    # An AppImage runs from a folder that is gone at the next login; the file itself stays.
    if image := os.environ.get("APPIMAGE"):
        return [image]
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.argv[0]).absolute()
    # On Windows the name of the starter comes without its ending.
    for starter in (script, script.with_name(f"{script.name}.exe")):
        if starter.stem.startswith("askwell") and starter.is_file():
            return [str(_windowed(starter))]
    run = f"import sys; sys.path.insert(0, {str(Path(__file__).parents[2])!r}); "
    python = str(_windowed(Path(sys.executable)))
    return [python, "-c", run + "from ui.main import main; sys.exit(main(sys.argv[1:]))"]


def _windowed(program: Path) -> Path:
    """The twin of a program of Windows that opens no console, where there is one."""
    twins = {"askwell.exe": "askwell-window.exe", "python.exe": "pythonw.exe"}
    twin = program.with_name(twins.get(program.name.lower(), program.name))
    return twin if twin.is_file() else program
