#!/usr/bin/env python3
"""Sets Askwell up on a fresh machine and runs it, its tests or its checks.

    python3 packaging/bootstrap.py run [ARGUMENTS OF ASKWELL]
    python3 packaging/bootstrap.py test [ARGUMENTS OF PYTEST]
    python3 packaging/bootstrap.py fuzz [--minutes N] [PARSERS]
    python3 packaging/bootstrap.py languages [update|build|left]
    python3 packaging/bootstrap.py help-pictures [LANGUAGE…]
    python3 packaging/bootstrap.py bench | torture | look | lint | format | setup | programs
    python3 packaging/bootstrap.py bundle [folder] [portable] [deb] [same] [--out DIR]

Standard library only. It must parse on Python 3.6, to be able to say that 3.11 is needed: hence
the quoted annotations and nothing newer than an f-string at module level.
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from system_needs import SetupError, provide, provide_libraries, provide_programs, say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "askwell-setup.json"
OLDEST = (3, 11)
PINS = {"run": "packaging/pins-run.txt", "test": "packaging/pins-test.txt"}
MIN_COVERAGE = 95

# Commands of askwell that open no window, so they need no display.
WINDOWLESS = {"import", "people", "person", "log", "draft", "sheet", "due", "selfcheck", "demo"}
WINDOWLESS |= {"check", "slots", "me", "export", "restore", "-h", "--help", "--version"}

NO_DISPLAY = """\
Askwell is set up, but there is no display here, so its window cannot open.
Ways on:
  sit at the desktop of this machine, or connect with `ssh -X`, and run the same again
  with a pretended display:   xvfb-run -a {again}   (packages xvfb and xauth)
  pictures of every screen:   {again} demo --screenshots DIR
  without a window at all:    {again} --help"""


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


def help_pictures(arguments: "list[str]") -> int:
    """Take the pictures of the help pages anew, of every language or of those that are named."""
    install("run")
    release_languages()
    script = str(ROOT / "packaging" / "help_pictures.py")
    return call([str(in_venv("python")), script, *arguments], cwd=str(ROOT))


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


def look(arguments: "list[str]") -> int:
    """Take the pictures of the screens anew; the page that it names shows what changed."""
    os.environ["ASKWELL_RENEW_LOOK"] = "1"
    return test(["tests/ui/look", "-k", "looks_as_it_did", "-s", *arguments])


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
    "help-pictures": help_pictures,
    "languages": languages,
    "look": look,
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
