"""Which disk a folder is on, under Linux: the mounts as the kernel lists them."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

MOUNTS = Path("/proc/self/mountinfo")
_KINDS = """
nfs nfs4 cifs smb3 smbfs ncpfs afs 9p ceph glusterfs lustre davfs fuse.davfs2 fuse.sshfs
fuse.rclone fuse.gvfsd-fuse fuse.glusterfs fuse.s3fs fuse.google-drive-ocamlfuse fuse.onedriver
"""
OVER_NETWORK = frozenset(_KINDS.split())
_OCTAL = re.compile(r"\\([0-7]{3})")


def share_of(folder: Path, mounts: str | None = None) -> str:
    """What the network share is called that holds a folder; "" for a disk of this computer."""
    if mounts is None:
        try:
            mounts = MOUNTS.read_text("utf-8", "replace")
        except OSError:
            return ""
    return share_in(mounts, str(folder))


def share_in(mounts: str, folder: str) -> str:
    """The same, of the text of a mountinfo: the innermost mount above the folder counts."""
    path, best, share = PurePosixPath(folder), -1, ""
    for line in mounts.splitlines():
        before, dash, after = line.partition(" - ")
        parts, told = before.split(), after.split()
        if not dash or len(parts) < 5 or len(told) < 2:
            continue
        point = PurePosixPath(_plain(parts[4]))
        # A later line of the same place lies over the earlier one.
        if path.is_relative_to(point) and len(point.parts) >= best:
            best = len(point.parts)
            share = _plain(told[1]) if told[0] in OVER_NETWORK else ""
    return share


def _plain(text: str) -> str:
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), text)
