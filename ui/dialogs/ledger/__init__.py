"""What I owe and am owed."""

from ui.dialogs.ledger.dialog import LedgerDialog

__all__ = ["LedgerDialog"]
