"""How long the check of a letter takes with every key, beside a bare look at its words."""

from __future__ import annotations

import re
import tempfile
import time
from pathlib import Path

import pytest

from tests.bench.bare import bare
from tests.bench.test_window_bench import Line, p95, store_with

PEOPLE = 30_000
WORDS = 300
_SENTENCES = (
    "I am an operations analyst at Litware, and before that I worked for a bus company in Leeds. "
    "We both went to Chalmers, and Tomás Arce told me to write to you about the timetable. "
    "You know the company from inside, and I would like to understand how it decides. "
    "The second factory opened with the people of the first, and nobody lost a post. "
    "Would you have 20 minutes for a call on Tue 1 Dec, 10:00 – 11:30, or any morning next week? "
)


def letter() -> str:
    """A letter of 300 words."""
    words = (_SENTENCES * 5).split(" ")[:WORDS]
    return "Dear Mara,\n\n" + " ".join(words)


def floor_of_check(database: Path, text: str) -> float:
    """p95 of splitting the letter into words and asking for its capitalised ones, bare."""
    db = bare(database)
    times: list[float] = []
    for end in range(len(text) - 100, len(text)):
        start = time.perf_counter()
        words = re.findall(r"\w+", text[:end])
        names = sorted({word.lower() for word in words if word[0].isupper()})
        marks = ", ".join("?" for _ in names)
        db.execute(f"SELECT id FROM person WHERE company_key IN ({marks})", names).fetchall()
        times.append(time.perf_counter() - start)
    db.close()
    return p95(times)


def check_rows(folder: Path, count: int = PEOPLE) -> list[Line]:
    """One key at the end of a letter to the whole report."""
    from app.context import open_context
    from app.mail.check import check_letter
    from app.mail.reader import left_over, reader_of

    context = open_context(store_with(folder, count))
    store = context.store
    known = reader_of(store, context.clock, 1)
    text = letter()
    times: list[float] = []
    for end in range(len(text) - 100, len(text)):
        start = time.perf_counter()
        body = text[:end]
        check_letter(body, known, subject="A", left_over=left_over(store, 1, known, body))
        times.append(time.perf_counter() - start)
    floor = floor_of_check(store.path, text)
    context.close()
    found = p95(times)
    shown = f"p95 {found:.2f} ms, {found / floor:.1f} × a bare look at the words ({floor:.2f} ms)"
    return [(f"Check of a letter of {WORDS} words a key, {count:,} people", shown, "≤ 5 ms")]


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return check_rows(Path(folder))


@pytest.mark.bench
def test_the_bench_measures_the_check(tmp_path):
    assert len(check_rows(tmp_path, 300)) == 1
