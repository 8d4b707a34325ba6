"""Names of files that every system takes, made of what people typed."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

MOST_BYTES = 180
"""Of a name: file systems take 255, and a copy's number or a sync program's mark must still fit."""
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
"""What Windows takes in no name; a slash parts folders everywhere."""
_DEVICE = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE
)
"""Names that Windows keeps for devices, whatever ending follows."""


def safe_name(name: str, ending: str = "") -> str:
    """A name for a file, without what a system refuses; `ending` is added as it is.

    It never leads into another folder, and is as it was where nothing stands against it.
    """
    plain = " ".join(_REFUSED.sub(" ", unicodedata.normalize("NFC", name)).split())
    plain = plain.encode("utf-8", "ignore")[:MOST_BYTES].decode("utf-8", "ignore").rstrip(". ")
    if _DEVICE.match(f"{plain}{ending}"):
        plain = f"_{plain}"
    return f"{plain or 'file'}{ending}"


def safe_file_name(name: str) -> str:
    """The same for a whole name of a file from elsewhere; its ending stays the ending."""
    last = PurePosixPath(name.replace("\\", "/")).name.rstrip(". ")
    ending = PurePosixPath(last).suffix
    if not ending or len(ending) > 12 or _REFUSED.search(ending):
        return safe_name(last)
    return safe_name(last.removesuffix(ending), ending)
