"""Makes what people install: the program in a folder of its own, and the packages of a system.

    python packaging/build.py [folder] [portable] [deb] [nsis] [dmg] [--out DIR]
        [--quick] [--version VERSION]
    python packaging/build.py same          # builds twice and says what differs

Without a name, all that this system can make. The same commit gives the same bytes: times come
from SOURCE_DATE_EPOCH or the commit, order and hashes are fixed.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from pathlib import Path

import bundle_parts as parts
import compare
import icons
import system_needs
import third_party

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "packaging" / "askwell.spec"
MADE = ROOT / "build" / "bundle"
NO_COMMIT = 1_767_225_600
LINUX = sys.platform.startswith("linux")
TEXTS = ("LICENSE", "CHANGELOG.md")


def epoch() -> int:
    """The moment that everything made bears: the one asked for, or the commit's."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return NO_COMMIT
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else NO_COMMIT


def prepare(made: Path) -> None:
    """Write what the spec reads: the version, icons in the containers of this system."""
    shutil.rmtree(made, ignore_errors=True)
    (made / "metadata").mkdir(parents=True)
    version = parts.version_of(ROOT)
    told = f"Metadata-Version: 2.1\nName: askwell\nVersion: {version}\n"
    (made / "metadata" / "METADATA").write_text(told, encoding="utf-8", newline="\n")
    if LINUX:
        return
    drawn = icons.draw()
    (made / "askwell.ico").write_bytes(icons.ico(drawn))
    (made / "askwell.icns").write_bytes(icons.icns(drawn))
    (made / "version.txt").write_text(windows_version(version), encoding="utf-8")


def speak() -> None:
    """Bring the files of the languages up to their texts, where there are any."""
    if (ROOT / "resources" / "i18n").is_dir():
        script = ROOT / "packaging" / "languages.py"
        subprocess.run([sys.executable, str(script), "build"], cwd=ROOT, check=True)


def windows_version(version: str) -> str:
    """The version resource of the Windows programs, as PyInstaller reads it."""
    numbers = parts.four_numbers(version)
    told = {"FileDescription": "Askwell", "ProductName": "Askwell", "ProductVersion": version}
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def make_folder(out: Path) -> Path:
    """Build the one-folder program into `out`; returns its folder (on macOS the application)."""
    prepare(MADE)
    speak()
    environment = os.environ | {
        "LC_ALL": "C.UTF-8",
        "PYINSTALLER_CONFIG_DIR": str(MADE / "pyinstaller"),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(epoch()),
        "TZ": "UTC",
    }
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(out), "--workpath", str(MADE / "work")]
    command = [sys.executable, "-m", "PyInstaller", *options, *places, str(SPEC)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    folder = out / "askwell"
    if LINUX:
        from linux import icu
        from linux.libraries import forget_builder

        for library in folder.rglob(f"{icu.LIBRARY}*"):
            if not library.is_symlink():
                icu.shrink(library)
        forget_builder(folder)
    (folder / "THIRD-PARTY.txt").write_text(third_party.notice(), encoding="utf-8", newline="\n")
    for name in TEXTS:
        shutil.copyfile(ROOT / name, folder / name)
    settle(folder)
    return folder


def settle(folder: Path) -> None:
    """Give every file one time and one of two modes, whoever built it; a library is no program."""
    moment = epoch()
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.suffixes)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
    folder.chmod(0o755)
    os.utime(folder, (moment, moment))


def make_portable(folder: Path, out: Path, quick: bool = False) -> Path:
    """Pack the folder, with its menu entry and icon, as one tar.gz that runs where it lies."""
    from linux import desktop

    version, moment = parts.version_of(ROOT), epoch()
    name = f"askwell-{version}-linux-{os.uname().machine}"
    path = out / f"{name}.tar.gz"

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        return entry

    with tempfile.TemporaryDirectory() as scratch:
        share = Path(scratch) / "share"
        desktop.write_share(share, version, moment)
        settle(share)
        with (
            path.open("wb") as raw,
            gzip.GzipFile("", "wb", 1 if quick else 9, raw, mtime=moment) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
        ):
            for source in (folder, share):
                inside = name if source == folder else f"{name}/share"
                for file in [source, *sorted(source.rglob("*"))]:
                    place = Path(inside) / file.relative_to(source)
                    archive.add(file, str(place), recursive=False, filter=plain)
    return path


