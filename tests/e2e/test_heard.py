"""What a screen reader is told, read through the real accessibility bus."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import NOW, ROOT, RUN, Desktop, need

pytestmark = pytest.mark.e2e
HEARD = ROOT / "tests" / "e2e" / "heard.py"
SYSTEM_PYTHON = "/usr/bin/python3"
"""pyatspi comes with the system, not with the private environment."""


def hear(desktop: Desktop, data: Path, *steps: str) -> list[list[dict]]:
    """Start the window on a session bus of its own, take these steps, and return what was heard."""
    # Only the listener's words come back: a compositor's complaint is none of them.
    program = shlex.join([sys.executable, "-c", RUN, "--data", str(data), "--now", NOW])
    listener = shlex.join([SYSTEM_PYTHON, str(HEARD), *steps])
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", f"{program} >&2 & {listener}; kill $!; wait"],
        env=desktop.environment | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.stdout.strip(), done.stderr
    return json.loads(done.stdout[done.stdout.index("[") :])


@pytest.fixture
def reader(desktop):
    """A desktop where a screen reader could listen."""
    need("dbus-run-session", SYSTEM_PYTHON)
    ready = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    if ready.returncode:
        pytest.skip("python3-pyatspi is not installed")
    return desktop


def test_the_whole_window_is_told_and_worked_through_the_bus(reader, tmp_path):
    first, people = hear(
        reader,
        tmp_path / "data",
        "wait:push button=Look around with sample people",
        "tree",
        "press:Look around with sample people",
        "wait:push button=Thank Mara Oyelaran: Write thank-you",
        "tab:Contacts",
        "wait:push button=Write e-mail",
        "tree",
    )
    names = {(node["role"], node["name"]) for node in first}
    assert ("label", "Drop your LinkedIn export here") in names
    assert ("push button", "Choose the file") in names
    for role in ("Today", "Contacts", "Email", "Questions"):
        assert ("page tab", role) in names
    told = {(node["role"], node["name"]) for node in people}
    assert any(role == "text" and name.startswith("Filter people") for role, name in told)
    listed = [name for role, name in told if role in ("list item", "table cell")]
    assert any("Mara Oyelaran" in name for name in listed)
    silent = [
        node["role"]
        for node in first + people
        if node["focusable"] and node["showing"] and not node["name"].strip()
    ]
    assert sum(node["focusable"] for node in people) > 20
    assert silent == []
