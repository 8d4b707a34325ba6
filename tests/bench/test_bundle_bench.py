"""How large the frozen program is, and how it starts beside the one from source."""

from __future__ import annotations

import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "packaging" / "build.py"
SOURCE = [sys.executable, "-c", "import sys; from ui.main import main; sys.exit(main())"]
Line = tuple[str, str, str]


def megabytes(path: Path) -> float:
    """The size of a file, or of all files of a folder."""
    files = [path] if path.is_file() else [f for f in path.rglob("*") if not f.is_symlink()]
    return sum(f.stat().st_size for f in files if f.is_file()) / 1e6


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """An X display of one's own: the environment that leads to it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as stream:
        number = stream.readline().strip()
    own = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    try:
        yield os.environ | own
    finally:
        server.terminate()
        server.wait()


def until_window(command: list[str], data: Path, environment: dict[str, str]) -> float:
    """Seconds from starting a process to its window on the screen."""
    start = time.perf_counter()
    program = subprocess.Popen([*command, "--data", str(data)], env=environment)
    wait = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Askwell"]
    subprocess.run(wait, env=environment, check=True, stdout=subprocess.DEVNULL, timeout=60)
    took = time.perf_counter() - start
    program.kill()
    program.wait()
    return took


def start_row(folder: Path, program: Path, turns: int = 9) -> Line:
    """From the start of the process to the window; medians of turns that alternate."""
    frozen: list[float] = []
    source: list[float] = []
    with display() as environment:
        for turn in range(turns + 1):
            times = [
                until_window(command, folder / "data", environment)
                for command in ([str(program)], SOURCE)
            ]
            if turn:  # the first of each only fills the system's caches
                frozen.append(times[0])
                source.append(times[1])
    ours, floor = statistics.median(frozen), statistics.median(source)
    told = f"{ours / floor:.2f} × from source ({ours:.3f} s, source {floor:.3f} s)"
    return ("Frozen start to its window", told, "≤ 1.5 ×")


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    lacking = [
        name for name in ("objdump", "dpkg-deb", "Xvfb", "xdotool") if not shutil.which(name)
    ]
    if lacking:
        return [("Bundle", f"not measured: {', '.join(lacking)} missing", "")]
    with tempfile.TemporaryDirectory() as name:
        out = Path(name)
        command = [sys.executable, str(BUILD), "folder", "deb", "--out", str(out)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        (package,) = out.glob("*.deb")
        return [
            ("Bundle, unpacked", f"{megabytes(out / 'askwell'):.1f} MB", "≤ 120 MB"),
            ("Bundle, as .deb", f"{megabytes(package):.1f} MB", "≤ 45 MB"),
            start_row(out, out / "askwell" / "askwell"),
        ]


@pytest.mark.bench
def test_the_bench_measures_a_start(tmp_path):
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        pytest.skip("Xvfb or xdotool is not installed")
    program = tmp_path / "askwell"
    program.write_text(f'#!/bin/sh\nexec {shlex.join(SOURCE)} "$@"\n')
    program.chmod(0o755)
    assert start_row(tmp_path, program, turns=1)[2] == "≤ 1.5 ×"
    assert megabytes(program) > 0
