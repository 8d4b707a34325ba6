"""Fuzzes the parsers one after another: `make fuzz ARGS="--minutes 10 vcard mail"`.

The fuzzer (atheris) lives in an environment of its own under build/, pinned by hash in
packaging/pins-fuzz.txt. What it learns stays in build/fuzz/NAME/corpus and is gone on with; what
it finds lies in build/fuzz/NAME/findings, each with a text that says what was raised where.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.fuzz.targets import TARGETS

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "fuzz"
PINS = ROOT / "packaging" / "pins-fuzz.txt"
MOST_BYTES = 20_000
"""Of one input: large enough for every seed, small enough for many a second."""


def fuzzers_python() -> Path:
    """The Python that has the fuzzer beside everything of .venv; made when it is missing."""
    home = BUILD / "venv"
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    mark = home / "ready"
    if not mark.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(home)], check=True)
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        subprocess.run([*pip, "--require-hashes", "-r", str(PINS)], check=True)
        ours = [path for path in sys.path if path.endswith("site-packages")]
        theirs = next((home / "lib").glob("python*/site-packages"))
        (theirs / "beside.pth").write_text("\n".join(ours), encoding="utf-8")
        mark.touch()
    return python


def prepared(name: str) -> Path:
    """The folder of a parser with its seeds in the corpus."""
    corpus = BUILD / name / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(TARGETS[name].seeds()):
        (corpus / f"seed-{number:02}").write_bytes(seed)
    return BUILD / name


def fuzz(python: Path, name: str, minutes: float) -> str:
    """Fuzz one parser for so long; one line about it. A crash or a hang does not end it early."""
    home, end = prepared(name), time.monotonic() + minutes * 60
    before, runs = _findings(home), 0
    while (left := int(end - time.monotonic())) > 0:
        options = {
            "max_total_time": left,
            "max_len": MOST_BYTES,
            "timeout": 120,
            "report_slow_units": 600,
            "rss_limit_mb": 1500,
            "artifact_prefix": f"{home}/findings/",
            "print_final_stats": 1,
            "close_fd_mask": 1,
        }
        flags = [f"-{name}={value}" for name, value in options.items()]
        (home / "findings").mkdir(exist_ok=True)
        words = [str(python), "-m", "tests.fuzz.under_atheris", name, str(home / "findings")]
        with (home / "log").open("ab") as log:
            done = subprocess.run(
                [*words, *flags, str(home / "corpus")], cwd=ROOT, stdout=log, stderr=log,
                timeout=left + 300, check=False,
            )  # fmt: skip
        runs += _executions(home)
        if done.returncode == 0 or left < 5:
            break
    found = len(_findings(home) - before)
    corpus = sum(1 for _ in (home / "corpus").iterdir())
    return f"{name:12} {minutes:g} min, {runs:,} inputs, corpus {corpus}, new findings {found}"


def _findings(home: Path) -> set[str]:
    folder = home / "findings"
    return (
        {path.name for path in folder.glob("*") if path.suffix != ".txt"}
        if folder.is_dir()
        else set()
    )


def _executions(home: Path) -> int:
    text = (home / "log").read_text(encoding="utf-8", errors="replace")
    counts = [line for line in text.splitlines() if "number_of_executed_units" in line]
    return int(counts[-1].rpartition(":")[2]) if counts else 0


def main() -> int:
    """Fuzz the parsers named, or all of them; 1 when anything new was found."""
    asked = argparse.ArgumentParser(prog="make fuzz", description="Fuzz the parsers.")
    asked.add_argument("--minutes", type=float, default=10.0, help="for each parser")
    asked.add_argument("names", nargs="*", help=f"of {' '.join(TARGETS)}; all when none is named")
    chosen = asked.parse_args()
    if unknown := set(chosen.names) - set(TARGETS):
        asked.error(f"no parser called {', '.join(sorted(unknown))}")
    python = fuzzers_python()
    lines: list[str] = []
    for name in chosen.names or TARGETS:
        lines.append(fuzz(python, name, chosen.minutes))
        print(lines[-1], flush=True)
    return 1 if any(not line.endswith(" 0") for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
