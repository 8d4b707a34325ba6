"""Start at login as Windows has it: a value of the Run key of the person."""

# The registry is known to the type checker on Windows alone.
# pyright: reportUnknownMemberType=false, reportAttributeAccessIssue=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Sequence
from subprocess import list2cmdline
from typing import Any

KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
"""Where the Task Manager and the settings note what somebody switched off: an odd first byte."""
VALUE = "Askwell"


class RunKey:
    """The value of Askwell; `registry` is the module winreg."""

    def __init__(self, registry: Any = None) -> None:
        if registry is None:
            import winreg as registry
        self._registry = registry

    def is_set(self) -> bool:
        """Whether the value is there and nobody switched it off."""
        noted = self._value(APPROVED)
        switched_off = isinstance(noted, bytes) and bool(noted) and noted[0] % 2 == 1
        return bool(self._value(KEY)) and not switched_off

    def set(self, command: Sequence[str]) -> None:
        """Write the value, and let it count again where somebody had switched it off."""
        words = list2cmdline(command)
        with self._registry.CreateKey(self._registry.HKEY_CURRENT_USER, KEY) as key:
            self._registry.SetValueEx(key, VALUE, 0, self._registry.REG_SZ, words)
        self._delete(APPROVED)

    def remove(self) -> None:
        """Take the value away."""
        self._delete(KEY)
        self._delete(APPROVED)

    def _value(self, place: str) -> object:
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, place) as key:
                return self._registry.QueryValueEx(key, VALUE)[0]
        except FileNotFoundError:
            return None

    def _delete(self, place: str) -> None:
        if self._value(place) is not None:
            with self._registry.CreateKey(self._registry.HKEY_CURRENT_USER, place) as key:
                self._registry.DeleteValue(key, VALUE)
