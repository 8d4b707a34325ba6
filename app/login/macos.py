"""Start at login as macOS has it: an agent that launchd starts for the person."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path

LABEL = "app.askwell.Askwell"


class LaunchAgent:
    """The property list of Askwell among the person's agents."""

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or Path.home() / "Library" / "LaunchAgents") / f"{LABEL}.plist"

    def is_set(self) -> bool:
        """Whether the list is there."""
        return self.path.is_file()

    def set(self, command: Sequence[str]) -> None:
        """Write the list."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        agent = {
            "Label": LABEL,
            "ProgramArguments": [*command],
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
            # The settings of macOS then name the program, not who signed it.
            "AssociatedBundleIdentifiers": [LABEL],
        }
        self.path.write_bytes(plistlib.dumps(agent))

    def remove(self) -> None:
        """Take the list away."""
        self.path.unlink(missing_ok=True)
