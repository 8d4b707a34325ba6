"""The programs and libraries of a Linux bundle, as ELF tells of them."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

BESIDE = b"$ORIGIN"
"""What the loader takes for the folder of the library itself."""


def libraries(folder: Path) -> list[Path]:
    """Every program and library below a folder, in the order of their names."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    return [path for path in files if path.open("rb").read(4) == b"\x7fELF"]


def told(files: Iterable[Path], *options: str) -> str:
    """What readelf says about some files."""
    command = ["readelf", "--wide", *options, *map(str, files)]
    environment = os.environ | {"LC_ALL": "C"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return done.stdout


def forget_builder(folder: Path) -> None:
    """Take out where the build machine keeps its libraries.

    A Python that somebody built names its own folder in every module. On another machine that
    folder is missing, or is somebody's who may put libraries there.
    """
    for library in libraries(folder):
        for searched in re.findall(r"\(R(?:UN)?PATH\).*\[(.+)\]", told([library], "--dynamic")):
            if any(place.startswith("/") for place in searched.split(":")):
                library.write_bytes(looking_beside(library.read_bytes(), searched.encode()))


def looking_beside(content: bytes, searched: bytes) -> bytes:
    """A library that looks beside itself in place of these folders; its size stays."""
    if len(searched) < len(BESIDE):
        raise ValueError(f"no room for {BESIDE!r} in {searched!r}")
    ended = searched + b"\0"
    return content.replace(b"\0" + ended, b"\0" + BESIDE.ljust(len(ended), b"\0"))
