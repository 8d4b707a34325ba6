"""The questions: the bank, the sheet for one talk, and its page."""

from ui.tabs.questions.tab import QuestionsTab

__all__ = ["QuestionsTab"]
