"""Keys as each system has them: its own for the same thing, and its own signs for them in words."""

import re
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

OWN: dict[str, dict[str, tuple[str, ...]]] = {
    "win32": {"redo": ("Ctrl+Y", "Ctrl+Shift+Z")},
    "darwin": {
        # There Cmd+H hides the program, Cmd+F1 mirrors the screen, and Alt with an arrow walks
        # through words. Its small keyboards have Backspace where others have Delete.
        "history": ("Ctrl+Y",),
        "shortcuts": ("Ctrl+/",),
        "series_next": ("Ctrl+]",),
        "series_previous": ("Ctrl+[",),
        "help": ("Ctrl+?", "F1"),
        "delete_person": ("Backspace", "Delete"),
    },
}
"""System → action → its keys there, the one that is shown first."""
_INSTEAD = {"Ctrl+H": "Ctrl+Y", "Ctrl+F1": "Ctrl+/", "Alt+Left": "Ctrl+[", "Alt+Right": "Ctrl+]"}
"""Keys as texts name them, and what they are on macOS."""
_SIGNS = {"Alt": "⌥", "Shift": "⇧", "Umschalt": "⇧", "Maj": "⇧", "Mayús": "⇧"}
_SIGNS |= {"Ctrl": "⌘", "Strg": "⌘"}
_ORDER = "⌥⇧⌘"
_KEYS = re.compile(rf"\b((?:(?:{'|'.join(_SIGNS)})\+)+)([^\s*|;)\]][^\s*|,.;)\]،]*)")


def keys_of(action_id: str, usual: str, system: str = sys.platform) -> list[QKeySequence]:
    """The keys of an action on this system; none where it has none."""
    keys = OWN.get(system, {}).get(action_id) or ((usual,) if usual else ())
    return [QKeySequence(one) for one in keys]


def in_own_keys(text: str, system: str = sys.platform) -> str:
    """A text that names keys, with the signs that stand on a keyboard of macOS there."""
    return _KEYS.sub(_signs, text) if system == "darwin" else text


def _signs(found: re.Match[str]) -> str:
    portable = "+".join("Ctrl" if one == "Strg" else one for one in found.group().split("+"))
    *modifiers, key = _INSTEAD.get(portable, found.group()).split("+")
    return "".join(sorted((_SIGNS[one] for one in modifiers), key=_ORDER.index)) + key


def key_of(event: QKeyEvent, system: str = sys.platform) -> Qt.Key:
    """The key that was pressed in a list, where Backspace of macOS stands for Delete."""
    key = Qt.Key(event.key())
    return Qt.Key.Key_Delete if system == "darwin" and key == Qt.Key.Key_Backspace else key
