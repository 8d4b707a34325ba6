"""The settings: pages on the left, what they hold on the right; every choice counts at once."""

from ui.dialogs.settings.dialog import SettingsDialog

__all__ = ["SettingsDialog"]
