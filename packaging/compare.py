"""Says how two builds differ: names, modes, links and bytes.

python packaging/compare.py ONE OTHER
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from pathlib import Path


def facts_of(path: Path) -> str:
    """What must be the same of one file: its kind and mode, then where it leads or its digest."""
    mode = path.lstat().st_mode
    if stat.S_ISLNK(mode):
        return f"link to {path.readlink()}"
    told = f"{'folder' if stat.S_ISDIR(mode) else 'file'} {stat.S_IMODE(mode):o}"
    if stat.S_ISREG(mode):
        told += f" {path.stat().st_size} bytes {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return told


def tree_of(root: Path) -> dict[str, str]:
    """Everything below a folder, or one file by itself."""
    if not root.is_dir():
        return {"": facts_of(root)}
    return {str(path.relative_to(root)): facts_of(path) for path in root.rglob("*")}


def differences(one: Path, other: Path) -> list[str]:
    """A line for each thing that is not the same on both sides."""
    left, right = tree_of(one), tree_of(other)
    lines = [f"only in one: {name}" for name in sorted(left.keys() - right.keys())]
    lines += [f"only in the other: {name}" for name in sorted(right.keys() - left.keys())]
    for name in sorted(left.keys() & right.keys()):
        if left[name] != right[name]:
            lines.append(f"{name or os.fspath(one)}: {left[name]} / {right[name]}")
    return lines


if __name__ == "__main__":
    found = differences(Path(sys.argv[1]), Path(sys.argv[2]))
    print("\n".join(found) or "Both are the same, byte for byte.")
    sys.exit(1 if found else 0)
