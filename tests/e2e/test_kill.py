"""Killed at any moment of a talk, at most the last second of typing is lost."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS, WINDOWS = 200, 30


@pytest.mark.e2e
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
def test_two_hundred_kills_lose_at_most_the_last_second(tmp_path: Path):
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.typist", str(tmp_path), str(ROUNDS), str(WINDOWS)],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    rounds = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(rounds) == ROUNDS
    assert [one["kind"] for one in rounds].count("window") == WINDOWS
    assert {one["sound"] for one in rounds} == {"ok"}
    assert all(one["begins_alike"] for one in rounds)
    assert all(one["typed"] > 0 for one in rounds)
    # Kills after more than a second of typing are the ones that could lose more than a second.
    assert sum(one["seconds"] > 1 for one in rounds) > ROUNDS / 3
    assert max(one["lost_seconds"] for one in rounds) <= 1, sorted(
        rounds, key=lambda one: -one["lost_seconds"]
    )[:3]
