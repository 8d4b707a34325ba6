#!/usr/bin/env python3
"""Looks the pinned versions up against known faults, without asking any server.

    .venv/bin/python packaging/audit.py ADVISORIES [PINS]

ADVISORIES is a folder or zip of advisories in the format of osv.dev (a JSON file each), fetched on
any computer and carried here; for Python packages OSV hands them out as PyPI/all.zip. PINS is
packaging/pins-run.txt unless named. Prints a line for each fault and ends with 1 when there is one.
Where the network is there, `pip-audit --require-hashes -r packaging/pins-run.txt` asks the same.
"""

from __future__ import annotations

import json
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
_PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^]]*])?==([^\s;\\]+)", re.MULTILINE)


def plain(name: str) -> str:
    """A package's name as all spellings of it are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(text: str) -> dict[str, str]:
    """The version of every package of a pin file."""
    return {plain(name): version for name, version in _PIN.findall(text)}


def advisories(path: Path) -> Iterator[dict[str, Any]]:
    """Every advisory of a folder or zip."""
    if path.is_dir():
        for file in sorted(path.rglob("*.json")):
            yield json.loads(file.read_text(encoding="utf-8"))
        return
    with zipfile.ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            if name.endswith(".json"):
                yield json.loads(archive.read(name))


def is_hit(affected: dict[str, Any], version: str) -> bool:
    """Whether an entry of an advisory names this version, by list or by range."""
    if version in affected.get("versions", ()):
        return True
    for span in affected.get("ranges", ()):
        if span.get("type") == "ECOSYSTEM" and _inside(span.get("events", ()), Version(version)):
            return True
    return False


def _inside(events: Any, at: Version) -> bool:
    inside = False
    for event in events:
        if "introduced" in event and at >= Version(event["introduced"]):
            inside = True
        if "fixed" in event and at >= Version(event["fixed"]):
            inside = False
        if "last_affected" in event and at > Version(event["last_affected"]):
            inside = False
    return inside


def faults(known: dict[str, str], found: Iterator[dict[str, Any]]) -> Iterator[str]:
    """A line for every pinned version that an advisory names and that is not withdrawn."""
    for advisory in found:
        if advisory.get("withdrawn"):
            continue
        for affected in advisory.get("affected", ()):
            package = affected.get("package", {})
            name = plain(str(package.get("name", "")))
            if package.get("ecosystem") != "PyPI" or name not in known:
                continue
            if is_hit(affected, known[name]):
                about = f"{advisory['id']} {advisory.get('summary', '')}"
                yield f"{name} {known[name]}: {about.strip()}"


def main(argv: list[str]) -> int:
    """Look the pins up; 0 when nothing is known of them."""
    if not 1 <= len(argv) <= 2:
        print(__doc__)
        return 2
    file = Path(argv[1]) if len(argv) == 2 else ROOT / "packaging" / "pins-run.txt"
    known = pins(file.read_text(encoding="utf-8"))
    lines = sorted(set(faults(known, advisories(Path(argv[0])))))
    for line in lines:
        print(line)
    print(f"{len(known)} packages looked up, {len(lines)} known faults.")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
