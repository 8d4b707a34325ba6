"""The zone of the clock: one's own, or the computer's, which may travel."""

from datetime import UTC, datetime

import pytest

from app.clock import FixedClock, SystemClock


@pytest.fixture
def at_home(monkeypatch):
    import tzlocal

    monkeypatch.setenv("TZ", "Europe/Berlin")
    tzlocal.reload_localzone()
    yield
    monkeypatch.undo()
    tzlocal.reload_localzone()


def test_the_computers_zone_is_followed_when_it_travels(at_home, monkeypatch):
    clock = SystemClock()
    assert not clock.follow_system()
    assert clock.zone.key == "Europe/Berlin"
    assert not clock.follow_system()
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert clock.zone.key == "Europe/Berlin"
    assert clock.follow_system()
    assert clock.zone.key == "Asia/Tokyo"


def test_a_zone_that_was_chosen_stays_wherever_the_computer_is(at_home, monkeypatch):
    clock = FixedClock(datetime(2026, 11, 24, tzinfo=UTC), "Europe/Paris")
    later = SystemClock()
    later.set_zone("Europe/Paris")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert not clock.follow_system()
    assert not later.follow_system()
    assert clock.zone.key == later.zone.key == "Europe/Paris"
