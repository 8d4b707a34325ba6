"""What is offered under a line while one types into it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from ui.theme import set_role


def offer(line: QLineEdit, names: QAbstractItemModel | Sequence[str]) -> QCompleter:
    """Offer the names that hold what is typed, in any case."""
    known = names if isinstance(names, QAbstractItemModel) else list(names)
    completer = QCompleter(known, line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    line.setCompleter(completer)
    frame_offers(completer)
    return completer


def frame_offers(completer: QCompleter) -> None:
    """Give the list that opens an edge: it lies over a ground of its own colour."""
    if (popup := completer.popup()) is not None:
        set_role(popup, "offers")
