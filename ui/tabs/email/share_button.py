"""The button under a letter that puts what is shared into it, as a sentence."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.mail.hooks import Hook, hooks_to
from ui.session import Session
from ui.theme import set_role


class ShareButton(QToolButton):
    """Gives the strongest hook with one click; its arrow offers all of them, strongest first."""

    wanted = Signal(str)
    """A sentence for the letter; "" when nothing is shared."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._person_id = 0
        set_role(self, "button")
        self.setText(self.tr("Insert what we share"))
        self.setToolTip(self.tr("Put the strongest thing in common into the letter"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setMenu(QMenu(self))
        self.menu().setToolTipsVisible(True)
        self.menu().aboutToShow.connect(self._fill)
        self.menu().triggered.connect(self._on_chosen)
        self.clicked.connect(self._on_clicked)

    def show_person(self, person_id: int) -> None:
        """Offer what is shared with this person."""
        self._person_id = person_id

    def _hooks(self) -> Sequence[Hook]:
        return hooks_to(self._session.store, self._person_id)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for hook in self._hooks():
            action = QAction(hook.sentence.replace("&", "&&"), menu)
            action.setToolTip(hook.shared.text)
            action.setData(hook.sentence)
            menu.addAction(action)
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing that you share is noted yet")).setEnabled(False)

    def _on_chosen(self, action: QAction) -> None:
        self.wanted.emit(str(action.data() or ""))

    def _on_clicked(self) -> None:
        hooks = self._hooks()
        self.wanted.emit(hooks[0].sentence if hooks else "")
