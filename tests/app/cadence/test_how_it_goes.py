"""How it goes: every figure with its count, none under five cases."""

from datetime import date, timedelta

import pytest

from app.cadence.how_it_goes import HAND, HowItGoes, Rate, how_it_goes
from app.jobs import Cancelled
from app.mail.letters import ensure_letter, mark_sent
from app.people.queries import stage_counts
from app.people.service import add_person, log_event


def person(store, clock, name: str, **more: str) -> int:
    return min(add_person(store, clock, name, "X", **more).of("person"))


def walked(store, clock, name: str, days: int, steps: str = "sent replied met thanked", **more):
    """Somebody asked so many days ago, with a step every second day; thanked two hours later."""
    who = person(store, clock, name, **more)
    at = clock.now() - timedelta(days=days)
    for kind in steps.split():
        at = at + timedelta(hours=2) if kind == "thanked" else at
        log_event(store, clock, who, kind, at)
        at += timedelta(days=2)
    return who


def test_nothing_has_no_figures(store, clock):
    found = how_it_goes(store, clock)
    assert found.path == (0, 0, 0, 0, 0)
    assert found.days_to_reply is None
    assert [rate.share for rate in found.rates] == [None] * 4
    assert found.groups == {"hook": (), "template": (), "weekday": (), "company": ()}
    assert sum(count for _, count in found.weeks) == 0
    assert HowItGoes().rates == (Rate(0, 0),) * 4


def test_the_path_counts_people_and_each_step_is_out_of_the_one_before(store, clock):
    for n in range(5):
        walked(store, clock, f"Full{n}", 60, "sent replied met thanked followed-up")
    walked(store, clock, "Met", 60, "sent replied met")
    walked(store, clock, "Yes", 60, "sent replied")
    walked(store, clock, "Quiet", 60, "sent")
    walked(store, clock, "No", 60, "sent declined")
    walked(store, clock, "Never asked", 60, "met")
    found = how_it_goes(store, clock)
    assert found.path == (9, 7, 6, 0, 5)
    assert found.rates[0] == Rate(7, 9)
    assert found.days_to_reply == 2.0
    assert dict(found.replies) == {"0": 0, "1": 0, "2-3": 7, "4-7": 0, "8-14": 0, "15+": 0}


def test_thanked_in_time_is_within_a_day_of_the_first_talk(store, clock):
    who = walked(store, clock, "Ada", 30, "sent met")
    log_event(store, clock, who, "thanked", clock.now() - timedelta(days=28, hours=-23))
    assert how_it_goes(store, clock).path[3] == 1


def test_a_rate_under_five_cases_is_not_told(store, clock):
    for n in range(4):
        walked(store, clock, f"P{n}", 30)
    assert how_it_goes(store, clock).rates[0] == Rate(4, 4)
    assert how_it_goes(store, clock).rates[0].share is None
    walked(store, clock, "P5", 30, "sent")
    assert how_it_goes(store, clock).rates[0].share == 0.8


def test_a_period_counts_those_first_asked_since(store, clock):
    walked(store, clock, "Old", 200)
    walked(store, clock, "New", 20)
    day = clock.today() - timedelta(days=90)
    assert how_it_goes(store, clock).path[0] == 2
    assert how_it_goes(store, clock, day).path[0] == 1


def test_what_came_of_which_letter(store, clock):
    monday = clock.now() - timedelta(days=clock.now().weekday() + 14)
    for n, shared in enumerate(("school", "school", "")):
        who = person(store, clock, f"P{n}", company="Contoso" if n else "contoso", email="a@b.org")
        email, _ = ensure_letter(store, clock, who, "first")
        if shared:
            store.db.execute_sql(
                "UPDATE email SET template_key = 'same_school' WHERE id = ?", (email,)
            )
        mark_sent(store, clock, email, monday)
        log_event(store, clock, who, "replied")
    walked(store, clock, "Hand", 3, "sent")
    groups = how_it_goes(store, clock).groups
    hooks = {group.key: (group.yes.cases, group.yes.of) for group in groups["hook"]}
    keys = {group.key for group in groups["template"]}
    assert hooks[HAND] == (0, 1)
    assert sum(of for _, of in hooks.values()) == 4
    assert HAND in keys
    assert len(keys) == 3
    assert groups["weekday"][0].key == "0"
    assert groups["weekday"][0].yes == Rate(3, 3)
    assert [(g.key, g.yes.of) for g in groups["company"]] == [("contoso", 3)]
    assert groups["company"][0].name.casefold() == "contoso"


def test_stages_over_the_months_end_where_everybody_stands_now(store, clock):
    walked(store, clock, "Old", 200, "sent replied met thanked followed-up")
    walked(store, clock, "New", 10, "sent")
    who = walked(store, clock, "Agreed", 10, "sent replied")
    log_event(store, clock, who, "scheduled", clock.now() + timedelta(days=40))
    found = how_it_goes(store, clock)
    now = stage_counts(store)
    assert {stage: counts[-1] for stage, counts in found.stages.items()} == {
        stage: now.get(stage, 0) for stage in found.stages
    }
    assert found.months[-1] == date(2026, 11, 1)
    assert found.months[0] == date(2025, 12, 1)
    in_touch = found.stages["in_touch"]
    assert (in_touch[0], in_touch[-1]) == (0, 1)
    assert sorted(in_touch) == list(in_touch)
    assert found.stages["said_yes"][-2] == 0


def test_weeks_begin_on_monday_in_ones_own_zone(store, clock):
    clock.set_zone("Pacific/Auckland")
    who = person(store, clock, "Ada")
    sunday_evening_utc = clock.now() - timedelta(days=2) + timedelta(hours=5)
    log_event(store, clock, who, "met", sunday_evening_utc)
    weeks = dict(how_it_goes(store, clock).weeks)
    assert weeks[date(2026, 11, 23)] == 1
    assert len(weeks) == 26


def test_it_tells_its_progress_and_can_be_cancelled(store, clock):
    walked(store, clock, "Ada", 30)
    seen: list[tuple[int, int]] = []
    how_it_goes(store, clock, progress=lambda done, total, text: seen.append((done, total)))
    assert seen == [(4, 4)]

    def stop(done: int, total: int, text: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        how_it_goes(store, clock, progress=stop)
