"""How fast a profile PDF is read: five full pages, against opening them and taking bare text."""

from __future__ import annotations

import time

import pypdfium2
import pytest

from app.imports.profile_pdf import read_profile
from tests.fixtures.profile_pdf import Employer, Profile, Role, draw

Line = tuple[str, str, str]
WORDS = "Moved a national timetable off a mainframe without one night of closed track. " * 5


def five_pages() -> bytes:
    """A profile of five pages, full of text."""
    roles = tuple(Role(f"Engineer {n}", "2012-03", "2013-04", "Bern", (WORDS,)) for n in range(14))
    employers = tuple(Employer(f"Company {n}", (role,)) for n, role in enumerate(roles))
    return draw(Profile("Ann Lee", summary=(WORDS, WORDS), employers=employers, slug="ann-lee"))


def _floor(content: bytes) -> int:
    with pypdfium2.PdfDocument(content) as document:
        return sum(len(page.get_textpage().get_text_range()) for page in document)


def rows(turns: int = 5) -> list[Line]:
    """The table of this file: work, measured, goal."""
    content = five_pages()
    assert read_profile(content, "x.pdf").pages == 5
    best, floor = 9.0, 9.0
    for _ in range(turns):
        start = time.perf_counter()
        read_profile(content, "x.pdf")
        best = min(best, time.perf_counter() - start)
        start = time.perf_counter()
        characters = _floor(content)
        floor = min(floor, time.perf_counter() - start)
    what = f"Profile PDF of 5 pages, {characters:,} characters"
    return [(what, f"{best * 1000:.0f} ms ({best / floor:.1f} × bare text)", "≤ 300 ms")]


@pytest.mark.bench
def test_the_bench_measures_a_profile():
    assert len(rows(turns=1)) == 1
