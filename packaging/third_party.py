"""What the bundle holds of others and under which terms, from the metadata that is installed."""

from __future__ import annotations

import platform
import sysconfig
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import bundle_parts as parts

OWN = "askwell"
LICENCES = Path(__file__).with_name("licences")
"""Texts that no wheel brings."""
RULE = "=" * 78
ABOUT_QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are shared
libraries in files of their own, in the folder PySide6 of this bundle: you may put your own build
of the same version in their place. Their source: https://download.qt.io/official_releases/
"""
# What came inside the wheels or with the build machine and has no metadata of its own.
INSIDE = (
    ("Qt", "LGPL-3.0-only", "https://www.qt.io/", "in PySide6_Essentials"),
    ("ICU", "Unicode-3.0", "https://icu.unicode.org/", "in PySide6_Essentials; its data cut down"),
    ("PDFium", "BSD-3-Clause AND Apache-2.0", "https://pdfium.googlesource.com/", "in pypdfium2"),
    ("SQLCipher", "BSD-3-Clause", "https://www.zetetic.net/sqlcipher/", "in sqlcipher3"),
    ("OpenSSL", "Apache-2.0", "https://www.openssl.org/", "in sqlcipher3"),
    ("Hunspell", "LGPL-2.1-or-later", "https://hunspell.github.io/", "in chunspell"),
    (
        "English dictionary (SCOWL)",
        "MIT-like, of Kevin Atkinson; BSD for the affix file",
        "http://wordlist.aspell.net/",
        "in chunspell",
    ),
    ("bzip2", "bzip2-1.0.6", "https://sourceware.org/bzip2/", "of the build machine"),
    ("libxkbcommon", "MIT", "https://xkbcommon.org/", "of the build machine"),
    ("xcb-util libraries", "MIT", "https://xcb.freedesktop.org/", "of the build machine"),
    (
        "PyInstaller's starter",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "https://pyinstaller.org/",
        "the first program of the bundle",
    ),
)


def bundled(root: str = OWN) -> list[metadata.Distribution]:
    """The distributions that the bundle of this system holds, in the order of names."""
    from packaging.requirements import Requirement

    left_out = {
        key_of(name)
        for module, names in metadata.packages_distributions().items()
        if module in parts.EXCLUDED
        for name in names
    }
    found: dict[str, metadata.Distribution] = {}
    waiting = [root]
    while waiting:
        name = waiting.pop()
        key = key_of(name)
        if key in found or key in left_out:
            continue
        try:
            found[key] = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        for line in found[key].requires or ():
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": ""}):
                waiting.append(wanted.name)
    found.pop(root, None)
    return [found[key] for key in sorted(found)]


def key_of(name: str) -> str:
    """The name of a distribution as it compares with others."""
    return name.lower().replace("_", "-").replace(".", "-")


def licence_of(distribution: metadata.Distribution) -> str:
    """The licence that a distribution names, in one line."""
    about = distribution.metadata
    said = about.get("License-Expression") or about.get("License") or ""
    first = said.strip().splitlines()[0].strip() if said.strip() else ""
    if first and len(first) < 100:
        return first
    kinds = [c.split(" :: ")[-1] for c in about.get_all("Classifier") or () if "License" in c]
    return ", ".join(sorted(kinds)) or "see its licence below"


def home_of(distribution: metadata.Distribution) -> str:
    """Where a distribution lives on the web, or ""."""
    about = distribution.metadata
    links = [line.partition(", ")[::2] for line in about.get_all("Project-URL") or ()]
    wanted = {"homepage", "source", "repository", "source code", "home"}
    named = [url for label, url in links if label.strip().lower() in wanted]
    return about.get("Home-page") or next(iter([*named, *(url for _, url in links)]), "")


def texts_of(distribution: metadata.Distribution) -> Iterator[str]:
    """The licence texts that a distribution brings, each once."""
    seen: set[str] = set()
    for file in sorted(distribution.files or (), key=str):
        folder, name = str(file.parent).lower(), file.name.upper()
        told = name.startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS")) or "licenses" in folder
        if ".dist-info" not in folder or not told:
            continue
        path = Path(str(file.locate()))
        text = path.read_text(encoding="utf-8", errors="replace").strip() if path.is_file() else ""
        if text and text not in seen:
            seen.add(text)
            yield f"--- {file.name}\n\n{text}"


def python_licence() -> str:
    """The terms of Python itself, where its installation brings them."""
    path = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return path.read_text(encoding="utf-8").strip() if path.is_file() else ""


def notice() -> str:
    """The whole text that travels with the bundle."""
    parts = [
        "Askwell is under the MIT licence. It stands on the work of others, all of it free:",
        ABOUT_QT,
        *(f"{name}: {terms}\n    {url} ({where})" for name, terms, url, where in INSIDE),
    ]
    everything = bundled()
    for one in everything:
        parts.append(f"{one.name} {one.version}: {licence_of(one)}\n    {home_of(one)}".rstrip())
    parts.append(f"Python {platform.python_version()}: PSF-2.0\n    https://www.python.org/")
    if text := python_licence():
        parts.append(f"{RULE}\nPython\n{RULE}\n\n{text}")
    for path in sorted(LICENCES.glob("*.txt")):
        parts.append(f"{RULE}\n{path.stem}\n{RULE}\n\n{path.read_text(encoding='utf-8').strip()}")
    for one in everything:
        texts = "\n\n".join(texts_of(one))
        if texts:
            parts.append(f"{RULE}\n{one.name}\n{RULE}\n\n{texts}")
    return "\n\n".join(part.strip() for part in parts) + "\n"
