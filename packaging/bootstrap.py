#!/usr/bin/env python3
"""Sets Askwell up on a fresh machine and runs it, its tests or its checks.

    python3 packaging/bootstrap.py run [ARGUMENTS OF ASKWELL]
    python3 packaging/bootstrap.py test [ARGUMENTS OF PYTEST]
    python3 packaging/bootstrap.py fuzz [--minutes N] [PARSERS]
    python3 packaging/bootstrap.py languages [update|build|left]
    python3 packaging/bootstrap.py bench | torture | lint | format | setup | programs
    python3 packaging/bootstrap.py bundle [folder] [portable] [deb] [same] [--out DIR]

Standard library only. It must parse on Python 3.6, to be able to say that 3.11 is needed: hence
the quoted annotations and nothing newer than an f-string at module level.
"""

import ctypes
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "askwell-setup.json"
OLDEST = (3, 11)
PINS = {"run": "packaging/pins-run.txt", "test": "packaging/pins-test.txt"}
MIN_COVERAGE = 95

# Commands of askwell that open no window, so they need no display.
WINDOWLESS = {"import", "people", "person", "log", "draft", "sheet", "due", "selfcheck", "demo"}
WINDOWLESS |= {"check", "slots", "me", "export", "restore", "-h", "--help", "--version"}

# What Qt and the end-to-end tests want of the system -> its Debian package. QtGui itself wants GL
# and EGL, even offscreen; the heavy programs come only on request (`programs`, and .ci/run).
PACKAGES = json.loads(Path(__file__).with_name("system_packages.json").read_text(encoding="utf-8"))

NO_DISPLAY = """\
Askwell is set up, but there is no display here, so its window cannot open.
Ways on:
  sit at the desktop of this machine, or connect with `ssh -X`, and run the same again
  with a pretended display:   xvfb-run -a {again}   (packages xvfb and xauth)
  pictures of every screen:   {again} demo --screenshots DIR
  without a window at all:    {again} --help"""


class SetupError(Exception):
    """Something the person has to know or do; the message says what, in plain sentences."""


# --- Python ---------------------------------------------------------------------------------


def is_too_old(version: "tuple[int, ...]") -> bool:
    """Whether this Python version cannot run Askwell."""
    return tuple(version[:2]) < OLDEST


def too_old_sentence(version: "tuple[int, ...]") -> str:
    """What to tell a person whose Python is too old."""
    have = ".".join(str(part) for part in version[:2])
    need = ".".join(str(part) for part in OLDEST)
    return (
        f"Askwell needs Python {need} or newer; this is Python {have}, and no newer one was "
        f"found. Install one (for example from python.org) and run the same command with it."
    )


def newer_python() -> "str | None":
    """The path of an installed Python that is new enough and really starts, or None."""
    names = [f"python3.{minor}" for minor in (13, 12, 11, 14)] + ["python3", "python"]
    probe = f"import sys; sys.exit(sys.version_info[:2] < {OLDEST!r})"
    for name in names:
        path = shutil.which(name)
        if path and subprocess.call([path, "-c", probe], stderr=subprocess.DEVNULL) == 0:
            return path
    return None


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
    """Packages of the libraries that Qt will not find here; with `window`, also those of X."""
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


# --- the private environment ----------------------------------------------------------------


def in_venv(name: str) -> Path:
    """The path of a program of the private environment, on this system."""
    if os.name == "nt":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def venv_works() -> bool:
    """Whether .venv has a Python that starts, is new enough and has pip."""
    python = in_venv("python")
    probe = f"import sys, pip; sys.exit(sys.version_info[:2] < {OLDEST!r})"
    if not python.exists():
        return False
    return subprocess.call([str(python), "-c", probe], stderr=subprocess.DEVNULL) == 0


