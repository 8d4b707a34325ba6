"""The letters: what is to be written, the draft, and the way to the mail program."""

from ui.tabs.email.tab import EmailTab

__all__ = ["EmailTab"]
