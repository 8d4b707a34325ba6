"""The start: a command stays free of Qt, the window says what it lacks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from app.clock import FixedClock, parse_iso
from app.store.db import Store
from ui import main
from ui.single_instance import take_lock


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ([], False),
        (["export.zip"], False),
        (["--data", "import"], False),
        (["--data", "d", "people", "--json"], True),
        (["--now", "2026-11-24T09:00:00Z", "due"], True),
        (["./demo"], False),
        (["--hidden"], False),
        (["--help"], True),
        (["selfcheck"], True),
    ],
)
def test_a_command_is_known_by_its_first_word(words, command):
    assert main.wants_command(words) is command


def test_words_for_the_window_are_data_now_and_files(tmp_path):
    options = main._parse(["--data", str(tmp_path), "a.zip", "b.csv"])
    assert options.data == tmp_path
    assert [path.name for path in options.files] == ["a.zip", "b.csv"]
    assert main._parse([]).files == []
    assert main._parse(["--hidden"]).hidden
    assert not main._parse([]).hidden


@pytest.mark.parametrize(
    ("words", "knocks"), [(["--hidden"], 0), ([], 1), (["--hidden", "a.zip"], 1)]
)
def test_only_a_start_that_wants_something_knocks_at_the_open_window(
    tmp_path, monkeypatch, words, knocks
):
    asked: list[object] = []
    monkeypatch.setattr("ui.second_start.hand_over", lambda *files: asked.append(files) or True)
    held = take_lock(tmp_path)
    assert held is not None
    assert main._lock_or_hand_over(tmp_path, main._parse(words)) is None
    assert len(asked) == knocks
    held.unlock()


def test_the_help_names_the_start_without_a_window(capsys):
    assert main.main(["--help"]) == 0
    assert "--hidden" in capsys.readouterr().out


def test_what_is_neither_a_command_nor_a_file_is_bad_usage(capsys):
    assert main.main(["nothing"]) == main.BAD_USAGE
    assert "neither a command nor a file" in capsys.readouterr().err


@pytest.mark.parametrize(("console", "boxes"), [(True, 0), (False, 1)])
def test_where_no_console_shows_it_a_box_says_why_no_window_opens(monkeypatch, console, boxes):
    shown = []
    monkeypatch.setattr(main, "_show_box", shown.append)
    stream = sys.stderr
    if not console:
        monkeypatch.setattr(sys, "stderr", None)
    assert main.main(["nothing"]) == main.BAD_USAGE
    assert len(shown) == boxes
    if sys.stderr is not stream:
        sys.stderr.close()


@pytest.mark.parametrize(
    ("system", "frozen", "moves"),
    [
        ("win32", True, True),
        ("darwin", True, True),
        ("linux", True, False),
        ("win32", False, False),
    ],
)
def test_file_dialogs_begin_where_ones_files_are(tmp_path, monkeypatch, system, frozen, moves):
    home = tmp_path / ("Documents" if system == "win32" else "Home")
    home.mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(
        QStandardPaths,
        "writableLocation",
        lambda at: str(tmp_path / at.name.removesuffix("Location")),
    )
    options = main._parse(["--data", "here", "a.zip"])
    found = main.begin_at_home(options, system)
    assert Path.cwd() == (home if moves else tmp_path)
    if moves:
        assert (found.data, found.files) == (tmp_path / "here", [tmp_path / "a.zip"])
    else:
        assert found is options


def test_a_command_loads_no_qt(tmp_path):
    code = (
        "import sys; from ui.main import main; main(['--data', sys.argv[1], 'people']);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
def test_without_a_display_there_is_a_sentence_and_a_way_on(tmp_path):
    bare = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-c", "import sys; from ui.main import main; sys.exit(main([]))"],
        capture_output=True,
        text=True,
        check=False,
        env=bare,
    )
    assert done.returncode == main.NO_DISPLAY
    assert "no display" in done.stderr
    assert "askwell --help" in done.stderr
    assert "Traceback" not in done.stderr


def test_qt_is_kept_from_printing_letters(monkeypatch):
    monkeypatch.setenv("QT_LOGGING_RULES", "a.b=true")
    main.quiet_qt()
    main.quiet_qt()
    assert os.environ["QT_LOGGING_RULES"] == "a.b=true;qt.qpa.services=false"


def opened(code: str, data: Path) -> subprocess.CompletedProcess[str]:
    """The end of a process that runs this code on a folder; it ended well."""
    done = subprocess.run(
        [sys.executable, "-c", code, str(data)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done


def test_the_window_opens_on_a_folder_and_closes_with_zero(tmp_path):
    code = (
        "import sys; from PySide6.QtCore import QTimer; from ui import main, main_window;"
        "old = main_window.MainWindow._on_first_painted\n"
        "def painted(self):\n"
        "    old(self)\n"
        "    QTimer.singleShot(0, self.close)\n"
        "main_window.MainWindow._on_first_painted = painted\n"
        "sys.exit(main.main(['--data', sys.argv[1]]))"
    )
    done = opened(code, tmp_path / "new")
    assert "Traceback" not in done.stderr
    assert (tmp_path / "new" / "log" / "askwell.log").exists()


def test_the_first_picture_waits_for_nothing_that_it_does_not_show(tmp_path):
    Store.open(tmp_path / "askwell.db", FixedClock(parse_iso("2026-11-24T09:00Z"))).close()
    code = (
        "import sys; from PySide6.QtCore import QTimer; from ui import main, main_window\n"
        "def painted():\n"
        "    print(*sys.modules)\n"
        "    QTimer.singleShot(0, window[0].close)\n"
        "window, old = [], main_window.MainWindow.__init__\n"
        "def made(self, session):\n"
        "    old(self, session)\n"
        "    window.append(self)\n"
        "main_window.MainWindow.__init__, main._collect_again = made, painted\n"
        "sys.exit(main.main(['--data', sys.argv[1]]))"
    )
    done = opened(code, tmp_path)
    loaded = done.stdout.split()
    assert "ui.tabs.today.tab" in loaded
    later = ("app.store.models", "app.people.queries", "app.cadence", "app.mail", "app.imports",
             "ui.dialogs", "ui.help", "ui.safety", "ui.seal", "ui.talks", "ui.tabs.contacts",
             "ui.tabs.today.rows", "ui.window_menu", "PySide6.QtNetwork")  # fmt: skip
    assert not [name for name in loaded if name.startswith(later)]


def test_a_long_session_wears_out_no_value_that_exists_once():
    """PySide6 6.12 drops references to None and True: without `ui` this ends in a crash on 3.11."""
    code = (
        "import ui\n"
        "from PySide6.QtCore import QObject, Signal\n"
        "class Bell(QObject):\n"
        "    rung = Signal()\n"
        "bell = Bell()\n"
        "for _ in range(30_000):\n"
        "    bell.findChild(QObject)\n"
        "    bell.rung.emit()\n"
        "print('whole')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "whole\n"), done.stderr