def make_venv() -> None:
    """Make .venv, with the package that Debian splits off installed first where needed."""
    if any(importlib.util.find_spec(module) is None for module in ("ensurepip", "venv")):
        provide([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"], "the set-up")
    say("Making a private Python environment in .venv")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        raise SetupError(
            "The private environment in .venv could not be made. Is the disk full, or the folder "
            "not yours? Delete .venv and run the same again."
        )


def python_of_venv() -> str:
    """Version and platform of the Python in .venv, as one line."""
    probe = "import sys, sysconfig; print(sys.version, sysconfig.get_platform())"
    return subprocess.check_output([str(in_venv("python")), "-c", probe]).decode("utf-8", "replace")


def fingerprint(pins: bytes, pyproject: bytes, python: str, root: Path) -> str:
    """A digest that changes when an installation made from these no longer fits.

    Of pyproject.toml only the tables that an installation reads count, so that a changed
    linter setting installs nothing anew.
    """
    import tomllib

    tables = tomllib.loads(pyproject.decode("utf-8"))
    read = json.dumps([tables.get("project"), tables.get("build-system")], sort_keys=True)
    parts = [pins, read.encode(), python.encode(), str(root).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def read_stamps(path: Path) -> "dict[str, str]":
    """Which sets are installed, by fingerprint; empty when nothing readable is there."""
    try:
        stamps = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) else {}


def sets_in(kind: str) -> "list[str]":
    """The sets that installing `kind` leaves complete: the test pins hold the run pins."""
    return ["run", "test"] if kind == "test" else ["run"]


def install(kind: str) -> None:
    """Bring .venv to the pinned versions of a set ("run" or "test"), if it is not there yet.

    The stamp is removed first and written last: an interrupted installation starts again.
    """
    if not venv_works():
        make_venv()
    pyproject, python = (ROOT / "pyproject.toml").read_bytes(), python_of_venv()
    prints = {
        name: fingerprint((ROOT / pins).read_bytes(), pyproject, python, ROOT)
        for name, pins in PINS.items()
    }
    stamps = read_stamps(STAMP)
    if stamps.get(kind) == prints[kind] and in_venv("askwell").exists():
        return
    STAMP.unlink(missing_ok=True)
    say("Installing the pinned packages into .venv (the first time takes a minute or two)")
    pip("--require-hashes", "--only-binary", ":all:", "--requirement", str(ROOT / PINS[kind]))
    pip("--no-deps", "--no-index", "--no-build-isolation", "--editable", str(ROOT))
    kept = {name: print_ for name, print_ in stamps.items() if print_ == prints.get(name)}
    kept.update({name: prints[name] for name in sets_in(kind)})
    STAMP.write_text(json.dumps(kept, indent=1), encoding="utf-8")


def pip(*arguments: str) -> None:
    """Run `pip install` in .venv, or raise SetupError."""
    command = [str(in_venv("python")), "-m", "pip", "--disable-pip-version-check", "install"]
    if subprocess.call([*command, "--quiet", "--no-input", *arguments], cwd=str(ROOT)) != 0:
        raise SetupError(
            "The packages could not be installed; pip says why above. Check the network and run "
            "the same again, it goes on where it stopped. (Qt 6.12 needs Linux with glibc 2.34, "
            "such as Debian 12 or Ubuntu 22.04, Windows 10, or macOS 14, or newer.)"
        )


# --- the commands ---------------------------------------------------------------------------


def say(text: str) -> None:
    """One line about what happens, on stderr: stdout belongs to the program that is run."""
    print(text, file=sys.stderr, flush=True)


def wants_window(arguments: "list[str]") -> bool:
    """Whether askwell, called with these arguments, opens a window."""
    return WINDOWLESS.isdisjoint(arguments)


def has_display(environment: "dict[str, str]", platform: str) -> bool:
    """Whether a window can be seen, or Qt was told by hand where to draw."""
    if not platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


def call(command: "list[str]", environment: "dict[str, str] | None" = None, **options) -> int:
    """Run a program to its end and return its exit code as a shell would."""
    process = subprocess.Popen(command, env=environment, **options)
    while True:
        try:
            code = process.wait()
        except KeyboardInterrupt:
            continue  # Ctrl+C reached the program too: it ends as it sees fit
        return code if code >= 0 else 128 - code


def release_languages() -> None:
    """Write the files of the languages that the program loads, where a text of one changed."""
    folder = ROOT / "resources" / "i18n"
    stale = [
        source
        for source in folder.glob("*.ts")
        if not source.with_suffix(".qm").exists()
        or source.with_suffix(".qm").stat().st_mtime < source.stat().st_mtime
    ]
    if stale:
        languages(["build"])


def languages(arguments: "list[str]") -> int:
    """The files of the languages: `update` from the code, `build`, or what is `left`."""
    install("run")
    command = [str(in_venv("python")), str(ROOT / "packaging" / "languages.py")]
    return call([*command, *(arguments or ["update"])], cwd=str(ROOT))


def run(arguments: "list[str]") -> int:
    """Start askwell in the person's own folder, so that relative paths mean what they say."""
    window = wants_window(arguments)
    install("run")
    provide_libraries(window)
    release_languages()
    environment = dict(os.environ)
    if not has_display(environment, sys.platform):
        if window:
            say(NO_DISPLAY.format(again="python3 packaging/bootstrap.py run"))
            return 1
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [str(in_venv("askwell")), *arguments]
    if os.name == "nt":
        return call(command, environment)
    os.execve(command[0], command, environment)  # one process, so signals reach askwell itself


def pytest_arguments(arguments: "list[str]") -> "list[str]":
    """What `test` hands to pytest. Coverage is demanded of the whole suite, not of a part."""
    chosen = ["-m", "not bench", "--no-xvfb"]
    if all(argument.startswith("-") for argument in arguments):
        chosen += ["--cov=app", "--cov-report=term-missing", f"--cov-fail-under={MIN_COVERAGE}"]
    return [*chosen, *arguments]


def pytest(arguments: "list[str]") -> int:
    """Run pytest in .venv, offscreen unless told otherwise, in a private runtime folder."""
    environment = dict(os.environ)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="askwell-") as folder:
        environment.setdefault("XDG_RUNTIME_DIR", folder)
        command = [str(in_venv("python")), "-m", "pytest", *arguments]
        return call(command, environment, cwd=str(ROOT))


def test(arguments: "list[str]") -> int:
    """The whole suite with the coverage of app, or the part that the arguments name."""
    setup([])
    return pytest(pytest_arguments(arguments))


def bench(arguments: "list[str]") -> int:
    """The measurements, printed as a table, with --encrypted on encrypted data.

    With other arguments the tests of the measuring itself.
    """
    setup([])
    if arguments and arguments != ["--encrypted"]:
        return pytest(["-m", "bench", "-s", "--no-xvfb", *arguments])
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return call(
        [str(in_venv("python")), "-m", "tests.bench", *arguments], environment, cwd=str(ROOT)
    )


def fuzz(arguments: "list[str]") -> int:
    """Each parser of what comes from outside under a fuzzer, for minutes, one after another."""
    setup([])
    return call([str(in_venv("python")), "-m", "tests.fuzz", *arguments], cwd=str(ROOT))


def torture(arguments: "list[str]") -> int:
    """Kill the program at random moments and print what was corrupt or lost."""
    install("test")
    command = [str(in_venv("python")), "-m", "tests.torture", *arguments]
    return call(command, dict(os.environ), cwd=str(ROOT))


def setup(arguments: "list[str]") -> int:
    """Install all that the tests need."""
    install("test")
    provide_libraries(window=True)
    provide_programs(heavy="--all" in arguments)
    release_languages()
    return 0


def programs(_arguments: "list[str]") -> int:
    """Install also the large programs of the end-to-end tests, where apt and root are there."""
    return setup(["--all"])


def bundle(arguments: "list[str]") -> int:
    """Make what people install; packaging/build.py says what there is."""
    setup([])
    return call([str(in_venv("python")), str(ROOT / "packaging" / "build.py"), *arguments])


def lint(_arguments: "list[str]") -> int:
    """All checks, each run even when one before it found something."""
    install("test")
    checks = [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["lint-imports"]]
    if call([str(in_venv("pyright")), "--version"], stdout=subprocess.DEVNULL) == 0:
        checks.append(["pyright"])
    else:
        say("pyright cannot start on this machine, so types are not checked.")
    failed = [
        " ".join(check)
        for check in checks
        if call([str(in_venv(check[0])), *check[1:]], cwd=str(ROOT)) != 0
    ]
    if failed:
        say("Found something: " + ", ".join(failed))
    return 1 if failed else 0


def format(_arguments: "list[str]") -> int:  # noqa: A001 - the name of the command
    """Bring the code into its one layout."""
    install("test")
    fixed = call([str(in_venv("ruff")), "check", "--fix", "."], cwd=str(ROOT))
    return call([str(in_venv("ruff")), "format", "."], cwd=str(ROOT)) or fixed


COMMANDS = {
    "run": run,
    "test": test,
    "bench": bench,
    "fuzz": fuzz,
    "languages": languages,
    "bundle": bundle,
    "torture": torture,
    "lint": lint,
    "format": format,
    "setup": setup,
    "programs": programs,
}


def main(argv: "list[str]") -> int:
    """Carry out one command line; the exit code is that of what was run, 1 for a problem here."""
    if is_too_old(sys.version_info):
        better = newer_python()
        if better:
            return subprocess.call([better, str(Path(__file__).resolve()), *argv])
        say(too_old_sentence(sys.version_info))
        return 1
    if not argv or argv[0] not in COMMANDS:
        say(__doc__ or "")
        return 0 if argv[:1] in (["-h"], ["--help"]) else 2
    arguments = argv[2:] if argv[1:2] == ["--"] else argv[1:]
    try:
        return COMMANDS[argv[0]](arguments)
    except SetupError as problem:
        say(str(problem))
    except KeyboardInterrupt:
        say("Stopped. Run the same again to go on.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
