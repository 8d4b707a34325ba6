"""Whether a folder is carried by a sync program: by the names and marks such programs leave."""

from __future__ import annotations

import re
from pathlib import Path, PurePath

_NAMES: tuple[tuple[str, str], ...] = (
    (r"dropbox( \(.+\))?", "Dropbox"),
    (r"onedrive( - .+)?", "OneDrive"),
    (r"google ?drive|my drive|googledrive-.+", "Google Drive"),
    (r"icloud ?drive|mobile documents|com~apple~clouddocs", "iCloud Drive"),
    (r"next-?cloud", "Nextcloud"),
    (r"own-?cloud", "ownCloud"),
    (r"syncthing", "Syncthing"),
    (r"box|box sync", "Box"),
    (r"pcloud ?drive", "pCloud"),
    (r"mega|megasync", "MEGA"),
    (r"seafile", "Seafile"),
    (r"proton ?drive", "Proton Drive"),
    (r"tresorit", "Tresorit"),
    (r"resilio sync|btsync", "Resilio Sync"),
    (r"yandex\.?disk", "Yandex Disk"),
    (r"sync", "Sync"),
)
_CLOUD_STORAGE = "cloudstorage"
"""Where macOS puts every one of them: ~/Library/CloudStorage/Dropbox."""
_MARKS = {
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".sync": "Resilio Sync",
    ".owncloudsync.log": "Nextcloud",
    ".sync.ffs_db": "FreeFileSync",
    ".tmp.drivedownload": "Google Drive",
}


def program_of(folder: Path) -> str:
    """The sync program that carries a folder, by name or by what lies in it or above it; or ""."""
    marked = (_marked(above) for above in (folder, *folder.parents))
    return program_in(folder) or next(filter(None, marked), "")


def program_in(path: PurePath) -> str:
    """The same, by the names in the path alone."""
    parts = [part.lower() for part in path.parts]
    for place, part in enumerate(parts):
        if part == _CLOUD_STORAGE and place + 1 < len(parts):
            return _named(parts[place + 1]) or path.parts[place + 1].partition("-")[0]
        if found := _named(part):
            return found
    return ""


def _named(part: str) -> str:
    return next((name for pattern, name in _NAMES if re.fullmatch(pattern, part)), "")


def _marked(folder: Path) -> str:
    try:
        # Dropbox marks its folder with a file; a folder of that name holds its settings.
        if (folder / ".dropbox").is_file():
            return "Dropbox"
        return next((name for mark, name in _MARKS.items() if (folder / mark).exists()), "")
    except OSError:
        return ""
