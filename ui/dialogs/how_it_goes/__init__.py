"""One's own figures, and a year looked back on."""

from ui.dialogs.how_it_goes.dialog import HowItGoesDialog
from ui.dialogs.how_it_goes.year import YearDialog

__all__ = ["HowItGoesDialog", "YearDialog"]
