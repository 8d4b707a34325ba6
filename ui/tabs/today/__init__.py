"""What to do next."""

from ui.tabs.today.tab import TodayTab

__all__ = ["TodayTab"]
