"""A desktop of its own for each test: X server, window manager, home, and the real program."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUN = "import sys; from ui.main import main; sys.exit(main())"
NOW = "2026-11-24T09:00:00Z"


def need(*programs: str) -> None:
    """Skip the test, with a reason, where a program is missing."""
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give what talks to another program one more try: how soon that one is ready is its own."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.flaky(reruns=1))


@dataclass
class Desktop:
    """An X display with a window manager and a home folder that nobody else uses."""

    home: Path
    environment: dict[str, str]
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program; it and what it starts end with the test."""
        # A file, never a pipe: what the program starts inherits it and would hold a pipe open.
        log = (self.home / f"{len(self.running)}.log").open("wb")
        process = subprocess.Popen(
            command,
            env=self.environment,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        log.close()
        self.running.append(process)
        return process

    def askwell(self, data: Path, *words: str) -> subprocess.Popen[bytes]:
        """Start the window on a folder."""
        return self.start(sys.executable, "-c", RUN, "--data", str(data), "--now", NOW, *words)

    def command(self, data: Path, *words: str) -> str:
        """Run a command of the program and return what it prints."""
        done = subprocess.run(
            [sys.executable, "-c", RUN, "--data", str(data), "--now", NOW, *words],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    def xdotool(self, *words: str, seconds: int = 60) -> str:
        """Drive mouse and keyboard."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=seconds,
        )
        return done.stdout.strip()

    def window(self, name: str, seconds: int = 60) -> str:
        """Wait for a window by its title; its id."""
        found = self.xdotool("search", "--sync", "--onlyvisible", "--name", name, seconds=seconds)
        return found.splitlines()[0]

    def keys(self, window: str, *keys: str) -> None:
        """Give a window the focus and press keys in it."""
        self.xdotool("windowactivate", "--sync", window)
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)

    def close(self) -> None:
        """End everything that was started."""
        for process in reversed(self.running):
            try:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait(10)
            except ProcessLookupError:
                continue
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(10)


def display_of(server_read: int) -> str:
    """The number that the X server tells once it listens."""
    with os.fdopen(server_read) as stream:
        return f":{stream.readline().strip()}"


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A display of 1800 × 1000 with openbox."""
    need("Xvfb", "openbox", "xdotool")
    home = tmp_path / "home"
    runtime = tmp_path / "runtime"
    home.mkdir()
    runtime.mkdir(mode=0o700)
    kept = {k: v for k, v in os.environ.items() if k.startswith(("PATH", "LD_", "VIRTUAL_ENV"))}
    environment = kept | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
    }
    made = Desktop(home, environment)
    read, write = os.pipe()
    screen = "1800x1000x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(write)
    environment["DISPLAY"] = display_of(read)
    made.running.append(server)
    made.start("openbox", "--sm-disable")
    yield made
    made.close()
