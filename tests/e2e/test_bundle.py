"""The frozen program: whole, small, opened by its menu entry, installed, upgraded and removed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import NOW, ROOT, Desktop, need
from tests.e2e.keyrings import Keyring

pytestmark = pytest.mark.e2e
BUILD = ROOT / "packaging" / "build.py"
ID = "app.askwell.Askwell"
MOST_FOLDER = 115_000_000
"""Bytes; 5 million below the goal, so that what is added is seen before the goal is missed."""
SEAL = """
import sys
from pathlib import Path
from app.secrets import Secrets
from app.store.connect import Key
from app.store.sealing import ENCRYPT
from app.unlock import seal_folder
seal_folder(Path(sys.argv[1]), Key.new(), ENCRYPT, Secrets())
"""
PARTS = {
    *("schema", "integrity", "sqlite", "steps", "sealing", "sample", "keyring", "own words"),
    *("spelling", "zones", "holidays", "calendars", "names", "mail", "age", "window", "icons"),
    *("plugins", "languages", "order", "printing", "pdf"),
}


def build(out: Path, *words: str) -> None:
    """Build, or skip where this machine cannot freeze programs at all."""
    need("objdump", "readelf", "ld")
    command = ["nice", sys.executable, str(BUILD), *words, "--quick", "--out", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode and "libpython" in done.stderr:
        pytest.skip("this Python is not there as a library, which PyInstaller wants")
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of everything that is built: once for all tests, as it takes half a minute."""
    made = tmp_path_factory.mktemp("dist")
    build(made, "folder")
    return made


@pytest.fixture
def bundle(out: Path) -> Path:
    return out / "askwell"


def alone(home: Path) -> dict[str, str]:
    """An environment in which nothing of this checkout or its Python can be found."""
    home.mkdir(exist_ok=True)
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "Asia/Kathmandu"}


