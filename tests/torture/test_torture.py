"""A few kills of every kind of work; `make torture` does five hundred."""

import os
import time

import pytest

from tests.torture.harness import Scenario, torture, unsound
from tests.torture.scenarios import ALL, importing

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork"),
]


@pytest.mark.parametrize("make", ALL, ids=lambda make: make.__name__)
def test_a_kill_at_any_moment_corrupts_and_loses_nothing(make, tmp_path):
    outcome = torture(make(), tmp_path, 3, time.monotonic() + 60)
    assert outcome.kills > 0
    assert (outcome.corrupt, outcome.lost, outcome.notes) == (0, 0, ())


def test_what_is_lost_or_corrupt_is_found_out(tmp_path):
    good = importing()

    def spoil(folder, tell):
        tell(5)
        (folder / "askwell.db").write_bytes(b"x" * 5000)
        time.sleep(60)

    bad = Scenario("bad", good.prepare, spoil, lambda folder, told: [f"{told} lost"])
    outcome = torture(bad, tmp_path, 2, time.monotonic() + 60)
    assert outcome.lost == 2
    assert unsound(tmp_path / "none.db") != ""
