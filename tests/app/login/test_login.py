import plistlib
import re
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import login
from app.errors import AppError
from app.login.macos import LaunchAgent
from app.login.windows import APPROVED, KEY, RunKey
from app.login.xdg import AutostartFile, exec_line
from tests.refusals import refusal_of


class Registry:
    """What winreg does, in memory."""

    HKEY_CURRENT_USER, REG_SZ = "HKCU", 1

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}

    @contextmanager
    def OpenKey(self, root, key):
        assert root == "HKCU"
        yield key

    CreateKey = OpenKey

    def QueryValueEx(self, key, name):
        if (key, name) not in self.values:
            raise FileNotFoundError(name)
        return self.values[key, name], 1

    def SetValueEx(self, key, name, reserved, kind, value):
        self.values[key, name] = value

    def DeleteValue(self, key, name):
        del self.values[key, name]


@pytest.fixture(params=["linux", "win32", "darwin"])
def entry(request, tmp_path):
    if request.param == "win32":
        return RunKey(Registry())
    folder = tmp_path / "Ein Ordner"
    return LaunchAgent(folder) if request.param == "darwin" else AutostartFile(folder)


def test_it_is_off_until_wanted_and_off_again_when_not(entry):
    assert not login.starts_at_login(entry)
    login.start_at_login(False, entry=entry)
    login.start_at_login(True, entry=entry)
    login.start_at_login(True, entry=entry)
    assert login.starts_at_login(entry)
    login.start_at_login(False, entry=entry)
    assert not login.starts_at_login(entry)


def test_what_cannot_be_written_is_said(entry, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(type(entry), "set", refuse)
    with pytest.raises(AppError) as caught:
        login.start_at_login(True, entry=entry)
    assert caught.value.code == "login_entry"
    monkeypatch.setattr(type(entry), "is_set", refuse)
    assert not login.starts_at_login(entry)


@pytest.mark.parametrize(
    ("system", "kind"), [("linux", AutostartFile), ("darwin", LaunchAgent), ("freebsd14", None)]
)
def test_every_system_has_its_entry(system, kind):
    assert isinstance(login.login_entry(system), kind or AutostartFile)


def test_windows_has_its_entry(monkeypatch):
    monkeypatch.setitem(sys.modules, "winreg", Registry())
    assert isinstance(login.login_entry("win32"), RunKey)


def test_the_command_starts_this_copy_hidden(tmp_path, monkeypatch):
    script = tmp_path / "askwell"
    script.touch()
    monkeypatch.setattr(sys, "argv", [str(script)])
    assert login.start_command() == [str(script), "--hidden"]
    assert login.start_command(tmp_path)[-2:] == ["--data", str(tmp_path)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert login.start_command()[0] == sys.executable
    monkeypatch.setenv("APPIMAGE", "/opt/Askwell.AppImage")
    assert login.start_command() == ["/opt/Askwell.AppImage", "--hidden"]


def test_from_source_the_command_finds_the_program_from_any_folder(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["pytest"])
    words = [word.replace(login.HIDDEN, "--version") for word in login.start_command()]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Askwell ")


@pytest.mark.parametrize(
    ("program", "stays"),
    [
        ("/Applications/Askwell.app/Contents/MacOS/askwell", True),
        ("/Volumes/Work/Askwell.app/Contents/MacOS/askwell", True),
        ("/Volumes/Askwell 0.1.0/Askwell.app/Contents/MacOS/askwell", False),
        ("/private/var/folders/x/T/AppTranslocation/y/d/Askwell.app/Contents/MacOS/askwell", False),
    ],
)
def test_a_copy_that_does_not_stay_is_not_started_at_login(tmp_path, monkeypatch, program, stays):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", program)
    entry = LaunchAgent(tmp_path)
    if stays:
        login.start_at_login(True, entry=entry)
    else:
        assert refusal_of(login.start_at_login, True, entry=entry) == "login_moved"
    assert entry.is_set() == stays
    login.start_at_login(False, entry=entry)
    assert not entry.is_set()


def test_macos_gets_a_list_with_the_command(tmp_path):
    agent = LaunchAgent(tmp_path)
    agent.set(["/Applications/Ask well", "--hidden"])
    kept = plistlib.loads(agent.path.read_bytes())
    assert kept["ProgramArguments"] == ["/Applications/Ask well", "--hidden"]
    assert kept["RunAtLoad"] is True
    assert kept["AssociatedBundleIdentifiers"] == ["app.askwell.Askwell"]


def test_windows_gets_one_line():
    registry = Registry()
    RunKey(registry).set([r"C:\Program Files\Askwell\askwell.exe", "--hidden"])
    assert registry.values == {(KEY, "Askwell"): r'"C:\Program Files\Askwell\askwell.exe" --hidden'}


def test_what_the_task_manager_switched_off_is_off_until_it_is_wanted_again():
    registry = Registry()
    entry = RunKey(registry)
    entry.set(["askwell.exe"])
    registry.values[APPROVED, "Askwell"] = bytes([2, *[0] * 11])
    assert entry.is_set()
    registry.values[APPROVED, "Askwell"] = bytes([3, *[0] * 3, *b"a moment"])
    assert not entry.is_set()
    entry.set(["askwell.exe"])
    assert entry.is_set()
    entry.remove()
    assert registry.values == {}


@pytest.mark.parametrize(
    ("argument", "there", "starts"),
    [
        ("askwell", ["askwell.exe"], "askwell.exe"),
        ("askwell", ["askwell.exe", "askwell-window.exe"], "askwell-window.exe"),
        ("askwell-window", ["askwell.exe", "askwell-window.exe"], "askwell-window.exe"),
    ],
)
def test_on_windows_the_starter_that_opens_no_console_is_kept(
    tmp_path, monkeypatch, argument, there, starts
):
    for name in there:
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "argv", [str(tmp_path / argument)])
    assert login.start_command() == [str(tmp_path / starts), "--hidden"]


def test_from_source_windows_opens_no_console_at_login(tmp_path, monkeypatch):
    for name in ("python.exe", "pythonw.exe"):
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "argv", ["pytest"])
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert login.start_command()[0] == str(tmp_path / "pythonw.exe")


def test_an_entry_somebody_switched_off_is_off(tmp_path):
    entry = AutostartFile(tmp_path)
    entry.set(["askwell"])
    text = entry.path.read_text()
    entry.path.write_text(text.replace("enabled=true", "enabled=false"))
    assert not entry.is_set()
    entry.path.write_text(text + "Hidden=true\n")
    assert not entry.is_set()


def test_the_autostart_folder_is_where_the_desktop_looks(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert AutostartFile().path.parent == tmp_path / "autostart"
    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert AutostartFile().path.parent == tmp_path / ".config" / "autostart"


words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)


@given(st.lists(words, min_size=1, max_size=5))
def test_any_words_come_out_of_the_exec_line_as_they_went_in(command):
    line = exec_line(command)
    assert "\n" not in line
    # Undone in the order in which a desktop reads it: the value, the quotes, the field codes.
    value = line.replace("\\\\", "\\")
    quoted = re.findall(r'"((?:\\.|[^"\\])*)"', value, re.DOTALL)
    read = [re.sub(r"\\(.)", r"\1", word, flags=re.DOTALL) for word in quoted]
    assert [word.replace("%%", "%") for word in read] == command
