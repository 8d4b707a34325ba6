"""Reasons as the window says them are those of the ranked list."""

import pytest

from app.research.rank import Reason
from ui.reasons import reason_line


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason("school_together", 1, "x", "Lund"), "Same school at the same time"),
        (Reason("wrote", 1, "x", "2026-03-02T10:00:00Z"), "Wrote to you in March"),
        (Reason("job_change", 1, "x", "2025-12-02T10:00:00Z"), "In a new job since December 2025"),
        (Reason("connected", 1, "x", "2026-11-02"), "Connected in November"),
        (Reason("connected_since", 1, "x", "2014-11-02"), "Connected since 2014"),
        (Reason("suggested", 1, "x", "Lena F"), "Lena F suggested them"),
        (Reason("other", 1, "x", "We both sail"), "We both sail"),
        (Reason("unheard of", 1, "something else"), "something else"),
    ],
)
def test_a_reason_has_its_words(clock, reason, words):
    assert reason_line([reason], clock) == words


def test_a_few_reasons_are_one_line(clock):
    reasons = [Reason("why", 3, ""), Reason("school", 2, ""), Reason("dream_company", 1, "")]
    line = "You noted why, same school, at a dream company"
    assert reason_line([*reasons, Reason("place", 0, "")], clock) == line
    assert reason_line([], clock) == ""
