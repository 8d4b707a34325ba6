"""Reads the tree that a screen reader sees, and does things through it; run by the system's Python.

Usage: heard.py COMMAND. It writes one JSON document.
"""

import json
import sys
import time

import pyatspi

WAIT = 40
"""Seconds for the program to appear on the bus."""


def application():
    """The program on the accessibility bus; waited for."""
    for _ in range(WAIT * 4):
        for found in pyatspi.Registry.getDesktop(0):
            # The first reading of a name may be empty: it is asked for, then looked at.
            if found is not None and "askwell" in (found.name or "").lower() and len(found):
                return found
        time.sleep(0.25)
    raise SystemExit("Askwell is not on the bus")


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
    for _ in range(WAIT * 4):
        found = find(app, role, name)
        if found is not None:
            return found
        time.sleep(0.25)
    raise SystemExit(f"no {role} is called {name}")


def main():
    """Read the tree, or press and choose what is named: `press:NAME`, `tab:NAME`, `tree`."""
    app = application()
    told = []
    for step in sys.argv[1:]:
        what, _, name = step.partition(":")
        if what == "press":
            wait_for(app, "push button", name).queryAction().doAction(0)
        elif what == "tab":
            wait_for(app, "page tab", name).queryAction().doAction(0)
        elif what == "wait":
            role, _, name = name.partition("=")
            wait_for(app, role, name)
        elif what == "tree":
            list(tree(app))
            told.append(list(tree(app)))
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
