"""What Askwell needs of the system: which libraries and programs are missing, and apt.

Standard library only, and nothing that Python 3.6 cannot read: bootstrap.py loads it first.
"""

import ctypes
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

# What Qt and the end-to-end tests want of the system -> its Debian package. QtGui itself wants GL
# and EGL, even offscreen; the heavy programs come only on request (`programs`, and .ci/run).
PACKAGES = json.loads(Path(__file__).with_name("system_packages.json").read_text(encoding="utf-8"))


class SetupError(Exception):
    """Something the person has to know or do; the message says what, in plain sentences."""


def say(text: str) -> None:
    """One line about what happens, on stderr: stdout belongs to the program that is run."""
    print(text, file=sys.stderr, flush=True)


# --- apt ------------------------------------------------------------------------------------


def has_apt() -> bool:
    """Whether this is a Debian or Ubuntu (or a relative of them)."""
    return sys.platform.startswith("linux") and shutil.which("apt-get") is not None


def is_root() -> bool:
    """Whether packages may be installed without asking for a password."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def known_packages(wanted: "list[str]", policy: str) -> "list[str]":
    """The names apt can install for `wanted`, read from the output of `apt-cache policy`.

    Ubuntu 24.04 and Debian 13 renamed some libraries to NAMEt64; a name that apt does not know
    under either spelling is left out.
    """
    candidates = {}
    name = ""
    for line in policy.splitlines():
        if line and not line[0].isspace():
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:"):
            candidates[name] = line.split(":", 1)[1].strip()
    installable = {name for name, version in candidates.items() if version != "(none)"}
    spellings = [(name + "t64", name) for name in wanted]
    return [
        next(s for s in pair if s in installable) for pair in spellings if installable & {*pair}
    ]


def ask_apt(wanted: "list[str]") -> "list[str]":
    """The names under which apt knows the packages; `wanted` itself when it knows none."""
    both = [spelling for name in wanted for spelling in (name, name + "t64")]
    environment = dict(os.environ, LC_ALL="C")
    asked = subprocess.run(
        ["apt-cache", "policy", *both], stdout=subprocess.PIPE, env=environment, check=False
    )
    return known_packages(wanted, asked.stdout.decode("utf-8", "replace"))


def apt_command(packages: "list[str]") -> str:
    """The one command that a person types to install these packages."""
    names = shlex.join(packages)
    return "sudo apt-get update && sudo apt-get install --yes --no-install-recommends " + names


def apt_get(*arguments: str) -> bool:
    """Run apt-get without questions; True when it succeeded. Only its complaints are shown."""
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive", LC_ALL="C")
    command = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120", *arguments]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    return subprocess.call(command, env=environment, **quiet) == 0


def apt_install(packages: "list[str]") -> bool:
    """Install the packages apt knows, in one go or, when that fails, one by one."""
    apt_get("update")
    known = ask_apt(packages)
    options = ["install", "--yes", "--no-install-recommends"]
    if known and apt_get(*options, *known):
        return True
    worked = [apt_get(*options, package) for package in known]
    return bool(known) and all(worked)


def provide(packages: "list[str]", purpose: str) -> None:
    """Install system packages, if any, or raise SetupError with the exact command to type."""
    if not packages:
        return
    if has_apt() and is_root():
        say(f"Installing what the system lacks for {purpose}: {' '.join(packages)}")
        if apt_install(packages):
            return
        raise SetupError(
            f"apt could not install what {purpose} needs. Check the network, then run:\n"
            f"  {apt_command(packages)}"
        )
    if has_apt():
        raise SetupError(
            f"{purpose} needs packages of the system. Run this once, then the same again:\n"
            f"  {apt_command(ask_apt(packages) or packages)}"
        )
    raise SetupError(
        f"{purpose} needs packages of the system. Install what your system calls these, "
        f"then run the same again:\n  {' '.join(packages)}"
    )


# --- what is missing ------------------------------------------------------------------------


def is_loadable(library: str) -> bool:
    """Whether the dynamic linker finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_program(name: str) -> bool:
    """Whether a program is on the path (or in an sbin folder), or a file by full path exists."""
    if name.startswith("/"):
        return Path(name).exists()
    places = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])
    return shutil.which(name, path=places) is not None


def missing_libraries(window: bool) -> "list[str]":
    """Packages of the libraries that Qt lacks here; with `window`, also those of X and Wayland."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**PACKAGES["qt_libraries"], **(PACKAGES["window_libraries"] if window else {})}
    return [package for library, package in wanted.items() if not is_loadable(library)]


def missing_programs(heavy: bool) -> "list[str]":
    """Packages of the programs that the end-to-end tests will not find here."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**PACKAGES["test_programs"], **(PACKAGES["heavy_programs"] if heavy else {})}
    return [package for program, package in wanted.items() if not is_program(program)]


def provide_libraries(window: bool) -> None:
    """Make sure that Qt's system libraries are there, or raise SetupError."""
    provide(missing_libraries(window), "Askwell's window")


def provide_programs(heavy: bool) -> None:
    """Install the programs of the end-to-end tests where possible; else say what is skipped."""
    missing = missing_programs(heavy)
    if not missing:
        return
    if has_apt() and is_root():
        say(f"Installing programs for the end-to-end tests: {' '.join(missing)}")
        if apt_install(missing):
            return
    say(f"Not installed, so some end-to-end tests will be skipped: {' '.join(missing)}")
