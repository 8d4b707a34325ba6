"""A year of one person's search, told by moving the clock: what is due follows from facts alone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.cadence.due import coming_steps, due_steps, second_person, snooze_step, steps_of
from app.cadence.landing import note_landing
from app.clock import FixedClock, parse_iso
from app.interviews.promises import MINE, add_promise, keep_promise
from app.interviews.quick import note_quick, read_quick
from app.interviews.referrals import add_named, note_name
from app.interviews.service import agree, hold
from app.interviews.talks import TalkPlan
from app.people.service import add_person, log_event
from app.store.db import Store


class Search:
    """Nora's search: she has a clock, a store, and people by their first names."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.store, self.clock = store, clock
        self.ids: dict[str, int] = {}

    def knows(self, name: str, company: str) -> None:
        made = add_person(self.store, self.clock, name, "X", company=company)
        self.ids[name] = min(made.of("person"))

    def on(self, day: str, at: str = "09:00") -> None:
        """Go on to a day, at a time of where she is."""
        moment = datetime.combine(date.fromisoformat(day), time.fromisoformat(at), self.clock.zone)
        ahead = moment.astimezone(UTC) - self.clock.now()
        assert ahead > timedelta(0), "a story goes forward"
        self.clock.advance(ahead)

    def does(self, name: str, kind: str, note: str = "") -> None:
        more = {"note": note} if note else {}
        log_event(self.store, self.clock, self.ids[name], kind, **more)

    def jots(self, name: str, line: str) -> None:
        found = read_quick(line, self.clock.now(), self.clock.zone)
        assert found is not None, line
        note_quick(self.store, self.clock, self.ids[name], found)

    @property
    def due(self) -> list[str]:
        """What is due of people she knows: "thank Mara"."""
        names = {person_id: name for name, person_id in self.ids.items()}
        return [
            f"{step.kind} {names[step.person_id]}"
            for step in due_steps(self.store, self.clock)
            if step.kind != "write"
        ]

    @property
    def proposed(self) -> list[str]:
        names = {person_id: name for name, person_id in self.ids.items()}
        steps = due_steps(self.store, self.clock)
        return [names[step.person_id] for step in steps if step.kind == "write"]


@pytest.fixture
def nora(store: Store) -> Search:
    clock = FixedClock(parse_iso("2026-01-12T08:00Z"), "Europe/Berlin")
    store.clock = clock
    return Search(store, clock)


def test_a_year_of_one_search(nora: Search) -> None:
    she_begins(nora)
    she_asks_three(nora)
    mara_says_yes(nora)
    mara_is_met_and_thanked(nora)
    sam_rests(nora)
    hana_is_met(nora)
    spring_becomes_summer(nora)
    summer_in_lisbon(nora)
    she_finds_her_place(nora)


def she_begins(nora: Search) -> None:
    """Fifteen people are on file; the day proposes five of them."""
    for number in range(12):
        nora.knows(f"P{number}", f"Company {number}")
    nora.knows("Mara", "Northwind Rail")
    nora.knows("Rui", "Northwind Rail")
    nora.knows("Sam", "Tailspin")
    assert len(nora.proposed) == 5


def she_asks_three(nora: Search) -> None:
    """January: she asks three, and the day has room for two more."""
    nora.does("Mara", "sent")
    nora.does("Sam", "sent")
    assert len(nora.proposed) == 3
    assert "Rui" not in nora.proposed
    nora.on("2026-01-15")
    assert nora.due == ["second_person Mara", "second_person Sam"]
    assert second_person(nora.store, nora.ids["Mara"]) == nora.ids["Rui"]


def mara_says_yes(nora: Search) -> None:
    """Mara says yes: the reminder falls away and a time is to be agreed."""
    nora.does("Mara", "replied")
    assert nora.due == ["agree Mara", "second_person Sam"]
    snooze_step(nora.store, nora.clock, nora.ids["Sam"], "second_person", None, "Nobody else there")
    begins = parse_iso("2026-01-22T14:00Z")
    agree(nora.store, nora.clock, nora.ids["Mara"], TalkPlan(begins, 20, way="video"))
    assert nora.due == []
    ahead = [step.kind for step in coming_steps(nora.store, nora.clock)]
    assert ahead == ["prepare", "confirm", "remind", "talk"]
    nora.on("2026-01-21")
    assert nora.due == ["confirm Mara", "prepare Mara", "remind Sam"]
    nora.does("Sam", "sent")


def mara_is_met_and_thanked(nora: Search) -> None:
    """The talk; a promise, a name; the thanks within a day."""
    nora.on("2026-01-22", "15:30")
    assert nora.due == ["talk Mara"]
    hold(nora.store, nora.clock, nora.ids["Mara"], minutes=25)
    add_promise(nora.store, nora.clock, nora.ids["Mara"], MINE, "the paper", date(2026, 1, 30))
    note_name(nora.store, nora.clock, nora.ids["Mara"], "Hana Brandt")
    add_named(nora.store, nora.clock, nora.ids["Mara"])
    nora.ids["Hana"] = nora.store.sql("SELECT max(id) FROM person")[0][0]
    assert nora.due == ["thank Mara"]
    nora.on("2026-01-23", "08:00")
    nora.does("Mara", "thanked")
    assert nora.due == []
    assert "Hana" in nora.proposed
    nora.on("2026-01-30")
    assert nora.due == ["promise Mara"]
    promise = nora.store.sql("SELECT id FROM promise")[0][0]
    keep_promise(nora.store, nora.clock, promise)


