"""Start at login as freedesktop.org has it: a file in the autostart folder."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

FILE = "app.askwell.Askwell.desktop"
_ESCAPED = str.maketrans({"\\": "\\\\", '"': '\\"', "`": "\\`", "$": "\\$"})


class AutostartFile:
    """The desktop entry of Askwell in the autostart folder of the person."""

    def __init__(self, folder: Path | None = None) -> None:
        config = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
        self.path = (folder or Path(config) / "autostart") / FILE

    def is_set(self) -> bool:
        """Whether the file is there and nobody switched it off."""
        if not self.path.is_file():
            return False
        lines = self.path.read_text(encoding="utf-8", errors="replace").lower().splitlines()
        off = {"hidden=true", "x-gnome-autostart-enabled=false"}
        return not off & {line.replace(" ", "") for line in lines}

    def set(self, command: Sequence[str]) -> None:
        """Write the file."""
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path.write_text(desktop_entry(command), encoding="utf-8")

    def remove(self) -> None:
        """Take the file away."""
        self.path.unlink(missing_ok=True)


def desktop_entry(command: Sequence[str]) -> str:
    """The desktop entry that runs a command."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Askwell",
        "Comment=Reminds you of what is due",
        f"Exec={exec_line(command)}",
        "Icon=app.askwell.Askwell",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    return "\n".join(lines) + "\n"


def exec_line(command: Sequence[str]) -> str:
    """A command as the key Exec takes it: quoted, then escaped as any value of such a file."""
    words = ['"' + word.translate(_ESCAPED).replace("%", "%%") + '"' for word in command]
    return " ".join(words).replace("\\", "\\\\").replace("\n", "\\n")