def test_every_part_works_in_the_frozen_program(bundle, tmp_path):
    done = subprocess.run(
        [bundle / "askwell", "selfcheck", "--json"],
        env=alone(tmp_path / "home"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)
    wrong = [part for part in found["checks"] if not part["ok"]]
    assert wrong == []
    assert (done.returncode, found["ok"], done.stderr) == (0, True, "")
    assert {part["name"] for part in found["checks"]} == PARTS


def test_the_key_comes_out_of_a_real_keyring(bundle, tmp_path):
    """The program from source hides it there by `cryptography`, the frozen one by its stand-in."""
    need("gnome-keyring-daemon", "dbus-run-session")
    ring, data = Keyring(tmp_path), tmp_path / "data"
    export = ROOT / "resources" / "sample" / "later_export.csv"
    program = [str(bundle / "askwell"), "--data", str(data)]
    assert ring.run(*program, "import", str(export)).returncode == 0
    ring.python(SEAL, str(data))
    assert (data / "askwell.db").read_bytes()[:6] != b"SQLite"
    done = ring.run(*program, "people", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)
    assert ring.run(*program, "people", state="locked").returncode == 1


def test_the_bundle_is_small_and_of_one_piece(bundle):
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) <= MOST_FOLDER
    assert not [path for path in bundle.rglob("*") if path.is_symlink() and not path.exists()]
    assert not list(bundle.rglob("*gtk*"))
    notice = (bundle / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    assert "PySide6_Essentials" in notice
    for file in files:
        assert str(ROOT).encode() not in file.read_bytes(), f"{file.name} names this machine"
    shared = [str(file) for file in files if ".so" in file.suffixes]
    done = subprocess.run(["readelf", "-Wd", *shared], capture_output=True, text=True, check=True)
    searched = ":".join(re.findall(r"PATH\).*\[(.*)\]", done.stdout)).split(":")
    assert {place.split("/")[0] for place in searched} == {"$ORIGIN"}


def test_frozen_and_from_source_answer_alike(bundle, tmp_path):
    export = ROOT / "resources" / "sample" / "later_export.csv"
    answers = []
    for name, program in (("frozen", [str(bundle / "askwell")]), ("source", SOURCE)):
        words = [*program, "--data", str(tmp_path / name), "--now", NOW]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        for more in (["import", str(export), "--json"], ["people", "--json"], ["--version"]):
            done = subprocess.run(
                [*words, *more], capture_output=True, text=True, check=True, env=environment
            )
            answers.append(done.stdout)
    assert answers[:3] == answers[3:]
    assert len(json.loads(answers[1])) > 5


SOURCE = [sys.executable, "-c", "import sys; from ui.main import main; sys.exit(main())"]


def test_the_portable_archive_runs_where_it_is_unpacked(out, bundle, tmp_path):
    build(out, "portable")
    (path,) = out.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        members = archive.getmembers()
        assert {(entry.uid, entry.gid, entry.uname) for entry in members} == {(0, 0, "")}
        assert len({entry.name.split("/")[0] for entry in members}) == 1
        archive.extractall(tmp_path, filter="tar")
    (folder,) = (entry for entry in tmp_path.iterdir() if entry.name.startswith("askwell-"))
    assert (folder / "share" / "applications" / f"{ID}.desktop").is_file()
    done = subprocess.run([folder / "askwell", "--version"], capture_output=True, check=True)
    assert done.stdout.startswith(b"Askwell ")


class Root:
    """A system's files in a folder of their own, with dpkg's own list of what is installed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        (path / "var/lib/dpkg/info").mkdir(parents=True)
        (path / "var/lib/dpkg/updates").mkdir()
        (path / "var/lib/dpkg/status").touch()

    def dpkg(self, *words: str) -> str:
        """Run dpkg on this root; what the package depends on is this machine's affair."""
        force = ["--force-depends", "--force-not-root", "--force-bad-path"]
        log = f"--log={self.path.parent / 'dpkg.log'}"
        command = ["dpkg", f"--root={self.path}", log, *force, *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def files(self) -> set[str]:
        """What lies there, dpkg's own files apart."""
        found = {str(path.relative_to(self.path)) for path in self.path.rglob("*")}
        return {name for name in found if not name.startswith("var")}


@pytest.fixture
def package(out: Path, bundle: Path) -> Callable[[str], Path]:
    """Makes the package with a version of one's choice."""
    need("dpkg", "dpkg-deb", "readelf")

    def make(version: str) -> Path:
        if not list(out.glob(f"askwell_{version}_*.deb")):
            build(out, "deb", "--version", version)
        (path,) = out.glob(f"askwell_{version}_*.deb")
        return path

    return make


def test_the_package_installs_upgrades_and_goes_without_a_trace(package, tmp_path):
    root = Root(tmp_path / "root")
    older, newer = package("0.0.1"), package("0.1.0")
    root.dpkg("--install", str(older))
    # A file that the newer one does not have: it must not stay between the new ones.
    assert "usr/lib/askwell/_internal" in root.files()
    assert "0.0.1" in root.dpkg("--status", "askwell")
    root.dpkg("--install", str(newer))
    assert "Version: 0.1.0" in root.dpkg("--status", "askwell")
    done = subprocess.run(
        [root.path / "usr/bin/askwell", "--data", tmp_path / "data", "selfcheck"],
        env=alone(tmp_path / "home"),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    root.dpkg("--purge", "askwell")
    assert root.files() == set()
    assert (tmp_path / "data" / "askwell.db").is_file()


def test_the_menu_entry_starts_the_installed_program(package, desktop: Desktop, tmp_path):
    need("gio")
    root = Root(tmp_path / "root")
    root.dpkg("--install", str(package("0.1.0")))
    desktop.environment.pop("PYTHONPATH")
    desktop.environment["PATH"] = f"{root.path / 'usr/bin'}:/usr/bin:/bin"
    desktop.environment["XDG_DATA_DIRS"] = f"{root.path / 'usr/share'}:/usr/share"
    desktop.environment["XDG_DATA_HOME"] = str(tmp_path / "own")
    entry = root.path / "usr/share/applications" / f"{ID}.desktop"
    desktop.start("gio", "launch", str(entry))
    assert desktop.window("Askwell")
    assert (tmp_path / "own" / "Askwell" / "askwell.db").is_file()


def test_open_with_shows_what_is_in_a_file(bundle, desktop: Desktop, tmp_path):
    need("gio")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "askwell").symlink_to(bundle / "askwell")
    desktop.environment.pop("PYTHONPATH")
    desktop.environment["PATH"] = f"{tmp_path / 'bin'}:/usr/bin:/bin"
    desktop.environment["XDG_DATA_HOME"] = str(tmp_path / "own")
    entry = ROOT / "packaging" / "linux" / "zzz-askwell-open.desktop"
    file = ROOT / "resources" / "sample" / "contacts.vcf"
    desktop.start("gio", "launch", str(entry), str(file))
    assert desktop.window("Import")


def test_the_package_works_in_an_empty_debian(package):
    """Minutes, and a mirror: only where it is asked for (ASKWELL_HEAVY=1, root, debootstrap)."""
    if not os.environ.get("ASKWELL_HEAVY"):
        pytest.skip("ASKWELL_HEAVY is not set")
    need("debootstrap", "unshare")
    if os.geteuid() != 0:
        pytest.skip("a system of its own needs root")
    script = str(ROOT / "packaging" / "try_deb.sh")
    command = ["timeout", "900", script, str(package("0.1.0")), str(package("0.0.1"))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
