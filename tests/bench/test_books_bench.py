"""How fast duplicates are found and an address book is matched, among 30,000 people."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.imports.plan import plan_import
from app.people.duplicates import duplicates, duplicates_of
from app.people.keys import company_key, sort_name
from app.store.db import Store
from app.store.models import Person
from tests.bench.bare import bare
from tests.fixtures import linkedin as li

PEOPLE = 30_000
Line = tuple[str, str, str]
_COLUMNS = (
    "first_name",
    "last_name",
    "sort_name",
    "company",
    "company_key",
    "phone",
    "uid",
    "created_at",
    "updated_at",
)


def crowd(folder: Path, count: int) -> Store:
    """A store of people without profiles, the worst there is to compare; two share each number."""
    store = Store.open(folder / "askwell.db", SystemClock())
    rows = [
        (p[0], p[1], sort_name(p[0], p[1]), p[4], company_key(p[4]), f"+4670{n // 2:07}", n, "", "")
        for n, p in enumerate(li.crowd(count), 1_000_000)
    ]
    with store.operation("Crowd") as op:
        op.insert_many(Person, _COLUMNS, rows)
    return store


def best(work: Callable[[], object], turns: int = 3) -> float:
    """The processor's time for the quickest of a few turns."""
    times: list[float] = []
    for _ in range(turns):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def book_rows(folder: Path, count: int = PEOPLE) -> list[Line]:
    """The search for duplicates and the matching of a book, against reading every row."""
    store = crowd(folder, count)
    db = bare(folder / "askwell.db")
    floor = best(lambda: db.execute("SELECT * FROM person").fetchall())
    everybody = best(lambda: duplicates(store))
    one = best(lambda: duplicates_of(store, count // 2))
    book = folder / "book.vcf"
    book.write_text(
        "".join(
            f"BEGIN:VCARD\nFN:{p[0]} {p[1]}\nORG:{p[4]}\nTEL:+4670{n // 2:07}\nEND:VCARD\n"
            for n, p in enumerate(li.crowd(count), 1_000_000)
        )
    )
    matched = best(lambda: plan_import(store, book), turns=1)
    db.close()
    store.close()

    def shown(seconds: float) -> str:
        return f"{seconds:.2f} s, {seconds / max(floor, 1e-4):.0f} × reading every row"

    return [
        (f"Duplicates among {count:,} people", shown(everybody), "≤ 3 s"),
        ("Duplicates of one of them", shown(one), "≤ 0.3 s"),
        (f"Address book of {count:,} entries matched", shown(matched), "≤ 10 s"),
    ]


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return book_rows(Path(folder))


@pytest.mark.bench
def test_the_bench_measures_duplicates_and_books(tmp_path):
    assert len(book_rows(tmp_path, count=200)) == 3
