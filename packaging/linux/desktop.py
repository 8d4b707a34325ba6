"""What a Linux desktop wants to know: menu entry, file kinds, icons, store page, man page.

`write_share` lays it out as it stands below /usr/share, for the package, for the portable archive
and for the Flatpak alike.
"""

from __future__ import annotations

import gzip
import shutil
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import icons  # noqa: E402
from bundle_parts import IDENTITY  # noqa: E402

OPENER = "zzz-askwell-open"
"""The entry of "Open with". Where nobody chose a program for a kind of file, desktops take the
first by name: this one comes last, so it takes no file away from another program."""


def write_share(share: Path, version: str, moment: int) -> None:
    """Write everything below `share`; the release in the store page bears `version` and a date."""
    applications = share / "applications"
    applications.mkdir(parents=True)
    for name in (IDENTITY, OPENER):
        shutil.copyfile(HERE / f"{name}.desktop", applications / f"{name}.desktop")
    _write(share / "metainfo" / f"{IDENTITY}.metainfo.xml", metainfo(version, moment))
    _write(share / "mime" / "packages" / f"{IDENTITY}.xml", _text(f"{IDENTITY}.mime.xml"))
    page = man_page(version, moment).encode()
    target = share / "man" / "man1" / "askwell.1.gz"
    target.parent.mkdir(parents=True)
    target.write_bytes(gzip.compress(page, 9, mtime=0))
    write_icons(share / "icons" / "hicolor")


def write_icons(theme: Path) -> None:
    """The icon in every size and as a drawing, also for the program's own archives."""
    drawn = icons.draw()
    for size, picture in drawn.items():
        for folder, name in _places():
            path = theme / f"{size}x{size}" / folder / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(picture)
    for folder, name in _places():
        path = theme / "scalable" / folder / f"{name}.svg"
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(icons.DRAWING, path)


def metainfo(version: str, moment: int) -> str:
    """The store page with its newest release."""
    day = time.strftime("%Y-%m-%d", time.gmtime(moment))
    return _text(f"{IDENTITY}.metainfo.xml").replace("@VERSION@", version).replace("@DAY@", day)


def man_page(version: str, moment: int) -> str:
    """The manual page."""
    day = time.strftime("%Y-%m-%d", time.gmtime(moment))
    return _text("askwell.1").replace("@VERSION@", version).replace("@DAY@", day)


def _places() -> list[tuple[str, str]]:
    return [("apps", IDENTITY), ("mimetypes", "application-x-askwell-archive")]


def _text(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_share(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
