"""Start at login as Windows has it: a value of the Run key of the person."""

# The registry is known to the type checker on Windows alone.
# pyright: reportUnknownMemberType=false, reportAttributeAccessIssue=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Sequence
from subprocess import list2cmdline
from typing import Any

KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
VALUE = "Askwell"


class RunKey:
    """The value of Askwell; `registry` is the module winreg."""

    def __init__(self, registry: Any = None) -> None:
        if registry is None:
            import winreg as registry
        self._registry = registry

    def is_set(self) -> bool:
        """Whether the value is there."""
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, KEY) as key:
                return bool(self._registry.QueryValueEx(key, VALUE)[0])
        except FileNotFoundError:
            return False

    def set(self, command: Sequence[str]) -> None:
        """Write the value."""
        words = list2cmdline(command)
        with self._registry.CreateKey(self._registry.HKEY_CURRENT_USER, KEY) as key:
            self._registry.SetValueEx(key, VALUE, 0, self._registry.REG_SZ, words)

    def remove(self) -> None:
        """Take the value away."""
        with self._registry.CreateKey(self._registry.HKEY_CURRENT_USER, KEY) as key:
            self._registry.DeleteValue(key, VALUE)
