"""The decisions of packaging/bootstrap.py, which is loaded from its path: it is no package."""

import ast
import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "bootstrap.py"
PYPROJECT = b'[project]\nname = "askwell"\n[tool.ruff]\nline-length = 100\n'


@pytest.fixture
def bootstrap(monkeypatch) -> ModuleType:
    monkeypatch.syspath_prepend(SCRIPT.parent)
    spec = importlib.util.spec_from_file_location("askwell_bootstrap", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def fresh(bootstrap, monkeypatch, tmp_path) -> list[tuple[str, ...]]:
    """A set-up in an empty folder; returns the pip calls, which are written down, not made."""
    calls: list[tuple[str, ...]] = []
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_bytes(PYPROJECT)
    for pins in bootstrap.PINS.values():
        (tmp_path / pins).write_text("a==1\n")
    script = tmp_path / ".venv" / "bin" / "askwell"
    script.parent.mkdir(parents=True)
    script.touch()
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / ".venv" / "stamp.json")
    monkeypatch.setattr(bootstrap, "in_venv", lambda name: script)
    monkeypatch.setattr(bootstrap, "venv_works", lambda: True)
    monkeypatch.setattr(bootstrap, "python_of_venv", lambda: "3.11")
    monkeypatch.setattr(bootstrap, "pip", lambda *arguments: calls.append(arguments))
    return calls


@pytest.mark.parametrize("name", ["bootstrap.py", "system_needs.py"])
def test_an_old_python_can_read_the_script(name):
    code = SCRIPT.with_name(name).read_text(encoding="utf-8")
    ast.parse(code, feature_version=(3, 6))


@pytest.mark.parametrize(
    ("version", "too_old"), [((3, 6, 9), True), ((3, 10, 14), True), ((3, 11, 0), False)]
)
def test_python_3_11_is_the_oldest(bootstrap, version, too_old):
    assert bootstrap.is_too_old(version) is too_old


def test_an_old_python_alone_says_what_is_needed(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(bootstrap, "newer_python", lambda: None)
    assert bootstrap.main(["run"]) == 1
    said = capsys.readouterr().err
    assert "Python 3.11 or newer" in said
    assert "this is Python 3.9" in said


def test_an_old_python_hands_over_to_a_newer_one(bootstrap, monkeypatch):
    called = []
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(bootstrap, "newer_python", lambda: "/opt/python3.13")
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda c: called.append(c) or 0)
    assert bootstrap.main(["run", "people"]) == 0
    assert called == [["/opt/python3.13", str(SCRIPT), "run", "people"]]


def test_the_second_start_installs_nothing(bootstrap, fresh):
    bootstrap.install("run")
    first = len(fresh)
    bootstrap.install("run")
    assert first == 2
    assert len(fresh) == first


def test_the_test_set_holds_the_run_set(bootstrap, fresh):
    bootstrap.install("test")
    fresh.clear()
    bootstrap.install("run")
    assert fresh == []


@pytest.mark.parametrize("changed", ["pins", "python", "dependencies"])
def test_a_change_of_what_is_installed_installs_again(bootstrap, fresh, monkeypatch, changed):
    bootstrap.install("run")
    fresh.clear()
    if changed == "pins":
        (bootstrap.ROOT / bootstrap.PINS["run"]).write_text("a==2\n")
    elif changed == "python":
        monkeypatch.setattr(bootstrap, "python_of_venv", lambda: "3.12")
    else:
        (bootstrap.ROOT / "pyproject.toml").write_bytes(PYPROJECT.replace(b"askwell", b"other"))
    bootstrap.install("run")
    assert len(fresh) == 2


def test_a_linter_setting_installs_nothing(bootstrap, fresh):
    bootstrap.install("run")
    fresh.clear()
    (bootstrap.ROOT / "pyproject.toml").write_bytes(PYPROJECT.replace(b"100", b"90"))
    bootstrap.install("run")
    assert fresh == []


def test_an_interrupted_installation_starts_again(bootstrap, fresh, monkeypatch):
    bootstrap.install("run")
    (bootstrap.ROOT / bootstrap.PINS["run"]).write_text("a==2\n")
    with monkeypatch.context() as broken:
        broken.setattr(bootstrap, "pip", lambda *a: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            bootstrap.install("run")
    assert bootstrap.read_stamps(bootstrap.STAMP) == {}
    fresh.clear()
    bootstrap.install("run")
    assert len(fresh) == 2


@pytest.mark.parametrize("text", ["", "{", "[1]", "\udcff"])
def test_an_unreadable_stamp_counts_as_none(bootstrap, tmp_path, text):
    path = tmp_path / "stamp.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert bootstrap.read_stamps(path) == {}


def test_only_pinned_wheels_with_hashes_are_installed(bootstrap, fresh):
    bootstrap.install("run")
    assert {"--require-hashes", "--only-binary"} <= set(fresh[0])
    assert "--no-index" in fresh[1]


def test_without_a_display_a_sentence_and_ways_on(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "install", lambda kind: None)
    monkeypatch.setattr(bootstrap, "provide_libraries", lambda window: None)
    monkeypatch.setattr(bootstrap, "has_display", lambda environment, platform: False)
    assert bootstrap.main(["run"]) == 1
    said = capsys.readouterr().err
    assert "no display" in said
    assert "xvfb-run" in said
    assert "demo --screenshots" in said


@pytest.mark.parametrize(
    ("environment", "platform", "seen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_display_is_what_the_environment_names(bootstrap, environment, platform, seen):
    assert bootstrap.has_display(environment, platform) is seen


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["export.zip"], True),
        (["--data", "here"], True),
        (["--data", "here", "people", "--json"], False),
        (["--help"], False),
    ],
)
def test_a_command_needs_no_window(bootstrap, arguments, window):
    assert bootstrap.wants_window(arguments) is window


def test_the_whole_suite_must_be_covered_a_part_need_not(bootstrap):
    assert "--cov-fail-under=95" in bootstrap.pytest_arguments(["-x"])
    assert "--cov-fail-under=95" not in bootstrap.pytest_arguments(["tests/app", "-x"])
    assert bootstrap.pytest_arguments(["tests/app"])[:2] == ["-m", "not bench"]


def test_an_unknown_command_shows_the_usage(bootstrap, capsys):
    assert bootstrap.main(["dance"]) == 2
    assert "packaging/bootstrap.py run" in capsys.readouterr().err


def test_a_problem_is_a_sentence_and_no_traceback(bootstrap, monkeypatch, capsys):
    def fail(_arguments):
        raise bootstrap.SetupError("The disk is full.")

    monkeypatch.setitem(bootstrap.COMMANDS, "run", fail)
    assert bootstrap.main(["run"]) == 1
    assert capsys.readouterr().err == "The disk is full.\n"


@pytest.mark.parametrize("name", ["pins-run.txt", "pins-test.txt"])
def test_pins_have_hashes_and_name_no_host(name):
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--(extra-)?index|--find-links|--trusted", text)
    entries = re.sub(r"\\\n", "", text).splitlines()
    assert len(entries) > 5
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)


def test_test_pins_agree_with_run_pins():
    def pins(name: str) -> set[str]:
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        return set(re.findall(r"^\S+==\S+", text, re.MULTILINE))

    assert pins("pins-run.txt") < pins("pins-test.txt")


def test_the_stamp_is_plain_json(bootstrap, fresh):
    bootstrap.install("test")
    assert set(json.loads(bootstrap.STAMP.read_text())) == {"run", "test"}
