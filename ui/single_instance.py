"""One window per data folder: the lock, and the door a second start knocks at."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.second_start import Listener

MAX_BYTES = 64 * 1024
MAX_FILES = 50


def server_name(data_dir: Path) -> str:
    """Return the name under which the window of this data folder listens."""
    import hashlib

    folder = str(data_dir.resolve())
    return f"askwell-{hashlib.sha256(folder.encode()).hexdigest()[:16]}"


def take_lock(data_dir: Path) -> QLockFile | None:
    """Return the lock of this data folder, or None while another window holds it.

    A lock left by a program that was killed is taken over.
    """
    lock = QLockFile(str(data_dir / "window.lock"))
    lock.setStaleLockTime(0)
    return lock if lock.tryLock(0) else None


def encode_request(files: list[Path]) -> bytes:
    """Return the line a second start sends: as many of the files as the bound allows."""
    kept = [str(path.resolve()) for path in files[:MAX_FILES]]
    while len(line := json.dumps({"files": kept}).encode() + b"\n") > MAX_BYTES:
        kept.pop()
    return line


def decode_request(line: bytes) -> list[Path]:
    """Return the files of a request; anything malformed gives none."""
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return []
    files = request.get("files") if isinstance(request, dict) else None
    if not isinstance(files, list):
        return []
    return [Path(name) for name in files[:MAX_FILES] if isinstance(name, str) and name]


class Doorkeeper(QObject):
    """Waits for the first paint, then listens for second starts and opens this start's files.

    The network module is loaded only then: it has no part in the first picture.
    """

    def __init__(self, data_dir: Path, window: "MainWindow", files: list[Path]) -> None:
        super().__init__(window)
        self._data_dir = data_dir
        self._window = window
        self._files = files
        self._listener: Listener | None = None
        window.painted.connect(self.open)

    def open(self) -> None:
        """Listen from now on; once is enough."""
        if self._listener is not None:
            return
        from ui.second_start import Listener

        self._listener = Listener(self._data_dir, self)
        self._listener.requested.connect(self._window.come_forward)
        self._listener.listen()
        if self._files:
            self._window.session.request_import(self._files)

    def close(self) -> None:
        """Stop listening."""
        if self._listener is not None:
            self._listener.close()
