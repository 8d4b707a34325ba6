import os
import shutil
import sys

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from tests.ui.notice_service import Bus, NoticeService
from ui.notify import CLICK, Telling, make_notifier
from ui.notify.balloon import BalloonNotifier

jeepney = pytest.importorskip("jeepney")
TELLING = Telling("Thank Mara", "Søren & <Co>", (("later", "In 2 hours"),))


@pytest.fixture
def bus(monkeypatch, tmp_path):
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    made = Bus(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    yield made
    made.close()


@pytest.fixture
def service(bus):
    made = NoticeService(bus.address)
    yield made
    made.close()


@pytest.fixture
def notifier(qapp):
    made = make_notifier(lambda: None, system="linux")
    yield made
    made.close()


def test_a_notice_arrives_with_its_words_and_buttons(qtbot, service, notifier):
    with qtbot.waitSignal(notifier.shown) as caught:
        number = notifier.tell(TELLING)
    assert caught.args == [number]
    name, replaces, _, title, body, actions, hints, _ = service.shown.get(timeout=5)
    assert (name, replaces, title, body) == ("Askwell", 0, "Thank Mara", "Søren & <Co>")
    assert actions == ["default", "Thank Mara", "later", "In 2 hours"]
    assert hints["urgency"] == ("y", 1)
    assert hints["desktop-entry"] == ("s", "app.askwell.Askwell")
    assert hints["image-data"][1][:2] == (64, 64)


def test_names_are_no_markup_where_a_service_reads_some(qtbot, bus, notifier):
    service = NoticeService(bus.address, ("body", "body-markup"))
    with qtbot.waitSignal(notifier.shown):
        notifier.tell(TELLING)
    assert service.shown.get(timeout=5)[4] == "Søren &amp; &lt;Co&gt;"
    service.close()


@pytest.mark.parametrize("action", [CLICK, "later"])
def test_what_is_pressed_is_heard_with_its_notice(qtbot, service, notifier, action):
    with qtbot.waitSignal(notifier.shown):
        notifier.tell(Telling("First"))
    with qtbot.waitSignal(notifier.shown):
        second = notifier.tell(TELLING)
    with qtbot.waitSignal(notifier.acted) as caught:
        service.press(2, action, "a-token")
    assert caught.args == [second, action]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "a-token"


def test_a_summary_takes_the_place_of_the_one_before(qtbot, service, notifier):
    with qtbot.waitSignal(notifier.shown):
        first = notifier.tell(Telling("2 things"))
    with qtbot.waitSignal(notifier.shown):
        notifier.tell(Telling("3 things"), first)
    assert [service.shown.get(timeout=5)[1] for _ in range(2)] == [0, 1]


def test_the_thread_ends_when_its_last_notice_is_gone(qtbot, service, notifier):
    with qtbot.waitSignal(notifier.shown):
        notifier.tell(Telling("One"))
    service.say_closed(77, 2)
    service.say_closed(1, 1)
    with qtbot.waitSignal(notifier.acted):
        service.press(1)
    assert notifier._post.is_listening
    service.say_closed(1, 2)
    qtbot.waitUntil(lambda: not notifier._post.is_listening)
    with qtbot.waitSignal(notifier.shown):
        again = notifier.tell(Telling("Two"))
    notifier.withdraw(again)
    assert service.withdrawn.get(timeout=5) == 2
    qtbot.waitUntil(lambda: not notifier._post.is_listening)


def test_where_nobody_shows_notices_that_is_told(qtbot, bus, notifier):
    with qtbot.waitSignal(notifier.failed) as caught:
        number = notifier.tell(TELLING)
    assert caught.args == [number]
    qtbot.waitUntil(lambda: not notifier._post.is_listening)


@pytest.mark.parametrize("address", [None, "", "nonsense", "unix:path=/nowhere/bus", "tcp:host=x"])
def test_without_a_bus_that_is_told_too(qtbot, monkeypatch, notifier, address):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address is not None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with qtbot.waitSignals([notifier.failed, notifier.failed]):
        notifier.tell(TELLING)
        notifier.tell(TELLING)


def test_a_bus_that_goes_away_takes_nothing_with_it(qtbot, monkeypatch, tmp_path, notifier):
    bus = Bus(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    service = NoticeService(bus.address)
    with qtbot.waitSignal(notifier.shown):
        notifier.tell(TELLING)
    service.close()
    bus.close()
    qtbot.waitUntil(lambda: not notifier._post.is_listening)
    with qtbot.waitSignal(notifier.failed):
        notifier.tell(TELLING)


class Icon(QSystemTrayIcon):
    def __init__(self, able: bool = True) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self._able = able

    def showMessage(self, title, body, *_):
        self.said.append((title, body))

    def supportsMessages(self):
        return self._able


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_the_tray_icon_shows_it(qtbot, monkeypatch, system):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    icon = Icon()
    notifier = make_notifier(lambda: icon, system=system)
    assert isinstance(notifier, BalloonNotifier)
    notifier.tell(Telling("First"))
    with qtbot.waitSignal(notifier.shown):
        second = notifier.tell(TELLING)
    assert icon.said[-1] == ("Thank Mara", "Søren & <Co>")
    with qtbot.waitSignal(notifier.acted) as caught:
        icon.messageClicked.emit()
    assert caught.args == [second, CLICK]
    notifier.close()


def test_without_an_icon_one_is_there_for_the_notice_alone(qtbot, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda _: True)
    for name in ("show", "hide", "showMessage"):
        monkeypatch.setattr(QSystemTrayIcon, name, lambda *_, name=name: done.append(name))
    done: list[str] = []
    notifier = BalloonNotifier(lambda: None)
    notifier.tell(TELLING)
    assert done == ["show", "showMessage"]
    notifier._over.timeout.emit()
    assert done[-1] == "hide"
    notifier.close()


@pytest.mark.parametrize(("tray", "able"), [(False, True), (True, False)])
def test_a_tray_that_is_not_there_is_told(qtbot, monkeypatch, tray, able):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: tray)
    notifier = BalloonNotifier(lambda: Icon(able))
    with qtbot.waitSignal(notifier.failed):
        notifier.tell(TELLING)
    notifier.close()


def test_the_bus_is_for_everything_but_windows_and_macos(qapp):
    notifier = make_notifier(lambda: None, system="freebsd14")
    assert not isinstance(notifier, BalloonNotifier)
    notifier.close()
    assert sys.platform != "linux" or type(notifier).__name__ == "BusNotifier"
