"""What the bundle holds: modules found by name alone, Qt's parts that are used, nobody else's.

Only decisions on names live here, so that tests can ask them without building anything.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

IDENTITY = "app.askwell.Askwell"
"""What desktops call the program; ui/main.py says the same."""
Entry = tuple[str, str, str]
"""One file of the bundle as PyInstaller keeps it: its place, where it is from, its kind."""

WHOLE = ("app", "ui", "holidays.countries", "phonenumbers.data", "keyring.backends")
"""Packages whose modules are also loaded by name, which no reading of the code finds."""
BY_NAME = (
    "icalendar",
    "keyring",
    "nh3",
    "pypdfium2",
    "pyrage",
    "rapidfuzz",
    "sqlcipher3",
)
LINUX_BY_NAME = ("jeepney", "secretstorage")
EXCLUDED = [
    "PIL",
    "PySide6.QtDBus",
    "asyncio",
    "cffi",
    "cryptography",  # linux/transport.py stands in for it
    "curses",
    "dns",
    "doctest",
    "holidays.financial",
    "multiprocessing",
    "pdb",
    "pip",
    "playhouse.apsw_ext",
    "playhouse.mysql_ext",
    "playhouse.postgres_ext",
    "playhouse.pwasyncio",
    "pydoc",
    "pytest",
    "readline",
    "setuptools",
    "tkinter",
    "unittest",
    "xmlrpc",
]

# Qt's plugins that are used; a folder that is not named goes as a whole.
PLUGINS = {
    "iconengines": "qsvgicon",
    "imageformats": "qsvg|qico",
    "platforminputcontexts": ".*",
    "platforms": "qxcb|qwayland|qoffscreen|qwindows|qcocoa",
    "platformthemes": "qxdgdesktopportal",
    "printsupport": ".*",
    "styles": ".*",
    "wayland-decoration-client": "adwaita|bradient",
    "wayland-shell-integration": "xdg-shell",
}
_PLUGIN = re.compile(r"(?:^|/)plugins/([^/]+)/(?:lib)?([^/]+)\.(?:so|dll|dylib)$")
# What comes along with parts that were left out, and what nothing here asks for.
_UNUSED = re.compile(
    r"""
    libQt6(?:EglFS\w*|EglFsKmsSupport|OpenGL|WlShellIntegration)\.so
    | (?:^|/)(?:Qt6?|PySide6)/translations/(?!qtbase_(?:de|es|fr|pl|ar)\.qm$)
    | (?:^|/)(?:opengl32sw|d3dcompiler_\w+)\.dll$
    | (?:^|/)rapidfuzz/(?:distance/metrics_cpp|fuzz_cpp_avx2|process_cpp_impl)
    | \.dist-info/(?!METADATA$|entry_points\.txt$) | (?:^|/)dateutil/zoneinfo/
    """,
    re.VERBOSE,
)
# Of the system's libraries only these come along. The others are left to the system: what it
# shares with them (GL, fonts, the key ring's bus, OpenSSL) must be its own, and stays mended.
_OWN_COPY = re.compile(
    r"libpython3|libbz2|libxkbcommon"
    r"|libxcb-(?:cursor|icccm|image|keysyms|render-util|util|xkb)\."
)
_OF_THE_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def by_name(platform: str = sys.platform) -> list[str]:
    """Modules to take along though a part of the program may load them late or not at all."""
    return [*BY_NAME, *(LINUX_BY_NAME if platform.startswith("linux") else ())]


def kept(entries: Iterable[Entry], platform: str = sys.platform) -> list[Entry]:
    """The files that stay, in one order on every machine."""
    return sorted(entry for entry in entries if is_wanted(*entry, platform=platform))


def is_wanted(place: str, source: str, kind: str, platform: str = sys.platform) -> bool:
    """Whether a file belongs into the bundle."""
    place = place.replace("\\", "/")
    plugin = _PLUGIN.search(place)
    if plugin and re.fullmatch(PLUGINS.get(plugin[1], ""), plugin[2]) is None:
        return False
    if _UNUSED.search(place):
        return False
    if platform.startswith("linux") and kind != "DATA" and source.startswith(_OF_THE_SYSTEM):
        return _OWN_COPY.match(Path(place).name) is not None
    return True


def resources(root: Path) -> list[tuple[str, str]]:
    """Every file of `resources` with the folder it goes to."""
    files = sorted(path for path in (root / "resources").rglob("*") if path.is_file())
    return [
        (str(path), str(path.parent.relative_to(root)))
        for path in files
        if path.suffix not in (".py", ".pyc", ".ts")
    ]


def version_of(root: Path) -> str:
    """The version that pyproject.toml says."""
    import tomllib

    said = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return str(said["project"]["version"])


def four_numbers(version: str) -> tuple[int, ...]:
    """A version as Windows counts it: the numbers that it begins with, and noughts up to four."""
    begun = re.match(r"\d+(?:\.\d+){0,3}", version)
    found = [int(number) for number in begun[0].split(".")] if begun else []
    return tuple([*found, 0, 0, 0, 0][:4])


def metadata_folder(root: Path) -> str:
    """Where the program looks up its own version inside the bundle."""
    return f"askwell-{version_of(root)}.dist-info"
