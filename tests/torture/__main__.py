"""Kills every kind of work at random moments, and prints what was corrupt and what was lost.

make torture                          500 kills, within twenty minutes
make torture ARGS="--kills 50 --minutes 3 --only merge"
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.torture.harness import torture
from tests.torture.scenarios import ALL


def main() -> int:
    """Torture all scenarios in turn; 0 when nothing was corrupt and nothing lost."""
    parser = argparse.ArgumentParser(prog="make torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=500, help="of all scenarios together")
    parser.add_argument("--minutes", type=float, default=20, help="the most time it may take")
    parser.add_argument("--only", default="", help="the name of one scenario")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    scenarios = [make() for make in ALL]
    scenarios = [one for one in scenarios if options.only in ("", one.name)]
    end = time.monotonic() + options.minutes * 60
    outcomes = []
    print(f"{'Killed during':<14} {'kills':>6} {'told':>8} {'corrupt':>8} {'lost':>6}")
    with tempfile.TemporaryDirectory(prefix="askwell-torture-") as folder:
        left = options.kills
        for place, scenario in enumerate(scenarios):
            share = -(-left // (len(scenarios) - place))
            until = time.monotonic() + (end - time.monotonic()) / (len(scenarios) - place)
            outcome = torture(scenario, Path(folder), share, until, options.seed)
            left -= outcome.kills
            outcomes.append(outcome)
            counts = (outcome.kills, outcome.told, outcome.corrupt, outcome.lost)
            print(f"{outcome.name:<14} {counts[0]:>6} {counts[1]:>8} {counts[2]:>8} {counts[3]:>6}")
            sys.stdout.flush()
    for note in [note for outcome in outcomes for note in outcome.notes][:40]:
        print(note)
    kills, corrupt, lost = (
        sum(getattr(outcome, name) for outcome in outcomes) for name in ("kills", "corrupt", "lost")
    )
    print(f"{kills} kills: {corrupt} corrupt stores, {lost} committed facts lost.")
    return 1 if corrupt or lost else 0


if __name__ == "__main__":
    sys.exit(main())
