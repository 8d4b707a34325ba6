"""What packaging/system_needs.py makes of a system: what is missing, and how it is installed."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "system_needs.py"

POLICY = """\
libgl1:
  Installed: 1.6.0-1
  Candidate: 1.6.0-1
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
libglib2.0-0t64:
  Installed: (none)
  Candidate: 2.80.0
"""


@pytest.fixture
def system() -> ModuleType:
    spec = importlib.util.spec_from_file_location("askwell_system", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_renamed_packages_are_asked_for_by_the_name_that_exists(system):
    wanted = ["libgl1", "libglib2.0-0", "libunknown1"]
    assert system.known_packages(wanted, POLICY) == ["libgl1", "libglib2.0-0t64"]


def test_without_root_the_exact_command_is_given(system, monkeypatch):
    monkeypatch.setattr(system, "has_apt", lambda: True)
    monkeypatch.setattr(system, "is_root", lambda: False)
    monkeypatch.setattr(system, "ask_apt", lambda wanted: ["libglib2.0-0t64"])
    with pytest.raises(system.SetupError) as problem:
        system.provide(["libglib2.0-0"], "Askwell's window")
    command = str(problem.value).splitlines()[-1].strip()
    assert command == (
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libglib2.0-0t64"
    )


def test_without_apt_the_packages_are_named(system, monkeypatch):
    monkeypatch.setattr(system, "has_apt", lambda: False)
    with pytest.raises(system.SetupError, match="libgl1"):
        system.provide(["libgl1"], "Askwell's window")


def test_as_root_with_apt_the_packages_are_installed(system, monkeypatch):
    asked = []
    monkeypatch.setattr(system, "has_apt", lambda: True)
    monkeypatch.setattr(system, "is_root", lambda: True)
    monkeypatch.setattr(system, "ask_apt", lambda wanted: wanted)
    monkeypatch.setattr(system, "apt_get", lambda *a: asked.append(a) or True)
    system.provide(["libgl1"], "Askwell's window")
    assert asked == [("update",), ("install", "--yes", "--no-install-recommends", "libgl1")]


def test_one_package_that_fails_does_not_keep_the_others_out(system, monkeypatch):
    installed = []

    def apt_get(*arguments):
        packages = arguments[3:]
        if "broken" in packages:
            return False
        installed.extend(packages)
        return True

    monkeypatch.setattr(system, "ask_apt", lambda wanted: wanted)
    monkeypatch.setattr(system, "apt_get", apt_get)
    assert system.apt_install(["one", "broken", "two"]) is False
    assert installed == ["one", "two"]


def test_missing_test_programs_are_named_and_stop_nothing(system, monkeypatch, capsys):
    monkeypatch.setattr(system, "missing_programs", lambda heavy: ["openbox"])
    monkeypatch.setattr(system, "has_apt", lambda: False)
    system.provide_programs(heavy=False)
    assert "will be skipped: openbox" in capsys.readouterr().err


def test_a_library_that_is_not_there_is_missing(system, monkeypatch):
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setattr(system, "is_loadable", lambda library: library != "libxcb-cursor.so.0")
    assert system.missing_libraries(window=True) == ["libxcb-cursor0"]
    assert system.missing_libraries(window=False) == []


def test_the_dynamic_linker_is_asked(system):
    assert not system.is_loadable("libno-such-library.so.77")
