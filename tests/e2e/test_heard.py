"""What a screen reader is told, read through the real accessibility bus."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from app.context import open_context
from app.errors import AppError
from app.secrets import Secrets
from app.store.sealing import ENCRYPT
from app.unlock import seal_folder
from tests.e2e.conftest import NOW, ROOT, RUN, Desktop, need
from tests.ring import KEY, PASSPHRASE
from tests.ui.every_window import WINDOWS
from ui.session import TABS

pytestmark = pytest.mark.e2e
HEARD = ROOT / "tests" / "e2e" / "heard.py"
SYSTEM_PYTHON = "/usr/bin/python3"
"""pyatspi comes with the system, not with the private environment."""


def hear(desktop: Desktop, data: Path, *steps: str) -> list[list[dict]]:
    """Start the window on a session bus of its own, take these steps, and return what was heard."""
    program = [sys.executable, "-c", RUN, "--data", str(data), "--now", NOW]
    return hear_program(desktop, program, *steps)


def hear_program(desktop: Desktop, program: list[str], *steps: str) -> list[list[dict]]:
    """The same with another program."""
    # Only the listener's words come back: a compositor's complaint is none of them.
    listener = shlex.join([SYSTEM_PYTHON, str(HEARD), *steps])
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c",
         f"{shlex.join(program)} >&2 & {listener}; kill $!; wait"],
        env=desktop.environment | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )  # fmt: skip
    assert done.stdout.rstrip().endswith("]"), done.stderr + done.stdout
    return json.loads(done.stdout[done.stdout.index("[") :])


def silent(nodes: list[dict]) -> list[str]:
    """The roles of what takes the keyboard, is seen, and has no name."""
    return [
        node["role"]
        for node in nodes
        if node["focusable"] and node["showing"] and not node["name"].strip()
    ]


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
    assert sum(node["focusable"] for node in people) > 20
    assert silent(first + people) == []


def test_the_lock_is_worked_through_the_bus_and_says_what_is_wrong(reader, tmp_path):
    folder = tmp_path / "data"
    open_context(folder).close()
    seal_folder(folder, KEY, ENCRYPT, Secrets(), PASSPHRASE)
    wrong = AppError("wrong_passphrase").message
    field = "password text=Passphrase"
    asking, locked = hear(
        reader,
        folder,
        f"type:{field}=two pears and bread",
        "press:Unlock",
        f"said:{wrong}",
        f"wait:label={wrong}",
        "tree",
        f"type:{field}={PASSPHRASE}",
        "press:Unlock",
        "wait:push button=Look around with sample people",
        "keys:ctrl+shift+k",
        "wait:label=Askwell is locked",
        f"type:{field}=two pears and bread",
        "press:Unlock",
        f"said:{wrong}",
        "tree",
        f"type:{field}={PASSPHRASE}",
        "press:Unlock",
        "wait:push button=Look around with sample people",
    )
    for told in (asking, locked):
        names = {(node["role"], node["name"]) for node in told if node["showing"]}
        assert {("password text", "Passphrase"), ("push button", "Unlock"),
                ("push button", "Use the recovery phrase"), ("label", wrong)} <= names  # fmt: skip
        assert silent(told) == []
    assert not any(node["name"] == "Look around with sample people" for node in locked)


TOLD = {
    "start_lock": {
        ("push button", "Unlock"),
        ("text", "Recovery phrase"),
        ("push button", "Unlock with the phrase"),
        ("push button", "Put it aside and start anew"),
    },
    "encrypt": {
        ("radio button", "A passphrase that I type at every start"),
        ("push button", "Go on"),
    },
    "phrase": {("push button", "Copy"), ("push button", "Print…")},
    "passphrase": {
        ("password text", "Passphrase"),
        ("password text", "The same again"),
        ("check box", "Show what I type"),
    },
    "damage": {("push button", "Show what can be saved")},
    "rescue": {("push button", "Go on with this")},
    "newer_there": {
        ("push button", "Go on with what is here"),
        ("push button", "Take over what is there"),
    },
    "settings_copies": {("radio button", "Every day"), ("push button", "Choose a folder…")},
    "settings_computers": {("text", "This computer is"), ("push button", "Choose a folder…")},
    "settings_protection": {("push button", "Encrypt my data…")},
    "settings_mail_account": {("password text", "Password"), ("combo box", "TLS")},
    "settings_reminders": {("check box", "Tell me when something is due")},
}
"""What must be told of the windows that came last, by role and name."""


def test_every_window_is_told_with_names_and_roles(reader, tmp_path):
    pipe = tmp_path / "asked"
    os.mkfifo(pipe)
    reader.environment["ASKED"] = str(pipe)
    names = [name for name in WINDOWS if name not in TABS]
    program = [sys.executable, "-m", "tests.e2e.every_dialog", str(tmp_path / "data"), str(pipe)]
    steps = [step for name in names for step in (f"open:{name}", "front")]
    heard = dict(zip(names, hear_program(reader, program, *steps), strict=True))
    nameless = {name: silent(told) for name, told in heard.items() if silent(told)}
    assert nameless == {}
    for name, wanted in TOLD.items():
        told = {(node["role"], node["name"]) for node in heard[name] if node["showing"]}
        assert wanted <= told, f"{name}: {wanted - told} in {sorted(told)}"
    assert all(any(node["focusable"] for node in told) for told in heard.values())
