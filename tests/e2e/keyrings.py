"""A message bus and a keyring that nobody else uses, for one command: open, locked, or none."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.conftest import ROOT

PASSWORD = "ring-pass"
_UNLOCK = (
    f'eval "$(printf %s {PASSWORD} | gnome-keyring-daemon --unlock --components=secrets '
    '2>/dev/null)"; "$@"'
)
_LOCKED = 'eval "$(gnome-keyring-daemon --start --components=secrets 2>/dev/null)"; "$@"'


@dataclass
class Keyring:
    """A home with a keyring in it; each run has a bus of its own, which ends with it."""

    home: Path
    extra: dict[str, str] = field(default_factory=dict)

    def environment(self) -> dict[str, str]:
        """What a program needs to find this keyring and no other."""
        run = self.home / "run"
        run.mkdir(mode=0o700, exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return kept | {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(run),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            **self.extra,
        }

    def run(
        self, *command: str, state: str = "open", text: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command beside an open, a locked or no keyring (`state`)."""
        words: Sequence[str] = command
        if state != "none":
            script = _UNLOCK if state == "open" else _LOCKED
            words = ("dbus-run-session", "--", "bash", "-c", script, "_", *command)
        return subprocess.run(
            words,
            env=self.environment(),
            cwd=ROOT,
            capture_output=True,
            text=True,
            input=text,
            timeout=90,
            check=False,
        )

    def python(self, script: str, *words: str, state: str = "open") -> str:
        """What a script prints beside an open, a locked or no keyring."""
        done = self.run(sys.executable, "-c", script, *words, state=state)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()
