"""What Windows wants to be told where other systems need nothing; there every call does nothing."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

ANY_PROGRAM = 0xFFFFFFFF
"""ASFW_ANY: whichever program asks next."""


def library(name: str, system: str = sys.platform) -> Any:
    """A library of Windows by name; None on any other system."""
    if system != "win32":
        return None
    # Loaded on this system alone: elsewhere it would only take room.
    import ctypes

    return getattr(getattr(ctypes, "windll", None), name, None)


def let_another_come_forward(user32: Any = None) -> None:
    """Let another program raise its window: Windows allows it only to the one clicked last.

    Said by a second start before it asks the first, whose button else only blinks.
    """
    user32 = user32 or library("user32")
    if user32 is not None:
        user32.AllowSetForegroundWindow(ANY_PROGRAM)


@contextmanager
def own_libraries_hidden(kernel32: Any = None) -> Generator[None]:
    """Let a program that is started meanwhile find its own libraries, not those of the bundle.

    The starter of the bundle puts its folder first, and Windows hands that on to what is started.
    """
    kernel32, bundle = kernel32 or library("kernel32"), getattr(sys, "_MEIPASS", None)
    if kernel32 is None or bundle is None:
        yield
        return
    kernel32.SetDllDirectoryW(None)
    try:
        yield
    finally:
        kernel32.SetDllDirectoryW(str(bundle))
