"""A disk as Windows has it: what a program has open is neither moved, replaced nor removed."""

import stat
from contextlib import contextmanager
from pathlib import Path

HELD, DENIED = 32, 5


def refused(number: int = HELD) -> PermissionError:
    """What Windows says; only there an error has this number."""
    error = PermissionError(13, "in use")
    error.winerror = number  # type: ignore[attr-defined]
    return error


def _open_files() -> set[tuple[int, int]]:
    found = set()
    for number in Path("/proc/self/fd").iterdir():
        try:
            status = number.stat()
        except OSError:
            continue
        found.add((status.st_dev, status.st_ino))
    return found


def _look(path: Path) -> None:
    if path.exists():
        status = path.lstat()
        if stat.S_ISREG(status.st_mode) and (status.st_dev, status.st_ino) in _open_files():
            raise refused()


@contextmanager
def like_windows(monkeypatch):
    """Let every file that this process has open be refused; only where /proc tells of them."""
    move, remove = Path.replace, Path.unlink

    def replace(self: Path, target: Path) -> Path:
        _look(self)
        _look(Path(target))
        return move(self, target)

    def unlink(self: Path, missing_ok: bool = False) -> None:
        _look(self)
        remove(self, missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        patched.setattr(Path, "unlink", unlink)
        patched.setattr("app.store.sealing.CLOSE_FIRST", True)
        patched.setattr("app.store.moving.PAUSES", ())
        yield
