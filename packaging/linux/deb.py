"""The package of Debian and Ubuntu; what it depends on is read from the libraries themselves."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from linux import desktop  # noqa: E402
from linux.libraries import libraries, told  # noqa: E402

PROGRAM = "usr/lib/askwell"
# A library that the bundle leaves to the system -> its package. Ubuntu 24.04 and Debian 13 call
# some of them NAMEt64 and say that these provide the old name.
PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libc.so.6": "libc6",
    "libcrypto.so.3": "libssl3",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "liblzma.so.5": "liblzma5",
    "libsqlite3.so.0": "libsqlite3-0",
    "libssl.so.3": "libssl3",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# What Debian's own check says of things that a bundle cannot mend, and why.
OVERRIDES = """\
# Wheels bring their libraries as their authors built them; they are not the system's.
askwell: embedded-library *
askwell: library-not-linked-against-libc *
askwell: shared-library-lacks-prerequisites *
# PyInstaller's starter.
askwell: hardening-no-pie *
# Hunspell reads the encoding that the dictionary itself names.
askwell: national-encoding *
"""
CHANGES = """\
askwell ({version}) unstable; urgency=medium

  * What is new: CHANGELOG.md.gz, beside this file.

 -- The Askwell authors <askwell@example.org>  {day}
"""
OF_LIBC = re.compile(r"^(?:ld-linux.*|lib(?:m|dl|rt|pthread|util|resolv|nsl))\.so\.\d+$")
DOCUMENTS = {"LICENSE": "copyright", "THIRD-PARTY.txt": "THIRD-PARTY.txt"}
ABOUT = """\
Package: askwell
Version: {version}
Architecture: {machine}
Maintainer: The Askwell authors <askwell@example.org>
Installed-Size: {size}
Depends: {depends}
Recommends: xdg-utils, fonts-dejavu-core
Suggests: cups, gnome-keyring
Section: misc
Priority: optional
Homepage: https://askwell.example.org/
Description: information interviews, from the first idea to staying in touch
 Askwell carries you through talks in which you ask someone whose work you
 admire for their story: from your LinkedIn connections to a personal e-mail,
 a printed sheet of questions, a thank-you and a note every few months.
 .
 Everything stays on your own machine, and the program itself sends nothing.
"""


def read_needs(folder: Path) -> tuple[set[str], str]:
    """The libraries that the bundle asks of the system, and the newest libc it speaks to."""
    said = told(libraries(folder), "--dynamic", "--version-info")
    asked = set(re.findall(r"\(NEEDED\).*\[(.+?)\]", said))
    versions = re.findall(r"GLIBC_(\d+)\.(\d+)", said)
    newest = max(((int(major), int(minor)) for major, minor in versions), default=(2, 34))
    have = {path.name for path in folder.rglob("*.so*")}
    return asked - have, "{}.{}".format(*newest)


def depends(needed: Iterable[str], libc: str) -> list[str]:
    """The packages that hold these libraries. Raises KeyError for one that is not known."""
    packages = {PACKAGES[name] for name in needed if not OF_LIBC.match(name)} | {"libc6"}
    return [f"{name} (>= {libc})" if name == "libc6" else name for name in sorted(packages)]


def lay_out(folder: Path, root: Path, version: str, moment: int) -> None:
    """Put the program, its entries and its papers where they stand on the system."""
    target = root / PROGRAM
    shutil.copytree(folder, target, symlinks=True)
    papers = root / "usr/share/doc/askwell"
    papers.mkdir(parents=True)
    for name, called in DOCUMENTS.items():
        (target / name).rename(papers / called)
    changes = (target / "CHANGELOG.md").read_bytes()
    (target / "CHANGELOG.md").unlink()
    own = CHANGES.format(version=version, day=format_datetime(datetime.fromtimestamp(moment, UTC)))
    for name, content in (("CHANGELOG.md.gz", changes), ("changelog.gz", own.encode())):
        (papers / name).write_bytes(gzip.compress(content, 9, mtime=0))
    overrides = root / "usr/share/lintian/overrides/askwell"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(OVERRIDES, encoding="utf-8", newline="\n")
    desktop.write_share(root / "usr/share", version, moment)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/askwell").symlink_to("../lib/askwell/askwell")


def build(folder: Path, out: Path, version: str, moment: int, quick: bool = False) -> Path:
    """Write the package; `quick` packs it fast and large, for a test."""
    asked = ["dpkg", "--print-architecture"]
    machine = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    path = out / f"askwell_{version}_{machine}.deb"
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "root"
        root.mkdir(mode=0o755)
        lay_out(folder, root, version, moment)
        size = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir())
        (root / "DEBIAN").mkdir()
        about = ABOUT.format(
            version=version,
            machine=machine,
            size=-(-size // 1024),
            depends=", ".join(depends(*read_needs(folder))),
        )
        (root / "DEBIAN/control").write_text(about, encoding="utf-8", newline="\n")
        _one_time(root, moment)
        packing = ["-Zgzip", "-z1"] if quick else ["-Zxz"]
        command = ["dpkg-deb", "--root-owner-group", *packing, "--build", str(root), str(path)]
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment)}
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return path


def _one_time(root: Path, moment: int) -> None:
    for path in sorted(root.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    os.utime(root, (moment, moment))
