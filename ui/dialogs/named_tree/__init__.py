"""Who named whom, as a tree."""

from ui.dialogs.named_tree.dialog import NamedTree

__all__ = ["NamedTree"]
