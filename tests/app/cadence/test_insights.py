from datetime import timedelta

from app.cadence.insights import own_figures
from app.clock import FixedClock
from app.people.service import add_person, log_event
from app.store.db import Store


def talk(
    store: Store, clock: FixedClock, name: str, days: int, thanked: float | None = None
) -> None:
    who = min(add_person(store, clock, name, "X").of("person"))
    now = clock.now()
    log_event(store, clock, who, "sent", now - timedelta(days=days + 4))
    log_event(store, clock, who, "replied", now - timedelta(days=days + 2))
    log_event(store, clock, who, "met", now - timedelta(days=days))
    if thanked is not None:
        log_event(store, clock, who, "thanked", now - timedelta(days=days, hours=-thanked))


def test_nothing_has_no_figures(store: Store, clock: FixedClock) -> None:
    figures = own_figures(store, clock)
    assert (figures.asked, figures.to_thank, figures.yes_share) == (0, 0, None)
    assert figures.days_to_reply is None
    assert figures.talks_a_week == (0,) * 8


def test_rates_rest_on_five_cases_and_weeks_begin_on_monday(store, clock) -> None:
    for n, days in enumerate((0, 1, 7, 8)):
        talk(store, clock, f"P{n}", days, 3 if n % 2 else 30)
    assert own_figures(store, clock).yes_share is None
    quiet = min(add_person(store, clock, "Quiet", "X").of("person"))
    log_event(store, clock, quiet, "sent", clock.now() - timedelta(days=3))
    figures = own_figures(store, clock)
    assert (figures.asked, figures.said_yes, figures.yes_share) == (5, 4, 0.8)
    assert figures.days_to_reply is None
    talk(store, clock, "P5", 80)
    figures = own_figures(store, clock)
    assert figures.days_to_reply == 2.0
    assert (figures.to_thank, figures.thanked_in_time) == (5, 2)
    assert figures.talks_a_week == (0, 0, 0, 0, 0, 0, 2, 2)


def test_a_talk_counts_for_thanks_once_the_day_is_over(store, clock) -> None:
    talk(store, clock, "Today", 0)
    assert (own_figures(store, clock).to_thank, own_figures(store, clock).thanked_in_time) == (0, 0)
    clock.advance(timedelta(hours=25))
    assert (own_figures(store, clock).to_thank, own_figures(store, clock).thanked_in_time) == (1, 0)