def make_deb(folder: Path, out: Path, quick: bool = False, version: str = "") -> Path:
    """Pack the folder for Debian and Ubuntu."""
    from linux import deb

    return deb.build(folder, out, version or parts.version_of(ROOT), epoch(), quick)


def make_nsis(folder: Path, out: Path) -> Path:
    """Make the Windows installer; makensis must be there."""
    from windows import installer

    return installer.build(folder, out, parts.version_of(ROOT), MADE / "askwell.ico")


def make_dmg(folder: Path, out: Path) -> Path:
    """Make the disk image of macOS from the application that stands beside the folder."""
    script = ROOT / "packaging" / "macos" / "make_dmg.sh"
    made = out / f"askwell-{parts.version_of(ROOT)}-macos-{os.uname().machine}.dmg"
    texts = [str(folder / name) for name in ("THIRD-PARTY.txt", *TEXTS)]
    subprocess.run([str(script), str(out / "Askwell.app"), str(made), *texts], check=True)
    return made


def missing_here() -> list[str]:
    """Packages of what freezing asks of a Linux system: programs, and Python as a library."""
    programs = system_needs.PACKAGES["bundle_programs"].items() if LINUX else ()
    missing = [package for program, package in programs if not system_needs.is_program(program)]
    name = f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
    beside = f"{sysconfig.get_config_var('LIBDIR')}/"
    found = any(system_needs.is_loadable(f"{start}{name}.so.1.0") for start in ("", beside))
    return missing if found or not LINUX else [*missing, name]


def usual() -> list[str]:
    """What this system makes when nothing is named."""
    if LINUX:
        return ["folder", "portable", *(["deb"] if shutil.which("dpkg-deb") else [])]
    return ["folder", "nsis" if sys.platform == "win32" else "dmg"]


def same() -> int:
    """Build everything twice, apart, and tell every difference; 0 when there is none."""
    # One moment for both: somebody may commit meanwhile.
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch())
    with tempfile.TemporaryDirectory(prefix="askwell-twice-") as scratch:
        outs = [Path(scratch) / name for name in ("one", "other")]
        for out in outs:
            make(usual(), out)
        found = compare.differences(*outs)
    print("\n".join(found) or "Both builds are the same, byte for byte.")
    return 1 if found else 0


def make(wanted: list[str], out: Path, quick: bool = False, version: str = "") -> list[Path]:
    """Make the named things in their order; the folder is built when it is missing.

    The package may bear another version than the program, to try an upgrade with.
    """
    out.mkdir(parents=True, exist_ok=True)
    folder = out / "askwell"
    made: list[Path] = []
    if "folder" in wanted or not folder.is_dir():
        made.append(make_folder(out))
    if "portable" in wanted:
        made.append(make_portable(folder, out, quick))
    if "deb" in wanted:
        made.append(make_deb(folder, out, quick, version))
    if "nsis" in wanted:
        made.append(make_nsis(folder, out))
    if "dmg" in wanted:
        made.append(make_dmg(folder, out))
    return made


def main(argv: list[str]) -> int:
    """Carry out one command line."""
    names = ("folder", "portable", "deb", "nsis", "dmg", "same")
    parser = argparse.ArgumentParser(description="Makes what people install.")
    parser.add_argument("wanted", nargs="*", metavar="WHAT", help=" ".join(names))
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--version", default="", help="what the package says, to try an upgrade")
    parser.add_argument("--quick", action="store_true", help="pack fast, for a test")
    options = parser.parse_args(argv)
    if unknown := [name for name in options.wanted if name not in names]:
        parser.error(f"{unknown[0]} is none of: {' '.join(names)}")
    try:
        system_needs.provide(missing_here(), "The bundle")
    except system_needs.SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    if "same" in options.wanted:
        return same()
    out = options.out.resolve()
    for path in make(options.wanted or usual(), out, options.quick, options.version):
        size = sum(f.lstat().st_size for f in [path, *path.rglob("*")] if not f.is_dir())
        print(f"{path}  {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
