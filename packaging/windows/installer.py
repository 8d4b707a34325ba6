"""The Windows installer, compiled by makensis, which Debian has too."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import bundle_parts as parts

SCRIPT = Path(__file__).with_name("askwell.nsi")


def command(payload: Path, outfile: Path, version: str, icon: Path) -> list[str]:
    """How makensis is called; a warning of it is a fault."""
    numbers = ".".join(map(str, parts.four_numbers(version)))
    values = {"VERSION": version, "NUMBERS": numbers}
    values |= {"PAYLOAD": payload, "OUTFILE": outfile, "ICON": icon}
    defined = [f"-D{name}={value}" for name, value in values.items()]
    return ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(SCRIPT)]


def build(payload: Path, out: Path, version: str, icon: Path) -> Path:
    """Write the installer for a payload; returns its path."""
    outfile = out / f"askwell-{version}-windows-setup.exe"
    if shutil.which("makensis") is None:
        raise FileNotFoundError("makensis is not installed; get NSIS from nsis.sourceforge.io")
    subprocess.run(command(payload, outfile, version, icon), check=True)
    return outfile
