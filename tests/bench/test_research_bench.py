"""How fast common ground and the ranked list are, beside reading the same rows bare."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from pathlib import Path

import pytest

from app.clock import FixedClock, parse_iso
from app.research.common_ground import common_ground_of, shared_with_all
from app.research.rank import gather_facts, rank_people
from app.store.db import Store
from app.store.models import Credential, Education, Message, Position, Profile, Target
from tests.bench.bare import bare
from tests.bench.test_window_bench import store_with
from tests.bench.watch import best

PEOPLE = 30_000
MESSAGES = 25_000
Line = tuple[str, str, str]
_SCHOOLS = [f"University of {name}" for name in ("Uppsala", "Lund", "Vienna", "Leeds", "Turin")]
_CITIES = ("Stockholm", "Gothenburg", "Berlin", "Leeds", "Vienna", "Turin")
_LANGUAGES = ("English", "Swedish", "German", "French", "Polish")


def furnish(store: Store, count: int, messages: int) -> None:
    """Give a tenth of the people a career, schools, languages; and messages; and me a card."""
    rng = random.Random(3)
    firms = [row[0] for row in store.sql("SELECT DISTINCT company FROM person")]
    detailed = range(1, count + 1, 10)
    jobs = [
        (who, rng.choice(firms), f"{rng.randint(2005, 2020)}", "2021", rng.choice(_CITIES), "pdf")
        for who in detailed
        for _ in range(3)
    ]
    with store.operation("furnish", undoable=False) as op:
        op.insert(Profile, id=1, first_name="Nora", location="Stockholm, Sweden")
        columns = ("person_id", "company", "start_on", "end_on", "location", "source")
        op.insert_many(Position, columns, jobs)
        schools = [(who, rng.choice(_SCHOOLS), "2005", "2009", "pdf") for who in detailed]
        op.insert_many(Education, ("person_id", "school", "start_on", "end_on", "source"), schools)
        said = [(who, "language", rng.choice(_LANGUAGES), "pdf") for who in detailed]
        op.insert_many(Credential, ("person_id", "kind", "name", "source"), said)
        own = [(None, firms[n], f"{2006 + n}", f"{2007 + n}", "Berlin", "pdf") for n in range(8)]
        op.insert_many(Position, columns, own)
        op.insert(Education, school="Uppsala University", start_on="2006", source="linkedin")
        op.insert(Credential, kind="language", name="Swedish", source="linkedin")
        for rank, name in enumerate(firms[10:15], 1):
            op.insert(Target, kind="company", name=name, name_key=name.casefold(), priority=rank)
        op.insert(Target, kind="title", name="Engineer", name_key="engineer", priority=1)
        wrote = [
            (rng.randint(1, max(1, count // 20)), f"{rng.randint(2015, 2026)}-03-01T09:00:00Z", way,
             "Good to hear from you, and greetings to everybody there. " * 2, "linkedin")
            for way in ("in", "out") for _ in range(messages // 2)
        ]  # fmt: skip
        op.insert_many(Message, ("person_id", "at", "direction", "text", "source"), wrote)
    for table in ("person", "position", "education", "credential", "message"):
        store.db.execute_sql(f"ANALYZE {table}")


def floor_of_reading(database: Path) -> float:
    """Seconds to read once the rows that common ground is computed from."""
    db = bare(database)
    start = time.perf_counter()
    for sql in (
        "SELECT id, company, location FROM person",
        "SELECT person_id, company, start_on, end_on, location FROM position",
        "SELECT person_id, school, start_on, end_on FROM education",
        "SELECT person_id, kind, name FROM credential",
        "SELECT person_id, at, text FROM message",
    ):
        db.execute(sql).fetchall()
    db.close()
    return time.perf_counter() - start


def floor_of_order(database: Path) -> float:
    """Seconds to read everybody once in the order of their connection."""
    db = bare(database)
    start = time.perf_counter()
    db.execute(
        "SELECT id, company, position, connected_on FROM person ORDER BY connected_on DESC"
    ).fetchall()
    db.close()
    return time.perf_counter() - start


def research_rows(
    folder: Path, count: int = PEOPLE, messages: int = MESSAGES, turns: int = 3
) -> list[Line]:
    """Common ground of one and of all, and the ranked list."""
    data = store_with(folder, count)
    clock = FixedClock(parse_iso("2026-11-24T09:00Z"))
    store = Store.open(data / "askwell.db", clock)
    furnish(store, count, messages)
    database = data / "askwell.db"
    read, order = floor_of_reading(database), floor_of_order(database)
    ones: list[float] = []
    for who in range(1, count + 1, max(1, count // 100)):
        start = time.perf_counter()
        common_ground_of(store, who)
        ones.append(time.perf_counter() - start)
    one = statistics.quantiles(ones, n=20)[-1]
    everybody = best(lambda: shared_with_all(store), turns)
    facts = gather_facts(store, clock)
    ranking = best(lambda: rank_people(store, facts), turns)
    store.close()
    return [
        (f"Common ground of one among {count:,}, p95", f"{one * 1000:.1f} ms", "≤ 10 ms"),
        (
            f"Common ground of all {count:,}, {messages:,} messages",
            f"{everybody:.2f} s, {everybody / read:.1f} × reading the rows ({read:.2f} s)",
            "≤ 3 s",
        ),
        (
            f"Ranking of {count:,} once the facts are in",
            f"{ranking * 1000:.0f} ms, {ranking / order:.1f} × reading in order",
            "≤ 200 ms",
        ),
    ]


def rows() -> list[Line]:
    """The table of this file: work, measured, goal."""
    with tempfile.TemporaryDirectory() as folder:
        return research_rows(Path(folder))


@pytest.mark.bench
def test_the_bench_measures_research(tmp_path):
    assert len(research_rows(tmp_path, 300, 100, turns=1)) == 3
