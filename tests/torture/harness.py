"""Lets a process of its own work on a folder, kills it with -9, and looks at what is left."""

import os
import random
import select
import shutil
import signal
import struct
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.store.connect import Key, connect, faults, key_for

RECORD = struct.Struct("i")
STORE = "askwell.db"
KEY = Key(bytes(range(32)))
"""What opens a store that a scenario has encrypted."""
Tell = Callable[[int], None]


@dataclass(frozen=True)
class Scenario:
    """One kind of work. To add one: a function that returns this, named in `scenarios.ALL`.

    `prepare` fills the folder that every round begins with a copy of. `work` runs in a process of
    its own until it is killed, and tells a growing number after each fact that it was promised is
    saved. `verify` looks at the folder after the kill, with the highest number told (0 for none):
    it returns a sentence for each fact that is lost, none when all is well.
    """

    name: str
    prepare: Callable[[Path], None]
    work: Callable[[Path, Tell], None]
    verify: Callable[[Path, int], list[str]]


@dataclass
class Outcome:
    """What the kills of one scenario left."""

    name: str
    kills: int = 0
    told: int = 0
    corrupt: int = 0
    lost: int = 0
    notes: tuple[str, ...] = ()


def torture(scenario: Scenario, folder: Path, kills: int, until: float, seed: int = 7) -> Outcome:
    """Kill a scenario's work so often, at moments of chance, or until a time.monotonic()."""
    dice = random.Random(f"{scenario.name}{seed}")
    first = folder / scenario.name / "first"
    first.mkdir(parents=True)
    scenario.prepare(first)
    outcome = Outcome(scenario.name)
    while outcome.kills < kills and time.monotonic() < until:
        own = folder / scenario.name / f"round{outcome.kills}"
        shutil.copytree(first, own)
        # Early moments as often as late ones: each kind of work has its own pace.
        told = _killed(scenario, own, 10 ** dice.uniform(-2.5, 0.3))
        outcome.kills += 1
        outcome.told += told
        _judge(scenario, own, told, outcome)
        shutil.rmtree(own, ignore_errors=True)
    shutil.rmtree(folder / scenario.name, ignore_errors=True)
    return outcome


def _judge(scenario: Scenario, folder: Path, told: int, outcome: Outcome) -> None:
    try:
        lost = scenario.verify(folder, told)
        problem = unsound(folder / STORE)
    except Exception as error:
        outcome.corrupt += 1
        outcome.notes += (f"{scenario.name}: {type(error).__name__}: {error}",)
        return
    outcome.corrupt += bool(problem)
    outcome.lost += len(lost)
    outcome.notes += tuple(f"{scenario.name}: {note}" for note in (*lost, problem) if note)


def unsound(path: Path) -> str:
    """What is wrong with a store; "" when it is whole. Encrypted ones open with KEY."""
    if not path.exists():
        return "the store is gone"
    try:
        with closing(connect(path, key_for(path, KEY))) as connection:
            told = str(connection.execute("PRAGMA integrity_check").fetchone()[0])
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    except faults() as error:
        return str(error)
    return "" if told == "ok" and not broken else f"{told} {broken[:3]}"


def _killed(scenario: Scenario, folder: Path, after: float) -> int:
    """Start the work, kill it so many seconds after it began; the highest number it told."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        code = 3
        try:
            os.write(writing, RECORD.pack(0))
            scenario.work(folder, lambda number: _write(writing, number))
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    told = b""
    die_at = None
    while True:
        wait = 5.0 if die_at is None else max(0.0, die_at - time.monotonic())
        ready, _, _ = select.select([reading], [], [], wait)
        if ready:
            more = os.read(reading, 65536)
            if not more:
                break
            told += more
            die_at = die_at or time.monotonic() + after
        if die_at is not None and time.monotonic() >= die_at:
            os.kill(pid, signal.SIGKILL)
            break
    os.waitpid(pid, 0)
    while more := os.read(reading, 65536):
        told += more
    os.close(reading)
    whole = len(told) // RECORD.size * RECORD.size
    return max((number for (number,) in RECORD.iter_unpack(told[:whole])), default=0)


def _write(pipe: int, number: int) -> None:
    os.write(pipe, RECORD.pack(number))