def sam_rests(nora: Search) -> None:
    """Sam rests: asked, reminded, silent. Nothing is due of him all spring."""
    nora.on("2026-02-20")
    assert nora.due == []
    assert steps_of(nora.store, nora.clock, nora.ids["Sam"]) == []


def hana_is_met(nora: Search) -> None:
    """Hana is met in March; Mara, who named her, is told."""
    nora.does("Hana", "sent")
    nora.on("2026-02-24")
    nora.does("Hana", "replied")
    nora.on("2026-03-03", "17:00")
    nora.jots("Hana", "met Hana for coffee, 45 min")
    assert nora.due == ["thank Hana", "tell Mara"]
    nora.does("Hana", "thanked")
    nora.does("Mara", "followed_up", "tell")
    assert nora.due == []


def spring_becomes_summer(nora: Search) -> None:
    """The clocks go forward; three months after the last word it is time for another."""
    nora.on("2026-06-02")
    assert nora.due == []
    nora.on("2026-06-03")
    assert nora.due == ["stay_in_touch Mara", "stay_in_touch Hana"]
    nora.jots("Mara", "called her, 10 min, yesterday")
    assert "stay_in_touch Mara" not in nora.due
    nora.does("Mara", "thanked")
    snooze_step(nora.store, nora.clock, nora.ids["Hana"], "stay_in_touch",
                nora.clock.now() + timedelta(days=7))  # fmt: skip
    assert nora.due == []
    nora.on("2026-06-11")
    assert nora.due == ["stay_in_touch Hana"]
    nora.on("2026-07-04")
    (late,) = [s for s in due_steps(nora.store, nora.clock) if s.kind == "stay_in_touch"]
    assert late.late
    nora.does("Hana", "followed_up")


def summer_in_lisbon(nora: Search) -> None:
    """Summer in Lisbon: days begin an hour later, and nothing else changes."""
    nora.clock.set_zone("Europe/Lisbon")
    nora.on("2026-09-03", "00:30")
    assert nora.due == ["stay_in_touch Mara"]
    nora.does("Mara", "followed_up")


def she_finds_her_place(nora: Search) -> None:
    """Autumn: she finds her place, and whoever helped hears of it."""
    nora.clock.set_zone("Europe/Berlin")
    nora.on("2026-11-02")
    note_landing(nora.store, nora.clock, "Northwind Rail", "Engineer", date(2027, 1, 1))
    assert sorted(nora.due) == ["close_loop Hana", "close_loop Mara"]
    nora.does("Mara", "followed_up", "close_loop")
    nora.does("Hana", "followed_up", "close_loop")
    assert nora.due == []
    nora.on("2027-01-12")
    assert nora.due == []


def test_the_hour_that_falls_away_and_the_one_that_comes_twice(nora: Search) -> None:
    nora.knows("Mara", "Rail")
    for ended, left in (("2026-03-28", 24), ("2026-10-24", 24)):
        nora.on(ended, "20:00")
        nora.does("Mara", "met")
        (step,) = [s for s in due_steps(nora.store, nora.clock) if s.kind == "thank"]
        assert isinstance(step.due, datetime)
        assert step.due - nora.clock.now() == timedelta(hours=left)
        nora.clock.advance(timedelta(hours=23, minutes=59))
        assert not next(s.late for s in due_steps(nora.store, nora.clock) if s.kind == "thank")
        nora.clock.advance(timedelta(minutes=2))
        assert next(s.late for s in due_steps(nora.store, nora.clock) if s.kind == "thank")
        nora.does("Mara", "thanked")


def test_a_traveller_s_day_begins_where_she_is(nora: Search) -> None:
    nora.knows("Mara", "Rail")
    nora.does("Mara", "sent")
    nora.on("2026-01-14", "23:30")
    assert nora.due == []
    nora.clock.set_zone("Asia/Tokyo")
    assert nora.clock.zone == ZoneInfo("Asia/Tokyo")
    assert nora.due == ["second_person Mara"]
    nora.clock.set_zone("America/New_York")
    assert nora.due == []


def test_what_comes_all_at_once_is_spread_five_a_day(nora: Search) -> None:
    long_ago = nora.clock.now() - timedelta(days=200)
    for number in range(17):
        nora.knows(f"M{number}", f"Company {number}")
        log_event(nora.store, nora.clock, nora.ids[f"M{number}"], "met", long_ago)
    assert len(nora.due) == 5
    days = [step.begins.date() for step in coming_steps(nora.store, nora.clock)]
    assert [days.count(day) for day in sorted(set(days))] == [5, 5, 2]
    assert nora.proposed == []
    for name in [line.split()[1] for line in nora.due]:
        nora.does(name, "thanked")
    assert nora.due == []
    nora.on("2026-01-13")
    assert len(nora.due) == 5
