"""The real window tells a real notification service what is due, and is led back by it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from app.cadence.told import wish
from app.context import open_context
from app.people.service import add_person, log_event
from tests.e2e.conftest import NOW, Desktop, need

pytestmark = pytest.mark.e2e
RULES = """<busconfig><type>session</type><listen>unix:tmpdir={folder}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


@pytest.fixture
def dunst(desktop: Desktop, tmp_path: Path, qtbot) -> Path:
    """A bus with dunst on it, which writes down what it shows; that file."""
    need("dunst", "dunstctl", "dbus-daemon")
    rules, address = tmp_path / "bus.conf", tmp_path / "address"
    rules.write_text(RULES.format(folder=tmp_path))
    # The address goes into a file, since the log of a program holds its warnings as well.
    desktop.start(
        "sh", "-c", f"exec dbus-daemon --config-file={rules} --print-address=1 >{address}"
    )
    qtbot.waitUntil(lambda: address.exists() and "\n" in address.read_text(), timeout=20_000)
    desktop.environment["DBUS_SESSION_BUS_ADDRESS"] = address.read_text().strip()
    log = desktop.home / f"{len(desktop.running)}.log"
    desktop.start("stdbuf", "-oL", "dunst", "-print", "-verbosity", "info")
    qtbot.waitUntil(lambda: "Using X11" in log.read_text(), timeout=20_000)
    return log


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Somebody to thank since yesterday."""
    context = open_context(tmp_path / "data", NOW)
    store, clock = context.store, context.clock
    mara = min(add_person(store, clock, "Мара", "Oyelaran & Co").of("person"))
    log_event(store, clock, mara, "met", clock.now() - timedelta(hours=21))
    context.close()
    return tmp_path / "data"


def shown(log: Path) -> list[str]:
    lines = log.read_text(errors="replace").splitlines()
    return [line.split(":", 1)[1].strip() for line in lines if "summary:" in line]


def test_a_notice_arrives_and_a_click_on_it_opens_the_person(desktop, dunst, data, qtbot):
    desktop.askwell(data)
    window = desktop.window("^Askwell$")
    qtbot.waitUntil(lambda: shown(dunst) == ["'Thank Мара Oyelaran & Co'"], timeout=30_000)
    assert "3 h 0 min left of 24" in dunst.read_text()
    desktop.xdotool("windowminimize", "--sync", window)
    desktop.start("dunstctl", "action", "0")
    desktop.window("^Askwell$")
    # What the window shows is what it keeps when it is closed.
    desktop.keys(window, "ctrl+q")
    desktop.running[-2].wait(20)
    context = open_context(data, NOW)
    kept = [context.settings.get(f"window/{name}") for name in ("tab", "person")]
    context.close()
    assert kept == ["contacts", 1]


def test_the_next_start_does_not_tell_it_again(desktop, dunst, data, qtbot):
    for _ in range(2):
        started = desktop.askwell(data)
        window = desktop.window("^Askwell$")
        qtbot.waitUntil(lambda: len(shown(dunst)) == 1, timeout=30_000)
        desktop.keys(window, "ctrl+q")
        started.wait(20)
    assert len(shown(dunst)) == 1


def test_started_hidden_it_waits_in_the_tray_tells_and_comes_when_clicked(
    desktop, dunst, data, qtbot
):
    need("trayer")
    context = open_context(data, NOW)
    wish(context.store, tray=True)
    context.close()
    desktop.start("trayer", "--edge", "bottom", "--align", "left", "--SetDockType", "true")
    desktop.xdotool("search", "--sync", "--class", "trayer", seconds=20)
    started = desktop.askwell(data, "--hidden")
    qtbot.waitUntil(lambda: len(shown(dunst)) == 1, timeout=30_000)
    with pytest.raises(Exception, match="returned non-zero"):
        desktop.xdotool("search", "--onlyvisible", "--name", "^Askwell$")
    desktop.start("dunstctl", "action", "0")
    window = desktop.window("^Askwell$")
    # Closed by its window manager it goes back into the tray; a second start brings it again.
    desktop.xdotool("windowactivate", "--sync", window, "key", "--clearmodifiers", "alt+F4")

    def hidden() -> bool:
        try:
            desktop.xdotool("search", "--onlyvisible", "--name", "^Askwell$")
        except Exception:
            return True
        return False

    qtbot.waitUntil(hidden, timeout=20_000)
    assert started.poll() is None
    desktop.askwell(data)
    window = desktop.window("^Askwell$")
    desktop.keys(window, "ctrl+q")
    assert started.wait(20) == 0


def test_hidden_without_a_tray_the_window_waits_minimised(desktop, data, qtbot):
    started = desktop.askwell(data, "--hidden")
    found = desktop.xdotool("search", "--sync", "--name", "^Askwell$", seconds=30)
    assert found
    assert started.poll() is None
    desktop.askwell(data)
    window = desktop.window("^Askwell$")
    desktop.keys(window, "ctrl+q")
    assert started.wait(20) == 0
