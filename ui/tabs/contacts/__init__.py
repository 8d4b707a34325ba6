"""The people: a list that narrows as one types, and the page of the one in hand."""

from ui.tabs.contacts.tab import ContactsTab

__all__ = ["ContactsTab"]
