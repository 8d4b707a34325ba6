"""What the program never does, read from its own source, and what its files let others see."""

import ast
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted(path for top in ("app", "ui") for path in (ROOT / top).rglob("*.py"))
TREES = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_bytes()) for path in SOURCES}

_NEVER_IMPORTED = (
    "pickle cPickle dill shelve marshal xml yaml code codeop pty imp runpy telnetlib ftplib "
    "smtplib poplib imaplib nntplib http urllib.request urllib.robotparser xmlrpc socketserver "
    "asyncio requests httpx aiohttp webbrowser PySide6.QtWebEngineCore PySide6.QtWebEngineWidgets"
)
NEVER_IMPORTED = frozenset(_NEVER_IMPORTED.split())
ALONE = {
    "socket": {"app/mail/account/wire.py", "ui/notify/bus.py"},
    "ssl": {
        "app/selfcheck.py",
        *(f"app/mail/account/{name}.py" for name in ("wire", "imap", "drafts", "look")),
    },
    "selectors": {"app/mail/account/wire.py"},
    "PySide6.QtNetwork": {"ui/second_start.py"},
    "subprocess": {"app/mail/ways.py", "app/store/places/macos.py", "app/login/windows.py"},
}
"""Modules that lead out of the program, and the files that may use them: the mail account, the
bus of the desktop, the door for a second start, questions to the system."""
NEVER_CALLED = frozenset({"eval", "exec", "compile", "__import__", "breakpoint", "input"})
_NEVER_ASKED = (
    "os.system os.popen os.execl os.execv os.execve os.execvp os.spawnl os.spawnv os.startfile "
    "subprocess.getoutput subprocess.getstatusoutput tempfile.mktemp"
)
NEVER_ASKED = frozenset(_NEVER_ASKED.split())
NEVER_NAMED = frozenset(
    {"load_extension", "enable_load_extension", "setOpenExternalLinks", "QProcess"}
    | {"QNetworkAccessManager", "startDetached"}
)


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def calls(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def found_in(names, forbidden):
    return {
        name for name in names for bad in forbidden if name == bad or name.startswith(f"{bad}.")
    }


@pytest.mark.parametrize("file", TREES)
def test_nothing_is_run_that_came_as_data(file):
    tree = TREES[file]
    assert not found_in(imported(tree), NEVER_IMPORTED)
    for call in calls(tree):
        if isinstance(call.func, ast.Name):
            assert call.func.id not in NEVER_CALLED, f"{file}:{call.lineno}"
        name = ast.unparse(call.func)
        assert name not in NEVER_ASKED, f"{file}:{call.lineno}"
        assert name.rpartition(".")[2] not in NEVER_NAMED, f"{file}:{call.lineno}"
        assert not any(word.arg == "shell" for word in call.keywords), f"{file}:{call.lineno}"


@pytest.mark.parametrize("module", ALONE)
def test_what_leads_out_is_in_the_one_place_for_it(module):
    users = {file for file, tree in TREES.items() if found_in(imported(tree), {module})}
    assert users <= ALONE[module]


def test_programs_are_started_as_lists_of_words():
    for file in ALONE["subprocess"] & TREES.keys():
        runs = [c for c in calls(TREES[file]) if ast.unparse(c.func) == "subprocess.run"]
        for call in runs:
            assert isinstance(call.args[0], ast.List), file


def test_one_module_alone_asks_the_system_to_open_anything():
    users = {
        file
        for file, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr == "openUrl"
    }
    assert users == {"ui/browser.py"}


def test_no_text_is_taken_for_a_page():
    """A label guesses whether its text is HTML, and HTML may name pictures: ours are told."""
    for file, tree in TREES.items():
        for call in calls(tree):
            name = ast.unparse(call.func)
            assert not name.endswith((".setHtml", ".insertHtml", ".appendHtml")), file
            if name.endswith("setMarkdown"):
                assert file == "ui/help/book.py"
            if name == "QLabel" and file != "ui/widgets/card.py":
                # Without a text it shows a picture that is painted here.
                assert not any(isinstance(arg, ast.Constant | ast.Call) for arg in call.args), file


# --- files ----------------------------------------------------------------------------------------

USE = """
import os, sys
os.umask(0)
from pathlib import Path
from ui.main import main
data = Path(sys.argv[1])
sys.argv = ["askwell", "--data", str(data), "--now", "2026-11-24T09:00Z", *sys.argv[2:]]
code = main()
from app.context import open_context
from app.export.archive import export_archive
from app.logs import start_log, stop_log
from app.store.backup import back_up, back_up_daily
from ui.crash import CrashReporter
log = start_log(data)
import logging
logging.getLogger("askwell").error("x")
context = open_context(data, "2026-11-25T09:00Z")
back_up_daily(context.store, context.clock)
export_archive(context.store, context.clock, data / "whole.zip")
context.close()
stop_log()
sys.exit(code)
"""


@pytest.mark.skipif(os.name == "nt", reason="files of Windows have other rights")
def test_nobody_else_reads_what_is_written_whatever_the_umask(tmp_path):
    from tests.fixtures.linkedin import connections_2023, write_zip

    export = write_zip(tmp_path / "export.zip", {"Connections.csv": connections_2023()})
    data = tmp_path / "data"
    done = subprocess.run(
        [sys.executable, "-c", USE, str(data), "import", str(export)],
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = [data, *data.rglob("*")]
    names = {path.name for path in found}
    assert {"askwell.db", "whole.zip"} <= names
    assert any("backup" in str(path) for path in found)
    assert any(path.suffix == ".log" for path in found)
    for path in found:
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), f"{path}: {mode:o}"
