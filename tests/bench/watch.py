"""The stopwatch of the bench."""

import statistics
import time
from collections.abc import Callable


def nothing() -> None:
    """What is done before a turn when nothing is."""


def turns_of(
    work: Callable[[], object], turns: int, before: Callable[[], object] = nothing
) -> list[float]:
    """The seconds of some turns; what is done before each does not count."""
    times: list[float] = []
    for _ in range(turns):
        before()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return times


def best(work: Callable[[], object], turns: int, before: Callable[[], object] = nothing) -> float:
    """The seconds of the quickest turn."""
    return min(turns_of(work, turns, before))


def median(work: Callable[[], object], turns: int) -> float:
    """The seconds of the turn in the middle."""
    return statistics.median(turns_of(work, turns))


def median_ms(work: Callable[[], object], turns: int) -> float:
    """The milliseconds of the turn in the middle."""
    return median(work, turns) * 1000
