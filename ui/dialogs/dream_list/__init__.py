"""The dream list: companies and titles in order, each with its reason and who is there."""

from ui.dialogs.dream_list.dialog import DreamList

__all__ = ["DreamList"]
