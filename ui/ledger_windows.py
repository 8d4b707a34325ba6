"""Opens the windows of promises, names, the end of the search and figures, when asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from app.language import counted
from ui.actions import Actions
from ui.session import Session
from ui.talks.windows import to_front

if TYPE_CHECKING:
    from ui.dialogs.how_it_goes import HowItGoesDialog, YearDialog
    from ui.dialogs.ledger import LedgerDialog
    from ui.dialogs.named_tree import NamedTree

LANDING = "landing"
"""The setting that app.cadence.landing keeps; that is loaded only when it is there."""
MODULES = ("ui.dialogs.ledger", "ui.dialogs.named_tree", "ui.dialogs.how_it_goes")
"""Where these windows live: they go when the main window goes."""


class LedgerWindows(QObject):
    """Binds their actions. A window that is open already comes to the front."""

    def __init__(self, session: Session, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._actions = actions
        self._window = window
        actions.bind("ledger", self.ledger)
        actions.bind("named_tree", self.named_tree)
        actions.bind("landed", self.landed)
        actions.bind("how_it_goes", self.how_it_goes)
        actions.bind("look_back", self.look_back)

    def ledger(self) -> None:
        """Show what I owe and am owed."""
        from ui.dialogs.ledger import LedgerDialog

        self._open(LedgerDialog)

    def named_tree(self) -> None:
        """Show who named whom."""
        from ui.dialogs.named_tree import NamedTree

        self._open(NamedTree)

    def how_it_goes(self) -> None:
        """Show one's own figures."""
        from ui.dialogs.how_it_goes import HowItGoesDialog

        self._open(HowItGoesDialog)

    def look_back(self) -> None:
        """Look back on a year."""
        from ui.dialogs.how_it_goes import YearDialog

        self._open(YearDialog)

    def landed(self) -> None:
        """Note where the search ended, and tell everybody who helped."""
        from ui.dialogs.landing import LandingDialog

        LandingDialog(self._session, self._actions, self._window).open()

    def remind_of_landing(self) -> None:
        """After a start: offer to go on telling people, once some were told and some were not."""
        if self._session.settings.get(LANDING) is not None:
            from app.cadence.landing import remaining

            self._session.read_job(remaining, on_done=self._on_remaining)

    def _on_remaining(self, counts: tuple[int, int]) -> None:
        told, waiting = counts
        if told and waiting:
            words = counted(
                "{told} of {n} know that you landed.",
                "{told} of {n} know that you landed.",
                told + waiting,
                told=self._window.locale().toString(told),
            )
            self._session.say(words, "landed")

    def _open(self, kind: "type[LedgerDialog | NamedTree | HowItGoesDialog | YearDialog]") -> None:
        shown = [dialog for dialog in self._window.findChildren(kind) if dialog.isVisible()]
        dialog = shown[0] if shown else kind(self._session, self._actions, self._window)
        if not shown:
            dialog.person_wanted.connect(self._on_person)
            dialog.show()
        to_front(dialog)

    def close_all(self) -> None:
        """Close these windows; what is typed in them is saved first."""
        for window in self._window.findChildren(QDialog):
            if type(window).__module__.startswith(MODULES):
                window.close()

    def _on_person(self, person_id: int) -> None:
        self._session.open_tab("contacts", person_id)
        to_front(self._window)
