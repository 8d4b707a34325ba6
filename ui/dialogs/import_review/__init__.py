"""The review of an import: everything is shown before anything is written."""

from ui.dialogs.import_review.dialog import ImportReview

__all__ = ["ImportReview"]
