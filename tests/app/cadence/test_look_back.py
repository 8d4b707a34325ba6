"""A year looked back on."""

from datetime import UTC, date, datetime, timedelta

from app.cadence.landing import note_landing
from app.cadence.look_back import look_back, years_with_facts
from app.interviews.promises import MINE, THEIRS, add_promise, keep_promise
from app.interviews.referrals import add_named, note_name
from app.interviews.service import hold, save_words
from app.people.queries import find_person
from app.people.service import add_person, log_event


def person(store, clock, name: str, **more: str) -> int:
    return min(add_person(store, clock, name, "X", **more).of("person"))


def test_an_empty_year_says_so(store, clock):
    found = look_back(store, clock, 2026)
    assert found.is_empty
    assert (found.people_met, found.minutes, found.companies, found.longest) == (0, 0, (), None)
    assert years_with_facts(store, clock) == [2026]


def test_a_year_in_figures_and_words(store, clock):
    ada = person(store, clock, "Ada", company="Contoso")
    log_event(store, clock, ada, "sent", clock.now() - timedelta(days=40))
    log_event(store, clock, ada, "replied", clock.now() - timedelta(days=38))
    quiet = person(store, clock, "Quiet")
    log_event(store, clock, quiet, "sent", clock.now() - timedelta(days=40))
    old = person(store, clock, "Old")
    log_event(store, clock, old, "sent", datetime(2025, 6, 1, tzinfo=UTC))
    log_event(store, clock, old, "met", datetime(2025, 7, 1, tzinfo=UTC))
    log_event(store, clock, old, "followed_up", clock.now() - timedelta(days=1))
    talk_id, _ = hold(store, clock, ada, clock.now() - timedelta(days=30))
    save_words(store, talk_id, "learned", "start\nsmall")
    log_event(store, clock, ada, "thanked", clock.now() - timedelta(days=29, hours=12))
    mine, _ = add_promise(store, clock, ada, MINE, "the link")
    theirs, _ = add_promise(store, clock, ada, THEIRS, "a name")
    add_promise(store, clock, ada, MINE, "another")
    keep_promise(store, clock, mine)
    keep_promise(store, clock, theirs)
    note_name(store, clock, ada, "Hana Weber")
    note_name(store, clock, ada, "Nobody Yet")
    add_named(store, clock, ada)
    log_event(store, clock, find_person(store, "Hana Weber"), "met", minutes=35)
    note_landing(store, clock, "Contoso", "Analyst", date(2026, 12, 1))
    clock.advance(timedelta(minutes=1))
    found = look_back(store, clock, 2026)
    assert (found.asked, found.said_yes, found.people_met) == (2, 1, 2)
    assert (found.thanked_in_time, found.notes_in_touch) == (1, 1)
    assert (found.names_given, found.names_met) == (2, 1)
    assert (found.promises_made, found.promises_kept, found.kept_for_me) == (2, 1, 1)
    assert found.companies == ("Contoso",)
    assert [talk.learned for talk in found.learned] == ["start small"]
    assert found.longest.name == "Hana Weber"
    assert sum(found.by_month) == 2
    assert found.by_month[9:11] == (1, 1)
    assert found.landing.company == "Contoso"
    assert not found.is_empty
    before = look_back(store, clock, 2025)
    assert (before.asked, before.people_met, before.landing) == (1, 1, None)
    assert years_with_facts(store, clock) == [2026, 2025]


def test_a_year_begins_in_ones_own_zone(store, clock):
    clock.set_zone("Pacific/Auckland")
    ada = person(store, clock, "Ada")
    log_event(store, clock, ada, "met", datetime(2025, 12, 31, 12, tzinfo=UTC))
    assert look_back(store, clock, 2026).by_month[0] == 1
    assert look_back(store, clock, 2025).is_empty


def test_what_lies_ahead_did_not_happen(store, clock):
    ada = person(store, clock, "Ada")
    log_event(store, clock, ada, "met", clock.now() + timedelta(days=3))
    assert look_back(store, clock, 2026).is_empty
    assert years_with_facts(store, clock) == [2026]
