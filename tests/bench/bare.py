"""The bare floors of the bench, on plain data or, with `make bench ARGS=--encrypted`, on sealed.

Encrypted, every store that the bench or a process of its own opens is sealed by a key that
everybody knows: `sealed/sitecustomize.py`, which Python loads at its start, sees to that.
"""

import os
import sqlite3
from pathlib import Path

from app.store.connect import Key, connect, key_for

KEY = Key(bytes(range(32)))


def bare(database: Path) -> sqlite3.Connection:
    """A store of the bench without anything around it."""
    return connect(database, key_for(database, KEY))


def encrypt_all() -> None:
    """Let every process that is started from now on seal its stores."""
    own = str(Path(__file__).parent / "sealed")
    root = str(Path(__file__).parents[2])
    os.environ["PYTHONPATH"] = os.pathsep.join((own, root, os.environ.get("PYTHONPATH", "")))
