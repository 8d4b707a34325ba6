from datetime import UTC, datetime, timedelta

import pytest

from app.cadence.due import open_steps, snooze_step
from app.cadence.reminders import QuietHours
from app.cadence.told import LOOKED, TOLD, WISHES, Wishes, keep_told, look, wish, wishes_of
from app.interviews.promises import MINE, add_promise
from app.people.service import add_person, log_event
from app.settings import Settings


@pytest.fixture
def settings(store):
    return Settings(store)


@pytest.fixture
def mara(store, clock):
    return min(add_person(store, clock, "Mara", "Oyelaran", company="Rail").of("person"))


def kinds(found):
    return [notice.step.kind for notice in found.look.tell]


def test_a_new_person_alone_is_nothing_to_tell(store, clock, settings, mara):
    assert open_steps(store, clock) == []
    found = look(store, clock, settings)
    assert (found.look.tell, found.look.wake_at, found.missed) == ((), None, 0)


def test_a_new_day_is_looked_at(store, clock, settings):
    assert look(store, clock, settings).wake_at == datetime(2026, 11, 25, tzinfo=UTC)
    clock.set_zone("Asia/Kathmandu")
    assert look(store, clock, settings).wake_at == datetime(2026, 11, 24, 18, 15, tzinfo=UTC)


def test_what_was_told_is_not_told_again(store, clock, settings, mara):
    log_event(store, clock, mara, "met", clock.now() - timedelta(hours=21))
    found = look(store, clock, settings)
    assert kinds(found) == ["thank"]
    keep_told(store, clock, found)
    assert kinds(look(store, clock, settings)) == []
    assert [key.split(":")[0] for key in settings.get(TOLD)] == ["thank"]
    assert "Mara" not in str(settings.get(TOLD))


def test_the_next_moment_is_the_sooner_of_telling_and_turning(store, clock, settings, mara):
    log_event(store, clock, mara, "met", clock.now() - timedelta(hours=18))
    found = look(store, clock, settings)
    assert found.look.wake_at == clock.now() + timedelta(hours=2)
    assert found.turns_at == clock.now() + timedelta(hours=6)
    assert found.wake_at == found.look.wake_at
    clock.advance(timedelta(hours=2))
    assert look(store, clock, settings).wake_at == clock.now() + timedelta(hours=4)


def test_what_is_put_off_is_told_when_it_comes_back(store, clock, settings, mara):
    log_event(store, clock, mara, "met", clock.now() - timedelta(hours=21))
    keep_told(store, clock, look(store, clock, settings))
    back = clock.now() + timedelta(hours=2)
    snooze_step(store, clock, mara, "thank", back)
    assert look(store, clock, settings).wake_at == back
    clock.advance(timedelta(hours=2))
    found = look(store, clock, settings)
    assert kinds(found) == ["thank"]
    keep_told(store, clock, found)
    assert kinds(look(store, clock, settings)) == []


def test_one_promise_of_several_that_was_put_off_is_told_when_it_comes_back(
    store, clock, settings, mara
):
    log_event(store, clock, mara, "met", clock.now() - timedelta(days=40))
    log_event(store, clock, mara, "thanked", clock.now() - timedelta(days=40))
    yesterday = clock.today() - timedelta(days=1)
    first, _ = add_promise(store, clock, mara, MINE, "the link", yesterday)
    add_promise(store, clock, mara, MINE, "the book", yesterday)
    found = look(store, clock, settings)
    assert kinds(found) == ["promise", "promise"]
    keep_told(store, clock, found)
    back = clock.now() + timedelta(hours=2)
    snooze_step(store, clock, mara, f"promise:{first}", back)
    assert look(store, clock, settings).wake_at == back
    clock.advance(timedelta(hours=2))
    found = look(store, clock, settings)
    assert [notice.step.ref for notice in found.look.tell] == [first]
    keep_told(store, clock, found)
    assert kinds(look(store, clock, settings)) == []


def test_what_came_due_while_nobody_looked_was_missed(store, clock, settings, mara):
    log_event(store, clock, mara, "met", clock.now() - timedelta(hours=1))
    assert look(store, clock, settings).missed == 0
    keep_told(store, clock, look(store, clock, settings))
    assert settings.get(LOOKED) == "2026-11-24T09:00:00Z"
    clock.advance(timedelta(days=2))
    assert look(store, clock, settings).missed == 1


def test_what_was_told_long_ago_of_what_is_gone_is_forgotten(store, clock, settings, mara):
    settings.set(TOLD, {"thank:9:x:left": "2026-01-01T00:00:00Z", "odd": "2026-11-20T00:00:00Z"})
    keep_told(store, clock, look(store, clock, settings))
    assert list(settings.get(TOLD)) == ["odd"]


def test_wishes_have_a_usual_and_are_kept(store, settings):
    assert wishes_of(settings) == Wishes()
    changes = wish(store, quiet_from="22:30", tray=True)
    assert changes.touches("setting")
    assert not changes.undoable
    kept = wishes_of(settings)
    assert (kept.quiet_from, kept.tray, kept.notices) == ("22:30", True, True)


@pytest.mark.parametrize(
    "kept", [[], "x", {"quiet_from": "late"}, {"notices": "yes"}, {"new": None}, {"tray": None}]
)
def test_wishes_that_cannot_be_understood_give_the_usual(settings, kept):
    settings.set(WISHES, kept)
    wishes = wishes_of(settings)
    assert wishes.quiet == QuietHours()
    assert wishes.notices
    assert not wishes.tray
