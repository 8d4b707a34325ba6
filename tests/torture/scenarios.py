"""What is under way when the program is killed. One function a kind of work; ALL names them."""

import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app.clock import FixedClock
from app.export.archive import export_archive, read_archive
from app.imports.apply import apply_plan
from app.imports.plan import plan_import
from app.interviews.answers import write_answer
from app.people.merge import merge_people
from app.people.service import add_person, log_event
from app.questions.tailor import suggest_questions
from app.store.backup import back_up, backups_of, restore_backup
from app.store.connect import connect, key_for
from app.store.db import Store
from app.store.models import Event, Person
from app.store.schema import STEPS, bring_up, version_of
from app.store.seal import new_seal, remove_seal
from app.store.sealing import settle, switch_off, switch_on
from tests.torture.harness import KEY, STORE, Scenario, Tell

ROWS = 300
"""People of one imported file."""
PAIRS = 60
MORE_STEPS = 60
"""Steps of a schema that is invented, each with a table and a row."""


def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 24, 9, tzinfo=UTC))


def opened(folder: Path) -> Store:
    """The store of a folder, encrypted or not; what a stop left half-way is settled first."""
    path = folder / STORE
    settle(path)
    return Store.open(path, clock(), key_for(path, KEY))


def number(store: Store, sql: str) -> int:
    return int(store.sql(sql)[0][0])


def crowd(store: Store, count: int, name: str = "P") -> None:
    """So many people, each with three facts."""
    with store.operation("Crowd") as op:
        ids = op.insert_many(
            Person, ("uid", "first_name", "created_at", "updated_at"),
            [(f"{name}{n}", f"{name}{n}", "", "") for n in range(count)],
        )  # fmt: skip
        op.insert_many(
            Event, ("person_id", "kind", "at", "recorded_at"),
            [(i, kind, "2026-01-01T00:00:00Z", "") for i in ids for kind in "abc"],
        )  # fmt: skip


def importing() -> Scenario:
    """Files of connections, one after the other: each is there whole, or not at all."""

    def prepare(folder: Path) -> None:
        store = opened(folder)
        add_person(store, clock(), "Ada", "Weber")
        store.close()

    def work(folder: Path, tell: Tell) -> None:
        store = opened(folder)
        for turn in range(1, 1000):
            file = folder / f"{turn}.csv"
            file.write_text(
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                + "".join(
                    f"F{turn},L{n},https://www.linkedin.com/in/p-{turn}-{n},,C{n},T,01 Jan 2020\n"
                    for n in range(ROWS)
                )
            )
            apply_plan(store, clock(), plan_import(store, file))
            tell(turn)

    def verify(folder: Path, told: int) -> list[str]:
        store = opened(folder)
        found = dict(store.sql("SELECT first_name, count(*) FROM person GROUP BY 1"))
        store.close()
        half = [
            f"half an import: {count}" for n, count in found.items() if n != "Ada" and count != ROWS
        ]
        lost = [f"import {n} is lost" for n in range(1, told + 1) if f"F{n}" not in found]
        return half + lost + ([] if "Ada" in found else ["Ada is lost"])

    return Scenario("import", prepare, work, verify)


