import sys
import time

import pytest

from ui import alarm as alarms
from ui.alarm import ClockAlarm, TimerAlarm, make_alarm

SYSTEMS = ["linux", "win32", "darwin"] if sys.platform == "linux" else ["win32", "darwin"]


@pytest.fixture(params=SYSTEMS)
def alarm(request, qapp, monkeypatch):
    monkeypatch.setattr(alarms, "LEAST", 0.02)
    made = make_alarm(system=request.param)
    yield made
    made.close()


def test_it_rings_once_at_its_moment(qtbot, alarm):
    rung: list[float] = []
    alarm.rang.connect(lambda: rung.append(time.monotonic()))
    begun = time.monotonic()
    with qtbot.waitSignal(alarm.rang):
        alarm.set(0.2)
    assert rung[0] - begun >= 0.19
    with qtbot.assertNotEmitted(alarm.rang, wait=300):
        pass
    assert len(rung) == 1


def test_setting_it_again_replaces_the_moment(qtbot, alarm):
    alarm.set(3600)
    with qtbot.waitSignal(alarm.rang):
        alarm.set(0.05)
    alarm.set(0.05)
    with qtbot.assertNotEmitted(alarm.rang, wait=150):
        alarm.set(3600)


def test_a_moment_that_passed_rings_at_once_but_as_no_storm(qtbot, alarm):
    with qtbot.waitSignal(alarm.rang):
        alarm.set(-500)
    alarm.set(1e12)


def test_closed_it_rings_no_more(qtbot, alarm):
    alarm.set(0.05)
    alarm.close()
    alarm.close()
    with qtbot.assertNotEmitted(alarm.rang, wait=150):
        pass


def test_without_the_kernels_timer_qt_keeps_the_time(qapp, monkeypatch):
    def refuse():
        raise OSError

    monkeypatch.setattr(alarms, "open_clock", refuse)
    assert isinstance(make_alarm(system="linux"), TimerAlarm)


@pytest.mark.skipif(sys.platform != "linux", reason="a timer of Linux")
def test_a_clock_that_is_set_rings_too(qtbot, qapp, monkeypatch):
    alarm = make_alarm(system="linux")
    assert isinstance(alarm, ClockAlarm)

    def cancelled(*_):
        raise OSError(125, "the clock was set")

    monkeypatch.setattr(alarms.os, "read", cancelled)
    with qtbot.waitSignal(alarm.rang):
        alarm._on_ready()
    alarm.close()
