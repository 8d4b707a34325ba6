"""Reads the tree that a screen reader sees, and does things through it; run by the system's Python.

Usage: heard.py STEP…. It writes one JSON document: what `tree` and `front` told, one after the
other.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pyatspi
from gi.repository import GLib

WAIT = 40
"""Seconds for the program to appear on the bus, and for each thing that is waited for."""
TURNS = 4
"""How often a second it is looked."""
said = []
"""What a screen reader was given to say at once."""


def pause():
    """Let what the program tells come in for a moment."""
    loop = GLib.MainLoop()
    GLib.timeout_add(1000 // TURNS, loop.quit)
    loop.run()


def wait_until(look, why):
    """What `look` finds, waited for."""
    for _ in range(WAIT * TURNS):
        found = look()
        if found:
            return found
        pause()
    raise SystemExit(why)


def application():
    """The program on the accessibility bus; waited for."""

    def look():
        for found in pyatspi.Registry.getDesktop(0):
            # The first reading of a name may be empty: it is asked for, then looked at.
            if found is not None and "askwell" in (found.name or "").lower() and len(found):
                return found
        return None

    return wait_until(look, "Askwell is not on the bus")


def tree(node, depth=0):
    """Every node under this one: role, name, whether it takes the keyboard and is seen."""
    states = node.getState()
    told = {
        "depth": depth,
        "role": node.getRoleName(),
        "name": node.name,
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "showing": states.contains(pyatspi.STATE_SHOWING),
    }
    yield told
    # A list of any length is heard row by row: the first rows are enough here.
    for place in range(min(node.childCount, 60)):
        child = node.getChildAtIndex(place)
        if child is not None:
            yield from tree(child, depth + 1)


def find(node, role, name):
    """The first node with this role and name that is seen, or None."""
    if (
        node.getRoleName() == role
        and node.name == name
        and node.getState().contains(pyatspi.STATE_SHOWING)
    ):
        return node
    for place in range(min(node.childCount, 60)):
        child = node.getChildAtIndex(place)
        found = find(child, role, name) if child is not None else None
        if found is not None:
            return found
    return None


def wait_for(app, role, name):
    """The node of this role and name, waited for."""
    return wait_until(lambda: find(app, role, name), f"no {role} is called {name}")


def front(app):
    """The dialog that is seen, waited for."""

    def look():
        windows = [app.getChildAtIndex(place) for place in range(app.childCount)]
        shown = [
            window
            for window in windows
            if window is not None
            and window.getRoleName() == "dialog"
            and window.getState().contains(pyatspi.STATE_SHOWING)
        ]
        return shown[-1] if shown else None

    return wait_until(look, "no dialog came")


def press(button):
    """Press a button; one that closes its window may be gone before it can answer."""
    try:
        button.queryAction().doAction(0)
    except GLib.GError as error:
        sys.stderr.write(f"pressed {button}: {error}\n")


def step(app, what, name, told):
    """Take one step."""
    if what == "press":
        press(wait_for(app, "push button", name))
    elif what == "tab":
        wait_for(app, "page tab", name).queryAction().doAction(0)
    elif what == "wait":
        role, _, name = name.partition("=")
        wait_for(app, role, name)
    elif what == "type":
        role, field, text = name.split("=")
        wait_for(app, role, field).queryEditableText().setTextContents(text)
    elif what == "keys":
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
    elif what == "open":
        Path(os.environ["ASKED"]).write_text(f"{name}\n", "utf-8")
        step(app, "said", f"There is {name}", told)
    elif what == "said":
        wait_until(lambda: any(name in text for text in said), f"nobody said {name}, but {said}")
        said.clear()
    elif what == "tree":
        list(tree(app))
        told.append(list(tree(app)))
    elif what == "front":
        window = front(app)
        list(tree(window))
        told.append(list(tree(window)))


def main():
    """Read the tree, or do what is named: `press:NAME`, `type:ROLE=NAME=TEXT`, `tree` and more."""
    pyatspi.Registry.registerEventListener(
        lambda event: said.append(str(event.any_data)), "object:announcement"
    )
    app = application()
    told = []
    for one in sys.argv[1:]:
        what, _, name = one.partition(":")
        step(app, what, name, told)
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