def typing() -> Scenario:
    """A note that grows by a letter, and facts beside it."""

    def prepare(folder: Path) -> None:
        store = opened(folder)
        (person,) = add_person(store, clock(), "Ada", "Weber").of("person")
        suggest_questions(store, clock(), person, "R")
        store.close()

    def work(folder: Path, tell: Tell) -> None:
        store = opened(folder)
        item = number(store, "SELECT id FROM sheet_item ORDER BY closing, rank LIMIT 1")
        for count in range(1, 100_000):
            write_answer(store, clock(), item, "x" * count)
            if count % 5 == 0:
                log_event(store, clock(), 1, "sent", None)
            tell(count)

    def verify(folder: Path, told: int) -> list[str]:
        store = opened(folder)
        kept = number(store, "SELECT coalesce(max(length(text)), 0) FROM answer")
        facts = number(store, "SELECT count(*) FROM event")
        store.close()
        lost = [] if kept >= told else [f"typed {told}, kept {kept}"]
        return lost + ([] if facts >= told // 5 else [f"facts {told // 5}, kept {facts}"])

    return Scenario("typing", prepare, work, verify)


def merging() -> Scenario:
    """Two cards become one, again and again: no fact of either is ever gone."""

    def prepare(folder: Path) -> None:
        store = opened(folder)
        crowd(store, 2 * PAIRS)
        store.close()

    def work(folder: Path, tell: Tell) -> None:
        store = opened(folder)
        for pair in range(1, PAIRS + 1):
            merge_people(store, clock(), 2 * pair - 1, 2 * pair)
            tell(pair)

    def verify(folder: Path, told: int) -> list[str]:
        store = opened(folder)
        people = number(store, "SELECT count(*) FROM person")
        facts = number(store, "SELECT count(*) FROM event")
        homeless = number(
            store, "SELECT count(*) FROM event WHERE person_id NOT IN (SELECT id FROM person)"
        )
        store.close()
        # The same fact of both cards is one fact of the card they become.
        wanted = 3 * people
        lost = [] if facts >= wanted and not homeless else [f"{facts} facts of {wanted}"]
        return lost + ([] if people <= 2 * PAIRS - told else [f"merge {told} is lost"])

    return Scenario("merge", prepare, work, verify)


def restoring() -> Scenario:
    """Copies put back in turn: the store is one of them whole, and what was there is a copy."""

    def prepare(folder: Path) -> None:
        for name, count in (("one", 80), ("two", 120)):
            other = Store.open(folder / name / STORE, clock())
            crowd(other, count, name)
            back_up(other, clock(), "daily")
            other.close()
        store = opened(folder)
        crowd(store, 100, "own")
        store.close()

    def work(folder: Path, tell: Tell) -> None:
        store = opened(folder)
        others = [Store.open(folder / name / STORE, clock()) for name in ("one", "two")]
        copies = [backups_of(other)[0] for other in others]
        for turn in range(1, 1000):
            restore_backup(store, clock(), copies[turn % 2])
            tell(turn)

    def verify(folder: Path, told: int) -> list[str]:
        store = opened(folder)
        names = {row[0].rstrip("0123456789") for row in store.sql("SELECT first_name FROM person")}
        people = number(store, "SELECT count(*) FROM person")
        copies = backups_of(store)
        store.close()
        whole = {"own": 100, "one": 80, "two": 120}
        (name,) = names
        lost = [] if whole[name] == people else [f"{people} of {whole[name]} people"]
        if told and not copies:
            lost.append("no copy of what was here")
        possible = {0: {"own", "two"}}.get(told, {"one", "two"})
        return lost + ([] if name in possible else [f"restore {told} is lost: {name}"])

    return Scenario("restore", prepare, work, verify)


def migrating() -> Scenario:
    """The steps of a schema: a store is at one of them, with all of its rows."""
    more = tuple(
        (STEPS[-1][0] + n, f"CREATE TABLE more{n} (id INTEGER PRIMARY KEY, n INTEGER);"
                           f"INSERT INTO more{n} SELECT id, {n} FROM person;")
        for n in range(1, MORE_STEPS + 1)
    )  # fmt: skip

    def prepare(folder: Path) -> None:
        bring_up(folder / STORE, STEPS[:1])
        with closing(connect(folder / STORE)) as old:
            old.execute("BEGIN")
            old.executemany(
                "INSERT INTO person (uid, created_at, updated_at) VALUES (?, '', '')",
                [(f"u{n}",) for n in range(500)],
            )
            old.execute("COMMIT")

    def work(folder: Path, tell: Tell) -> None:
        every = (*STEPS, *more)
        for count in range(2, len(every) + 1):
            bring_up(folder / STORE, every[:count])
            tell(count)

    def verify(folder: Path, told: int) -> list[str]:
        with closing(connect(folder / STORE)) as store:
            version = version_of(store)
            people = store.execute("SELECT count(*) FROM person").fetchone()[0]
            tables = store.execute(
                "SELECT count(*) FROM sqlite_master WHERE name LIKE 'more%'"
            ).fetchone()[0]
        lost = [] if people == 500 else [f"{people} of 500 people"]
        if tables != max(0, version - STEPS[-1][0]):
            lost.append(f"half a step: {tables} tables at step {version}")
        return lost + ([] if version >= told else [f"step {told} is lost: {version}"])

    return Scenario("migration", prepare, work, verify)


def encrypting() -> Scenario:
    """Encryption switched on and off: the store is whole either way, and opens."""

    def prepare(folder: Path) -> None:
        store = opened(folder)
        crowd(store, 200)
        back_up(store, clock(), "daily")
        store.close()

    def work(folder: Path, tell: Tell) -> None:
        path = folder / STORE
        for turn in range(1, 1000):
            switch_on(path, KEY.copy(), new_seal())
            tell(2 * turn - 1)
            switch_off(path, KEY.copy())
            remove_seal(path)
            tell(2 * turn)

    def verify(folder: Path, told: int) -> list[str]:
        store = opened(folder)
        people = number(store, "SELECT count(*) FROM person")
        facts = number(store, "SELECT count(*) FROM event")
        store.close()
        return [] if (people, facts) == (200, 600) else [f"{people} people, {facts} facts"]

    return Scenario("encryption", prepare, work, verify)


def exporting() -> Scenario:
    """An archive written over an older one: it is always a whole one."""

    def prepare(folder: Path) -> None:
        store = opened(folder)
        crowd(store, 200)
        export_archive(store, clock(), folder / "all.zip")
        store.close()

    def work(folder: Path, tell: Tell) -> None:
        store = opened(folder)
        for turn in range(1, 1000):
            add_person(store, clock(), f"New{turn}", "")
            export_archive(store, clock(), folder / "all.zip")
            tell(turn)

    def verify(folder: Path, told: int) -> list[str]:
        with zipfile.ZipFile(folder / "all.zip") as archive:
            if archive.testzip() is not None:
                return ["the archive is damaged"]
        read_archive(folder / "all.zip", folder / "made.db")
        with closing(connect(folder / "made.db")) as made:
            people = made.execute("SELECT count(*) FROM person").fetchone()[0]
        return [] if people >= 200 + told else [f"{people} of {200 + told} people"]

    return Scenario("export", prepare, work, verify)


ALL: tuple[Callable[[], Scenario], ...] = (
    importing,
    typing,
    merging,
    restoring,
    migrating,
    encrypting,
    exporting,
)
